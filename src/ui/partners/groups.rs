//! The groups, of one theme or of all.

use super::{Shown, card, choose, event};
use crate::app::partners::Event;
use crate::domain::matching::plan::Group;
use crate::ui::html::{button, div, h2, section, ul};
use crate::ui::node::Element;
use crate::ui::words::partners as words;
use std::collections::BTreeSet;

/// The groups, each on a card; nothing before there are any.
pub(super) fn groups(shown: Shown) -> Option<Element> {
    let lang = shown.lang;
    let (partners, known) = (shown.partners, shown.known);
    let view = &partners.view;
    let theme = view.theme.as_ref().and_then(|id| known.network.theme(id));
    let all: Vec<&Group> = partners.plan.groups.iter().collect();
    let some: Vec<&Group> = all
        .iter()
        .copied()
        .filter(|group| theme.is_none_or(|theme| group.theme == theme))
        .collect();
    let more = some.len().saturating_sub(view.groups);
    let cards = some.iter().take(view.groups).map(|group| card::card(shown, group));
    let more = (more > 0).then(|| {
        let show = button().id("more-groups").on_click(event(Event::MoreGroups));
        div().child(show.child(words::more_groups(lang, more)))
    });
    (!all.is_empty()).then(|| {
        section()
            .class("stack")
            .attr("aria-labelledby", "groups")
            .child(h2().id("groups").child(words::groups(lang, some.len())))
            .child(filter(shown))
            .child(ul().class("group-cards").attr("role", "list").children(cards))
            .child(more)
    })
}

/// The choice of a theme, where there are several with groups.
fn filter(shown: Shown) -> Option<Element> {
    let network = &shown.known.network;
    let groups = shown.partners.plan.groups.iter();
    let used: BTreeSet<_> = groups.map(|group| group.theme).collect();
    let options = used.iter().filter_map(|&theme| {
        let id = network.themes.get(usize::from(theme.0))?;
        Some((id.clone(), shown.says.theme(theme).to_string()))
    });
    let options: Vec<_> = options.collect();
    (options.len() > 1).then(|| {
        let now = shown.partners.view.theme.as_deref();
        let (text, all) = (words::THEME, words::ALL_THEMES);
        let choose = |theme| event(Event::Theme(theme));
        let field = choose::field(shown.lang, "group-theme", text, all, options, now, choose);
        div().class("filter").child(field)
    })
}
