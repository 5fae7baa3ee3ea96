//! The tables of a page as a file.

use crate::app::partners::Partners;
use crate::app::sheets::TableFile;
use crate::app::spreadsheet;
use crate::app::worker::{Form, Handed, Page, Wish};
use crate::domain::table::csv::{self, Dialect};
use crate::domain::table::{Names, Table, Words};
use crate::domain::time::Date;
use crate::ui::partners::table as plan_table;
use crate::ui::table::{Spoken, sheets};
use crate::ui::words::partners as partner_words;
use crate::ui::words::take as words;

/// What to ask for a file with the tables of a page, made on this day; `None` where the page has
/// none.
pub(super) fn tables(page: Page<'_>, file: TableFile, made_on: Date) -> Option<Wish> {
    let overview = match page {
        Page::Overview(overview) => overview,
        Page::Partners(partners, _) => return tables_of_partners(partners, file, made_on),
        _ => return None,
    };
    let (lang, tables) = (overview.lang, overview.tables());
    let name = |form: Form| words::name(lang, file, made_on, form.extension());
    let csv = |table: &Table, dialect, words: &dyn Words| {
        let (form, bytes) = (Form::Csv, csv::write(table, dialect, words));
        Wish::Hand(Handed { name: name(form), form, bytes })
    };
    Some(match file {
        TableFile::Schools => csv(&tables.schools(), Dialect::Dutch, &Spoken(lang)),
        TableFile::Long => csv(&tables.long(), Dialect::International, &Names),
        TableFile::Spreadsheet => {
            let order = spreadsheet::ask(sheets(&tables, lang), made_on)?;
            Wish::Spreadsheet { name: name(Form::Xlsx), order }
        }
    })
}

/// The same of learning partners.
fn tables_of_partners(partners: &Partners, file: TableFile, made_on: Date) -> Option<Wish> {
    let lang = partners.lang;
    let name = |form: Form| {
        format!("{}_{made_on}.{}", partner_words::FILE_NAME.get(lang), form.extension())
    };
    match file {
        TableFile::Schools => {
            let pairs = plan_table::pairs(partners)?;
            let spoken = plan_table::Spoken(lang);
            let bytes = csv::write(&pairs, Dialect::Dutch, &spoken);
            Some(Wish::Hand(Handed { name: name(Form::Csv), form: Form::Csv, bytes }))
        }
        TableFile::Long => None,
        TableFile::Spreadsheet => {
            let order = spreadsheet::ask(plan_table::sheets(partners)?, made_on)?;
            Some(Wish::Spreadsheet { name: name(Form::Xlsx), order })
        }
    }
}
