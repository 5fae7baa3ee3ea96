//! The tables of a page as a file.

use crate::app::sheets::TableFile;
use crate::app::spreadsheet;
use crate::app::worker::{Form, Handed, Page, Wish};
use crate::domain::table::csv::{self, Dialect};
use crate::domain::table::{Names, Table, Words};
use crate::domain::time::Date;
use crate::ui::table::{Spoken, sheets};
use crate::ui::words::take as words;

/// What to ask for a file with the tables of a page, made on this day; `None` where the page has
/// none.
pub(super) fn tables(page: Page<'_>, file: TableFile, made_on: Date) -> Option<Wish> {
    let Page::Overview(overview) = page else { return None };
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
