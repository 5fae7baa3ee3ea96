//! Which pairs are allowed and what they are worth: the rules and the points of one instance.

use super::instance::{
    Boards, Candidacy, Choice, Instance, MOST_URGENT, Pair, Points, Rules, School, Theme, Weights,
    Wish,
};
use crate::domain::figure::score::Fraction;
use crate::domain::record::RecordId;
use std::collections::BTreeSet;

/// From this difference on a host is worth all points of complementarity.
const FULL_GAP: i128 = 50;

/// Why a pair can not be made, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// One of them is not in the network, or the theme is not.
    Unknown,
    /// A school is not its own partner.
    SameSchool,
    /// These two must not meet.
    Apart,
    /// The coordinator decided that this pair is not made.
    Banned,
    /// The coordinator decided that this host has no group in this theme.
    Closed,
    /// The team of this school has not agreed.
    NotAgreed(RecordId),
    /// The rule about boards.
    Board,
    /// Their sectors differ, or are not known.
    Sector,
    /// They are so many metres apart, more than is allowed.
    TooFar {
        /// How far apart they are.
        metres: u32,
        /// How far they may be.
        farthest: u32,
    },
    /// The partner does not want to learn this.
    NoWish,
    /// The host is no example in this.
    NoExample,
    /// The host could be an example and does not want to.
    Unwilling,
    /// The host is not so much stronger, by this many hundredths of a point; below 0 it is weaker.
    GapTooSmall {
        /// How much more the host scores, in hundredths, rounded down.
        hundredths: i64,
    },
    /// They met in an earlier round.
    Met,
    /// The host has room for no group at all.
    NoRoomAsHost,
    /// The partner has room for no group at all.
    NoRoomAsPartner,
}

/// What a pair is worth, part by part. Nothing is negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// How much more the host scores.
    pub complementarity: Points,
    /// Which wish of the partner it is.
    pub wish: Points,
    /// How much the partner wants it.
    pub urgency: Points,
    /// How near they are.
    pub nearness: Points,
    /// Whether they were a pair before.
    pub kept: Points,
}

impl Parts {
    /// All of it.
    pub fn sum(&self) -> Points {
        self.complementarity + self.wish + self.urgency + self.nearness + self.kept
    }

    /// Adds those of another pair.
    pub(super) fn add(&mut self, other: Self) {
        self.complementarity += other.complementarity;
        self.wish += other.wish;
        self.urgency += other.urgency;
        self.nearness += other.nearness;
        self.kept += other.kept;
    }
}

/// The rules and points of one instance.
#[derive(Clone, Debug)]
pub struct Rulebook {
    instance: Instance,
    apart: BTreeSet<(RecordId, RecordId)>,
    met: BTreeSet<(RecordId, RecordId)>,
    earlier: BTreeSet<Pair>,
    choices: BTreeSet<Choice>,
}

impl Rulebook {
    /// The rules and points of this instance.
    pub fn new(instance: &Instance) -> Self {
        let instance = instance.canonical();
        Self {
            apart: instance.apart.iter().copied().collect(),
            met: instance.met.iter().copied().collect(),
            earlier: instance.earlier.iter().copied().collect(),
            choices: instance.choices.iter().copied().collect(),
            instance,
        }
    }

    /// The instance in its one order; the schools by id.
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// The rules.
    pub fn rules(&self) -> &Rules {
        &self.instance.rules
    }

    /// What everything is worth.
    pub fn weights(&self) -> &Weights {
        &self.instance.weights
    }

    /// The school with this id.
    pub fn school(&self, id: RecordId) -> Option<&School> {
        let schools = &self.instance.schools;
        schools.get(schools.binary_search_by_key(&id, |school| school.id).ok()?)
    }

    /// Whether this was decided.
    pub fn is_chosen(&self, choice: Choice) -> bool {
        self.choices.contains(&choice)
    }

    /// What leaving this school out costs.
    pub fn must_take_part(&self, school: RecordId) -> Points {
        let must = self.is_chosen(Choice::TakePart(school));
        if must { Points::from(self.weights().must_take_part) } else { 0 }
    }

    /// Whether a school can be host in a theme, as far as itself goes; if not, the weightiest
    /// reason.
    pub fn host_obstacle(&self, host: &School, theme: Theme) -> Option<Obstacle> {
        self.host_obstacles(host, theme).next()
    }

