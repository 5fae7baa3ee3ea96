//! One event, one change.

use super::effect::{Effect, Focus, Preference, Purpose};
use super::event::{Event, Given, Started};
use super::hold;
use super::keep::{self, Saving, changed};
use super::route::{Place, Route};
use super::screen::overview::Status;
use super::screen::{data, files, fill, forms, join, overview, save};
use super::state::{AppState, Notice};
use super::worker::{Asked, Reply, Wish};
use crate::domain::exchange::stored;
use crate::domain::ordered::VecSet;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;

impl AppState {
    /// The state before anything was read from the device but the small things it remembers.
    pub fn new(build: &str, lang: Lang, remembered: impl Fn(Preference) -> Option<String>) -> Self {
        let open = remembered(Preference::Open);
        let (open, remembered_forms) = open.map(|text| fill::read_open(&text)).unwrap_or_default();
        let chosen = remembered(Preference::Lang).and_then(|code| Lang::from_tag(&code));
        Self {
            lang: chosen.unwrap_or(lang),
            chose_lang: chosen.is_some(),
            build: build.to_owned(),
            open,
            remembered_forms,
            organisation: remembered(Preference::Organisation).and_then(|id| RecordId::parse(&id)),
            keeping: keep::Keeping {
                kept: remembered(Preference::Kept).and_then(|text| keep::KeptFile::read(&text)),
                ..keep::Keeping::default()
            },
            ..Self::default()
        }
    }
}

/// Takes in an event, and says what the app wants from the browser because of it.
pub fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    let arrived = matches!(event, Event::Arrived(_));
    let mut effects = if state.only_shows() && changes_records(&event) {
        Vec::new()
    } else {
        take_in(state, event, given)
    };
    effects.extend(hold::follow(state, arrived));
    if state.only_shows() {
        effects.retain(|effect| !effect.writes());
    }
    effects
}

/// Whether it changes the records of this device, or what is known of their being saved.
fn changes_records(event: &Event) -> bool {
    matches!(
        event,
        Event::Fill(_)
            | Event::Forms(_)
            | Event::Save(save::Event::Name)
            | Event::Files(
                files::Event::GoOn | files::Event::Collect | files::Event::Given(Purpose::Team, _)
            )
            | Event::Join(join::Event::Begin(_) | join::Event::GoOn(_))
            | Event::Answered(Reply::Wants(Wish::Keep { .. }))
            | Event::Saved(_)
            | Event::SaveFailed(_)
            | Event::SaveRefused(_)
            | Event::SavedElsewhere(_)
    )
}

fn take_in(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    let is_first = state.now.replace(given.now).is_none();
    match event {
        Event::Started(started) => {
            let effects = start(state, started);
            let drawn_of_own = overview::draw_own(state, given);
            effects.into_iter().chain(drawn_of_own).collect()
        }
        Event::Arrived(route) => arrive(state, route, is_first, given),
        Event::ToContent => vec![Effect::Focus(Focus::Heading)],
        Event::Speak(lang) => {
            state.lang = lang;
            state.chose_lang = true;
            let drawn = (state.overview.status == Status::Ready)
                .then(|| overview::ask(state, Asked::DrawAgain));
            let remember = Effect::Remember(Preference::Lang, lang.code().to_owned());
            [remember, Effect::Focus(Focus::Element("language"))].into_iter().chain(drawn).collect()
        }
        Event::Fill(event) => fill::update(state, event, given),
        Event::Forms(event) => forms::update(state, event, given),
        Event::Save(event) => save::update(state, event, given),
        Event::Files(event) => files::update(state, event, given),
        Event::Join(event) => join::update(state, event, given),
        Event::Data(event) => data::update(state, event, given),
        Event::Answered(reply) => overview::hear(state, reply, given),
        Event::Touch(touch) => vec![overview::ask(state, Asked::Touch(touch))],
        Event::Overview(_)
        | Event::Invitation(_)
        | Event::Offer(_)
        | Event::Paper(_)
        | Event::Result(_)
        | Event::Partners(_)
        | Event::Sheet(_)
        | Event::Handed(true) => Vec::new(),
        Event::ShowExample(example) => overview::show_example(state, example),
        Event::Saved(states) => keep::saved(state, &states, &given.now),
        Event::SaveFailed(trouble) => keep::failed(state, trouble),
        Event::SaveRefused(texts) => keep::refused(state, &texts),
        Event::SavedElsewhere(texts) => keep::saved_elsewhere(state, &texts),
        Event::Held(form, holder) => hold::held(state, form, holder),
        Event::Wanted(form) => {
            hold::wanted(state, form);
            Vec::new()
        }
        Event::GoOnHere => hold::take_over(state).into_iter().collect(),
        Event::RetrySave => keep::save(state).into_iter().collect(),
        Event::Handed(false) => {
            state.notices.push(Notice::OfferFailed);
            Vec::new()
        }
        Event::Copied(copied) => {
            state.notices.push(if copied { Notice::Copied } else { Notice::OfferFailed });
            Vec::new()
        }
        Event::DeviceKnown(device) => {
            state.device = device;
            Vec::new()
        }
        Event::Dismiss(place) => {
            if place < state.notices.len() {
                state.notices.remove(place);
            }
            Vec::new()
        }
    }
}

