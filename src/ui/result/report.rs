//! The result of a school on paper: a few pages to take into a meeting and to keep.
//!
//! The same figures as on screen, all unfolded. Like the screen it shows what `domain::school` lets
//! through and hides nothing itself.

mod ambition;
mod beside;
mod domain;
mod statements;
mod talent;

use super::name;
use crate::domain::response::Series;
use crate::domain::school::{School, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{bdi, div, h2, h3, header, p, section, span};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{report as words, result};

/// The report of a school, which is seen on paper alone.
pub(super) fn report(lang: Lang, school: &School) -> Element {
    let talent = (!school.talent.is_empty()).then(|| talent::talent(lang, school));
    let ambition = (!school.ambition.is_empty()).then(|| ambition::ambition(lang, school));
    let is_shown = talent.is_some() || ambition.is_some();
    let none = (!is_shown).then(|| p().text(&words::NO_FORMS, lang));
    let mut body = vec![title(lang, school)];
    body.extend(none.into_iter().chain(talent).chain(ambition));
    body.push(reading(lang));
    section()
        .class("leaf print-only report")
        .attr("aria-label", words::TITLE.get(lang))
        .child(part::running(head(lang, school), body))
}

/// The head of every page: which school, whose answers, how many, of which days.
fn head(lang: Lang, school: &School) -> Element {
    let talent = school.talent_basis().map(|(series, _)| whose(lang, school, series));
    let ambition = || school.ambition_basis().map(|(series, _)| whose(lang, school, series));
    let whose = talent.or_else(ambition).map(|whose| span().child(whose));
    div()
        .class("report-head")
        .child(span().class("school").child(bdi().child(name(lang, school))))
        .child(" ")
        .child(whose)
}

/// Whose answers, how many, and of which days, in short.
fn whose<F>(lang: Lang, school: &School, series: &SeriesFigures<F>) -> String {
    let size = school.organisation.as_ref().and_then(|known| known.team_size);
    let is_team = series.series == Series::Personal;
    let of = size.filter(|size| is_team && *size >= series.forms);
    let (first, last) = (format::date(lang, series.days.0), format::date(lang, series.days.1));
    let days = result::days(lang, &first, &last);
    let name = result::series(series.series).get(lang);
    format!("{} {days}", words::whose(lang, name, series.forms, of))
}

fn title(lang: Lang, school: &School) -> Element {
    let known = school.organisation.as_ref();
    let place = known.and_then(|known| known.place.clone());
    let board = known.and_then(|known| known.board.clone());
    let about = [place, board].map(|text| text.filter(|text| !text.is_empty()));
    let about = about.into_iter().flatten().map(|text| p().class("soft").child(bdi().child(text)));
    header()
        .class("title")
        .child(p().class("kicker").text(&words::TITLE, lang))
        .child(h2().child(bdi().child(name(lang, school))))
        .children(about)
}

/// How the figures are to be read, and what they are not.
fn reading(lang: Lang) -> Element {
    let says = [result::READ_SCORE, result::READ_CONSENSUS, result::READ_SMALL];
    section()
        .class("reading keep")
        .child(h3().text(&result::HOW_TO_READ, lang))
        .children(says.map(|text| p().child(text.get(lang))))
        .child(h3().text(&words::WHAT_IT_IS_NOT, lang))
        .child(p().text(&result::OWN_JUDGEMENT, lang))
}
