//! The terms of the tables: the levels of every column that has a closed list.

use crate::domain::figure::ambition::{Counted, Quadrant};
use crate::domain::figure::consensus::Consensus;
use crate::domain::response::Series;
use crate::domain::school::Withheld;

/// Whose answers, as a group: a table never has those of one member of the team.
pub(super) fn series(series: Series) -> &'static str {
    match series {
        Series::Personal => "team",
        Series::Joint => "joint",
        Series::Principal => "principal",
        Series::Board => "board",
    }
}

pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

pub(super) fn withheld(why: Withheld) -> &'static str {
    match why {
        Withheld::TooFew => "too_few",
        Withheld::NotAgreed => "not_agreed",
    }
}

pub(super) fn consensus(agreement: f64) -> &'static str {
    match Consensus::of(agreement) {
        Consensus::Unanimous => "unanimous",
        Consensus::Fair => "fair",
        Consensus::Divided => "divided",
        Consensus::TwoCamps => "two_camps",
    }
}

pub(super) fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Yes => "yes",
        Counted::No => "no",
        Counted::Tied => "tied",
    }
}

pub(super) fn quadrant(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::WorkOnFirst => "work_on_first",
        Quadrant::KeepAndShare => "keep_and_share",
        Quadrant::NotNow => "not_now",
        Quadrant::GoesWell => "goes_well",
    }
}
