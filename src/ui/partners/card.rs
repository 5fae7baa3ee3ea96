//! A group as a card: the host, what it shows, and who comes to learn it.

use super::{Shown, event, places, why};
use crate::app::partners::Event;
use crate::domain::matching::instance::{Choice, Pair, Points};
use crate::domain::matching::plan::Group;
use crate::domain::matching::rulebook::Parts;
use crate::domain::planning::Decided;
use crate::domain::record::RecordId;
use crate::ui::html::{button, details, div, h3, input, li, p, span, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::{self as words, account, figure};

/// A group, with the reasons of the pair that somebody asks about.
pub(super) fn card(shown: Shown, group: &Group) -> Element {
    let (lang, says) = (shown.lang, shown.says);
    let worth: Points = group
        .pairs()
        .filter_map(|pair| shown.known.book.parts(pair))
        .map(|parts| parts.sum())
        .sum();
    let fixed = is_decided(shown, Choice::Open(group.host, group.theme));
    let appointed = is_decided(shown, Choice::Appoint(group.host, group.theme));
    let goes = is_decided(shown, Choice::Close(group.host, group.theme))
        || shown.partners.planning.out.contains(&group.host);
    let marks = [(fixed, words::FIXED), (appointed, words::APPOINTED), (goes, words::GOES)];
    let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, text)| mark(shown, text));
    let count = figure::partners(lang, group.partners.len());
    let count = format!("{count} · {}", figure::points(lang, worth));
    let partners = group.pairs().map(|pair| partner(shown, pair));
    let coming = coming(shown, group).into_iter().map(|partner| {
        let name = shown.school(partner);
        let head = div().class("learner").child(name).child(mark(shown, words::COMES));
        li().key(format!("coming-{partner}")).child(head)
    });
    li().class("group-card")
        .key(format!("{}-{}", group.theme.0, group.host))
        .attr("data-domain", shown.domain(group.theme))
        .attr("data-drop", group.host.to_string())
        .attr("data-about", group.theme.0.to_string())
        .child(p().class("theme").child(says.theme(group.theme)))
        .child(
            h3().child(span().class("role").text(&words::HOST, lang))
                .child(" ")
                .child(shown.school(group.host)),
        )
        .child(p().class("soft small").child(count).children(marks))
        .child(example(shown, group))
        .child(ul().class("learners").attr("role", "list").children(partners.chain(coming)))
        .child(shown.is_still().then(|| acts(shown, group, fixed)))
}

/// Whether the coordinator decided this.
pub(super) fn is_decided(shown: Shown, choice: Choice) -> bool {
    shown.known.book.is_chosen(choice)
}

/// What is so by a choice, beside what it is about.
fn mark(shown: Shown, text: Text) -> Element {
    span().class("mark").child(text.get(shown.lang))
}

/// Who was fixed in a group and is not in it yet.
fn coming(shown: Shown, group: &Group) -> Vec<RecordId> {
    let coming = shown.known.book.instance().choices.iter().filter_map(|choice| match choice {
        Choice::Pin(pair) if (pair.host, pair.theme) == (group.host, group.theme) => {
            Some(pair.partner)
        }
        _ => None,
    });
    coming.filter(|partner| !group.partners.contains(partner)).collect()
}

/// What the host described as an example in this domain.
fn example(shown: Shown, group: &Group) -> Option<Element> {
    let lang = shown.lang;
    let id = shown.known.network.themes.get(usize::from(group.theme.0))?;
    let school = shown.overview.school(Some(group.host))?;
    let example = school.examples.iter().find(|example| example.domain == *id)?;
    Some(
        details()
            .child(summary().text(&words::HAS_EXAMPLE, lang))
            .child(p().class("example").child(example.text.clone())),
    )
}

