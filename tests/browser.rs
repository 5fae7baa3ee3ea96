//! The `web` layer in a real browser: what is stored, what is refused, and what goes wrong.
//!
//! Runs with `wasm-bindgen-test-runner`. Some tests wait for the app's own patience, so the runner
//! needs `WASM_BINDGEN_TEST_TIMEOUT=120`. Faults are made with a few lines of JavaScript that stand
//! between the app and the browser, and are taken away again.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod digits;

use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::rc::Rc;
use talentscan::app::effect::{Preference, Purpose, Row, Way};
use talentscan::app::event::{JournalEntry, Started};
use talentscan::app::hold::Holder;
use talentscan::app::keep::Trouble;
use talentscan::app::overview::{self, Incoming, Refusal};
use talentscan::app::route::Route;
use talentscan::app::screen::save::Offered;
use talentscan::app::screen::{files, save};
use talentscan::app::sheets::{ChartId, TableFile};
use talentscan::app::state::Browser;
use talentscan::app::worker::{
    Asked, Canvas, Drawn, Form, Handed, Page, Reply, Request, Sheet, Touch, Touched, Wish,
};
use talentscan::app::{Effect, Event};
use talentscan::domain::exchange::stored;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Hash, Kind, RecordId};
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::web::database::{Database, Fault, KEPT_STATES, Outcome, StoredFile, database};
use talentscan::web::worker::desk::Desk;
use talentscan::web::worker::inbox::Inbox;
use talentscan::web::{self, Sender, device, erase, local};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

// ---- What the tests speak with ----

/// Runs a line of JavaScript.
fn js(script: &str) -> wasm_bindgen::JsValue {
    js_sys::eval(script).expect("the script runs")
}

/// Puts something in the place of a part of the window; [`restore`] puts the part back.
fn replace(name: &str, getter: &str) {
    js(&format!(
        "window.replaced = Object.getOwnPropertyDescriptor(window, '{name}');
         Object.defineProperty(window, '{name}', {{ configurable: true, get() {{ {getter} }} }})"
    ));
}

fn restore(name: &str) {
    js(&format!("Object.defineProperty(window, '{name}', window.replaced)"));
}

const REFUSE: &str = "throw new DOMException('no', 'SecurityError')";

/// Hears what the layer answers.
#[derive(Clone, Default)]
struct Ear(Rc<RefCell<Vec<Event>>>);

impl Ear {
    fn sender(&self) -> Sender {
        let heard = Rc::clone(&self.0);
        Sender::new(move |event| heard.borrow_mut().push(event))
    }

    fn heard(&self) -> Vec<Event> {
        self.0.borrow().clone()
    }

    /// Waits until something like this was heard.
    async fn hears<T>(&self, like: impl Fn(&Event) -> Option<T>) -> T {
        for _ in 0..1_500 {
            if let Some(found) = self.0.borrow().iter().find_map(&like) {
                return found;
            }
            TimeoutFuture::new(10).await;
        }
        panic!("only heard {:?}", self.heard());
    }
}

/// Does what the app wants, and hears what comes of it.
fn run(effect: Effect) -> Ear {
    let ear = Ear::default();
    web::run(effect, &ear.sender());
    assert_eq!(ear.heard(), [], "no answer comes before the call returned");
    ear
}

/// A database that no other test knows.
async fn fresh(name: &str) -> Rc<Database> {
    let database = Database::named(&format!("talentscan-test-{name}"));
    database.erase().await.expect("a clean beginning");
    js("window.uncaught = []; window.onerror = message => { window.uncaught.push(message) }");
    database
}

/// No answer of the browser came where nobody was left to hear it.
async fn nothing_was_left_over() {
    TimeoutFuture::new(50).await;
    assert_eq!(js("window.uncaught.join()").as_string().as_deref(), Some(""));
}

/// The states of one record, one after the other.
fn states(record: u64, count: u64) -> Vec<Row> {
    let record = RecordId::from_bits(record);
    let mut own = Own::default();
    (1..=count)
        .map(|counter| {
            let name = format!("De Regenboog {counter}");
            let content = Content::Organisation(Organisation { name, ..Organisation::default() });
            own.write(record, Kind::Organisation, content);
            let state = own.get(record).expect("it was just written");
            Row { record, base: counter - 1, counter, text: stored::write(state) }
        })
        .collect()
}

fn texts(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.text.clone()).collect()
}

fn files(count: u32) -> Vec<Incoming> {
    let files = sample::network(count, 1, Date::parse("2026-11-22").unwrap());
    files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
}

// ---- localStorage ----

#[wasm_bindgen_test]
fn the_journal_keeps_what_it_is_given() {
    let [row] = &states(1, 1)[..] else { unreachable!() };
    run(Effect::Journal { record: row.record, text: row.text.clone() });
    let [entry] = &local::journal()[..] else { panic!("one entry") };
    assert_eq!(entry.text, row.text);
    let parts: Vec<&str> = entry.key.split('.').collect();
    let ["talentscan", "journal", tab, record] = parts[..] else { panic!("{}", entry.key) };
    assert!(RecordId::parse(tab).is_some() && record == row.record.to_string(), "{}", entry.key);
    run(Effect::ForgetJournal { record: row.record });
    assert_eq!(local::journal(), []);
}