    /// Why a school can not be host in a theme, as far as itself goes, the weightiest first.
    fn host_obstacles(&self, host: &School, theme: Theme) -> impl Iterator<Item = Obstacle> {
        let candidacy = if self.is_chosen(Choice::Appoint(host.id, theme)) {
            Candidacy::Strong
        } else {
            host.standing(theme).map_or(Candidacy::None, |standing| standing.candidacy)
        };
        let willing = match candidacy {
            Candidacy::Strong => None,
            Candidacy::Possible if self.rules().possible_hosts => None,
            Candidacy::Unwilling => Some(Obstacle::Unwilling),
            Candidacy::Possible | Candidacy::None => Some(Obstacle::NoExample),
        };
        let closed = self.is_chosen(Choice::Close(host.id, theme)).then_some(Obstacle::Closed);
        let agreed = (!host.agreed).then_some(Obstacle::NotAgreed(host.id));
        let room = (host.hosts == 0).then_some(Obstacle::NoRoomAsHost);
        [closed, agreed, willing, room].into_iter().flatten()
    }

    /// Everything that stands in the way of a pair, the weightiest first; nothing when it is
    /// allowed.
    pub fn obstacles(&self, pair: Pair) -> Vec<Obstacle> {
        let (Some(partner), Some(host)) = (self.school(pair.partner), self.school(pair.host))
        else {
            return vec![Obstacle::Unknown];
        };
        if pair.theme.0 >= self.instance.themes {
            return vec![Obstacle::Unknown];
        }
        let mut found: Vec<Obstacle> = self.between(partner, host, pair.theme).collect();
        found.extend(self.host_obstacles(host, pair.theme));
        found.extend(partner_obstacles(partner, pair.theme));
        found.sort();
        found.dedup();
        found
    }

    /// What a pair that is allowed is worth; `None` when it is not. What [`Self::obstacles`] and
    /// [`Self::parts`] say, in less time.
    pub(super) fn worth(&self, partner: &School, host: &School, theme: Theme) -> Option<Points> {
        if let (Some(one), Some(other), Some(farthest)) =
            (partner.place, host.place, self.rules().farthest)
            && one.is_surely_beyond(other, farthest)
        {
            return None;
        }
        let allowed = self.between(partner, host, theme).next().is_none();
        allowed.then(|| self.parts_of(partner, host, theme).sum())
    }

    /// What stands between two schools in a theme.
    fn between<'a>(
        &'a self,
        partner: &'a School,
        host: &'a School,
        theme: Theme,
    ) -> impl Iterator<Item = Obstacle> + 'a {
        CHECKS.iter().filter_map(move |check| check(self, partner, host, theme))
    }

    /// What an allowed pair is worth, part by part; `None` when one of them is unknown.
    pub fn parts(&self, pair: Pair) -> Option<Parts> {
        let (partner, host) = (self.school(pair.partner)?, self.school(pair.host)?);
        Some(self.parts_of(partner, host, pair.theme))
    }

    fn parts_of(&self, partner: &School, host: &School, theme: Theme) -> Parts {
        let weights = self.weights();
        let complementarity =
            Gap::between(partner, host, theme).map_or(0, |gap| gap.points(weights.complementarity));
        let rank = wish(partner, theme).map(|wish| usize::from(wish.rank.max(1) - 1));
        let wished = rank.and_then(|rank| weights.wish.get(rank)).copied().unwrap_or_default();
        let urgency = wish(partner, theme).and_then(|wish| wish.urgency);
        let steps = urgency.map_or(0, |urgency| urgency.clamp(1, MOST_URGENT) - 1);
        let nearness = match (self.rules().farthest, metres(partner, host)) {
            (None, _) => Points::from(weights.nearness),
            (Some(_), None) => 0,
            (Some(farthest), Some(metres)) => nearness(weights.nearness, metres, farthest),
        };
        let pair = Pair { partner: partner.id, host: host.id, theme };
        let kept = if self.earlier.contains(&pair) { weights.kept } else { 0 };
        Parts {
            complementarity,
            wish: Points::from(wished),
            urgency: Points::from(weights.urgency) * Points::from(steps),
            nearness,
            kept: Points::from(kept),
        }
    }
}

/// Something that can stand between two schools; the cheapest to find out first.
type Check = fn(&Rulebook, &School, &School, Theme) -> Option<Obstacle>;

