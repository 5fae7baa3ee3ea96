//! The good examples that people gave, in their own words.

use crate::domain::text::Lang;
use crate::ui::html::{bdi, blockquote, details, div, h5, summary};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// How many are open at once.
const OPEN: usize = 2;

/// The good examples of one domain. Texts, never anything else: strangers wrote them.
pub(super) fn examples(lang: Lang, texts: &[&str]) -> Option<Element> {
    let (open, folded) = texts.split_at(texts.len().min(OPEN));
    let folded = (!folded.is_empty()).then(|| {
        details()
            .child(summary().child(words::more_examples(lang, folded.len())))
            .child(quotes(folded))
    });
    (!texts.is_empty()).then(|| {
        div()
            .class("examples")
            .child(h5().child(words::examples(lang, texts.len())))
            .child(quotes(open))
            .child(folded)
    })
}

fn quotes(texts: &[&str]) -> Vec<Element> {
    texts.iter().map(|&text| blockquote().child(bdi().child(text.to_owned()))).collect()
}
