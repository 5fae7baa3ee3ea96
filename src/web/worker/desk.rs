//! The worker's work: it owns the received files, and stores them.

use crate::app::overview::{Incoming, Received, Reply, Request, Verdict};
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

/// The received files, and what the page must know of them.
pub struct Desk {
    database: Rc<Database>,
    received: Received,
    /// Whether what was received before has been read.
    loaded: bool,
    /// The files that the database does not hold yet.
    unstored: BTreeMap<Hash, Incoming>,
    /// What was made on this device, as the text of a file, while that counts too.
    own: Option<String>,
    /// The example network, while that is shown. It is stored nowhere.
    example: Option<Received>,
}

impl Desk {
    /// A desk with nothing on it yet.
    pub fn new(database: Rc<Database>) -> Self {
        Self {
            database,
            received: Received::default(),
            loaded: false,
            unstored: BTreeMap::new(),
            own: None,
            example: None,
        }
    }

    /// Does what is asked, and tells what the page must know.
    pub async fn answer(&mut self, request: Request, tell: &impl Fn(Reply)) {
        let mut verdicts = Vec::new();
        if request == Request::Example(true) {
            self.show_example();
        } else {
            verdicts.extend(self.load(tell).await);
            self.example = None;
        }
        match request {
            Request::Open | Request::Example(_) => {}
            Request::Add(files) => verdicts.extend(self.add(files, tell).await),
            Request::CountOwn(own) => {
                self.received.count_own(own.as_deref());
                self.own = own;
            }
            Request::Empty => self.empty().await,
        }
        let shown = self.example.as_ref().unwrap_or(&self.received);
        let stored = self.loaded && self.unstored.is_empty();
        tell(Reply::Ready { verdicts, table: shown.table(), stored });
    }

    /// Reads what was received before, unless that was done. Says what could not be read any more.
    async fn load(&mut self, tell: &impl Fn(Reply)) -> Vec<Verdict> {
        let mut lost = Vec::new();
        if !self.loaded {
            // A database that does not answer is asked again with the next request.
            self.loaded = self.load_all(&mut lost, tell).await.is_ok();
        }
        lost
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
                let (verdict, _) = self.received.add(&Incoming { name, bytes });
                lost.extend(Some(verdict).filter(|verdict| verdict.outcome.is_err()));
                progress.step(tell);
            }
        }
    }

    async fn add(&mut self, files: Vec<Incoming>, tell: &impl Fn(Reply)) -> Vec<Verdict> {
        let mut progress = Progress::new(files.len());
        let mut verdicts = Vec::with_capacity(files.len());
        for file in files {
            let (verdict, fresh) = self.received.add(&file);
            verdicts.push(verdict);
            if let Some(hash) = fresh {
                self.unstored.insert(hash, file);
            }
            progress.step(tell);
        }
        self.store().await;
        verdicts
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

    /// Removes everything that was received; nothing when the database would not.
    async fn empty(&mut self) {
        if self.database.forget_received().await.is_ok() {
            self.received = Received::default();
            self.received.count_own(self.own.as_deref());
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
        self.example = Some(example);
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

    fn step(&mut self, tell: &impl Fn(Reply)) {
        self.done += 1;
        let (done, at) = self.told;
        let now = js_sys::Date::now();
        if self.done - done >= PROGRESS_FILES || now - at >= PROGRESS_MILLIS {
            self.told = (self.done, now);
            tell(Reply::Progress { done: self.done, of: self.of });
        }
    }
}
