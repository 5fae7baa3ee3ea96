//! The figures of the ambition scale of one series.

use crate::domain::figure::ambition::{Counted, Pairs, RuleOfFour, priority};
use crate::domain::instrument::{OWN, ambition_scale};
use crate::domain::tally::Aggregate;

/// The figures of the ambition scale of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct AmbitionFigures {
    /// One per statement, in the order of the form; the own one last, where it has text.
    pub statements: Vec<AmbitionStatement>,
    /// The statements by priority, by their place in `statements`.
    pub priority: Vec<usize>,
    /// Whether there is enough of a basis to go on.
    pub rule: RuleOfFour,
}

/// The figures of one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct AmbitionStatement {
    /// Its id.
    pub statement: String,
    /// How many people rated its ambition.
    pub n: u32,
    /// The ratings, when enough people gave them.
    pub pairs: Option<Pairs>,
    /// Whether it counts as an ambition.
    pub counted: Counted,
}

impl AmbitionFigures {
    /// The figures of these counts, without those of fewer than `at_least` people.
    pub(super) fn of(counts: &Aggregate, at_least: u32) -> Self {
        let instrument = ambition_scale();
        // People who filled in apart each wrote an own statement of their own.
        let own = (counts.forms == 1 && counts.pairs.contains_key(OWN)).then_some(OWN);
        let ids = instrument.statements.iter().map(|statement| statement.id.as_str()).chain(own);
        let statements: Vec<AmbitionStatement> = ids
            .map(|id| {
                let pairs = counts.pairs.get(id).copied().unwrap_or_default();
                let n = pairs.ambition().n();
                let enough = n >= at_least && pairs.now().n() >= at_least && pairs.m() >= at_least;
                AmbitionStatement {
                    statement: id.to_owned(),
                    n,
                    pairs: (enough || counts.forms == 1).then_some(pairs),
                    counted: if n >= at_least { pairs.counted() } else { Counted::No },
                }
            })
            .collect();
        let shown: Vec<(usize, Pairs)> = statements
            .iter()
            .enumerate()
            .filter_map(|(place, statement)| Some((place, statement.pairs?)))
            .collect();
        let counted: Vec<Counted> = statements.iter().map(|statement| statement.counted).collect();
        let at_least = instrument.threshold.as_ref().map_or(4, |threshold| threshold.at_least);
        Self { priority: priority(&shown), rule: RuleOfFour::of(&counted, at_least), statements }
    }
}
