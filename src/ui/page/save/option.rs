//! One of a few large choices, with a line that says what it means.

use leptos::prelude::*;

/// A native radio, drawn as a large card. What it means is read out after its name.
#[component]
pub fn Choice(
    /// The name of the group.
    group: &'static str,
    /// Its id, once on the page.
    id: String,
    /// What it is called.
    title: String,
    /// What it means.
    says: String,
    /// Whether it is the chosen one.
    #[prop(into)]
    checked: Signal<bool>,
    /// What happens when somebody chooses it.
    choose: impl Fn() + 'static,
) -> impl IntoView {
    let (named, meant) = (format!("{id}-title"), format!("{id}-says"));
    view! {
        <label class="option">
            <input
                type="radio"
                id=id
                name=group
                autocomplete="off"
                aria-labelledby=named.clone()
                aria-describedby=meant.clone()
                prop:checked=checked
                on:change=move |_| choose()
            />
            <span>
                <strong id=named><bdi>{title}</bdi></strong>
                <span id=meant class="soft">{says}</span>
            </span>
        </label>
    }
}
