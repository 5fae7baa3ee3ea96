//! Sheets as one spreadsheet file (Office Open XML).
//!
//! The same sheets and day give the same bytes. A text is always written as a text: no cell
//! of the file is a formula or a link.

use super::sheet::{Sheet, Value};
use crate::domain::time::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Workbook,
    Worksheet, XlsxError,
};

/// The most UTF-16 units that a cell can hold.
const LONGEST: usize = 32_767;

/// The most rows of a sheet, the one with the heads included.
const MOST_ROWS: usize = 1_048_576;

/// How wide a column is, in characters: at least, and at most.
const WIDTH: (usize, usize) = (9, 60);

/// The paper size A4, by its number in the format.
const A4: u8 = 9;

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A sheet has more rows than the format can hold.
    TooManyRows,
    /// The format does not allow it, such as two sheets of one name.
    Refused,
}

impl From<XlsxError> for NotWritten {
    fn from(_: XlsxError) -> Self {
        Self::Refused
    }
}

/// The file, made on this day.
///
/// # Errors
/// When a sheet has too many rows, or a name that the format refuses.
pub fn write(sheets: &[Sheet], made_on: Date) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = Workbook::new();
    let formats = Formats::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day(made_on)?));
    for sheet in sheets {
        if sheet.rows.len() >= MOST_ROWS {
            return Err(NotWritten::TooManyRows);
        }
        fill(workbook.add_worksheet(), sheet, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}

struct Formats {
    head: Format,
    text: Format,
    integer: Format,
    decimal: Format,
    date: Format,
    withheld: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top);
        Self {
            head: cell().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin),
            text: cell().set_text_wrap(),
            integer: cell().set_num_format("0"),
            decimal: cell().set_num_format("0.00"),
            date: cell().set_num_format("yyyy-mm-dd"),
            withheld: cell().set_background_color(Color::RGB(0x00E7_E6E6)),
        }
    }
}

fn fill(sheet: &mut Worksheet, of: &Sheet, formats: &Formats) -> Result<(), NotWritten> {
    sheet.set_name(&of.name)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    for (place, head) in (0_u16..).zip(&of.heads) {
        sheet.write_string_with_format(0, place, head, &formats.head)?;
        let values = of.rows.iter().filter_map(|row| row.get(usize::from(place)));
        let longest = values.map(width).max().unwrap_or_default();
        // A head may wrap at its blanks.
        let head = head.split(' ').map(|word| word.chars().count()).max().unwrap_or_default() + 2;
        let width = u32::try_from(longest.max(head).clamp(WIDTH.0, WIDTH.1)).unwrap_or_default();
        sheet.set_column_width(place, width)?;
    }
    for (row, values) in (1_u32..).zip(&of.rows) {
        for (column, value) in (0_u16..).zip(values) {
            put(sheet, (row, column), value, formats)?;
        }
    }
    let last_row = u32::try_from(of.rows.len()).unwrap_or(u32::MAX);
    let last_column = of.heads.len().checked_sub(1).and_then(|place| u16::try_from(place).ok());
    if let Some(last_column) = last_column {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    formats: &Formats,
) -> Result<(), NotWritten> {
    let mut text = |text: &str| {
        let text = fitting(text);
        sheet.write_string_with_format(row, column, text, &formats.text).map(|_| ())
    };
    match value {
        Value::Empty => {}
        Value::Text(written) => text(written)?,
        Value::Date(date) => match day(*date) {
            Ok(day) => {
                sheet.write_datetime_with_format(row, column, &day, &formats.date)?;
            }
            // A year that the format does not know.
            Err(_) => text(&date.to_string())?,
        },
        Value::Integer(number) => {
            #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
            let number = *number as f64;
            sheet.write_number_with_format(row, column, number, &formats.integer)?;
        }
        Value::Decimal(number) => {
            sheet.write_number_with_format(row, column, *number, &formats.decimal)?;
        }
        Value::Withheld(why) => {
            sheet.write_blank(row, column, &formats.withheld)?;
            let note = Note::new(why).add_author_prefix(false);
            sheet.insert_note(row, column, &note)?;
        }
    }
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year(), date.month(), date.day())
}

/// About how many characters a value takes.
fn width(value: &Value) -> usize {
    match value {
        Value::Text(text) => {
            text.lines().map(|line| line.chars().count()).max().unwrap_or_default()
        }
        Value::Date(_) => "2026-11-22 ".len(),
        Value::Empty | Value::Withheld(_) | Value::Integer(_) | Value::Decimal(_) => 0,
    }
}

/// The text as the format can hold it: cut with an ellipsis where it is longer than a cell, and
/// without the two characters that XML does not know.
fn fitting(text: &str) -> String {
    let known = |c: char| if matches!(c, '\u{fffe}' | '\u{ffff}') { '\u{fffd}' } else { c };
    let mut units = 0;
    let mut fits = String::with_capacity(text.len());
    for c in text.chars().map(known) {
        units += c.len_utf16();
        fits.push(c);
        if units >= LONGEST {
            break;
        }
    }
    if fits.len() < text.len() {
        while units > LONGEST - 1 {
            units -= fits.pop().map_or(units, char::len_utf16);
        }
        fits.push('…');
    }
    fits
}
