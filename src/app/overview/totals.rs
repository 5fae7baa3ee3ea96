//! How much is shown: schools, forms, and how many of the teams took part.

use super::{Basis, Row};
use crate::domain::organisation::OrganisationType;

/// How much is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many organisations of every kind.
    pub organisations: usize,
    /// How many of these are schools.
    pub schools: usize,
    /// How many forms, shown or not.
    pub forms: u32,
    /// How many of the teams took part.
    pub response: Response,
}

/// How many people filled in the talentscan, in the teams that are shown and say how many they are.
/// Where more forms came in than there are people, the size is wrong, and the team is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// How many teams these are.
    pub teams: usize,
    /// How many people filled in a form.
    pub forms: u32,
    /// How many people the teams have.
    pub people: u32,
}

impl Totals {
    /// Of these rows.
    pub fn of(rows: &[&Row]) -> Self {
        let mut totals = Self { organisations: rows.len(), ..Self::default() };
        for row in rows {
            totals.schools += usize::from(row.r#type == OrganisationType::School);
            let forms = row.talent_forms.saturating_add(row.ambition_forms);
            totals.forms = totals.forms.saturating_add(forms);
            if let (Some(Ok(Basis::Team(forms))), Some(people)) = (row.talent, row.team_size)
                && forms <= people
            {
                let response = &mut totals.response;
                response.teams += 1;
                response.forms = response.forms.saturating_add(forms);
                response.people = response.people.saturating_add(people);
            }
        }
        totals
    }
}
