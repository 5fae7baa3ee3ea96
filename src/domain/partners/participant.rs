//! A school that learning partners can be sought for.

use super::postcodes::Postcodes;
use crate::domain::completion::Completion;
use crate::domain::matching::place::Place;
use crate::domain::offer::{Offer, Offers};
use crate::domain::organisation::{Organisation, OrganisationType};
use crate::domain::record::RecordId;
use crate::domain::school::LinkedSchool;

/// A school that filled in something or said what it offers, with what it said and what a
/// coordinator made of it. Whether it drops out is no matter of this.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// Which one.
    pub id: RecordId,
    /// What it said of itself.
    pub said: Organisation,
    /// The same, completed.
    pub organisation: Organisation,
    /// What it offers and wants to learn, completed; `None` when nobody said.
    pub offer: Option<Offer>,
    /// What a coordinator completed.
    pub completion: Option<Completion>,
    /// Where it is: as completed, or else by its postcode.
    pub place: Option<Place>,
}

impl Participant {
    /// What these offers and postcodes tell of a school; `None` of one that said nothing, or that is
    /// no organisation of this type.
    pub fn of(
        linked: &LinkedSchool,
        offers: &Offers<'_>,
        between: OrganisationType,
        postcodes: &Postcodes,
    ) -> Option<Self> {
        let said = linked.school.organisation.clone().unwrap_or_default();
        let offer = offers.by(linked);
        let says = !linked.school.forms.is_empty() || offer.is_some();
        let id = linked.school.id.filter(|_| says && said.r#type == between)?;
        let completion = offers.completions().by(linked).cloned();
        let organisation = match &completion {
            Some(completion) => completion.organisation(said.clone()),
            None => said.clone(),
        };
        let postcode = organisation.postcode.as_deref();
        let place = completion.as_ref().and_then(|completion| completion.place);
        let place = place.or_else(|| postcodes.place(postcode?).ok());
        Some(Self { id, said, organisation, offer, completion, place })
    }
}
