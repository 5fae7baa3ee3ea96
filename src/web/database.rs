//! IndexedDB: the truth about what was made and received on this device.
//!
//! | store | key | value |
//! | --- | --- | --- |
//! | `records` | record | its stored text |
//! | `history` | [record, counter] | the last 20 stored texts of each record |
//! | `received` | SHA-256 of the file | { name, bytes } |
//! | `meta` | name | what else must be remembered; `aside.<record>` is a text nobody could read |
//!
//! Nothing counts as done before the transaction says `complete`. A failure comes as `abort`, often
//! without any request that failed, so that is the only place where the reason is looked for.
//!
//! Through `idb`, by its callbacks: of the kept crates it is the one that hands on the `abort` event
//! itself and the connection's `close` and `versionchange`, and it works in workers. The futures of
//! `idb` (and so of `rexie`) and of `indexed_db_futures` say *that* a transaction was aborted, and
//! lose why. Durability is left to the browsers, which all have 'relaxed' for their default: an
//! answer survives the end of the browser, not a power cut.

mod fault;
mod open;
mod received;
mod records;
mod transact;

pub use fault::Fault;
pub use received::StoredFile;
pub use records::{KEPT_STATES, Outcome};

use super::wait::within;
use idb::TransactionMode::ReadWrite;
use std::cell::RefCell;
use std::rc::Rc;
use transact::{Asked, transact};

/// The name of the app's database.
pub const NAME: &str = "talentscan";

/// Its version.
const VERSION: u32 = 1;

const RECORDS: &str = "records";
const HISTORY: &str = "history";
const RECEIVED: &str = "received";
const META: &str = "meta";
const STORES: [&str; 4] = [RECORDS, HISTORY, RECEIVED, META];

/// How long the browser may take to delete the database, in milliseconds.
const DELETE_WITHIN: u32 = 3_000;

/// A database, and the connection to it while there is one.
#[derive(Debug)]
pub struct Database {
    name: String,
    connection: RefCell<Option<Rc<idb::Database>>>,
}

/// The app's database, as this page or worker sees it.
pub fn database() -> Rc<Database> {
    thread_local! {
        static DATABASE: Rc<Database> = Database::named(NAME);
    }
    DATABASE.with(Rc::clone)
}

impl Database {
    /// The database of this name. Nothing is opened yet.
    pub fn named(name: &str) -> Rc<Self> {
        Rc::new(Self { name: name.to_owned(), connection: RefCell::default() })
    }

    /// Lets the connection go; what is under way is finished first. The next use opens another.
    pub fn close(&self) {
        let connection = self.connection.borrow_mut().take();
        if let Some(connection) = connection {
            connection.close();
        }
    }

    /// Erases everything. The stores are emptied first, so that nothing is left even where the
    /// browser cannot delete the database, as another tab holds on to it.
    ///
    /// # Errors
    ///
    /// A [`Fault`], when neither could be done.
    pub async fn erase(self: &Rc<Self>) -> Result<(), Fault> {
        let emptied = self
            .with_connection(async |connection| {
                transact(connection, &STORES, ReadWrite, async |work| {
                    STORES
                        .iter()
                        .try_for_each(|name| work.store(name)?.clear().map(drop).map_err(Fault::of))
                })
                .await
            })
            .await;
        self.close();
        let deleted = match idb::Factory::new().and_then(|factory| factory.delete(&self.name)) {
            Ok(request) => {
                let answer = async move { Asked::new(request).answer().await.map(drop) };
                within(DELETE_WITHIN, answer, drop).await.unwrap_or(Err(Fault::Silent))
            }
            Err(error) => Err(Fault::of(error)),
        };
        deleted.or(emptied)
    }

    /// Does some work with a connection; once more with a fresh one when the browser had closed it,
    /// as a tablet does with a page that was out of sight. After a fault without a name the next
    /// work gets a fresh one too: some browsers lose the database without a word.
    async fn with_connection<T>(
        self: &Rc<Self>,
        work: impl AsyncFn(&idb::Database) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        match work(&*self.connection().await?).await {
            Err(Fault::Closed) => {
                self.close();
                work(&*self.connection().await?).await
            }
            outcome => {
                if matches!(outcome, Err(Fault::Other)) {
                    self.close();
                }
                outcome
            }
        }
    }
}
