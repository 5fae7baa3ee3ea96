//! What goes along in the file, and what stays here.

use super::held::Held;
use crate::app::screen::save::Reader;
use crate::domain::handover::Preview;
use crate::domain::text::Lang;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{save as words, t};
use leptos::prelude::*;

/// Says in words what goes along and what stays here, once that is known.
#[component]
pub fn Contents() -> impl IntoView {
    let held = project(Held::of);
    move || {
        let held = held.get();
        held.preview.clone().map(|preview| view! { <Lists held preview/> })
    }
}

#[component]
fn Lists(
    /// What the file would hold.
    held: Held,
    /// The forms in it, counted.
    preview: Preview,
) -> impl IntoView {
    let lang = use_lang();
    let line = |text: String| view! { <li>{text}</li> };
    let names = held.schools.iter().map(|name| {
        view! { <li>{t(words::NAME_GOES)} " " <bdi>{name.clone()}</bdi></li> }
    });
    let names = names.collect_view();
    let goes = goes(lang, &held, &preview).into_iter().map(line).collect_view();
    let stays = stays(lang, &held, &preview);
    let note = if stays.is_empty() { Some(t(words::NOTHING_STAYS)) } else { None };
    let stays = stays.into_iter().map(line).collect_view();
    let unfinished =
        (held.unfinished > 0).then(|| view! { <p>{words::unfinished(lang, held.unfinished)}</p> });
    let limits = limits(lang, held.reader, &preview);
    view! {
        <section class="stack" aria-labelledby="contents">
            <h2 id="contents">{t(words::CONTENTS)}</h2>
            <div class="grid">
                <div class="card" data-state="goes">
                    <h3>{t(words::GOES)}</h3>
                    <ul class="lines">{goes}{names}</ul>
                    {unfinished}
                </div>
                <div class="card" data-state="stays">
                    <h3>{t(words::STAYS)}</h3>
                    <ul class="lines">{stays}</ul>
                    {note.map(|note| view! { <p>{note}</p> })}
                </div>
            </div>
            <p class="limit">{limits}</p>
        </section>
    }
}

fn goes(lang: Lang, held: &Held, preview: &Preview) -> Vec<String> {
    let some = |n: u32, says: fn(Lang, u32) -> String| (n > 0).then(|| says(lang, n));
    let principal = match held.reader {
        Reader::Ourselves => words::principal,
        Reader::Coordinator => words::principal_agreed,
    };
    let mut lines: Vec<String> =
        preview.tallied.iter().map(|(&id, &forms)| words::tallied(lang, id, forms)).collect();
    lines.extend(some(preview.personal, words::personal));
    lines.extend(some(preview.joint, words::joint));
    lines.extend(some(preview.principal, principal));
    lines.extend(some(preview.board, words::board));
    lines.extend((held.forked > 0).then(|| words::both_versions(lang, held.forked)));
    lines.extend(held.texts.then(|| words::TEXTS_TOO.get(lang).to_owned()));
    lines
}

fn stays(lang: Lang, held: &Held, preview: &Preview) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend((!preview.tallied.is_empty()).then(|| words::SINGLE_STAY.get(lang).to_owned()));
    lines.extend(preview.too_few.iter().map(|(&id, &forms)| words::too_few(lang, id, forms)));
    lines.extend(held.as_before.iter().map(|&id| words::as_before(lang, id)));
    lines.extend((preview.not_agreed > 0).then(|| words::not_agreed(lang, preview.not_agreed)));
    lines.extend((held.elsewhere > 0).then(|| words::elsewhere(lang, held.elsewhere)));
    lines
}

/// What the readers of the file can see, said plainly.
fn limits(lang: Lang, reader: Reader, preview: &Preview) -> String {
    let separate = preview.joint + preview.principal + preview.board > 0;
    let limits = match reader {
        Reader::Ourselves => [Some(words::CAN_READ), None],
        Reader::Coordinator => [
            (!preview.tallied.is_empty()).then_some(words::COUNTS_ONLY),
            separate.then_some(words::SOME_READABLE),
        ],
    };
    limits.into_iter().flatten().map(|limit| limit.get(lang)).collect::<Vec<_>>().join(" ")
}
