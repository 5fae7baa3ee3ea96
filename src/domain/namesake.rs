//! Organisations that may be the same one: an equal code of the register, or near-equal names.
//!
//! It is a reason to ask somebody, never to decide. Another code, location, place, sector or
//! denomination is a reason not to ask.

use super::exchange::name::plain;
use super::organisation::Organisation;
use std::collections::{BTreeMap, BTreeSet};

/// What two organisations have in common; the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The code of the register.
    Code,
    /// The name, apart from how it is written.
    Name,
    /// The name, apart from a letter or two.
    NearName,
}

impl Likeness {
    const ALL: [Self; 3] = [Self::Code, Self::Name, Self::NearName];

    /// What two profiles share that have this in common.
    fn key(self, profile: &Profile) -> Option<&str> {
        match self {
            Self::Code => profile.code.as_deref(),
            Self::Name => Some(&profile.key),
            Self::NearName => profile.key.get(..1),
        }
    }

    /// These profiles by what those share that may have this in common.
    fn groups(self, profiles: &[Profile]) -> Groups<'_> {
        let mut groups = Groups::new();
        for (place, profile) in profiles.iter().enumerate() {
            if let Some(key) = self.key(profile).filter(|key| !key.is_empty()) {
                groups.entry(key).or_default().push((place, profile));
            }
        }
        groups
    }
}

/// Words that say what kind of school it is, and not which.
const KINDS: [&str; 26] = [
    "basisschool",
    "bs",
    "school",
    "scholen",
    "ikc",
    "kc",
    "kindcentrum",
    "integraal",
    "sbo",
    "so",
    "daltonschool",
    "jenaplanschool",
    "montessorischool",
    "vrijeschool",
    "brede",
    "college",
    "lyceum",
    "scholengemeenschap",
    "sg",
    "de",
    "het",
    "t",
    "een",
    "the",
    "stichting",
    "vereniging",
];

/// Words that say the denomination.
const DENOMINATIONS: [(&str, char); 16] = [
    ("obs", 'o'),
    ("openbare", 'o'),
    ("openbaar", 'o'),
    ("cbs", 'c'),
    ("pcbs", 'c'),
    ("pc", 'c'),
    ("pcb", 'c'),
    ("christelijke", 'c'),
    ("protestants", 'c'),
    ("kbs", 'k'),
    ("rkbs", 'k'),
    ("rk", 'k'),
    ("rkb", 'k'),
    ("katholieke", 'k'),
    ("islamitische", 'i'),
    ("ibs", 'i'),
];

/// A short name must be equal; one of so many letters may differ in one, and in two.
const ONE_OFF: usize = 6;
const TWO_OFF: usize = 11;

/// What of an organisation can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name without what many share; nothing of it may be left.
    key: String,
    /// Which letters are in it, a bit each.
    letters: u64,
    numbers: String,
    denomination: Option<char>,
    code: Option<String>,
    location: Option<String>,
    place: Option<String>,
    postcode: Option<String>,
    sector: Option<String>,
}

impl Profile {
    /// What of this organisation can be compared.
    pub fn of(organisation: &Organisation) -> Self {
        let slug = plain(&organisation.name).unwrap_or_default();
        let place = organisation.place.as_deref().and_then(plain);
        let denomination = |word: &str| {
            DENOMINATIONS.iter().find(|(known, _)| *known == word).map(|(_, letter)| *letter)
        };
        let is_kind = |word: &&str| KINDS.contains(word) || denomination(word).is_some();
        let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).collect();
        let own: Vec<&str> = words.iter().copied().filter(|word| !is_kind(word)).collect();
        let elsewhere = |word: &&str| place.as_deref() != Some(*word);
        let without_place: Vec<&str> = own.iter().copied().filter(elsewhere).collect();
        let named = [without_place, own].into_iter().find(|words| !words.is_empty());
        let named = named.unwrap_or_else(|| words.clone());
        let key: String = named.concat();
        let (code, location) = code(organisation);
        Self {
            letters: key.bytes().fold(0, |bits, letter| bits | 1 << (letter % 64)),
            numbers: key.chars().filter(char::is_ascii_digit).collect(),
            key,
            denomination: words.iter().find_map(|word| denomination(word)),
            code,
            location,
            place,
            sector: organisation.sector.as_deref().and_then(plain),
            postcode: organisation.postcode.as_deref().and_then(|postcode| {
                let digits: String = postcode.chars().filter(char::is_ascii_digit).collect();
                (digits.len() == 4).then_some(digits)
            }),
        }
    }

    /// What these two have in common, unless something says that they are two.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        let differ = |one: &Option<String>, other: &Option<String>| {
            one.is_some() && other.is_some() && one != other
        };
        let another = differ(&self.code, &other.code) || differ(&self.location, &other.location);
        if another {
            return None;
        }
        if self.code.is_some() && self.code == other.code {
            return Some(Likeness::Code);
        }
        let same_place = self.is_at_the_same_place(other);
        let elsewhere = differ(&self.place, &other.place)
            || differ(&self.sector, &other.sector)
            || !same_place && differ(&self.postcode, &other.postcode);
        let denominations = self.denomination.zip(other.denomination);
        if elsewhere || denominations.is_some_and(|(one, other)| one != other) {
            return None;
        }
        if self.key.is_empty() || other.key.is_empty() {
            return None;
        }
        if self.key == other.key {
            return Some(Likeness::Name);
        }
        self.is_near(other).then_some(Likeness::NearName)
    }

    /// Whether both are known to be at one place.
    pub fn is_at_the_same_place(&self, other: &Self) -> bool {
        self.place.is_some() && self.place == other.place
    }

    /// Whether the names begin alike and differ in a letter or two, and in no number.
    fn is_near(&self, other: &Self) -> bool {
        let shorter = self.key.len().min(other.key.len());
        let most = usize::from(shorter >= ONE_OFF) + usize::from(shorter >= TWO_OFF);
        // A letter that differs is one of the one name, or of both.
        let apart = (self.letters ^ other.letters).count_ones() as usize;
        apart <= 2 * most
            && self.key.len().abs_diff(other.key.len()) <= most
            && self.numbers == other.numbers
            && self.key.bytes().next() == other.key.bytes().next()
            && strsim::osa_distance(&self.key, &other.key) <= most
    }
}

