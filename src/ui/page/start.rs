//! The start: the first statement is one tap away.

use crate::app::effect::Purpose;
use crate::app::route::{Place, Route};
use crate::app::screen::files;
use crate::app::screen::forms::Listed;
use crate::app::{AppState, Event};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{a, button, div, h1, h2, nav, p, section};
use crate::ui::node::Element;
use crate::ui::words::{common, start as words};
use crate::ui::{format, part};

/// The start.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let pick = Event::Files(files::Event::Pick(Purpose::Any));
    let hello = div()
        .class("stack")
        .child(h1().attr("tabindex", "-1").text(&words::TITLE, lang))
        .child(p().text(&words::LEAD, lang));
    let others = nav()
        .class("others")
        .attr("aria-label", words::OTHER_WAYS.get(lang))
        .child(button().class("quiet").on_click(pick).text(&words::HAVE_FILE, lang))
        .child(a().class("button quiet").href(Route::Invitation).text(&common::INVITATION, lang))
        .child(a().class("button quiet").href(Route::Overview).text(&words::COLLECT, lang))
        .child(
            button()
                .class("quiet")
                .on_click(Event::ShowExample(true))
                .text(&words::SEE_EXAMPLE, lang),
        );
    div()
        .class("start")
        .children(state.unfinished().iter().map(|form| resume(lang, form)))
        .child(div().class("hello").child(hello).child(part::emblem()))
        .child(div().class("grid").children(InstrumentId::ALL.map(|id| scan(lang, id))))
        .child(others)
}

/// One line to go on with what is unfinished.
fn resume(lang: Lang, form: &Listed) -> Element {
    let scan = instrument(form.instrument).title.get(lang);
    let line = words::unfinished(lang, scan, form.progress, &format::date(lang, form.started_on));
    let go_on = a().class("button").state("first").href(Route::Fill(form.instrument, Place::Last));
    section()
        .class("card resume apart")
        .child(p().child(line))
        .child(go_on.text(&words::GO_ON, lang))
}

/// The invitation to a scan.
fn scan(lang: Lang, id: InstrumentId) -> Element {
    let begin = a()
        .class("button")
        .state("first")
        .attr("data-scan", id.name())
        .href(Route::Fill(id, Place::Last));
    section()
        .class("card scan")
        .child(h2().child(instrument(id).title.get(lang)))
        .child(p().class("question").child(words::question(id).get(lang)))
        .child(p().class("soft").child(words::size(id).get(lang)))
        .child(begin.text(&words::BEGIN, lang))
}
