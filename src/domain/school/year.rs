//! A school as it was measured in one school year.

use super::{Measured, School, SeriesFigures};
use crate::domain::instrument::InstrumentId;
use crate::domain::measurement::Measurement;
use crate::domain::time::Date;
use std::collections::BTreeSet;

impl School {
    /// The school years in which a measurement of everything ended, each by the year in which it
    /// begins.
    pub fn years(&self) -> BTreeSet<u16> {
        let latest = [last_day(&self.talent), last_day(&self.ambition)].into_iter().flatten();
        let others = self.others.iter().filter(|other| other.asks.is_empty());
        latest.chain(others.map(|other| other.days.1)).map(year).collect()
    }

    /// The school as it was measured last in this school year; without figures where it was not.
    #[must_use]
    pub fn in_year(&self, wanted: u16) -> Self {
        let mut school = Self::not_measured(self.id, self.organisation.clone());
        for instrument in InstrumentId::ALL {
            let ends = match instrument {
                InstrumentId::Talentscan => last_day(&self.talent),
                InstrumentId::AmbitionScale => last_day(&self.ambition),
            };
            let is_latest = ends.is_some_and(|day| year(day) == wanted);
            let is_wanted = |other: &&Measured| {
                other.instrument == instrument
                    && other.asks.is_empty()
                    && year(other.days.1) == wanted
            };
            if is_latest {
                school.take_latest(self, instrument);
            } else if let Some(measured) = self.others.iter().find(is_wanted) {
                school.take(measured);
            }
        }
        school
    }

    fn take_latest(&mut self, of: &Self, instrument: InstrumentId) {
        if let Some(forms) = of.forms.get(&instrument) {
            self.forms.insert(instrument, *forms);
        }
        match instrument {
            InstrumentId::Talentscan => {
                self.talent.clone_from(&of.talent);
                self.examples.clone_from(&of.examples);
            }
            InstrumentId::AmbitionScale => self.ambition.clone_from(&of.ambition),
        }
    }

    fn take(&mut self, measured: &Measured) {
        if measured.forms > 0 {
            self.forms.insert(measured.instrument, measured.forms);
        }
        match measured.instrument {
            InstrumentId::Talentscan => {
                self.talent.clone_from(&measured.talent);
                self.examples.clone_from(&measured.examples);
            }
            InstrumentId::AmbitionScale => self.ambition.clone_from(&measured.ambition),
        }
    }
}

fn last_day<F>(series: &[SeriesFigures<F>]) -> Option<Date> {
    series.iter().map(|series| series.days.1).max()
}

/// The school year of a day, by the year in which it begins.
fn year(day: Date) -> u16 {
    match Measurement::of(false, None, day) {
        Measurement::Year(year) => year,
        Measurement::FollowUp(_) => day.year(),
    }
}
