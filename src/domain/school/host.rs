//! Whether a school can be an example to others, and what is still missing.
//!
//! Every school has a talent, so its best subject is enough to be a possible host. What is missing
//! is something to do, no failure. What it does not do: it appoints nobody; a person may choose a
//! host that is none by these rules.

use super::{School, SeriesFigures, TalentFigures};
use crate::domain::figure::consensus::{FAIR, reaches};
use crate::domain::figure::counts::Counts;
use crate::domain::figure::response_rate::ResponseRate;
use crate::domain::figure::score::{Fraction, Score};
use crate::domain::figure::standing::{STRENGTH, ranks};
use crate::domain::offer::Offer;
use crate::domain::response::Series;

/// From where on a school is a host. Choices of this project: no norm exists.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct HostRules {
    /// The lowest score of a strong host, 0 to 100.
    pub score: Fraction,
    /// The lowest index of a single statement, 0 to 100.
    pub statement: Fraction,
    /// The lowest mean agreement of a team, −1 to 1.
    pub agreement: f64,
    /// The lowest percentage of a team that took part.
    pub response: Fraction,
    /// How many characters a described example has at least.
    pub example: usize,
    /// The lowest score of a possible host, in its best subject.
    pub possible: Fraction,
    /// The lowest mean 'now' of a host in an ambition, 1 to 4.
    pub now: f64,
}

impl Default for HostRules {
    fn default() -> Self {
        Self {
            score: STRENGTH,
            statement: Fraction::whole(50),
            agreement: FAIR,
            response: Fraction::whole(50),
            example: 40,
            possible: Fraction::whole(60),
            now: 3.0,
        }
    }
}

/// How far a school is a host.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Candidacy {
    /// Nothing is missing.
    Strong,
    /// It is its best subject, the team agrees, and it is willing.
    Possible,
    /// Neither.
    Not,
}

/// What a school lacks to be a strong host.
#[derive(Clone, PartialEq, Debug)]
pub enum Missing {
    /// The score is lower, or there is none.
    Score {
        /// The score, 0 to 100.
        score: Option<Fraction>,
        /// What it takes.
        at_least: Fraction,
    },
    /// One statement is rated lower.
    Statement {
        /// Its id.
        statement: String,
        /// Its index, 0 to 100.
        index: Fraction,
        /// What it takes.
        at_least: Fraction,
    },
    /// The team agrees less, or too few answered to tell.
    Agreement {
        /// The mean agreement, −1 to 1.
        agreement: Option<f64>,
        /// What it takes.
        at_least: f64,
    },
    /// There are no answers of the team, nor a form that was filled in together.
    Basis {
        /// Whose answers there are.
        series: Series,
    },
    /// Too few of the team took part, or its size is not known.
    Response {
        /// How many took part, and of how many.
        rate: ResponseRate,
        /// The percentage that it takes.
        at_least: Fraction,
    },
    /// No example is described, or too shortly.
    Example {
        /// How many characters the longest has.
        characters: usize,
        /// What it takes.
        at_least: usize,
    },
    /// The mean 'now' of an ambition is lower, or there is none.
    Now {
        /// The mean, 1 to 4.
        mean: Option<f64>,
        /// What it takes.
        at_least: f64,
    },
    /// The school did not say that it can be an example in this.
    Willing,
    /// The team did not say that it agrees.
    TeamAgrees,
}

/// A domain of the talentscan or an ambition, and how far a school is a host in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Candidate {
    /// The id of the domain or the ambition.
    pub id: String,
    /// How far it is a host.
    pub candidacy: Candidacy,
    /// What is missing to be a strong one.
    pub missing: Vec<Missing>,
}

/// How far a school is a host in each domain of the talentscan, in the order of the form; nothing
/// where no figures of it may be shown.
///
/// A principal's answers alone make at most a possible host.
pub fn candidates(school: &School, offer: Option<&Offer>, rules: &HostRules) -> Vec<Candidate> {
    let Some((basis, figures)) = school.talent_basis() else { return Vec::new() };
    let scored: Vec<(&str, Fraction)> = figures
        .domains
        .iter()
        .filter_map(|domain| Some((domain.domain.as_str(), domain.score?.exact()?)))
        .collect();
    let all: Vec<Fraction> = scored.iter().map(|(_, score)| *score).collect();
    let best: Vec<&str> = scored
        .iter()
        .zip(ranks(&all))
        .filter_map(|((id, score), rank)| (rank == 1 && *score >= rules.possible).then_some(*id))
        .collect();
    let places = 0..figures.domains.len();
    places
        .filter_map(|place| {
            let id = figures.domains.get(place)?.domain.as_str();
            let mut missing = by_figures(figures, place, basis.series, rules);
            missing.extend(by_basis(school, basis, rules));
            missing.extend(by_example(school, id, rules));
            missing.extend(by_offer(offer, id));
            let stands = !missing.contains(&Missing::Willing)
                && !missing.contains(&Missing::TeamAgrees)
                && best.contains(&id);
            let candidacy = match (missing.is_empty(), stands) {
                (true, _) => Candidacy::Strong,
                (false, true) => Candidacy::Possible,
                (false, false) => Candidacy::Not,
            };
            Some(Candidate { id: id.to_owned(), candidacy, missing })
        })
        .collect()
}

