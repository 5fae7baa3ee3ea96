//! A person with a browser, for journeys that run in milliseconds: events in, effects answered as
//! a browser would, faults on request.

use crate::screen::Screen;
use std::collections::{BTreeMap, BTreeSet};
use talentscan::app::effect::{Effect, Focus, Preference, Purpose, Way};
use talentscan::app::event::{JournalEntry, Started};
use talentscan::app::hold::Holder;
use talentscan::app::keep::Trouble;
use talentscan::app::overview::{self, Batch, Incoming, Received, Stamp, Stored, Task};
use talentscan::app::partners;
use talentscan::app::route::Route;
use talentscan::app::screen::{files, fill, join, save};
use talentscan::app::sheets::Sheets;
use talentscan::app::worker::{Asked, Canvas, Form, Handed, Reply, Request, Wish};
use talentscan::app::{AppState, Event, Given, spreadsheet, update};
use talentscan::domain::exchange::stored;
use talentscan::domain::instrument::{InstrumentId, Scale, instrument};
use talentscan::domain::record::{ExportId, Hash, RecordId};
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Moment, Now};
use talentscan::ui::sheet::Drawing;

/// What a browser keeps when it is closed.
#[derive(Clone, Default)]
pub(crate) struct Device {
    pub(crate) records: BTreeMap<RecordId, String>,
    /// By the name of the tab and the record.
    pub(crate) journal: BTreeMap<String, String>,
    pub(crate) remembered: BTreeMap<Preference, String>,
    pub(crate) rescued: bool,
    pub(crate) trouble: Option<Trouble>,
    /// The forms that another tab has open.
    pub(crate) elsewhere: BTreeSet<RecordId>,
    /// How many tabs there were.
    pub(crate) tabs: u32,
    pub(crate) seed: u64,
}

/// A person with a browser.
pub(crate) struct Scenario {
    pub(crate) state: AppState,
    pub(crate) device: Device,
    pub(crate) files: Vec<Incoming>,
    /// What lives in the worker.
    pub(crate) sheets: Sheets,
    /// The files that the worker's database holds.
    stored: BTreeMap<Hash, Stored>,
    /// What was handed out besides files of ours.
    pub(crate) handed: Vec<Handed>,
    /// Whether the worker that writes spreadsheets does not come.
    pub(crate) cannot_write: bool,
    /// What is on the clipboard.
    pub(crate) copied: Option<String>,
    /// What stands in the address behind the page of who is invited.
    pub(crate) address: String,
    drawing: Drawing,
    /// The forms that this tab asked to hold, one after the other; `None` is to let go.
    pub(crate) holds: Vec<Option<RecordId>>,
    /// Where the focus was moved last.
    pub(crate) focus: Option<Focus>,
    /// What the clock says.
    pub(crate) moment: Moment,
}

impl Scenario {
    /// Opens the app on this device.
    pub(crate) fn opens(device: Device) -> Self {
        let mut scenario = Self::unread(device);
        scenario.reads();
        scenario
    }

    /// Opens the app on a device that has not been read yet.
    pub(crate) fn unread(mut device: Device) -> Self {
        device.tabs += 1;
        let remembered = device.remembered.clone();
        let state =
            AppState::new("test", Lang::Nl, |preference| remembered.get(&preference).cloned());
        Self {
            state,
            device,
            files: Vec::new(),
            sheets: Sheets::new("test", String::new()),
            stored: BTreeMap::new(),
            handed: Vec::new(),
            cannot_write: false,
            copied: None,
            address: String::new(),
            drawing: Drawing::default(),
            holds: Vec::new(),
            focus: None,
            moment: Moment::parse("2026-11-22T13:05:00").expect("a moment"),
        }
    }

    /// The device has been read.
    pub(crate) fn reads(&mut self) -> &mut Self {
        let device = &self.device;
        let journal = device.journal.iter();
        let started = Started {
            records: device.trouble.map_or(Ok(device.records.values().cloned().collect()), Err),
            journal: journal
                .map(|(key, text)| JournalEntry { key: key.clone(), text: text.clone() })
                .collect(),
            rescued: device.rescued,
        };
        self.sees(Event::Started(started))
    }

    /// Opens the app for the first time.
    pub(crate) fn new() -> Self {
        Self::opens(Device::default())
    }

