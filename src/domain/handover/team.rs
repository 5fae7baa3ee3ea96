//! The forms of a team on one device, and the counts of them that were given away.

use crate::domain::instrument::InstrumentId;
use crate::domain::measurement::{Measurement, asked_together};
use crate::domain::ordered::{VecMap, VecSet};
use crate::domain::own::Own;
use crate::domain::record::RecordId;
use crate::domain::response::{Response, Series};
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::tally::{Aggregate, Tally};

/// The forms of a team for one instrument, and the counts of them that were given away.
pub(super) struct Team<'o> {
    school: RecordId,
    instrument: InstrumentId,
    forms: Vec<(RecordId, &'o Response)>,
    given: Vec<(RecordId, &'o Tally)>,
}

impl<'o> Team<'o> {
    pub(super) fn of(own: &'o Own, school: RecordId, instrument: InstrumentId) -> Self {
        let forms = super::forms_of(own, school)
            .filter(|(_, form)| form.instrument == instrument && form.series == Series::Personal);
        let tallies = own
            .records()
            .filter_map(|record| Some((record.version.record(), record.version.tally()?)));
        let given = tallies.filter(|(_, tally)| {
            tally.organisation == Some(school) && tally.instrument == instrument
        });
        Self { school, instrument, forms: forms.collect(), given: given.collect() }
    }

    /// The measurement that a form counts in: where it was counted, if that was given away. Counts
    /// that an older app gave away may be of forms of several.
    pub(super) fn measurement_of(&self, id: RecordId, form: &Response) -> Measurement {
        let counted = self.given.iter().find(|(_, tally)| tally.covers.contains(&id));
        counted.map_or_else(|| form.measurement(), |(_, tally)| tally.measurement())
    }

    /// Every measurement that there are forms or counts of.
    pub(super) fn measurements(&self) -> VecSet<Measurement> {
        let of_forms = self.forms.iter().map(|(id, form)| self.measurement_of(*id, form));
        of_forms.chain(self.given.iter().map(|(_, tally)| tally.measurement())).collect()
    }

    /// The forms that count in a measurement.
    pub(super) fn forms(&self, measurement: Measurement) -> Vec<(RecordId, &'o Response)> {
        let forms = self.forms.iter().copied();
        forms.filter(|(id, form)| self.measurement_of(*id, form) == measurement).collect()
    }

    /// Those of them that are in no counts yet.
    fn new_forms(&self, measurement: Measurement) -> Vec<(RecordId, &'o Response)> {
        let mut forms = self.forms(measurement);
        forms.retain(|(id, _)| !self.given.iter().any(|(_, tally)| tally.covers.contains(id)));
        forms
    }

    /// The tally of a measurement, with the record that it had before; `None` when the forms are too
    /// few.
    ///
    /// What was given away once stays as it was counted, and new forms of the same measurement come
    /// to it when they are enough to be given on their own: so nobody learns more of what a few
    /// people said by taking two tallies from each other. A form that was changed or withdrawn since
    /// is not counted again.
    pub(super) fn tally(&self, measurement: Measurement) -> Option<(Option<RecordId>, Tally)> {
        let new = self.new_forms(measurement);
        let enough = new.len() >= SMALLEST_GROUP as usize;
        let added = if enough { self.count(&new) } else { None };
        let before = self.given.iter().filter(|(_, tally)| tally.measurement() == measurement);
        let Some(&(record, before)) = before.max_by_key(|(_, tally)| tally.covers.len()) else {
            return Some((None, added?));
        };
        let mut tally = before.clone();
        if let Some(added) = added {
            tally.add(&added);
        }
        Some((Some(record), tally))
    }

    /// Whether a tally is not of the forms that there are now: some are new, or were withdrawn.
    pub(super) fn differs(&self, measurement: Measurement, tally: &Tally) -> bool {
        let here = |id: &RecordId| self.forms.iter().any(|(form, _)| form == id);
        let uncounted = |(id, _): &(RecordId, &Response)| !tally.covers.contains(id);
        self.forms(measurement).iter().any(uncounted) || !tally.covers.iter().all(here)
    }

    fn count(&self, team: &[(RecordId, &Response)]) -> Option<Tally> {
        let forms: Vec<&Response> = team.iter().map(|(_, form)| *form).collect();
        let last = |form: &&Response| form.finished_on.unwrap_or(form.started_on);
        let first = forms.first()?;
        Some(Tally {
            instrument: self.instrument,
            instrument_version: forms.iter().map(|form| form.instrument_version).max()?,
            organisation: Some(self.school),
            round: first.round.filter(|round| forms.iter().all(|form| form.round == Some(*round))),
            follow_up: first.measurement().is_follow_up(),
            asks: asked_together(self.instrument, forms.iter().map(|form| &form.asks)),
            series: Series::Personal,
            first_on: forms.iter().map(|form| form.started_on).min()?,
            last_on: forms.iter().map(last).max()?,
            covers: team.iter().map(|(id, _)| *id).collect(),
            counts: Aggregate::to_give(self.instrument, &forms, SMALLEST_GROUP),
            examples: VecMap::new(),
        })
    }
}
