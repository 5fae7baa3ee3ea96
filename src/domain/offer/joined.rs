//! What each school offers and wants to learn.

use super::{Offer, Wish};
use crate::domain::completion::{Completion, Completions};
use crate::domain::record::RecordId;
use crate::domain::school::LinkedSchool;
use crate::domain::workspace::Workspace;
use std::collections::BTreeMap;

/// What organisations offer and want to learn, and what a coordinator completed in it.
#[derive(Debug)]
pub struct Offers<'w> {
    /// By the organisation.
    said: BTreeMap<RecordId, Vec<&'w Offer>>,
    completions: Completions,
}

impl<'w> Offers<'w> {
    /// What a workspace holds.
    pub fn of(workspace: &'w Workspace) -> Self {
        let mut offers: BTreeMap<RecordId, Vec<&Offer>> = BTreeMap::new();
        for offer in workspace.current().filter_map(|version| version.offer()) {
            offers.entry(offer.organisation).or_default().push(offer);
        }
        Self { said: offers, completions: Completions::of(workspace) }
    }

    /// What a school offers, as a coordinator completed it; of organisations that are one school
    /// together.
    pub fn by(&self, linked: &LinkedSchool) -> Option<Offer> {
        let said = self.said_by(linked);
        match self.of_offer(linked) {
            None => said,
            Some(one) => Some(one.offer(said, linked.school.id.unwrap_or(one.organisation))),
        }
    }

    /// What a school said itself.
    pub fn said_by(&self, linked: &LinkedSchool) -> Option<Offer> {
        let organisations = linked.organisations.iter();
        let mut offers = organisations.filter_map(|id| self.said.get(id)).flatten();
        let first = Offer::clone(offers.next()?);
        Some(offers.fold(first, |known, other| joined(known, other)))
    }

    /// Whether a coordinator completed what a school offers.
    pub fn is_completed(&self, linked: &LinkedSchool) -> bool {
        self.of_offer(linked).is_some()
    }

    /// What a coordinator completed.
    pub fn completions(&self) -> &Completions {
        &self.completions
    }

    fn of_offer(&self, linked: &LinkedSchool) -> Option<&Completion> {
        self.completions.by(linked).filter(|one| one.is_of_offer())
    }
}

/// Two offers of one school. What either shows, the school shows. The wishes come in turn, each once
/// and as much as it is wanted most. The team agrees when both say so.
fn joined(mut offer: Offer, other: &Offer) -> Offer {
    offer.show.extend(other.show.iter().cloned());
    let mut learn: Vec<Wish> = Vec::new();
    for rank in 0..offer.learn.len().max(other.learn.len()) {
        for wish in [&offer.learn, &other.learn].into_iter().filter_map(|wishes| wishes.get(rank)) {
            match learn.iter_mut().find(|known| known.id == wish.id) {
                Some(known) => known.urgency = known.urgency.max(wish.urgency),
                None => learn.push(wish.clone()),
            }
        }
    }
    offer.learn = learn;
    offer.host = offer.host.max(other.host);
    offer.partner = offer.partner.max(other.partner);
    offer.not_with.extend(other.not_with.iter().copied());
    offer.agreed &= other.agreed;
    offer.since = offer.since.max(other.since);
    offer
}
