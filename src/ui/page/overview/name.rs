//! What a school is called in a table.

use super::names::Names;
use crate::app::overview::{Basis, Row, Withholding};
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::words::{overview as words, t};
use leptos::prelude::*;

/// The head of a row: the name, and the board below it.
#[component]
pub fn Name(
    /// The name.
    name: String,
    /// The board, if it names one.
    board: Option<String>,
) -> impl IntoView {
    let board = board.map(|board| view! { <bdi class="board">{board}</bdi> });
    view! {
        <th scope="row"><bdi>{name}</bdi>{board}</th>
    }
}

/// What to call the school of a row.
pub fn name(lang: Lang, row: &Row) -> String {
    match (row.name.is_empty(), row.id.is_empty()) {
        (false, _) => row.name.clone(),
        (true, true) => words::NAMELESS.get(lang).to_owned(),
        (true, false) => words::UNNAMED.get(lang).to_owned(),
    }
}

/// Whose answers count, or why none are shown.
#[component]
pub fn Who(
    /// Whose answers count, or why none are shown.
    basis: Result<Basis, Withholding>,
    /// How many people the team has.
    team_size: Option<u32>,
) -> impl IntoView {
    let lang = use_lang();
    let text = match basis {
        Ok(basis) => words::basis(lang, basis, team_size),
        Err(reason) => words::withheld(reason).get(lang).to_owned(),
    };
    view! { <td class="who">{text}</td> }
}

/// The schools that a table leaves out, in one sentence.
#[component]
pub fn Without(
    /// What they are called.
    names: Vec<String>,
) -> impl IntoView {
    (!names.is_empty()).then(|| {
        view! { <p class="soft small">{t(words::WITHOUT)}" "<Names names/>"."</p> }
    })
}
