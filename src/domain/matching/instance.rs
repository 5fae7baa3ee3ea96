//! What a plan is made of: the schools, what they can and want, and what the coordinator set.
//!
//! Plain values, without names for the screen. Whatever is unknown is `None`, never a guess.

use super::place::Place;
use crate::domain::figure::score::Fraction;
use crate::domain::record::RecordId;

/// Points, whole ones: what a plan is compared by.
pub type Points = i64;

/// The most themes that a network has.
pub const MOST_THEMES: u8 = 20;

/// The lowest rank that a wish can have; the highest is 1.
pub const LOWEST_RANK: u8 = 3;

/// How much is wanted at most; the least is 1.
pub const MOST_URGENT: u8 = 4;

/// Something to learn: a domain, an ambition or a theme of the coordinator's own, by its place in
/// the network's list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Theme(pub u8);

/// Everything that a plan depends on, but the budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Instance {
    /// How many themes there are, at most [`MOST_THEMES`].
    pub themes: u8,
    /// The schools, in any order. Of several with one id the least counts.
    pub schools: Vec<School>,
    /// Schools that must not meet, in whatever role or theme.
    pub apart: Vec<(RecordId, RecordId)>,
    /// Who has been partner of whom in an earlier round, and need not be again: partner, host.
    pub met: Vec<(RecordId, RecordId)>,
    /// The pairs of an earlier plan, which [`Weights::kept`] prefers.
    pub earlier: Vec<Pair>,
    /// What the coordinator decided, in any order.
    pub choices: Vec<Choice>,
    /// The rules.
    pub rules: Rules,
    /// What everything is worth.
    pub weights: Weights,
}

/// A school: who it is and what it has room for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct School {
    /// Which one.
    pub id: RecordId,
    /// Its sector, such as `po`.
    pub sector: Option<String>,
    /// Its board, however that is named: equal names are one board.
    pub board: Option<String>,
    /// Where it is.
    pub place: Option<Place>,
    /// Whether its team agrees to take part.
    pub agreed: bool,
    /// Of how many groups it can be the host, at most.
    pub hosts: u8,
    /// Of how many groups it can be a partner, at most.
    pub partners: u8,
    /// What it is and wants, at most once for each theme.
    pub standings: Vec<Standing>,
}

/// What a school is and wants in one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standing {
    /// The theme.
    pub theme: Theme,
    /// How strong it is: a score of 0 to 100.
    pub score: Option<Fraction>,
    /// Whether it can be an example.
    pub candidacy: Candidacy,
    /// Whether it wants to learn.
    pub wish: Option<Wish>,
}

/// Whether a school can be an example for others in a theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Candidacy {
    /// It can not.
    #[default]
    None,
    /// It could, and does not want to.
    Unwilling,
    /// It may be.
    Possible,
    /// It surely can.
    Strong,
}

/// What a school wants to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wish {
    /// Which of its wishes this is, 1 to [`LOWEST_RANK`].
    pub rank: u8,
    /// How much it is wanted, 1 to [`MOST_URGENT`].
    pub urgency: Option<u8>,
}

/// A partner in a group: who comes to whom, and for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The school that learns.
    pub partner: RecordId,
    /// The school that shares.
    pub host: RecordId,
    /// In what.
    pub theme: Theme,
}

/// What a coordinator decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// This school can be an example in this theme, whatever its answers say.
    Appoint(RecordId, Theme),
    /// This school takes part, whatever it costs up to [`Weights::must_take_part`].
    TakePart(RecordId),
    /// This group is made.
    Open(RecordId, Theme),
    /// This group is not made.
    Close(RecordId, Theme),
    /// This pair is in one group.
    Pin(Pair),
    /// This pair is not.
    Ban(Pair),
}

impl Choice {
    /// The two choices that bring a partner from one group to another.
    pub fn moved(from: Pair, to: Pair) -> [Self; 2] {
        [Self::Ban(from), Self::Pin(to)]
    }
}

/// The rules that hold for every pair and group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rules {
    /// The fewest partners in a group, from 1.
    pub smallest: u8,
    /// The most partners in a group.
    pub largest: u8,
    /// How much more than the partner the host must score; unknown scores pass.
    pub least_gap: u8,
    /// How far apart host and partner may be, in metres; unknown distances pass.
    pub farthest: Option<u32>,
    /// Which boards may meet.
    pub boards: Boards,
    /// Whether host and partner must be of one sector; then an unknown one does not pass.
    pub same_sector: bool,
    /// Whether schools that are only possibly an example may be host.
    pub possible_hosts: bool,
}

