//! The device of whoever collects for a school or board, and the files that leave it.
//!
//! Everything goes through the domain's own hand-over and writing; nothing is put together here.

use super::SampleFile;
use super::offer::Speaker;
use super::person::Person;
use super::profile::Profile;
use super::words::Words;
use crate::domain::exchange::name::file_name;
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::handover;
use crate::domain::organisation::Organisation;
use crate::domain::own::Own;
use crate::domain::random::Random;
use crate::domain::record::{Content, ExportId, Kind, RecordId, Version};
use crate::domain::response::Response;
use crate::domain::school::schools;
use crate::domain::time::{Date, Moment};

/// The build that these files say they are from.
const BUILD: &str = "sample";

/// How many of a hundred examples are ticked to go along to a coordinator.
const TICKED: u32 = 85;

/// The device of whoever collects.
pub(super) struct Device {
    own: Own,
    /// The organisation it collects for.
    pub(super) organisation: RecordId,
    name: String,
    /// What the school is like.
    pub(super) profile: Profile,
    words: Words,
    /// Where what happens on it comes from.
    pub(super) random: Random,
}

impl Device {
    /// A device on which this organisation has been described.
    pub(super) fn new(organisation: Organisation, mut random: Random) -> Self {
        let profile = Profile::new(&mut random);
        let words = Words::new(&mut random);
        let id = RecordId::from_bits(random.bits());
        let name = organisation.name.clone();
        let mut own = Own::default();
        // A name first, as everybody does; the rest is filled in later.
        let named = Organisation { name: name.clone(), ..Organisation::default() };
        own.write(id, Kind::Organisation, Content::Organisation(named));
        own.write(id, Kind::Organisation, Content::Organisation(organisation));
        Self { own, organisation: id, name, profile, words, random }
    }

    /// Lets somebody fill in a form. Where it will not leave the device by itself, its last state
    /// is enough.
    pub(super) fn fill(&mut self, form: Response, person: &Person, leaves: bool) {
        let record = RecordId::from_bits(self.random.bits());
        let states = self.profile.fill(form, person, &mut self.words, &mut self.random);
        let skip = if leaves { 0 } else { states.len().saturating_sub(1) };
        for state in states.into_iter().skip(skip) {
            self.own.write(record, Kind::Response, Content::Response(state));
        }
    }

    /// Lets somebody say, from what the result is on this day, what is offered and wanted.
    pub(super) fn offer(&mut self, speaker: Speaker, day: Date) {
        let known = schools(&self.own.workspace());
        let school = known.iter().find(|school| school.id == Some(self.organisation));
        if let Some((record, offer)) = school.and_then(|school| speaker.offer(school, day)) {
            self.own.write(record, Kind::Offer, Content::Offer(offer));
        }
    }

    /// A file for the collector: everything.
    pub(super) fn personal_file(&mut self, date: Date) -> SampleFile {
        let records = handover::personal(&self.own, Some(self.organisation));
        self.own.mark_escaped(records.iter().copied());
        let versions: Vec<Version> = records
            .into_iter()
            .filter_map(|record| Some(self.own.get(record)?.version.clone()))
            .collect();
        self.file(FileKind::Personal, &versions, date)
    }

    /// A file for the coordinator: nothing of single people.
    pub(super) fn school_file(&mut self, date: Date) -> SampleFile {
        let preview = handover::preview_school(&self.own, self.organisation);
        let examples = preview.examples.into_iter().map(|(id, _)| id);
        let ticked = examples.filter(|_| self.random.chance(TICKED)).collect();
        let fresh = [self.random.bits(), self.random.bits()].map(RecordId::from_bits);
        let versions = handover::school(&mut self.own, self.organisation, &ticked, fresh);
        self.file(FileKind::School, &versions, date)
    }

    fn file(&mut self, kind: FileKind, versions: &[Version], date: Date) -> SampleFile {
        let random = &mut self.random;
        let export = ExportId::from_bits(random.bits());
        let mut of_clock = |low, high| u8::try_from(random.between(low, high)).unwrap_or_default();
        let (hour, minute, second) = (of_clock(7, 16), of_clock(0, 59), of_clock(0, 59));
        let written_at = Moment { date, hour, minute, second };
        let header = Header::new(kind, export, written_at, BUILD, versions);
        SampleFile {
            name: file_name(kind, &self.name, date, export),
            bytes: exchange::write(&header, versions).into_bytes(),
        }
    }
}
