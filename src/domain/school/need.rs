//! What a school can learn, and what it wants to learn.
//!
//! A low score is a suggestion and no more: only a wish of the team itself makes a learner.

use super::{AmbitionStatement, DomainFigures, School, TalentFigures};
use crate::domain::figure::ambition::Counted;
use crate::domain::figure::score::{Fraction, Score};
use crate::domain::figure::standing::STRENGTH;
use crate::domain::offer::{Offer, Wish};
use crate::domain::ordered::sorted;

/// The most domains that are suggested to learn. A choice of this project.
const MOST_SUGGESTED: usize = 3;

/// The lowest mean gap of a learner in an ambition, in points of 1 to 4. A choice of this project.
const GAP: f64 = 1.0;

/// How much there is to win.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Need {
    /// In a domain: how far the score is below 100.
    Score(Fraction),
    /// In an ambition: the mean of ambition − now, −3 to 3.
    Gap(f64),
}

/// Something that a school learns, and how much it wants to.
#[derive(Clone, PartialEq, Debug)]
pub struct Learner {
    /// The id of the domain or the ambition.
    pub id: String,
    /// Its place among the wishes, from 1; `None` where it was not wished for.
    pub rank: Option<usize>,
    /// How much it is wanted, 1 to 4; `None` where it was not wished for.
    pub urgency: Option<u8>,
    /// How much there is to win; `None` where no figures may be shown.
    pub need: Option<Need>,
}

/// How far a score is below 100. Not more than that is meant by it: who scores lowest does not
/// therefore want to learn it.
pub fn need(score: Fraction) -> Fraction {
    let all = score.denominator().saturating_mul(100);
    Fraction::new(all.saturating_sub(score.numerator()), score.denominator())
        .unwrap_or(Fraction::whole(0))
}

/// The domains that a school might want to learn, by their id: those of 75 or less, the lowest
/// first, at most three. Equal scores come in the order of the form.
pub fn suggestions(figures: &TalentFigures) -> Vec<&str> {
    let low = figures.domains.iter().filter_map(|domain| Some((domain, score(domain)?)));
    let low: Vec<_> = low.filter(|(_, score)| *score <= STRENGTH).collect();
    let lowest_first = sorted(low, &|(_, one), (_, other)| one.cmp(other));
    lowest_first
        .into_iter()
        .take(MOST_SUGGESTED)
        .map(|(domain, _)| domain.domain.as_str())
        .collect()
}

/// What a school wants to learn of the domains of the talentscan, the most wanted first.
pub fn learners(school: &School, offer: Option<&Offer>) -> Vec<Learner> {
    let figures = school.talent_basis().map(|(_, figures)| figures);
    let of = |id: &str| {
        let domain = figures?.domains.iter().find(|domain| domain.domain == id)?;
        score(domain).map(|score| Need::Score(need(score)))
    };
    let is_domain = |id: &str| crate::domain::instrument::talentscan().domain(id).is_some();
    wishes(offer)
        .filter(|(_, wish)| is_domain(&wish.id))
        .map(|(rank, wish)| Learner {
            id: wish.id.clone(),
            rank: Some(rank),
            urgency: Some(wish.urgency),
            need: of(&wish.id),
        })
        .collect()
}

/// The ambitions that a board or school learns, in the order of the form: those that count, and
/// where 'now' is at least a whole point behind.
pub fn ambition_learners(school: &School, offer: Option<&Offer>) -> Vec<Learner> {
    let statements = school.ambition_basis().map(|(_, figures)| figures.statements.as_slice());
    let learner = |statement: &AmbitionStatement| {
        let gap = statement.pairs?.gap().filter(|gap| *gap >= GAP)?;
        let wish = wishes(offer).find(|(_, wish)| wish.id == statement.statement);
        (statement.counted == Counted::Yes).then(|| Learner {
            id: statement.statement.clone(),
            rank: wish.map(|(rank, _)| rank),
            urgency: wish.map(|(_, wish)| wish.urgency),
            need: Some(Need::Gap(gap)),
        })
    };
    statements.unwrap_or_default().iter().filter_map(learner).collect()
}

fn wishes(offer: Option<&Offer>) -> impl Iterator<Item = (usize, &Wish)> {
    (1..).zip(offer.map(|offer| offer.learn.as_slice()).unwrap_or_default())
}

fn score(domain: &DomainFigures) -> Option<Fraction> {
    domain.score.and_then(Score::exact)
}