    /// Opens the app on a device whose ids come from this seed.
    pub(crate) fn with_seed(seed: u64) -> Self {
        Self::opens(Device { seed: seed << 32, ..Device::default() })
    }

    /// Closes the browser and opens it again.
    pub(crate) fn reopens(self) -> Self {
        Self::opens(self.device)
    }

    /// Something happens; what the app then wants is answered until it wants nothing more.
    pub(crate) fn sees(&mut self, event: Event) -> &mut Self {
        let mut waiting = vec![event];
        while let Some(event) = waiting.pop() {
            let given = self.given();
            for effect in update(&mut self.state, event, &given) {
                waiting.extend(self.answers(effect));
            }
        }
        self
    }

    /// Rates a statement of the talentscan by its place, from 0.
    pub(crate) fn rates(&mut self, place: usize, rating: u8) -> &mut Self {
        let statement = instrument(InstrumentId::Talentscan).statements[place].id.clone();
        self.fills(
            InstrumentId::Talentscan,
            fill::Action::Rate { statement, scale: Scale::Applies, rating },
        )
    }

    /// Rates every statement of the talentscan alike.
    pub(crate) fn rates_all(&mut self, rating: u8) -> &mut Self {
        for place in 0..instrument(InstrumentId::Talentscan).statements.len() {
            self.rates(place, rating);
        }
        self
    }

    /// Rates both scales of every ambition alike.
    pub(crate) fn rates_ambitions(&mut self, ambition: u8, now: u8) -> &mut Self {
        let id = InstrumentId::AmbitionScale;
        for statement in &instrument(id).statements {
            for (scale, rating) in [(Scale::Ambition, ambition), (Scale::Now, now)] {
                let statement = statement.id.clone();
                self.fills(id, fill::Action::Rate { statement, scale, rating });
            }
        }
        self
    }

    /// Does something in a form.
    pub(crate) fn fills(&mut self, instrument: InstrumentId, action: fill::Action) -> &mut Self {
        self.sees(Event::Fill(fill::Event { instrument, action }))
    }

    /// Saves a file, and says what is in it.
    pub(crate) fn saves(&mut self, reader: save::Reader) -> Incoming {
        self.sees(Event::Save(save::Event::For(reader)));
        self.sees(Event::Save(save::Event::Make(Way::Download)));
        self.files.last().cloned().expect("a file was handed out")
    }

    /// Clicks what has this id on screen.
    pub(crate) fn clicks(&mut self, id: &str) -> &mut Self {
        let event = Screen::of(&self.state).event(id, None);
        self.sees(event)
    }

    /// Clicks the first that says this.
    pub(crate) fn clicks_on(&mut self, says: &str) -> &mut Self {
        let mut clicks = Screen::of(&self.state).clicks(says).into_iter();
        let event = clicks.next().unwrap_or_else(|| panic!("nothing says {says:?}"));
        self.sees(event)
    }

    /// Writes this in the field with this id.
    pub(crate) fn writes(&mut self, id: &str, text: &str) -> &mut Self {
        let event = Screen::of(&self.state).event(id, Some(text));
        self.sees(event)
    }

    /// Opens files for the overview.
    pub(crate) fn receives(&mut self, files: Vec<Incoming>) -> &mut Self {
        self.sees(Event::Files(files::Event::Given(Purpose::Overview, files)));
        if self.sheets.overview.batch.as_ref().is_some_and(Batch::is_worth_taking) {
            self.clicks("take-batch");
        }
        self
    }

    /// Opens a file, to be asked what to do with it.
    pub(crate) fn opens_file(&mut self, file: Incoming) -> &mut Self {
        self.sees(Event::Files(files::Event::Given(Purpose::Any, vec![file])))
    }

    fn given(&mut self) -> Given {
        let moment = self.moment;
        let mut fresh = || {
            self.device.seed += 1;
            self.device.seed
        };
        let records = [fresh(), fresh(), fresh()].map(RecordId::from_bits);
        Given {
            now: Now { local: moment, utc: moment },
            records,
            export: ExportId::from_bits(fresh()),
        }
    }

