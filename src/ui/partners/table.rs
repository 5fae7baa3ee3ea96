//! The groups as tables, for whoever takes them along: who goes to whom, and who goes nowhere. Who
//! did not agree stands there by a code, and so does a school of the plan that left the network.

use crate::app::partners::{Known, Partners};
use crate::domain::matching::instance::{Pair, School};
use crate::domain::matching::rulebook::metres;
use crate::domain::school::Withheld;
use crate::domain::table::sheet::Sheet;
use crate::domain::table::{Cell, Column, Table, Words};
use crate::domain::text::Lang;
use crate::ui::words::partners::{Says, table as words};
use crate::ui::words::table as terms;

const PAIRS: [&str; 11] = [
    "theme",
    "host",
    "partner",
    "kilometres",
    "wish",
    "urgency",
    "points",
    "points_complementarity",
    "points_wish",
    "points_urgency",
    "points_nearness",
];

const WITHOUT: [&str; 4] = ["school", "agreed", "host_times", "wishes"];

/// The words of a language for these tables: what stands in their cells is words already.
pub(in crate::ui) struct Spoken(pub(in crate::ui) Lang);

impl Words for Spoken {
    fn column(&self, column: &Column) -> String {
        let known = words::COLUMNS.iter().find(|one| one.0 == column.what);
        known.map_or(column.what, |terms::Column(_, head, _)| head.get(self.0)).to_owned()
    }

    fn term(&self, id: &str) -> String {
        id.to_owned()
    }

    fn withheld(&self, why: Withheld) -> String {
        terms::withheld(why).get(self.0).to_owned()
    }
}

/// Who goes to whom: a row per partner.
pub(in crate::ui) fn pairs(partners: &Partners) -> Option<Table> {
    let known = partners.known.as_ref()?;
    let says = Says::of(partners.lang, &known.network);
    let rows = partners.plan.pairs().map(|pair| row(says, known, pair));
    Some(Table { columns: PAIRS.map(Column::plain).to_vec(), rows: rows.collect() })
}

/// All tables, and what they mean, as the sheets of a spreadsheet.
pub(in crate::ui) fn sheets(partners: &Partners) -> Option<Vec<Sheet>> {
    let lang = partners.lang;
    let (pairs, without) = (pairs(partners)?, without(partners)?);
    let explain = |terms::Column(_, head, meaning): &terms::Column| {
        vec![Cell::Text(head.get(lang).to_owned()), Cell::Text(meaning.get(lang).to_owned())]
    };
    let explanation = Table {
        columns: ["subject", "meaning"].map(Column::plain).to_vec(),
        rows: words::COLUMNS.iter().map(explain).collect(),
    };
    let sheet =
        |name: crate::ui::words::Text, table| Sheet::of(name.get(lang), table, &Spoken(lang));
    Some(vec![
        sheet(words::PAIRS, &pairs),
        sheet(words::WITHOUT, &without),
        Sheet::of(words::EXPLANATION.get(lang), &explanation, &crate::ui::table::Spoken(lang)),
    ])
}

fn row(says: Says, known: &Known, pair: Pair) -> Vec<Cell> {
    let (partner, host) = (known.book.school(pair.partner), known.book.school(pair.host));
    let standing = partner.and_then(|partner| partner.standing(pair.theme));
    let wish = standing.and_then(|standing| standing.wish);
    let parts = known.book.parts(pair);
    let points = parts.map(|parts| {
        [parts.sum(), parts.complementarity, parts.wish, parts.urgency, parts.nearness]
    });
    let number =
        |number: Option<u8>| number.map_or(Cell::Empty, |number| Cell::Integer(number.into()));
    let text = |text: String| Cell::Text(text);
    let metres = partner.zip(host).and_then(|(partner, host)| metres(partner, host));
    let kilometres = metres.map(|metres| Cell::Decimal(f64::from(metres) / 1000.0));
    let mut row = vec![
        text(says.theme(pair.theme).to_string()),
        text(says.to_others(pair.host).to_string()),
        text(says.to_others(pair.partner).to_string()),
        kilometres.unwrap_or(Cell::Empty),
        number(wish.map(|wish| wish.rank)),
        number(wish.and_then(|wish| wish.urgency)),
    ];
    row.extend(points.map_or([const { Cell::Empty }; 5], |points| points.map(Cell::Integer)));
    row
}

/// The schools that learn nowhere.
fn without(partners: &Partners) -> Option<Table> {
    let known = partners.known.as_ref()?;
    let says = Says::of(partners.lang, &known.network);
    let roles = partners.plan.roles();
    let schools = known.network.instance.schools.iter().filter_map(|school| {
        let roles = roles.get(&school.id).copied().unwrap_or_default();
        (roles.partner == 0).then(|| nowhere(says, school, roles.host))
    });
    Some(Table { columns: WITHOUT.map(Column::plain).to_vec(), rows: schools.collect() })
}

fn nowhere(says: Says, school: &School, hosts: usize) -> Vec<Cell> {
    let mut wishes: Vec<_> = school
        .standings
        .iter()
        .filter_map(|standing| Some((standing.wish?.rank, standing.theme)))
        .collect();
    wishes.sort();
    let wishes: Vec<String> =
        wishes.into_iter().map(|(_, theme)| says.theme(theme).to_string()).collect();
    let agreed = if school.agreed { words::YES } else { words::NO };
    vec![
        Cell::Text(says.to_others(school.id).to_string()),
        Cell::Text(agreed.get(says.lang).to_owned()),
        Cell::Integer(i64::try_from(hosts).unwrap_or(i64::MAX)),
        Cell::Text(wishes.join(", ")),
    ]
}