/// The first release wrote its journal without the tab.
#[wasm_bindgen_test]
fn an_entry_of_another_tab_is_read_and_forgotten_as_it_was_read() {
    let row = &states(1, 1)[0];
    for key in ["talentscan.journal.another.1", "talentscan.journal.1"] {
        js(&format!("localStorage.setItem('{key}', '\"first\"')"));
        run(Effect::Journal { record: row.record, text: row.text.clone() });
        let mut entries = local::journal();
        entries.retain(|entry| entry.key == key);
        let [entry] = &entries[..] else { panic!("{entries:?}") };
        assert_eq!(entry.text, "first");
        js(&format!("localStorage.setItem('{key}', '\"second\"')"));
        run(Effect::ForgetEntry(entry.clone()));
        assert_eq!(local::journal().len(), 2, "that tab has not saved what it wrote since");
        run(Effect::ForgetEntry(JournalEntry { text: "second".to_owned(), ..entry.clone() }));
        run(Effect::ForgetJournal { record: row.record });
        assert_eq!(local::journal(), []);
    }
}

#[wasm_bindgen_test]
fn what_is_remembered_comes_back_and_what_is_unreadable_is_left_alone() {
    assert_eq!(web::remembered(Preference::Lang), None);
    run(Effect::Remember(Preference::Lang, "en".to_owned()));
    assert_eq!(web::remembered(Preference::Lang).as_deref(), Some("en"));
    js("localStorage.setItem('talentscan.lang', '{half')");
    assert_eq!(web::remembered(Preference::Lang), None);
    assert_eq!(js("localStorage.getItem('talentscan.lang')").as_string().as_deref(), Some("{half"));
    local::erase().unwrap();
}

#[wasm_bindgen_test]
fn nothing_put_aside_replaces_what_was_put_aside_before() {
    let key = "talentscan.journal.0";
    for (text, place) in [("{half", ""), ("{quarter", ".2")] {
        js(&format!("localStorage.setItem('{key}', '{text}')"));
        assert_eq!(local::journal()[0].text, text, "an entry that is no JSON comes as it is");
        run(Effect::PutAside { key: key.to_owned() });
        assert_eq!(local::journal(), []);
        let aside = js(&format!("localStorage.getItem('talentscan.aside.{key}{place}')"));
        assert_eq!(aside.as_string().as_deref(), Some(text));
    }
    local::erase().unwrap();
}

