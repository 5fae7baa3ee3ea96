//! Names in a sentence. Each is kept apart from what surrounds it: strangers wrote them.

use leptos::prelude::*;

/// The names, with commas between them.
#[component]
pub fn Names(
    /// The names.
    names: Vec<String>,
) -> impl IntoView {
    let names = names.into_iter().enumerate().map(|(place, name)| {
        let comma = (place > 0).then_some(", ");
        view! { {comma}<bdi>{name}</bdi> }
    });
    names.collect_view()
}
