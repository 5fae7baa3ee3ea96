//! The emblem: a petal per domain around a centre, and trust as the ring that joins them.

use crate::domain::instrument::{Group, talentscan};
use leptos::prelude::*;

/// The emblem. It says nothing that the text beside it does not, so it is silent.
#[component]
pub fn Emblem() -> impl IntoView {
    let petals = talentscan().domains.iter().filter(|domain| domain.group != Group::Connecting);
    let count = petals.clone().count();
    let petals = petals.enumerate().map(|(place, domain)| {
        let turn = place * 360 / count;
        view! {
            <path
                class="petal"
                data-domain=domain.id.as_str()
                d="M0 -11 C 13 -18 12 -38 0 -45 C -12 -38 -13 -18 0 -11 Z"
                transform=format!("rotate({turn})")
            />
        }
    });
    view! {
        <svg class="emblem" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
            <circle class="ring" r="30" data-domain="trust"/>
            {petals.collect_view()}
            <circle class="heart" r="6"/>
        </svg>
    }
}
