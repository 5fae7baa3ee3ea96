//! The best partners for the groups that are open: a flow that is kept at its best while groups
//! open and close.
//!
//! Partners flow from schools through slots to groups. A group that opens pulls partners along
//! the path that costs the others least, and the partners of one that closes go where they are
//! worth most, whoever has to move for them. Each path is a shortest one in the residual graph, so
//! the flow stays the best for its groups. Source: Ahuja, Magnanti & Orlin 1993, *Network Flows*,
//! chapter 9, successive shortest paths; labels are corrected as in Bellman and Ford, for gains may
//! have either sign. That two schools meet in one theme only is no rule of a flow; a path that
//! would break it is not taken.

mod path;

use super::component::{self, Component, Group, number};
use super::instance::Points;
use super::relaxation::UNITS;
use path::{Search, UNREACHED};
use std::cmp::Reverse;

/// No link: a slot that is free.
pub(super) const NONE: u32 = u32::MAX;

/// Groups and their partners, always within the rules but for groups that are too small while
/// they are being filled.
#[derive(Clone, Debug)]
pub(super) struct Assignment {
    /// Whether a group is open.
    pub(super) open: Vec<bool>,
    /// Of each slot the link that is used.
    pub(super) used: Vec<u32>,
    /// Of each group the links that are used, `largest` places each.
    partners: Vec<u32>,
    count: Vec<usize>,
    /// How often each school is partner (apart from pins) and host.
    learns: Vec<usize>,
    hosts: Vec<usize>,
    /// What all of it is worth.
    pub(super) points: Points,
    done: Vec<Change>,
    search: Search,
    pub(super) near: Near,
    /// How many groups a path may be looked for in.
    pub(super) patience: usize,
    /// How much was looked at.
    pub(super) work: u64,
}

/// Something that can be taken back.
#[derive(Clone, Copy, Debug)]
enum Change {
    Put(u32),
    Taken(u32),
    Opened(usize),
    Closed(usize),
}

/// Where an assignment was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark(usize);

impl Assignment {
    /// Nothing is open, but what is pinned counts.
    pub(super) fn new(part: &Component) -> Self {
        Self {
            open: vec![false; part.groups.len()],
            used: vec![NONE; part.slots.len()],
            partners: vec![NONE; part.groups.len() * part.largest],
            count: vec![0; part.groups.len()],
            learns: vec![0; part.members.len()],
            hosts: vec![0; part.members.len()],
            points: (0..part.members.len()).map(|member| part.worth(member, 0, 0)).sum(),
            done: Vec::new(),
            near: Near::new(part, &[]),
            patience: usize::MAX,
            search: Search::new(part),
            work: 0,
        }
    }

    /// The links that are used in a group.
    pub(super) fn partners(&self, part: &Component, group: usize) -> &[u32] {
        let start = group * part.largest;
        &self.partners[start..start + self.count[group]]
    }

