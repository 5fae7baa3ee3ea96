//! The rule of four: whether there is enough of a basis to go on.

use crate::domain::figure::ambition::RuleOfFour;
use crate::domain::instrument::ambition_scale;
use crate::ui::context::use_lang;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// The sentence of the rule of four, and the next steps when it is reached.
#[component]
pub fn Rule(
    /// What it says.
    rule: RuleOfFour,
    /// How many ambitions there are.
    of: usize,
    /// How many forms.
    forms: u32,
) -> impl IntoView {
    let lang = use_lang();
    let threshold = ambition_scale().threshold.as_ref();
    let sentence = threshold.map(|threshold| {
        let sentence = if rule.reached { &threshold.reached } else { &threshold.not_reached };
        sentence.get(lang)
    });
    let steps = threshold.filter(|_| rule.reached).map(|threshold| {
        let steps = threshold.next_steps.iter().map(|step| view! { <li>{step.get(lang)}</li> });
        view! {
            <h3>{t(words::NEXT_STEPS)}</h3>
            <ol>{steps.collect_view()}</ol>
        }
    });
    view! {
        <div class="rule stack" data-space="tight" data-counted=rule.counted data-state=if rule.reached { "reached" } else { "not-reached" }>
            <p class="headline">{words::counted(lang, rule.counted, of)}" "{sentence}</p>
            <p class="soft">{words::counts_when(lang, forms)}</p>
            {steps}
        </div>
    }
}
