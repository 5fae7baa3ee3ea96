//! What page and worker say to each other.
//!
//! A request is an array: what is asked, then what belongs to it; of files name and bytes in turn,
//! and the bytes are moved, not copied. An answer is an array too: the build, then the bytes of the
//! reply; the build alone says that the worker is ready.

use crate::app::overview::{Incoming, Reply, Request};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The build both programs are made of, given to the compiler. Not the one in the page's head: that
/// is written afterwards, and an old script might run under it.
const BUILD: &str = match option_env!("TALENTSCAN_BUILD") {
    Some(build) => build,
    None => "dev",
};

const OPEN: &str = "open";
const ADD: &str = "add";
const COUNT_OWN: &str = "count-own";
const EMPTY: &str = "empty";
const EXAMPLE: &str = "example";

/// A message, and what of it is moved.
pub(super) struct Parcel {
    pub(super) message: Array,
    pub(super) moved: Array,
}

/// What the page heard of the worker.
pub(super) enum Heard {
    /// It is ready.
    Ready,
    /// It answered.
    Reply(Reply),
    /// It is of another build, or no worker of ours.
    OtherBuild,
}

/// Packs a request for the worker.
pub(super) fn pack(request: Request) -> Parcel {
    let (message, moved) = (Array::new(), Array::new());
    let add = |value: &JsValue| {
        message.push(value);
    };
    match request {
        Request::Open => add(&OPEN.into()),
        Request::Empty => add(&EMPTY.into()),
        Request::CountOwn(text) => {
            add(&COUNT_OWN.into());
            add(&text.into());
        }
        Request::Example(shown) => {
            add(&EXAMPLE.into());
            add(&shown.into());
        }
        Request::Add(files) => {
            add(&ADD.into());
            for file in files {
                let bytes = Uint8Array::from(file.bytes.as_slice());
                moved.push(&bytes.buffer());
                add(&file.name.into());
                add(&bytes);
            }
        }
    }
    Parcel { message, moved }
}

/// Unpacks a request; `None` when it is none of ours.
pub(super) fn unpack(data: &JsValue) -> Option<Request> {
    let data = data.dyn_ref::<Array>()?;
    let request = match data.get(0).as_string()?.as_str() {
        OPEN => Request::Open,
        EMPTY => Request::Empty,
        COUNT_OWN => Request::CountOwn(data.get(1).as_string()),
        EXAMPLE => Request::Example(data.get(1).as_bool()?),
        ADD => {
            let rest: Vec<JsValue> = data.iter().skip(1).collect();
            let file = |pair: &[JsValue]| {
                let [name, bytes] = pair else { return None };
                Some(Incoming {
                    name: name.as_string()?,
                    bytes: bytes.dyn_ref::<Uint8Array>()?.to_vec(),
                })
            };
            Request::Add(rest.chunks(2).map(file).collect::<Option<_>>()?)
        }
        _ => return None,
    };
    Some(request)
}

/// The message of a worker that is ready.
pub(super) fn ready() -> Array {
    Array::of1(&BUILD.into())
}

/// The message of a worker that answers.
pub(super) fn answer(reply: &Reply) -> Array {
    // Refused only for what has no length known beforehand, and that a reply does not hold.
    let bytes = postcard::to_allocvec(reply).unwrap_or_default();
    Array::of2(&BUILD.into(), &Uint8Array::from(bytes.as_slice()))
}

/// What the page heard.
pub(super) fn hear(data: &JsValue) -> Heard {
    let Some(data) = data.dyn_ref::<Array>() else { return Heard::OtherBuild };
    if data.get(0).as_string().as_deref() != Some(BUILD) {
        return Heard::OtherBuild;
    }
    match data.get(1).dyn_ref::<Uint8Array>() {
        None => Heard::Ready,
        Some(bytes) => {
            postcard::from_bytes(&bytes.to_vec()).map_or(Heard::OtherBuild, Heard::Reply)
        }
    }
}
