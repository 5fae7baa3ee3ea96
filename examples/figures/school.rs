//! The figures of one school: what it is, and its talentscan; the ambition scale stands beside.

use super::{ambition, sure, theme};
use serde_json::{Map, Value, json};
use talentscan::domain::figure::consensus::Consensus;
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::score::{Extremes, Fraction, Score};
use talentscan::domain::figure::standing::ranks;
use talentscan::domain::offer::Offer;
use talentscan::domain::response::Series;
use talentscan::domain::school::{
    DomainFigures, School, SeriesFigures, StatementFigures, TalentFigures, Withheld,
};

/// What people call it; empty when nobody said.
pub(crate) fn name(school: &School) -> &str {
    school.organisation.as_ref().map_or("", |organisation| &organisation.name)
}

/// All figures of a school.
pub(crate) fn figures(school: &School, offer: Option<&Offer>) -> Value {
    let organisation = school.organisation.clone().unwrap_or_default();
    let forms: Map<String, Value> =
        school.forms.iter().map(|(id, count)| (id.name().to_owned(), json!(count))).collect();
    let examples = school.examples.iter();
    let team = organisation.team_size;
    json!({
        "id": school.id.map(|id| id.to_string()),
        "name": organisation.name,
        "type": organisation.r#type.name(),
        "board": organisation.board,
        "sector": organisation.sector,
        "place": organisation.place,
        "team_size": organisation.team_size,
        "forms": forms,
        "talentscan":
            instrument(&school.talent, school.talent_basis().map(|(of, _)| of), |of, shown| {
                talent(of, shown, team)
            }),
        "ambition_scale": instrument(
            &school.ambition,
            school.ambition_basis().map(|(of, _)| of),
            |_, shown| ambition::figures(shown),
        ),
        "beside_team": sure::beside(school),
        "themes": theme::figures(school, offer),
        "examples": examples
            .map(|example| json!({ "domain": example.domain, "text": example.text }))
            .collect::<Vec<_>>(),
    })
}

/// Every series of an instrument, and which of them counts for the school.
fn instrument<F>(
    all: &[SeriesFigures<F>],
    basis: Option<&SeriesFigures<F>>,
    figures: impl Fn(&SeriesFigures<F>, &F) -> Value,
) -> Value {
    let series = all.iter().map(|series| {
        let mut map = json!({
            "series": series_name(series.series),
            "is_basis": basis.is_some_and(|basis| std::ptr::eq(basis, series)),
            "forms": series.forms,
            "people": series.people,
            "first_on": series.days.0.to_string(),
            "last_on": series.days.1.to_string(),
            "own": series.own,
            "shown": series.figures.is_ok(),
        });
        match &series.figures {
            Ok(shown) => map["figures"] = figures(series, shown),
            Err(Withheld::TooFew) => map["withheld"] = json!("too_few"),
            Err(Withheld::NotAgreed) => map["withheld"] = json!("not_agreed"),
        }
        map
    });
    json!({
        "basis": basis.map(|basis| series_name(basis.series)),
        "series": series.collect::<Vec<_>>(),
    })
}

pub(crate) fn series_name(series: Series) -> &'static str {
    match series {
        Series::Personal => "team",
        Series::Joint => "joint",
        Series::Principal => "principal",
        Series::Board => "board",
    }
}

fn talent(
    series: &SeriesFigures<TalentFigures>,
    figures: &TalentFigures,
    team: Option<u32>,
) -> Value {
    let team = team.filter(|_| series.series == Series::Personal);
    let scores = figures.domains.iter().map(|domain| domain.score.and_then(Score::exact));
    let ranked: Vec<Fraction> = scores.clone().flatten().collect();
    let mut ranks = ranks(&ranked).into_iter();
    // A domain without a score has no rank.
    let ranks = scores.map(|score| score.and_then(|_| ranks.next()));

    let ids = |places: &[usize]| -> Vec<&str> {
        places
            .iter()
            .filter_map(|&place| Some(figures.domains.get(place)?.domain.as_str()))
            .collect()
    };
    let (strongest, most_to_win) = match &figures.extremes {
        Extremes::Some { highest, lowest } => (ids(highest), ids(lowest)),
        Extremes::AllEqual | Extremes::None => (Vec::new(), Vec::new()),
    };
    json!({
        "response": team.map(|_| sure::response(series.forms, team)),
        "domains": figures
            .domains
            .iter()
            .zip(ranks)
            .map(|(figures, rank)| domain(figures, rank, series.forms, team))
            .collect::<Vec<_>>(),
        "strongest": strongest,
        "most_to_win": most_to_win,
        "all_equal": figures.extremes == Extremes::AllEqual,
    })
}

fn domain(figures: &DomainFigures, rank: Option<usize>, forms: u32, team: Option<u32>) -> Value {
    json!({
        "domain": figures.domain,
        "n": figures.n,
        "score_exact": figures.score.and_then(Score::exact).map(fraction),
        "score": figures.score.and_then(Score::rounded),
        "rank": rank,
        "sure": sure::domain(figures, forms, team),
        "agreement": figures.agreement.map(decimals),
        "consensus": figures.agreement.map(consensus),
        "statements": figures.statements.iter().map(statement).collect::<Vec<_>>(),
    })
}

fn statement(figures: &StatementFigures) -> Value {
    json!({
        "statement": figures.statement,
        "n": figures.n,
        "counts": figures.counts.as_ref().map(Counts::as_ref),
        "agreement": figures.agreement.map(decimals),
        "spread": figures.counts.as_ref().map(sure::statement),
    })
}

/// With four decimals at most, and no minus before a zero.
pub(crate) fn decimals(figure: f64) -> f64 {
    (figure * 10_000.0).round() / 10_000.0 + 0.0
}

pub(crate) fn fraction(exact: Fraction) -> String {
    match exact.denominator() {
        1 => exact.numerator().to_string(),
        denominator => format!("{}/{denominator}", exact.numerator()),
    }
}

fn consensus(agreement: f64) -> &'static str {
    match Consensus::of(agreement) {
        Consensus::Unanimous => "unanimous",
        Consensus::Fair => "fair",
        Consensus::Divided => "divided",
        Consensus::TwoCamps => "two_camps",
    }
}
