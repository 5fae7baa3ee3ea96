//! Figures of fictional schools, and the charts of them.

use talentscan::app::overview::Row;
use talentscan::domain::exchange;
use talentscan::domain::figure::score::Score;
use talentscan::domain::link::Links;
use talentscan::domain::response::Series;
use talentscan::domain::sample::network;
use talentscan::domain::school::{School, TalentFigures, linked_schools, schools};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::chart::{self, Chart, Interval, Round};

/// The last day of the later of two rounds, and of the earlier: year, month, day.
const DAYS: [(u16, u8, u8); 2] = [(2026, 11, 20), (2025, 11, 12)];

/// Charts by name.
type Charts = Vec<(String, Chart)>;

/// Every chart there is.
pub(crate) fn charts(lang: Lang) -> Charts {
    let workspace = sample();
    let schools = schools(&workspace);
    let rows: Vec<Row> = linked_schools(&workspace, &Links::default())
        .iter()
        .map(|school| Row::of(school, None))
        .collect();
    let pages = chart::heat(lang, &rows.iter().collect::<Vec<_>>());
    let pages = (1..).zip(pages).map(|(page, chart)| (format!("heat-{page}"), chart));
    let mut charts = of_team(lang, &schools);
    charts.extend(of_rounds(lang, &schools));
    charts.extend(of_ambitions(lang, &schools, true));
    charts.extend(of_ambitions(lang, &schools, false));
    charts.extend(pages);
    charts
}

/// The talentscan of the first school of which both team and principal are shown.
fn of_team(lang: Lang, schools: &[School]) -> Charts {
    let mut charts = Charts::new();
    let mut both = schools.iter().filter_map(|school| {
        let (team, principal) =
            (found(school, Series::Personal)?, found(school, Series::Principal)?);
        Some((school, team, principal))
    });
    let Some((school, team, principal)) = both.next() else { return charts };
    let mut add = |name: &str, chart: Chart| charts.push((name.to_owned(), about(school, chart)));
    add("domains", chart::domains(lang, team, &intervals(team)));
    add("beside", chart::beside(lang, team, principal, &intervals(team)));
    if let Some(chart) = chart::rosette(lang, team) {
        add("rosette", chart);
    }
    for domain in &team.domains {
        add(&format!("answers-{}", domain.domain), chart::answers(lang, domain));
    }
    charts
}

/// Two teams, as if they were one at two times.
fn of_rounds(lang: Lang, schools: &[School]) -> Charts {
    let mut teams = schools.iter().filter_map(|school| found(school, Series::Personal));
    let (Some(after), Some(before)) = (teams.next(), teams.next()) else { return Charts::new() };
    let [day, earlier] = DAYS.map(date);
    let (certain, uncertain) = (intervals(after), intervals(before));
    let before = Round { figures: before, intervals: &uncertain, forms: 12, day: earlier };
    let after = Round { figures: after, intervals: &certain, forms: 14, day };
    vec![("change".to_owned(), chart::change(lang, &before, &after))]
}

/// The ambition scale of the first group that is shown, or of the first single form.
fn of_ambitions(lang: Lang, schools: &[School], group: bool) -> Charts {
    let mut all = schools.iter().flat_map(|school| {
        let shown = school.ambition.iter().filter(|series| series.figures.is_ok());
        shown.map(move |series| (school, series))
    });
    let found = all.find(|(_, series)| (series.forms > 1) == group);
    let Some((school, series)) = found else { return Charts::new() };
    let whose = if group { "group" } else { "one" };
    let charts = [
        ("ambitions", chart::ambitions(lang, series)),
        ("gaps", chart::gaps(lang, series)),
        ("quadrants", chart::quadrants(lang, series)),
    ];
    let named = charts
        .into_iter()
        .filter_map(|(name, chart)| Some((format!("{name}-{whose}"), about(school, chart?))));
    named.collect()
}

fn date((year, month, day): (u16, u8, u8)) -> Date {
    Date::new(year, month, day).unwrap_or(Date::EPOCH)
}

fn found(school: &School, wanted: Series) -> Option<&TalentFigures> {
    let mut all = school.talent.iter().filter(|series| series.series == wanted);
    all.find_map(|series| series.figures.as_ref().ok())
}

fn about(school: &School, chart: Chart) -> Chart {
    let name = school.organisation.as_ref().map_or("", |known| &known.name);
    chart.about(name.to_owned())
}

/// The network.
fn sample() -> Workspace {
    let mut workspace = Workspace::default();
    let [day, _] = DAYS.map(date);
    for file in network(40, 1, day) {
        for version in exchange::read(&file.bytes).into_iter().flat_map(|read| read.versions) {
            workspace.add(version);
        }
    }
    workspace
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
