//! Waiting for what answers by calling back, once.

use futures_channel::oneshot;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Begins this work; it goes on by itself. In a box, for else each work would bring its own runner.
pub(super) fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// The place where an answer is put. Of its clones the first to be used counts.
pub(super) struct Once<T>(Rc<RefCell<Option<oneshot::Sender<T>>>>);

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Once<T> {
    /// Gives the answer. Gives it back when there was one already, or when nobody waits any more.
    pub(super) fn give(&self, answer: T) -> Option<T> {
        match self.0.borrow_mut().take() {
            Some(place) => place.send(answer).err(),
            None => Some(answer),
        }
    }
}

/// A place for an answer, and the wait for it.
pub(super) fn once<T>() -> (Once<T>, oneshot::Receiver<T>) {
    let (place, wait) = oneshot::channel();
    (Once(Rc::new(RefCell::new(Some(place)))), wait)
}

/// What `work` gives within so many milliseconds; else `None`. The work goes on all the same, and
/// what it gives too late goes to `late`.
pub(super) async fn within<T: 'static>(
    millis: u32,
    work: impl Future<Output = T> + 'static,
    late: impl FnOnce(T) + 'static,
) -> Option<T> {
    let (place, wait) = once();
    let over = place.clone();
    let timer = Timeout::new(millis, move || {
        over.give(None);
    });
    spawn(async move {
        if let Some(Some(answer)) = place.give(Some(work.await)) {
            late(answer);
        }
    });
    let answer = wait.await.ok().flatten();
    drop(timer);
    answer
}
