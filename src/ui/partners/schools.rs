//! Every school with what is known of it, first those that can not take part in full, and the way
//! to complete what it handed in.

mod form;

use super::Shown;
use crate::app::partners::complete::Event;
use crate::app::partners::{self, Listed};
use crate::app::{Event as AppEvent, route::Route};
use crate::ui::html::{a, button, div, fields, h2, input, label, li, p, section, span, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::{self as words, completion as says, settings, title};
use crate::ui::words::sentence::{Fill, Piece, Sentence};

/// From so many schools on there is something to look for.
const MANY: usize = 20;

/// The schools. While a plan is made they are there, and nothing can be completed.
pub(super) fn schools(shown: Shown) -> Element {
    let lang = shown.lang;
    let schools = &shown.partners.schools;
    let found = schools.found();
    let more = found.len().saturating_sub(schools.shown);
    let more = (more > 0).then(|| {
        let show = button().id("more-schools").on_click(completes(Event::More));
        div().child(show.child(words::more_schools(lang, more)))
    });
    let lacking = schools.all.iter().filter(|one| !one.lacks.is_empty()).count();
    let nobody = found.is_empty().then(|| p().text(&says::NOBODY_FOUND, lang));
    let items = found.iter().take(schools.shown).map(|one| item(shown, one));
    let list = div()
        .class("stack")
        .child((schools.all.len() > MANY).then(|| search(shown)))
        .child(div().attr("role", "status").child(nobody))
        .child(ul().class("schools").attr("role", "list").children(items))
        .child(more);
    section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "schools")
        .child(
            h2().id("schools").child(settings::between(shown.partners.planning.between).get(lang)),
        )
        .child(p().class("soft").child(says::lacking(lang, lacking, schools.all.len())))
        .child(fields(!shown.is_still()).child(list))
}

/// The field to look for a school. The text is the person's: it is heard, and never set.
fn search(shown: Shown) -> Element {
    let field = input()
        .id("search-schools")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on_input(|text| completes(Event::Search(text)));
    div()
        .class("field")
        .child(label().attr("for", "search-schools").text(&says::SEARCH, shown.lang))
        .child(field)
}

fn item(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let is_open = shown.partners.schools.open == Some(school.id);
    let is_out = is_out(shown, school);
    let marks = [(school.completion.is_some(), says::BY_YOU), (is_out, words::OUT)];
    let marks = marks.into_iter().filter(|(is, _)| *is);
    let marks = marks.map(|(_, text)| span().class("mark").child(text.get(lang)));
    let name = name(shown, school);
    let open = if is_open { None } else { Some(school.id) };
    let complete = button()
        .id(format!("complete-{}", school.id))
        .class("quiet")
        .attr("aria-expanded", if is_open { "true" } else { "false" })
        .attr("aria-label", format!("{}: {name}", says::COMPLETE.get(lang)))
        .on_click(completes(Event::Open(open)))
        .text(&says::COMPLETE, lang);
    let link = a().href(Route::School(Some(school.id))).child(name);
    let head = p().class("name").child(link).children(marks);
    li().key(school.id.to_string())
        .child(div().class("apart").child(head).child(complete))
        .child(lacks(shown, school))
        .child(p().class("soft small known").child(known(shown, school)))
        .child(school.is_outdated.then(|| p().class("small notice").text(&says::OUTDATED, lang)))
        .child(is_open.then(|| form::form(shown, school)))
}

/// Whether a school drops out, by whatever id it went when that was decided.
fn is_out(shown: Shown, school: &Listed) -> bool {
    let linked = shown.overview.schools.iter().find(|one| one.school.id == Some(school.id));
    let mut organisations = linked.iter().flat_map(|one| one.organisations.iter());
    organisations.any(|id| shown.partners.planning.out.contains(id))
}

/// What a school is called, also one that is not in the network.
fn name(shown: Shown, school: &Listed) -> Sentence {
    let name = school.organisation.name.trim();
    if name.is_empty() { shown.says.school(school.id) } else { named(name) }
}

fn named(name: &str) -> Sentence {
    Piece::Name(name.to_owned()).into()
}

/// What a theme is called, also one in which no groups are made.
fn theme(shown: Shown, id: &str) -> Sentence {
    if let Some(title) = title(shown.lang, id) {
        return title.into();
    }
    let own = shown.partners.planning.own_themes.iter().find(|own| own.id == id);
    named(own.map_or(id, |own| own.name.as_str()))
}

/// What a school lacks to take part in full, in one line.
fn lacks(shown: Shown, school: &Listed) -> Option<Element> {
    let lacks = school.lacks.iter().map(|lack| says::lack(*lack).get(shown.lang).into());
    let line = says::line(shown.lang, lacks);
    (!school.lacks.is_empty()).then(|| p().class("small lacks").child(line))
}

/// What is known of a school, in one line.
fn known(shown: Shown, school: &Listed) -> Sentence {
    let lang = shown.lang;
    let offer = school.offer.as_ref();
    let agreed =
        offer.is_some_and(|offer| offer.agreed).then(|| says::known::AGREED.get(lang).into());
    let wishes = offer.map(|offer| offer.learn.iter().map(|wish| theme(shown, &wish.id)).collect());
    let examples = offer.map(|offer| offer.show.iter().map(|id| theme(shown, id)).collect());
    let themes = [(says::known::LEARNS, wishes), (says::known::SHOWS, examples)];
    let themes = themes.into_iter().filter_map(|(text, themes): (_, Option<Vec<Sentence>>)| {
        let themes = themes.filter(|themes| !themes.is_empty())?;
        let fill = Fill::default().with("themes", Sentence::joined(themes, ", "));
        Some(Sentence::new(lang, text, &fill))
    });
    let host =
        offer.and_then(|offer| offer.host).map(|times| says::known::host(lang, times).into());
    let partner =
        offer.and_then(|offer| offer.partner).map(|times| says::known::partner(lang, times).into());
    let organisation = &school.organisation;
    let board = organisation.board.as_deref().filter(|board| !board.trim().is_empty());
    let board = board.map(|board| {
        Sentence::new(lang, says::known::BOARD, &Fill::default().with("board", named(board)))
    });
    let texts = [&organisation.postcode, &organisation.place].into_iter().flatten();
    let town = texts.filter(|text| !text.trim().is_empty()).map(|text| named(text));
    let town = Sentence::joined(town, " ");
    let town = Some(town).filter(|town| !town.to_string().is_empty());
    let place = if school.place.is_some() { says::known::PLACED } else { says::known::UNPLACED };
    let place = Sentence::joined(town.into_iter().chain([place.get(lang).into()]), ", ");
    let pieces = agreed.into_iter().chain(themes).chain(host).chain(partner).chain(board);
    says::line(lang, pieces.chain([place]))
}

/// An event of this part of the page.
fn completes(event: Event) -> AppEvent {
    super::event(partners::Event::Complete(event))
}
