//! The figures of the talentscan of one series.

use crate::domain::figure::consensus::mean_agreement;
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::{Extremes, Score, extremes};
use crate::domain::instrument::talentscan;
use crate::domain::tally::Aggregate;

/// The figures of the talentscan of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct TalentFigures {
    /// One per domain, in the order of the form.
    pub domains: Vec<DomainFigures>,
    /// The domains that stand out, by their place in the form.
    pub extremes: Extremes<usize>,
}

/// The figures of one domain.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainFigures {
    /// Its id.
    pub domain: String,
    /// How many forms count for it.
    pub n: u32,
    /// The score, 0 to 100, when enough forms count.
    pub score: Option<Score>,
    /// The mean agreement of its statements, −1 to 1; of groups only.
    pub agreement: Option<f64>,
    /// One per statement.
    pub statements: Vec<StatementFigures>,
}

/// The figures of one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementFigures {
    /// Its id.
    pub statement: String,
    /// How many people rated it.
    pub n: u32,
    /// How often each rating was given, when enough people rated it.
    pub counts: Option<Counts<3>>,
    /// Their agreement, −1 to 1; of groups only.
    pub agreement: Option<f64>,
}

impl TalentFigures {
    /// The figures of these counts, without those of fewer than `at_least` people.
    pub(super) fn of(counts: &Aggregate, at_least: u32) -> Self {
        let instrument = talentscan();
        let domains: Vec<DomainFigures> = instrument
            .domains
            .iter()
            .enumerate()
            .map(|(place, domain)| {
                let statements: Vec<StatementFigures> = instrument
                    .statements_of(place)
                    .map(|statement| figures_of(&statement.id, counts, at_least))
                    .collect();
                let score = counts.domains.get(&domain.id).copied().unwrap_or_default();
                let shown = statements.iter().filter_map(|statement| statement.counts);
                DomainFigures {
                    domain: domain.id.clone(),
                    n: score.n,
                    score: (score.n >= at_least).then_some(score),
                    agreement: (counts.forms > 1)
                        .then(|| mean_agreement(shown, at_least))
                        .flatten(),
                    statements,
                }
            })
            .collect();
        let scores: Vec<_> = domains
            .iter()
            .enumerate()
            .filter_map(|(place, domain)| Some((place, domain.score?.exact()?)))
            .collect();
        Self { extremes: extremes(&scores), domains }
    }
}

fn figures_of(id: &str, counts: &Aggregate, at_least: u32) -> StatementFigures {
    let rated = counts.applies.get(id).copied().unwrap_or_default();
    let shown = (rated.n() >= at_least).then_some(rated);
    StatementFigures {
        statement: id.to_owned(),
        n: rated.n(),
        counts: shown,
        agreement: shown.filter(|_| counts.forms > 1).and_then(|counts| counts.agreement()),
    }
}
