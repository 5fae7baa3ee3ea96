//! A school as a row of the overview: ready to show, without words.

use crate::domain::figure::ambition::Counted;
use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::score::{Extremes, Fraction, Score};
use crate::domain::instrument::{InstrumentId, OWN};
use crate::domain::offer::Offer;
use crate::domain::organisation::OrganisationType;
use crate::domain::response::Series;
use crate::domain::school::{
    AmbitionFigures, AmbitionStatement, DomainFigures, HostRules, LinkedSchool, School,
    SeriesFigures, TalentFigures, Theme, Withheld, ambition_themes, themes,
};

/// A school as a row of the overview.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its record; empty for forms that name no school.
    pub id: String,
    /// What it is.
    pub r#type: OrganisationType,
    /// Its name; empty when none is known.
    pub name: String,
    /// Its board, if it names one.
    pub board: Option<String>,
    /// Its sector, if it names one.
    pub sector: Option<String>,
    /// How many people its team has, if it says.
    pub team_size: Option<u32>,
    /// How many forms of the talentscan came in, shown or not.
    pub talent_forms: u32,
    /// How many forms of the ambition scale came in, shown or not.
    pub ambition_forms: u32,
    /// Whose talentscan counts, or why none is shown; `None` when there is none.
    pub talent: Option<Result<Basis, Withholding>>,
    /// A cell per domain; empty when none is shown.
    pub domains: Vec<DomainCell>,
    /// The places of the strongest domains; all of them when all are equal.
    pub strongest: Vec<usize>,
    /// Whose ambition scale counts, or why none is shown; `None` when there is none.
    pub ambition: Option<Result<Basis, Withholding>>,
    /// A cell per ambition, without the own one; empty when none is shown.
    pub ambitions: Vec<AmbitionCell>,
    /// How many ambitions count.
    pub counted: u32,
    /// Whether that is enough of a basis to go on.
    pub enough: bool,
    /// How many good examples came in.
    pub examples: usize,
    /// How many organisations it is, as somebody linked them.
    pub linked: usize,
    /// How many forms of linked organisations do not count yet.
    pub held_back: u32,
    /// What it offers and wants to learn, if it said.
    pub offer: Option<Offer>,
    /// What it can be in each domain and each ambition: one to learn from, or one that learns.
    pub themes: Vec<Theme>,
}

/// Whose answers count for a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The team's, so many forms.
    Team(u32),
    /// A joint form, of so many people if it says.
    Joint(Option<u32>),
    /// The principal's alone.
    Principal,
    /// The board's.
    Board,
}

/// Why no answers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withholding {
    /// There are too few personal forms.
    TooFew,
    /// The principal did not agree.
    NotAgreed,
}

/// A score in the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DomainCell {
    /// The score, 0 to 100, rounded; `None` when too few forms count for it.
    pub score: Option<u8>,
    /// The score, not rounded.
    pub exact: Option<Fraction>,
    /// How many forms count for it.
    pub n: u32,
    /// How far the team agrees, 0 (two camps) to 3 (unanimous); of groups only.
    pub consensus: Option<u8>,
}

/// An ambition in the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AmbitionCell {
    /// The mean ambition, 1 to 4.
    pub ambition: Option<f64>,
    /// The mean 'now', 1 to 4.
    pub now: Option<f64>,
    /// Whether it counts as an ambition.
    pub counted: bool,
}

impl Row {
    /// The row of a school that offers this.
    pub fn of(linked: &LinkedSchool, offer: Option<Offer>) -> Self {
        let school = &linked.school;
        let organisation = school.organisation.clone().unwrap_or_default();
        let forms = |instrument| school.forms.get(&instrument).copied().unwrap_or_default();
        let talent = school.talent_basis().map(|(_, figures)| figures);
        let ambition = school.ambition_basis().map(|(_, figures)| figures);
        Self {
            id: school.id.map(|id| id.to_string()).unwrap_or_default(),
            r#type: organisation.r#type,
            name: organisation.name,
            board: organisation.board,
            sector: organisation.sector,
            team_size: organisation.team_size,
            talent_forms: forms(InstrumentId::Talentscan),
            ambition_forms: forms(InstrumentId::AmbitionScale),
            talent: basis(&school.talent),
            domains: talent.map(domain_cells).unwrap_or_default(),
            strongest: talent.map(strongest).unwrap_or_default(),
            ambition: basis(&school.ambition),
            ambitions: ambition.map(ambition_cells).unwrap_or_default(),
            counted: ambition.map_or(0, |figures| figures.rule.counted),
            enough: ambition.is_some_and(|figures| figures.rule.reached),
            examples: school.examples.len(),
            linked: linked.organisations.len(),
            held_back: linked.held_back.values().sum(),
            themes: themes_of(school, offer.as_ref()),
            offer,
        }
    }
}

fn themes_of(school: &School, offer: Option<&Offer>) -> Vec<Theme> {
    let rules = HostRules::default();
    let mut all = themes(school, offer, &rules);
    all.extend(ambition_themes(school, offer, &rules));
    all
}

fn basis<F>(series: &[SeriesFigures<F>]) -> Option<Result<Basis, Withholding>> {
    let first = series.first()?;
    let Some(shown) = series.iter().find(|series| series.figures.is_ok()) else {
        return Some(Err(match first.figures {
            Err(Withheld::NotAgreed) => Withholding::NotAgreed,
            _ => Withholding::TooFew,
        }));
    };
    Some(Ok(match shown.series {
        Series::Personal => Basis::Team(shown.forms),
        Series::Joint => Basis::Joint(shown.people),
        Series::Principal => Basis::Principal,
        Series::Board => Basis::Board,
    }))
}

fn strongest(figures: &TalentFigures) -> Vec<usize> {
    match &figures.extremes {
        Extremes::Some { highest, .. } => highest.clone(),
        Extremes::AllEqual => (0..figures.domains.len()).collect(),
        Extremes::None => Vec::new(),
    }
}

fn domain_cells(figures: &TalentFigures) -> Vec<DomainCell> {
    figures.domains.iter().map(domain_cell).collect()
}

fn domain_cell(domain: &DomainFigures) -> DomainCell {
    DomainCell {
        score: domain.score.and_then(Score::rounded),
        exact: domain.score.and_then(Score::exact),
        n: domain.n,
        consensus: domain.agreement.map(|agreement| match Consensus::of(agreement) {
            Consensus::TwoCamps => 0,
            Consensus::Divided => 1,
            Consensus::Fair => 2,
            Consensus::Unanimous => 3,
        }),
    }
}

fn ambition_cells(figures: &AmbitionFigures) -> Vec<AmbitionCell> {
    let statements = figures.statements.iter();
    statements.filter(|statement| statement.statement != OWN).map(ambition_cell).collect()
}

fn ambition_cell(statement: &AmbitionStatement) -> AmbitionCell {
    AmbitionCell {
        ambition: statement.pairs.and_then(|pairs| pairs.ambition().mean()),
        now: statement.pairs.and_then(|pairs| pairs.now().mean()),
        counted: statement.counted == Counted::Yes,
    }
}
