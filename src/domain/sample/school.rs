//! A school or board, from the first form to the file that is handed in.

use super::SampleFile;
use super::calendar::days_before;
use super::device::Device;
use super::offer::Speaker;
use super::person::Person;
use super::plan::{Ambition, Handing, Plan, Principal, Team};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::organisation::Organisation;
use crate::domain::random::Random;
use crate::domain::record::RecordId;
use crate::domain::response::{Response, Series, Via};
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::time::Date;

/// In how many days everybody fills in.
const DAYS: u32 = 18;

/// How many days lie between a file and a newer one of the same school.
const BETWEEN: u32 = 21;

/// How many days lie between two measurements: as many weeks as a year has.
const YEAR: u32 = 364;

/// The files of a school that hands in at the latest on `date`. It may be its second measurement.
pub(super) fn files(
    organisation: Organisation,
    plan: Plan,
    is_second: bool,
    speaker: Speaker,
    random: Random,
    date: Date,
) -> Vec<SampleFile> {
    let largest = organisation.team_size.unwrap_or_default().clamp(3, 12);
    let (mut collecting, turnout) = Collecting::new(organisation, plan, random, date);
    let closed = collecting.closed;
    if is_second {
        collecting.a_year_before(turnout, largest);
    }
    let mut files = Vec::new();
    let early = if plan.handing == Handing::SchoolTwice { turnout / 2 } else { 0 };
    if early > 0 {
        collecting.closed = days_before(closed, BETWEEN);
        collecting.team(InstrumentId::Talentscan, early);
        files.push(collecting.device.school_file(collecting.closed));
        collecting.closed = closed;
    }
    collecting.everything(turnout - early, turnout, largest);
    collecting.device.offer(speaker, closed);
    files.push(match plan.handing {
        Handing::School | Handing::SchoolTwice => collecting.device.school_file(closed),
        Handing::Personal => collecting.device.personal_file(closed),
    });
    files
}

/// The record of a school that these [`files`] are of.
pub(super) fn record(
    organisation: Organisation,
    plan: Plan,
    random: Random,
    date: Date,
) -> RecordId {
    Collecting::new(organisation, plan, random, date).0.device.organisation
}

/// The file of a board: its ambition scale, filled in together or by a member alone.
pub(super) fn board_file(
    organisation: Organisation,
    speaker: Speaker,
    mut random: Random,
    date: Date,
) -> SampleFile {
    let closed = days_before(date, random.below(30));
    let plan = Plan::of(0);
    let together = random.chance(60);
    let mut collecting = Collecting { device: Device::new(organisation, random), plan, closed };
    if together {
        collecting.together(InstrumentId::AmbitionScale, 3, 8);
    } else {
        let form = collecting.form(InstrumentId::AmbitionScale, Series::Board);
        let person = Person::of_board(&mut collecting.device.random);
        collecting.fill(form, &person);
    }
    collecting.device.offer(speaker, closed);
    collecting.device.school_file(closed)
}

/// A school while it collects forms.
struct Collecting {
    device: Device,
    plan: Plan,
    /// The last day on which somebody fills in.
    closed: Date,
}

impl Collecting {
    /// A school before anybody fills in, and how many of its team will.
    fn new(organisation: Organisation, plan: Plan, mut random: Random, date: Date) -> (Self, u32) {
        let size = organisation.team_size.unwrap_or_default();
        let closed = days_before(date, random.below(30));
        let turnout = match plan.team {
            Team::Many => (size * random.between(60, 100) / 100).max(SMALLEST_GROUP),
            Team::Few => random.between(2, SMALLEST_GROUP - 1),
            Team::Nobody | Team::Tiny => 0,
        };
        (Self { device: Device::new(organisation, random), plan, closed }, turnout)
    }

    /// Everybody fills in: so many of the team the talentscan, and so many the ambition scale.
    fn everything(&mut self, talentscan: u32, ambition_scale: u32, largest: u32) {
        self.team(InstrumentId::Talentscan, talentscan);
        for _ in 0..self.plan.together {
            self.together(InstrumentId::Talentscan, 3, largest);
        }
        self.principal(InstrumentId::Talentscan);
        match self.plan.ambition {
            Ambition::Nobody => {}
            Ambition::Together => self.together(InstrumentId::AmbitionScale, 3, largest),
            Ambition::Team => self.team(InstrumentId::AmbitionScale, ambition_scale),
            Ambition::Principal => self.principal(InstrumentId::AmbitionScale),
        }
    }

    /// Everybody filled in a year before, when the school was not as far.
    fn a_year_before(&mut self, turnout: u32, largest: u32) {
        let before = self.device.profile.a_year_before(&mut self.device.random);
        let now = std::mem::replace(&mut self.device.profile, before);
        let closed = self.closed;
        self.closed = days_before(closed, YEAR);
        self.everything(turnout, turnout, largest);
        self.closed = closed;
        self.device.profile = now;
    }

    fn team(&mut self, instrument: InstrumentId, forms: u32) {
        for _ in 0..forms {
            let mut form = self.form(instrument, Series::Personal);
            if self.device.random.chance(6) {
                form.via = Via::Paper;
            }
            let person = Person::of_team(&mut self.device.random);
            self.fill(form, &person);
        }
    }

    fn together(&mut self, instrument: InstrumentId, fewest: u32, most: u32) {
        let mut form = self.form(instrument, Series::Joint);
        form.people = Some(self.device.random.between(fewest, most));
        let person = Person::group(&mut self.device.random);
        self.fill(form, &person);
    }

    fn principal(&mut self, instrument: InstrumentId) {
        if self.plan.principal != Principal::Silent {
            let mut form = self.form(instrument, Series::Principal);
            form.beside_team = self.plan.principal == Principal::Agrees;
            let person = Person::principal(&mut self.device.random);
            self.fill(form, &person);
        }
    }

    /// An empty form, begun and finished within the days of the collection.
    fn form(&mut self, id: InstrumentId, series: Series) -> Response {
        let random = &mut self.device.random;
        let finished = days_before(self.closed, random.below(DAYS));
        let started = days_before(finished, random.pick(&[0, 0, 0, 0, 1, 2, 4]));
        Response {
            organisation: Some(self.device.organisation),
            series,
            finished_on: Some(finished),
            ..Response::new(instrument(id), started)
        }
    }

    fn fill(&mut self, form: Response, person: &Person) {
        let leaves = form.series != Series::Personal || self.plan.handing == Handing::Personal;
        self.device.fill(Response { role: person.role, ..form }, person, leaves);
    }
}
