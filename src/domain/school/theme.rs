//! What a school can be in each theme: host, learner, or one of both.

use super::School;
use super::host::{Candidacy, Candidate, HostRules, ambition_candidates, candidates};
use super::need::{Learner, ambition_learners, learners};
use crate::domain::offer::Offer;

/// What a school is in a theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Others learn from it.
    Host,
    /// It learns from another.
    Learner,
}

/// A domain of the talentscan or an ambition, and what a school can be in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Theme {
    /// The id of the domain or the ambition.
    pub id: String,
    /// How far it is a host; `None` where no figures may be shown.
    pub host: Option<Candidate>,
    /// What it learns; `None` where it does not want to.
    pub learner: Option<Learner>,
}

impl Theme {
    /// What the school can be here. A strong host may want to learn all the same, and is then given
    /// **one** of both: nobody is host and learner in one theme.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        let is_host = |host: &Candidate| host.candidacy != Candidacy::Not;
        let host = self.host.as_ref().is_some_and(is_host).then_some(Role::Host);
        host.into_iter().chain(self.learner.as_ref().map(|_| Role::Learner))
    }
}

/// Every domain in which a school is looked at or wants to learn.
pub fn themes(school: &School, offer: Option<&Offer>, rules: &HostRules) -> Vec<Theme> {
    joined(candidates(school, offer, rules), learners(school, offer))
}

/// The same of the ambitions.
pub fn ambition_themes(school: &School, offer: Option<&Offer>, rules: &HostRules) -> Vec<Theme> {
    joined(ambition_candidates(school, offer, rules), ambition_learners(school, offer))
}

/// Hosts in their order, then what is only learned.
fn joined(hosts: Vec<Candidate>, mut learners: Vec<Learner>) -> Vec<Theme> {
    let mut themes = Vec::new();
    for host in hosts {
        let place = learners.iter().position(|learner| learner.id == host.id);
        let learner = place.map(|place| learners.remove(place));
        themes.push(Theme { id: host.id.clone(), host: Some(host), learner });
    }
    themes.extend(learners.into_iter().map(|learner| Theme {
        id: learner.id.clone(),
        host: None,
        learner: Some(learner),
    }));
    themes
}
