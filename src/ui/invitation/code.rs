//! A link as a QR code, drawn as one path: a square unit per dark module.

use crate::domain::text::Lang;
use crate::ui::html::{path, svg};
use crate::ui::node::Element;
use crate::ui::words::invitation as words;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// How many light modules stand around the code. Source: ISO/IEC 18004, the quiet zone.
const QUIET: i32 = 4;

/// The code of a link; `None` when it is longer than any code can hold.
pub(super) fn code(lang: Lang, link: &str) -> Option<Element> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let whole = size + 2 * QUIET;
    Some(
        svg()
            .class("code")
            .attr("role", "img")
            .attr("aria-label", words::CODE.get(lang))
            .attr("viewBox", format!("{0} {0} {whole} {whole}", -QUIET))
            .attr("shape-rendering", "crispEdges")
            .child(path().attr("d", modules(&code))),
    )
}

fn modules(code: &QrCode) -> String {
    let mut drawn = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing into a text does not fail.
            let _ = write!(drawn, "M{x} {y}h1v1h-1z");
        }
    }
    drawn
}