    fn answers(&mut self, effect: Effect) -> Vec<Event> {
        match effect {
            Effect::Journal { record, text } => {
                self.device.journal.insert(self.entry(record), text);
            }
            Effect::ForgetJournal { record } => {
                self.device.journal.remove(&self.entry(record));
            }
            Effect::ForgetEntry(entry) => {
                if self.device.journal.get(&entry.key) == Some(&entry.text) {
                    self.device.journal.remove(&entry.key);
                }
            }
            Effect::Hold(form) => {
                self.holds.push(form);
                return form.map(|form| Event::Held(form, self.holder(form))).into_iter().collect();
            }
            Effect::TakeOver(form) => {
                self.device.elsewhere.remove(&form);
                let texts = self.device.records.values().cloned().collect();
                // The last one happens first.
                return vec![Event::Held(form, Holder::Here), Event::SavedElsewhere(texts)];
            }
            Effect::Remember(preference, text) => {
                self.device.remembered.insert(preference, text);
            }
            Effect::Focus(focus) => self.focus = Some(focus),
            Effect::ForgetRescue => self.device.rescued = false,
            Effect::Save(rows) => {
                if let Some(trouble) = self.device.trouble {
                    return vec![Event::SaveFailed(trouble)];
                }
                let counter = |text: &String| stored::read(text).map_or(0, |own| own.counter);
                let differing: Vec<String> = rows
                    .iter()
                    .filter_map(|row| {
                        self.device
                            .records
                            .get(&row.record)
                            .filter(|text| counter(text) != row.base)
                    })
                    .cloned()
                    .collect();
                if !differing.is_empty() {
                    return vec![Event::SaveRefused(differing)];
                }
                let states = rows.iter().map(|row| (row.record, row.counter)).collect();
                self.device.records.extend(rows.into_iter().map(|row| (row.record, row.text)));
                return vec![Event::Saved(states)];
            }
            Effect::Go(route) => return vec![Event::Arrived(route)],
            Effect::Offer { export, name, text, .. } => {
                self.files.push(Incoming { name, bytes: text.into_bytes() });
                return vec![Event::Save(save::Event::Offered(export, save::Offered::Begun))];
            }
            Effect::Ask(request) => return self.works(request),
            Effect::Copy(text) => {
                self.copied = Some(text);
                return vec![Event::Copied(true)];
            }
            Effect::Hand(handed) => {
                self.handed.push(handed);
                return vec![Event::Handed(true)];
            }
            Effect::Spreadsheet { name, order } => {
                let written = spreadsheet::write(&order).filter(|_| !self.cannot_write);
                let bytes = written.map(|bytes| Handed { name, form: Form::Xlsx, bytes });
                let is_handed = bytes.is_some();
                self.handed.extend(bytes);
                return vec![Event::Handed(is_handed)];
            }
            Effect::ReadInvitation => {
                return vec![Event::Join(join::Event::Open(self.address.clone()))];
            }
            Effect::Erase => self.device = Device { seed: self.device.seed, ..Device::default() },
            // The person tries again when the trouble is over, and the rest has no answer here.
            Effect::RetryLater
            | Effect::PutAside { .. }
            | Effect::Print
            | Effect::LoadWorker
            | Effect::PickFiles(_)
            | Effect::AskDevice { .. } => {}
        }
        Vec::new()
    }

    /// What this tab calls its entry of this record.
    fn entry(&self, record: RecordId) -> String {
        format!("{}.{record}", self.device.tabs)
    }

    fn holder(&self, form: RecordId) -> Holder {
        if self.device.elsewhere.contains(&form) { Holder::Elsewhere } else { Holder::Here }
    }

    /// What the worker does, without its database.
    fn works(&mut self, request: Request) -> Vec<Event> {
        let mut told = Vec::new();
        self.sheets.turn(request.lang, &request.asked);
        let overview = &mut self.sheets.overview;
        let mut wish = None;
        match request.asked {
            Asked::Draw => overview.arrive(),
            Asked::Add(files) => self.reads_for_overview(files),
            Asked::AddChosen | Asked::DrawAgain => {}
            Asked::CountOwn(own) => overview.count_own(own),
            Asked::Example(shown) => self.sheets.see_example(shown.then(Received::default)),
            Asked::Touch(touch) => {
                let given = self.given();
                wish = match self.drawing.meaning(touch) {
                    Some(Event::Overview(event)) => self.updates(event),
                    Some(Event::Partners(event)) => self.updates_plan(event),
                    event => event.and_then(|event| self.sheets.hear(event, &self.drawing, &given)),
                };
            }
            asked => {
                let given = self.given();
                wish = self.sheets.answer(asked, &self.drawing, &given);
            }
        }
        told.extend(wish.map(|wish| Event::Answered(Reply::Wants(wish))));
        self.sheets.overview.stored = true;
        self.sheets.overview.refresh();
        // The last one happens first.
        told.push(Event::Answered(Reply::Drawn(self.sheets.drawn(&mut self.drawing))));
        told
    }

