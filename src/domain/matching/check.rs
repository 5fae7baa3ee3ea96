//! Whether a plan is right, and how good it is: computed from the instance alone.
//!
//! It shares no code with the solver, nor with the rules and points that the solver goes by: it
//! reads them from the instance in its own way, slowly and plainly, so that a mistake in either is
//! found by the other. What is proven is the bound of `docs/matching.md`.

mod bound;
mod terms;

use super::certificate::Certificate;
use super::instance::{Choice, Instance, Pair, Points, Theme};
use super::plan::Plan;
use crate::domain::record::RecordId;
use bound::Parts;
use std::collections::{BTreeMap, BTreeSet};
use terms::Terms;

/// How good a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No plan has more points.
    Proven,
    /// No plan has more than so many points more; at least 1.
    AtMost(Points),
}

/// What is wrong with a plan or its proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The certificate speaks of another instance.
    OtherInstance,
    /// A host has two groups in one theme.
    GroupTwice(RecordId, Theme),
    /// A school is no host in this theme.
    NoHost(RecordId, Theme),
    /// This pair is not allowed.
    NotAllowed(Pair),
    /// A group has too few partners.
    TooSmall(RecordId, Theme),
    /// A group has too many partners.
    TooLarge(RecordId, Theme),
    /// A school is host more often than it can be.
    TooOftenHost(RecordId),
    /// A school is partner more often than it can be.
    TooOftenPartner(RecordId),
    /// A school is host and partner in one theme, or partner in two groups of it.
    TwiceInTheme(RecordId, Theme),
    /// Two schools are a pair in two themes.
    PairTwice(RecordId, RecordId),
    /// What the coordinator wants is not in the plan.
    NotFollowed(Choice),
    /// The plan has other points than the certificate says.
    Points {
        /// What it says.
        said: Points,
        /// What they are.
        found: Points,
    },
    /// A school is in no part of the proof, in two, or can meet a school of another part.
    Part(RecordId),
    /// The proof is about a group that is no group, or that was decided before.
    Split(RecordId, Theme),
    /// The proof has more than one price for a slot.
    PriceTwice(RecordId, Theme),
    /// The proof has more than one fee for a theme.
    FeeTwice(Theme),
    /// The proof says that there are fewer points than the plan has.
    BoundTooLow,
}

/// Checks a plan against its instance and its certificate. `given_up` is what the coordinator
/// chose and the plan need not follow.
///
/// # Errors
///
/// The first fault that is found.
pub fn check(
    instance: &Instance,
    plan: &Plan,
    certificate: &Certificate,
    given_up: &[Choice],
) -> Result<Verdict, Fault> {
    if certificate.fingerprint != instance.fingerprint() {
        return Err(Fault::OtherInstance);
    }
    let terms = Terms::new(instance, given_up);
    let points = feasible(&terms, plan)?;
    if points != certificate.points {
        return Err(Fault::Points { said: certificate.points, found: points });
    }
    let bound = Parts::new(&terms, certificate)?.bound()?;
    match bound - points {
        0 => Ok(Verdict::Proven),
        more if more > 0 => Ok(Verdict::AtMost(more)),
        _ => Err(Fault::BoundTooLow),
    }
}

/// The points of a plan, where it keeps all rules. `given_up` is as in [`check`].
///
/// # Errors
///
/// The first rule that it breaks.
pub fn points(instance: &Instance, plan: &Plan, given_up: &[Choice]) -> Result<Points, Fault> {
    feasible(&Terms::new(instance, given_up), plan)
}

/// The points of a plan that keeps all rules.
fn feasible(terms: &Terms, plan: &Plan) -> Result<Points, Fault> {
    let mut points = 0;
    let mut hosted: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut joined: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut roles: BTreeSet<(RecordId, Theme)> = BTreeSet::new();
    let mut met: BTreeSet<(RecordId, RecordId)> = BTreeSet::new();
    for group in &plan.groups {
        let (host, theme) = (group.host, group.theme);
        if !roles.insert((host, theme)) {
            let twice =
                plan.groups.iter().filter(|other| (other.host, other.theme) == (host, theme));
            let twice = twice.count() > 1;
            let fault = if twice { Fault::GroupTwice } else { Fault::TwiceInTheme };
            return Err(fault(host, theme));
        }
        if !terms.is_host(host, theme) {
            return Err(Fault::NoHost(host, theme));
        }
        *hosted.entry(host).or_default() += 1;
        if group.partners.len() < terms.smallest() {
            return Err(Fault::TooSmall(host, theme));
        }
        if group.partners.len() > terms.largest() {
            return Err(Fault::TooLarge(host, theme));
        }
        points += terms.group();
        for pair in group.pairs() {
            points += terms.worth(pair).ok_or(Fault::NotAllowed(pair))?;
            *joined.entry(pair.partner).or_default() += 1;
            if !roles.insert((pair.partner, theme)) {
                return Err(Fault::TwiceInTheme(pair.partner, theme));
            }
            if !met.insert((pair.partner, host)) {
                return Err(Fault::PairTwice(pair.partner, host));
            }
        }
    }
    for id in terms.schools() {
        let (hosts, partners) = terms.room(id);
        let host = hosted.get(&id).copied().unwrap_or_default();
        let partner = joined.get(&id).copied().unwrap_or_default();
        if host > hosts {
            return Err(Fault::TooOftenHost(id));
        }
        if partner > partners {
            return Err(Fault::TooOftenPartner(id));
        }
        points += terms.taking_part(id, partner, host);
    }
    match terms.wanted().find(|&choice| !follows(plan, choice)) {
        Some(choice) => Err(Fault::NotFollowed(choice)),
        None => Ok(points),
    }
}

fn follows(plan: &Plan, choice: Choice) -> bool {
    match choice {
        Choice::Open(host, theme) => {
            plan.groups.iter().any(|group| (group.host, group.theme) == (host, theme))
        }
        Choice::Pin(pair) => plan.groups.iter().any(|group| {
            (group.host, group.theme) == (pair.host, pair.theme)
                && group.partners.contains(&pair.partner)
        }),
        // These change what is allowed, which was looked at pair by pair.
        Choice::Close(..) | Choice::Ban(_) | Choice::Appoint(..) | Choice::TakePart(_) => true,
    }
}
