//! Handing out a file: as a download, to the share sheet, or on the clipboard.

mod clipboard;
mod download;
mod hand;
pub mod share;

pub(super) use hand::{hand, hand_spreadsheet};

use super::Sender;
use crate::app::Event;
use crate::app::effect::Way;
use crate::app::screen::save;
use crate::domain::record::ExportId;
use crate::web::wait::spawn;

/// Hands out a file. It has to begin in the task of the tap: browsers allow it only there.
pub(super) fn offer(export: ExportId, name: &str, text: &str, way: Way, send: &Sender) {
    let answer = move |offered| Event::Save(save::Event::Offered(export, offered));
    match way {
        Way::Download => send.send_later(answer(download::offer(name, text))),
        Way::Share => {
            let (send, shared) = (send.clone(), share::offer(name, text));
            spawn(async move { send.send(answer(shared.await)) });
        }
        Way::Copy => {
            let (send, copied) = (send.clone(), clipboard::offer(text));
            spawn(async move { send.send(answer(copied.await)) });
        }
    }
}

/// Puts a text on the clipboard.
pub(super) fn copy(text: &str, send: &Sender) {
    let (send, copied) = (send.clone(), clipboard::offer(text));
    spawn(async move { send.send(Event::Copied(copied.await == save::Offered::Copied)) });
}

/// What a file of ours is.
const JSON: &str = "application/json";

/// What it is called where nobody takes JSON.
const PLAIN: &str = "text/plain";
