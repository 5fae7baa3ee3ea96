//! Figures of fictional schools, and the charts of them.

use talentscan::domain::exchange;
use talentscan::domain::figure::score::Score;
use talentscan::domain::response::Series;
use talentscan::domain::sample::network;
use talentscan::domain::school::{School, TalentFigures, schools};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::chart::{self, Chart, Interval};

/// The charts, by name.
pub(crate) fn charts(lang: Lang) -> Vec<(String, Chart)> {
    let schools = sample();
    let mut charts = Vec::new();
    let mut add = |name: &str, chart: Chart| charts.push((name.to_owned(), chart));
    let teams = schools.iter().filter_map(|school| {
        let (series, figures) = school.talent_basis()?;
        (series.series == Series::Personal).then_some((school, figures))
    });
    if let Some((school, figures)) = teams.clone().next() {
        let name = school.organisation.as_ref().map_or("", |known| &known.name);
        let about = |chart: Chart| chart.about(name.to_owned());
        add("domains", about(chart::domains(lang, figures, &intervals(figures))));
        for domain in &figures.domains {
            let chart = chart::answers(lang, domain);
            add(&format!("answers-{}", domain.domain), about(chart));
        }
    }
    charts
}

/// The schools of a network.
fn sample() -> Vec<School> {
    let Some(day) = Date::new(2026, 11, 20) else { return Vec::new() };
    let mut workspace = Workspace::default();
    for file in network(40, 1, day) {
        for version in exchange::read(&file.bytes).into_iter().flat_map(|read| read.versions) {
            workspace.add(version);
        }
    }
    schools(&workspace)
}

/// Rough intervals, to have something to look at: 1.645 standard errors to both sides.
fn intervals(figures: &TalentFigures) -> Vec<Interval> {
    figures.domains.iter().map(|domain| domain.score.map(interval)).collect()
}

fn interval(score: Score) -> (f64, f64) {
    let n = f64::from(score.n);
    #[allow(clippy::cast_precision_loss)] // Far below 2^53.
    let (sum, squares) = (score.sum as f64, score.sum_squares as f64);
    let variance = (squares - sum * sum / n) / (n - 1.0).max(1.0);
    let (mean, half) = (sum / n / 1.2, 1.645 * (variance / n).sqrt() / 1.2);
    ((mean - half).max(0.0), (mean + half).min(100.0))
}
