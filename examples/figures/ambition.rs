//! The figures of the ambition scale of one series.

use super::school::decimals;
use serde_json::{Value, json};
use talentscan::domain::figure::ambition::{Counted, Pairs, Quadrant};
use talentscan::domain::school::{AmbitionFigures, AmbitionStatement};

/// All figures of the ambition scale of one series.
pub(crate) fn figures(figures: &AmbitionFigures) -> Value {
    let in_order = figures.priority.iter().filter_map(|&place| figures.statements.get(place));
    json!({
        "statements": figures.statements.iter().map(statement).collect::<Vec<_>>(),
        "priority": in_order.map(|statement| statement.statement.as_str()).collect::<Vec<_>>(),
        "rule_of_four": { "counted": figures.rule.counted, "reached": figures.rule.reached },
    })
}

fn statement(figures: &AmbitionStatement) -> Value {
    json!({
        "statement": figures.statement,
        "n": figures.n,
        "counted": match figures.counted {
            Counted::Yes => "yes",
            Counted::No => "no",
            Counted::Tied => "tied",
        },
        "ratings": figures.pairs.as_ref().map(ratings),
    })
}

fn ratings(pairs: &Pairs) -> Value {
    let (ambition, now) = (pairs.ambition(), pairs.now());
    json!({
        "ambition": {
            "n": ambition.n(),
            "counts": ambition.as_ref(),
            "mean": ambition.mean().map(decimals),
        },
        "now": { "n": now.n(), "counts": now.as_ref(), "mean": now.mean().map(decimals) },
        "of_pairs": {
            "n": pairs.m(),
            "mean_ambition": pairs.means().map(|(ambition, _)| decimals(ambition)),
            "mean_now": pairs.means().map(|(_, now)| decimals(now)),
            "gap": pairs.gap().map(decimals),
            "discrepancy": pairs.discrepancy().map(decimals),
            "weighted": pairs.weighted().map(decimals),
            "quadrant": pairs.quadrant().map(quadrant),
        },
    })
}

fn quadrant(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::WorkOnFirst => "work_on_first",
        Quadrant::KeepAndShare => "keep_and_share",
        Quadrant::NotNow => "not_now",
        Quadrant::GoesWell => "goes_well",
    }
}
