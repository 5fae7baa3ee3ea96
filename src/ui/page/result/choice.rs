//! Whose result is shown, where there are several.

use super::name;
use crate::app::Event;
use crate::app::screen::result;
use crate::domain::record::RecordId;
use crate::domain::school::School;
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// What can be chosen: who, and what it is called.
type Options = Vec<(Option<RecordId>, String)>;

/// The choice of an organisation. Not there when there is nothing to choose.
#[component]
pub fn Choice() -> impl IntoView {
    let shown = project(|state| {
        let results = state.results();
        (options(&results), state.shown_result(&results))
    });
    let all = Memo::new(move |_| shown.with(|(options, _)| options.clone()));
    let place = Memo::new(move |_| shown.with(|(_, place)| *place));
    move || {
        let options = all.get();
        (options.len() > 1).then(|| view! { <Select options place/> })
    }
}

fn options(results: &[School]) -> Options {
    results.iter().map(|school| (school.id, name(school))).collect()
}

#[component]
fn Select(
    /// What can be chosen.
    options: Options,
    /// The place of what is chosen.
    place: Memo<usize>,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let items = options.iter().enumerate().map(|(number, (_, name))| {
        let text = if name.is_empty() { t(words::NAMELESS).to_owned() } else { name.clone() };
        view! { <option value=number.to_string() prop:selected=move || place.get() == number>{text}</option> }
    });
    let items = items.collect_view();
    let choose = move |event| {
        let chosen =
            event_target_value(&event).parse().ok().and_then(|place: usize| options.get(place));
        if let Some((organisation, _)) = chosen {
            dispatch.send(Event::Result(result::Event::Show(*organisation)));
        }
    };
    view! {
        <p class="choice-of-school">
            <label for="which-school">{t(words::WHICH)}</label>
            <select id="which-school" on:change=choose>{items}</select>
        </p>
    }
}
