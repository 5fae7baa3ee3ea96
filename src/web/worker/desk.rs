//! The worker's work: it holds the overview, stores the received files, and answers the page.

use super::ahead::Ahead;
use super::inbox::{Asking, Inbox};
use super::message;
use crate::app::Event;
use crate::app::overview::{
    self, Batch, Busy, Incoming, Overview, Received, Stamp, Stored, Task, Verdict,
};
use crate::app::sheets::Sheets;
use crate::app::worker::{Asked, Canvas, Reply, Request, Sheet, Touch, Wish};
use crate::domain::sample;
use crate::web::database::{Database, Fault, StoredFile};
use crate::web::{address, given};
use gloo_timers::future::TimeoutFuture;
use std::rc::Rc;
use web_sys::File;

/// How many schools the example network has, and which of all such networks it is.
const EXAMPLE: (u32, u64) = (40, 7);

/// After how many milliseconds a word of progress is due.
const PROGRESS_MILLIS: f64 = 100.0;

/// How long at most a plan is worked on before somebody is heard again, in milliseconds, and how
/// many pairs are looked at before the clock is.
const SLICE_MILLIS: f64 = 30.0;
const STEP: u64 = 200_000;

/// After how many milliseconds a plan that is being made is drawn again.
const WORK_MILLIS: f64 = 300.0;

/// How many files are stored in one transaction.
const AT_A_TIME: usize = 100;

/// How many stored files are in memory at a time while they are read again.
const PAGE: u32 = 100;

/// The overview, with what it is stored in and drawn on.
pub struct Desk<C> {
    database: Rc<Database>,
    canvas: C,
    inbox: Inbox,
    sheets: Sheets,
    /// Whether what was received before has been read.
    loaded: bool,
    /// The files that the database does not hold yet.
    unstored: Vec<Stored>,
    /// When a plan that is being made was drawn last.
    drawn_at: f64,
}

impl<C: Canvas> Desk<C> {
    /// A desk with nothing on it yet.
    pub fn new(database: Rc<Database>, canvas: C) -> Self {
        Self {
            database,
            canvas,
            inbox: Inbox::default(),
            sheets: Sheets::new(&message::build(), address::here()),
            loaded: false,
            unstored: Vec::new(),
            drawn_at: 0.0,
        }
    }

    /// With what comes in here.
    #[must_use]
    pub fn with_inbox(self, inbox: Inbox) -> Self {
        Self { inbox, ..self }
    }

    /// What is to be answered next; `None` when nothing will come any more. Meanwhile it works on
    /// the plan that is being made, if there is one, in slices so short that nobody waits for them.
    pub async fn next(&mut self, tell: &impl Fn(Reply)) -> Option<Asking> {
        while self.sheets.partners.progress().is_some() {
            if let Some(asking) = self.inbox.take() {
                return Some(asking);
            }
            self.work(tell).await;
            TimeoutFuture::new(0).await;
        }
        self.inbox.next().await
    }

    /// The overview as it is now.
    pub fn overview(&self) -> &Overview {
        &self.sheets.overview
    }

    /// Does what is asked, with the files that were chosen for it, and tells what the page must know;
    /// at last the overview as it is then.
    pub async fn answer(&mut self, request: Request, chosen: Vec<File>, tell: &impl Fn(Reply)) {
        self.sheets.turn(request.lang, &request.asked);
        match self.sheets.open {
            Sheet::Overview => self.answer_of_overview(request.asked, chosen, tell).await,
            Sheet::Partners => self.answer_of_partners(request.asked, tell).await,
            open => {
                if open == Sheet::School {
                    self.load(tell).await;
                }
                let wish = self.sheets.answer(request.asked, &self.canvas, &given::given());
                // First what is new on screen: the page draws when it keeps something, and moves
                // the focus to what is there.
                self.show(tell);
                if let Some(wish) = wish {
                    tell(Reply::Wants(wish));
                }
            }
        }
    }

    async fn answer_of_overview(&mut self, asked: Asked, chosen: Vec<File>, tell: &impl Fn(Reply)) {
        if let Asked::Example(true) = asked {
            self.show_example();
        } else {
            self.load(tell).await;
        }
        match asked {
            Asked::Draw => self.sheets.overview.arrive(),
            // Done already, or of another page than the one that is shown.
            Asked::Example(true)
            | Asked::Open(_)
            | Asked::School(_)
            | Asked::Partners
            | Asked::Invite(_)
            | Asked::DrawAgain => {}
            Asked::Example(false) => self.sheets.see_example(None),
            Asked::Add(files) => self.read(files, Vec::new(), tell).await,
            Asked::AddChosen => self.read(Vec::new(), chosen, tell).await,
            Asked::CountOwn(own) => self.sheets.overview.count_own(own),
            Asked::Touch(touch) => self.touched(touch, tell).await,
        }
        self.show(tell);
    }

