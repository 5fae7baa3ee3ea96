//! The bound that prices prove, as the checker computes it.
//!
//! For every group the best list of partners by points less price; for every school the best
//! choice of themes to learn and to host, by trying all that are not worse than another.

use super::Fault;
use super::terms::Terms;
use crate::domain::matching::certificate::{Certificate, Fee, PRICE_UNITS, Part, Price, Proof};
use crate::domain::matching::instance::{Choice, Pair, Points, Theme};
use crate::domain::record::RecordId;
use std::collections::{BTreeMap, BTreeSet};

type Slot = (RecordId, Theme);

/// What was decided on the way to a list of prices.
#[derive(Default)]
struct Decided {
    /// Whether a group is made.
    groups: BTreeMap<Slot, bool>,
    /// The fewest and the most groups of a theme.
    counts: BTreeMap<Theme, (i64, i64)>,
}

impl Decided {
    fn count(&self, theme: Theme) -> (i64, i64) {
        self.counts.get(&theme).copied().unwrap_or((0, i64::MAX))
    }
}

/// The parts of a network with all that can happen in them.
pub(super) struct Parts<'a> {
    terms: &'a Terms<'a>,
    proven: &'a [Part],
    /// Of each group that can be large enough, who may come and the points of that.
    groups: BTreeMap<Slot, Vec<(RecordId, Points)>>,
    /// The slots of which some such group may have use.
    slots: BTreeSet<Slot>,
}

impl<'a> Parts<'a> {
    /// All pairs, of which none may lead from one part to another.
    pub(super) fn new(terms: &'a Terms<'a>, certificate: &'a Certificate) -> Result<Self, Fault> {
        let mut part_of: BTreeMap<RecordId, usize> = BTreeMap::new();
        for (number, part) in certificate.parts.iter().enumerate() {
            for &school in &part.schools {
                if part_of.insert(school, number).is_some() {
                    return Err(Fault::Part(school));
                }
            }
        }
        if let Some(school) = terms.schools().find(|school| !part_of.contains_key(school)) {
            return Err(Fault::Part(school));
        }
        if let Some(&school) =
            part_of.keys().find(|&&school| !terms.schools().any(|id| id == school))
        {
            return Err(Fault::Part(school));
        }
        let mut parts = Self {
            terms,
            proven: &certificate.parts,
            groups: BTreeMap::new(),
            slots: BTreeSet::new(),
        };
        for theme in terms.themes() {
            for host in terms.schools().filter(|&host| terms.is_host(host, theme)) {
                let worth = |partner| Some((partner, terms.worth(Pair { partner, host, theme })?));
                let partners: Vec<_> = terms.schools().filter_map(worth).collect();
                if partners.len() < terms.smallest() || terms.largest() < terms.smallest() {
                    continue;
                }
                let apart = |partner: &RecordId| part_of.get(partner) != part_of.get(&host);
                if parts.pins_leave(host, theme, &partners).iter().any(|(one, _)| apart(one)) {
                    return Err(Fault::Part(host));
                }
                parts.slots.extend(parts.useful(host, theme, &partners));
                parts.groups.insert((host, theme), partners);
            }
        }
        Ok(parts)
    }

    /// No plan has more points than this.
    pub(super) fn bound(&self) -> Result<Points, Fault> {
        let mut total = 0;
        for part in self.proven {
            let bound = self.of(part, &part.proof, &mut Decided::default())?;
            // A part that has no plan at all is no proof that there is none.
            total += bound.ok_or(Fault::BoundTooLow)?;
        }
        Ok(total)
    }

