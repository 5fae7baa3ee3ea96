//! The part of a network that can be planned apart: schools that can meet, numbered.
//!
//! A *slot* is a school that may be partner in a theme; a *group* is a school that may be host in
//! one; a *link* puts a slot in a group. What the coordinator fixed is taken out: a pinned pair has
//! no slot and no link left, only its group remembers it. Numbers follow from the ids of the
//! schools, never from the order in which they came, and a number that is kept lies in its list.

use super::instance::{Points, Theme};
use super::pins::Pins;
use super::rulebook::{Rulebook, may_be_partner};
use crate::domain::record::RecordId;
use std::collections::BTreeMap;
use std::ops::Range;

/// A part of a network.
#[derive(Clone, Debug, Default)]
pub(super) struct Component {
    /// The fewest partners of a group.
    pub(super) smallest: usize,
    /// The most partners of a group.
    pub(super) largest: usize,
    /// What a school that is a partner is worth.
    pub(super) placed: Points,
    /// What a school that is partner and host is worth besides.
    pub(super) gives_and_gets: Points,
    /// What a group is worth.
    pub(super) group: Points,
    /// How many themes the network has.
    pub(super) themes: u8,
    /// The schools, by id.
    pub(super) members: Vec<Member>,
    /// By member, then theme.
    pub(super) slots: Vec<Slot>,
    /// By host, then theme.
    pub(super) groups: Vec<Group>,
    /// By group, then points downwards.
    pub(super) links: Vec<Link>,
    /// The numbers of the links, by slot, then points downwards.
    pub(super) by_slot: Vec<u32>,
}

/// A school.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) id: RecordId,
    /// Of how many groups it can be host.
    pub(super) hosts: usize,
    /// Of how many groups it can be partner, besides those where it is pinned.
    pub(super) partners: usize,
    /// In how many groups it is pinned.
    pub(super) pinned: usize,
    /// What leaving it out costs.
    pub(super) must: Points,
    pub(super) slots: Range<usize>,
    pub(super) groups: Range<usize>,
}

/// A school that may be partner in a theme.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) member: usize,
    pub(super) theme: Theme,
    /// Where its links stand in `by_slot`.
    pub(super) links: Range<usize>,
    /// Where the same school may be host in the same theme: it can not be both.
    pub(super) rival: Option<usize>,
}

/// A school that may be host in a theme.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) host: usize,
    pub(super) theme: Theme,
    pub(super) links: Range<usize>,
    /// Whether the coordinator wants it.
    pub(super) opened: bool,
    /// Who is pinned in it, with the points of the pair.
    pub(super) pinned: Vec<(usize, Points)>,
    /// Where the same school may be partner in the same theme.
    pub(super) rival: Option<usize>,
}

/// A slot in a group.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) slot: u32,
    pub(super) group: u32,
    pub(super) points: i32,
}

/// A pair that is allowed, by the places of its schools in the instance, with its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) host: usize,
    pub(super) theme: Theme,
    pub(super) partner: usize,
    pub(super) points: Points,
}

/// Every pair that is allowed, of groups that can become large enough; by host, theme, partner.
pub(super) fn candidates(book: &Rulebook) -> Vec<Candidate> {
    let schools = &book.instance().schools;
    let mut found = Vec::new();
    for theme in (0..book.instance().themes).map(Theme) {
        let partners: Vec<usize> =
            (0..schools.len()).filter(|&place| may_be_partner(&schools[place], theme)).collect();
        for (host, school) in schools.iter().enumerate() {
            if book.host_obstacle(school, theme).is_some() {
                continue;
            }
            let before = found.len();
            found.extend(partners.iter().filter_map(|&partner| {
                let points = book.worth(&schools[partner], school, theme)?;
                Some(Candidate { host, theme, partner, points })
            }));
            if found.len() - before < usize::from(book.rules().smallest.max(1)) {
                found.truncate(before);
            }
        }
    }
    found.sort_unstable();
    found
}

/// The parts of a network; a school that can meet nobody is a part of its own.
pub(super) fn components(book: &Rulebook, candidates: &[Candidate], pins: &Pins) -> Vec<Component> {
    let schools = book.instance().schools.len();
    let mut union = Union((0..schools).collect());
    let mut links: Vec<Candidate> = pins.left(book.instance(), candidates).copied().collect();
    links.extend(candidates.iter().filter(|pair| pins.holds(pair)));
    links.sort_unstable();
    // Also those that the pins leave no room for: what hangs together follows from the rules alone.
    for pair in candidates {
        union.join(pair.host, pair.partner);
    }
    let mut parts: BTreeMap<usize, (Vec<usize>, Vec<Candidate>)> = BTreeMap::new();
    for school in 0..schools {
        parts.entry(union.root(school)).or_default().0.push(school);
    }
    for pair in links {
        parts.entry(union.root(pair.host)).or_default().1.push(pair);
    }
    let parts = parts.into_values();
    parts.map(|(schools, pairs)| Component::new(book, &schools, &pairs, pins)).collect()
}

/// Which schools hang together: union-find with halved paths. The root is the first of its set.
struct Union(Vec<usize>);

