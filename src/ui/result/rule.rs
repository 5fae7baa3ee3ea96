//! The rule of four: whether there is enough of a basis to go on.

use crate::domain::figure::ambition::RuleOfFour;
use crate::domain::instrument::ambition_scale;
use crate::domain::text::Lang;
use crate::ui::html::{div, h3, li, ol, p};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// What the rule of four says of so many ambitions, and the next steps when it is reached.
pub(super) fn rule(lang: Lang, rule: RuleOfFour, of: usize, forms: u32) -> Element {
    let headline = p().class("headline").child(words::counted(lang, rule.counted, of)).child(" ");
    let counts = p().class("soft").child(words::counts_when(lang, forms));
    let mut sentence = None;
    let mut steps = Vec::new();
    if let Some(threshold) = &ambition_scale().threshold {
        if rule.reached {
            sentence = Some(threshold.reached.get(lang));
            let items = threshold.next_steps.iter().map(|step| li().child(step.get(lang)));
            steps.push(h3().text(&words::NEXT_STEPS, lang));
            steps.push(ol().children(items));
        } else {
            sentence = Some(threshold.not_reached.get(lang));
        }
    }
    div()
        .class("rule stack")
        .attr("data-space", "tight")
        .attr("data-counted", rule.counted.to_string())
        .state(if rule.reached { "reached" } else { "not-reached" })
        .child(headline.child(sentence))
        .child(counts)
        .child(steps)
}
