//! What goes along in the file, and what stays here.

use super::held::Held;
use crate::app::AppState;
use crate::app::screen::save::Reader;
use crate::domain::handover::Preview;
use crate::domain::text::Lang;
use crate::ui::html::{bdi, div, h2, h3, li, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// Says in words what goes along and what stays here.
pub(super) fn contents(state: &AppState, preview: &Preview) -> Element {
    let lang = state.lang;
    let held = Held::of(state, preview);
    let stays = stays(lang, &held, preview);
    let note = stays.is_empty().then(|| p().text(&words::NOTHING_STAYS, lang));
    let names = held.schools.iter().map(|&name| {
        li().text(&words::NAME_GOES, lang).child(" ").child(bdi().child(name.to_owned()))
    });
    let unfinished =
        (held.unfinished > 0).then(|| p().child(words::unfinished(lang, held.unfinished)));
    let goes = lines(goes(lang, &held, preview)).children(names);
    let goes = card("goes").child(h3().text(&words::GOES, lang)).child(goes).child(unfinished);
    let stays = card("stays").child(h3().text(&words::STAYS, lang)).child(lines(stays)).child(note);
    section()
        .class("stack")
        .attr("aria-labelledby", "contents")
        .child(h2().id("contents").text(&words::CONTENTS, lang))
        .child(div().class("grid").child(goes).child(stays))
        .child(p().class("limit").child(limits(lang, held.reader, preview)))
}

fn card(state: &'static str) -> Element {
    div().class("card").state(state)
}

fn lines(lines: Vec<String>) -> Element {
    ul().class("lines").children(lines.into_iter().map(|line| li().child(line)))
}

fn goes(lang: Lang, held: &Held, preview: &Preview) -> Vec<String> {
    let principal = match held.reader {
        Reader::Ourselves => words::principal,
        Reader::Coordinator => words::principal_agreed,
    };
    let mut lines = Vec::new();
    for (&collection, &forms) in &preview.tallied {
        lines.push(words::tallied(lang, collection, forms));
    }
    if preview.personal > 0 {
        lines.push(words::personal(lang, preview.personal));
    }
    if preview.joint > 0 {
        lines.push(words::joint(lang, preview.joint));
    }
    if preview.principal > 0 {
        lines.push(principal(lang, preview.principal));
    }
    if preview.board > 0 {
        lines.push(words::board(lang, preview.board));
    }
    if held.forked > 0 {
        lines.push(words::both_versions(lang, held.forked));
    }
    if preview.offer {
        lines.push(words::OFFER_TOO.get(lang).to_owned());
    }
    if held.texts {
        lines.push(words::TEXTS_TOO.get(lang).to_owned());
    }
    lines
}

fn stays(lang: Lang, held: &Held, preview: &Preview) -> Vec<String> {
    let mut lines = Vec::new();
    if !preview.tallied.is_empty() {
        lines.push(words::SINGLE_STAY.get(lang).to_owned());
    }
    for (&collection, &forms) in &preview.too_few {
        lines.push(words::too_few(lang, collection, forms));
    }
    for &collection in &preview.as_before {
        lines.push(words::as_before(lang, collection));
    }
    if preview.not_agreed > 0 {
        lines.push(words::not_agreed(lang, preview.not_agreed));
    }
    if held.elsewhere > 0 {
        lines.push(words::elsewhere(lang, held.elsewhere));
    }
    lines
}

/// What the readers of the file can see, said plainly.
fn limits(lang: Lang, reader: Reader, preview: &Preview) -> String {
    let counts = !preview.tallied.is_empty();
    let separate = preview.joint + preview.principal + preview.board > 0;
    let (counts_only, readable) = (words::COUNTS_ONLY.get(lang), words::SOME_READABLE.get(lang));
    match (reader, counts, separate) {
        (Reader::Ourselves, _, _) => words::CAN_READ.get(lang).to_owned(),
        (Reader::Coordinator, true, true) => format!("{counts_only} {readable}"),
        (Reader::Coordinator, true, false) => counts_only.to_owned(),
        (Reader::Coordinator, false, true) => readable.to_owned(),
        (Reader::Coordinator, false, false) => String::new(),
    }
}
