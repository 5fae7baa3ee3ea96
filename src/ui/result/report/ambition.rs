//! The ambition scale in the report.

use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, ambition_scale};
use crate::domain::school::School;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{
    bdi, caption, h3, p, section, span, strong, table, tbody, td, th, thead, tr,
};
use crate::ui::node::Element;
use crate::ui::result::ambition::{Entry, entries};
use crate::ui::result::priority::written;
use crate::ui::result::rule::rule;
use crate::ui::result::series::{About, hidden_series, whose};
use crate::ui::words::{overview, result as words};

/// Whether there is enough of a basis, and the ambitions in the order of what comes first.
pub(super) fn ambition(lang: Lang, school: &School) -> Element {
    let hidden = school.ambition.iter().filter_map(|series| {
        let withheld = series.figures.as_ref().err()?;
        Some(hidden_series(lang, &About::of(series, school), *withheld))
    });
    let part = section().class("scan").child(h3().child(ambition_scale().title.get(lang)));
    let Some((series, figures)) = school.ambition_basis() else {
        return part.children(hidden);
    };
    let (entries, silent) = entries(lang, figures, series.own.as_deref());
    let silent = (!silent.is_empty()).then(|| {
        let names = format::list(lang, &silent);
        p().class("soft").child(words::not_shown(lang, series.forms, &names))
    });
    let shown = (!entries.is_empty()).then(|| ambitions(lang, &entries, series.forms));
    part.child(whose(lang, &About::of(series, school)))
        .children(hidden)
        .child(rule(lang, figures.rule, figures.statements.len(), series.forms))
        .child(shown)
        .child(silent)
}

/// A row per ambition: what it says, ambition beside now, the gap, and what follows.
fn ambitions(lang: Lang, entries: &[Entry<'_>], forms: u32) -> Element {
    let head = |text: &'static str| th().attr("scope", "col").child(text);
    let heads = tr()
        .child(head(words::PRIORITY.get(lang)))
        .child(head(words::AMBITION.get(lang)))
        .child(head(words::NOW.get(lang)))
        .child(head(words::GAP.get(lang)).class("number"))
        .child(head("n").class("number"))
        .child(head(words::PLACE.get(lang)));
    table()
        .class("ambitions")
        .child(caption().class("visually-hidden").text(&words::FIGURES_CAPTION, lang))
        .child(thead().child(heads))
        .child(tbody().children(entries.iter().map(|entry| row(lang, entry, forms))))
}

fn row(lang: Lang, entry: &Entry<'_>, forms: u32) -> Element {
    let pairs = entry.figures.pairs.unwrap_or_default();
    let gap = pairs.gap().map_or(overview::NONE.to_owned(), |gap| written(lang, gap, forms));
    let rank = entry.rank.map(|rank| format!("{rank}. "));
    let quadrant = pairs.quadrant().map(|quadrant| words::quadrant(quadrant).get(lang));
    let counts = words::counts(entry.figures.counted).get(lang);
    let says = th()
        .attr("scope", "row")
        .child(strong().child(rank).child(entry.short))
        .child(" ")
        .child(bdi().child(entry.text.to_owned()));
    tr().attr("data-statement", entry.figures.statement.clone())
        .child(says)
        .child(rated(lang, Scale::Ambition, &pairs.ambition(), forms))
        .child(rated(lang, Scale::Now, &pairs.now(), forms))
        .child(td().class("number").child(gap))
        .child(td().class("number").child(entry.figures.n.to_string()))
        .child(
            td().child(quadrant.map(|text| strong().child(text)))
                .child(" ")
                .child(span().class("soft").child(counts)),
        )
}

/// A rating from 1 to 4 as a number and a bar.
fn rated(lang: Lang, scale: Scale, counts: &Counts<4>, forms: u32) -> Element {
    let mean = counts.mean();
    let text = mean.map_or(overview::NONE.to_owned(), |mean| written(lang, mean, forms));
    let filled = format::whole(mean.map_or(0.0, |mean| (mean - 1.0) / 3.0 * 100.0));
    let bar = span()
        .class("track")
        .attr("aria-hidden", "true")
        .child(span().class("filled").style("inline-size", format!("{filled}%")));
    td().class("rated").attr("data-scale", scale.name()).child(text).child(bar)
}
