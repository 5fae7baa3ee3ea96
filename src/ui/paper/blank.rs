//! What both blank forms have: whose form it is, boxes to tick, lines to write on, and room for a
//! code.

use crate::domain::response::Role;
use crate::domain::text::Lang;
use crate::ui::html::{div, h2, p, span};
use crate::ui::node::Element;
use crate::ui::words::{Text, fill, paper as words};

/// The head of every page of a form: its title, and room for the code that comes later.
pub(super) fn head(lang: Lang, title: &'static str) -> Element {
    let code = div()
        .class("code-frame")
        .child(span().class("small").text(&words::CODE, lang))
        .child(span().class("soft small").text(&words::CODE_LATER, lang));
    div().class("form-head").child(h2().child(title)).child(code)
}

/// Who fills it in, for which school, and when.
pub(super) fn who(lang: Lang) -> Element {
    let roles = Role::ALL.map(|role| tick(fill::role(role).get(lang)));
    let many =
        span().child(span().class("soft").text(&fill::HOW_MANY, lang)).child(line().state("short"));
    div()
        .class("who")
        .child(asked(lang, words::SCHOOL).child(line()))
        .child(asked(lang, words::DAY).child(line()))
        .child(asked(lang, fill::WHAT_ARE_YOU).children(roles))
        .child(
            asked(lang, fill::ALONE_OR_TOGETHER)
                .child(tick(fill::ALONE.get(lang)))
                .child(tick(fill::TOGETHER.get(lang)))
                .child(many),
        )
}

fn asked(lang: Lang, what: Text) -> Element {
    p().class("asked").child(span().class("what").child(what.get(lang)))
}

/// A box to tick, with what it stands for.
pub(super) fn tick(text: &'static str) -> Element {
    span().class("to-tick").child(square()).child(text)
}

/// A box to tick.
pub(super) fn square() -> Element {
    span().class("box")
}

/// A line to write on.
pub(super) fn line() -> Element {
    span().class("line")
}
