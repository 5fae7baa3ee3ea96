//! What each school offers and wants to learn.

use super::{Offer, Wish};
use crate::domain::record::RecordId;
use crate::domain::school::LinkedSchool;
use crate::domain::workspace::Workspace;
use std::collections::BTreeMap;

/// What organisations offer and want to learn, by their ids.
#[derive(Debug)]
pub struct Offers<'w>(BTreeMap<RecordId, Vec<&'w Offer>>);

impl<'w> Offers<'w> {
    /// What a workspace holds.
    pub fn of(workspace: &'w Workspace) -> Self {
        let mut offers: BTreeMap<RecordId, Vec<&Offer>> = BTreeMap::new();
        for offer in workspace.current().filter_map(|version| version.offer()) {
            offers.entry(offer.organisation).or_default().push(offer);
        }
        Self(offers)
    }

    /// What a school offers; of organisations that are one school together.
    pub fn by(&self, linked: &LinkedSchool) -> Option<Offer> {
        let organisations = linked.organisations.iter();
        let mut offers = organisations.filter_map(|id| self.0.get(id)).flatten();
        let first = Offer::clone(offers.next()?);
        Some(offers.fold(first, |known, other| joined(known, other)))
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
