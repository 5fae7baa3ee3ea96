//! Why a plan is as it is: of a pair, of a school that is left out, of a pair that is not made.
//!
//! Values, no words. What something would cost is known only by making the plan again with it
//! (then `Difference`); here stands what can be seen at once.

use super::instance::{Pair, Theme};
use super::plan::{Plan, Roles};
use super::rulebook::{Obstacle, Parts, Rulebook, metres, partner_obstacles};
use crate::domain::record::RecordId;
use std::collections::{BTreeMap, BTreeSet};

/// How many other hosts are named beside one.
const ALTERNATIVES: usize = 3;

/// Why two schools are a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What the pair is worth.
    pub parts: Parts,
    /// How far apart they are, in metres.
    pub metres: Option<u32>,
    /// The other hosts that are worth most to this partner in this theme.
    pub alternatives: Vec<Alternative>,
}

/// Another host for a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The pair that it would be.
    pub pair: Pair,
    /// What it would be worth.
    pub parts: Parts,
    /// What stands in the way in the plan as it is; nothing when there is room.
    pub hurdles: Vec<Hurdle>,
}

/// Why a pair that is allowed is not in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hurdle {
    /// The host has no group in this theme, and room for one.
    NoGroup,
    /// The host has no group in this theme, and is host as often as it can be.
    HostFull,
    /// The group has all partners that it may have.
    GroupFull,
    /// The partner is host itself in this theme.
    BothRoles,
    /// The partner is in this group already.
    There,
    /// The partner learns this in the group of another host.
    OtherGroup(RecordId),
    /// The partner is in all groups that it has room for, and could leave this one.
    PartnerFull(Pair),
    /// The group that the partner would leave would be too small.
    LeavesTooFew(Pair),
    /// The two are a pair in another theme.
    PairTwice(Theme),
}

/// Why a school is no partner in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What a school lacks itself in every theme, such as a wish.
    pub own: BTreeSet<Obstacle>,
    /// For each wish: how many hosts each obstacle keeps away, counted by the weightiest.
    pub wishes: Vec<Unmet>,
    /// The pairs that are allowed, the most points first, with what stands in their way.
    pub nearest: Vec<Alternative>,
    /// Changes that would allow more pairs, the one that allows most first.
    pub helps: Vec<Help>,
}

/// A wish that is not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    /// What is wished for.
    pub theme: Theme,
    /// How many hosts there are that are allowed.
    pub hosts: usize,
    /// Why the others are not, and how many each.
    pub obstacles: BTreeMap<Kind, usize>,
}

/// An obstacle of a host without its figures, to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The two must not meet.
    Apart,
    /// The coordinator decided that the pair is not made.
    Banned,
    /// The coordinator decided that the host has no group.
    Closed,
    /// The team of the host has not agreed.
    NotAgreed,
    /// The rule about boards.
    Board,
    /// The rule about sectors.
    Sector,
    /// They are too far apart.
    TooFar,
    /// The host could, and does not want to.
    Unwilling,
    /// The host is not so much stronger.
    GapTooSmall,
    /// They met in an earlier round.
    Met,
    /// The host has room for no group.
    NoRoom,
}

/// What would allow more pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Help {
    /// What to change.
    pub change: Change,
    /// How many more hosts would be allowed.
    pub hosts: usize,
}

/// A change that would allow more pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Allow this distance, in metres: the nearest host is so far away.
    Farthest(u32),
    /// Allow this difference in score, in whole points.
    LeastGap(u8),
    /// Allow all boards.
    AnyBoard,
    /// Allow other sectors.
    AnySector,
    /// Ask a host that does not want to.
    AskHost(RecordId, Theme),
}

/// Why this pair, and what else there is. `None` when a school is unknown.
pub fn explain(book: &Rulebook, plan: &Plan, pair: Pair) -> Option<Explanation> {
    let metres = metres(book.school(pair.partner)?, book.school(pair.host)?);
    let parts = book.parts(pair)?;
    let mut alternatives = allowed(book, plan, pair.partner, &[pair.theme]);
    alternatives.retain(|other| other.pair != pair);
    alternatives.truncate(ALTERNATIVES);
    Some(Explanation { parts, metres, alternatives })
}

