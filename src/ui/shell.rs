//! What surrounds every page: header, save line, messages, footer; and the page itself.

use super::html::{a, button, div, footer, header, li, main, nav, p, span, ul};
use super::node::Element;
use super::words::common as words;
use super::{page, part};
use crate::app::route::Route;
use crate::app::{AppState, Event};
use crate::domain::text::Lang;

/// Everything on screen.
pub fn view(state: &AppState) -> Element {
    let skip = a().class("skip").attr("href", "#main").on_click(Event::ToContent);
    let page = page::view(state).key(state.route.to_string());
    div()
        .id("app")
        .class("shell")
        .child(skip.text(&words::SKIP, state.lang))
        .child(head(state))
        .child(part::banner(state))
        .child(
            main()
                .id("main")
                .child(part::messages(state))
                .child(part::opened_file(state))
                .child(page),
        )
        .child(foot(state))
}

fn head(state: &AppState) -> Element {
    let other = match state.lang {
        Lang::Nl => Lang::En,
        Lang::En => Lang::Nl,
    };
    let brand = a().class("brand").href(Route::Start);
    let language = button().id("language").class("quiet").attr("lang", other.code());
    header()
        .class("header")
        .child(brand.child(part::emblem()).child(span().text(&words::BRAND, state.lang)))
        .child(part::save_line(state))
        .child(language.on_click(Event::Speak(other)).child(words::LANGUAGE.get(other)))
}

fn foot(state: &AppState) -> Element {
    let links = [
        (Route::Forms, words::FORMS),
        (Route::Result, words::RESULT),
        (Route::Invitation, words::INVITATION),
        (Route::Overview, words::OVERVIEW),
        (Route::Data, words::DATA),
        (Route::About, words::ABOUT),
    ];
    let links = links.map(|(route, text)| {
        let here = (state.route == route).then_some("page");
        li().child(a().href(route).attr("aria-current", here).child(text.get(state.lang)))
    });
    footer()
        .class("footer")
        .child(nav().attr("aria-label", words::MORE.get(state.lang)).child(ul().children(links)))
        .child(p().text(&words::PROMISE, state.lang))
}
