//! Letters: their sizes, and how much room they take.
//!
//! Nobody can be asked for the width of a text here, and the reader's font is not known. So the
//! widths are those of a wide one: what fits here fits anywhere.

use super::mark::Ink;

/// A kind of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// What it is for.
    pub ink: Ink,
    /// The size of its letters.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
}

/// The name of a row.
pub const LABEL: Type = Type { ink: Ink::Label, size: 15.0, bold: true };

/// A text to read.
pub const BODY: Type = Type { ink: Ink::Label, size: 14.0, bold: false };

/// What matters less. The smallest there is: 12.6 pixels in a card on a phone.
pub const NOTE: Type = Type { ink: Ink::Note, size: 14.0, bold: false };

/// A figure.
pub const FIGURE: Type = Type { ink: Ink::Figure, size: 17.0, bold: true };

/// How much wider bold letters are.
const BOLD: f64 = 1.14;

/// The width of a text in one line, in units: never less than in any usual font.
///
/// Source: the widths of `DejaVu Sans` and `Verdana`, the widest fonts that browsers use by
/// themselves; in groups, each as wide as its widest.
pub fn width(text: &str, kind: Type) -> f64 {
    let letters: f64 = text.chars().map(letter).sum();
    letters * kind.size * if kind.bold { BOLD } else { 1.0 }
}

/// The width of a letter, in sizes.
fn letter(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        'i' | 'j' | 'l' | 'I' | 'J' | '\'' | '|' => 0.31,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | 'f' | '(' | ')' | '[' | ']' | '/' | '-' => {
            0.4
        }
        't' | 'r' => 0.43,
        's' | 'c' | 'z' | 'k' | 'v' | 'x' | 'y' | 'F' | 'L' | 'P' | 'T' | 'Y' => 0.615,
        'm' | 'M' | 'w' | 'W' | '%' | '@' | '…' | '—' | '→' | '←' | '★' => 1.0,
        'C' | 'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' | '=' | '+' | '<' | '>' | '−' => 0.84,
        'a'..='z' | '0'..='9' => 0.64,
        'A'..='Z' => 0.7,
        '‘' | '’' | '·' => 0.35,
        '\u{a1}'..='\u{24f}' => 0.8,
        '–' => 0.5,
        _ => 1.05,
    }
}

/// The lines of a text that is given this much room: broken between words, and a word that is
/// wider than the room between its letters. At least one line.
pub fn wrap(text: &str, kind: Type, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, kind) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if width(&line, kind) > room && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}
