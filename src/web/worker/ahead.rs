//! Files that are read one after another, while the browser is already fetching the next ones.

use crate::app::overview::Refusal;
use crate::web::pick;
use std::collections::VecDeque;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// At most so many files are fetched at a time, and no more of them when together they hold so many
/// bytes.
const FILES: usize = 16;
const BYTES: f64 = 10_000_000.0;

/// Files that are being read.
pub(super) struct Ahead {
    files: std::vec::IntoIter<File>,
    begun: VecDeque<Begun>,
}

struct Begun {
    name: String,
    size: f64,
    bytes: Result<JsFuture, Refusal>,
}

impl Ahead {
    /// These files.
    pub(super) fn new(files: Vec<File>) -> Self {
        Self { files: files.into_iter(), begun: VecDeque::new() }
    }

    /// The name of the next file, and what is in it or why it cannot be read.
    pub(super) async fn next(&mut self) -> Option<(String, Result<Vec<u8>, Refusal>)> {
        self.begin();
        let next = self.begun.pop_front()?;
        let bytes = match next.bytes {
            Ok(bytes) => pick::arrived(bytes).await,
            Err(refusal) => Err(refusal),
        };
        Some((next.name, bytes))
    }

    fn begin(&mut self) {
        while self.begun.len() < FILES
            && self.begun.iter().map(|begun| begun.size).sum::<f64>() < BYTES
            && let Some(file) = self.files.next()
        {
            let (name, size, bytes) = (file.name(), file.size(), pick::begin(&file));
            self.begun.push_back(Begun { name, size, bytes });
        }
    }
}
