//! The statements of the ambition scale that can be shown, in their order of priority and with
//! their number in it: the same number in every chart.

use crate::domain::figure::ambition::Pairs;
use crate::domain::instrument::{OWN, ambition_scale};
use crate::domain::school::{AmbitionFigures, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::chart as words;

/// A statement.
pub(super) struct Entry {
    /// Its place in the order of priority, from 1.
    pub number: usize,
    /// What it is called; the own one by what somebody wrote.
    pub name: String,
    /// How it was rated.
    pub pairs: Pairs,
}

impl Entry {
    /// Its number and what it is called.
    pub(super) fn label(&self) -> String {
        words::numbered(self.number, &self.name)
    }
}

/// The statements of a series; `None` when it is not shown.
pub(super) fn entries(lang: Lang, series: &SeriesFigures<AmbitionFigures>) -> Option<Vec<Entry>> {
    let figures = series.figures.as_ref().ok()?;
    let ordered = figures.priority.iter().filter_map(|place| figures.statements.get(*place));
    let rated = ordered.filter_map(|statement| {
        let pairs = statement.pairs.filter(|pairs| pairs.ambition().n() + pairs.now().n() > 0)?;
        Some((statement, pairs))
    });
    let entries = (1..).zip(rated).map(|(number, (statement, pairs))| {
        let own = series.own.as_deref().filter(|_| statement.statement == OWN);
        let name = own.unwrap_or_else(|| short(lang, &statement.statement)).to_owned();
        Entry { number, name, pairs }
    });
    Some(entries.collect())
}

fn short(lang: Lang, id: &str) -> &'static str {
    let Some(statement) = ambition_scale().statement(id) else { return "" };
    statement.short.as_ref().unwrap_or(&statement.text).get(lang)
}

/// The names of these as a list.
pub(super) fn names<'e>(lang: Lang, entries: impl IntoIterator<Item = &'e Entry>) -> String {
    let names: Vec<&str> = entries.into_iter().map(|entry| entry.name.as_str()).collect();
    format::list(lang, &names)
}

/// A mean, or a difference of means; of one form a whole number.
pub(super) fn mean(lang: Lang, number: f64, forms: u32) -> String {
    let text = format::one_decimal(lang, number);
    match text.split_once([',', '.']) {
        Some((whole, "0")) if forms == 1 => whole.to_owned(),
        _ => text,
    }
}
