//! Counts of many forms, added up so that no single form can be read from them.

use super::figure::ambition::Pairs;
use super::figure::counts::Counts;
use super::figure::score::{Score, points};
use super::instrument::{Instrument, InstrumentId, OWN, Scale, instrument};
use super::measurement::{Measurement, asked_together};
use super::record::RecordId;
use super::response::{Response, Series};
use super::time::Date;
use crate::domain::ordered::{VecMap, VecSet};

/// What the figures need of any number of forms of one instrument and one series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aggregate {
    /// How many forms.
    pub forms: u32,
    /// The score of each domain, by its id. Only the talentscan has these.
    pub domains: VecMap<String, Score>,
    /// The ratings of each statement of the talentscan.
    pub applies: VecMap<String, Counts<3>>,
    /// The ratings of each statement of the ambition scale, the own one included where it has text.
    pub pairs: VecMap<String, Pairs>,
}

impl Aggregate {
    /// Adds up these forms; those of another instrument are passed over.
    pub fn of(id: InstrumentId, forms: &[&Response]) -> Self {
        Self::sum(id, forms, false)
    }

    /// This and another one together.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        self.forms = self.forms.saturating_add(other.forms);
        for (id, &score) in &other.domains {
            let entry = self.domains.or_default(id.clone());
            *entry = entry.plus(score);
        }
        for (id, &counts) in &other.applies {
            let entry = self.applies.or_default(id.clone());
            *entry = entry.plus(counts);
        }
        for (id, &pairs) in &other.pairs {
            let entry = self.pairs.or_default(id.clone());
            *entry = entry.plus(pairs);
        }
        self
    }

    /// Adds up these forms as their counts may leave the school: nobody can compute from them what
    /// fewer than `at_least` people said.
    ///
    /// The score of a domain less the answers to its statements would be what those said who left
    /// some of them open. So where anybody did, one of the statements stays behind; and who does not
    /// count for the score does not count for the statements.
    pub fn to_give(id: InstrumentId, forms: &[&Response], at_least: u32) -> Self {
        let mut sum = Self::sum(id, forms, true);
        let instrument = instrument(id);
        for (place, domain) in instrument.domains.iter().enumerate() {
            let all = sum.domains.get(&domain.id).map_or(0, |score| score.n);
            let (mut open, mut hidden) = (false, None);
            for statement in instrument.statements_of(place) {
                let n = sum.applies.get(&statement.id).map_or(0, Counts::n);
                open |= n < all;
                if n >= at_least {
                    hidden = Some(&statement.id);
                }
            }
            if let Some(hidden) = hidden.filter(|_| open) {
                *sum.applies.or_default(hidden.clone()) = Counts::default();
            }
        }
        sum.without_small_groups(at_least)
    }

    /// These counts without those of fewer than `at_least` people. Own statements go too: each
    /// person wrote another one.
    #[must_use]
    pub fn without_small_groups(mut self, at_least: u32) -> Self {
        self.domains.retain(|_, score| score.n >= at_least);
        self.applies.retain(|_, counts| counts.n() >= at_least);
        self.pairs.retain(|id, pairs| id != OWN && pairs.ambition().n() >= at_least);
        for pairs in self.pairs.values_mut() {
            *pairs = if pairs.m() < at_least {
                pairs.ambition_alone()
            } else {
                pairs.without_few_alone(at_least)
            };
        }
        self
    }

    fn sum(id: InstrumentId, forms: &[&Response], to_give: bool) -> Self {
        let instrument = instrument(id);
        let mut sum = Self::default();
        for form in forms.iter().filter(|form| form.instrument == id) {
            sum.add(instrument, form, to_give);
        }
        sum
    }

    fn add(&mut self, instrument: &Instrument, form: &Response, to_give: bool) {
        self.forms += 1;
        // A bit for each domain.
        let mut without_score = 0_u32;
        for (place, domain) in instrument.domains.iter().enumerate() {
            let answers: Vec<_> = instrument
                .statements_of(place)
                .map(|statement| form.rating(&statement.id, Scale::Applies))
                .collect();
            if let Some(points) = points(&answers) {
                self.domains.or_default(domain.id.clone()).add(points);
            } else if to_give {
                without_score |= 1 << place;
            }
        }
        for statement in instrument.statements.iter().chain(&instrument.own) {
            if let Some(rating) = form.rating(&statement.id, Scale::Applies)
                && statement.domain.is_none_or(|place| without_score >> place & 1 == 0)
            {
                self.applies.or_default(statement.id.clone()).add(rating);
            }
            let ambition = form.rating(&statement.id, Scale::Ambition);
            let now = form.rating(&statement.id, Scale::Now);
            let stands = statement.id != OWN || form.own.is_some();
            if stands && (ambition.is_some() || now.is_some()) {
                self.pairs.or_default(statement.id.clone()).add(ambition, now);
            }
        }
    }
}

/// The counts of one closed collection, for those who share no single answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// The version of the instrument's content.
    pub instrument_version: u32,
    /// The organisation the forms speak of.
    pub organisation: Option<RecordId>,
    /// The invitation they answer.
    pub round: Option<RecordId>,
    /// Whether that invitation asks again what was asked before.
    pub follow_up: bool,
    /// The ids of the domains that they ask; none is everything.
    pub asks: VecSet<String>,
    /// The series they belong to.
    pub series: Series,
    /// The day of the first answer.
    pub first_on: Date,
    /// The last day a form was begun or finished.
    pub last_on: Date,
    /// The forms counted. None of them is counted again.
    pub covers: VecSet<RecordId>,
    /// The counts.
    pub counts: Aggregate,
    /// The good examples that were ticked to go along, by domain.
    pub examples: VecMap<String, Vec<String>>,
}

impl Tally {
    /// The measurement that it belongs to. One that an older app made may count forms of several:
    /// it is of that of the first.
    pub fn measurement(&self) -> Measurement {
        Measurement::of(self.follow_up, self.round, self.first_on)
    }

    /// Adds the counts of other forms.
    pub fn add(&mut self, other: &Self) {
        self.instrument_version = self.instrument_version.max(other.instrument_version);
        self.first_on = self.first_on.min(other.first_on);
        self.last_on = self.last_on.max(other.last_on);
        self.asks = asked_together(self.instrument, [&self.asks, &other.asks].into_iter());
        self.covers.extend(&other.covers);
        self.counts = std::mem::take(&mut self.counts).plus(&other.counts);
    }
}
