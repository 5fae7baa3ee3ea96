//! The worker's work: it holds the overview, stores the received files, and answers the page.

use crate::app::overview::{
    Asked, Canvas, Incoming, Overview, Received, Reply, Request, Task, Verdict,
};
use crate::domain::record::Hash;
use crate::domain::sample;
use crate::web::database::{Database, Fault, StoredFile};
use crate::web::given;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How many schools the example network has, and which of all such networks it is.
const EXAMPLE: (u32, u64) = (40, 7);

/// After how many files, or how many milliseconds, a word of progress is due.
const PROGRESS_FILES: usize = 20;
const PROGRESS_MILLIS: f64 = 100.0;

/// How many stored files are in memory at a time while they are read again.
const PAGE: u32 = 100;

/// The overview, with what it is stored in and drawn on.
pub struct Desk<C> {
    database: Rc<Database>,
    canvas: C,
    overview: Overview,
    /// Whether what was received before has been read.
    loaded: bool,
    /// The files that the database does not hold yet.
    unstored: BTreeMap<Hash, Incoming>,
    /// What was made on this device, as the text of a file, while that counts too.
    own: Option<String>,
}

impl<C: Canvas> Desk<C> {
    /// A desk with nothing on it yet.
    pub fn new(database: Rc<Database>, canvas: C) -> Self {
        Self {
            database,
            canvas,
            overview: Overview::default(),
            loaded: false,
            unstored: BTreeMap::new(),
            own: None,
        }
    }

    /// The overview as it is now.
    pub fn overview(&self) -> &Overview {
        &self.overview
    }

    /// Does what is asked, and tells what the page must know; at last the overview as it is then.
    pub async fn answer(&mut self, request: Request, tell: &impl Fn(Reply)) {
        self.overview.lang = request.lang;
        if let Asked::Example(true) = request.asked {
            self.show_example();
        } else {
            self.load(tell).await;
        }
        match request.asked {
            Asked::Draw => self.overview.asks_removal = false,
            Asked::Example(true) => {}
            Asked::Example(false) => {
                self.overview.example = None;
                self.overview.refresh();
            }
            Asked::Add(files) => self.add(files, tell).await,
            Asked::CountOwn(own) => self.count_own(own),
            Asked::Touch(touch) => {
                let event = self.canvas.meaning(touch);
                match event.and_then(|event| self.overview.update(event)) {
                    Some(Task::Tell(wish)) => tell(Reply::Wants(wish)),
                    Some(Task::Add(file)) => self.add(vec![file], tell).await,
                    Some(Task::CountNoOwn) => self.count_own(None),
                    Some(Task::Forget) => self.forget().await,
                    None => {}
                }
            }
        }
        self.overview.stored = self.loaded && self.unstored.is_empty();
        self.show(tell);
    }

    fn show(&mut self, tell: &impl Fn(Reply)) {
        tell(Reply::Drawn(self.overview.drawn(&mut self.canvas)));
    }

    /// Reads what was received before, unless that was done. What could not be read any more is
    /// said as of any other file.
    async fn load(&mut self, tell: &impl Fn(Reply)) {
        if self.loaded {
            return;
        }
        self.overview.busy = Some((0, 0));
        self.show(tell);
        // A database that does not answer is asked again with the next request.
        let mut lost = Vec::new();
        self.loaded = self.load_all(&mut lost, tell).await.is_ok();
        if !lost.is_empty() {
            self.overview.verdicts = lost;
        }
        self.overview.busy = None;
        self.overview.refresh();
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
            for StoredFile { name, bytes, .. } in page {
                let (verdict, _) = self.overview.received.add(&Incoming { name, bytes });
                lost.extend(Some(verdict).filter(|verdict| verdict.outcome.is_err()));
                self.step(&mut progress, tell);
            }
        }
    }

    async fn add(&mut self, files: Vec<Incoming>, tell: &impl Fn(Reply)) {
        self.overview.example = None;
        self.overview.verdicts.clear();
        let mut progress = Progress::new(files.len());
        self.overview.busy = Some((0, files.len()));
        self.show(tell);
        let mut verdicts = Vec::with_capacity(files.len());
        for file in files {
            let (verdict, fresh) = self.overview.received.add(&file);
            verdicts.push(verdict);
            if let Some(hash) = fresh {
                self.unstored.insert(hash, file);
            }
            self.step(&mut progress, tell);
        }
        self.store().await;
        self.overview.verdicts = verdicts;
        self.overview.busy = None;
        self.overview.refresh();
    }

    fn step(&mut self, progress: &mut Progress, tell: &impl Fn(Reply)) {
        if progress.step() {
            self.overview.busy = Some((progress.done, progress.of));
            self.show(tell);
        }
    }

    /// Stores what is not stored yet, all of it or nothing.
    async fn store(&mut self) {
        let unstored = std::mem::take(&mut self.unstored);
        let files: Vec<StoredFile> = unstored
            .into_iter()
            .map(|(hash, Incoming { name, bytes })| StoredFile { hash, name, bytes })
            .collect();
        if !files.is_empty() && self.database.receive(&files).await.is_err() {
            let file = |StoredFile { hash, name, bytes }| (hash, Incoming { name, bytes });
            self.unstored = files.into_iter().map(file).collect();
        }
    }

    fn count_own(&mut self, own: Option<String>) {
        self.overview.received.count_own(own.as_deref());
        self.overview.counts_own = own.is_some();
        self.own = own;
        self.overview.refresh();
    }

    /// Removes everything that was received; nothing when the database would not.
    async fn forget(&mut self) {
        if self.database.forget_received().await.is_ok() {
            self.overview.received = Received::default();
            self.overview.received.count_own(self.own.as_deref());
            self.overview.verdicts.clear();
            self.overview.refresh();
            self.unstored.clear();
            self.loaded = true;
        }
    }

    fn show_example(&mut self) {
        let (schools, seed) = EXAMPLE;
        let mut example = Received::default();
        for file in sample::network(schools, seed, given::now().local.date) {
            example.add(&Incoming { name: file.name, bytes: file.bytes });
        }
        self.overview.example = Some(example);
        self.overview.refresh();
    }
}

/// How far a long piece of work is.
struct Progress {
    done: usize,
    of: usize,
    told: (usize, f64),
}

impl Progress {
    fn new(of: usize) -> Self {
        Self { done: 0, of, told: (0, js_sys::Date::now()) }
    }

    /// One more is done. Whether it is time to say so.
    fn step(&mut self) -> bool {
        self.done += 1;
        let (done, at) = self.told;
        let now = js_sys::Date::now();
        let is_due = self.done - done >= PROGRESS_FILES || now - at >= PROGRESS_MILLIS;
        if is_due {
            self.told = (self.done, now);
        }
        is_due
    }
}
