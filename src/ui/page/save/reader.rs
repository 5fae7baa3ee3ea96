//! For whom the file is.

use super::option::Choice;
use crate::app::Event;
use crate::app::screen::save::{self, Reader};
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{save as words, t};
use leptos::prelude::*;

/// Asks for whom the file is.
#[component]
pub fn ReaderChoice() -> impl IntoView {
    let reader = project(|state| state.handover.reader);
    let dispatch = use_dispatch();
    let choices = [
        (Reader::Ourselves, "for-ourselves", words::OURSELVES, words::OURSELVES_SAYS),
        (Reader::Coordinator, "for-coordinator", words::COORDINATOR, words::COORDINATOR_SAYS),
    ];
    let choices = choices.map(|(which, id, title, says)| {
        view! {
            <Choice
                group="reader"
                id=id.to_owned()
                title=t(title).to_owned()
                says=t(says).to_owned()
                checked=Signal::derive(move || reader.get() == which)
                choose=move || dispatch.send(Event::Save(save::Event::For(which)))
            />
        }
    });
    view! {
        <section class="stack" aria-labelledby="for-whom">
            <h2 id="for-whom">{t(words::FOR_WHOM)}</h2>
            <div class="grid" role="radiogroup" aria-labelledby="for-whom">{choices.collect_view()}</div>
        </section>
    }
}