    /// The worker finds these files in its database, as after a reload.
    pub(crate) fn finds_stored(&mut self, files: impl IntoIterator<Item = Stored>) -> &mut Self {
        for file in files {
            self.sheets.overview.received.hold(&file).unwrap();
            self.stored.insert(file.hash, file);
        }
        self.sheets.overview.refresh();
        self
    }

    /// Does something with the overview.
    pub(crate) fn does_in_overview(&mut self, event: overview::Event) -> &mut Self {
        self.updates(event);
        self
    }

    fn updates(&mut self, event: overview::Event) -> Option<Wish> {
        let stamp = self.stamp();
        let task = self.sheets.overview.update(event, &stamp)?;
        self.does(task)
    }

    fn stamp(&mut self) -> Stamp {
        let given = self.given();
        Stamp { export: given.export, now: given.now, build: "test".to_owned() }
    }

    fn does(&mut self, task: Task) -> Option<Wish> {
        match task {
            Task::Tell(wish) => return Some(wish),
            Task::Note(stored, needless) => {
                self.stored.insert(stored.hash, stored);
                self.stored.retain(|hash, _| !needless.contains(hash));
            }
            Task::Read(file) => self.reads_for_overview(vec![file]),
            Task::Store(fresh, focus) => {
                self.stored.extend(fresh.into_iter().map(|stored| (stored.hash, stored)));
                return Some(Wish::Focus(Some(focus.to_owned())));
            }
            Task::Remove(files) => {
                let gone = files.iter().filter_map(|hash| self.stored.remove(hash)).collect();
                return Some(self.sheets.overview.remove(&files, gone));
            }
            Task::Forget => self.sheets.forget(),
        }
        None
    }

    /// Has the first plan made, and waits for it.
    pub(crate) fn waits_for_first_plan(&mut self) -> &mut Self {
        self.clicks("make-plan").waits_for_plan()
    }

    /// Does something with learning partners, and looks at what is drawn then.
    pub(crate) fn plans(&mut self, event: partners::Event) -> &mut Self {
        self.updates_plan(event);
        let drawn = self.sheets.drawn(&mut self.drawing);
        self.sees(Event::Answered(Reply::Drawn(drawn)))
    }

    fn updates_plan(&mut self, event: partners::Event) -> Option<Wish> {
        let stamp = self.stamp();
        let task = self.sheets.plan(event, &stamp);
        task.and_then(|task| self.does(task))
    }

    /// Waits until the plan is made that is being made, or until nobody works on it any more.
    pub(crate) fn waits_for_plan(&mut self) -> &mut Self {
        while self.sheets.partners.progress().is_some() && !self.sheets.partners.step(1_000_000) {}
        let stamp = self.stamp();
        let task = self.sheets.finish_plan(&stamp);
        let wish = task.and_then(|task| self.does(task));
        assert_eq!(wish, None, "a plan that is made wants nothing");
        let drawn = self.sheets.drawn(&mut self.drawing);
        self.sees(Event::Answered(Reply::Drawn(drawn)))
    }

    fn reads_for_overview(&mut self, files: Vec<Incoming>) {
        if self.sheets.overview.example.is_some() {
            self.sheets.see_example(None);
        }
        self.sheets.overview.let_go_of_last();
        let mut batch = self.sheets.overview.batch.take().unwrap_or_default();
        for file in files {
            batch.read(file);
        }
        self.sheets.overview.lay(batch);
    }
}

/// The route the app is on.
pub(crate) fn is_at(scenario: &Scenario, route: Route) -> bool {
    scenario.state.route == route
}
