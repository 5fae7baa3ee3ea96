//! What a school is and wants in each theme.

use super::theme::is_measured;
use crate::domain::figure::ambition::Pairs;
use crate::domain::figure::score::{Fraction, Score};
use crate::domain::matching::instance::{Candidacy, LOWEST_RANK, Standing, Theme, Wish};
use crate::domain::offer::Offer;
use crate::domain::record::RecordId;
use crate::domain::school::{self, HostRules, School, ambition_candidates, candidates};

/// The standing in each of these themes of which anything is known.
///
/// That the team does not agree is no matter of a theme and stands beside it. A school that could
/// be a host and does not offer it is unwilling. In an own theme nobody measured anything: who
/// offers it is possibly a host, and a strong one only when the coordinator appoints it.
pub(super) fn standings(
    school: &School,
    offer: Option<&Offer>,
    themes: &[String],
    rules: &HostRules,
) -> Vec<Standing> {
    let nobody = || Offer::new(school.id.unwrap_or_else(|| RecordId::from_bits(0)));
    let willing = Offer { show: themes.iter().cloned().collect(), agreed: true, ..nobody() };
    let mut could = candidates(school, Some(&willing), rules);
    could.extend(ambition_candidates(school, Some(&willing), rules));
    let candidacy = |id: &str| {
        let offers = offer.is_some_and(|offer| offer.show.contains(id));
        if !is_measured(id) {
            return if offers { Candidacy::Possible } else { Candidacy::None };
        }
        match could.iter().find(|one| one.id == id).map(|one| one.candidacy) {
            None | Some(school::Candidacy::Not) => Candidacy::None,
            Some(_) if !offers => Candidacy::Unwilling,
            Some(school::Candidacy::Possible) => Candidacy::Possible,
            Some(school::Candidacy::Strong) => Candidacy::Strong,
        }
    };
    (0..)
        .zip(themes)
        .map(|(place, id)| Standing {
            theme: Theme(place),
            score: is_measured(id).then(|| score(school, id)).flatten(),
            candidacy: candidacy(id),
            wish: wish(offer, id),
        })
        .filter(|one| one.score.is_some() || one.wish.is_some() || one.candidacy != Candidacy::None)
        .collect()
}

/// How strong a school is in a domain, or how far it is with an ambition; 0 to 100. `None` where no
/// figures may be shown.
fn score(school: &School, id: &str) -> Option<Fraction> {
    let talent = school.talent_basis().and_then(|(_, figures)| {
        let domain = figures.domains.iter().find(|domain| domain.domain == id)?;
        domain.score.and_then(Score::exact)
    });
    talent.or_else(|| {
        let (_, figures) = school.ambition_basis()?;
        let statement = figures.statements.iter().find(|statement| statement.statement == id)?;
        now(&statement.pairs?)
    })
}

/// The mean 'now' of 1 to 4, laid on 0 to 100: `(mean − 1) / 3 · 100`, as the talentscan's ratings
/// are. A choice of this project, so that points mean the same in domains and ambitions.
fn now(pairs: &Pairs) -> Option<Fraction> {
    let counts = pairs.now();
    let sum: u64 =
        (1..=4).map(|rating| u64::from(rating - 1) * u64::from(counts.get(rating))).sum();
    Fraction::new(100 * sum, 3 * u64::from(counts.n()))
}

/// What the school wants to learn. Several offers of one school may hold more wishes than there are
/// ranks: the last of them are all of the lowest.
fn wish(offer: Option<&Offer>, id: &str) -> Option<Wish> {
    let place = offer?.learn.iter().position(|wish| wish.id == id)?;
    let rank = u8::try_from(place + 1).unwrap_or(LOWEST_RANK).min(LOWEST_RANK);
    let urgency = offer?.learn.get(place).map(|wish| wish.urgency);
    Some(Wish { rank, urgency })
}