    /// The most points of a part in which so much was decided; `None` when there is no plan.
    fn of(
        &self,
        part: &Part,
        proof: &Proof,
        decided: &mut Decided,
    ) -> Result<Option<Points>, Fault> {
        match proof {
            Proof::Prices { prices, fees } => self.at(part, prices, fees, decided),
            Proof::Either { host, theme, closed, open } => {
                let group = (*host, *theme);
                if !self.groups.contains_key(&group) || decided.groups.contains_key(&group) {
                    return Err(Fault::Split(*host, *theme));
                }
                let mut either = None;
                for (is_open, half) in [(false, closed), (true, open)] {
                    decided.groups.insert(group, is_open);
                    either = either.max(self.of(part, half, decided)?);
                }
                decided.groups.remove(&group);
                Ok(either)
            }
            Proof::Count { theme, most, fewer, more } => {
                let before = decided.count(*theme);
                let mut either = None;
                let halves = [
                    (before.0, before.1.min(*most), fewer),
                    (before.0.max(most.saturating_add(1)), before.1, more),
                ];
                for (least, most, half) in halves {
                    decided.counts.insert(*theme, (least, most));
                    if least <= most {
                        either = either.max(self.of(part, half, decided)?);
                    }
                }
                decided.counts.insert(*theme, before);
                Ok(either)
            }
        }
    }

    /// The bound of these prices, rounded down to whole points.
    fn at(
        &self,
        part: &Part,
        prices: &[Price],
        fees: &[Fee],
        decided: &Decided,
    ) -> Result<Option<Points>, Fault> {
        let mut price_of: BTreeMap<Slot, i64> = BTreeMap::new();
        for price in prices {
            if price_of.insert((price.partner, price.theme), price.price).is_some() {
                return Err(Fault::PriceTwice(price.partner, price.theme));
            }
        }
        let mut fee_of: BTreeMap<Theme, i64> = BTreeMap::new();
        for fee in fees {
            if fee_of.insert(fee.theme, fee.fee).is_some() {
                return Err(Fault::FeeTwice(fee.theme));
            }
        }
        let schools = i64::try_from(part.schools.len()).unwrap_or(i64::MAX);
        let brings = |(theme, &fee): (&Theme, &i64)| {
            let (least, most) = decided.count(*theme);
            // A school is host of one group of a theme.
            i128::from(fee) * i128::from(if fee > 0 { most.min(schools) } else { least })
        };
        let mut sum: i128 = fee_of.iter().map(brings).sum();
        for &school in &part.schools {
            match self.best(school, &price_of, &fee_of, decided) {
                Some(best) => sum += best,
                None => return Ok(None),
            }
        }
        Ok(Some(Points::try_from(sum.div_euclid(i128::from(PRICE_UNITS))).unwrap_or(Points::MAX)))
    }

    /// The most that a school can have, in units of a price.
    fn best(
        &self,
        school: RecordId,
        price_of: &BTreeMap<Slot, i64>,
        fee_of: &BTreeMap<Theme, i64>,
        decided: &Decided,
    ) -> Option<i128> {
        let (hosts, partners) = self.terms.room(school);
        // How often host and partner: the most for that, theme by theme.
        let mut table: BTreeMap<(usize, usize), i128> = [((0, 0), 0)].into();
        for theme in self.terms.themes() {
            let slot = (school, theme);
            let pinned = self.pinned_to(school, theme).is_some();
            let wanted = self.must_open(slot) || decided.groups.get(&slot) == Some(&true);
            let value = if decided.groups.get(&slot) == Some(&false) || pinned {
                None
            } else {
                let fee = fee_of.get(&theme).copied().unwrap_or_default();
                self.value(slot, price_of).map(|value| value - i128::from(fee))
            };
            let mut after: BTreeMap<(usize, usize), i128> = BTreeMap::new();
            let mut offer = |at: (usize, usize), value: i128| {
                if at.0 <= hosts && at.1 <= partners {
                    let known = after.entry(at).or_insert(value);
                    *known = (*known).max(value);
                }
            };
            for (&(host, partner), &so_far) in &table {
                if !wanted && !pinned {
                    offer((host, partner), so_far);
                }
                if pinned {
                    offer((host, partner + 1), so_far);
                } else if !wanted && self.slots.contains(&slot) {
                    let price = price_of.get(&slot).copied().unwrap_or_default();
                    offer((host, partner + 1), so_far + i128::from(price));
                }
                if let Some(value) = value {
                    offer((host + 1, partner), so_far + value);
                }
            }
            table = after;
        }
        let taking_part = |(&(host, partner), &value): (&(usize, usize), &i128)| {
            let worth = self.terms.taking_part(school, partner, host);
            value + i128::from(worth) * i128::from(PRICE_UNITS)
        };
        table.iter().map(taking_part).max()
    }

