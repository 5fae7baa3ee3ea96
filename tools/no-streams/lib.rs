//! Stands in for `wasm-streams`. Leptos brings that for calls to a server, which this app never
//! makes; but whether or not they are made, everyone would load its classes and what they call.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// This stream of the browser.
    #[must_use]
    pub fn from_raw(stream: web_sys::ReadableStream) -> Self {
        Self(stream)
    }

    /// Would make this one for the browser.
    ///
    /// # Panics
    ///
    /// Always. Whoever adds a call to a server has to take this stand-in away, and is told: to send
    /// nothing without a word would be worse. `tests/it/tidy.rs` fails where a call is written.
    #[must_use]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        panic!("a call to a server needs wasm-streams itself: see `patch` in Cargo.toml")
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What comes along it: nothing.
    #[must_use]
    pub fn into_stream(self) -> Empty {
        Empty
    }
}

/// A stream along which nothing comes.
pub struct Empty;

impl Stream for Empty {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
