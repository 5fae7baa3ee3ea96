//! A page that the worker draws: what it drew, and until then that it is coming.

use crate::app::AppState;
use crate::app::screen::overview::Status;
use crate::app::worker::Sheet;
use crate::ui::html::{article, fields, h1, header, p};
use crate::ui::node::Element;
use crate::ui::wire;
use crate::ui::words::{Text, common as words};

/// The page that the worker drew last, if it is this one. Where this app only shows what there is,
/// nothing can be filled in on a page of what is made on this device.
pub(super) fn view(state: &AppState, sheet: Sheet, title: Text) -> Element {
    let page = page(state, sheet, title);
    match sheet {
        Sheet::Invitation | Sheet::Offer => fields(state.only_shows()).child(page),
        _ => page,
    }
}

fn page(state: &AppState, sheet: Sheet, title: Text) -> Element {
    let lang = state.lang;
    let failed = state.overview.status == Status::Failed;
    let drawn = &state.overview.drawn;
    let drawn = (drawn.sheet == sheet && !failed).then(|| wire::unpack(&drawn.page)).flatten();
    drawn.unwrap_or_else(|| {
        let says = if failed {
            let says = p().class("message").attr("role", "alert").state("trouble");
            says.text(&words::WORKER_FAILED, lang)
        } else {
            p().attr("role", "status").text(&words::LOADING, lang)
        };
        // As the worker draws it, so that the heading stays and keeps the focus.
        let head = header()
            .class("stack")
            .attr("data-space", "tight")
            .child(h1().attr("tabindex", "-1").child(title.get(lang)))
            .child(says);
        let class = match sheet {
            Sheet::Overview => "overview network wide stack",
            Sheet::Invitation => "invitation stack",
            Sheet::Offer => "offer stack",
            Sheet::Result | Sheet::School => "result stack",
            Sheet::Partners => "partners wide stack",
            Sheet::About => "about-page stack",
            Sheet::Paper => "paper stack",
        };
        article().class(class).attr("data-space", "wide").attr("aria-busy", "true").child(head)
    })
}
