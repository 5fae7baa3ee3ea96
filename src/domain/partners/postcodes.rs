//! Where postcodes are, from a table that somebody brings: `pc4;lat;lon`, a postcode a line.
//!
//! A postcode is known by its four digits; the place is the middle of that area. None is bundled: a
//! table that was brought once goes along in the overview file.

use crate::domain::exchange::decode;
use crate::domain::exchange::name::slug;
use crate::domain::exchange::v1::desk;
use crate::domain::matching::place::Place;
use crate::domain::record::{RecordId, Version};
use crate::domain::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The most lines that are read: there are about 4,070 areas (CBS 2023).
const MOST: usize = 100_000;

/// How many digits behind the point a [`Place`] has.
const DIGITS: usize = 5;

/// The four digits that an area can have.
const AREAS: RangeInclusive<u16> = 1000..=9999;

/// The European Netherlands, in units of a [`Place`], a little wider than its outermost points. Two
/// columns that changed places lie outside it.
const LATITUDES: RangeInclusive<i32> = 5_070_000..=5_370_000;
const LONGITUDES: RangeInclusive<i32> = 320_000..=730_000;

/// What heads of columns are called, as [`slug`] writes them.
const HEADS: [&[&str]; 3] = [
    &["pc4", "postcode", "postcode4", "postcode-4", "pc"],
    &["lat", "latitude", "breedte", "breedtegraad"],
    &["lon", "lng", "long", "longitude", "lengte", "lengtegraad"],
];

/// Where postcodes are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Postcodes {
    places: BTreeMap<u16, Place>,
}

/// A line that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub what: Wrong,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has other than three cells, or the head names no postcode, latitude and longitude.
    Columns,
    /// The first is no postcode.
    Postcode,
    /// A coordinate is no number of degrees.
    Coordinate,
    /// The point is not in the Netherlands.
    Elsewhere,
    /// The postcode stood elsewhere in an earlier line: now neither counts.
    Twice,
}

/// Why it is not known where a postcode is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// It is no postcode of the Netherlands.
    NoPostcode,
    /// The table does not name it.
    NotInTable,
}

impl Postcodes {
    /// These areas, by their four digits; `None` when one of them is no area of the Netherlands.
    pub(in crate::domain) fn new(areas: Vec<(u16, Place)>) -> Option<Self> {
        let fits = |&(area, place): &(u16, Place)| AREAS.contains(&area) && is_near(place);
        areas.iter().all(fits).then(|| Self { places: areas.into_iter().collect() })
    }

    /// The table of a workspace; an empty one when there is none, or none that can be read.
    pub fn of(workspace: &Workspace) -> Self {
        workspace.get(record()).and_then(desk::read).unwrap_or_default()
    }

    /// A version that takes the place of all tables of a workspace.
    pub fn write(&self, workspace: &Workspace) -> Version {
        desk::write_over(workspace, record(), self)
    }

    /// The areas by their four digits, and where each is.
    pub(in crate::domain) fn areas(&self) -> impl Iterator<Item = (u16, Place)> {
        self.places.iter().map(|(&area, &place)| (area, place))
    }

    /// Reads a table, and the lines that were no good; `None` for what is no text. Cells may be
    /// parted by semicolons, tabs or commas, numbers have a decimal point or comma.
    pub fn read(bytes: &[u8]) -> Option<(Self, Vec<Fault>)> {
        let text = decode::any_text(bytes)?;
        let first = text.lines().next().unwrap_or_default();
        let parting = [b';', b'\t'].into_iter().find(|&with| first.contains(char::from(with)));
        let (mut table, mut faults, mut twice) = (Self::default(), Vec::new(), BTreeSet::new());
        let mut columns = None;
        for (line, text) in (1..).zip(text.lines().take(MOST)) {
            let mut wrong = |what| faults.push(Fault { line, what });
            let cells = cells(text, parting.unwrap_or(b','));
            if cells.is_empty() {
                continue;
            }
            if line == 1 && is_head(&cells) {
                match head(&cells) {
                    found @ Some(_) => columns = found,
                    None => wrong(Wrong::Columns),
                }
                continue;
            }
            match point(&cells, columns) {
                Err(what) => wrong(what),
                Ok((area, place)) => {
                    if *table.places.entry(area).or_insert(place) != place {
                        twice.insert(area);
                        wrong(Wrong::Twice);
                    }
                }
            }
        }
        table.places.retain(|area, _| !twice.contains(area));
        Some((table, faults))
    }

