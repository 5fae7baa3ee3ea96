//! Two measurements of one school laid beside each other: the latest that asked everything, and
//! another one, before it or after.

use super::{School, SeriesFigures, TalentFigures};
use crate::domain::figure::change::{Change, Measured as MeasuredScore, NotComparable};
use crate::domain::figure::interval::TeamScore;
use crate::domain::figure::score::Score;
use crate::domain::response::Series;
use crate::domain::time::Date;

/// Two measurements, the earlier one first.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'s> {
    /// The earlier one.
    pub before: Side<'s>,
    /// The later one.
    pub after: Side<'s>,
    team: Option<u32>,
}

/// One of the two.
#[derive(Clone, Copy, Debug)]
pub struct Side<'s> {
    /// The day of the first answer, and the last day a form was begun or finished.
    pub days: (Date, Date),
    talent: &'s [SeriesFigures<TalentFigures>],
}

impl School {
    /// The measurement at this place of [`Self::others`] beside the latest one that asked everything;
    /// `None` where either has nothing of the talentscan.
    pub fn compared(&self, place: usize) -> Option<Compared<'_>> {
        let side = |talent| Some(Side { days: days(talent)?, talent });
        let (latest, other) = (side(&self.talent)?, side(&self.others.get(place)?.talent)?);
        let team = self.organisation.as_ref().and_then(|known| known.team_size);
        let (before, after) =
            if other.days.1 <= latest.days.1 { (other, latest) } else { (latest, other) };
        Some(Compared { before, after, team })
    }
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
pub type Both<'s> = [(&'s SeriesFigures<TalentFigures>, &'s TalentFigures); 2];

impl<'s> Compared<'s> {
    /// The series that both show, the team first.
    ///
    /// # Errors
    ///
    /// Why they are not compared, where there is none.
    pub fn series(&self) -> Result<Both<'s>, NotComparable> {
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
    pub fn domains(&self) -> Vec<(&'s str, Result<Change, NotComparable>)> {
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

fn score_of(figures: &TalentFigures, id: &str) -> Option<Score> {
    figures.domains.iter().find(|domain| domain.domain == id)?.score
}

fn days(talent: &[SeriesFigures<TalentFigures>]) -> Option<(Date, Date)> {
    let first = talent.iter().map(|series| series.days.0).min()?;
    Some((first, talent.iter().map(|series| series.days.1).max()?))
}
