//! A number as somebody writes it, with a decimal point or comma. A mark between thousands is none
//! of either: nobody can tell what it means.

/// The most digits before the mark that are read. More lie outside every range.
const MOST: usize = 9;

/// A number as somebody writes it.
pub(super) struct Decimal<'t> {
    sign: i64,
    whole: &'t str,
    behind: Option<&'t str>,
}

impl<'t> Decimal<'t> {
    /// What was written; `None` when it is no number.
    pub(super) fn read(text: &'t str) -> Option<Self> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (-1, rest.trim_start()),
            None => (1, text),
        };
        let (whole, behind) = match digits.split_once(['.', ',']) {
            Some((whole, behind)) => (whole, Some(behind)),
            None => (digits, None),
        };
        let are_digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (are_digits(whole) && behind.is_none_or(are_digits)).then_some(Self { sign, whole, behind })
    }

    /// How many digits stand behind the mark; `None` without one.
    pub(super) fn behind(&self) -> Option<usize> {
        self.behind.map(str::len)
    }

    /// The number in units of which so many digits stand behind the mark; further ones are dropped.
    pub(super) fn units(&self, digits: usize) -> i64 {
        let whole = self.whole.trim_start_matches('0');
        let whole = if whole.len() > MOST { "9".repeat(MOST) } else { whole.to_owned() };
        let behind = self.behind.unwrap_or_default().chars().chain(std::iter::repeat('0'));
        let behind: String = behind.take(digits).collect();
        let units = format!("0{whole}{behind}").parse::<i64>().unwrap_or(i64::MAX);
        self.sign * units
    }
}
