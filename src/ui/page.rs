//! The pages: one file per route.

mod about;
mod data;
mod fill;
mod forms;
mod overview;
mod result;
mod save;
mod start;

use super::words::{common, fill as fill_words, save as save_words};
use crate::app::route::Route;
use crate::domain::instrument::instrument;
use crate::domain::text::Lang;
use leptos::prelude::*;

/// The title of the window. It never says whose answers are shown.
pub fn title(route: Route, lang: Lang) -> String {
    let brand = common::BRAND.get(lang);
    let page = match route {
        Route::Start => return brand.to_owned(),
        Route::Fill(id, _) => fill_words::window_title(lang, instrument(id).title.get(lang)),
        Route::Forms => common::FORMS.get(lang).to_owned(),
        Route::Save => save_words::TITLE.get(lang).to_owned(),
        Route::Result => common::RESULT.get(lang).to_owned(),
        Route::Overview => common::OVERVIEW.get(lang).to_owned(),
        Route::Data => common::DATA.get(lang).to_owned(),
        Route::About => common::ABOUT.get(lang).to_owned(),
    };
    format!("{page} – {brand}")
}

/// The page of a route.
pub fn view(route: Route) -> AnyView {
    match route {
        Route::Start => view! { <start::StartPage/> }.into_any(),
        Route::Fill(instrument, place) => view! { <fill::FillPage instrument place/> }.into_any(),
        Route::Forms => view! { <forms::FormsPage/> }.into_any(),
        Route::Save => view! { <save::SavePage/> }.into_any(),
        Route::Result => view! { <result::ResultPage/> }.into_any(),
        Route::Overview => view! { <overview::OverviewPage/> }.into_any(),
        Route::Data => view! { <data::DataPage/> }.into_any(),
        Route::About => view! { <about::AboutPage/> }.into_any(),
    }
}
