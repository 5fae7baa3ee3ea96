//! What is stored on this device.

use crate::app::AppState;
use crate::app::keep::Saving;
use crate::app::overview::Status;
use crate::domain::text::Lang;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{Text, data as words, reasons, t};
use leptos::prelude::*;

/// What is stored, counted.
#[derive(Clone, PartialEq)]
struct Counted {
    forms: usize,
    schools: usize,
    /// Known once the overview was open.
    files: Option<usize>,
    saving: Saving,
    /// The browser's own estimate.
    usage: Option<u64>,
}

/// What is stored on this device, in a few figures.
#[component]
pub fn Stored() -> impl IntoView {
    let lang = use_lang();
    let counted = project(counted);
    let facts = move || {
        let counted = counted.get();
        let size =
            counted.usage.map_or(t(words::UNKNOWN).to_owned(), |bytes| words::size(lang, bytes));
        let files = counted.files.map(|files| (words::FILES, files.to_string()));
        let facts = [
            (words::FORMS, counted.forms.to_string()),
            (words::SCHOOLS, counted.schools.to_string()),
        ];
        let last = [(words::SAVED, saved(lang, &counted.saving)), (words::SIZE, size)];
        facts.into_iter().chain(files).chain(last).map(fact).collect_view()
    };
    view! {
        <section class="card" aria-labelledby="stored">
            <h2 id="stored">{t(words::HERE)}</h2>
            <dl>{facts}</dl>
        </section>
    }
}

fn fact((name, value): (Text, String)) -> impl IntoView {
    view! {
        <div>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
        </div>
    }
}

fn saved(lang: Lang, saving: &Saving) -> String {
    match saving {
        Saving::Nothing => words::NOTHING_YET.get(lang).to_owned(),
        Saving::Busy => words::BUSY.get(lang).to_owned(),
        Saving::Saved(None) => words::ALL_SAVED.get(lang).to_owned(),
        Saving::Saved(Some(moment)) => words::all_saved_at(lang, *moment),
        Saving::Failed(trouble) => reasons::not_saved(lang, *trouble),
    }
}

fn counted(state: &AppState) -> Counted {
    let overview = &state.overview;
    let known = overview.status == Status::Ready && !overview.example;
    Counted {
        forms: state.listed().len(),
        schools: state.organisations().count(),
        files: known.then_some(overview.table.files),
        saving: state.keeping.saving.clone(),
        usage: state.device.usage,
    }
}