#[wasm_bindgen_test]
fn a_blocked_or_full_local_storage_harms_nobody() {
    let row = &states(2, 1)[0];
    let journal = || Effect::Journal { record: row.record, text: row.text.clone() };
    replace("localStorage", REFUSE);
    assert!(local::probe().is_err());
    run(journal());
    run(Effect::ForgetJournal { record: row.record });
    run(Effect::PutAside { key: "talentscan.journal.1".to_owned() });
    assert_eq!((local::journal(), web::remembered(Preference::Open)), (vec![], None));
    restore("localStorage");
    js(
        "window.setItem0 = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    assert!(local::probe().is_ok());
    run(journal());
    assert_eq!(local::journal(), []);
    js("Storage.prototype.setItem = window.setItem0");
}

// ---- The database ----

#[wasm_bindgen_test]
async fn what_was_saved_can_be_read_back_by_another_connection() {
    let database = fresh("read-back").await;
    let rows = [states(1, 1), states(2, 1)].concat();
    assert_eq!(database.save(&rows).await, Ok(Outcome::Saved));
    let other = Database::named("talentscan-test-read-back");
    assert_eq!(other.records().await, Ok(texts(&rows)));
    assert_eq!(other.erase().await, Ok(()), "a connection lets go of what another erases");
    assert_eq!(database.records().await, Ok(vec![]), "and comes back by itself");
    nothing_was_left_over().await;
}

#[wasm_bindgen_test]
async fn a_save_is_refused_whole_when_another_tab_was_there_before() {
    let database = fresh("refused").await;
    let (mine, theirs, beside) = (states(1, 3), states(1, 2), states(2, 1));
    database.save(&[theirs[1].clone()]).await.unwrap();
    let late = Row { base: 1, ..mine[2].clone() };
    let outcome = database.save(&[beside[0].clone(), late.clone()]).await;
    assert_eq!(outcome, Ok(Outcome::Refused(vec![theirs[1].text.clone()])));
    assert_eq!(database.records().await, Ok(vec![theirs[1].text.clone()]), "nothing was written");
    let now = Row { base: 2, ..late };
    assert_eq!(database.save(&[beside[0].clone(), now]).await, Ok(Outcome::Saved));
}

#[wasm_bindgen_test]
async fn the_same_state_again_is_no_conflict_and_neither_is_an_emptied_database() {
    let database = fresh("again").await;
    let rows = states(1, 3);
    assert_eq!(database.save(&rows[..1]).await, Ok(Outcome::Saved));
    assert_eq!(database.save(&rows[..1]).await, Ok(Outcome::Saved));
    database.erase().await.unwrap();
    assert_eq!(database.save(&rows[2..]).await, Ok(Outcome::Saved));
}

#[wasm_bindgen_test]
async fn history_keeps_the_last_states_of_each_record() {
    let database = fresh("history").await;
    let (rows, other) = (states(1, 25), states(2, 1));
    database.save(&other).await.unwrap();
    for row in &rows {
        assert_eq!(database.save(std::slice::from_ref(row)).await, Ok(Outcome::Saved));
    }
    let kept = texts(&rows[rows.len() - KEPT_STATES..]);
    assert_eq!(database.history(rows[0].record).await, Ok(kept));
    assert_eq!(database.history(other[0].record).await, Ok(texts(&other)));
}

#[wasm_bindgen_test]
async fn an_unreadable_record_is_put_aside_and_does_not_stand_in_the_way() {
    let database = fresh("unreadable").await;
    let row = states(1, 1).remove(0);
    let damaged = Row { text: "{half".to_owned(), ..row.clone() };
    database.save(&[damaged]).await.unwrap();
    assert_eq!(database.records().await, Ok(vec!["{half".to_owned()]), "it is shown as it is");
    assert_eq!(database.save(std::slice::from_ref(&row)).await, Ok(Outcome::Saved));
    assert_eq!(database.records().await, Ok(vec![row.text]));
}

/// Everything is gone: the database, and what is ours in localStorage; not what is not ours.
#[wasm_bindgen_test]
async fn erasing_leaves_nothing_of_ours() {
    let database = fresh("erase").await;
    database.save(&states(1, 1)).await.unwrap();
    let row = &states(1, 1)[0];
    run(Effect::Journal { record: row.record, text: row.text.clone() });
    run(Effect::Remember(Preference::Lang, "en".to_owned()));
    js("localStorage.setItem('another app', 'x')");
    assert_eq!(erase::everything(&database).await, Ok(()));
    assert_eq!(js("localStorage.length").as_f64(), Some(1.0));
    assert_eq!(database.records().await, Ok(vec![]));
    js("localStorage.clear()");
}

// ---- What goes wrong ----

#[wasm_bindgen_test]
async fn a_save_that_the_browser_has_no_room_for_changes_nothing() {
    let database = fresh("full").await;
    let before = states(3, 1);
    database.save(&before).await.unwrap();
    js("window.put0 = IDBObjectStore.prototype.put; window.puts = 0;
        IDBObjectStore.prototype.put = function (...all) {
            if (++window.puts === 3) throw new DOMException('full', 'QuotaExceededError');
            return window.put0.apply(this, all) }");
    let rows = [states(1, 1), states(2, 1)].concat();
    assert_eq!(database.save(&rows).await, Err(Fault::Full));
    // The other way in which it says so: no request fails, and the transaction is aborted.
    js("IDBObjectStore.prototype.put = function (...all) {
            const request = window.put0.apply(this, all); this.transaction.abort(); return request }");
    assert!(database.save(&rows).await.is_err());
    js("IDBObjectStore.prototype.put = window.put0");
    assert_eq!(database.records().await, Ok(texts(&before)));
    assert_eq!(database.save(&rows).await, Ok(Outcome::Saved), "it recovers by itself");
    nothing_was_left_over().await;
}

#[wasm_bindgen_test]
async fn a_connection_that_the_browser_closed_is_opened_again() {
    let database = fresh("closed").await;
    database.save(&states(1, 1)).await.unwrap();
    js("window.transaction0 = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function () {
            IDBDatabase.prototype.transaction = window.transaction0;
            throw new DOMException('closed', 'InvalidStateError') }");
    assert_eq!(database.save(&states(2, 1)).await, Ok(Outcome::Saved));
    nothing_was_left_over().await;
}

#[wasm_bindgen_test]
async fn an_open_that_hangs_is_tried_once_more() {
    let database = fresh("hangs").await;
    js("window.open0 = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (name, version) {
            IDBFactory.prototype.open = window.open0;
            const request = window.open0.call(this, name + '-elsewhere', version);
            for (const answer of ['onsuccess', 'onerror', 'onupgradeneeded'])
                Object.defineProperty(request, answer, { set() {} });
            return request }");
    assert_eq!(database.save(&states(1, 1)).await, Ok(Outcome::Saved));
    js("indexedDB.deleteDatabase('talentscan-test-hangs-elsewhere')");
    nothing_was_left_over().await;
}

/// Some browsers lose the database in the middle of a visit, or refuse the transaction itself, without
/// a name for it. Each says so once, and the next save has its way.
#[wasm_bindgen_test]
async fn a_transaction_that_is_refused_says_so_and_the_next_one_is_made() {
    let rows = [("UnknownError", Fault::Other), ("QuotaExceededError", Fault::Full)];
    for (name, fault) in rows {
        let database = fresh(&format!("refused-{name}")).await;
        database.save(&states(1, 1)).await.unwrap();
        js(&format!(
            "window.transaction0 = IDBDatabase.prototype.transaction;
             IDBDatabase.prototype.transaction = function () {{
                 throw new DOMException('no', '{name}') }}"
        ));
        assert_eq!(database.save(&states(2, 1)).await, Err(fault), "{name}");
        js("IDBDatabase.prototype.transaction = window.transaction0");
        assert_eq!(database.records().await, Ok(texts(&states(1, 1))), "{name}");
        assert_eq!(database.save(&states(2, 1)).await, Ok(Outcome::Saved), "{name}");
    }
    nothing_was_left_over().await;
}

/// The connection goes between two answers: without a word, and with the word for it.
#[wasm_bindgen_test]
async fn a_connection_that_went_between_two_answers_is_opened_again() {
    let database = fresh("went").await;
    js("window.transaction0 = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...all) {
            window.connection = this; return window.transaction0.apply(this, all) }");
    database.save(&states(1, 1)).await.unwrap();
    js("window.connection.close()");
    assert_eq!(database.save(&states(2, 1)).await, Ok(Outcome::Saved));
    js("window.connection.close(); window.connection.dispatchEvent(new Event('close'))");
    assert_eq!(database.save(&states(3, 1)).await, Ok(Outcome::Saved));
    js("IDBDatabase.prototype.transaction = window.transaction0");
    let all = [states(1, 1), states(2, 1), states(3, 1)].concat();
    assert_eq!(database.records().await, Ok(texts(&all)));
    nothing_was_left_over().await;
}

/// The browser commits, or not, and never says which: the app says 'Not saved', and saves again.
#[wasm_bindgen_test]
async fn a_commit_that_is_never_confirmed_is_not_called_saved() {
    database().erase().await.unwrap();
    js("window.transaction0 = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...all) {
            const transaction = window.transaction0.apply(this, all);
            for (const end of ['oncomplete', 'onabort', 'onerror'])
                Object.defineProperty(transaction, end, { set() {} });
            const listen = transaction.addEventListener;
            transaction.addEventListener = function (name, ...rest) {
                if (!/complete|abort|error/.test(name)) listen.call(this, name, ...rest) };
            return transaction }");
    let row = states(1, 1).remove(0);
    let ear = run(Effect::Save(vec![row.clone()]));
    ear.hears(|event| matches!(event, Event::SaveFailed(Trouble::Silent)).then_some(())).await;
    assert_eq!(ear.heard().len(), 1, "nobody was told that it was saved");
    js("IDBDatabase.prototype.transaction = window.transaction0");
    let ear = run(Effect::Save(vec![row.clone()]));
    ear.hears(|event| (*event == Event::Saved(vec![(row.record, 1)])).then_some(())).await;
    assert_eq!(database().records().await, Ok(vec![row.text]));
    database().erase().await.unwrap();
}

/// A browser that lost one store: emptied, what the others hold stays and saving goes on; gone as a
/// whole, it says so and nothing more is lost, and erasing everything makes it whole.
#[wasm_bindgen_test]
async fn a_store_that_went_alone_takes_nothing_with_it() {
    for store in ["records", "history", "received", "meta"] {
        let database = fresh(&format!("lost-{store}")).await;
        let before = states(1, 1);
        database.save(&before).await.unwrap();
        js(&format!(
            "{{ const opening = indexedDB.open('talentscan-test-lost-{store}');
               opening.onsuccess = () => {{
                   opening.result.transaction('{store}', 'readwrite').objectStore('{store}').clear();
                   opening.result.close() }} }}"
        ));
        TimeoutFuture::new(100).await;
        let left = if store == "records" { vec![] } else { texts(&before) };
        assert_eq!(database.records().await, Ok(left), "{store}");
        let next = &states(1, 2)[1..];
        assert_eq!(database.save(next).await, Ok(Outcome::Saved), "{store}");
        assert_eq!(database.records().await, Ok(texts(next)), "{store}");

        let database = fresh(&format!("half-{store}")).await;
        js(&format!(
            "{{ const opening = indexedDB.open('talentscan-test-half-{store}', 1);
               opening.onupgradeneeded = () => ['records', 'history', 'received', 'meta']
                   .filter(store => store !== '{store}')
                   .forEach(store => opening.result.createObjectStore(store));
               opening.onsuccess = () => opening.result.close() }}"
        ));
        TimeoutFuture::new(100).await;
        let needed = store != "received";
        assert_eq!(database.save(&before).await.is_err(), needed, "{store}");
        database.erase().await.expect("it can be erased");
        assert_eq!(database.save(&before).await, Ok(Outcome::Saved), "{store}");
    }
    nothing_was_left_over().await;
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_app_is_left_alone() {
    let database = fresh("newer").await;
    js("window.newer = new Promise(done => {
            const request = indexedDB.open('talentscan-test-newer', 2);
            request.onsuccess = () => { request.result.close(); done() } })");
    TimeoutFuture::new(200).await;
    assert_eq!(database.records().await, Err(Fault::Newer));
    assert_eq!(Trouble::from(Fault::Newer), Trouble::NewerApp);
    assert_eq!(database.erase().await, Ok(()), "but it can be erased");
}

