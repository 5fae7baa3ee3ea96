//! In which themes groups are made, and the themes of the coordinator's own.

use super::Partners;
use crate::app::overview::{Overview, Stamp, Task};
use crate::app::worker::Wish;
use crate::domain::matching::instance::MOST_THEMES;
use crate::domain::partners::OwnTheme;
use crate::domain::planning::Planning;

/// An own theme that somebody is about to add.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewTheme {
    /// Its name, as far as it was written.
    pub name: String,
    /// Whether what was written was no name when somebody wanted to add it.
    pub is_nameless: bool,
    /// How often one was added: then the field begins anew.
    pub added: usize,
}

/// Every theme there is to choose from: domains, ambitions and own themes, in this order.
pub fn all_themes(planning: &Planning) -> Vec<String> {
    let own = planning.own_themes.iter().map(|own| own.id.clone());
    Planning::default().themes.into_iter().chain(own).collect()
}

/// Whether groups are made in as many themes as there can be.
pub fn is_full(planning: &Planning) -> bool {
    let all = all_themes(planning);
    all.iter().filter(|id| planning.themes.contains(id)).count() >= usize::from(MOST_THEMES)
}

/// The themes that groups are made in at the start: all, as far as there is room.
pub(super) fn as_started(planning: &Planning) -> Vec<String> {
    let mut themes = all_themes(planning);
    themes.truncate(MOST_THEMES.into());
    themes
}

/// Makes groups in this theme too, while there is room, or no longer. The order is always the same,
/// so that who turns a theme off and on again has the same planning. Themes of a newer app stay.
fn choose(planning: &mut Planning, id: &str, chosen: bool) {
    if chosen && is_full(planning) {
        return;
    }
    let all = all_themes(planning);
    let was_chosen = |one: &String| planning.themes.contains(one);
    let is_chosen = |one: &&String| if *one == id { chosen } else { was_chosen(one) };
    let unknown = planning.themes.iter().filter(|one| !all.contains(one));
    planning.themes = all.iter().filter(is_chosen).chain(unknown).cloned().collect();
}

impl Partners {
    /// Makes groups in this theme too, or no longer.
    pub(super) fn choose_theme(
        &mut self,
        id: &str,
        chosen: bool,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        self.decide(overview, stamp, |planning| choose(planning, id, chosen))
    }

    /// Adds the own theme that was named.
    pub(super) fn add_theme(&mut self, overview: &mut Overview, stamp: &Stamp) -> Option<Task> {
        let Some(own) = OwnTheme::named(&self.new_theme.name, &self.planning.own_themes) else {
            self.new_theme.is_nameless = true;
            return Some(Task::Tell(Wish::Focus(Some("own-theme".to_owned()))));
        };
        self.new_theme = NewTheme { added: self.new_theme.added + 1, ..NewTheme::default() };
        self.decide(overview, stamp, |planning| {
            let id = own.id.clone();
            planning.own_themes.push(own);
            choose(planning, &id, true);
        })
    }

    /// Removes an own theme.
    pub(super) fn remove_theme(
        &mut self,
        id: &str,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        self.decide(overview, stamp, |planning| {
            planning.own_themes.retain(|own| own.id != id);
            planning.themes.retain(|theme| theme != id);
        })
    }
}
