//! One transaction, and the honest end of it.

use super::Fault;
use crate::web::wait::once;
use futures_channel::oneshot;
use idb::{ObjectStore, Request, Transaction, TransactionMode};
use wasm_bindgen::JsValue;
use web_sys::{Event, IdbTransaction};

/// A transaction that is under way.
pub(super) struct Work(Transaction);

impl Work {
    /// A store that the transaction is about.
    pub(super) fn store(&self, name: &str) -> Result<ObjectStore, Fault> {
        self.0.object_store(name).map_err(Fault::of)
    }
}

/// Does some work in one transaction over these stores: all of it, or nothing. Returns after the
/// browser confirmed it; a fault of the work aborts it.
pub(super) async fn transact<T>(
    connection: &idb::Database,
    stores: &[&str],
    mode: TransactionMode,
    work: impl AsyncFnOnce(&Work) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let raw: IdbTransaction = connection.transaction(stores, mode).map_err(Fault::of)?.into();
    let mut transaction = Transaction::from(raw.clone());
    let (aborted, end) = once();
    let completed = aborted.clone();
    transaction.on_complete(move |_| {
        completed.give(Ok(()));
    });
    transaction.on_abort(move |event| {
        aborted.give(Err(reason(&event)));
    });
    let transaction = Work(transaction);
    let outcome = work(&transaction).await;
    if outcome.is_err() {
        // Refused when the browser aborted it already; either way `abort` comes.
        let _ = raw.abort();
    }
    let end = end.await.unwrap_or(Err(Fault::Other));
    match (outcome, end) {
        (Ok(outcome), Ok(())) => Ok(outcome),
        (Err(fault), Ok(()) | Err(Fault::Other)) | (_, Err(fault)) => Err(fault),
    }
}

/// Why the transaction was aborted.
fn reason(event: &Event) -> Fault {
    let transaction = event.target().and_then(|target| Transaction::try_from(target).ok());
    let error = transaction.and_then(|transaction| transaction.error());
    error.map_or(Fault::Other, |error| Fault::named(&error.name()))
}

/// A request that was made and not yet answered.
pub(super) struct Asked<R> {
    request: R,
    answered: oneshot::Receiver<()>,
}

impl<R: Request> Asked<R> {
    /// Waits for this request from now on.
    pub(super) fn new(mut request: R) -> Self {
        let (succeeded, answered) = once();
        let failed = succeeded.clone();
        request.on_success(move |_| {
            succeeded.give(());
        });
        request.on_error(move |_| {
            failed.give(());
        });
        Self { request, answered }
    }

    /// Its answer.
    pub(super) async fn answer(self) -> Result<JsValue, Fault> {
        self.answered.await.map_err(|_| Fault::Other)?;
        match self.request.error().map_err(Fault::of)? {
            Some(error) => Err(Fault::named(&error.name())),
            None => self.request.result().map_err(Fault::of),
        }
    }
}

/// The answers to these requests, in their order. All are waited for, also after one failed: the
/// browser still calls back for the others.
pub(super) async fn answers<R: Request>(asked: Vec<Asked<R>>) -> Result<Vec<JsValue>, Fault> {
    let mut answers = Vec::with_capacity(asked.len());
    for asked in asked {
        answers.push(asked.answer().await);
    }
    answers.into_iter().collect()
}
