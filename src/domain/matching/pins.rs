//! What a coordinator fixed, as far as it can be: groups that are made and pairs that are in them.
//!
//! Whether all of it is possible together is a question of flow, so it is answered exactly: each
//! choice, in order, is kept when every group that is fixed can still get its partners.

use super::component::Candidate;
use super::instance::{Choice, Instance, Pair, Theme};
use super::rulebook::{Obstacle, Rulebook};
use crate::domain::record::RecordId;
use std::collections::{BTreeMap, BTreeSet};

/// A choice that can not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// What was chosen.
    pub choice: Choice,
    /// What stands in the way.
    pub reason: Hindrance,
}

/// Why a group or pair can not be made although the coordinator wants it. What was chosen comes
/// before it: groups first, by the ids of the schools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The rules, or other choices.
    Obstacles(Vec<Obstacle>),
    /// The host has all groups that it has room for.
    HostFull,
    /// The partner is in all groups that it has room for.
    PartnerFull,
    /// The group has all partners that it may have.
    GroupFull,
    /// The school would be host and partner in one theme.
    BothRoles,
    /// The partner is in another group of this theme.
    OtherGroup,
    /// The two are a pair in another theme.
    PairTwice,
    /// Too few partners are left for this group, or for another one that is fixed.
    TooFewPartners,
}

/// The groups and pairs that are fixed; schools by their places in the instance.
#[derive(Clone, Debug, Default)]
pub(super) struct Pins {
    groups: BTreeSet<(usize, Theme)>,
    /// Partner, theme: host.
    pairs: BTreeMap<(usize, Theme), usize>,
    pub(super) impossible: Vec<Impossible>,
}

impl Pins {
    /// Follows the choices of an instance as far as they go, but for those that were given up.
    pub(super) fn new(
        book: &Rulebook,
        candidates: &[Candidate],
        given_up: &BTreeSet<Choice>,
    ) -> Self {
        let is_filled = |pins: &Self| Filling::of(book.instance(), pins, candidates).is_some();
        // Where all together can be filled, so can fewer of them.
        let all = Self::follow(book, candidates, given_up, |_| true);
        if is_filled(&all) {
            return all;
        }
        Self::follow(book, candidates, given_up, is_filled)
    }

    /// Follows the choices one after the other, as far as the rules let them and this does.
    fn follow(
        book: &Rulebook,
        candidates: &[Candidate],
        given_up: &BTreeSet<Choice>,
        is_filled: impl Fn(&Self) -> bool,
    ) -> Self {
        let mut pins = Self::default();
        for &choice in &book.instance().choices {
            if given_up.contains(&choice) {
                pins.impossible.push(Impossible { choice, reason: Hindrance::TooFewPartners });
                continue;
            }
            let mut more = pins.clone();
            let reason = match choice {
                Choice::Open(host, theme) => more.open(book, candidates, host, theme),
                Choice::Pin(pair) => more.pin(book, candidates, pair),
                _ => continue,
            };
            let reason =
                reason.or_else(|| (!is_filled(&more)).then_some(Hindrance::TooFewPartners));
            match reason {
                None => pins = more,
                Some(reason) => pins.impossible.push(Impossible { choice, reason }),
            }
        }
        pins
    }

    fn open(
        &mut self,
        book: &Rulebook,
        candidates: &[Candidate],
        host: RecordId,
        theme: Theme,
    ) -> Option<Hindrance> {
        let Some((place, school)) = find(book.instance(), host) else {
            return Some(Hindrance::Obstacles(vec![Obstacle::Unknown]));
        };
        if let Some(obstacle) = book.host_obstacle(school, theme) {
            return Some(Hindrance::Obstacles(vec![obstacle]));
        }
        if !candidates.iter().any(|pair| (pair.host, pair.theme) == (place, theme)) {
            return Some(Hindrance::TooFewPartners);
        }
        if self.pairs.contains_key(&(place, theme)) {
            return Some(Hindrance::BothRoles);
        }
        self.groups.insert((place, theme));
        (self.hosted(place) > usize::from(school.hosts)).then_some(Hindrance::HostFull)
    }

    fn pin(&mut self, book: &Rulebook, candidates: &[Candidate], pair: Pair) -> Option<Hindrance> {
        let obstacles = book.obstacles(pair);
        let (true, Some((partner, school)), Some((host, _))) = (
            obstacles.is_empty(),
            find(book.instance(), pair.partner),
            find(book.instance(), pair.host),
        ) else {
            return Some(Hindrance::Obstacles(obstacles));
        };
        if let Some(hindrance) = self.open(book, candidates, pair.host, pair.theme) {
            return Some(hindrance);
        }
        if self.groups.contains(&(partner, pair.theme)) {
            return Some(Hindrance::BothRoles);
        }
        if self.pairs.contains_key(&(partner, pair.theme)) {
            return Some(Hindrance::OtherGroup);
        }
        if self.meets(partner, host) {
            return Some(Hindrance::PairTwice);
        }
        self.pairs.insert((partner, pair.theme), host);
        if self.pinned(partner) > usize::from(school.partners) {
            return Some(Hindrance::PartnerFull);
        }
        let full = self.partners(host, pair.theme) > usize::from(book.rules().largest);
        full.then_some(Hindrance::GroupFull)
    }

    /// How many groups of this host are fixed.
    fn hosted(&self, host: usize) -> usize {
        self.groups.range((host, Theme(0))..=(host, Theme(u8::MAX))).count()
    }

