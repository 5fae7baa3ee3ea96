//! What changed in the schools that are shown, from the measurement before to the latest.

use super::{FEWEST_SCHOOLS, Overview, Row};
use crate::domain::figure::change::theme_change;
use crate::domain::figure::difference::Difference;
use crate::domain::record::RecordId;
use crate::domain::school::School;
use std::collections::{BTreeMap, BTreeSet};

/// What changed in one domain, over the schools.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkChange {
    /// The id of the domain.
    pub domain: String,
    /// How many schools were compared.
    pub schools: usize,
    /// The mean of their changes, −100 to 100 points.
    pub mean: f64,
    /// The mean of how much more it changed than the other domains of the same school.
    pub beyond: Option<f64>,
}

impl Overview {
    /// What changed, per domain in the order of the form: of the schools of these rows that measured
    /// everything twice in the same way, where these are at least [`FEWEST_SCHOOLS`].
    pub fn changes(&self, rows: &[&Row]) -> Vec<NetworkChange> {
        let wanted: BTreeSet<Option<RecordId>> =
            rows.iter().map(|row| RecordId::parse(&row.id)).collect();
        let mut order = Vec::new();
        let mut all: BTreeMap<&str, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
        let schools = self.schools.iter().map(|linked| &linked.school);
        for school in schools.filter(|school| wanted.contains(&school.id)) {
            let changes = latest_changes(school);
            for (place, (domain, change)) in changes.iter().enumerate() {
                let others = changes.iter().enumerate().filter(|(other, _)| *other != place);
                let others: Vec<Difference> = others.map(|(_, (_, change))| *change).collect();
                if !order.contains(domain) {
                    order.push(*domain);
                }
                let (points, beyond) = all.entry(domain).or_default();
                points.push(change.to_f64());
                beyond.extend(theme_change(*change, &others));
            }
        }
        let of = |domain: &str| {
            let (points, beyond) = all.get(domain)?;
            (points.len() >= FEWEST_SCHOOLS).then(|| NetworkChange {
                domain: domain.to_owned(),
                schools: points.len(),
                mean: mean(points),
                beyond: (!beyond.is_empty()).then(|| mean(beyond)),
            })
        };
        order.into_iter().filter_map(of).collect()
    }
}

/// The changes of a school from the measurement of everything before to the latest.
fn latest_changes(school: &School) -> Vec<(&str, Difference)> {
    let place = school.others.iter().position(|other| {
        other.asks.is_empty() && other.talent.iter().any(|series| series.figures.is_ok())
    });
    let Some(both) = place.and_then(|place| school.compared(place)) else { return Vec::new() };
    let changes = both.domains().into_iter();
    changes.filter_map(|(domain, change)| Some((domain, change.ok()?.difference))).collect()
}

fn mean(numbers: &[f64]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "schools stay far below 2^53")]
    let n = numbers.len().max(1) as f64;
    numbers.iter().sum::<f64>() / n
}
