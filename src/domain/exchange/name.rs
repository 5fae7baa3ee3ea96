//! The name of a file: for people, and safe on every disk, in every mail program and share sheet.
//!
//! A name is for people only; a file is recognised by what is in it. There are no accents, spaces
//! or signs in it, and nothing that a file system takes for a path or for a device.

use super::FileKind;
use crate::domain::record::ExportId;
use crate::domain::time::Date;

/// The longest name of a school in the name of a file, in letters.
pub const LONGEST: usize = 40;

/// How many letters of the file's identity stand in its name.
const OF_EXPORT: usize = 8;

/// What a school is called of whose name nothing is left.
const SCHOOL: &str = "school";

/// The name of a file: `talentscan_de-kiezelwerf_2026-11-22_9k3mz0aq.json`.
///
/// `name` is what people call the school, board or network. Where nothing of it is left, the file
/// of a school says `school`, and another file what kind it is.
pub fn file_name(kind: FileKind, name: &str, date: Date, export: ExportId) -> String {
    let export: String = export.to_string().chars().take(OF_EXPORT).collect();
    let slug = plain(name).unwrap_or_else(|| match kind {
        FileKind::Personal | FileKind::School => SCHOOL.to_owned(),
        FileKind::Overview | FileKind::Round | FileKind::Rescue => kind.name().to_owned(),
    });
    format!("talentscan_{slug}_{date}_{export}.json")
}

/// A name as 1 to [`LONGEST`] lower-case letters, digits and single hyphens of ASCII, with a letter
/// or digit at both ends: `Basisschool 't Veldje` is `basisschool-t-veldje`. `school` when nothing
/// is left.
pub fn slug(name: &str) -> String {
    plain(name).unwrap_or_else(|| SCHOOL.to_owned())
}

/// The [`slug`], or `None` when nothing is left.
pub(in crate::domain) fn plain(name: &str) -> Option<String> {
    let mut slug = String::new();
    let mut apart = false;
    for character in name.chars().flat_map(char::to_lowercase) {
        let Some(letters) = letters(character) else {
            apart = apart || !is_silent(character);
            continue;
        };
        if apart && !slug.is_empty() {
            slug.push('-');
        }
        apart = false;
        slug.push_str(&letters);
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.truncate(LONGEST);
    match slug.trim_end_matches('-') {
        "" => None,
        device if is_device(device) => Some(format!("{device}-{SCHOOL}")),
        slug => Some(slug.to_owned()),
    }
}

/// A lower-case letter or a digit as ASCII writes it; `None` for anything else.
fn letters(character: char) -> Option<String> {
    if character.is_ascii_alphanumeric() {
        return Some(character.to_string());
    }
    let letters = match character {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    };
    Some(letters.to_owned())
}

/// What is not seen, or stands inside a word: it parts nothing.
fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\'' | '’' | '‘' | '`' | '´'
            | '\u{ad}'
            | '\u{300}'..='\u{36f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// Whether Windows takes this name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |device| {
        let number = name.strip_prefix(device).map(str::as_bytes);
        matches!(number, Some([digit]) if digit.is_ascii_digit())
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
