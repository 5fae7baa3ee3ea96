//! The poster of the ambition scale: what a school wants most, where it stands, and its first step.

use crate::domain::figure::ambition::{Counted, Pairs};
use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{OWN, Scale, ambition_scale};
use crate::domain::school::{AmbitionFigures, School, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{bdi, div, footer, h2, h3, header, li, ol, p, section, span};
use crate::ui::node::Element;
use crate::ui::words::{paper as words, result};

/// How many ambitions a poster has room for.
const ROOM: usize = 5;

/// How many letters of an own ambition a poster has room for.
const LONGEST: usize = 160;

/// How far the highest rating of a scale lies above the lowest, which is 1.
const REACH: f64 = 3.0;

/// The poster of a school; `None` where it has no ambitions to show.
pub(super) fn poster(lang: Lang, school: &School) -> Option<Element> {
    let (series, figures) = school.ambition_basis()?;
    let counted = counted(figures);
    let stem = ambition_scale().stem.as_ref().map(|stem| p().class("stem").child(stem.get(lang)));
    let ambitions: Vec<Element> = if counted.is_empty() {
        vec![p().class("none").text(&words::NONE_COUNTS, lang)]
    } else {
        let items = counted.iter().take(ROOM).map(|(id, pairs)| item(lang, series, id, pairs));
        let left = counted.len().saturating_sub(ROOM);
        let more = (left > 0).then(|| p().class("soft").child(words::more(lang, left)));
        let list = ol().class("ambitions").attr("role", "list").children(items);
        stem.into_iter().chain([list]).chain(more).collect()
    };
    let name = school.organisation.as_ref().map_or("", |known| &known.name).to_owned();
    let (first, last) = (format::date(lang, series.days.0), format::date(lang, series.days.1));
    let people = if series.forms > 1 { None } else { series.people };
    let whose = result::whose(lang, series.series, series.forms, people);
    let head = header()
        .child((!name.is_empty()).then(|| p().class("school").child(bdi().child(name))))
        .child(h2().text(&words::OUR_AMBITIONS, lang));
    let foot = footer()
        .class("soft")
        .child(p().child(whose).child(" ").child(result::days(lang, &first, &last)))
        .child(p().text(&words::NOT_A_GRADE, lang));
    Some(
        section()
            .class("leaf wall")
            .attr("aria-label", words::OUR_AMBITIONS.get(lang))
            .child(head)
            .child(ambitions)
            .child(step(lang))
            .child(foot),
    )
}

/// The ambitions that count, the first to work on first.
fn counted(figures: &AmbitionFigures) -> Vec<(&str, Pairs)> {
    let ordered = figures.priority.iter().filter_map(|place| figures.statements.get(*place));
    let counted = ordered.filter(|one| one.counted == Counted::Yes);
    counted.filter_map(|one| Some((one.statement.as_str(), one.pairs?))).collect()
}

fn item(lang: Lang, series: &SeriesFigures<AmbitionFigures>, id: &str, pairs: &Pairs) -> Element {
    let statement = ambition_scale().statement(id);
    let short = statement.map_or("", |one| one.short.as_ref().unwrap_or(&one.text).get(lang));
    let text = match (id, &series.own) {
        (OWN, own) => shortened(own.as_deref().unwrap_or_default()),
        _ => statement.map_or("", |one| one.text.get(lang)).to_owned(),
    };
    let is_one = series.forms == 1;
    let gap = pairs.gap().filter(|gap| *gap > 0.0).map(|gap| {
        let text =
            if is_one { format::whole(gap).to_string() } else { format::one_decimal(lang, gap) };
        p().class("gap").child(result::gap(lang, &text))
    });
    li().attr("data-statement", id.to_owned())
        .child(div().child(h3().child(short)).child(p().child(bdi().child(text))))
        .child(
            div()
                .class("bars")
                .child(bar(lang, Scale::Ambition, &pairs.ambition(), is_one))
                .child(bar(lang, Scale::Now, &pairs.now(), is_one))
                .child(gap),
        )
}

/// A rating as a bar from 1 to 4 and as a number; of one form as a word.
fn bar(lang: Lang, scale: Scale, counts: &Counts<4>, is_one: bool) -> Element {
    let mean = counts.mean();
    let value = match mean {
        None => result::NOT_ANSWERED.get(lang).to_owned(),
        Some(_) if is_one => label(lang, scale, counts).to_owned(),
        Some(mean) => format::one_decimal(lang, mean),
    };
    let filled = format::whole(mean.map_or(0.0, |mean| (mean - 1.0) / REACH * 100.0));
    p().class("rated")
        .attr("data-scale", scale.name())
        .child(span().class("what").child(words::scale(scale).get(lang)))
        .child(" ")
        .child(
            span()
                .class("track")
                .attr("aria-hidden", "true")
                .child(span().class("filled").style("inline-size", format!("{filled}%"))),
        )
        .child(span().class("value").child(value))
}

/// The label of the only rating.
fn label(lang: Lang, scale: Scale, counts: &Counts<4>) -> &'static str {
    let points = ambition_scale().scales.iter().find(|text| text.id == scale);
    let mut rated = (1..).zip(points.into_iter().flat_map(|text| &text.points));
    rated.find(|(rating, _)| counts.get(*rating) > 0).map_or("", |(_, label)| label.get(lang))
}

/// Room to write the first step on.
fn step(lang: Lang) -> Element {
    let lines = words::STEP.map(|text| {
        p().class("to-write").child(span().child(text.get(lang))).child(span().class("line"))
    });
    div().class("step").child(h3().text(&words::FIRST_STEP, lang)).children(lines)
}

/// A text with so few letters that there is room for it.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
