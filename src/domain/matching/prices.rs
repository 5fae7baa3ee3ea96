//! The search for prices with a low bound: a deflected subgradient method, in whole numbers.
//!
//! A slot that more want than there are becomes dearer, one that nobody wants cheaper. The step is
//! Polyak's: as long as the distance to the best plan known asks for. Each direction keeps a part
//! of the one before, which takes out much of the zigzag. Sources: Held, Wolfe & Crowder 1974,
//! *Validation of subgradient optimization*, Mathematical Programming 6; Camerini, Fratta &
//! Maffioli 1975, *On improving relaxation methods by modified gradient techniques*, Mathematical
//! Programming Study 3.
//!
//! What the schools chose along the way is averaged. The average comes near to a fractional plan
//! and says which groups are worth a try. Source: Barahona & Anbil 2000, *The volume algorithm*,
//! Mathematical Programming 87.

use super::branch::Branch;
use super::component::Component;
use super::instance::Points;
use super::relaxation::{Relaxation, UNITS};

/// What a length is counted in: this is 1.
const ONE: i64 = 1024;

/// How much of the former direction is kept, of [`ONE`].
const KEPT: i64 = 700;

/// After so many steps without a lower bound the steps become shorter.
const PATIENCE: u32 = 15;

/// The same before the bound has become lower a few times: from where they begin prices may have to
/// go up and down for a while.
const PATIENCE_AT_FIRST: u32 = 60;
const A_FEW: u32 = 2;

/// How short steps become: this of [`ONE`].
const SHORTER: i64 = 700;

/// Steps shorter than this, of [`ONE`], find nothing more.
const SHORTEST: i64 = 4;

/// How much of the average is new with each step: one part of so many.
const MEMORY: i32 = 24;

/// A group that was chosen always.
pub(super) const ALWAYS: i32 = 1 << 16;

/// Prices on their way down.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    now: Vec<i64>,
    best: Vec<i64>,
    /// The lowest bound so far, in [`UNITS`] of a point.
    bound: i64,
    direction: Vec<i64>,
    length: i64,
    stalled: u32,
    /// How often the bound became lower.
    lowered: u32,
    /// How often each group was chosen lately, of [`ALWAYS`].
    pub(super) chosen: Vec<i32>,
    pub(super) relaxation: Relaxation,
}

impl Prices {
    /// The first prices: a slot costs what its second best host would give.
    pub(super) fn new(part: &Component) -> Self {
        let price = |links: &[u32]| {
            let link = links.get(1).or(links.first());
            link.map_or(0, |&link| i64::from(part.links[link as usize].points) * UNITS)
        };
        let prices = part.slots.iter().map(|slot| price(&part.by_slot[slot.links.clone()]));
        let prices = prices.chain(std::iter::repeat_n(0, usize::from(part.themes)));
        Self::again(prices.collect(), vec![0; part.groups.len()])
    }

    /// Begins again from these prices, and with what was chosen before.
    pub(super) fn again(prices: Vec<i64>, chosen: Vec<i32>) -> Self {
        Self {
            now: prices.clone(),
            direction: vec![0; prices.len()],
            best: prices,
            bound: i64::MAX,
            length: ONE,
            stalled: 0,
            lowered: 0,
            chosen,
            relaxation: Relaxation::default(),
        }
    }

    /// The best prices so far.
    pub(super) fn best(&self) -> &[i64] {
        &self.best
    }

    /// No plan has more points than this.
    pub(super) fn bound(&self) -> Points {
        self.bound.div_euclid(UNITS)
    }

    /// Whether more steps would find nothing.
    pub(super) fn is_done(&self) -> bool {
        self.length < SHORTEST
    }

    /// One step, towards a bound of no less than the points of the best plan. `false` when what is
    /// fixed can not be.
    pub(super) fn step(&mut self, part: &Component, branch: &Branch, points: Points) -> bool {
        if !self.relaxation.solve(part, branch, &self.now) {
            return false;
        }
        let found = self.relaxation.bound;
        if found < self.bound {
            self.bound = found;
            self.best.clone_from(&self.now);
            self.stalled = 0;
            self.lowered += 1;
        } else {
            self.stalled += 1;
            let patience = if self.lowered < A_FEW { PATIENCE_AT_FIRST } else { PATIENCE };
            if self.stalled >= patience {
                self.stalled = 0;
                self.length = self.length * SHORTER / ONE;
                self.now.clone_from(&self.best);
                self.direction.fill(0);
                return true;
            }
        }
        for (chosen, open) in self.chosen.iter_mut().zip(&self.relaxation.open) {
            *chosen += (i32::from(*open) * ALWAYS - *chosen) / MEMORY;
        }
        let mut squared = 0;
        for (direction, excess) in self.direction.iter_mut().zip(&self.relaxation.excess) {
            *direction = *direction * KEPT / ONE + *excess * ONE;
            squared += *direction * *direction;
        }
        let distance = (found - points * UNITS).max(UNITS);
        if squared > 0 {
            let lower =
                |direction: i64| (distance * self.length).saturating_mul(direction) / squared;
            let (prices, fees) = self.now.split_at_mut(part.slots.len());
            let (slots, themes) = self.direction.split_at(part.slots.len());
            for (price, &direction) in prices.iter_mut().zip(slots) {
                *price -= lower(direction);
            }
            for ((fee, &direction), count) in fees.iter_mut().zip(themes).zip(&branch.counts) {
                *fee = count.fee(*fee, *fee - lower(direction));
            }
        }
        true
    }
}
