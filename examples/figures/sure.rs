//! How sure the figures of a domain are, and how the principal stands beside the team.

use super::school::{decimals, fraction};
use serde_json::{Value, json};
use talentscan::domain::figure::beside::{BesideTeam, View};
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::interval::TeamScore;
use talentscan::domain::figure::multilevel::Multilevel;
use talentscan::domain::figure::quartiles::Quartiles;
use talentscan::domain::figure::response_rate::{FilledIn, ResponseRate, Turnout};
use talentscan::domain::figure::score::Score;
use talentscan::domain::figure::standing::Standing;
use talentscan::domain::figure::within::{r_wg, r_wg_j};
use talentscan::domain::response::Series;
use talentscan::domain::school::{DomainFigures, SMALLEST_GROUP, School, TalentFigures};

/// How sure the figures of a domain are, of so many forms of a team of this size.
pub(crate) fn domain(figures: &DomainFigures, forms: u32, team: Option<u32>) -> Value {
    let score = figures.score.map(|score| TeamScore { score, team });
    let interval = score.and_then(TeamScore::interval);
    let filled = FilledIn::of(forms, figures.statements.iter().map(|statement| statement.n));
    let counts = figures.statements.iter().filter_map(|statement| statement.counts);
    json!({
        "standing": figures.score.and_then(Score::exact).map(|score| match Standing::of(score) {
            Standing::Strength => "strength",
            Standing::Growing => "growing",
            Standing::ChanceToLearn => "chance_to_learn",
        }),
        "deviation": score.and_then(TeamScore::deviation).map(decimals),
        "standard_error": score.and_then(TeamScore::standard_error).map(decimals),
        "interval": interval.map(|interval| [decimals(interval.low), decimals(interval.high)]),
        "filled_in": filled.percentage().map(fraction),
        "filled_in_is_low": filled.is_low(),
        "r_wg_j": r_wg_j(counts, SMALLEST_GROUP).map(decimals),
    })
}

/// How far the answers to one statement lie apart.
pub(crate) fn statement(counts: &Counts<3>) -> Value {
    let quartiles = Quartiles::of(counts.as_ref());
    json!({
        "index": counts.index().map(fraction),
        "r_wg": r_wg(counts).map(decimals),
        "quartiles": quartiles.map(|found| [found.low, found.median, found.high]),
    })
}

/// How many of a team took part.
pub(crate) fn response(n: u32, team: Option<u32>) -> Value {
    let rate = ResponseRate::new(n, team);
    json!({
        "n": rate.n,
        "team": rate.team,
        "percentage": rate.percentage().map(fraction),
        "turnout": rate.turnout().map(|turnout| match turnout {
            Turnout::Good => "good",
            Turnout::Fair => "fair",
            Turnout::Low => "low",
        }),
    })
}

/// The principal beside the team, in each domain; nothing where one of the two is not shown.
pub(crate) fn beside(school: &School) -> Option<Value> {
    let shown = |series| -> Option<&TalentFigures> {
        let found = school.talent.iter().find(|one| one.series == series)?;
        found.figures.as_ref().ok()
    };
    let size = school.organisation.as_ref().and_then(|organisation| organisation.team_size);
    let (principal, team) = (shown(Series::Principal)?, shown(Series::Personal)?);
    let domains = principal.domains.iter().zip(&team.domains).map(|(theirs, ours)| {
        let team = ours.score.map(|score| TeamScore { score, team: size });
        let found = theirs.score.zip(team).and_then(|(theirs, team)| BesideTeam::of(theirs, team));
        json!({
            "domain": ours.domain,
            "gap": found.map(|found| decimals(found.gap.to_f64())),
            "view": found.map(|found| match found.view {
                View::Same => "same",
                View::Unsure => "unsure",
                View::Difference => "difference",
                View::LargeDifference => "large_difference",
            }),
        })
    });
    Some(domains.collect())
}

/// How much of the differences lies between these schools, in each domain.
pub(crate) fn between(schools: &[School]) -> Value {
    let teams: Vec<&TalentFigures> = schools
        .iter()
        .filter_map(|school| school.talent_basis())
        .filter(|(basis, _)| basis.series == Series::Personal)
        .map(|(_, figures)| figures)
        .collect();
    let domains = teams.first().map(|first| first.domains.as_slice()).unwrap_or_default();
    let of = |(place, domain): (usize, &DomainFigures)| {
        let scores: Vec<Score> =
            teams.iter().filter_map(|figures| figures.domains.get(place)?.score).collect();
        let found = Multilevel::of(&scores);
        json!({
            "domain": domain.domain,
            "schools": found.map(|found| found.schools),
            "people": found.map(|found| found.people),
            "icc1": found.map(|found| decimals(found.icc1)),
            "icc2": found.map(|found| decimals(found.icc2)),
            "reliability_of_5": found.map(|found| decimals(found.reliability(5))),
        })
    };
    domains.iter().enumerate().map(of).collect()
}