fn partner(shown: Shown, pair: Pair) -> Element {
    let lang = shown.lang;
    let parts = shown.known.book.parts(pair);
    let is_asked = shown.partners.view.pair == Some(pair);
    let pinned = is_decided(shown, Choice::Pin(pair)).then(|| mark(shown, words::FIXED));
    let goes =
        is_decided(shown, Choice::Ban(pair)) || shown.partners.planning.out.contains(&pair.partner);
    let goes = goes.then(|| mark(shown, words::GOES));
    let asks = if is_asked { None } else { Some(pair) };
    let id = format!("why-{}-{}-{}", pair.theme.0, pair.host, pair.partner);
    let why = button()
        .id(id.clone())
        .class("quiet")
        .attr("aria-expanded", if is_asked { "true" } else { "false" })
        .attr("aria-label", why::asks(shown, pair))
        .on_click(event(Event::Why(asks)))
        .text(&words::WHY_SHORT, lang);
    let why = shown.is_still().then_some(why);
    let far = shown.metres(pair).map(|metres| figure::distance(lang, metres));
    let far =
        far.or_else(|| places::are_known(shown).then(|| words::FAR_UNKNOWN.get(lang).to_owned()));
    let far = far.map(|far| span().class("soft small").child(far));
    let name = shown.school(pair.partner);
    let marks = [far, pinned, goes].into_iter().flatten();
    let head = div().class("learner").child(name).children(marks).child(why);
    let field = format!("to-{}-{}-{}", pair.theme.0, pair.host, pair.partner);
    let carried = shown.is_still().then(|| {
        let field = input().attr("type", "hidden").id(field.clone());
        field.on_change(move |host| event(Event::Move(pair, host)))
    });
    li().key(pair.partner.to_string())
        .attr("draggable", carried.is_some().then_some("true"))
        .attr("data-drag", field)
        .attr("data-about", pair.theme.0.to_string())
        .child(carried)
        .child(head)
        .child(parts.map(|parts| bar(shown, &parts)))
        .child(is_asked.then(|| why::why(shown, pair)))
}

/// What a pair is worth, part by part, of all that a pair can be worth.
fn bar(shown: Shown, parts: &Parts) -> Element {
    let lang = shown.lang;
    let most = shown.known.book.weights().most_of_pair().max(1);
    let all = account::of_pair(parts, shown.known.book.weights());
    let says: Vec<String> = all.iter().map(|part| account::line(lang, part)).collect();
    let pieces = all.iter().filter(|part| part.points > 0).zip(1_u8..).map(|(part, place)| {
        let percent = part.points * 100 / Points::from(most);
        let piece = span().attr("data-part", place.to_string());
        piece.style("inline-size", format!("{percent}%"))
    });
    div()
        .class("worth")
        .child(div().class("bar").attr("aria-hidden", "true").children(pieces))
        .child(span().class("points").child(figure::points(lang, parts.sum())))
        .child(span().class("visually-hidden").child(format!(": {}", says.join(", "))))
}

/// What can be decided about a group as a whole.
fn acts(shown: Shown, group: &Group, fixed: bool) -> Option<Element> {
    let lang = shown.lang;
    let themes = &shown.known.network.themes;
    let decided = |choice: Choice| Decided::of(choice, themes);
    let (open, close) = (
        decided(Choice::Open(group.host, group.theme))?,
        decided(Choice::Close(group.host, group.theme))?,
    );
    let whom = format!("{}, {}", shown.says.school(group.host), shown.says.theme(group.theme));
    let act = |does: Event, text: Text| {
        let about = words::about(lang, text, &whom);
        let act = button().class("quiet").attr("aria-label", about).on_click(event(does));
        act.child(text.get(lang))
    };
    let closed = is_decided(shown, Choice::Close(group.host, group.theme));
    let (does, text) = if closed {
        (Event::TakeBack(close), words::AFTER_ALL)
    } else {
        (Event::Decide(close), words::CLOSE)
    };
    let is_out = shown.partners.planning.out.contains(&group.host);
    let out = if is_out { words::BACK_IN } else { words::HOST_OUT };
    let fix = if fixed {
        act(Event::TakeBack(open), words::LET_GO)
    } else {
        act(Event::Decide(open), words::OPEN)
    };
    let out = act(Event::Out(group.host, !is_out), out);
    Some(div().class("acts cluster").child(fix).child(act(does, text)).child(out))
}
