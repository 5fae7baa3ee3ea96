//! Files that people choose or drop.
//!
//! The picker names no kinds of files: tablets make everything grey whose ending they do not know,
//! and the app recognises a file by what is in it.

use super::Sender;
use crate::app::Event;
use crate::app::effect::Purpose;
use crate::app::overview::{Incoming, Refusal};
use crate::app::screen::files;
use crate::domain::exchange::MAX_BYTES;
use crate::web::wait::spawn;
use js_sys::Uint8Array;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList, HtmlInputElement};

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PickError {
    /// It is larger than any of ours.
    TooLarge,
    /// The browser could not read it: it was moved, or is still in somebody's cloud.
    Unreadable,
}

impl From<PickError> for Refusal {
    fn from(error: PickError) -> Self {
        match error {
            PickError::TooLarge => Self::TooLarge,
            PickError::Unreadable => Self::Damaged,
        }
    }
}

thread_local! {
    /// The picker that is open, or was last: an element that nobody holds may never answer.
    static PICKER: RefCell<Option<HtmlInputElement>> = const { RefCell::new(None) };
}

thread_local! {
    /// The files that were chosen for the overview, until they go to the worker.
    static CHOSEN: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
}

/// The files that were chosen for the overview last.
pub(super) fn take_chosen() -> Vec<File> {
    CHOSEN.take()
}

/// Lets somebody choose files. Who chooses none is not heard of.
pub(super) fn pick_files(purpose: Purpose, send: &Sender) {
    let Some(picker) = picker() else { return };
    let send = send.clone();
    let chosen = Closure::<dyn FnMut()>::new(move || {
        let picker = PICKER.take();
        if let Some(files) = picker.as_ref().and_then(HtmlInputElement::files) {
            read_files(&files, purpose, &send);
        }
        picker.inspect(|picker| picker.remove());
    });
    picker.set_onchange(Some(chosen.into_js_value().unchecked_ref()));
    if let Some(before) = PICKER.replace(Some(picker.clone())) {
        before.remove();
    }
    picker.click();
}

/// An unseen element in the page: some browsers open no picker outside it.
fn picker() -> Option<HtmlInputElement> {
    let document = web_sys::window()?.document()?;
    let picker = document.create_element("input").ok()?.dyn_into::<HtmlInputElement>().ok()?;
    picker.set_type("file");
    picker.set_multiple(true);
    picker.set_hidden(true);
    document.body()?.append_child(&picker).ok()?;
    Some(picker)
}

/// Reads files that were chosen or dropped, and hands them to the app together; those that were not
/// read one by one, with the reason. Those for the overview are left to the worker, unread.
pub fn read_files(list: &FileList, purpose: Purpose, send: &Sender) {
    // The list empties itself when the task that dropped the files ends.
    let files: Vec<File> = (0..list.length()).filter_map(|place| list.get(place)).collect();
    if files.is_empty() {
        return;
    }
    if purpose == Purpose::Overview {
        CHOSEN.set(files);
        return send.send(Event::Files(files::Event::Chosen));
    }
    let send = send.clone();
    spawn(async move {
        let mut whole = Vec::with_capacity(files.len());
        for file in files {
            let name = file.name();
            match read(&file).await {
                Ok(bytes) => whole.push(Incoming { name, bytes }),
                Err(reason) => {
                    send.send(Event::Files(files::Event::Unread { name, reason }));
                }
            }
        }
        if !whole.is_empty() {
            send.send(Event::Files(files::Event::Given(purpose, whole)));
        }
    });
}

/// Begins to read a file; what comes goes to [`arrived`].
///
/// # Errors
///
/// A [`Refusal`]: it is larger than any of ours.
pub(super) fn begin(file: &File) -> Result<JsFuture, Refusal> {
    #[allow(clippy::cast_precision_loss)]
    if file.size() > MAX_BYTES as f64 {
        return Err(PickError::TooLarge.into());
    }
    Ok(file.array_buffer().into())
}

/// What is in a file.
///
/// # Errors
///
/// A [`Refusal`]: the browser could not read it.
pub(super) async fn arrived(bytes: JsFuture) -> Result<Vec<u8>, Refusal> {
    let buffer = bytes.await.map_err(|_| PickError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn read(file: &File) -> Result<Vec<u8>, Refusal> {
    arrived(begin(file)?).await
}