/// Which boards may meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Boards {
    /// All.
    #[default]
    Any,
    /// Only schools of different boards; unknown boards pass.
    Across,
    /// Only schools of one board; unknown boards do not pass.
    Within,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            smallest: 2,
            largest: 4,
            least_gap: 10,
            farthest: Some(30_000),
            boards: Boards::Any,
            same_sector: false,
            possible_hosts: true,
        }
    }
}

/// What everything is worth, in points; never negative, but for [`Weights::group`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weights {
    /// A host that scores at least 50 more than the partner; less for less.
    pub complementarity: u32,
    /// The first, second and third wish.
    pub wish: [u32; LOWEST_RANK as usize],
    /// Each step of urgency above the lowest.
    pub urgency: u32,
    /// No distance at all; nothing at the greatest that is allowed.
    pub nearness: u32,
    /// A pair that was there before.
    pub kept: u32,
    /// A school that is a partner somewhere.
    pub placed: u32,
    /// A school that is partner and host.
    pub gives_and_gets: u32,
    /// What it costs to leave out a school that must take part.
    pub must_take_part: u32,
    /// A group.
    pub group: i32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            complementarity: 40,
            wish: [30, 20, 10],
            urgency: 5,
            nearness: 15,
            kept: 0,
            placed: 100,
            gives_and_gets: 25,
            must_take_part: 1000,
            group: 0,
        }
    }
}

impl Weights {
    /// The most that one pair can be worth.
    pub fn most_of_pair(&self) -> u32 {
        let wish = self.wish.into_iter().max().unwrap_or_default();
        [
            self.complementarity,
            wish,
            self.urgency.saturating_mul(u32::from(MOST_URGENT - 1)),
            self.nearness,
            self.kept,
        ]
        .into_iter()
        .fold(0, u32::saturating_add)
    }

    /// What a pair that stays is worth when as little as possible is to change: more than anything
    /// that can be won with another one.
    pub fn more_than_any(&self) -> u32 {
        [self.most_of_pair(), self.placed, self.gives_and_gets, 1]
            .into_iter()
            .fold(0, u32::saturating_add)
    }
}

impl Instance {
    /// Makes the number of schools that are placed count before all else: one school more is worth
    /// more than everything that can be won or lost with the others.
    pub fn place_everyone_first(&mut self) {
        let places: u32 = self.schools.iter().map(|school| u32::from(school.partners)).sum();
        let schools = u32::try_from(self.schools.len()).unwrap_or(u32::MAX);
        let groups: u32 = self.schools.iter().map(|school| u32::from(school.hosts)).sum();
        let pairs = self.weights.most_of_pair().saturating_mul(places);
        let both = self.weights.gives_and_gets.saturating_mul(schools);
        let opened = self.weights.group.unsigned_abs().saturating_mul(groups);
        let must = self.choices.iter().filter(|one| matches!(one, Choice::TakePart(_))).count();
        let must = u32::try_from(must).unwrap_or(u32::MAX);
        let left_out = self.weights.must_take_part.saturating_mul(must);
        self.weights.placed =
            [pairs, both, opened, left_out, 1].into_iter().fold(0, u32::saturating_add);
    }

    /// The same with these choices added.
    #[must_use]
    pub fn with(&self, choices: &[Choice]) -> Self {
        let mut changed = self.clone();
        changed.choices.extend_from_slice(choices);
        changed
    }

    /// The same in the one order in which equal instances are equal: everything sorted, nothing
    /// twice, and no school or standing with the id of another.
    #[must_use]
    pub fn canonical(&self) -> Self {
        let mut same = self.clone();
        same.schools.sort();
        same.schools.dedup_by_key(|school| school.id);
        for school in &mut same.schools {
            school.standings.retain(|standing| standing.theme.0 < self.themes);
            school.standings.sort();
            school.standings.dedup_by_key(|standing| standing.theme);
        }
        for (one, other) in &mut same.apart {
            if one > other {
                std::mem::swap(one, other);
            }
        }
        tidy(&mut same.apart);
        tidy(&mut same.met);
        tidy(&mut same.earlier);
        tidy(&mut same.choices);
        same
    }
}

fn tidy<T: Ord>(items: &mut Vec<T>) {
    items.sort();
    items.dedup();
}

impl School {
    /// What it is and wants in this theme.
    pub fn standing(&self, theme: Theme) -> Option<&Standing> {
        self.standings.iter().find(|standing| standing.theme == theme)
    }
}