/// The code and the two digits of the location, which may stand behind it.
fn code(organisation: &Organisation) -> (Option<String>, Option<String>) {
    let plain = |text: &Option<String>| -> Option<String> {
        let text = text.as_ref()?;
        let text: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        (!text.is_empty()).then(|| text.to_ascii_uppercase())
    };
    let (code, location) = (plain(&organisation.brin), plain(&organisation.location));
    match code.as_deref().and_then(|code| code.split_at_checked(4)) {
        Some((code, behind)) if behind.len() == 2 => {
            (Some(code.to_owned()), location.or_else(|| Some(behind.to_owned())))
        }
        _ => (code, location),
    }
}

/// Profiles by what they share, each with its place.
type Groups<'p> = BTreeMap<&'p str, Vec<(usize, &'p Profile)>>;

/// Profiles among which those that are like another one are found quickly.
pub struct Namesakes<'p>([(Likeness, Groups<'p>); 3]);

impl<'p> Namesakes<'p> {
    /// Makes these findable.
    pub fn of(profiles: &'p [Profile]) -> Self {
        Self(Likeness::ALL.map(|likeness| (likeness, likeness.groups(profiles))))
    }

    /// Whether one of them is like this one, and passes.
    pub fn any(&self, profile: &Profile, passes: &dyn Fn(Likeness, &Profile) -> bool) -> bool {
        self.0.iter().any(|(wanted, groups)| {
            let group = wanted.key(profile).and_then(|key| groups.get(key));
            group.into_iter().flatten().any(|(_, other)| {
                profile.likeness(other) == Some(*wanted) && passes(*wanted, other)
            })
        })
    }

    /// How many of them have the name of this one.
    pub fn of_the_same_name(&self, profile: &Profile) -> usize {
        let names = self.0.iter().find(|(likeness, _)| *likeness == Likeness::Name);
        let group = names.and_then(|(_, groups)| groups.get(profile.key.as_str()));
        group.map_or(0, Vec::len)
    }
}

/// The pairs worth a question, the likeliest first, and not more than connect those that are alike.
///
/// `homes` says of each which one stands for the school that it is already known to be of, and
/// `apart` which of those are known to be two.
pub fn pairs(
    profiles: &[Profile],
    homes: &[usize],
    apart: &BTreeSet<[usize; 2]>,
) -> Vec<([usize; 2], Likeness)> {
    let mut asked = Vec::new();
    let mut connected = Connected(homes.to_vec());
    let home = |place: usize| homes.get(place).copied().unwrap_or(place);
    for wanted in Likeness::ALL {
        for group in wanted.groups(profiles).into_values() {
            for (rest, &(one, profile)) in (1..).zip(&group) {
                for &(other, candidate) in group.iter().skip(rest) {
                    if !connected.are(one, other)
                        && !apart.contains(&in_order(home(one), home(other)))
                        && profile.likeness(candidate) == Some(wanted)
                    {
                        connected.join(one, other);
                        asked.push((in_order(one, other), wanted));
                    }
                }
            }
        }
    }
    asked
}

fn in_order(one: usize, other: usize) -> [usize; 2] {
    [one.min(other), one.max(other)]
}

/// Which places hang together: of each another one that it hangs on, or itself.
struct Connected(Vec<usize>);

impl Connected {
    fn root(&mut self, mut place: usize) -> usize {
        while let Some(&on) = self.0.get(place).filter(|on| **on != place) {
            let further = self.0.get(on).copied().unwrap_or(on);
            if let Some(hangs) = self.0.get_mut(place) {
                *hangs = further;
            }
            place = on;
        }
        place
    }

    fn are(&mut self, one: usize, other: usize) -> bool {
        self.root(one) == self.root(other)
    }

    fn join(&mut self, one: usize, other: usize) {
        let (root, on) = (self.root(one), self.root(other));
        if let Some(hangs) = self.0.get_mut(root) {
            *hangs = on;
        }
    }
}
