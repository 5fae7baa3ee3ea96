//! The charts of a result: of the talentscan and the ambition scale that count.

use super::name;
use super::series::About;
use crate::app::Event;
use crate::app::sheets::{self, ChartId};
use crate::app::worker::Form;
use crate::domain::figure::interval::TeamScore;
use crate::domain::response::Series;
use crate::domain::school::{School, SeriesFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::chart::{self, Chart, Frame, Interval, Round};
use crate::ui::node::Element;

/// A chart of a school; `None` where there is nothing to draw.
pub(in crate::ui) fn chart(lang: Lang, school: &School, id: ChartId) -> Option<Chart> {
    let talent = || school.talent_basis();
    let ambition = || school.ambition_basis();
    Some(match id {
        ChartId::Rosette => {
            let (series, figures) = talent()?;
            chart::rosette(lang, figures)?.about(about(lang, school, series))
        }
        ChartId::Domains => {
            let (series, figures) = talent()?;
            let intervals = intervals(school, series, figures);
            chart::domains(lang, figures, &intervals).about(about(lang, school, series))
        }
        ChartId::Answers(place) => {
            let (series, figures) = talent()?;
            chart::answers(lang, figures.domains.get(place)?).about(about(lang, school, series))
        }
        ChartId::Beside => {
            let of = |wanted| {
                let mut all = school.talent.iter().filter(|series| series.series == wanted);
                all.find_map(|series| Some((series, series.figures.as_ref().ok()?)))
            };
            let ((series, team), (_, principal)) = (of(Series::Personal)?, of(Series::Principal)?);
            let intervals = intervals(school, series, team);
            chart::beside(lang, team, principal, &intervals).about(about(lang, school, series))
        }
        ChartId::Ambitions => {
            let (series, _) = ambition()?;
            chart::ambitions(lang, series)?.about(about(lang, school, series))
        }
        ChartId::Quadrants => {
            let (series, _) = ambition()?;
            chart::quadrants(lang, series)?.about(about(lang, school, series))
        }
        ChartId::Gaps => {
            let (series, _) = ambition()?;
            chart::gaps(lang, series)?.about(about(lang, school, series))
        }
        ChartId::Change(place) => {
            let both = school.compared(place)?;
            let [before, after] = both.series().ok()?;
            let ends = [before, after].map(|(series, figures)| intervals(school, series, figures));
            let [first, last] = &ends;
            let round = |(series, figures): (&SeriesFigures<_>, _), intervals| Round {
                figures,
                intervals,
                forms: series.forms,
                day: series.days.1,
            };
            let (before, after) = (round(before, first), round(after, last));
            chart::change(lang, &before, &after).about(name(lang, school))
        }
        ChartId::Heat => return None,
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
    let is_team = series.series == Series::Personal;
    let team = school.organisation.as_ref().and_then(|known| known.team_size);
    let interval = |score| TeamScore { score, team }.interval().map(|ends| (ends.low, ends.high));
    let domains = figures.domains.iter();
    domains.map(|domain| domain.score.filter(|_| is_team).and_then(interval)).collect()
}
