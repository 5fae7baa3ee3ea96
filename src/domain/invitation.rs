//! An invitation as the text of a link: an organisation and a round, as they are in a file.
//!
//! The text stands behind the `#` of the link, so no server sees it. It is `t1.`, the packed
//! versions, `.`, and a sum of all before it: a link that was cut or changed on its way is refused.
//! What it packs is the canonical text of the versions, to the byte, so whoever is invited has the
//! very version that the collector has, and merging adds nothing.

use super::exchange;
use super::json::{self, Json};
use super::record::{Content, Hash, Kind, Version};
use crate::domain::base64;

/// An invitation is shorter than this, in characters: longer links are cut by mail programs, and
/// their codes are too fine to be scanned.
pub const LONGEST: usize = 2_000;

/// The longest text that is looked at: a newer app may write longer ones, and mail breaks lines.
const LONGEST_READ: usize = 8_000;

/// What begins the text, before the number of its form.
const MARK: char = 't';

/// The form that this app writes, and the newest it reads.
const FORM: &str = "1";

/// How many characters the sum has: 48 bits of SHA-256.
const SUM: usize = 8;

/// What stands often in an invitation, each packed as the one byte that is its place here, from 1.
/// Frozen: another list is another form. A hash is packed as a byte 0 and its own 32. None of these
/// bytes stands in a canonical text.
const WORDS: [&str; 31] = [
    "[{\"ancestors\":[",
    "},{\"ancestors\":[",
    "],\"body\":{\"",
    "},\"kind\":\"organisation\",\"record\":\"",
    "},\"kind\":\"round\",\"record\":\"",
    "\",\"state\":\"active\"",
    "\",\"team_size\":",
    "\",\"",
    "board\":\"",
    "brin\":\"",
    "location\":\"",
    "name\":\"",
    "place\":\"",
    "postcode\":\"",
    "sector\":\"",
    ",\"type\":\"school\"",
    "type\":\"",
    "address\":\"https://",
    "\"],\"",
    "instruments\":[\"",
    "talentscan",
    "ambition_scale",
    "language\":\"nl",
    "language\":\"",
    "mail\":\"",
    "organisations\":[\"",
    "title\":\"",
    "until\":\"20",
    "Stichting ",
    "school",
    "Talentscan ",
];

/// An invitation: who is invited, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The organisation, as whoever collects for it made it.
    pub organisation: Version,
    /// The round, if there is one.
    pub round: Option<Version>,
}

/// Why a text is no invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not ours.
    NotOurs,
    /// It is ours and ends too early.
    Cut,
    /// It is ours, and something in it was changed on the way.
    Damaged,
    /// It is whole, and only a newer app understands it.
    Newer,
}

impl Invitation {
    /// The text of the link. `None` when it would not be shorter than [`LONGEST`], or when the
    /// versions are no organisation and round: then the invitation goes as a file.
    pub fn pack(&self) -> Option<String> {
        let versions: Vec<&str> =
            [&self.organisation].into_iter().chain(&self.round).map(Version::text).collect();
        let packed = base64::encode(&fold(&format!("[{}]", versions.join(","))));
        let text = format!("{MARK}{FORM}.{packed}");
        let text = format!("{text}.{}", sum(&text));
        let sound = text.len() < LONGEST && Self::unpack(&text).as_ref() == Ok(self);
        sound.then_some(text)
    }

    /// Reads what [`Invitation::pack`] wrote. White space is passed over: mail breaks lines.
    ///
    /// # Errors
    ///
    /// [`Refused`] says why; nothing is taken then.
    pub fn unpack(text: &str) -> Result<Self, Refused> {
        if text.len() > LONGEST_READ {
            return Err(Refused::NotOurs);
        }
        let text: String = text.split_whitespace().collect();
        let (form, rest) = text
            .strip_prefix(MARK)
            .and_then(|text| text.split_once('.'))
            .filter(|(form, _)| !form.is_empty() && form.bytes().all(|byte| byte.is_ascii_digit()))
            .ok_or(Refused::NotOurs)?;
        let (packed, written) = rest.split_once('.').ok_or(Refused::Cut)?;
        if written.len() < SUM {
            return Err(Refused::Cut);
        }
        let summed = text.len() - written.len() - 1;
        if text.get(..summed).is_none_or(|text| sum(text) != written) {
            return Err(Refused::Damaged);
        }
        if form != FORM {
            return Err(Refused::Newer);
        }
        // The sum is right: what does not fit now was never written by this app.
        let text = base64::decode(packed).and_then(|bytes| unfold(&bytes));
        let text = text.ok_or(Refused::NotOurs)?;
        let read = json::read(&text).map_err(|_| Refused::NotOurs)?;
        let versions = read.as_list().filter(|_| read.canonical() == text);
        match versions.ok_or(Refused::NotOurs)? {
            [organisation] => Self::of(organisation, None),
            [organisation, round] => Self::of(organisation, Some(round)),
            _ => Err(Refused::NotOurs),
        }
    }

    fn of(organisation: &Json, round: Option<&Json>) -> Result<Self, Refused> {
        let version = |read: &Json| exchange::v1::read(read).map_err(|_| Refused::NotOurs);
        let (organisation, round) = (version(organisation)?, round.map(version).transpose()?);
        let kinds = (organisation.kind(), round.as_ref().map(Version::kind));
        if !matches!(kinds, (Kind::Organisation, None | Some(Kind::Round))) {
            return Err(Refused::NotOurs);
        }
        for version in [&organisation].into_iter().chain(&round) {
            match version.content() {
                Content::Organisation(_) | Content::Round(_) => {}
                Content::Foreign => return Err(Refused::Newer),
                _ => return Err(Refused::NotOurs),
            }
        }
        Ok(Self { organisation, round })
    }
}

/// The sum of a text. It finds accidents, not forgery.
fn sum(text: &str) -> String {
    let mut sum = Hash::of(text.as_bytes()).to_string();
    sum.truncate(SUM);
    sum
}

/// A canonical text with its hashes and [`WORDS`] as bytes that no such text holds.
fn fold(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let word = || {
            let mut words = WORDS.iter().zip(1_u8..);
            words.find_map(|(word, place)| Some((place, rest.strip_prefix(word)?)))
        };
        if let Some((hash, behind)) = hash_at(rest) {
            out.push(0);
            out.extend(hash.bytes());
            rest = behind;
        } else if let Some((place, behind)) = word() {
            out.push(place);
            rest = behind;
        } else {
            let (this, behind) = rest.split_at(character.len_utf8());
            out.extend(this.bytes());
            rest = behind;
        }
    }
    out
}

/// The text of such bytes.
fn unfold(mut bytes: &[u8]) -> Option<String> {
    let mut out = Vec::new();
    while let Some((&byte, behind)) = bytes.split_first() {
        bytes = behind;
        match byte {
            0 => {
                let (&hash, behind) = bytes.split_first_chunk()?;
                out.extend(format!("\"{}\"", Hash::from_bytes(hash)).bytes());
                bytes = behind;
            }
            1..32 => out.extend(WORDS.get(usize::from(byte) - 1)?.bytes()),
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).ok()
}

/// The hash that this text begins with, in its quotes, and what stands behind it.
fn hash_at(text: &str) -> Option<(Hash, &str)> {
    let (hash, behind) = text.strip_prefix('"')?.split_at_checked(43)?;
    Some((Hash::parse(hash)?, behind.strip_prefix('"')?))
}
