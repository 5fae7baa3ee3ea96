//! What the coordinator asked for and the groups do not have: no rule forbids a plan without it.

use super::Shown;
use crate::domain::matching::instance::Choice;
use crate::ui::html::{li, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::choice;

/// Who must take part and does not, and who was appointed and hosts nothing there.
pub(super) fn unmet(shown: Shown) -> Option<Element> {
    let plan = &shown.partners.plan;
    let roles = plan.roles();
    let is_met = |choice: Choice| match choice {
        Choice::TakePart(school) => roles.contains_key(&school),
        Choice::Appoint(host, theme) => plan.group(host, theme).is_some(),
        // These are followed, or it is said why they can not be.
        Choice::Open(..) | Choice::Close(..) | Choice::Pin(_) | Choice::Ban(_) => true,
    };
    let choices = shown.known.book.instance().choices.iter();
    let lines = choices.filter(|choice| !is_met(**choice));
    let lines = lines.filter_map(|choice| choice::unmet(&shown.says, *choice));
    let lines: Vec<Element> = lines.map(|line| li().child(line)).collect();
    let is_made = shown.is_still() && shown.partners.is_current();
    (is_made && !lines.is_empty()).then(|| ul().id("unmet").attr("role", "list").children(lines))
}
