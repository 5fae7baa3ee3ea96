//! The pages: one file per route.

mod data;
mod drawn;
mod fill;
mod forms;
mod join;
mod save;
mod start;

use super::node::Element;
use super::words::{common, fill as fill_words, save as save_words};
use crate::app::AppState;
use crate::app::route::Route;
use crate::app::worker::Sheet;
use crate::domain::instrument::instrument;
use crate::domain::text::Lang;

/// The title of the window. It never says whose answers are shown.
pub fn title(route: Route, lang: Lang) -> String {
    let brand = common::BRAND.get(lang);
    let page = match route {
        Route::Start => return brand.to_owned(),
        Route::Fill(id, _) => fill_words::window_title(lang, instrument(id).title.get(lang)),
        Route::Forms => common::FORMS.get(lang).to_owned(),
        Route::Save => save_words::TITLE.get(lang).to_owned(),
        Route::Result | Route::School(_) => common::RESULT.get(lang).to_owned(),
        Route::Offer => common::OFFER.get(lang).to_owned(),
        Route::Invitation => common::INVITATION.get(lang).to_owned(),
        Route::Paper => common::PAPER.get(lang).to_owned(),
        Route::Join => common::JOIN.get(lang).to_owned(),
        Route::Overview => common::OVERVIEW.get(lang).to_owned(),
        Route::Partners => common::PARTNERS.get(lang).to_owned(),
        Route::Data => common::DATA.get(lang).to_owned(),
        Route::About => common::ABOUT.get(lang).to_owned(),
    };
    format!("{page} – {brand}")
}

/// The page of a route.
pub fn view(state: &AppState) -> Element {
    match state.route {
        Route::Start => start::view(state),
        Route::Fill(instrument, place) => fill::view(state, instrument, place),
        Route::Forms => forms::view(state),
        Route::Save => save::view(state),
        Route::Join => join::view(state),
        Route::Result => drawn::view(state, Sheet::Result, common::RESULT),
        Route::School(_) => drawn::view(state, Sheet::School, common::RESULT),
        Route::Offer => drawn::view(state, Sheet::Offer, common::OFFER),
        Route::Invitation => drawn::view(state, Sheet::Invitation, common::INVITATION),
        Route::Paper => drawn::view(state, Sheet::Paper, common::PAPER),
        Route::Overview => drawn::view(state, Sheet::Overview, common::OVERVIEW),
        Route::Partners => drawn::view(state, Sheet::Partners, common::PARTNERS),
        Route::Data => data::view(state),
        Route::About => drawn::view(state, Sheet::About, common::ABOUT),
    }
}
