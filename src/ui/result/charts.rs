//! The charts of a result: of the talentscan and the ambition scale that count.

use super::name;
use super::series::About;
use crate::app::Event;
use crate::app::sheets::{self, ChartId};
use crate::app::worker::Form;
use crate::domain::school::{School, SeriesFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::chart::{self, Chart, Frame, Interval};
use crate::ui::node::Element;

/// A chart of a school; `None` where there is nothing to draw.
pub(in crate::ui) fn chart(lang: Lang, school: &School, id: ChartId) -> Option<Chart> {
    let talent = || school.talent_basis();
    Some(match id {
        ChartId::Domains => {
            let (series, figures) = talent()?;
            let intervals = intervals(school, series, figures);
            chart::domains(lang, figures, &intervals).about(about(lang, school, series))
        }
        ChartId::Answers(place) => {
            let (series, figures) = talent()?;
            chart::answers(lang, figures.domains.get(place)?).about(about(lang, school, series))
        }
        _ => return None,
    })
}

/// A chart of a school as a figure that can be saved.
pub(super) fn figure(lang: Lang, school: &School, id: ChartId, level: u8) -> Option<Element> {
    let save = |form| Event::Sheet(sheets::Event::Picture(id, form));
    let save = Some((save(Form::Svg), save(Form::Png)));
    let frame = Frame { id: id.to_string(), level, save };
    Some(chart::figure(lang, &here(lang, school, id)?, frame))
}

/// A chart of a school as a figure and nothing more.
pub(super) fn plain(lang: Lang, school: &School, id: ChartId, level: u8) -> Option<Element> {
    let frame = Frame { id: format!("large-{id}"), level, save: None };
    Some(chart::figure(lang, &here(lang, school, id)?, frame))
}

/// A chart on a page that says already whose it is.
fn here(lang: Lang, school: &School, id: ChartId) -> Option<Chart> {
    Some(Chart { about: None, ..chart(lang, school, id)? })
}

/// Whose figures these are, and of when.
fn about<F>(lang: Lang, school: &School, series: &SeriesFigures<F>) -> String {
    format!("{}. {}", name(lang, school), About::of(series, school).says(lang))
}

/// Where the score of a whole team lies, for each domain.
fn intervals(
    school: &School,
    series: &SeriesFigures<TalentFigures>,
    figures: &TalentFigures,
) -> Vec<Interval> {
    let _ = (school, series, figures);
    Vec::new()
}
