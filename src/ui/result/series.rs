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

    /// Who filled in, and when.
    pub(super) fn says(&self, lang: Lang) -> String {
        let people = self.people.filter(|_| self.beyond().is_none());
        let (first, last) = (format::date(lang, self.days.0), format::date(lang, self.days.1));
        let whose = words::whose(lang, self.series, self.forms, people);
        format!("{whose} {}", words::days(lang, &first, &last))
    }

    /// The size of the team, where more forms came in than that.
    fn beyond(&self) -> Option<u32> {
        self.people.filter(|size| self.series == Series::Personal && self.forms > *size)
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
pub(super) fn whose(lang: Lang, about: &About) -> Vec<Element> {
    let mut lines = vec![p().class("soft").child(about.says(lang))];
    if let Some(size) = about.beyond() {
        lines.push(p().class("notice").child(words::more_than_team(lang, about.forms, size)));
    }
    lines
}
