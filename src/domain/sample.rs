//! A network of fictional schools, as files that the app could have written.
//!
//! For looking around before there are files of one's own, for tests, and for measuring. The same
//! seed gives the same bytes on every machine: chance is a small generator of its own, and every
//! level is a whole number. Every file goes through the same hand-over and the same writing as a
//! real one.
//!
//! What it does not do: it names no real school, board or town (the postcodes exist, so that
//! distances can be shown), and says nothing about what schools are like.

mod calendar;
mod device;
mod names;
mod offer;
mod person;
mod places;
mod plan;
mod profile;
mod school;
mod words;

pub use places::postcodes;

use super::organisation::Organisation;
use super::time::Date;
use crate::domain::random::Random;
use names::Names;
use offer::Speaker;
use plan::Plan;

/// How many schools there are to a board, about.
const SCHOOLS_PER_BOARD: u32 = 8;

/// A file as a school or board hands it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of so many fictional schools and of their boards, made at the latest on `date`; all in
/// one school year.
///
/// There are a few files more than schools: each board hands in one too, and some schools two, of
/// which the second is newer. Twenty schools are enough to have one of every kind.
pub fn network(schools: u32, seed: u64, date: Date) -> Vec<SampleFile> {
    measured_twice(schools, seed, date, 0)
}

/// The same, of which about so many of a hundred schools measured everything a year earlier too, and
/// hand in both.
pub fn measured_twice(schools: u32, seed: u64, date: Date, percent: u32) -> Vec<SampleFile> {
    let date = calendar::in_one_school_year(date);
    let boards = schools.div_ceil(SCHOOLS_PER_BOARD).min(names::BOARDS);
    let names = Names::new(Random::new(seed, 0));
    let school = |place| -> (Organisation, Random) {
        let mut random = Random::new(seed, 1 + 2 * u64::from(place));
        (names.school(place, boards, Plan::of(place), &mut random), random)
    };
    let id_of = |place| {
        let (organisation, random) = school(place);
        school::record(organisation, Plan::of(place), random, date)
    };
    let of_schools = (0..schools).flat_map(|place| {
        let (organisation, random) = school(place);
        let is_second = Random::new(!seed, u64::from(place)).chance(percent);
        let speaker = Speaker::of_school(seed, place, id_of);
        school::files(organisation, Plan::of(place), is_second, speaker, random, date)
    });
    let of_boards = (0..boards).map(|place| {
        let mut random = Random::new(seed, 2 + 2 * u64::from(place));
        let organisation = names::board(place, &mut random);
        school::board_file(organisation, Speaker::of_board(seed, place), random, date)
    });
    of_schools.chain(of_boards).collect()
}
