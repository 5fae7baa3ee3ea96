//! Two measurements of one school laid beside each other: the latest that asked everything, and
//! another one, before it or after.

use super::change::score_of;
use crate::domain::figure::change::{Change, Measured as MeasuredScore, NotComparable};
use crate::domain::figure::interval::TeamScore;
use crate::domain::response::Series;
use crate::domain::school::{School, SeriesFigures, TalentFigures};
use crate::domain::time::Date;

/// Two measurements, the earlier one first.
pub(super) struct Compared<'s> {
    pub(super) before: Side<'s>,
    pub(super) after: Side<'s>,
    team: Option<u32>,
}

/// One of the two.
#[derive(Clone, Copy)]
pub(super) struct Side<'s> {
    pub(super) days: (Date, Date),
    talent: &'s [SeriesFigures<TalentFigures>],
}

/// The measurement at this place of `others` beside the latest one; `None` where either shows
/// nothing.
pub(super) fn compared(school: &School, place: usize) -> Option<Compared<'_>> {
    let other = school.others.get(place)?;
    let days = |talent: &[SeriesFigures<TalentFigures>]| {
        let first = talent.iter().map(|series| series.days.0).min()?;
        Some((first, talent.iter().map(|series| series.days.1).max()?))
    };
    let side = |talent| Some(Side { days: days(talent)?, talent });
    let (latest, other) = (side(&school.talent)?, side(&other.talent)?);
    let team = school.organisation.as_ref().and_then(|known| known.team_size);
    let (before, after) =
        if other.days.1 <= latest.days.1 { (other, latest) } else { (latest, other) };
    Some(Compared { before, after, team })
}

impl<'s> Side<'s> {
    fn basis(self) -> Option<(&'s SeriesFigures<TalentFigures>, &'s TalentFigures)> {
        self.talent.iter().find_map(|series| Some((series, series.figures.as_ref().ok()?)))
    }

    fn of(self, wanted: Series) -> Option<(&'s SeriesFigures<TalentFigures>, &'s TalentFigures)> {
        let mut all = self.talent.iter().filter(|series| series.series == wanted);
        all.find_map(|series| Some((series, series.figures.as_ref().ok()?)))
    }

    fn forms(self) -> u32 {
        self.talent.first().map_or(0, |series| series.forms)
    }
}

/// The figures of both, of one series.
pub(super) type Both<'s> = [(&'s SeriesFigures<TalentFigures>, &'s TalentFigures); 2];

impl<'s> Compared<'s> {
    /// The series that both show, the team first; why they are not compared where there is none.
    pub(super) fn series(&self) -> Result<Both<'s>, NotComparable> {
        let shared = [Series::Personal, Series::Joint, Series::Principal, Series::Board];
        let mut both = shared
            .into_iter()
            .filter_map(|series| Some([self.before.of(series)?, self.after.of(series)?]));
        if let Some(both) = both.next() {
            return Ok(both);
        }
        Err(match (self.before.basis(), self.after.basis()) {
            (Some((before, _)), Some((after, _))) => {
                NotComparable::OtherSeries { before: before.series, after: after.series }
            }
            _ => NotComparable::TooFew { before: self.before.forms(), after: self.after.forms() },
        })
    }

    /// The change of each domain that either asks, in the order of the form.
    pub(super) fn domains(&self) -> Vec<(&'s str, Result<Change, NotComparable>)> {
        let Ok([(series, before), (_, after)]) = self.series() else { return Vec::new() };
        let score = |figures, id: &str| TeamScore {
            score: score_of(figures, id).unwrap_or_default(),
            team: self.team,
        };
        let asked = before.domains.iter().map(|domain| domain.domain.as_str());
        asked
            .filter(|id| asks(before, id) && asks(after, id))
            .map(|id| {
                let measured = |figures| {
                    let score = score(figures, id);
                    MeasuredScore { series: series.series, score }
                };
                (id, Change::between(measured(before), measured(after)))
            })
            .collect()
    }
}

/// Whether anybody was asked about this domain.
fn asks(figures: &TalentFigures, id: &str) -> bool {
    figures.domains.iter().any(|domain| domain.domain == id && domain.n > 0)
}
