//! The series of a scan: the one that counts first and open, the others below it in the same form.

use crate::domain::response::Series;
use crate::domain::school::{School, SeriesFigures, Withheld};
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;
use crate::ui::html::{details, div, h3, p, section, summary};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// What is said of a series beside its figures.
pub(super) struct About {
    series: Series,
    forms: u32,
    people: Option<u32>,
    days: (Date, Date),
}

impl About {
    /// What is said of this series of a school.
    pub(super) fn of<F>(series: &SeriesFigures<F>, school: &School) -> Self {
        let team_size = school.organisation.as_ref().and_then(|known| known.team_size);
        let is_team = series.series == Series::Personal;
        Self {
            series: series.series,
            forms: series.forms,
            people: if is_team { team_size } else { series.people },
            days: series.days,
        }
    }
}

/// The series that counts: a section under a heading of its own.
pub(super) fn main_series(lang: Lang, about: &About, figures: Vec<Element>) -> Element {
    let head = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(h3().child(words::series(about.series).get(lang)))
        .child(whose(lang, about));
    section()
        .class("series stack")
        .attr("data-series", about.series.name())
        .child(head)
        .child(figures)
}

/// Another series, folded.
pub(super) fn other_series(lang: Lang, about: &About, figures: Vec<Element>) -> Element {
    details()
        .class("series other")
        .attr("data-series", about.series.name())
        .child(summary().child(h3().child(words::series(about.series).get(lang))))
        .child(div().class("stack").child(whose(lang, about)).child(figures))
}

/// Why a series is not shown.
pub(super) fn hidden_series(lang: Lang, about: &About, withheld: Withheld) -> Element {
    let says = match withheld {
        Withheld::NotAgreed => words::NOT_AGREED.get(lang).to_owned(),
        Withheld::TooFew => words::too_few(lang, about.forms),
    };
    p().class("hidden-series").attr("data-series", about.series.name()).child(says)
}

/// Who filled in, and when.
fn whose(lang: Lang, about: &About) -> Vec<Element> {
    let &About { series, forms, people, days } = about;
    let beyond = people.filter(|size| series == Series::Personal && forms > *size);
    let people = if beyond.is_some() { None } else { people };
    let (first, last) = (format::date(lang, days.0), format::date(lang, days.1));
    let says = p()
        .class("soft")
        .child(words::whose(lang, series, forms, people))
        .child(" ")
        .child(words::days(lang, &first, &last));
    let mut lines = vec![says];
    if let Some(size) = beyond {
        lines.push(p().class("notice").child(words::more_than_team(lang, forms, size)));
    }
    lines
}