#[wasm_bindgen_test]
async fn a_blocked_database_says_so() {
    replace("indexedDB", REFUSE);
    let outcome = Database::named("talentscan-test-blocked").records().await;
    restore("indexedDB");
    assert_eq!(outcome, Err(Fault::Blocked));
}

/// The app hears that the database is silent, and hears too when it answers after all.
#[wasm_bindgen_test]
async fn silence_is_told_and_so_is_what_comes_after() {
    database().erase().await.unwrap();
    database().records().await.unwrap();
    js("{ const request = indexedDB.open('talentscan');
          request.onsuccess = () => {
              const store = request.result.transaction('records', 'readwrite').objectStore('records');
              const until = Date.now() + 9000;
              const again = () => { if (Date.now() < until) store.get('x').onsuccess = again };
              again();
              store.transaction.oncomplete = () => request.result.close() } }");
    TimeoutFuture::new(200).await;
    let row = states(1, 1).remove(0);
    let ear = run(Effect::Save(vec![row.clone()]));
    ear.hears(|event| matches!(event, Event::SaveFailed(Trouble::Silent)).then_some(())).await;
    ear.hears(|event| (*event == Event::Saved(vec![(row.record, 1)])).then_some(())).await;
    assert_eq!(ear.heard().len(), 2);
    database().erase().await.unwrap();
}

// ---- What the app asks ----