/// What stands in the way of a pair that is allowed, in this plan.
pub fn hurdles(book: &Rulebook, plan: &Plan, pair: Pair) -> Vec<Hurdle> {
    let roles = plan.roles();
    let of = |id: RecordId| roles.get(&id).copied().unwrap_or_default();
    let (Some(partner), Some(host)) = (book.school(pair.partner), book.school(pair.host)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    match plan.group(pair.host, pair.theme) {
        Some(group) if group.partners.contains(&pair.partner) => return vec![Hurdle::There],
        Some(group) if group.partners.len() >= usize::from(book.rules().largest) => {
            found.push(Hurdle::GroupFull);
        }
        Some(_) => {}
        None if of(host.id).host >= usize::from(host.hosts) => found.push(Hurdle::HostFull),
        None => found.push(Hurdle::NoGroup),
    }
    if plan.group(partner.id, pair.theme).is_some() {
        found.push(Hurdle::BothRoles);
    }
    let own: Vec<Pair> = plan.pairs().filter(|other| other.partner == partner.id).collect();
    let leaves = |other: &Pair| {
        let group = plan.group(other.host, other.theme);
        let small =
            group.is_some_and(|group| group.partners.len() <= usize::from(book.rules().smallest));
        small.then_some(Hurdle::LeavesTooFew(*other))
    };
    let mut full = own.len() >= usize::from(partner.partners);
    for other in &own {
        if other.theme == pair.theme {
            found.push(Hurdle::OtherGroup(other.host));
        } else if other.host == pair.host {
            found.push(Hurdle::PairTwice(other.theme));
        } else {
            continue;
        }
        found.extend(leaves(other));
        // Who leaves this one has room for another.
        full = false;
    }
    if full {
        found.extend(
            own.iter()
                .flat_map(|other| [Some(Hurdle::PartnerFull(*other)), leaves(other)])
                .flatten(),
        );
    }
    found.sort();
    found.dedup();
    found
}

/// The pairs that are allowed for a partner in these themes, the most points first.
fn allowed(book: &Rulebook, plan: &Plan, partner: RecordId, themes: &[Theme]) -> Vec<Alternative> {
    let hosts = || book.instance().schools.iter().map(|school| school.id);
    let mut found: Vec<Alternative> = themes
        .iter()
        .flat_map(|&theme| hosts().map(move |host| Pair { partner, host, theme }))
        .filter(|&pair| book.obstacles(pair).is_empty())
        .filter_map(|pair| {
            let hurdles = hurdles(book, plan, pair);
            Some(Alternative { pair, parts: book.parts(pair)?, hurdles })
        })
        .collect();
    found.sort_by_key(|other| (std::cmp::Reverse(other.parts.sum()), other.pair));
    found
}

/// Why a school is no partner, and what would help; `None` when it is one, or is unknown.
pub fn left_out(book: &Rulebook, plan: &Plan, id: RecordId) -> Option<LeftOut> {
    let school = book.school(id)?;
    if plan.roles().get(&id).is_some_and(|roles: &Roles| roles.partner > 0) {
        return None;
    }
    let themes: Vec<Theme> = school
        .standings
        .iter()
        .filter(|standing| standing.wish.is_some())
        .map(|standing| standing.theme)
        .collect();
    // A school without a wish lacks it in whatever theme.
    let asked = if themes.is_empty() { &[Theme(0)][..] } else { &themes };
    let own: BTreeSet<Obstacle> =
        asked.iter().flat_map(|&theme| partner_obstacles(school, theme)).collect();
    let mut helps: BTreeMap<Change, usize> = BTreeMap::new();
    let wishes = themes.iter().map(|&theme| unmet(book, id, theme, &mut helps)).collect();
    let mut helps: Vec<Help> =
        helps.into_iter().map(|(change, hosts)| Help { change, hosts }).collect();
    helps.sort_by_key(|help| (std::cmp::Reverse(help.hosts), help.change));
    let mut nearest = allowed(book, plan, id, &themes);
    nearest.truncate(ALTERNATIVES);
    Some(LeftOut { own, wishes, nearest, helps })
}

fn unmet(
    book: &Rulebook,
    partner: RecordId,
    theme: Theme,
    helps: &mut BTreeMap<Change, usize>,
) -> Unmet {
    let mut unmet = Unmet { theme, hosts: 0, obstacles: BTreeMap::new() };
    let others = book.instance().schools.iter().filter(|host| host.id != partner);
    for host in others {
        let found = book.obstacles(Pair { partner, host: host.id, theme });
        if found.contains(&Obstacle::NoExample) {
            continue;
        }
        let Some(kind) = found.iter().find_map(|one| Kind::of(one, host.id)) else {
            unmet.hosts += usize::from(found.is_empty());
            continue;
        };
        *unmet.obstacles.entry(kind).or_default() += 1;
        if let [only] = found.as_slice()
            && let Some(change) = Change::of(*only, host.id, theme)
        {
            *helps.entry(change).or_default() += 1;
        }
    }
    unmet
}

impl Kind {
    /// What keeps this host away; nothing when it is a matter of the partner.
    fn of(obstacle: &Obstacle, host: RecordId) -> Option<Self> {
        match obstacle {
            Obstacle::Apart => Some(Self::Apart),
            Obstacle::Banned => Some(Self::Banned),
            Obstacle::Closed => Some(Self::Closed),
            Obstacle::NotAgreed(school) => (*school == host).then_some(Self::NotAgreed),
            Obstacle::Board => Some(Self::Board),
            Obstacle::Sector => Some(Self::Sector),
            Obstacle::TooFar { .. } => Some(Self::TooFar),
            Obstacle::Unwilling => Some(Self::Unwilling),
            Obstacle::GapTooSmall { .. } => Some(Self::GapTooSmall),
            Obstacle::Met => Some(Self::Met),
            Obstacle::NoRoomAsHost => Some(Self::NoRoom),
            Obstacle::Unknown
            | Obstacle::SameSchool
            | Obstacle::NoWish
            | Obstacle::NoExample
            | Obstacle::NoRoomAsPartner => None,
        }
    }
}

impl Change {
    /// What takes an obstacle away, when it is the only one.
    fn of(obstacle: Obstacle, host: RecordId, theme: Theme) -> Option<Self> {
        match obstacle {
            Obstacle::TooFar { metres, .. } => Some(Self::Farthest(metres)),
            Obstacle::GapTooSmall { hundredths } => {
                u8::try_from(hundredths.div_euclid(100)).ok().map(Self::LeastGap)
            }
            Obstacle::Board => Some(Self::AnyBoard),
            Obstacle::Sector => Some(Self::AnySector),
            Obstacle::Unwilling => Some(Self::AskHost(host, theme)),
            _ => None,
        }
    }
}