    /// Where a postcode is, such as `1234 AB` or `1234`.
    ///
    /// # Errors
    ///
    /// An [`Unplaced`], where that is not known.
    pub fn place(&self, postcode: &str) -> Result<Place, Unplaced> {
        let area = area(postcode).ok_or(Unplaced::NoPostcode)?;
        self.places.get(&area).copied().ok_or(Unplaced::NotInTable)
    }

    /// How many areas are known.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// The cells of a line; none of an empty one. Each line is read by itself, so that it keeps its
/// number whatever stands before it.
fn cells(line: &str, parting: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(parting).has_headers(false).from_reader(line.as_bytes());
    let rows = reader.into_records().filter_map(Result::ok);
    rows.flat_map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>()).collect()
}

/// Whether no cell has a digit in front.
fn is_head(cells: &[String]) -> bool {
    cells.iter().all(|cell| !cell.starts_with(|first: char| first.is_ascii_digit()))
}

fn head(cells: &[String]) -> Option<[usize; 3]> {
    let slugs: Vec<String> = cells.iter().map(|cell| slug(cell)).collect();
    let at = |names: &[&str]| slugs.iter().position(|cell| names.contains(&cell.as_str()));
    let [area, latitude, longitude] = HEADS.map(at);
    Some([area?, latitude?, longitude?])
}

/// Without a head there are three cells: more are decimal commas between commas.
fn point(cells: &[String], columns: Option<[usize; 3]>) -> Result<(u16, Place), Wrong> {
    if columns.is_none() && cells.iter().skip(3).any(|cell| !cell.is_empty()) {
        return Err(Wrong::Columns);
    }
    let [first, second, third] = columns.unwrap_or([0, 1, 2]);
    let cell = |place: usize| cells.get(place).map(String::as_str).ok_or(Wrong::Columns);
    let (postcode, latitude, longitude) = (cell(first)?, cell(second)?, cell(third)?);
    let area = area(postcode).ok_or(Wrong::Postcode)?;
    let latitude = degrees(latitude).ok_or(Wrong::Coordinate)?;
    let longitude = degrees(longitude).ok_or(Wrong::Coordinate)?;
    let place = Place { latitude, longitude };
    if is_near(place) { Ok((area, place)) } else { Err(Wrong::Elsewhere) }
}

/// The four digits of a postcode, alone or with its two letters.
fn area(postcode: &str) -> Option<u16> {
    let (digits, letters) = postcode.trim().split_at_checked(4)?;
    let letters = letters.trim_start();
    let is_whole = letters.is_empty()
        || letters.len() == 2 && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let area: u16 = digits.parse().ok().filter(|_| is_number && is_whole)?;
    AREAS.contains(&area).then_some(area)
}

/// Whether a point is in the Netherlands, or not far from it.
fn is_near(place: Place) -> bool {
    LATITUDES.contains(&place.latitude) && LONGITUDES.contains(&place.longitude)
}

/// The record of the table, for everybody the same.
fn record() -> RecordId {
    RecordId::named("postcodes")
}

/// Degrees in units of a [`Place`], with a decimal point or comma; what lies behind a metre is
/// dropped.
fn degrees(cell: &str) -> Option<i32> {
    let (sign, cell) = cell.strip_prefix('-').map_or((1, cell), |rest| (-1, rest));
    let (whole, rest) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || !is_digits(whole) || !is_digits(rest) {
        return None;
    }
    let behind: String = rest.chars().chain("00000".chars()).take(DIGITS).collect();
    Some(sign * format!("{whole}{behind}").parse::<i32>().ok()?)
}