#[wasm_bindgen_test]
async fn a_save_is_confirmed_and_other_tabs_hear_of_it() {
    database().erase().await.unwrap();
    js("window.told = []; window.tab = new BroadcastChannel('talentscan');
        window.tab.onmessage = event => window.told.push(event.data.join('|'))");
    let rows = states(1, 2);
    let ear = run(Effect::Save(vec![rows[0].clone()]));
    ear.hears(|event| (*event == Event::Saved(vec![(rows[0].record, 1)])).then_some(())).await;
    let ear = run(Effect::Save(vec![Row { base: 7, ..rows[1].clone() }]));
    let refused = ear.hears(|event| match event {
        Event::SaveRefused(texts) => Some(texts.clone()),
        _ => None,
    });
    assert_eq!(refused.await, texts(&rows[..1]));
    TimeoutFuture::new(50).await;
    assert_eq!(js("window.told.join()").as_string(), Some(format!("saved|{}", rows[0].text)));
    js("window.tab.close()");
    database().erase().await.unwrap();
}

#[wasm_bindgen_test]
async fn the_start_reads_everything_and_listens_from_then_on() {
    database().erase().await.unwrap();
    let rows = states(1, 2);
    database().save(&rows[..1]).await.unwrap();
    run(Effect::Journal { record: rows[1].record, text: rows[1].text.clone() });
    js("localStorage.setItem('talentscan.escaped', '1')");
    let ear = Ear::default();
    web::start(ear.sender());
    let started = ear.hears(|event| match event {
        Event::Started(started) => Some(started.clone()),
        _ => None,
    });
    let Started { records, journal, rescued } = started.await;
    assert_eq!(records, Ok(texts(&rows[..1])));
    assert_eq!(journal[0].text, rows[1].text);
    assert!(rescued);
    js(
        "{ const tab = new BroadcastChannel('talentscan'); tab.postMessage(['saved', 'x']); tab.close() }",
    );
    ear.hears(|event| (*event == Event::SavedElsewhere(vec!["x".to_owned()])).then_some(())).await;
    let form = rows[0].record;
    js(&format!(
        "{{ const tab = new BroadcastChannel('talentscan'); tab.postMessage(['wanted', '{form}']); tab.close() }}"
    ));
    ear.hears(|event| (*event == Event::Wanted(form)).then_some(())).await;
    web::run(Effect::Go(Route::Forms), &ear.sender());
    ear.hears(|event| (*event == Event::Arrived(Route::Forms)).then_some(())).await;
    let before = ear.heard().len();
    web::run(Effect::Go(Route::Forms), &ear.sender());
    TimeoutFuture::new(50).await;
    assert_eq!(ear.heard()[before..], [Event::Arrived(Route::Forms)], "who is there arrives again");
    run(Effect::ForgetRescue);
    assert!(js("localStorage.getItem('talentscan.escaped')").is_null());
    js("history.replaceState(null, '', location.pathname)");
    erase::everything(&database()).await.unwrap();
}

/// What another tab would do: hold a form, and let go of it when it is asked, or never.
fn other_tab(form: RecordId, lets_go: bool) {
    js(&format!(
        "window.stolen = false; window.tab = new BroadcastChannel('talentscan');
         navigator.locks.request('talentscan.form.{form}', () => new Promise(done => {{
             window.done = done;
             if ({lets_go}) window.tab.onmessage = event => {{
                 if (event.data.join() === 'wanted,{form}') done() }} }}))
             .catch(() => {{ window.stolen = true }})"
    ));
}

async fn holder(ear: &Ear, form: RecordId, wanted: Holder) {
    ear.hears(|event| (*event == Event::Held(form, wanted)).then_some(())).await;
}

#[wasm_bindgen_test]
async fn a_form_is_held_by_one_tab_and_let_go_when_it_is_asked() {
    database().erase().await.unwrap();
    let row = states(1, 1).remove(0);
    let form = row.record;
    database().save(std::slice::from_ref(&row)).await.unwrap();
    holder(&run(Effect::Hold(Some(form))), form, Holder::Here).await;
    js(&format!(
        "navigator.locks.request('talentscan.form.{form}', {{ ifAvailable: true }}, lock => {{
           window.free = lock !== null }})"
    ));
    TimeoutFuture::new(100).await;
    assert!(js("window.free === false").is_truthy(), "another tab hears that it is taken");
    holder(&run(Effect::Hold(Some(form))), form, Holder::Here).await;
    run(Effect::Hold(None));
    TimeoutFuture::new(100).await;

    other_tab(form, true);
    holder(&run(Effect::Hold(Some(form))), form, Holder::Elsewhere).await;
    let ear = run(Effect::TakeOver(form));
    holder(&ear, form, Holder::Here).await;
    let read = Event::SavedElsewhere(vec![row.text]);
    assert_eq!(
        ear.heard(),
        [read, Event::Held(form, Holder::Here)],
        "the newest state comes first"
    );
    assert!(js("window.stolen === false").is_truthy());

    js(&format!("navigator.locks.request('talentscan.form.{form}', {{ steal: true }}, () => 0)"));
    holder(&ear, form, Holder::Elsewhere).await;
    js("window.tab.close()");
    run(Effect::Hold(None));
    database().erase().await.unwrap();
}

#[wasm_bindgen_test]
async fn a_form_that_a_tab_does_not_let_go_of_is_taken_from_it() {
    let form = RecordId::from_bits(2);
    other_tab(form, false);
    TimeoutFuture::new(50).await;
    holder(&run(Effect::TakeOver(form)), form, Holder::Here).await;
    TimeoutFuture::new(50).await;
    assert!(js("window.stolen").is_truthy(), "and that tab hears of it");
    js("window.tab.close()");
    run(Effect::Hold(None));
}

