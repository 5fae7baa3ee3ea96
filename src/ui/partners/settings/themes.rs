//! In which themes groups are made, and the themes of the coordinator's own.

use super::super::{Shown, event};
use super::part;
use crate::app::partners::{Event, all_themes, is_full};
use crate::domain::instrument::talentscan;
use crate::domain::partners::{LONGEST_NAME, MOST_OWN_THEMES, OwnTheme};
use crate::ui::html::{bdi, button, div, form, input, label, li, p, span, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::{self as words, set, settings as says, title};

/// A box for each theme.
pub(super) fn themes(shown: Shown) -> Element {
    let lang = shown.lang;
    let planning = &shown.partners.planning;
    let full = is_full(planning);
    let all = all_themes(planning);
    let off = all.iter().filter(|id| !planning.themes.contains(id)).count();
    let ticks = all.iter().map(|id| {
        let chosen = planning.themes.contains(id);
        let theme = id.clone();
        let tick = input()
            .id(format!("theme-{id}"))
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .attr("disabled", full && !chosen)
            .checked(chosen)
            .on_tick(move |chosen| event(Event::InTheme(theme.clone(), chosen)));
        let own = planning.own_themes.iter().find(|own| own.id == *id);
        let name = title(lang, id).map(|title| span().child(title));
        label()
            .class("tick")
            .key(id.clone())
            .attr("data-domain", talentscan().domain(id).map(|domain| domain.id.clone()))
            .child(tick)
            .child(name.or_else(|| own.map(|own| bdi().child(own.name.clone()))))
    });
    part(shown, says::THEMES.label, off).child(
        div()
            .class("stack")
            .attr("data-space", "tight")
            .child(p().class("soft small").child(says::THEMES.says.get(lang)))
            .child(div().class("grid themes").children(ticks))
            .child(full.then(|| p().class("soft small").child(set::many_themes(lang)))),
    )
}

/// The themes of the coordinator's own, and a field for another one.
pub(super) fn own_themes(shown: Shown) -> Element {
    let lang = shown.lang;
    let own = &shown.partners.planning.own_themes;
    let list = (!own.is_empty()).then(|| {
        ul().class("decisions")
            .attr("role", "list")
            .children(own.iter().map(|one| item(shown, one)))
    });
    let field = if own.len() < MOST_OWN_THEMES {
        add(shown)
    } else {
        p().class("soft small").child(set::many_own_themes(lang))
    };
    part(shown, words::OWN_THEMES, 0).child(
        div()
            .class("stack")
            .attr("data-space", "tight")
            .child(p().class("soft small").text(&words::OWN_THEMES_SAY, lang))
            .child(list)
            .child(field),
    )
}

fn item(shown: Shown, own: &OwnTheme) -> Element {
    let whose = span().class("visually-hidden").child(" ").child(own.name.clone());
    let away = button()
        .id(format!("remove-{}", own.id))
        .class("quiet")
        .on_click(event(Event::RemoveTheme(own.id.clone())))
        .text(&words::TAKE_BACK, shown.lang)
        .child(whose);
    li().key(own.id.clone()).class("apart").child(bdi().child(own.name.clone())).child(away)
}

/// The field for another one. The text is the person's: it is heard, and never set.
fn add(shown: Shown) -> Element {
    let lang = shown.lang;
    let new = &shown.partners.new_theme;
    let wrong = new.is_nameless.then(|| {
        p().id("own-theme-wrong").class("wrong").attr("role", "alert").text(&says::NO_NAME, lang)
    });
    let field = input()
        .key(new.added.to_string())
        .id("own-theme")
        .attr("type", "text")
        .attr("maxlength", LONGEST_NAME.to_string())
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", new.is_nameless.then_some("own-theme-wrong"))
        .on_input(|text| event(Event::WriteTheme(text)));
    let add = button().id("add-theme").attr("type", "submit").text(&words::ADD_THEME, lang);
    form()
        .id("add-own-theme")
        .class("field")
        .on_submit(event(Event::AddTheme))
        .child(label().attr("for", "own-theme").text(&words::OWN_THEME, lang))
        .child(div().class("cluster").child(field).child(add))
        .child(wrong)
}
