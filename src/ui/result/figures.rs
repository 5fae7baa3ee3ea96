//! The figures of the ambition scale as a table.

use super::ambition::Entry;
use super::priority::written;
use crate::domain::text::Lang;
use crate::ui::html::{caption, details, summary, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{overview, result as words};

/// The same figures as in the list, as a table.
pub(super) fn figures_table(lang: Lang, entries: &[Entry<'_>], forms: u32) -> Element {
    let head = |text| th().attr("scope", "col").child(text);
    let number = |text| th().attr("scope", "col").class("number").child(text);
    let heads = tr()
        .child(head(words::WHAT.get(lang)))
        .child(number(words::AMBITION.get(lang)))
        .child(number(words::NOW.get(lang)))
        .child(number(words::GAP.get(lang)))
        .child(number("n"))
        .child(head(words::COUNTS.get(lang)))
        .child(head(words::PLACE.get(lang)));
    let table = table()
        .class("figures")
        .child(caption().text(&words::FIGURES_CAPTION, lang))
        .child(thead().child(heads))
        .child(tbody().children(entries.iter().map(|entry| row(lang, entry, forms))));
    let label = words::ALL_FIGURES.get(lang);
    details().child(summary().child(label)).child(part::sideways(label, table))
}

fn row(lang: Lang, entry: &Entry<'_>, forms: u32) -> Element {
    let pairs = entry.figures.pairs.unwrap_or_default();
    let number = |text: String| td().class("number").child(text);
    let mean = |mean: Option<f64>| match mean {
        Some(mean) => number(written(lang, mean, forms)),
        None => number(overview::NONE.to_owned()),
    };
    let quadrant =
        pairs.quadrant().map_or(overview::NONE, |quadrant| words::quadrant(quadrant).get(lang));
    let name = match entry.rank {
        Some(rank) => format!("{rank}. {}", entry.short),
        None => entry.short.to_owned(),
    };
    tr().child(th().attr("scope", "row").child(name))
        .child(mean(pairs.ambition().mean()))
        .child(mean(pairs.now().mean()))
        .child(mean(pairs.gap()))
        .child(number(entry.figures.n.to_string()))
        .child(td().child(words::counts(entry.figures.counted).get(lang)))
        .child(td().child(quadrant))
}