#[wasm_bindgen_test]
async fn without_locks_each_tab_goes_on() {
    js("Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined })");
    let form = RecordId::from_bits(3);
    let ear = run(Effect::Hold(Some(form)));
    holder(&ear, form, Holder::Unknown).await;
    js("delete navigator.locks");
    run(Effect::Hold(None));
}

#[wasm_bindgen_test]
async fn chosen_files_arrive_whole_whatever_their_name() {
    js("window.click0 = HTMLInputElement.prototype.click;
        HTMLInputElement.prototype.click = function () {
            const files = new DataTransfer();
            files.items.add(new File([new Uint8Array([0, 1, 255])], 'een.json'));
            files.items.add(new File([], 'leeg.txt'));
            window.accepts = this.accept;
            this.files = files.files;
            this.dispatchEvent(new Event('change')) }");
    let ear = run(Effect::PickFiles(Purpose::Any));
    js("HTMLInputElement.prototype.click = window.click0");
    let whole = ear.hears(|event| match event {
        Event::Files(files::Event::Given(Purpose::Any, files)) => Some(files.clone()),
        _ => None,
    });
    let file = |name: &str, bytes: &[u8]| Incoming { name: name.to_owned(), bytes: bytes.to_vec() };
    assert_eq!(whole.await, [file("een.json", &[0, 1, 255]), file("leeg.txt", &[])]);
    assert_eq!(js("window.accepts").as_string().as_deref(), Some(""), "tablets make the rest grey");
    assert!(js("document.querySelector('input[type=file]')").is_null());
}

#[wasm_bindgen_test]
async fn a_file_over_the_limit_is_refused_without_being_read() {
    js(
        "window.large = { length: 1, 0: { name: 'groot.json', size: 100000001 }, item() { return this[0] } };",
    );
    let list: web_sys::FileList = wasm_bindgen::JsCast::unchecked_into(js("window.large"));
    let ear = Ear::default();
    web::pick::read_files(&list, Purpose::Any, &ear.sender());
    let (name, reason) = ("groot.json".to_owned(), Refusal::TooLarge);
    let unread = Event::Files(files::Event::Unread { name, reason });
    ear.hears(|event| (*event == unread).then_some(())).await;
    assert_eq!(ear.heard().len(), 1);
}

#[wasm_bindgen_test]
async fn a_file_is_offered_in_every_way() {
    let offered = async |way| {
        let export = ExportId::from_bits(5);
        let (name, text) = ("talentscan_x.json".to_owned(), "{}".to_owned());
        let ear = run(Effect::Offer { export, name, text, way });
        ear.hears(|event| match event {
            Event::Save(save::Event::Offered(of, offered)) if *of == export => {
                Some(offered.clone())
            }
            _ => None,
        })
        .await
    };
    js(
        "window.clicked = null; HTMLAnchorElement.prototype.click = function () { window.clicked = this }",
    );
    assert_eq!(offered(Way::Download).await, Offered::Begun);
    assert_eq!(js("window.clicked.download").as_string().as_deref(), Some("talentscan_x.json"));
    assert_eq!(js("window.clicked.protocol").as_string().as_deref(), Some("blob:"));
    js("delete HTMLAnchorElement.prototype.click");

    js("delete Navigator.prototype.share; delete Navigator.prototype.canShare");
    assert_eq!(offered(Way::Share).await, Offered::Failed, "absent");
    js("navigator.canShare = data => data.files[0].name.endsWith('.txt');
        navigator.share = async data => { window.shared = data.files[0].name + data.files[0].type }");
    assert_eq!(offered(Way::Share).await, Offered::Shared);
    assert_eq!(js("window.shared").as_string().as_deref(), Some("talentscan_x.txttext/plain"));
    js("navigator.share = async () => { throw new DOMException('', 'AbortError') }");
    assert_eq!(offered(Way::Share).await, Offered::Cancelled);
    js("navigator.share = async () => { throw new DOMException('', 'NotAllowedError') }");
    assert_eq!(offered(Way::Share).await, Offered::Failed);

    js("navigator.clipboard.writeText = async text => { window.copied = text }");
    assert_eq!(offered(Way::Copy).await, Offered::Copied);
    assert_eq!(js("window.copied").as_string().as_deref(), Some("{}"));
    js("navigator.clipboard.writeText = async () => { throw new Error() }");
    assert_eq!(offered(Way::Copy).await, Offered::Failed);
}

#[wasm_bindgen_test]
async fn the_device_says_what_it_is() {
    let known = async || {
        run(Effect::AskDevice { persist: true })
            .hears(|event| match event {
                Event::DeviceKnown(device) => Some(*device),
                _ => None,
            })
            .await
    };
    assert!(known().await.persisted.is_some());
    js("Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined })");
    let without = known().await;
    js("delete navigator.storage");
    assert_eq!((without.persisted, without.usage), (None, None));
    for (agent, browser) in [
        (
            "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/120.0 Mobile/15E148 Safari/604.1",
            Browser::Safari,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
            Browser::Safari,
        ),
        (
            "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            Browser::Chromebook,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Mobile Safari/537.36",
            Browser::Other,
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", Browser::Other),
    ] {
        assert_eq!(device::browser(agent), browser, "{agent}");
    }
}

#[wasm_bindgen_test]
fn the_world_gives_fresh_names_and_a_time() {
    let (first, second) = (web::given(), web::given());
    assert_ne!(first.records[0], first.records[1]);
    assert_ne!(first.records, second.records);
    assert_ne!(first.export, second.export);
    assert!(first.now.utc <= second.now.utc);
    assert_eq!(web::build(), "dev");
}

// ---- The overview ----

#[wasm_bindgen_test]
async fn received_files_come_back_byte_for_byte() {
    let database = fresh("received").await;
    let bytes: Vec<u8> = (0..=255).collect();
    let file =
        StoredFile { hash: Hash::of(&bytes), batch: 3, name: "é \"(1).txt".to_owned(), bytes };
    let empty = StoredFile { hash: Hash::of(&[]), batch: 0, name: String::new(), bytes: vec![] };
    let mut all = vec![file, empty];
    database.receive(&all).await.unwrap();
    database.receive(&all).await.unwrap();
    all.sort_by_key(|file| file.hash.to_string());
    assert_eq!(database.count_received().await, Ok(2));
    assert_eq!(database.received(None, 10).await, Ok(all.clone()));
    assert_eq!(database.received(None, 1).await, Ok(all[..1].to_vec()));
    assert_eq!(database.received(Some(all[0].hash), 10).await, Ok(all[1..].to_vec()));
    database.forget_received().await.unwrap();
    assert_eq!(database.count_received().await, Ok(0));
}

/// A canvas that draws nothing, with a place for each of some things to do.
struct Blank;

impl Canvas for Blank {
    fn draw(&mut self, _: Page<'_>) -> Vec<u8> {
        Vec::new()
    }

    fn meaning(&self, touch: Touch) -> Option<Event> {
        let event = match touch.listener {
            0 => overview::Event::Take,
            1 => overview::Event::Undo,
            2 => overview::Event::Stop,
            3 => overview::Event::PutBack,
            _ => return None,
        };
        Some(Event::Overview(event))
    }

    fn picture(&self, _: Page<'_>, _: ChartId, _: Form) -> Option<Handed> {
        None
    }

    fn tables(&self, _: Page<'_>, _: TableFile, _: Date) -> Option<Wish> {
        None
    }
}

/// Asks the desk, and says how often it told something before the last word.
async fn ask(desk: &mut Desk<Blank>, asked: Asked) -> usize {
    let told = RefCell::new(Vec::new());
    let request = Request { lang: Lang::Nl, asked };
    desk.answer(request, Vec::new(), &|reply| told.borrow_mut().push(reply)).await;
    let mut told = told.into_inner();
    assert!(matches!(told.pop(), Some(Reply::Drawn(_))), "no last word");
    told.len()
}

const TAKE: Asked = Asked::Touch(Touch { drawing: 0, listener: 0, what: Touched::Only });
const STOP: Asked = Asked::Touch(Touch { drawing: 0, listener: 2, what: Touched::Only });
const UNDO: Asked = Asked::Touch(Touch { drawing: 0, listener: 1, what: Touched::Only });
const PUT_BACK: Asked = Asked::Touch(Touch { drawing: 0, listener: 3, what: Touched::Only });

#[wasm_bindgen_test]
async fn the_desk_keeps_what_it_receives_and_nothing_of_the_example() {
    let database = fresh("desk").await;
    let mut all = files(30);
    let count = all.len();
    all.push(Incoming { name: "foto.jpg".to_owned(), bytes: b"\xFF\xD8\xFF\xE0".to_vec() });
    let mut desk = Desk::new(Rc::clone(&database), Blank);
    assert!(ask(&mut desk, Asked::Add(all)).await >= 1, "some progress");
    let batch = desk.overview().batch.clone().unwrap();
    let good = batch.verdicts.iter().filter(|verdict| verdict.outcome.is_ok()).count();
    assert_eq!((batch.verdicts.len(), good), (count + 1, count));
    assert_eq!(database.count_received().await, Ok(0), "nothing is stored before it is taken");
    ask(&mut desk, TAKE).await;
    let table = desk.overview().table.clone();
    assert!(desk.overview().stored);
    assert_eq!(database.count_received().await, Ok(table.files));

    ask(&mut desk, Asked::Example(true)).await;
    assert_ne!(desk.overview().table, table);
    assert_eq!(database.count_received().await, Ok(table.files));
    let mut later = Desk::new(Rc::clone(&database), Blank);
    ask(&mut later, Asked::Draw).await;
    assert_eq!((&later.overview().lost, &later.overview().table), (&vec![], &table));
    ask(&mut desk, Asked::Example(false)).await;
    assert_eq!(desk.overview().table, table);

    // A batch can be taken back also after the page was left.
    ask(&mut later, UNDO).await;
    assert_eq!(later.overview().table.files, 0);
    assert_eq!(database.count_received().await, Ok(0));

    // And put back, as it was.
    ask(&mut later, PUT_BACK).await;
    assert_eq!(later.overview().table, table);
    let mut last = Desk::new(database, Blank);
    ask(&mut last, Asked::Draw).await;
    assert_eq!((&last.overview().table, last.overview().can_undo()), (&table, table.files));
}

#[wasm_bindgen_test]
async fn a_desk_without_a_database_still_shows_and_stores_later() {
    let database = fresh("desk-blocked").await;
    let mut desk = Desk::new(Rc::clone(&database), Blank);
    replace("indexedDB", "return undefined");
    database.close();
    ask(&mut desk, Asked::Add(files(3))).await;
    ask(&mut desk, TAKE).await;
    restore("indexedDB");
    let count = desk.overview().table.files;
    assert!(count >= 3 && !desk.overview().stored);
    ask(&mut desk, Asked::Add(vec![])).await;
    ask(&mut desk, TAKE).await;
    assert!(desk.overview().stored, "what was not stored is stored with the next batch");
    assert_eq!(database.count_received().await, Ok(count));
}

/// The files as a picker gives them.
fn picked(files: Vec<Incoming>) -> Vec<web_sys::File> {
    let file = |file: Incoming| {
        let bytes = js_sys::Uint8Array::from(file.bytes.as_slice());
        web_sys::File::new_with_u8_array_sequence(&js_sys::Array::of1(&bytes), &file.name).unwrap()
    };
    files.into_iter().map(file).collect()
}

#[wasm_bindgen_test]
async fn reading_stops_when_somebody_says_so_and_leaves_what_was_there() {
    let database = fresh("desk-stops").await;
    let all = files(30);
    let names: Vec<String> = all.iter().map(|file| file.name.clone()).collect();
    let asking = |asked| (Request { lang: Lang::Nl, asked }, Vec::new());
    let (page, inbox) = futures_channel::mpsc::unbounded();
    let mut desk = Desk::new(Rc::clone(&database), Blank).with_inbox(Inbox::new(inbox));
    let mut drawn = Vec::new();
    for (chosen, stops) in [(&all[..2], false), (&all[2..], true), (&all[2..], false)] {
        if stops {
            page.unbounded_send(asking(Asked::Draw)).unwrap();
            page.unbounded_send(asking(STOP)).unwrap();
        }
        let request = Request { lang: Lang::Nl, asked: Asked::AddChosen };
        desk.answer(request, picked(chosen.to_vec()), &|_| ()).await;
        let overview = desk.overview();
        assert_eq!(overview.busy, None);
        let verdicts = &overview.batch.as_ref().unwrap().verdicts;
        drawn.push(verdicts.iter().map(|verdict| verdict.name.clone()).collect::<Vec<_>>());
    }
    assert_eq!(drawn, [names[..2].to_vec(), names[..2].to_vec(), names], "in their order");
    let (request, _) = desk.next(&|_| {}).await.unwrap();
    assert_eq!(request.asked, Asked::Draw, "what else was asked is done afterwards");
}

/// Puts a script in the place of a worker.
fn pretend_worker(worker: &str, script: &str) {
    js(&format!(
        "{{ document.querySelector('meta[name=talentscan-{worker}]')?.remove();
           const meta = document.createElement('meta');
           meta.name = 'talentscan-{worker}';
           meta.content = URL.createObjectURL(new Blob([{script:?}]));
           document.head.append(meta) }}"
    ));
}

async fn reply(asked: Asked) -> Reply {
    let ear = run(Effect::Ask(Request { lang: Lang::En, asked }));
    ear.hears(|event| match event {
        Event::Answered(reply) => Some(reply.clone()),
        _ => None,
    })
    .await
}

#[wasm_bindgen_test]
async fn the_worker_is_heard_and_what_is_no_worker_of_ours_is_given_up() {
    pretend_worker("worker", "postMessage(['another build'])");
    assert_eq!(reply(Asked::Draw).await, Reply::Failed);
    pretend_worker("worker", "throw new Error('it does not load')");
    assert_eq!(reply(Asked::Draw).await, Reply::Failed);
    pretend_worker(
        "worker",
        "onmessage = event => {
             const [lang, what, name, bytes] = event.data;
             const page = [...lang + what + name].map(c => c.charCodeAt()).concat(bytes.length);
             postMessage(['dev', Uint8Array.of(0, 0, page.length, ...page, 1, 7, 1)]) };
         setTimeout(() => postMessage(['dev']), 50)",
    );
    let file = Incoming { name: "abc".to_owned(), bytes: vec![0; 100] };
    let page = b"enaddabcd".to_vec();
    let drawn = Drawn { sheet: Sheet::Overview, page, files: Some(7), example: true };
    assert_eq!(reply(Asked::Add(vec![file])).await, Reply::Drawn(drawn));
}

