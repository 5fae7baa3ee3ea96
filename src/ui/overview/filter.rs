//! Which schools are shown: by name, board or sector, and in which order. And what that leaves.

use crate::app::Event;
use crate::app::overview::{self, Order, Overview, See, key};
use crate::domain::text::Lang;
use crate::ui::html::{bdi, button, div, input, label, option, p, select};
use crate::ui::node::Element;
use crate::ui::words::{Text, filter as words};

/// From so many schools on there is something to look for.
const MANY: usize = 20;

/// From so many of them on there is something to choose.
const CHOICE: usize = 2;

/// The fields to choose schools with, where there is something to choose.
pub(super) fn fields(overview: &Overview) -> Option<Element> {
    let lang = overview.lang;
    let (filter, choices) = (&overview.filter, &overview.choices);
    let searches = overview.table.schools.len() > MANY;
    let boards = choices.boards.len() >= CHOICE;
    let sectors = choices.sectors.len() >= CHOICE;
    let board = boards.then(|| {
        let boards = choices.boards.iter().map(|(key, name)| (key.clone(), name.clone()));
        let all = (String::new(), words::ALL_BOARDS.get(lang).to_owned());
        let all = [all].into_iter().chain(boards).collect();
        choice(lang, "filter-board", words::BOARD, all, filter.board.as_deref(), |board| {
            See::Board(key(&board))
        })
    });
    let sector = sectors.then(|| {
        let says = |(key, name): (&String, &String)| (key.clone(), words::sector(lang, key, name));
        let all = (String::new(), words::ALL_SECTORS.get(lang).to_owned());
        let all = [all].into_iter().chain(choices.sectors.iter().map(says)).collect();
        choice(lang, "filter-sector", words::SECTOR, all, filter.sector.as_deref(), |sector| {
            See::Sector(key(&sector))
        })
    });
    let years = (choices.years.len() >= CHOICE).then(|| {
        let says = |year: &u16| (year.to_string(), words::year(lang, *year));
        let all = (String::new(), words::LATEST.get(lang).to_owned());
        let all = [all].into_iter().chain(choices.years.iter().rev().map(says)).collect();
        let now = filter.year.map(|year| year.to_string());
        choice(lang, "filter-year", words::YEAR, all, now.as_deref(), |year| {
            See::Year(year.parse().ok())
        })
    });
    let any = searches || boards || sectors || years.is_some();
    any.then(|| {
        div()
            .class("filter")
            .attr("role", "group")
            .attr("aria-label", words::CHOOSE.get(lang))
            .child(searches.then(|| search(lang, filter.cleared)))
            .child(board)
            .child(sector)
            .child(years)
            .child(boards.then(|| sort(lang, overview.order)))
    })
}

/// The field to look for a school. The text is the person's: it is heard, and never set; a field in
/// which it should stand no longer is another one.
fn search(lang: Lang, cleared: usize) -> Element {
    let field = input()
        .key(cleared.to_string())
        .id("search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on_input(|text| see(See::Search(text)));
    div().child(label().attr("for", "search").text(&words::SEARCH, lang)).child(field)
}

fn sort(lang: Lang, order: Order) -> Element {
    const BY_BOARD: &str = "board";
    let all = vec![
        (String::new(), words::BY_NAME.get(lang).to_owned()),
        (BY_BOARD.to_owned(), words::BY_BOARD.get(lang).to_owned()),
    ];
    let now = (order == Order::Board).then_some(BY_BOARD);
    choice(lang, "order", words::ORDER, all, now, |order| {
        See::Order(if order == BY_BOARD { Order::Board } else { Order::Name })
    })
}

/// A choice of these, each with what it says; the first is the one without a choice.
fn choice(
    lang: Lang,
    id: &'static str,
    text: Text,
    all: Vec<(String, String)>,
    now: Option<&str>,
    event: fn(String) -> See,
) -> Element {
    let options = all.into_iter().map(|(value, says)| {
        let chosen = value == now.unwrap_or_default();
        option().key(value.clone()).attr("value", value).selected(chosen).child(says)
    });
    let options: Vec<Element> = options.collect();
    let select = select().id(id).on_change(move |text| see(event(text)));
    div().child(label().attr("for", id).child(text.get(lang))).child(select.children(options))
}

/// One line that says what is shown, and the way to see all again. It is there, silent, when all
/// are shown.
pub(super) fn found(overview: &Overview, found: usize) -> Element {
    let lang = overview.lang;
    let filter = &overview.filter;
    let line = div().class("found cluster");
    let says = p().attr("role", "status");
    if filter.is_empty() {
        return line.state("all").child(says);
    }
    let all = overview.table.schools.len();
    let board = filter.board.as_ref().and_then(|board| overview.choices.boards.get(board));
    let sector = filter.sector.as_ref();
    let sector = sector.and_then(|sector| overview.choices.sectors.get_key_value(sector));
    let search = Some(filter.search.trim()).filter(|search| !search.is_empty());
    let chosen = [
        board.map(|name| (words::OF_BOARD, name.clone())),
        sector.map(|(key, name)| (words::OF_SECTOR, words::sector(lang, key, name))),
        filter.year.map(|year| (words::OF_YEAR, words::year(lang, year))),
        search.map(|search| (words::LOOKED_FOR, search.to_owned())),
    ];
    let mut says = says.child(words::found(lang, found, all, overview.is_of_schools()));
    for (place, (what, name)) in chosen.into_iter().flatten().enumerate() {
        let before = if place == 0 { ": " } else { ", " };
        says = says.child(before).child(what.get(lang)).child(" ").child(bdi().child(name));
    }
    let show_all = button().id("show-all").on_click(see(See::All));
    line.child(says).child(show_all.text(&words::SHOW_ALL, lang))
}

/// The way to more schools.
pub(super) fn more(lang: Lang, more: usize) -> Option<Element> {
    let show = button().id("show-more").on_click(see(See::More));
    (more > 0).then(|| div().child(show.child(words::show_more(lang, more))))
}

fn see(see: See) -> Event {
    Event::Overview(overview::Event::See(see))
}
