//! The coordinator's overview: what the worker drew, and until then that it is coming.

use crate::app::AppState;
use crate::app::screen::overview::Status;
use crate::ui::html::{article, h1, header, p};
use crate::ui::node::Element;
use crate::ui::wire;
use crate::ui::words::common as words;

/// The coordinator's overview.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let failed = state.overview.status == Status::Failed;
    let drawn = wire::unpack(&state.overview.drawn.page).filter(|_| !failed);
    drawn.unwrap_or_else(|| {
        let says = if failed {
            let says = p().class("message").attr("role", "alert").state("trouble");
            says.text(&words::OVERVIEW_FAILED, lang)
        } else {
            p().attr("role", "status").text(&words::LOADING, lang)
        };
        // As the worker draws it, so that the heading stays and keeps the focus.
        let head = header()
            .class("stack")
            .attr("data-space", "tight")
            .child(h1().attr("tabindex", "-1").text(&words::OVERVIEW, lang))
            .child(says);
        article().class("overview wide stack").attr("data-space", "wide").child(head)
    })
}
