//! Being invited: who asks what, and two questions before the first statement.

use crate::app::screen::join::Event;
use crate::app::{self, AppState};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::invitation::Invitation;
use crate::domain::response::Role;
use crate::ui::format;
use crate::ui::html::{article, bdi, button, div, fields, h1, p, section, span};
use crate::ui::node::Element;
use crate::ui::part::question::{choice, question, radio};
use crate::ui::words::measurement::topics;
use crate::ui::words::{common, fill, join as words};

/// Who is invited, and to what.
pub(super) fn view(state: &AppState) -> Element {
    let page = article().class("fill");
    let heading = h1().attr("tabindex", "-1");
    if !state.ready {
        return page.child(heading.text(&common::LOADING, state.lang));
    }
    if let Some(invitation) = state.joining.invitation() {
        return invited(state, invitation, page, heading);
    }
    let why = state.joining.invited.as_ref().and_then(|read| read.as_ref().err());
    page.child(heading.text(&words::NO_INVITATION, state.lang))
        .child(p().child(words::refused(why).get(state.lang)))
}

fn invited(state: &AppState, invitation: &Invitation, page: Element, heading: Element) -> Element {
    let lang = state.lang;
    let school = invitation.organisation.organisation();
    let round = state.joining.round().map(|(_, round)| round);
    let until = round.and_then(|round| round.until).map(|until| format::date(lang, until));
    let asked = state.joining.instruments();
    let again = round.is_some_and(|round| round.follow_up);
    let topics = round.map(|round| topics(lang, &round.asks)).unwrap_or_default();
    let hello = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(
            heading
                .child(span().class("kicker").text(&words::INVITED, lang))
                .child(" ")
                .child(bdi().child(school.map(|known| known.name.clone()))),
        )
        .child(p().child(words::asks(lang, &asked, until.as_deref())))
        .child(again.then(|| p().text(&words::FOLLOW_UP, lang)))
        .child((!topics.is_empty()).then(|| p().child(words::only(lang, &topics))))
        .child(p().class("soft").text(&fill::PRIVATE, lang));
    let questions = section().class("card").child(ways(state)).child(roles(state, &asked));
    page.child(hello).child(
        fields(state.only_shows())
            .class("stack")
            .child(questions)
            .children(asked.iter().enumerate().map(|(place, &id)| begin(state, id, place == 0)))
            .child(p().class("soft small").text(&words::AFTERWARDS, lang)),
    )
}

fn ways(state: &AppState) -> Element {
    let ways = [(false, fill::ALONE), (true, fill::TOGETHER)].map(|(together, text)| {
        let act = send(Event::Together(together));
        let field = radio("together", state.joining.together == together, act);
        choice(field, text.get(state.lang))
    });
    question(state.lang, words::HOW, ways)
}

fn roles(state: &AppState, asked: &[InstrumentId]) -> Option<Element> {
    let can_be = |role: &Role| asked == [InstrumentId::AmbitionScale] || *role != Role::Board;
    let roles = Role::ALL.into_iter().filter(can_be).map(|role| {
        let field = radio("role", state.joining.role == Some(role), send(Event::Role(role)));
        choice(field, fill::role(role).get(state.lang))
    });
    (!state.joining.together).then(|| question(state.lang, fill::WHAT_ARE_YOU, roles))
}

/// The ways to begin with an instrument: anew, or with the form that was begun here.
fn begin(state: &AppState, id: InstrumentId, is_first: bool) -> Element {
    let lang = state.lang;
    let go_on = state.may_go_on(id);
    let scan = instrument(id).title.get(lang);
    let on = button().id(format!("go-on-{}", id.name())).state(is_first.then_some("first"));
    let on = on.on_click(send(Event::GoOn(id))).child(words::go_on(lang, scan));
    let anew = button()
        .id(format!("begin-{}", id.name()))
        .state((is_first && !go_on).then_some("first"))
        .on_click(send(Event::Begin(id)))
        .child(words::begin(lang, scan, go_on));
    div().class("cluster").child(go_on.then_some(on)).child(anew)
}

fn send(event: Event) -> app::Event {
    app::Event::Join(event)
}
