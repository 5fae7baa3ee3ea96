//! The ambition scale of a school.

use super::charts::figure;
use super::figures::figures_table;
use super::priority::priority;
use super::rule::rule;
use super::series::{About, hidden_series, main_series, other_series};
use crate::app::sheets::ChartId;
use crate::domain::instrument::{InstrumentId, OWN, ambition_scale};
use crate::domain::school::{AmbitionFigures, AmbitionStatement, School};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{details, div, h2, p, section, summary};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// The ambition scale of a school.
pub(super) fn ambition(lang: Lang, school: &School) -> Element {
    let mut main = Vec::new();
    let (mut hidden, mut others) = (Vec::new(), Vec::new());
    for series in &school.ambition {
        let about = About::of(series, school);
        let figures = match &series.figures {
            Ok(figures) => figures,
            Err(withheld) => {
                hidden.push(hidden_series(lang, &about, *withheld));
                continue;
            }
        };
        let ambitions = ambitions(lang, figures, series.forms, series.own.as_deref());
        let rule = rule(lang, figures.rule, figures.statements.len(), series.forms);
        if main.is_empty() {
            let pictures = [ChartId::Gaps, ChartId::Quadrants];
            let pictures = pictures.map(|id| figure(lang, school, id, 4));
            let pictures = div().class("pictures").children(pictures);
            let one_by_one = details()
                .child(summary().text(&words::ONE_BY_ONE, lang))
                .child(figure(lang, school, ChartId::Ambitions, 4))
                .children(ambitions);
            main = vec![rule, main_series(lang, &about, vec![pictures, one_by_one])];
        } else {
            let mut inner = vec![rule];
            inner.extend(ambitions);
            others.push(other_series(lang, &about, inner));
        }
    }
    section()
        .class("scan stack")
        .attr("data-instrument", InstrumentId::AmbitionScale.name())
        .child(h2().child(ambition_scale().title.get(lang)))
        .child(hidden)
        .child(main)
        .child(others)
}

/// A statement with its words, ready to be shown.
pub(super) struct Entry<'a> {
    /// The figures.
    pub figures: &'a AmbitionStatement,
    /// Its place in the order of priority, from 1; none where nobody rated both.
    pub rank: Option<usize>,
    /// A few words.
    pub short: &'static str,
    /// Its wording; of the own statement what somebody wrote.
    pub text: &'a str,
}

/// The statements of one series in their order of priority, and what could not be shown.
fn ambitions(lang: Lang, figures: &AmbitionFigures, forms: u32, own: Option<&str>) -> Vec<Element> {
    let (entries, silent) = entries(lang, figures, own);
    let mut parts = Vec::new();
    if !entries.is_empty() {
        parts = priority(lang, &entries, forms);
        parts.push(figures_table(lang, &entries, forms));
    }
    if !silent.is_empty() {
        let names = format::list(lang, &silent);
        parts.push(p().class("soft").child(words::not_shown(lang, forms, &names)));
    }
    parts
}

/// What can be shown, in order, and the names of what cannot.
pub(super) fn entries<'a>(
    lang: Lang,
    figures: &'a AmbitionFigures,
    own: Option<&'a str>,
) -> (Vec<Entry<'a>>, Vec<&'static str>) {
    let rated = |statement: &AmbitionStatement| {
        statement.pairs.is_some_and(|pairs| pairs.ambition().n() + pairs.now().n() > 0)
    };
    let ordered = figures.priority.iter().filter_map(|place| figures.statements.get(*place));
    let shown = ordered.filter(|statement| rated(statement)).enumerate();
    let entries = shown.map(|(place, statement)| Entry {
        figures: statement,
        rank: statement.pairs.and_then(|pairs| pairs.gap()).map(|_| place + 1),
        short: short(lang, &statement.statement),
        text: if statement.statement == OWN {
            own.unwrap_or_default()
        } else {
            wording(lang, &statement.statement)
        },
    });
    let silent = figures.statements.iter().filter(|statement| !rated(statement));
    (entries.collect(), silent.map(|statement| short(lang, &statement.statement)).collect())
}

fn short(lang: Lang, id: &str) -> &'static str {
    let Some(statement) = ambition_scale().statement(id) else { return "" };
    statement.short.as_ref().unwrap_or(&statement.text).get(lang)
}

fn wording(lang: Lang, id: &str) -> &'static str {
    ambition_scale().statement(id).map_or("", |statement| statement.text.get(lang))
}
