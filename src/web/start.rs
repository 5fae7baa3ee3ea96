//! The start: what was stored on this device, and listening to what may change.

use super::database::{Fault, database};
use super::wait::within;
use super::{Sender, address, drag, drop, full_screen, keys, local, tabs};
use crate::app::Event;
use crate::app::event::Started;
use crate::web::wait::spawn;
use gloo_timers::future::TimeoutFuture;

/// How long reading may take, in milliseconds: opening, twice, and then some.
const READ_WITHIN: u32 = 8_000;

/// How long to wait before it is read again, in milliseconds.
const AGAIN_AFTER: u32 = 5_000;

/// How often it is read again.
const AGAIN: usize = 20;

/// Reads what was stored on this device, and from now on hears of what happens
/// outside the tree: other addresses and tabs, keys, files that are dropped.
///
/// The journal is read at once, before anything can be written into it; the database follows. One
/// that does not answer is asked again: what it holds then arrives as if another tab had saved it.
pub fn start(send: Sender) {
    address::listen(&send);
    tabs::listen(&send);
    full_screen::listen();
    keys::listen(&send);
    drag::listen();
    drop::listen(&send);
    let (journal, rescued) = (local::journal(), local::is_rescued());
    spawn(async move {
        let records = records().await;
        let fault = records.as_ref().err().copied();
        let records = records.map_err(Into::into);
        send.send(Event::Started(Started { records, journal, rescued }));
        if matches!(fault, Some(Fault::Silent | Fault::Closed | Fault::Other)) {
            read_again(&send).await;
        }
    });
}

async fn read_again(send: &Sender) {
    for _ in 0..AGAIN {
        TimeoutFuture::new(AGAIN_AFTER).await;
        if let Ok(texts) = records().await {
            return send.send(Event::SavedElsewhere(texts));
        }
    }
}

/// The stored texts of all records; not waited for without end.
pub(super) async fn records() -> Result<Vec<String>, Fault> {
    let records = async { database().records().await };
    within(READ_WITHIN, records, std::mem::drop).await.unwrap_or(Err(Fault::Silent))
}
