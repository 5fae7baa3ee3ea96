//! Opening the database. Browsers are known to hang here, above all on tablets.

use super::transact::Asked;
use super::{Database, Fault, STORES, VERSION};
use crate::web::wait::within;
use idb::event::VersionChangeEvent;
use idb::{DatabaseEvent, Error, Event, Factory, ObjectStoreParams, Request};
use std::rc::{Rc, Weak};

/// How long one attempt may take, in milliseconds.
const OPEN_WITHIN: u32 = 3_000;

/// How often it is tried.
const ATTEMPTS: usize = 2;

impl Database {
    /// The connection; opened when there is none.
    pub(super) async fn connection(self: &Rc<Self>) -> Result<Rc<idb::Database>, Fault> {
        let known = self.connection.borrow().clone();
        if let Some(known) = known {
            return Ok(known);
        }
        let mut fresh = self.open().await?;
        // Somebody else may have opened one in the meantime.
        let known = self.connection.borrow().clone();
        if let Some(known) = known {
            fresh.close();
            return Ok(known);
        }
        let (closed, changed) = (Rc::downgrade(self), Rc::downgrade(self));
        fresh.on_close(move |_| let_go(&closed));
        // A newer app upgrades it, or another tab erases it: this one must not stand in the way.
        fresh.on_version_change(move |_| let_go(&changed));
        let fresh = Rc::new(fresh);
        self.connection.borrow_mut().replace(Rc::clone(&fresh));
        Ok(fresh)
    }

    async fn open(&self) -> Result<idb::Database, Fault> {
        for _ in 0..ATTEMPTS {
            let late = |opened: Result<idb::Database, Fault>| {
                if let Ok(opened) = opened {
                    opened.close();
                }
            };
            if let Some(opened) = within(OPEN_WITHIN, attempt(self.name.clone()), late).await {
                return opened;
            }
        }
        Err(Fault::Silent)
    }
}

fn let_go(database: &Weak<Database>) {
    if let Some(database) = database.upgrade() {
        database.close();
    }
}

async fn attempt(name: String) -> Result<idb::Database, Fault> {
    let mut request =
        Factory::new().and_then(|factory| factory.open(&name, Some(VERSION))).map_err(opening)?;
    request.on_upgrade_needed(|event| {
        if upgrade(&event).is_err() {
            abort(&event);
        }
    });
    let opened = Asked::new(request).answer().await.map_err(blocked_when_closed)?;
    idb::Database::try_from(opened).map_err(Fault::of)
}

fn upgrade(event: &VersionChangeEvent) -> Result<(), Error> {
    let database = event.database()?;
    STORES
        .iter()
        .try_for_each(|name| database.create_object_store(name, ObjectStoreParams::new()).map(drop))
}

/// A database with half its stores is worse than none.
fn abort(event: &VersionChangeEvent) {
    if let Some(transaction) = event.target().ok().and_then(|request| request.transaction()) {
        // Refused when the browser aborted it already.
        let _ = transaction.abort();
    }
}

fn opening(error: Error) -> Fault {
    blocked_when_closed(Fault::of(error))
}

/// 'Invalid state' means at this point that a private window lets nobody store anything.
fn blocked_when_closed(fault: Fault) -> Fault {
    if fault == Fault::Closed { Fault::Blocked } else { fault }
}