    /// Remembers where it is.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.done.len())
    }

    /// Forgets how it came here.
    pub(super) fn keep(&mut self) {
        self.done.clear();
    }

    /// Goes back to where it was.
    pub(super) fn back(&mut self, part: &Component, mark: Mark) {
        while self.done.len() > mark.0 {
            match self.done.pop() {
                Some(Change::Put(link)) => self.take(part, link),
                Some(Change::Taken(link)) => self.put(part, link),
                Some(Change::Opened(group)) => self.set_open(part, group, false),
                Some(Change::Closed(group)) => self.set_open(part, group, true),
                None => return,
            }
            self.done.pop();
        }
    }

    fn put(&mut self, part: &Component, link: u32) {
        let Link { slot, group, points } = look(part, link);
        let member = part.slots[slot].member;
        self.used[slot] = link;
        self.partners[group * part.largest + self.count[group]] = link;
        self.count[group] += 1;
        let before = part.worth(member, self.learns[member], self.hosts[member]);
        self.learns[member] += 1;
        self.points +=
            points - before + part.worth(member, self.learns[member], self.hosts[member]);
        self.done.push(Change::Put(link));
    }

    fn take(&mut self, part: &Component, link: u32) {
        let Link { slot, group, points } = look(part, link);
        let member = part.slots[slot].member;
        self.used[slot] = NONE;
        let start = group * part.largest;
        let last = start + self.count[group] - 1;
        if let Some(at) = (start..last).find(|&at| self.partners[at] == link) {
            self.partners[at] = self.partners[last];
        }
        self.count[group] -= 1;
        let before = part.worth(member, self.learns[member], self.hosts[member]);
        self.learns[member] -= 1;
        self.points +=
            part.worth(member, self.learns[member], self.hosts[member]) - before - points;
        self.done.push(Change::Taken(link));
    }

    fn set_open(&mut self, part: &Component, group: usize, open: bool) {
        let host = part.groups[group].host;
        let worth = |times| part.worth(host, self.learns[host], times);
        let (fewer, more) = if open {
            (self.hosts[host], self.hosts[host] + 1)
        } else {
            (self.hosts[host] - 1, self.hosts[host])
        };
        let gain = part.base(group) + worth(more) - worth(fewer);
        self.points += if open { gain } else { -gain };
        self.hosts[host] = if open { more } else { fewer };
        self.open[group] = open;
        self.done.push(if open { Change::Opened(group) } else { Change::Closed(group) });
    }

    /// Opens a group and fills it. `false` when that can not be; then go back to the mark.
    pub(super) fn open(&mut self, part: &Component, group: usize) -> bool {
        let Group { host, rival, .. } = &part.groups[group];
        if self.open[group] || self.hosts[*host] >= part.members[*host].hosts {
            return false;
        }
        let left = rival.map(|slot| self.used[slot]).filter(|&link| link != NONE);
        if let Some(link) = left {
            self.take(part, link);
        }
        self.set_open(part, group, true);
        for _ in 0..part.need(group) {
            if !self.pull(part, group, UNREACHED) {
                return false;
            }
        }
        while self.count[group] < part.room(group) && self.pull(part, group, 0) {}
        if let Some(link) = left {
            let other = look(part, link).group;
            if self.count[other] < part.need(other) && !self.pull(part, other, UNREACHED) {
                return false;
            }
        }
        self.insert(part, *host);
        true
    }

    /// Closes a group; its partners go elsewhere. `false` when the coordinator wants it.
    pub(super) fn close(&mut self, part: &Component, group: usize) -> bool {
        if !self.open[group] || part.groups[group].opened {
            return false;
        }
        let links = self.partners(part, group).to_vec();
        for &link in &links {
            self.take(part, link);
        }
        self.set_open(part, group, false);
        for link in links {
            self.insert(part, part.slots[look(part, link).slot].member);
        }
        self.insert(part, part.groups[group].host);
        true
    }

    /// Brings everybody in who gains by it, until nobody does.
    pub(super) fn settle(&mut self, part: &Component) {
        loop {
            let before = self.points;
            for member in 0..part.members.len() {
                self.insert(part, member);
            }
            for group in 0..part.groups.len() {
                while self.open[group]
                    && self.count[group] < part.room(group)
                    && self.pull(part, group, 0)
                {}
            }
            if self.points == before {
                return;
            }
        }
    }

    /// Whether a school can use a slot in a group, as it is now.
    fn fits(&self, part: &Component, link: u32) -> bool {
        let Link { slot, group, .. } = look(part, link);
        let member = part.slots[slot].member;
        if !self.open[group] || part.slots[slot].rival.is_some_and(|group| self.open[group]) {
            return false;
        }
        let host = part.groups[group].host;
        part.members[host].hosts < 2
            || part.members[member].slots.clone().all(|other| {
                let there = self.used[other];
                other == slot || there == NONE || part.groups[look(part, there).group].host != host
            })
    }
}

/// The links of each group, what they promise downwards.
#[derive(Clone, Debug)]
pub(super) struct Near(Vec<(u32, Points)>);

impl Near {
    /// What links promise at these prices: what a group gains when it pays a partner's price.
    pub(super) fn new(part: &Component, prices: &[i64]) -> Self {
        let promise = |(place, link): (usize, &component::Link)| {
            let price = prices.get(link.slot as usize).copied().unwrap_or_default();
            (number(place), Points::from(link.points) - price.div_euclid(UNITS))
        };
        let mut links: Vec<(u32, Points)> = part.links.iter().enumerate().map(promise).collect();
        for group in &part.groups {
            links[group.links.clone()].sort_by_key(|&(link, promise)| (Reverse(promise), link));
        }
        Self(links)
    }
}

/// A link with numbers to look up with.
struct Link {
    slot: usize,
    group: usize,
    points: Points,
}

fn look(part: &Component, link: u32) -> Link {
    let link = part.links[link as usize];
    Link { slot: link.slot as usize, group: link.group as usize, points: Points::from(link.points) }
}
