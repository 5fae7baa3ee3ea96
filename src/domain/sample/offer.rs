//! What a school or board of the network offers and wants to learn, once it has seen its result.
//!
//! Mostly it shows where it is strong and learns where it is weak; now and then a team thinks
//! otherwise. It is drawn apart from the answers, so that those are the same with it as without.

use super::calendar::days_before;
use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::offer::{MOST_URGENT, Offer};
use crate::domain::random::Random;
use crate::domain::record::RecordId;
use crate::domain::school::{
    Candidacy, HostRules, Missing, School, ambition_candidates, ambition_learners, candidates,
    suggestions,
};
use crate::domain::time::Date;

/// The first of the generators that offers are drawn from.
const BRANCH: u64 = 1 << 40;

/// In how many of a hundred cases a team offers what it is strong in.
const SHOWS: u32 = 85;

/// The same for an ambition: most offers are about the talentscan.
const SHOWS_AMBITION: u32 = 15;

/// In how many of a hundred cases a team offers what it is not strong in, or wants to learn what its
/// result does not suggest.
const THINKS_OTHERWISE: u32 = 12;

/// In how many of a hundred cases a team wishes for the weakest domain, and the next ones.
const WISHES: [u32; 3] = [92, 70, 30];

/// In how many of a hundred cases it wishes for an ambition too.
const WISHES_AMBITION: u32 = 35;

/// How long ago a team agreed, in days.
const TALKED: u32 = 14;

/// What a school has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// Nothing.
    Nothing,
    /// What it would like; its team has not agreed yet.
    Perhaps,
    /// What its team agreed on.
    Agreed,
    /// That, and with whom it would rather not be put together.
    NotWith,
}

/// Somebody who says, on the part of a school or board, what that offers and wants to learn.
pub(super) struct Speaker {
    says: Says,
    /// The organisation that it would rather not be put together with.
    not_with: Option<RecordId>,
    random: Random,
}

impl Speaker {
    /// Of the school with this place, from 0: dealt in turn. `id_of` gives the record of the school
    /// with another place.
    pub(super) fn of_school(seed: u64, place: u32, id_of: impl Fn(u32) -> RecordId) -> Self {
        let says = match place % 20 {
            3 | 12 | 17 => Says::Nothing,
            9 | 14 => Says::Perhaps,
            6 => Says::NotWith,
            _ => Says::Agreed,
        };
        let not_with = (says == Says::NotWith).then(|| id_of(place.saturating_sub(1)));
        Self { says, not_with, random: Random::new(seed, BRANCH + 2 * u64::from(place)) }
    }

    /// Of the board with this place, from 0. Some have nothing to say.
    pub(super) fn of_board(seed: u64, place: u32) -> Self {
        let says = if place % 5 == 3 { Says::Nothing } else { Says::Agreed };
        let random = Random::new(seed, BRANCH + 1 + 2 * u64::from(place));
        Self { says, not_with: None, random }
    }

    /// What it says on this day of this school or board, in a record of its own.
    pub(super) fn offer(mut self, school: &School, day: Date) -> Option<(RecordId, Offer)> {
        let organisation = school.id.filter(|_| self.says != Says::Nothing)?;
        let record = RecordId::from_bits(self.random.bits());
        let mut offer = Offer::new(organisation);
        self.show(&mut offer, school);
        self.learn(&mut offer, school);
        offer.host = self.random.pick(&[None, Some(1), Some(1), Some(2)]);
        offer.partner = self.random.pick(&[None, Some(1), Some(1), Some(2)]);
        offer.not_with.extend(self.not_with);
        if self.says != Says::Perhaps {
            offer.agreed = true;
            offer.since = Some(days_before(day, self.random.below(TALKED)));
        }
        Some((record, offer))
    }

    fn show(&mut self, offer: &mut Offer, school: &School) {
        let rules = HostRules::default();
        // As if it offered everything: then it is seen what the school could be a host in.
        let all = ambitions().chain(domains()).map(str::to_owned).collect();
        let willing = Offer { show: all, agreed: true, ..offer.clone() };
        for candidate in candidates(school, Some(&willing), &rules) {
            let is_high =
                !candidate.missing.iter().any(|missing| matches!(missing, Missing::Score { .. }));
            let stands = is_high || candidate.candidacy != Candidacy::Not;
            if self.random.chance(if stands { SHOWS } else { THINKS_OTHERWISE }) {
                offer.show.insert(candidate.id);
            }
        }
        for candidate in ambition_candidates(school, Some(&willing), &rules) {
            let stands = candidate.candidacy != Candidacy::Not;
            if stands && self.random.chance(SHOWS_AMBITION) {
                offer.show.insert(candidate.id);
            }
        }
    }

    fn learn(&mut self, offer: &mut Offer, school: &School) {
        let random = &mut self.random;
        let mut wishes: Vec<String> = Vec::new();
        if let Some((_, figures)) = school.talent_basis() {
            let suggested = suggestions(figures).into_iter().zip(WISHES);
            let taken = suggested.filter(|(_, often)| random.chance(*often));
            wishes.extend(taken.map(|(id, _)| id.to_owned()));
        }
        if random.chance(THINKS_OTHERWISE) {
            let any: Vec<&str> = domains().collect();
            wishes.insert(0, random.pick(&any).to_owned());
        }
        let gaps = ambition_learners(school, None).into_iter();
        for gap in gaps.filter(|gap| ambitions().any(|id| id == gap.id)) {
            if wishes.is_empty() || random.chance(WISHES_AMBITION) {
                let place = usize::try_from(random.below(3)).unwrap_or_default();
                wishes.insert(place.min(wishes.len()), gap.id);
            }
        }
        wishes.retain(|wish| !offer.show.contains(wish));
        for wish in wishes {
            let urgency = random.between(1, MOST_URGENT.into()).max(random.between(1, 3));
            offer.want(&wish, u8::try_from(urgency).unwrap_or(MOST_URGENT));
        }
    }
}

fn domains() -> impl Iterator<Item = &'static str> {
    talentscan().domains.iter().map(|domain| domain.id.as_str())
}

/// All but the own one.
fn ambitions() -> impl Iterator<Item = &'static str> {
    ambition_scale().statements.iter().map(|statement| statement.id.as_str())
}
