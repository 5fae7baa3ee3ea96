//! The result for a team.

use crate::app::Given;
use crate::app::effect::{Effect, Focus};
use crate::app::state::AppState;
use crate::domain::record::RecordId;
use crate::domain::school::{School, schools};
use crate::domain::workspace::Workspace;

/// What somebody does on the page of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to see this organisation; `None` are the forms that name none.
    Show(Option<RecordId>),
    /// Leaves the result of another one's file.
    Leave,
}

/// Whose result is shown, where there are several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// Nobody chose: that of the organisation last named here.
    #[default]
    LastNamed,
    /// That of this organisation; `None` are the forms that name none.
    Chosen(Option<RecordId>),
}

impl AppState {
    /// The schools of which there is a result: of the opened file, else of the forms made here.
    pub fn results(&self) -> Vec<School> {
        let own: Workspace;
        let workspace = if let Some(viewed) = &self.viewed {
            &viewed.workspace
        } else {
            own = self.own.workspace();
            &own
        };
        schools(workspace).into_iter().filter(|school| !school.forms.is_empty()).collect()
    }

    /// The place in [`Self::results`] of the one that is shown.
    pub fn shown_result(&self, results: &[School]) -> usize {
        let wanted = match self.shown {
            Shown::LastNamed => self.organisation,
            Shown::Chosen(organisation) => organisation,
        };
        results.iter().position(|school| school.id == wanted).unwrap_or_default()
    }
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, _: &Given) -> Vec<Effect> {
    match event {
        Event::Show(organisation) => {
            state.shown = Shown::Chosen(organisation);
            Vec::new()
        }
        Event::Leave => {
            state.viewed = None;
            state.shown = Shown::LastNamed;
            vec![Effect::Focus(Focus::Heading)]
        }
    }
}
