//! Completing what a school handed in: one field for each thing, and beside what was changed what
//! the school said itself.

mod themes;

use super::super::{Shown, choose, unread};
use super::{completes, named};
use crate::app::Event as AppEvent;
use crate::app::overview::key;
use crate::app::partners::Listed;
use crate::app::partners::complete::{Answer, Event, degrees, place};
use crate::domain::completion::Completion;
use crate::domain::matching::place::Place;
use crate::domain::offer::{MOST_TIMES, Offer};
use crate::domain::organisation::OrganisationType;
use crate::domain::partners::postcodes::Unplaced;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::html::{
    bdi, button, div, fields, fieldset, input, label, legend, li, option, p, select, ul,
};
use crate::ui::node::Element;
use crate::ui::words::partners::{self as words, completion as says};
use crate::ui::words::sentence::Sentence;
use crate::ui::words::{Text, filter, offer};
use std::collections::BTreeMap;

/// The most characters of a text.
const LONGEST: &str = "120";

/// The kinds of education that are always there to choose from.
const SECTORS: [&str; 4] = ["po", "so", "vo", "mbo"];

/// The fields of a school.
pub(super) fn form(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let is_board = school.organisation.r#type == OrganisationType::Board;
    let confirm = button().id("confirm").on_click(completes(Event::Confirm));
    let confirm = school.is_outdated.then(|| div().child(confirm.text(&says::CONFIRM, lang)));
    let done = button().id("done").on_click(completes(Event::Done)).text(&says::DONE, lang);
    let back = button().id("as-said").class("quiet").on_click(completes(Event::Back));
    let is_there = school.completion.is_some() && !school.is_held();
    let back = is_there.then(|| back.text(&says::BACK, lang));
    let texts = div()
        .class("grid")
        .child(host(lang, school))
        .child(partner(lang, school))
        .child((!is_board).then(|| board(lang, school)))
        .child(sector(shown, school))
        .child(postcode(shown, school));
    let heading = says::heading(&shown.says, school.id).to_string();
    div()
        .class("complete stack")
        .attr("role", "group")
        .attr("aria-label", heading)
        .child(p().class("soft small").text(&says::COMPLETE_SAYS, lang))
        .child(unread::completion(shown, school))
        .child(
            fields(school.is_held()).child(
                div()
                    .class("stack")
                    .child(confirm)
                    .child(agreed(lang, school))
                    .child(themes::shows(shown, school))
                    .child(themes::learns(shown, school))
                    .child(texts)
                    .child(located(shown, school))
                    .child(not_with(shown, school)),
            ),
        )
        .child(div().class("cluster").child(done).child(back))
}

fn say(answer: Answer) -> AppEvent {
    completes(Event::Say(answer))
}

/// Whether something was completed in what a school said.
fn is_completed(school: &Listed, is: fn(&Completion) -> bool) -> bool {
    school.completion.as_ref().is_some_and(is)
}

/// What a school offers, completed; and what it said of it itself.
fn offers(school: &Listed) -> (Offer, Offer) {
    let offer = |offer: &Option<Offer>| offer.clone().unwrap_or_else(|| Offer::new(school.id));
    (offer(&school.offer), offer(&school.said_offer))
}

/// What the school said itself; nothing where that counts.
fn said(lang: Lang, changed: bool, what: impl FnOnce() -> Sentence) -> Option<Element> {
    changed.then(|| {
        let what = Some(what()).filter(|what| !what.to_string().is_empty());
        let what = what.unwrap_or_else(|| says::SAID_NOTHING.get(lang).into());
        p().class("soft small said").child(says::said(lang, what))
    })
}

fn agreed(lang: Lang, school: &Listed) -> Element {
    let (offer, own) = offers(school);
    let changed = is_completed(school, |one| one.agreed.is_some());
    let tick = input()
        .id("school-agreed")
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .checked(offer.agreed)
        .on_tick(|agreed| say(Answer::Agreed(agreed)));
    let answer = if own.agreed { says::YES } else { says::NO };
    div().child(label().class("tick").child(tick).child(says::AGREED.get(lang))).child(said(
        lang,
        changed,
        || answer.get(lang).into(),
    ))
}