    /// In how many groups this partner is pinned.
    pub(super) fn pinned(&self, partner: usize) -> usize {
        self.pairs.range((partner, Theme(0))..=(partner, Theme(u8::MAX))).count()
    }

    /// Whether these two are pinned, in whatever theme.
    fn meets(&self, partner: usize, host: usize) -> bool {
        let mut pairs = self.pairs.range((partner, Theme(0))..=(partner, Theme(u8::MAX)));
        pairs.any(|(_, &there)| there == host)
    }

    /// How many partners are pinned in a group.
    fn partners(&self, host: usize, theme: Theme) -> usize {
        let here = |&(&(_, in_theme), &with): &(&(usize, Theme), &usize)| {
            (with, in_theme) == (host, theme)
        };
        self.pairs.iter().filter(here).count()
    }

    /// Whether this group is fixed.
    pub(super) fn opens(&self, host: usize, theme: Theme) -> bool {
        self.groups.contains(&(host, theme))
    }

    /// Whether this pair is fixed.
    pub(super) fn holds(&self, pair: &Candidate) -> bool {
        self.pairs.get(&(pair.partner, pair.theme)) == Some(&pair.host)
    }

    /// The candidates that are still free to choose: neither fixed nor in the way of what is.
    pub(super) fn left<'a>(
        &'a self,
        instance: &'a Instance,
        candidates: &'a [Candidate],
    ) -> impl Iterator<Item = &'a Candidate> {
        candidates.iter().filter(move |pair| {
            let room = |place: usize, count: usize, of: fn(&super::instance::School) -> u8| {
                instance.schools.get(place).is_some_and(|school| count < usize::from(of(school)))
            };
            let opened = self.opens(pair.host, pair.theme);
            let free_slot = !self.pairs.contains_key(&(pair.partner, pair.theme))
                && !self.opens(pair.partner, pair.theme)
                && !self.meets(pair.partner, pair.host)
                && room(pair.partner, self.pinned(pair.partner), |school| school.partners);
            let free_host = opened
                || !self.pairs.contains_key(&(pair.host, pair.theme))
                    && room(pair.host, self.hosted(pair.host), |school| school.hosts);
            let free_group = !opened
                || self.partners(pair.host, pair.theme) < usize::from(instance.rules.largest);
            free_slot && free_host && free_group
        })
    }
}

fn find(instance: &Instance, id: RecordId) -> Option<(usize, &super::instance::School)> {
    let place = instance.schools.binary_search_by_key(&id, |school| school.id).ok()?;
    Some((place, instance.schools.get(place)?))
}

/// Partners for every group that is fixed, as few as it needs: a flow, found by augmenting paths.
struct Filling<'a> {
    /// Of each group, the schools that may come.
    open_to: BTreeMap<(usize, Theme), Vec<usize>>,
    /// Partner, theme: host.
    taken: BTreeMap<(usize, Theme), usize>,
    pins: &'a Pins,
    instance: &'a Instance,
    seen: BTreeSet<(usize, Theme)>,
}

impl<'a> Filling<'a> {
    /// `None` when some group gets too few.
    fn of(instance: &'a Instance, pins: &'a Pins, candidates: &[Candidate]) -> Option<Self> {
        let mut open_to: BTreeMap<(usize, Theme), Vec<usize>> =
            pins.groups.iter().map(|&group| (group, Vec::new())).collect();
        for pair in pins.left(instance, candidates) {
            if let Some(partners) = open_to.get_mut(&(pair.host, pair.theme)) {
                partners.push(pair.partner);
            }
        }
        let taken = BTreeMap::new();
        let mut filling = Self { open_to, taken, pins, instance, seen: BTreeSet::new() };
        for &(host, theme) in &pins.groups {
            let smallest = usize::from(instance.rules.smallest.max(1));
            for _ in pins.partners(host, theme)..smallest {
                filling.seen.clear();
                if !filling.add(host, theme) {
                    return None;
                }
            }
        }
        Some(filling)
    }

    /// Gives a group one partner more, and whoever loses it another one.
    fn add(&mut self, host: usize, theme: Theme) -> bool {
        let partners = self.open_to.get(&(host, theme)).cloned().unwrap_or_default();
        partners.into_iter().any(|partner| {
            let slot = (partner, theme);
            if self.taken.get(&slot) == Some(&host) || !self.seen.insert(slot) {
                return false;
            }
            let made = match self.taken.get(&slot).copied() {
                Some(other) => self.add(other, theme),
                None => self.has_room(partner) || self.makes_room(partner),
            };
            if made {
                self.taken.insert(slot, host);
            }
            made
        })
    }

    fn has_room(&self, partner: usize) -> bool {
        let school = self.instance.schools.get(partner);
        let used = self.slots_of(partner).count() + self.pins.pinned(partner);
        school.is_some_and(|school| used < usize::from(school.partners))
    }

    fn slots_of(&self, partner: usize) -> impl Iterator<Item = ((usize, Theme), usize)> + '_ {
        let range = (partner, Theme(0))..=(partner, Theme(u8::MAX));
        self.taken.range(range).map(|(&slot, &host)| (slot, host))
    }

    /// Takes a partner that is full out of another group.
    fn makes_room(&mut self, partner: usize) -> bool {
        let slots: Vec<_> = self.slots_of(partner).collect();
        slots.into_iter().any(|((_, theme), host)| {
            let made = self.seen.insert((partner, theme)) && self.add(host, theme);
            if made {
                self.taken.remove(&(partner, theme));
            }
            made
        })
    }
}
