//! Who goes to whom, theme by theme. On paper, where others read it, nobody is named who did not
//! agree.

use super::Shown;
use crate::app::partners::Print;
use crate::domain::matching::instance::{Pair, Theme};
use crate::ui::html::{caption, div, h2, p, section, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::Text;
use crate::ui::words::partners::{self as words, figure};
use std::collections::BTreeMap;

/// So many pairs at most stand there at once: of more, those of a theme.
const MOST: usize = 150;

/// Who goes to whom: a table for each theme.
pub(super) fn list(shown: Shown) -> Option<Element> {
    let mut themes: BTreeMap<Theme, Vec<Pair>> = BTreeMap::new();
    let wanted = shown.partners.view.theme.as_ref();
    let wanted = wanted.and_then(|id| shown.known.network.theme(id));
    for pair in shown.partners.plan.pairs() {
        if wanted.is_none_or(|theme| theme == pair.theme) {
            themes.entry(pair.theme).or_default().push(pair);
        }
    }
    let all: usize = themes.values().map(Vec::len).sum();
    let prints = is_printed(shown);
    let is_long = all > MOST && !prints;
    if is_long {
        themes.clear();
    }
    let many = is_long.then(|| p().class("soft").text(&words::MANY_PAIRS, shown.lang));
    let tables = themes.iter().map(|(theme, pairs)| of_theme(shown, *theme, pairs));
    (all > 0 && shown.is_still()).then(|| {
        section()
            .class(if prints { "who-to-whom stack leaf" } else { "who-to-whom stack" })
            .attr("data-space", "tight")
            .attr("aria-labelledby", "who-to-whom")
            .child(h2().id("who-to-whom").text(&words::WHO_TO_WHOM, shown.lang))
            .child(many)
            .child(div().class("grid").children(tables))
    })
}

fn is_printed(shown: Shown) -> bool {
    shown.partners.print == Some(Print::List)
}

/// The hosts of a theme, each with those who come.
fn of_theme(shown: Shown, theme: Theme, pairs: &[Pair]) -> Element {
    let lang = shown.lang;
    let head = |text: Text| th().attr("scope", "col").child(text.get(lang));
    let heads = [words::HOST, words::PARTNER, words::DISTANCE, words::POINTS].map(head);
    let rows = pairs.iter().map(|pair| row(shown, *pair));
    let table = table()
        .class("figures")
        .attr("data-domain", shown.domain(theme))
        .child(caption().child(shown.says.theme(theme)))
        .child(thead().child(tr().children(heads)))
        .child(tbody().children(rows));
    part::sideways(shown.says.theme(theme).to_string(), table)
}

fn row(shown: Shown, pair: Pair) -> Element {
    let lang = shown.lang;
    let distance = shown.metres(pair).map_or_else(
        || words::UNKNOWN.get(lang).to_owned(),
        |metres| figure::distance(lang, metres),
    );
    let points = shown.known.book.parts(pair).map(|parts| parts.sum().to_string());
    let says = shown.says;
    let name = |id| if is_printed(shown) { says.to_others(id) } else { says.school(id) };
    tr().key(format!("{}-{}", pair.host, pair.partner))
        .child(td().child(name(pair.host)))
        .child(th().attr("scope", "row").child(name(pair.partner)))
        .child(td().child(distance))
        .child(td().class("number").child(points))
}
