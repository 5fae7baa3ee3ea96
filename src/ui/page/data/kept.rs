//! What was kept as a file, and the ways to keep and open one.

use crate::app::Event;
use crate::app::effect::Purpose;
use crate::app::route::Route;
use crate::app::screen::files;
use crate::app::screen::save::{self, Reader};
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::part::KeptFile;
use crate::ui::words::{data as words, t};
use leptos::prelude::*;

/// The last file that was kept, one that nobody confirmed, and the buttons.
#[component]
pub fn Kept() -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let offered = project(|state| state.keeping.offered.as_ref().map(|file| file.name.clone()));
    let unconfirmed = move || {
        offered.get().map(|name| {
            view! {
                <p>
                    {words::offered(lang, &name)} " "
                    <a href=Route::Save.to_string()>{t(words::TO_CONFIRM)}</a>
                </p>
            }
        })
    };
    let for_ourselves = move |_| dispatch.send(Event::Save(save::Event::For(Reader::Ourselves)));
    let open = move |_| dispatch.send(Event::Files(files::Event::Pick(Purpose::Any)));
    view! {
        <section class="card" aria-labelledby="as-file">
            <h2 id="as-file">{t(words::AS_FILE)}</h2>
            <p>{t(words::AS_FILE_SAYS)}</p>
            <KeptFile/>
            {unconfirmed}
            <div class="cluster">
                <a id="save-all" class="button" data-state="first" href=Route::Save.to_string() on:click=for_ourselves>
                    {t(words::SAVE_ALL)}
                </a>
                <button id="open-file" on:click=open>{t(words::OPEN_FILE)}</button>
            </div>
        </section>
    }
}
