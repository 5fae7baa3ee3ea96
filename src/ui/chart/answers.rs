//! The answers to the statements of a domain.

use super::{Chart, Row, Table, domain};
use crate::app::chart::answers::{self as geometry, Part, picture};
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::{Extremes, Fraction, extremes};
use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::{DomainFigures, StatementFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::chart as words;

/// From this many answers on a share is written beside a count.
const SHARES_FROM: u32 = 10;

/// The answers to the statements of a domain.
pub fn answers(lang: Lang, figures: &DomainFigures) -> Chart {
    let (short, id) = domain(lang, &figures.domain);
    let statements = || (1..).zip(&figures.statements);
    let rows: Vec<geometry::Row> =
        statements().map(|(number, figures)| row(lang, number, figures)).collect();
    let mut heads = vec![words::STATEMENT.get(lang).to_owned()];
    heads.extend(DESCENDING.map(|rating| label(lang, rating).to_owned()));
    heads.push(words::ANSWERS_N.get(lang).to_owned());
    Chart {
        kind: "answers",
        title: words::answers_of(lang, short),
        about: None,
        says: says(lang, &figures.statements),
        picture: picture(Some(id), &rows, DESCENDING.map(|rating| label(lang, rating).to_owned())),
        table: Table {
            heads,
            rows: statements().map(|(number, figures)| cells(lang, number, figures)).collect(),
        },
    }
}

/// The ratings, the highest first.
const DESCENDING: [u8; 3] = [HIGHEST, 2, 1];

/// The highest rating.
const HIGHEST: u8 = 3;

/// Where the highest answer was chosen most often, and where least; of one form, where.
fn says(lang: Lang, statements: &[StatementFigures]) -> String {
    let counted: Vec<(usize, Counts<3>)> = statements
        .iter()
        .zip(1..)
        .filter_map(|(statement, number)| Some((number, statement.counts?)))
        .filter(|(_, counts)| counts.n() > 0)
        .collect();
    if counted.iter().all(|(_, counts)| counts.n() == 1) {
        return says_one(lang, &counted);
    }
    let answer = label(lang, HIGHEST);
    let shares: Vec<(usize, Fraction)> =
        counted.iter().filter_map(|(number, counts)| Some((*number, share(counts)?))).collect();
    let at = |numbers: &[usize]| {
        let of = |number: &usize| counted.iter().find(|(other, _)| other == number);
        let only = numbers.first().and_then(of).filter(|_| numbers.len() == 1);
        let share = only.map(|(_, counts)| (counts.get(HIGHEST), counts.n()));
        words::at_statements(lang, &listed(lang, numbers), share)
    };
    match extremes(&shares) {
        Extremes::None | Extremes::AllEqual => words::chosen_alike(lang, answer),
        Extremes::Some { highest, lowest } => {
            words::chosen(lang, answer, &at(&highest), &at(&lowest))
        }
    }
}

/// What one form says most often of all: its highest answer, and to which statements.
fn says_one(lang: Lang, counted: &[(usize, Counts<3>)]) -> String {
    let given = |rating: u8| {
        let with = counted.iter().filter(move |(_, counts)| counts.get(rating) > 0);
        with.map(|(number, _)| *number).collect::<Vec<_>>()
    };
    let mut all = DESCENDING.into_iter().map(|rating| (rating, given(rating)));
    all.find(|(_, numbers)| !numbers.is_empty()).map_or_else(
        || words::NO_ANSWERS.get(lang).to_owned(),
        |(rating, numbers)| {
            words::answered_highest(lang, label(lang, rating), &listed(lang, &numbers))
        },
    )
}

/// The share of the highest answer.
fn share(counts: &Counts<3>) -> Option<Fraction> {
    Fraction::new(counts.get(HIGHEST).into(), counts.n().into())
}

fn listed(lang: Lang, numbers: &[usize]) -> String {
    let texts: Vec<String> = numbers.iter().map(usize::to_string).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    format::list(lang, &texts)
}

fn row(lang: Lang, number: usize, figures: &StatementFigures) -> geometry::Row {
    let answers = figures.counts.map(|counts| {
        let n = counts.n();
        let parts = DESCENDING.map(|rating| {
            let count = counts.get(rating);
            let mut texts = vec![count.to_string()];
            if n == 1 {
                texts = vec![label(lang, rating).to_owned()];
            } else if n >= SHARES_FROM {
                texts.insert(0, format!("{count} · {}%", percent(count, n)));
            }
            Part { count, texts }
        });
        (parts, words::n(n))
    });
    geometry::Row {
        text: words::numbered(number, wording(lang, &figures.statement)),
        answers: answers.ok_or_else(|| words::TOO_FEW_ANSWERS.get(lang).to_owned()),
    }
}

fn cells(lang: Lang, number: usize, figures: &StatementFigures) -> Row {
    let name = words::numbered(number, wording(lang, &figures.statement));
    let Some(counts) = figures.counts else {
        let none = || words::NONE.to_owned();
        return Row { name, cells: vec![none(), none(), none(), words::FEW.get(lang).to_owned()] };
    };
    let n = counts.n();
    let mut cells: Vec<String> = DESCENDING
        .map(|rating| match counts.get(rating) {
            count if n >= SHARES_FROM => format!("{count} ({}%)", percent(count, n)),
            count => count.to_string(),
        })
        .to_vec();
    cells.push(n.to_string());
    Row { name, cells }
}

fn label(lang: Lang, rating: u8) -> &'static str {
    let scale = talentscan().scales.iter().find(|scale| scale.id == Scale::Applies);
    let label = scale.and_then(|scale| scale.points.get(usize::from(rating).saturating_sub(1)));
    label.map_or("", |label| label.get(lang))
}

fn wording(lang: Lang, id: &str) -> &'static str {
    talentscan().statement(id).map_or("", |statement| statement.text.get(lang))
}

/// A whole percentage, half rounded up.
fn percent(count: u32, of: u32) -> u32 {
    (200 * count + of) / (2 * of.max(1))
}
