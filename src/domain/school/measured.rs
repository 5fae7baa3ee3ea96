//! One measurement of a school: what may be shown of it, by the same rules as of any other.

use super::{
    AmbitionFigures, Example, Material, Measurement, Part, SeriesFigures, TalentFigures, figures,
};
use crate::domain::instrument::InstrumentId;
use crate::domain::ordered::{VecMap, VecSet, sorted};
use crate::domain::time::Date;

/// What may be shown of one measurement with one instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The measurement.
    pub measurement: Measurement,
    /// The ids of the domains that it asks; none is everything.
    pub asks: VecSet<String>,
    /// The day of the first answer, and the last day a form was begun or finished.
    pub days: (Date, Date),
    /// How many forms there are, shown or not.
    pub forms: u32,
    /// How many of them do not count yet, where organisations were linked.
    pub held_back: u32,
    /// The figures of the talentscan, as those of a school; none of the other instrument.
    pub talent: Vec<SeriesFigures<TalentFigures>>,
    /// The figures of the ambition scale, likewise.
    pub ambition: Vec<SeriesFigures<AmbitionFigures>>,
    /// The good examples of the forms that are shown.
    pub examples: Vec<Example>,
}

impl Measured {
    /// `None` when the instrument was not filled in.
    fn of(instrument: InstrumentId, measurement: Measurement, material: &Material) -> Option<Self> {
        let parts: Vec<Part> = material.parts(instrument).collect();
        let mut measured = Self {
            instrument,
            measurement,
            asks: material.asks(instrument),
            days: (
                parts.iter().map(|part| part.days.0).min()?,
                parts.iter().map(|part| part.days.1).max()?,
            ),
            forms: parts.iter().map(|part| part.counts.forms).fold(0, u32::saturating_add),
            held_back: 0,
            talent: Vec::new(),
            ambition: Vec::new(),
            examples: Vec::new(),
        };
        match instrument {
            InstrumentId::Talentscan => {
                measured.talent = figures(parts, TalentFigures::of);
                measured.examples = material.examples();
            }
            InstrumentId::AmbitionScale => measured.ambition = figures(parts, AmbitionFigures::of),
        }
        Some(measured)
    }
}

/// Every measurement with every instrument, by its last day, the newest first.
pub(super) fn all(materials: &VecMap<Measurement, Material>) -> Vec<Measured> {
    let measured = InstrumentId::ALL.into_iter().flat_map(|instrument| {
        let of = move |(&measurement, material): (&Measurement, &Material)| {
            Measured::of(instrument, measurement, material)
        };
        materials.iter().filter_map(of)
    });
    let key = |one: &Measured| (one.days.1, one.measurement, one.instrument);
    sorted(measured.collect(), &|one: &Measured, other| key(other).cmp(&key(one)))
}
