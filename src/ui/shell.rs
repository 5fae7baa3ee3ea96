//! What surrounds every page: header, save line, messages, footer; and the page itself.

use super::context::{
    dispatch, project, provide_lang, provide_state, sender, use_dispatch, use_lang,
};
use super::page;
use super::part::{Banner, Emblem, Messages, OpenedFile, SaveLine};
use super::words::{common as words, t};
use crate::app::effect::Purpose;
use crate::app::route::Route;
use crate::app::screen::{files, save};
use crate::app::{AppState, Event};
use crate::domain::text::Lang;
use crate::web;
use leptos::prelude::*;

/// Puts the app in place of the line that says it is loading.
pub fn mount() {
    let state = AppState::new(&web::build(), web::browser_lang(), web::remembered);
    let state = RwSignal::new(state);
    dispatch(state, Event::Arrived(web::route()));
    web::page::clear();
    mount_to_body(move || view! { <App state/> });
    web::start(sender(state));
}

#[component]
fn App(
    /// The state of the app.
    state: RwSignal<AppState>,
) -> impl IntoView {
    provide_state(state);
    let lang = project(|state| state.lang);
    move || {
        let lang = lang.get();
        provide_lang(lang);
        web::page::speak(lang);
        view! { <Shell/> }
    }
}

#[component]
fn Shell() -> impl IntoView {
    let route = project(|state| state.route);
    let lang = use_lang();
    let dispatch = use_dispatch();
    Effect::new(move |before: Option<Route>| {
        let route = route.get();
        web::page::entitle(&page::title(route, lang));
        if before.is_some_and(|before| before != route) {
            web::page::focus_heading();
        }
        route
    });
    let drop_files = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        if let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) {
            let purpose = if route.get_untracked() == Route::Overview {
                Purpose::Overview
            } else {
                Purpose::Any
            };
            web::read_files(&files, purpose, &web::Sender::new(move |event| dispatch.send(event)));
        }
    };
    let shortcuts = move |event: leptos::ev::KeyboardEvent| {
        let command = event.ctrl_key() || event.meta_key();
        if !command || event.shift_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "s" => {
                event.prevent_default();
                dispatch.send(Event::Save(save::Event::Open));
            }
            "o" => {
                event.prevent_default();
                dispatch.send(Event::Files(files::Event::Pick(Purpose::Any)));
            }
            _ => {}
        }
    };
    view! {
        <div id="app" class="shell" on:dragover=|event| event.prevent_default() on:drop=drop_files on:keydown=shortcuts>
            <a class="skip" href="#main" on:click=|event| { event.prevent_default(); web::page::focus_heading(); }>
                {t(words::SKIP)}
            </a>
            <Header/>
            <Banner/>
            <main id="main">
                <Messages/>
                <OpenedFile/>
                {move || page::view(route.get())}
            </main>
            <Footer/>
        </div>
    }
}

#[component]
fn Header() -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let other = match lang {
        Lang::Nl => Lang::En,
        Lang::En => Lang::Nl,
    };
    let speak = move |_| {
        dispatch.send(Event::Speak(other));
        web::page::focus_later("language");
    };
    view! {
        <header class="header">
            <a class="brand" href=Route::Start.to_string()>
                <Emblem/>
                <span>{t(words::BRAND)}</span>
            </a>
            <SaveLine/>
            <button id="language" class="quiet" lang=other.code() on:click=speak>
                {words::LANGUAGE.get(other)}
            </button>
        </header>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let links = [
        (Route::Forms, words::FORMS),
        (Route::Result, words::RESULT),
        (Route::Overview, words::OVERVIEW),
        (Route::Data, words::DATA),
        (Route::About, words::ABOUT),
    ];
    let here = project(|state| state.route);
    let items = links.into_iter().map(|(route, text)| {
        let current = move || (here.get() == route).then_some("page");
        view! { <li><a href=route.to_string() aria-current=current>{t(text)}</a></li> }
    });
    view! {
        <footer class="footer">
            <nav aria-label=t(words::MORE)>
                <ul>{items.collect_view()}</ul>
            </nav>
            <p>{t(words::PROMISE)}</p>
        </footer>
    }
}
