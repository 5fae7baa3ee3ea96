//! The result on a large screen.

use super::Text;
use crate::domain::text::Lang;

pub const PRESENT: Text = Text("Samen bekijken", "Look at it together");
pub const STEPS: Text = Text("Door het resultaat", "Through the result");
pub const BEFORE: Text = Text("← Vorige", "← Back");
pub const NEXT: Text = Text("Volgende →", "Next →");
pub const LEAVE: Text = Text("Stoppen", "Stop");
pub const TALK_ABOUT: Text = Text("Praat hierover", "Talk about this");

/// Which part of how many.
pub fn place(lang: Lang, place: usize, of: usize) -> String {
    match lang {
        Lang::Nl => format!("{place} van {of}"),
        Lang::En => format!("{place} of {of}"),
    }
}
