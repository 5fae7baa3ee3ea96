//! One form in the list: number, scan, day and state.

use super::asked::asked;
use crate::app::screen::forms::{self, Listed};
use crate::app::{AppState, Event};
use crate::domain::instrument::instrument;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, h3, li, p, span};
use crate::ui::node::Element;
use crate::ui::words::{forms as words, measurement};

/// A form, with what can be done with it.
pub(super) fn row(state: &AppState, form: &Listed) -> Element {
    let lang = state.lang;
    let record = form.record.to_string();
    let done = if form.finished { "done" } else { "busy" };
    let far = span().class("tag").state(done).child(progress(lang, form));
    let forked = (form.rivals > 0).then(|| span().class("tag").text(&words::TWO_VERSIONS, lang));
    let again = span().class("tag").text(&measurement::FOLLOW_UP, lang);
    let what = div()
        .class("what")
        .child(h3().child(words::form(lang, form.number)))
        .child(p().child(instrument(form.instrument).title.get(lang)))
        .child(p().class("soft").child(words::begun(lang, form.started_on)))
        .child(p().class("tags").child(far).child(form.follow_up.then_some(again)).child(forked));
    let can_do = if state.asked == Some(form.record) { asked(lang) } else { buttons(state, form) };
    li().key(record.clone())
        .class("card")
        .attr("data-form", record)
        .state(done)
        .child(what)
        .child(can_do)
}

fn buttons(state: &AppState, form: &Listed) -> Element {
    let lang = state.lang;
    let which = words::this_form(lang, form.number);
    let which = || span().class("visually-hidden").child(" ").child(which.clone());
    let left = (state.left == Some(form.record)).then_some("left-form");
    let open = button().attr("id", left).on_click(Event::Forms(forms::Event::Ask(form.record)));
    let withdraw =
        button().class("quiet").on_click(Event::Forms(forms::Event::Withdraw(form.record)));
    div()
        .class("cluster")
        .child(open.text(&words::OPEN, lang).child(which()))
        .child(withdraw.text(&words::WITHDRAW, lang).child(which()))
}

fn progress(lang: Lang, form: &Listed) -> String {
    match (form.finished, form.progress) {
        (true, (done, of)) if done == of => words::DONE.get(lang).to_owned(),
        (true, progress) => words::done_partly(lang, progress),
        (false, progress) => words::busy(lang, progress),
    }
}