impl Union {
    fn root(&mut self, mut place: usize) -> usize {
        while self.0[place] != place {
            self.0[place] = self.0[self.0[place]];
            place = self.0[place];
        }
        place
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}

impl Component {
    /// These schools with those pairs, pinned ones included; both sorted.
    fn new(book: &Rulebook, schools: &[usize], pairs: &[Candidate], pins: &Pins) -> Self {
        let mut component = Self {
            smallest: usize::from(book.rules().smallest.max(1)),
            largest: usize::from(book.rules().largest),
            placed: Points::from(book.weights().placed),
            gives_and_gets: Points::from(book.weights().gives_and_gets),
            group: Points::from(book.weights().group),
            themes: book.instance().themes,
            ..Self::default()
        };
        component.members = schools.iter().map(|&place| Member::new(book, pins, place)).collect();
        let group =
            |one: &Candidate, other: &Candidate| (one.host, one.theme) == (other.host, other.theme);
        // Slots are numbered when all links are known; until then a link is told by this.
        let mut slots: BTreeMap<(usize, Theme), Vec<u32>> = BTreeMap::new();
        for run in pairs.chunk_by(group) {
            component.add_group(schools, run, pins, &mut slots);
        }
        component.add_slots(slots);
        component
    }

    fn add_group(
        &mut self,
        schools: &[usize],
        run: &[Candidate],
        pins: &Pins,
        slots: &mut BTreeMap<(usize, Theme), Vec<u32>>,
    ) {
        let Some(&Candidate { host, theme, .. }) = run.first() else { return };
        let member = |place: usize| schools.partition_point(|&school| school < place);
        let (fixed, mut free): (Vec<&Candidate>, Vec<&Candidate>) =
            run.iter().partition(|pair| pins.holds(pair));
        if fixed.len() + free.len() < self.smallest || self.largest < self.smallest {
            return;
        }
        free.sort_by_key(|pair| (std::cmp::Reverse(pair.points), pair.partner));
        let start = self.links.len();
        for pair in free {
            let points = i32::try_from(pair.points).unwrap_or(i32::MAX);
            slots.entry((member(pair.partner), theme)).or_default().push(number(self.links.len()));
            self.links.push(Link { slot: u32::MAX, group: number(self.groups.len()), points });
        }
        self.groups.push(Group {
            host: member(host),
            theme,
            links: start..self.links.len(),
            opened: pins.opens(host, theme),
            pinned: fixed.iter().map(|pair| (member(pair.partner), pair.points)).collect(),
            rival: None,
        });
    }

    fn add_slots(&mut self, slots: BTreeMap<(usize, Theme), Vec<u32>>) {
        for ((member, theme), mut links) in slots {
            links.sort_by_key(|&link| (std::cmp::Reverse(self.links[link as usize].points), link));
            for &link in &links {
                self.links[link as usize].slot = number(self.slots.len());
            }
            let start = self.by_slot.len();
            self.by_slot.extend(links);
            let links = start..self.by_slot.len();
            self.slots.push(Slot { member, theme, links, rival: None });
        }
        for (member, school) in self.members.iter_mut().enumerate() {
            let first = self.slots.partition_point(|slot| slot.member < member);
            let end = self.slots.partition_point(|slot| slot.member <= member);
            school.slots = first..end;
            let first = self.groups.partition_point(|group| group.host < member);
            let end = self.groups.partition_point(|group| group.host <= member);
            school.groups = first..end;
            for slot in school.slots.clone() {
                for group in school.groups.clone() {
                    if self.slots[slot].theme == self.groups[group].theme {
                        self.slots[slot].rival = Some(group);
                        self.groups[group].rival = Some(slot);
                    }
                }
            }
        }
    }

    /// How many partners a group needs besides those who are pinned.
    pub(super) fn need(&self, group: usize) -> usize {
        self.smallest.saturating_sub(self.groups[group].pinned.len())
    }

    /// How many partners a group may have besides those who are pinned.
    pub(super) fn room(&self, group: usize) -> usize {
        self.largest.saturating_sub(self.groups[group].pinned.len())
    }

    /// What a group is worth before anybody but the pinned is in it.
    pub(super) fn base(&self, group: usize) -> Points {
        self.group + self.groups[group].pinned.iter().map(|(_, points)| points).sum::<Points>()
    }

    /// What a school is worth that is so often partner, pinned or not, and so often host.
    pub(super) fn worth(&self, member: usize, partner: usize, host: usize) -> Points {
        match (partner + self.members[member].pinned > 0, host > 0) {
            (true, true) => self.placed + self.gives_and_gets,
            (true, false) => self.placed,
            (false, true) => 0,
            (false, false) => -self.members[member].must,
        }
    }

    /// Where the fee of a theme stands among the prices: after those of the slots.
    pub(super) fn fee(&self, theme: Theme) -> usize {
        self.slots.len() + usize::from(theme.0)
    }

    /// How many prices there are, fees included.
    pub(super) fn prices(&self) -> usize {
        self.slots.len() + usize::from(self.themes)
    }

    /// How much work it is to look at all of it once.
    pub(super) fn size(&self) -> u64 {
        let size = self.links.len() + 8 * self.slots.len() + 8 * self.groups.len();
        u64::try_from(size).unwrap_or(u64::MAX)
    }
}

impl Member {
    fn new(book: &Rulebook, pins: &Pins, place: usize) -> Self {
        let school = &book.instance().schools[place];
        let pinned = pins.pinned(place);
        Self {
            id: school.id,
            hosts: usize::from(school.hosts),
            partners: usize::from(school.partners).saturating_sub(pinned),
            pinned,
            must: book.must_take_part(school.id),
            slots: 0..0,
            groups: 0..0,
        }
    }
}

/// A count as a number; a network with four thousand million links does not fit in memory.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