const CHECKS: [Check; 8] = [
    |_, partner, host, _| (partner.id == host.id).then_some(Obstacle::SameSchool),
    |book, partner, host, theme| {
        let gap = Gap::between(partner, host, theme)?;
        let small = gap.is_below(book.rules().least_gap);
        small.then(|| Obstacle::GapTooSmall { hundredths: gap.hundredths() })
    },
    |book, partner, host, _| {
        let farthest = book.rules().farthest?;
        let metres = metres(partner, host)?;
        (metres > farthest).then_some(Obstacle::TooFar { metres, farthest })
    },
    |book, partner, host, _| {
        let fits = match (book.rules().boards, &partner.board, &host.board) {
            (Boards::Any, _, _) | (Boards::Across, None, _) | (Boards::Across, _, None) => true,
            (Boards::Across, Some(one), Some(other)) => one != other,
            (Boards::Within, one, other) => one.is_some() && one == other,
        };
        (!fits).then_some(Obstacle::Board)
    },
    |book, partner, host, _| {
        let fits = partner.sector.is_some() && partner.sector == host.sector;
        (book.rules().same_sector && !fits).then_some(Obstacle::Sector)
    },
    |book, partner, host, _| {
        let both = (partner.id.min(host.id), partner.id.max(host.id));
        book.apart.contains(&both).then_some(Obstacle::Apart)
    },
    |book, partner, host, _| book.met.contains(&(partner.id, host.id)).then_some(Obstacle::Met),
    |book, partner, host, theme| {
        let pair = Pair { partner: partner.id, host: host.id, theme };
        book.is_chosen(Choice::Ban(pair)).then_some(Obstacle::Banned)
    },
];

/// Whether a school can be partner in a theme, as far as itself goes.
pub(super) fn may_be_partner(partner: &School, theme: Theme) -> bool {
    partner_obstacles(partner, theme).next().is_none()
}

/// Why a school can not be partner in a theme, as far as itself goes, the weightiest first.
pub(super) fn partner_obstacles(
    partner: &School,
    theme: Theme,
) -> impl Iterator<Item = Obstacle> + use<> {
    let agreed = (!partner.agreed).then_some(Obstacle::NotAgreed(partner.id));
    let wish = wish(partner, theme).is_none().then_some(Obstacle::NoWish);
    let room = (partner.partners == 0).then_some(Obstacle::NoRoomAsPartner);
    [agreed, wish, room].into_iter().flatten()
}

fn wish(school: &School, theme: Theme) -> Option<Wish> {
    school.standing(theme)?.wish
}

/// How far apart two schools are, in metres.
pub fn metres(one: &School, other: &School) -> Option<u32> {
    Some(one.place?.metres_to(other.place?))
}

/// How much more a host scores than a partner: a fraction, below 0 when it scores less.
struct Gap {
    above: i128,
    below: i128,
}

impl Gap {
    /// `None` when one of the scores is unknown.
    fn between(partner: &School, host: &School, theme: Theme) -> Option<Self> {
        let score = |school: &School| -> Option<Fraction> { school.standing(theme)?.score };
        let (low, high) = (score(partner)?, score(host)?);
        let (low_below, high_below) =
            (i128::from(low.denominator()), i128::from(high.denominator()));
        Some(Self {
            above: i128::from(high.numerator()) * low_below
                - i128::from(low.numerator()) * high_below,
            below: low_below * high_below,
        })
    }

    fn is_below(&self, least: u8) -> bool {
        self.above < i128::from(least) * self.below
    }

    /// In hundredths of a point, rounded down.
    fn hundredths(&self) -> i64 {
        i64::try_from((self.above * 100).div_euclid(self.below)).unwrap_or_default()
    }

    /// `most` points from [`FULL_GAP`] on, in proportion below that, and none below 0; a half is
    /// rounded up.
    fn points(&self, most: u32) -> Points {
        let gap = self.above.clamp(0, FULL_GAP * self.below);
        let (above, below) = (2 * i128::from(most) * gap, FULL_GAP * self.below);
        Points::try_from((above + below).div_euclid(2 * below)).unwrap_or_default()
    }
}

/// `most` points at no distance, none at the greatest that is allowed, in proportion between; a
/// half is rounded up.
fn nearness(most: u32, metres: u32, farthest: u32) -> Points {
    if farthest == 0 {
        return Points::from(most);
    }
    let left = 2 * i128::from(most) * i128::from(farthest.saturating_sub(metres));
    let farthest = i128::from(farthest);
    Points::try_from((left + farthest).div_euclid(2 * farthest)).unwrap_or_default()
}