    /// What a group is worth when it pays the prices, in their units; `None` when it is too small.
    fn value(&self, group: Slot, price_of: &BTreeMap<Slot, i64>) -> Option<i128> {
        let (host, theme) = group;
        let partners = self.pins_leave(host, theme, self.groups.get(&group)?);
        let units = |points: Points| i128::from(points) * i128::from(PRICE_UNITS);
        let mut sum = units(self.terms.group());
        let mut free = Vec::new();
        let mut pinned = 0;
        for (partner, points) in partners {
            if self.pinned_to(partner, theme) == Some(host) {
                sum += units(points);
                pinned += 1;
            } else {
                let price = price_of.get(&(partner, theme)).copied().unwrap_or_default();
                free.push(units(points) - i128::from(price));
            }
        }
        free.sort_by(|one, other| other.cmp(one));
        let need = self.terms.smallest().saturating_sub(pinned);
        let room = self.terms.largest().saturating_sub(pinned);
        if free.len() < need {
            return None;
        }
        let taken = free.iter().take(room).enumerate();
        Some(
            sum + taken
                .filter(|&(place, &value)| place < need || value > 0)
                .map(|(_, value)| value)
                .sum::<i128>(),
        )
    }

    /// The slots that a group may have use for beside its pins; none when the host has no room for
    /// the group, or learns this itself.
    fn useful(&self, host: RecordId, theme: Theme, partners: &[(RecordId, Points)]) -> Vec<Slot> {
        let wanted = self.terms.themes().filter(|&theme| self.must_open((host, theme))).count();
        let open = self.must_open((host, theme))
            || wanted < self.terms.room(host).0 && self.pinned_to(host, theme).is_none();
        let left = self.pins_leave(host, theme, partners);
        let (pinned, free): (Vec<RecordId>, Vec<RecordId>) = left
            .iter()
            .map(|&(partner, _)| partner)
            .partition(|&partner| self.pinned_to(partner, theme) == Some(host));
        let fits = left.len() >= self.terms.smallest() && pinned.len() < self.terms.largest();
        let free = free.into_iter().map(|partner| (partner, theme));
        if open && fits { free.collect() } else { Vec::new() }
    }

    /// Where the coordinator wants a school to learn this, when that is to be followed.
    fn pinned_to(&self, partner: RecordId, theme: Theme) -> Option<RecordId> {
        self.terms.wanted().find_map(|choice| match choice {
            Choice::Pin(pair) if (pair.partner, pair.theme) == (partner, theme) => Some(pair.host),
            _ => None,
        })
    }

    /// Whether the coordinator wants a group.
    fn must_open(&self, (host, theme): Slot) -> bool {
        self.terms.wants(Choice::Open(host, theme))
            || self.terms.wanted().any(|choice| {
                matches!(choice, Choice::Pin(pair) if (pair.host, pair.theme) == (host, theme))
            })
    }

    /// The partners of a group without those who are pinned elsewhere or must be host here, or
    /// have no place left beside their pins.
    fn pins_leave(
        &self,
        host: RecordId,
        theme: Theme,
        partners: &[(RecordId, Points)],
    ) -> Vec<(RecordId, Points)> {
        if self.terms.wanted().next().is_none() {
            return partners.to_vec();
        }
        let may_come = |&&(partner, _): &&(RecordId, Points)| {
            if let Some(pinned) = self.pinned_to(partner, theme) {
                return pinned == host;
            }
            let pins = self.terms.wanted().filter_map(|choice| match choice {
                Choice::Pin(pair) if pair.partner == partner => Some(pair.host),
                _ => None,
            });
            let pins: Vec<RecordId> = pins.collect();
            !self.must_open((partner, theme))
                && !pins.contains(&host)
                && pins.len() < self.terms.room(partner).1
        };
        partners.iter().filter(may_come).copied().collect()
    }
}