fn host(lang: Lang, school: &Listed) -> Element {
    let (offer, own) = offers(school);
    let changed = is_completed(school, |one| one.host.is_some());
    let times = [offer.host, own.host];
    often(lang, "school-host", says::HOST_TIMES, times, changed, Answer::Host)
}

fn partner(lang: Lang, school: &Listed) -> Element {
    let (offer, own) = offers(school);
    let changed = is_completed(school, |one| one.partner.is_some());
    let times = [offer.partner, own.partner];
    often(lang, "school-partner", says::PARTNER_TIMES, times, changed, Answer::Partner)
}

/// How many times. A school that said it did not say nothing.
fn often(
    lang: Lang,
    id: &'static str,
    text: Text,
    [now, own]: [Option<u8>; 2],
    changed: bool,
    answer: fn(Option<u8>) -> Answer,
) -> Element {
    let one = |value: String, chosen: bool, says: String| {
        option().key(value.clone()).attr("value", value).selected(chosen).child(says)
    };
    let unsaid = own.is_none();
    let unsaid = unsaid.then(|| one(String::new(), now.is_none(), says::UNKNOWN.get(lang).into()));
    let times = (0..=MOST_TIMES)
        .map(|times| one(times.to_string(), now == Some(times), offer::times(lang, times)));
    let options: Vec<Element> = unsaid.into_iter().chain(times).collect();
    let select = select().id(id).on_change(move |text| say(answer(text.parse().ok())));
    let own = || own.map_or_else(Sentence::default, |times| offer::times(lang, times).into());
    div()
        .class("field")
        .child(label().attr("for", id).child(text.get(lang)))
        .child(select.children(options))
        .child(said(lang, changed, own))
}

fn board(lang: Lang, school: &Listed) -> Element {
    let texts = [&school.organisation.board, &school.said.board];
    let changed = is_completed(school, |one| one.board.is_some());
    text(lang, "school-board", says::BOARD, texts, changed, Answer::Board)
}

/// The postcode, and why nobody knows where the school is. Without a table no postcode tells; that
/// is said elsewhere.
fn postcode(shown: Shown, school: &Listed) -> Element {
    let (lang, table) = (shown.lang, &shown.partners.postcodes);
    let texts = [&school.organisation.postcode, &school.said.postcode];
    let changed = is_completed(school, |one| one.postcode.is_some());
    let written = texts[0].as_deref().filter(|written| !written.trim().is_empty());
    let is_placed = is_completed(school, |one| one.place.is_some());
    let why = written.filter(|_| !is_placed).and_then(|written| table.place(written).err());
    let why = why.filter(|why| *why == Unplaced::NoPostcode || !table.is_empty());
    let why = why
        .map(|why| p().class("wrong").attr("role", "alert").child(says::unplaced(why).get(lang)));
    text(lang, "school-postcode", says::POSTCODE, texts, changed, Answer::Postcode).child(why)
}

fn text(
    lang: Lang,
    id: &'static str,
    title: Text,
    [now, own]: [&Option<String>; 2],
    changed: bool,
    answer: fn(String) -> Answer,
) -> Element {
    let own = || own.as_deref().map_or_else(Sentence::default, named);
    written(lang, id, title, now.clone().unwrap_or_default(), answer)
        .child(said(lang, changed, own))
}

/// A field for a text. It is heard when somebody is done with it.
fn written(
    lang: Lang,
    id: &'static str,
    title: Text,
    now: String,
    answer: fn(String) -> Answer,
) -> Element {
    let field = input()
        .id(id)
        .attr("type", "text")
        .attr("maxlength", LONGEST)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(now)
        .on_change(move |text| say(answer(text)));
    div().class("field").child(label().attr("for", id).child(title.get(lang))).child(field)
}

