//! What a school is like: strong here, weak there. From it come the answers of everybody who fills
//! in a form for it.
//!
//! A level is a whole number around 0 to 100; a person's answer is the level with some chance added,
//! cut into the points of the scale.

use super::person::Person;
use super::words::{OWN_AMBITIONS, Words};
use crate::domain::instrument::{InstrumentId, OWN, Scale, ambition_scale, talentscan};
use crate::domain::random::Random;
use crate::domain::response::Response;

/// How far a strong subject lies above the others, and a weak one below.
const STANDS_OUT: i32 = 15;

/// How much a school gains in a year.
const GROWTH: i32 = 6;

/// How far apart the two minds of a team lie.
const APART: i32 = 34;

/// What a school is like.
pub(super) struct Profile {
    /// The level of each statement of the talentscan, in the order of the form.
    talent: Vec<i32>,
    /// The place of the subject on which the team is of two minds, if there is one.
    divided: Option<usize>,
    /// How much is wanted and how far along it is, for each statement of the ambition scale.
    ambition: Vec<(i32, i32)>,
}

impl Profile {
    /// A school.
    pub(super) fn new(random: &mut Random) -> Self {
        let domains = talentscan().domains.len();
        let general = 60 + random.around(5);
        let mut levels: Vec<i32> = (0..domains).map(|_| general + random.around(5)).collect();
        let mut order: Vec<usize> = (0..domains).collect();
        random.shuffle(&mut order);
        for place in order.iter().take(1 + usize::from(random.chance(30))) {
            levels.get_mut(*place).into_iter().for_each(|level| *level += STANDS_OUT);
        }
        for place in order.iter().rev().take(1 + usize::from(random.chance(40))) {
            levels.get_mut(*place).into_iter().for_each(|level| *level -= STANDS_OUT);
        }
        let level_of = |domain: Option<usize>| domain.and_then(|place| levels.get(place)).copied();
        let talent = talentscan()
            .statements
            .iter()
            .map(|statement| level_of(statement.domain).unwrap_or(general) + random.around(6))
            .collect();
        let divided = random.chance(20).then(|| order.get(2).copied()).flatten();
        let wanted = 58 + random.around(8);
        let ambition = ambition_scale()
            .statements
            .iter()
            .map(|_| {
                let wanted = wanted + random.around(13);
                (wanted, wanted - 16 + random.around(11))
            })
            .collect();
        Self { talent, divided, ambition }
    }

    /// The same school a year before: mostly not as far, and of the same wishes.
    pub(super) fn a_year_before(&self, random: &mut Random) -> Self {
        let mut earlier = |level: i32| level - GROWTH + random.around(5);
        let ambition = self.ambition.iter().map(|&(wanted, now)| (wanted, earlier(now)));
        let ambition = ambition.collect();
        let talent = self.talent.iter().map(|&level| earlier(level)).collect();
        Self { talent, ambition, divided: self.divided }
    }

    /// The states of a form while this person fills it in: one for each tap. The day on which the
    /// form was finished comes with the last.
    pub(super) fn fill(
        &self,
        mut form: Response,
        person: &Person,
        words: &mut Words,
        random: &mut Random,
    ) -> Vec<Response> {
        let finished_on = form.finished_on.take();
        let mut states = match form.instrument {
            InstrumentId::Talentscan => self.talentscan(form, person, words, random),
            InstrumentId::AmbitionScale => self.ambition_scale(form, person, random),
        };
        if person.stops_after.is_none() {
            let finished = states.last().map(|last| Response { finished_on, ..last.clone() });
            states.extend(finished);
        }
        states
    }

    fn talentscan(
        &self,
        mut form: Response,
        person: &Person,
        words: &mut Words,
        random: &mut Random,
    ) -> Vec<Response> {
        let instrument = talentscan();
        let mut states = Vec::new();
        let all = instrument.statements.len();
        let asked = instrument.statements.iter().zip(&self.talent);
        for (statement, &level) in asked.take(person.stops_after.unwrap_or(all)) {
            if random.chance(person.skips) {
                continue;
            }
            if random.chance(person.unknowns) {
                form.set_unknown(&statement.id, true);
            } else {
                let divided = self.divided.is_some() && statement.domain == self.divided;
                let camp = match (divided, person.sees_more) {
                    (false, _) => 0,
                    (true, true) => APART,
                    (true, false) => -APART,
                };
                let level = level + person.mood + camp + random.around(person.noise);
                form.rate(&statement.id, Scale::Applies, rating(level, Scale::Applies));
            }
            states.push(form.clone());
        }
        for (place, domain) in instrument.domains.iter().enumerate() {
            let example = random.chance(person.examples).then(|| words.example(place, random));
            if let Some(text) = example.flatten() {
                form.examples.insert(domain.id.clone(), text);
                states.push(form.clone());
            }
        }
        states
    }

    fn ambition_scale(
        &self,
        mut form: Response,
        person: &Person,
        random: &mut Random,
    ) -> Vec<Response> {
        let mut states = Vec::new();
        for (statement, &(wanted, now)) in ambition_scale().statements.iter().zip(&self.ambition) {
            if random.chance(person.skips) {
                continue;
            }
            if random.chance(person.unknowns) {
                form.set_unknown(&statement.id, true);
                states.push(form.clone());
                continue;
            }
            // Now and then somebody knows what is wanted, not how far along it is.
            let both = !random.chance(4);
            for (scale, level) in [(Scale::Ambition, wanted), (Scale::Now, now)] {
                if scale == Scale::Ambition || both {
                    let level = level + person.mood + random.around(person.noise);
                    form.rate(&statement.id, scale, rating(level, scale));
                    states.push(form.clone());
                }
            }
        }
        if random.chance(person.adds) {
            form.own = Some(random.pick(&OWN_AMBITIONS).to_owned());
            for (scale, level) in [(Scale::Ambition, 82), (Scale::Now, 35)] {
                form.rate(OWN, scale, rating(level + random.around(10), scale));
                states.push(form.clone());
            }
        }
        states
    }
}

/// The point of the scale on which this level lies.
fn rating(level: i32, scale: Scale) -> u8 {
    let below = level.clamp(0, 99) * i32::from(scale.highest()) / 100;
    u8::try_from(below).unwrap_or_default() + 1
}