    async fn answer_of_partners(&mut self, asked: Asked, tell: &impl Fn(Reply)) {
        match asked {
            Asked::Partners => {
                self.load(tell).await;
                self.sheets.partners.open(&self.sheets.overview);
            }
            Asked::Touch(touch) => self.touched(touch, tell).await,
            _ => {}
        }
        self.show(tell);
    }

    async fn touched(&mut self, touch: Touch, tell: &impl Fn(Reply)) {
        let task = match self.canvas.meaning(touch) {
            Some(Event::Overview(event)) => self.sheets.overview.update(event, &stamp()),
            Some(Event::Partners(event)) => self.sheets.plan(event, &stamp()),
            Some(event) => self.sheets.hear(event, &self.canvas, &given::given()).map(Task::Tell),
            None => None,
        };
        if let Some(task) = task {
            self.does(task, tell).await;
        }
    }

    /// Works a while on the plan that is being made.
    async fn work(&mut self, tell: &impl Fn(Reply)) {
        let begun = js_sys::Date::now();
        let partners = &mut self.sheets.partners;
        let stage = partners.progress().map(|progress| progress.stage);
        let mut is_done = false;
        while !is_done && js_sys::Date::now() - begun < SLICE_MILLIS {
            is_done = partners.step(STEP);
        }
        let is_further = partners.progress().map(|progress| progress.stage) != stage;
        if is_done {
            let task = self.sheets.finish_plan(&stamp());
            if let Some(task) = task {
                self.does(task, tell).await;
            }
        } else if is_further || begun - self.drawn_at >= WORK_MILLIS {
            partners.show_best();
        } else {
            return;
        }
        if self.sheets.open == Sheet::Partners {
            self.drawn_at = begun;
            self.show(tell);
        }
    }

    fn show(&mut self, tell: &impl Fn(Reply)) {
        self.sheets.overview.stored = self.loaded && self.unstored.is_empty();
        tell(Reply::Drawn(self.sheets.drawn(&mut self.canvas)));
    }

    /// Reads what was received before, unless that was done. What could not be read any more is
    /// said as of any other file.
    async fn load(&mut self, tell: &impl Fn(Reply)) {
        if self.loaded {
            return;
        }
        self.sheets.overview.busy = Some(Busy::default());
        self.show(tell);
        // A database that does not answer is asked again with the next request.
        let mut lost = Vec::new();
        self.loaded = self.load_all(&mut lost, tell).await.is_ok();
        self.sheets.overview.lost = lost;
        self.sheets.overview.busy = None;
        self.sheets.overview.refresh();
    }

    async fn does(&mut self, task: Task, tell: &impl Fn(Reply)) {
        match task {
            // What is printed, or gets the focus, is drawn first.
            Task::Tell(wish @ (Wish::Print | Wish::Focus(_))) => {
                self.show(tell);
                tell(Reply::Wants(wish));
            }
            Task::Tell(wish) => tell(Reply::Wants(wish)),
            Task::Read(file) => self.read(vec![file], Vec::new(), tell).await,
            Task::Store(fresh, focus) => {
                self.unstored.extend(fresh);
                self.store().await;
                self.show(tell);
                tell(Reply::Wants(Wish::Focus(Some(focus.to_owned()))));
            }
            Task::Note(fresh, needless) => {
                self.unstored.push(fresh);
                self.store().await;
                // What is not stored yet does not take the place of anything.
                if self.unstored.is_empty() {
                    // A file too many does no harm.
                    let _ = self.database.take_out(&needless).await;
                }
            }
            Task::Remove(files) => {
                if let Ok(stored) = self.database.take_out(&files).await {
                    let is_one = |stored: &mut Stored| files.contains(&stored.hash);
                    let unstored = self.unstored.extract_if(.., is_one);
                    let gone = stored.into_iter().map(received).chain(unstored).collect();
                    let wish = self.sheets.overview.remove(&files, gone);
                    self.show(tell);
                    tell(Reply::Wants(wish));
                }
            }
            // What the database would not let go stays here too.
            Task::Forget => {
                if self.database.forget_received().await.is_ok() {
                    self.sheets.forget();
                    self.unstored.clear();
                    self.loaded = true;
                }
            }
        }
    }

