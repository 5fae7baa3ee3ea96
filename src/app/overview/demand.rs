//! Supply and demand: per domain and per ambition who can show it and who wants to learn it, of the
//! schools that are shown.
//!
//! It ranks nobody: hosts stand in the order of the rows, learners by how much they want it.

use super::{Overview, Row};
use crate::domain::instrument::{OWN, ambition_scale, talentscan};
use crate::domain::school::{Candidacy, Missing, Theme};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Who can show something, and who wants to learn it.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject<'r> {
    /// The id of the domain or the ambition.
    pub id: &'static str,
    /// Who can show it, strong hosts first, and those who nearly can last.
    pub hosts: Vec<Host<'r>>,
    /// Who wants to learn it, who wants it most first; those who only might, by their answers, last.
    pub learners: Vec<Learner<'r>>,
}

/// A school that can show something, or nearly.
#[derive(Clone, Debug, PartialEq)]
pub struct Host<'r> {
    /// The school.
    pub row: &'r Row,
    /// How far it is a host.
    pub candidacy: Candidacy,
    /// What is missing to be a strong one; `None` where no figures of it may be shown.
    pub missing: Option<&'r [Missing]>,
}

/// A school that wants to learn something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learner<'r> {
    /// The school.
    pub row: &'r Row,
    /// Which of its wishes it is, from 1; `None` where it did not wish for it and its answers on
    /// the ambition scale say that it lacks it.
    pub rank: Option<usize>,
    /// How much it is wanted, 1 to 4.
    pub urgency: Option<u8>,
}

/// Who can show what, and who wants to learn it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demand<'r> {
    /// Per domain, in the order of the form.
    pub domains: Vec<Subject<'r>>,
    /// Per ambition, in the order of the form.
    pub ambitions: Vec<Subject<'r>>,
}

impl<'r> Demand<'r> {
    /// Of these rows.
    pub fn of(rows: &[&'r Row]) -> Self {
        let mut by_id: BTreeMap<&str, (Vec<Host>, Vec<Learner>)> = BTreeMap::new();
        for &row in rows {
            for (id, host) in hosts(row) {
                by_id.entry(id).or_default().0.push(host);
            }
            for (id, learner) in learners(row) {
                by_id.entry(id).or_default().1.push(learner);
            }
        }
        let mut subject = |id: &'static str| {
            let (mut hosts, mut learners) = by_id.remove(id).unwrap_or_default();
            hosts.sort_by_key(|host| place(host.candidacy));
            learners.sort_by_key(|one| (Reverse(one.urgency), one.rank));
            Subject { id, hosts, learners }
        };
        Self {
            domains: talentscan().domains.iter().map(|one| subject(&one.id)).collect(),
            ambitions: ambition_scale().statements.iter().map(|one| subject(&one.id)).collect(),
        }
    }

    /// Every domain, then every ambition.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject<'r>> {
        self.domains.iter().chain(&self.ambitions)
    }
}

impl<'r> Subject<'r> {
    /// Those who can show it: strong and possible hosts.
    pub fn able(&self) -> impl Iterator<Item = &Host<'r>> {
        self.hosts.iter().filter(|host| host.candidacy != Candidacy::Not)
    }

    /// Those who nearly can.
    pub fn nearly(&self) -> impl Iterator<Item = &Host<'r>> {
        self.hosts.iter().filter(|host| host.candidacy == Candidacy::Not)
    }

    /// The wishes to which no other school here can answer.
    pub fn unanswered(&self) -> Vec<&Learner<'r>> {
        let nobody_else = |one: &&Learner| self.able().all(|host| host.row.id == one.row.id);
        let wishes = self.learners.iter().filter(|one| one.rank.is_some());
        wishes.filter(nobody_else).collect()
    }

    /// Whether nobody offers it and nobody asks for it.
    pub fn is_empty(&self) -> bool {
        self.hosts.is_empty() && self.learners.is_empty()
    }
}

impl Overview {
    /// Whether any school said what it offers or wants to learn.
    pub fn has_offers(&self) -> bool {
        self.table.schools.iter().any(|row| row.offer.is_some())
    }
}

/// What a school can show, or nearly: it offers it and something is missing; or it is a domain, and
/// nothing is missing but what the school has only to say or to write.
fn hosts(row: &Row) -> impl Iterator<Item = (&str, Host<'_>)> {
    let looked_at = row.themes.iter().filter_map(move |theme| {
        let candidate = theme.host.as_ref()?;
        let can_be = |missing: &Missing| {
            matches!(missing, Missing::Willing | Missing::TeamAgrees | Missing::Example { .. })
        };
        let offers = !candidate.missing.contains(&Missing::Willing);
        let is_near =
            talentscan().domain(&theme.id).is_some() && candidate.missing.iter().all(can_be);
        let shown = candidate.candidacy != Candidacy::Not || offers || is_near;
        let missing = Some(candidate.missing.as_slice());
        let host = Host { row, candidacy: candidate.candidacy, missing };
        (shown && theme.id != OWN).then_some((theme.id.as_str(), host))
    });
    let offered = row.offer.iter().flat_map(|offer| &offer.show);
    let unknown = offered
        .filter(|id| host_in(row, id).is_none())
        .map(move |id| (id.as_str(), Host { row, candidacy: Candidacy::Not, missing: None }));
    looked_at.chain(unknown)
}

/// What a school wants to learn, and what it might by its answers.
fn learners(row: &Row) -> impl Iterator<Item = (&str, Learner<'_>)> {
    let wishes = row.offer.iter().flat_map(|offer| (1..).zip(&offer.learn));
    let wishes = wishes.map(move |(rank, wish)| {
        let learner = Learner { row, rank: Some(rank), urgency: Some(wish.urgency) };
        (wish.id.as_str(), learner)
    });
    let might = row.themes.iter().filter_map(move |theme| {
        let learner = theme.learner.as_ref().filter(|one| one.rank.is_none() && theme.id != OWN)?;
        Some((theme.id.as_str(), Learner { row, rank: None, urgency: learner.urgency }))
    });
    wishes.chain(might)
}

fn host_in<'r>(row: &'r Row, id: &str) -> Option<&'r Theme> {
    row.themes.iter().find(|theme| theme.id == id && theme.host.is_some())
}

fn place(candidacy: Candidacy) -> u8 {
    match candidacy {
        Candidacy::Strong => 0,
        Candidacy::Possible => 1,
        Candidacy::Not => 2,
    }
}
