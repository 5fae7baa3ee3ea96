//! All schools that are shown together: a mean with the lowest and the highest beside it.
//!
//! It is made of what each school shows by itself, and so tells nothing more than that. Every school
//! weighs the same, however many people filled in.

use super::{AmbitionCell, Row};
use crate::domain::figure::score::Fraction;

/// The fewest schools of which a mean is shown.
///
/// Source: The Learning Bar shows figures of a district from five schools.
pub const FEWEST_SCHOOLS: usize = 5;

/// In how many parts a figure is added, so that the mean does not depend on the order.
const PARTS: u64 = 1_000_000;

/// The mean of a figure of several schools.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norm {
    /// How many schools, at least [`FEWEST_SCHOOLS`].
    pub schools: usize,
    /// The mean, to a millionth.
    pub mean: Fraction,
    /// The lowest.
    pub lowest: f64,
    /// The highest.
    pub highest: f64,
}

/// An ambition in several organisations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AmbitionNorm {
    /// The mean ambition, 1 to 4.
    pub ambition: Norm,
    /// The mean 'now', 1 to 4.
    pub now: Norm,
    /// For how many of the organisations it counts as an ambition.
    pub counted: usize,
}

impl Norm {
    /// Of these figures of 0 or more; `None` when there are too few.
    fn of(figures: &[f64]) -> Option<Self> {
        let schools = figures.len();
        if schools < FEWEST_SCHOOLS {
            return None;
        }
        let parts = figures.iter().map(|figure| in_parts(*figure)).sum();
        Some(Self {
            schools,
            mean: Fraction::new(parts, u64::try_from(schools).ok()?.checked_mul(PARTS)?)?,
            lowest: figures.iter().copied().reduce(f64::min)?,
            highest: figures.iter().copied().reduce(f64::max)?,
        })
    }

    /// Of each domain, by its place; nothing where no domain has enough schools.
    pub fn of_domains(rows: &[&Row], domains: usize) -> Vec<Option<Self>> {
        let of = |place: usize| {
            let scores = rows.iter().filter_map(|row| row.domains.get(place)?.exact);
            Self::of(&scores.map(Fraction::to_f64).collect::<Vec<f64>>())
        };
        any((0..domains).map(of).collect())
    }
}

impl AmbitionNorm {
    /// Of each ambition, by its place; nothing where none has enough organisations.
    pub fn of_ambitions(rows: &[&Row], ambitions: usize) -> Vec<Option<Self>> {
        let of = |place: usize| {
            let cells = rows.iter().filter_map(|row| row.ambitions.get(place));
            let full = |cell: &AmbitionCell| Some((cell.ambition?, cell.now?, cell.counted));
            let cells: Vec<(f64, f64, bool)> = cells.filter_map(full).collect();
            let figures = |figure: fn(&(f64, f64, bool)) -> f64| -> Vec<f64> {
                cells.iter().map(figure).collect()
            };
            Some(Self {
                ambition: Norm::of(&figures(|cell| cell.0))?,
                now: Norm::of(&figures(|cell| cell.1))?,
                counted: cells.iter().filter(|cell| cell.2).count(),
            })
        };
        any((0..ambitions).map(of).collect())
    }
}

fn any<N>(norms: Vec<Option<N>>) -> Vec<Option<N>> {
    if norms.iter().any(Option::is_some) { norms } else { Vec::new() }
}

fn in_parts(figure: f64) -> u64 {
    #[expect(clippy::cast_precision_loss, reason = "a million is exact")]
    let parts = (figure * PARTS as f64).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10^8")]
    let parts = parts as u64;
    parts
}
