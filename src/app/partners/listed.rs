//! The schools that learning partners are sought for, each with what is known of it.

use crate::app::overview::Overview;
use crate::domain::completion::Completion;
use crate::domain::matching::place::Place;
use crate::domain::offer::{Offer, Offers};
use crate::domain::organisation::{Organisation, OrganisationType};
use crate::domain::partners::Participant;
use crate::domain::partners::postcodes::Postcodes;
use crate::domain::record::{Hash, RecordId};

/// A school, with what it said and what a coordinator made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Which one.
    pub id: RecordId,
    /// What is known of it as an organisation, completed.
    pub organisation: Organisation,
    /// What it offers and wants to learn, completed; `None` when nobody said.
    pub offer: Option<Offer>,
    /// What it said of itself.
    pub said: Organisation,
    /// What it said that it offers and wants to learn.
    pub said_offer: Option<Offer>,
    /// What a coordinator completed.
    pub completion: Option<Completion>,
    /// Whether it sent another offer since.
    pub is_outdated: bool,
    /// Whether there are several versions of what was completed, of which somebody must choose.
    pub is_forked: bool,
    /// The version of what was completed that this app can not read.
    pub unread: Option<Hash>,
    /// Where it is.
    pub place: Option<Place>,
    /// Why it can not take part yet.
    pub lacks: Vec<Lack>,
}

/// Why a school can not take part yet, or not in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Its team did not say that it agrees.
    Agreement,
    /// It wants to learn nothing.
    Wish,
    /// There are no figures of it that may be shown.
    Figures,
}

impl Listed {
    /// Those of this type that filled in something or said what they offer. First those that lack
    /// something, and each by name.
    pub(super) fn all(
        overview: &Overview,
        between: OrganisationType,
        postcodes: &Postcodes,
    ) -> Vec<Self> {
        let offers = Offers::of(overview.shown().merged());
        let mut all = Vec::new();
        for linked in &overview.schools {
            let one = Participant::of(linked, &offers, between, postcodes);
            let Some(Participant { id, said, organisation, offer, completion, place }) = one else {
                continue;
            };
            let agrees = offer.as_ref().is_some_and(|offer| offer.agreed);
            let wishes = offer.as_ref().is_some_and(|offer| !offer.learn.is_empty());
            let is_known =
                linked.school.talent_basis().is_some() || linked.school.ambition_basis().is_some();
            let lacks =
                [(agrees, Lack::Agreement), (wishes, Lack::Wish), (is_known, Lack::Figures)];
            all.push(Self {
                id,
                organisation,
                offer,
                said,
                said_offer: offers.said_by(linked),
                is_outdated: offers.completions().is_outdated(linked),
                is_forked: offers.completions().is_forked(linked),
                unread: offers.completions().unread(linked),
                completion,
                place,
                lacks: lacks.into_iter().filter(|(has, _)| !has).map(|(_, lack)| lack).collect(),
            });
        }
        all.sort_by_cached_key(|one| {
            (one.lacks.is_empty(), one.organisation.name.to_lowercase(), one.id)
        });
        all
    }

    /// Whether nothing can be completed: somebody must choose one of several versions first, or this
    /// app can not read what it would write over.
    pub fn is_held(&self) -> bool {
        self.is_forked || self.unread.is_some()
    }

    /// Whether something is looked for that stands in its name, board or town.
    pub(super) fn has(&self, wanted: &str) -> bool {
        let Organisation { name, board, place, .. } = &self.organisation;
        let texts = [Some(name), board.as_ref(), place.as_ref()];
        texts.into_iter().flatten().any(|text| text.to_lowercase().contains(wanted))
    }
}
