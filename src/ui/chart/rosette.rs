//! The rosette: the emblem, filled by the scores of the six domains. Never the only view of them.

use super::domains::{row, says, table};
use super::{Chart, domain};
use crate::app::chart::rosette::picture;
use crate::domain::instrument::{Group, talentscan};
use crate::domain::school::{DomainFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::words::chart as words;

/// The emblem, filled by the scores of the six domains; `None` without one for the ring.
pub fn rosette(lang: Lang, figures: &TalentFigures) -> Option<Chart> {
    let connects = |figures: &&DomainFigures| {
        let domain = talentscan().domain(&figures.domain);
        domain.is_some_and(|domain| domain.group == Group::Connecting)
    };
    let ring = figures.domains.iter().find(connects)?;
    let petals = figures.domains.iter().filter(|figures| !connects(figures));
    let petals: Vec<_> = petals.map(|figures| row(lang, figures, None)).collect();
    let read = words::rosette_read(lang, domain(lang, &ring.domain).0);
    Some(Chart {
        kind: "rosette",
        title: words::ROSETTE.get(lang).to_owned(),
        about: None,
        says: format!("{} {read}", says(lang, figures)),
        picture: picture(&petals, &row(lang, ring, None)),
        table: table(lang, figures, &[]),
    })
}