#[wasm_bindgen_test]
async fn a_spreadsheet_is_handed_out_or_it_is_said_that_it_is_not() {
    js(
        "window.clicked = null; HTMLAnchorElement.prototype.click = function () { window.clicked = this }",
    );
    for (script, wanted) in [
        ("throw new Error('it does not load')", None),
        ("postMessage('another build')", None),
        ("onmessage = () => { throw new Error('it dies') }; postMessage('dev')", None),
        ("onmessage = () => postMessage(null); postMessage('dev')", None),
        (
            "onmessage = event => postMessage(event.data); setTimeout(() => postMessage('dev'), 50)",
            Some("x.xlsx"),
        ),
    ] {
        pretend_worker("spreadsheet", script);
        let (name, order) = ("x.xlsx".to_owned(), b"order".to_vec());
        let ear = run(Effect::Spreadsheet { name, order });
        let handed = ear.hears(|event| match event {
            Event::Handed(handed) => Some(*handed),
            _ => None,
        });
        assert_eq!(handed.await, wanted.is_some(), "{script}");
        let clicked = js("window.clicked && window.clicked.download").as_string();
        assert_eq!(clicked.as_deref(), wanted, "{script}");
    }
    js("fetch(window.clicked.href).then(got => got.text()).then(text => window.handed = text)");
    while js("window.handed").is_undefined() {
        TimeoutFuture::new(10).await;
    }
    assert_eq!(js("window.handed").as_string().as_deref(), Some("order"));
    js("delete HTMLAnchorElement.prototype.click");
}

// ---- The figures ----

#[wasm_bindgen_test]
fn digits_are_those_of_the_host() {
    digits::check();
}
