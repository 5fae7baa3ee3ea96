//! The tables with the words of a language: the files that people open.

use super::words::{Text, table as words};
use crate::domain::instrument::{Instrument, OWN, ambition_scale, talentscan};
use crate::domain::school::Withheld;
use crate::domain::table::sheet::Sheet;
use crate::domain::table::{Cell, Column, Table, Tables, Words};
use crate::domain::text::{Lang, Localized};

/// The words of a language.
#[derive(Clone, Copy, Debug)]
pub struct Spoken(pub Lang);

impl Words for Spoken {
    fn column(&self, column: &Column) -> String {
        let what = words::COLUMNS.iter().find(|words::Column(name, ..)| *name == column.what);
        let what = what.map_or(column.what, |words::Column(_, head, _)| head.get(self.0));
        match &column.on {
            Some(id) => format!("{}: {}", self.subject(id), lower(what)),
            None => upper(what),
        }
    }

    fn term(&self, id: &str) -> String {
        let known = words::TERMS.iter().find(|(name, _)| *name == id);
        let statement = || instruments().into_iter().find_map(|of| of.statement(id));
        match known {
            Some((_, term)) => term.get(self.0).to_owned(),
            None if id == OWN => words::OWN.get(self.0).to_owned(),
            None => talentscan()
                .domain(id)
                .map(|domain| &domain.short)
                .or_else(|| statement().map(|statement| &statement.text))
                .map_or_else(|| id.to_owned(), |text| text.get(self.0).to_owned()),
        }
    }

    fn withheld(&self, why: Withheld) -> String {
        words::withheld(why).get(self.0).to_owned()
    }
}

impl Spoken {
    /// What a column is on, in a few words.
    fn subject(self, id: &str) -> String {
        let instrument = instruments().into_iter().find(|of| of.id.name() == id);
        let domain = || talentscan().domain(id).map(|domain| &domain.short);
        let statement = || ambition_scale().statement(id)?.short.as_ref();
        let text: Option<&Localized> =
            instrument.map(|of| &of.title).or_else(domain).or_else(statement);
        text.map_or_else(|| self.term(id), |text| text.get(self.0).to_owned())
    }

    /// What there is to know, then what each column of these tables means.
    pub fn explanation(self, tables: &[&Table]) -> Table {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut explain = |subject: String, meaning: Text| {
            rows.push(vec![Cell::Text(subject), Cell::Text(meaning.get(self.0).to_owned())]);
        };
        for (subject, meaning) in words::ABOUT {
            explain(subject.get(self.0).to_owned(), meaning);
        }
        for words::Column(name, head, meaning) in &words::COLUMNS {
            let mut columns = tables.iter().flat_map(|table| &table.columns);
            if columns.any(|column| column.what == *name) {
                explain(upper(head.get(self.0)), *meaning);
            }
        }
        Table { columns: ["subject", "meaning"].map(Column::plain).to_vec(), rows }
    }
}

/// The sheets of a spreadsheet: all tables but the long one, and what they mean.
pub fn sheets(tables: &Tables, lang: Lang) -> Vec<Sheet> {
    let words = Spoken(lang);
    let named = [
        (words::SCHOOLS, tables.schools()),
        (words::DOMAINS, tables.domains()),
        (words::STATEMENTS, tables.statements()),
        (words::AMBITIONS, tables.ambitions()),
        (words::EXAMPLES, tables.examples()),
    ];
    let explanation = words.explanation(&named.each_ref().map(|(_, table)| table));
    let all = named.iter().map(|(name, table)| (*name, table));
    let all = all.chain([(words::EXPLANATION, &explanation)]);
    all.map(|(name, table)| Sheet::of(name.get(lang), table, &words)).collect()
}

fn instruments() -> [&'static Instrument; 2] {
    [talentscan(), ambition_scale()]
}

fn upper(text: &str) -> String {
    with_first(text, |first| first.to_uppercase().collect())
}

fn lower(text: &str) -> String {
    with_first(text, |first| first.to_lowercase().collect())
}

fn with_first(text: &str, change: fn(char) -> String) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| change(first) + chars.as_str()).unwrap_or_default()
}
