//! The ambitions in the order of what comes first, each with what is wanted beside where it stands.

use super::ambition::Entry;
use crate::domain::figure::ambition::Counted;
use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{bdi, div, h4, h5, li, ol, p, span, strong};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// The ambitions, the first to work on first.
pub(super) fn priority(lang: Lang, entries: &[Entry<'_>], forms: u32) -> Vec<Element> {
    let stem = ambition_scale().stem.as_ref().map(|stem| p().class("soft").child(stem.get(lang)));
    let head = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(h4().text(&words::PRIORITY, lang))
        .child(stem);
    let items = entries.iter().map(|entry| item(lang, entry, forms));
    vec![head, ol().class("priority").attr("role", "list").children(items)]
}

fn item(lang: Lang, entry: &Entry<'_>, forms: u32) -> Element {
    let pairs = entry.figures.pairs.unwrap_or_default();
    let rank = entry.rank.map_or_else(String::new, |rank| rank.to_string());
    let says = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(h5().child(entry.short))
        .child(p().child(bdi().child(entry.text.to_owned())));
    let rates = div()
        .class("rates")
        .child(rate(lang, Scale::Ambition, &pairs.ambition(), forms))
        .child(rate(lang, Scale::Now, &pairs.now(), forms));
    li().class("card")
        .attr("data-statement", entry.figures.statement.clone())
        .child(span().class("rank").child(rank))
        .child(says)
        .child(rates)
        .child(facts(lang, entry, forms))
}

/// What follows from both ratings.
fn facts(lang: Lang, entry: &Entry<'_>, forms: u32) -> Element {
    let pairs = entry.figures.pairs.unwrap_or_default();
    let gap = pairs.gap();
    let quadrant = pairs
        .quadrant()
        .map(|quadrant| strong().class("quadrant").child(words::quadrant(quadrant).get(lang)));
    let over = gap
        .filter(|gap| *gap < 0.0)
        .map(|_| span().class("over").text(&words::MORE_THAN_NEEDED, lang));
    let gap = gap.map(|gap| span().child(words::gap(lang, &written(lang, gap, forms))));
    let counts = entry.figures.counted;
    let marked = (counts == Counted::Yes).then_some("yes");
    let n = (forms > 1).then(|| span().child(words::answered(lang, entry.figures.n)));
    p().class("facts")
        .child(quadrant)
        .child(over)
        .child(gap)
        .child(span().class("counts").state(marked).child(words::counts(counts).get(lang)))
        .child(n)
}

/// One of both ratings, as a word or a mean, and as a bar from 1 to 4.
fn rate(lang: Lang, scale: Scale, counts: &Counts<4>, forms: u32) -> Element {
    let name = if scale == Scale::Now { words::NOW } else { words::AMBITION };
    let mean = counts.mean();
    let value = match mean {
        None => words::NOT_ANSWERED.get(lang).to_owned(),
        Some(_) if forms == 1 => point(lang, scale, counts).to_owned(),
        Some(mean) => format::one_decimal(lang, mean),
    };
    let filled = mean.map_or(0.0, |mean| (mean - 1.0) / 3.0 * 100.0);
    let filled = div().style("inline-size", format!("{}%", format::whole(filled)));
    let says = p()
        .child(span().class("label").child(name.get(lang)))
        .child(" ")
        .child(span().class("value").child(value));
    div()
        .class("rate")
        .attr("data-scale", scale.name())
        .child(says)
        .child(div().class("bar").attr("aria-hidden", "true").child(filled))
}

/// The label of the only rating.
fn point(lang: Lang, scale: Scale, counts: &Counts<4>) -> &'static str {
    let points =
        ambition_scale().scales.iter().find(|text| text.id == scale).map(|text| &text.points);
    let mut rated = (1..=scale.highest()).zip(points.into_iter().flatten());
    rated.find(|(rating, _)| counts.get(*rating) > 0).map_or("", |(_, label)| label.get(lang))
}

/// A mean or a difference of means; of one form a whole number.
pub(super) fn written(lang: Lang, number: f64, forms: u32) -> String {
    let text = format::one_decimal(lang, number);
    if forms == 1 {
        text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    } else {
        text
    }
}