/// How far a board or school is a host in each ambition, in the order of the form; nothing where no
/// figures of it may be shown. There is no possible host here: it stands high, and is willing.
pub fn ambition_candidates(
    school: &School,
    offer: Option<&Offer>,
    rules: &HostRules,
) -> Vec<Candidate> {
    let Some((_, figures)) = school.ambition_basis() else { return Vec::new() };
    let candidate = |id: &str, mean: Option<f64>| {
        // A mean of whole numbers is below a whole number only when it truly is.
        let low = mean.is_none_or(|mean| mean < rules.now);
        let now = low.then_some(Missing::Now { mean, at_least: rules.now });
        let willing = (!is_willing(offer, id)).then_some(Missing::Willing);
        let missing: Vec<Missing> = now.into_iter().chain(willing).collect();
        let candidacy = if missing.is_empty() { Candidacy::Strong } else { Candidacy::Not };
        Candidate { id: id.to_owned(), candidacy, missing }
    };
    figures
        .statements
        .iter()
        .map(|statement| {
            let means = statement.pairs.and_then(|pairs| pairs.means());
            candidate(&statement.statement, means.map(|(_, now)| now))
        })
        .collect()
}

/// What the answers lack: the score, each statement, and how far a team agrees.
fn by_figures(
    figures: &TalentFigures,
    place: usize,
    series: Series,
    rules: &HostRules,
) -> Vec<Missing> {
    let Some(domain) = figures.domains.get(place) else { return Vec::new() };
    let mut missing = Vec::new();
    let score = domain.score.and_then(Score::exact);
    if score.is_none_or(|score| score < rules.score) {
        missing.push(Missing::Score { score, at_least: rules.score });
    }
    for figures in &domain.statements {
        let index = figures.counts.as_ref().and_then(Counts::index);
        if let Some(index) = index.filter(|index| *index < rules.statement) {
            let (statement, at_least) = (figures.statement.clone(), rules.statement);
            missing.push(Missing::Statement { statement, index, at_least });
        }
    }
    let agreement = domain.agreement;
    let agrees = agreement.is_some_and(|agreement| reaches(agreement, rules.agreement));
    if series == Series::Personal && !agrees {
        missing.push(Missing::Agreement { agreement, at_least: rules.agreement });
    }
    missing
}

/// Whether the answers are those of enough of the team, or of a group together.
fn by_basis(
    school: &School,
    basis: &SeriesFigures<TalentFigures>,
    rules: &HostRules,
) -> Option<Missing> {
    match basis.series {
        Series::Joint => None,
        Series::Principal | Series::Board => Some(Missing::Basis { series: basis.series }),
        Series::Personal => {
            let size = school.organisation.as_ref().and_then(|one| one.team_size);
            let rate = ResponseRate::new(basis.forms, size);
            let enough = rate.percentage().is_some_and(|percentage| percentage >= rules.response);
            (!enough).then_some(Missing::Response { rate, at_least: rules.response })
        }
    }
}

fn by_example(school: &School, id: &str, rules: &HostRules) -> Option<Missing> {
    let of_domain = school.examples.iter().filter(|example| example.domain == id);
    let characters = of_domain.map(|example| example.text.trim().chars().count()).max();
    let (characters, at_least) = (characters.unwrap_or(0), rules.example);
    (characters < at_least).then_some(Missing::Example { characters, at_least })
}

fn by_offer(offer: Option<&Offer>, id: &str) -> impl Iterator<Item = Missing> {
    let willing = (!is_willing(offer, id)).then_some(Missing::Willing);
    let agrees = offer.is_some_and(|offer| offer.agreed);
    willing.into_iter().chain((!agrees).then_some(Missing::TeamAgrees))
}

fn is_willing(offer: Option<&Offer>, id: &str) -> bool {
    offer.is_some_and(|offer| offer.show.contains(id))
}