    async fn load_all(
        &mut self,
        lost: &mut Vec<Verdict>,
        tell: &impl Fn(Reply),
    ) -> Result<(), Fault> {
        let mut progress = Progress::new(self.database.count_received().await?);
        let mut before = None;
        loop {
            let page = self.database.received(before, PAGE).await?;
            let Some(end) = page.last() else { return Ok(()) };
            before = Some(end.hash);
            for stored in page.into_iter().map(received) {
                if let Err(refusal) = self.sheets.overview.received.hold(&stored) {
                    let name = stored.file.name;
                    lost.push(Verdict { name, organisations: Vec::new(), outcome: Err(refusal) });
                }
                self.step(&mut progress, tell);
            }
        }
    }

    /// Reads files, and says what they would bring. None is taken before somebody says so. When
    /// somebody stops it, there is what was there before.
    async fn read(&mut self, files: Vec<Incoming>, chosen: Vec<File>, tell: &impl Fn(Reply)) {
        if self.sheets.overview.example.is_some() {
            self.sheets.see_example(None);
        }
        let overview = &mut self.sheets.overview;
        let (before, last) = (overview.batch.take(), overview.let_go_of_last());
        let mut read = Batch::default();
        let mut progress = Progress::new(files.len() + chosen.len());
        progress.busy.can_stop = !chosen.is_empty();
        self.sheets.overview.busy = Some(progress.busy);
        self.show(tell);
        for file in files {
            read.read(file);
            self.step(&mut progress, tell);
        }
        let mut ahead = Ahead::new(chosen);
        let mut is_stopped = false;
        while !is_stopped && let Some((name, bytes)) = ahead.next().await {
            match bytes {
                Ok(bytes) => read.read(Incoming { name, bytes }),
                Err(refusal) => read.refuse(name, refusal),
            }
            self.step(&mut progress, tell);
            is_stopped = self.is_stopped();
        }
        self.sheets.overview.busy = None;
        if is_stopped {
            self.sheets.overview.batch = before;
            self.sheets.overview.last = last.or(self.sheets.overview.last.take());
            return tell(Reply::Wants(Wish::Focus(None)));
        }
        let mut batch = before.unwrap_or_default();
        batch.add(read);
        self.sheets.overview.lay(batch);
        tell(Reply::Wants(Wish::Focus(Some("batch".to_owned()))));
    }

    /// Whether somebody stopped what is being done.
    fn is_stopped(&mut self) -> bool {
        let canvas = &self.canvas;
        let stop = Some(Event::Overview(overview::Event::Stop));
        self.inbox.has(|request| match &request.asked {
            Asked::Touch(touch) => canvas.meaning(touch.clone()) == stop,
            _ => false,
        })
    }

    fn step(&mut self, progress: &mut Progress, tell: &impl Fn(Reply)) {
        if progress.step() {
            self.sheets.overview.busy = Some(progress.busy);
            self.show(tell);
        }
    }

    /// Stores what is not stored yet, some files at a time: each whole, or not at all. What the
    /// database does not take is kept here, and tried again with the next batch.
    async fn store(&mut self) {
        while !self.unstored.is_empty() {
            let some = self.unstored.len().min(AT_A_TIME);
            let files: Vec<StoredFile> = self.unstored.iter().take(some).map(stored_file).collect();
            if self.database.receive(&files).await.is_err() {
                return;
            }
            self.unstored.drain(..some);
        }
    }

    fn show_example(&mut self) {
        let (schools, seed) = EXAMPLE;
        let mut batch = Batch::default();
        for file in sample::network(schools, seed, given::now().local.date) {
            batch.read(Incoming { name: file.name, bytes: file.bytes });
        }
        let mut example = Received::default();
        example.take(batch);
        self.sheets.see_example(Some(example));
    }
}

fn stored_file(stored: &Stored) -> StoredFile {
    let Stored { hash, batch, file } = stored.clone();
    StoredFile { hash, batch, name: file.name, bytes: file.bytes }
}

fn received(stored: StoredFile) -> Stored {
    let StoredFile { hash, batch, name, bytes } = stored;
    Stored { hash, batch, file: Incoming { name, bytes } }
}

fn stamp() -> Stamp {
    let given = given::given();
    Stamp { export: given.export, now: given.now, build: message::build() }
}

/// How far a long piece of work is.
struct Progress {
    busy: Busy,
    told_at: f64,
}

impl Progress {
    fn new(of: usize) -> Self {
        Self { busy: Busy { of, ..Busy::default() }, told_at: js_sys::Date::now() }
    }

    /// One more is done. Whether it is time to say so.
    fn step(&mut self) -> bool {
        self.busy.done += 1;
        let now = js_sys::Date::now();
        let is_due = now - self.told_at >= PROGRESS_MILLIS;
        if is_due {
            self.told_at = now;
        }
        is_due
    }
}