fn start(state: &mut AppState, started: Started) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut aside = Vec::new();
    let before = state.own.records().map(|own| own.version.record()).collect();
    match started.records {
        Ok(texts) => {
            for text in texts {
                match stored::read(&text) {
                    Some(own) => {
                        state.keeping.confirmed.insert(own.version.record(), own.counter);
                        state.own.recall(own);
                    }
                    None => aside.push(text),
                }
            }
            state.keeping.saving = if state.own.records().next().is_some() {
                Saving::Saved(None)
            } else {
                Saving::Nothing
            };
        }
        Err(trouble) => effects.extend(keep::failed(state, trouble)),
    }
    let mut records = VecSet::new();
    for entry in started.journal {
        let Some(own) = stored::read(&entry.text) else {
            aside.push(entry.text);
            effects.push(Effect::PutAside { key: entry.key });
            continue;
        };
        let record = own.version.record();
        match state.own.get(record) {
            Some(known) if known.outlived(&own) => {
                // What it holds is in the database, or in an entry that stays until it is.
                effects.push(Effect::ForgetEntry(entry));
                continue;
            }
            Some(known) if !own.follows(&known.version) => state.own.reconcile(own),
            _ => state.own.recall(own),
        }
        state.keeping.replayed.push((record, entry));
        records.insert(record);
    }
    if started.rescued {
        let all: Vec<RecordId> = state.own.records().map(|own| own.version.record()).collect();
        records.extend(state.own.mark_escaped(all));
        effects.push(Effect::ForgetRescue);
    }
    if !aside.is_empty() {
        state.notices.push(Notice::PutAside { count: aside.len() });
        state.keeping.aside = aside;
    }
    let waited = matches!(state.route, Route::Fill(id, _) if !state.can_fill(id));
    state.ready = true;
    fill::open_what_was_begun(state, &before);
    if !matches!(state.keeping.saving, Saving::Failed(_)) {
        state.open.retain(|_, record| {
            state.own.get(*record).is_some_and(|own| own.version.response().is_some())
        });
    }
    effects.extend(changed(state, records));
    fill::settle(state);
    if waited {
        // The heading that had the focus said that the page was loading.
        effects.push(Effect::Focus(Focus::Heading));
    }
    effects
}

fn arrive(state: &mut AppState, route: Route, is_first: bool, given: &Given) -> Vec<Effect> {
    if route != Route::Result {
        state.viewed = None;
    }
    state.asked = None;
    state.left = None;
    let before = std::mem::replace(&mut state.route, route);
    if before != route {
        state.erase_word.clear();
    }
    fill::settle(state);
    let mut effects = match route {
        Route::Overview => vec![overview::ask(state, Asked::Draw)],
        Route::School(school) => vec![overview::ask(state, Asked::School(school))],
        Route::Partners => vec![overview::ask(state, Asked::Partners)],
        Route::Result | Route::Invitation | Route::Offer | Route::Paper | Route::About => {
            overview::draw_own(state, given).into_iter().collect()
        }
        Route::Join => vec![Effect::ReadInvitation],
        // The result is the next page, and the worker draws it.
        Route::Fill(_, Place::End) => vec![Effect::LoadWorker],
        Route::Data | Route::Save => vec![Effect::AskDevice { persist: false }],
        _ => Vec::new(),
    };
    if !is_first && before != state.route {
        effects.push(Effect::Focus(Focus::Heading));
    }
    effects
}
