//! Every word on the screen, in every language: a file per page.
//!
//! A [`Text`] has all its languages or does not compile. Sentences with a number or a name in them
//! are functions of the language. These are plain tables because a library for it (`leptos_i18n`
//! 0.6.2) adds 31 to 52 kB to the first load, measured with brotli on 312 texts.

// The name of a text and the text itself say what it is.
#![allow(missing_docs)]

pub mod about;
pub mod change;
pub mod chart;
pub mod common;
pub mod data;
pub mod demand;
pub mod expected;
pub mod fill;
pub mod filter;
pub mod forms;
pub mod invitation;
pub mod join;
pub mod measurement;
pub mod network;
pub mod offer;
pub mod overview;
pub mod paper;
pub mod partners;
pub mod present;
pub mod reasons;
pub mod report;
pub mod result;
pub mod same;
pub mod save;
pub mod sentence;
pub mod start;
pub mod table;
pub mod take;
pub mod talk;

use crate::domain::text::Lang;

/// A text in every language of the app: Dutch, English.
#[derive(Clone, Copy, Debug)]
pub struct Text(pub &'static str, pub &'static str);

impl Text {
    /// The text in this language.
    pub fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.0,
            Lang::En => self.1,
        }
    }
}

/// One of two texts: for one, and for any other number.
pub fn plural(n: usize, one: Text, many: Text) -> Text {
    if n == 1 { one } else { many }
}
