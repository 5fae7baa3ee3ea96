//! What came in of a team, counted apart for each measurement.

use crate::domain::instrument::InstrumentId;
use crate::domain::measurement::{Measurement, asked_together};
use crate::domain::ordered::{VecMap, VecSet};
use crate::domain::record::{Content, RecordId};
use crate::domain::response::{Response, Series};
use crate::domain::time::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The forms of one measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    /// The measurement.
    pub measurement: Measurement,
    /// The ids of the domains that it asks; none is everything.
    pub topics: VecSet<String>,
    /// The day on which a form was begun last.
    pub last_on: Date,
    /// How many forms there are, by instrument and series.
    pub forms: VecMap<(InstrumentId, Series), u32>,
}

/// The forms of this school among these records, the newest measurement first.
pub(super) fn of(own: &VecMap<RecordId, Content>, school: Option<RecordId>) -> Vec<Collected> {
    let mut measurements: BTreeMap<Measurement, Vec<&Response>> = BTreeMap::new();
    for content in own.values() {
        if let Content::Response(form) = content
            && form.organisation == school
            && !form.is_empty()
        {
            measurements.entry(form.measurement()).or_default().push(form);
        }
    }
    let collected = measurements.into_iter().filter_map(|(measurement, of)| {
        let mut forms = VecMap::new();
        for form in &of {
            *forms.or_default((form.instrument, form.series)) += 1;
        }
        let scans = of.iter().filter(|form| form.instrument == InstrumentId::Talentscan);
        let topics = asked_together(InstrumentId::Talentscan, scans.map(|form| &form.asks));
        let last_on = of.iter().map(|form| form.started_on).max()?;
        Some(Collected { measurement, topics, last_on, forms })
    });
    let mut collected: Vec<Collected> = collected.collect();
    collected.sort_by_key(|one| Reverse((one.last_on, one.measurement)));
    collected
}
