//! One form in the list: number, scan, day and state.

use super::asked::Asked;
use crate::app::Event;
use crate::app::screen::forms::{self, Listed};
use crate::domain::instrument::instrument;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{forms as words, t};
use crate::web;
use leptos::prelude::*;

/// A form, with what can be done with it.
#[component]
pub fn Row(
    /// The form.
    form: Listed,
    /// The form of which somebody said that it is not theirs.
    left: RwSignal<Option<RecordId>>,
) -> impl IntoView {
    let lang = use_lang();
    let record = form.record;
    let asked = project(move |state| state.asked == Some(record));
    let title = words::form(lang, form.number);
    let scan = instrument(form.instrument).title.get(lang);
    let state = if form.finished { "done" } else { "busy" };
    let forked =
        (form.rivals > 0).then(|| view! { <span class="tag">{t(words::TWO_VERSIONS)}</span> });
    let number = form.number;
    view! {
        <li class="card" data-form=record.to_string() data-state=state>
            <div class="what">
                <h3>{title}</h3>
                <p>{scan}</p>
                <p class="soft">{words::begun(lang, form.started_on)}</p>
                <p class="tags">
                    <span class="tag" data-state=state>{progress(lang, &form)}</span>
                    {forked}
                </p>
            </div>
            <Show when=move || asked.get() fallback=move || view! { <Buttons record number left/> }>
                <Asked record left/>
            </Show>
        </li>
    }
}

#[component]
fn Buttons(
    /// The form.
    record: RecordId,
    /// What it is called by.
    number: u32,
    /// The form of which somebody said that it is not theirs.
    left: RwSignal<Option<RecordId>>,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let open = move |_| dispatch.send(Event::Forms(forms::Event::Ask(record)));
    let withdraw = move |_| {
        dispatch.send(Event::Forms(forms::Event::Withdraw(record)));
        // To the top: that is where the way to undo it appears.
        web::page::focus_heading();
    };
    let which =
        move || view! { <span class="visually-hidden">" " {words::this_form(lang, number)}</span> };
    view! {
        <div class="cluster">
            <button id=move || (left.get() == Some(record)).then_some("left-form") on:click=open>
                {t(words::OPEN)} {which()}
            </button>
            <button class="quiet" on:click=withdraw>{t(words::WITHDRAW)} {which()}</button>
        </div>
    }
}

fn progress(lang: Lang, form: &Listed) -> String {
    match (form.finished, form.progress) {
        (true, (done, of)) if done == of => words::DONE.get(lang).to_owned(),
        (true, progress) => words::done_partly(lang, progress),
        (false, progress) => words::busy(lang, progress),
    }
}