/// The kind of education: one of those that are known, or that others of the overview name.
fn sector(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let known = SECTORS.iter().map(|sector| ((*sector).to_owned(), (*sector).to_owned()));
    let others = shown.overview.choices.sectors.clone();
    let named_by = |text: &Option<String>| text.as_deref().and_then(key);
    let now = named_by(&school.organisation.sector);
    let own = school.organisation.sector.clone().and_then(|text| Some((key(&text)?, text)));
    let all: BTreeMap<String, String> = known.chain(others).chain(own).collect();
    let options = all.iter().map(|(key, name)| (key.clone(), filter::sector(lang, key, name)));
    let changed = is_completed(school, |one| one.sector.is_some());
    let own = || {
        let own = school.said.sector.as_deref();
        own.and_then(|text| Some(filter::sector(lang, &key(text)?, text))).unwrap_or_default()
    };
    let (text, none) = (says::SECTOR, says::UNKNOWN);
    let choose = |sector| say(Answer::Sector(sector));
    choose::field(lang, "school-sector", text, none, options.collect(), now.as_deref(), choose)
        .child(said(lang, changed, || named(&own())))
}

/// Where it is. What is no place stays as it was written.
fn located(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let typed = shown.partners.schools.degrees.as_ref();
    let why = typed.and_then(|typed| place(typed).err());
    let known = school.completion.as_ref().and_then(|one| one.place);
    let known = known.map(|Place { latitude, longitude }| [latitude, longitude].map(degrees));
    let spoken = |text: String| match lang {
        Lang::Nl => text.replace('.', ","),
        Lang::En => text,
    };
    let [latitude, longitude] = match typed {
        Some(typed) => typed.clone(),
        None => known.unwrap_or_default().map(spoken),
    };
    let why =
        why.map(|why| p().class("wrong").attr("role", "alert").child(says::nowhere(why).get(lang)));
    fieldset()
        .class("stack")
        .attr("data-space", "tight")
        .child(legend().text(&says::PLACE, lang))
        .child(
            div()
                .class("grid")
                .child(written(lang, "latitude", says::LATITUDE, latitude, Answer::Latitude))
                .child(written(lang, "longitude", says::LONGITUDE, longitude, Answer::Longitude)),
        )
        .child(why)
        .child(p().class("soft small").text(&says::PLACE_SAYS, lang))
}

/// The others that it is not to be put together with, and a field for another one.
fn not_with(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let (offer, own) = offers(school);
    let items = offer.not_with.iter().map(|&id| {
        let name = called(shown, id);
        let away = button()
            .class("quiet")
            .attr("aria-label", format!("{}: {name}", words::TAKE_BACK.get(lang)))
            .on_click(say(Answer::With(id)))
            .text(&words::TAKE_BACK, lang);
        li().key(id.to_string()).class("cluster").child(bdi().child(name)).child(away)
    });
    let list = (!offer.not_with.is_empty()).then(|| ul().attr("role", "list").children(items));
    let others = shown.by_name().into_iter();
    let others = others.filter(|id| *id != school.id && !offer.not_with.contains(id));
    let options = others.map(|id| (id.to_string(), shown.says.school(id).to_string())).collect();
    let changed = is_completed(school, |one| one.not_with.is_some());
    let own = || Sentence::joined(own.not_with.iter().map(|id| called(shown, *id)), ", ");
    let (text, none) = (says::NOT_WITH, words::CHOOSE_SCHOOL);
    let choose = |other| say(Answer::NotWith(other));
    choose::field(lang, "school-not-with", text, none, options, None, choose)
        .child(list)
        .child(said(lang, changed, own))
}

/// What an organisation is called that a school named, also one that handed in nothing.
fn called(shown: Shown, id: RecordId) -> Sentence {
    let linked = shown.overview.schools.iter().find(|one| one.organisations.contains(&id));
    let known = linked.and_then(|linked| linked.school.organisation.as_ref());
    let name = known.map(|known| known.name.trim()).filter(|name| !name.is_empty());
    name.map_or_else(|| shown.says.school(id), named)
}
