//! Room for a table that is wider than the screen: it moves sideways, the page does not.

use leptos::prelude::*;

/// A region that scrolls by touch, mouse and keyboard.
#[component]
pub fn Sideways(
    /// What the region is called, for who cannot see it.
    label: &'static str,
    /// The table.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="sideways" role="region" tabindex="0" aria-label=label>
            {children()}
        </div>
    }
}
