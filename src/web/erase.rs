//! Erasing everything that the app stored on this device.

use super::database::{Database, Fault, database};
use super::{address, halt, local, tabs, worker};
use crate::app::route::Route;
use crate::web::wait::spawn;
use std::rc::Rc;

/// Erases everything, in every tab, and begins again at the start.
pub(super) fn erase() {
    halt::halt();
    tabs::tell_erased();
    worker::end();
    spawn(async {
        // The page that begins again shows what is there: nothing, or what could not be erased.
        let _ = everything(&database()).await;
        address::set(Route::Start);
        address::reload();
    });
}

/// Erases this database and everything in localStorage that is ours.
///
/// # Errors
///
/// A [`Fault`], when the database would not.
pub async fn everything(database: &Rc<Database>) -> Result<(), Fault> {
    // Blocked: then there was nothing in it.
    let _ = local::erase();
    database.erase().await
}
