//! Why a plan is as it is, in words: of a pair, of a pair that is not made, of a school without a
//! group, of what can not be, and of what changed.

use crate::domain::matching::Impossible;
use crate::domain::matching::difference::Difference;
use crate::domain::matching::explain::{Explanation, Hurdle, LeftOut, hurdles};
use crate::domain::matching::instance::{Pair, Points};
use crate::domain::matching::plan::Plan;
use crate::domain::matching::rulebook::{Obstacle, Rulebook};
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::html::{details, div, h4, li, p, span, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::account::{self, Part};
use crate::ui::words::partners::hurdle::{NOTHING_IN_THE_WAY, hurdle, worth};
use crate::ui::words::partners::impossible::impossible;
use crate::ui::words::partners::reason::{Reason, obstacle};
use crate::ui::words::partners::{self as words, Says, difference, left_out, pair as pairs};
use crate::ui::words::sentence::Sentence;

/// Why two schools are a pair: what speaks for it, the points, and where else the partner could be.
pub fn why(says: &Says<'_>, pair: Pair, explanation: &Explanation) -> Element {
    let why = pairs::why(says, pair, explanation);
    reasons()
        .child(sentences(why.says))
        .child(points(says.lang, &why.parts))
        .child(p().class("soft small").child(why.sum))
        .child(h4().text(&pairs::OTHERS, says.lang))
        .child(sentences(why.others))
}

/// Why two schools are no pair in a plan: what forbids it, or else what stands in the way and what
/// it would be worth.
pub fn why_not(says: &Says<'_>, book: &Rulebook, plan: &Plan, pair: Pair) -> Element {
    let obstacles = telling(book.obstacles(pair));
    let lines = reasons();
    if !obstacles.is_empty() {
        return lines.children(obstacles.into_iter().map(|one| reason(obstacle(says, pair, one))));
    }
    let hurdles = hurdles(book, plan, pair);
    let free =
        hurdles.is_empty().then(|| p().child(says.say(NOTHING_IN_THE_WAY, &says.pair(pair))));
    let is_there = hurdles.contains(&Hurdle::There);
    let points = book.parts(pair).filter(|_| !is_there).map(|parts| {
        let now = given_up(book, pair, &hurdles);
        p().child(worth(says, pair, parts.sum(), now))
    });
    lines
        .child(free)
        .children(hurdles.into_iter().map(|one| reason(hurdle(says, pair, one))))
        .child(points)
}

/// The obstacles without those that say nothing beside another: a school that is itself is no more
/// than that, and of a host that is no example it does not matter how much it scores.
fn telling(mut all: Vec<Obstacle>) -> Vec<Obstacle> {
    let found = |one: Obstacle| all.contains(&one);
    let (itself, no_example) = (found(Obstacle::SameSchool), found(Obstacle::NoExample));
    all.retain(|one| match one {
        Obstacle::SameSchool => true,
        Obstacle::GapTooSmall { .. } => !itself && !no_example,
        _ => !itself,
    });
    all
}

/// What a partner would give up for a pair: what it has in the same theme or with the same host,
/// or else the least that it has.
fn given_up(book: &Rulebook, pair: Pair, hurdles: &[Hurdle]) -> Option<(Pair, Points)> {
    let of = |there: Pair| Some((there, book.parts(there)?.sum()));
    let in_the_way = hurdles.iter().find_map(|hurdle| match *hurdle {
        Hurdle::OtherGroup(host) => of(Pair { host, ..pair }),
        Hurdle::PairTwice(theme) => of(Pair { theme, ..pair }),
        _ => None,
    });
    let least = hurdles.iter().filter_map(|hurdle| match *hurdle {
        Hurdle::PartnerFull(there) => of(there),
        _ => None,
    });
    in_the_way.or_else(|| least.min_by_key(|&(there, points)| (points, there)))
}

/// Why a school learns nowhere, and what would help.
pub fn without_group(says: &Says<'_>, school: RecordId, left: &LeftOut) -> Element {
    let words = left_out::without_group(says, school, left);
    let helps = (!words.helps.is_empty()).then(|| sentences(words.helps).class("helps"));
    let wishes = (!words.wishes.is_empty()).then(|| sentences(words.wishes).class("soft small"));
    reasons().child(p().child(words.why)).child(wishes).child(helps)
}

/// What a coordinator fixed and can not be.
pub fn not_followed(says: &Says<'_>, all: &[Impossible]) -> Option<Element> {
    let items = all.iter().map(|one| reason(impossible(says, one)));
    (!all.is_empty()).then(|| reasons().children(items))
}

/// What is different between two plans.
pub fn changes(says: &Says<'_>, between: &Difference) -> Element {
    let lines = difference::difference(says, between).into_iter().map(|line| p().child(line));
    let moves = difference::moves(says, between);
    let moves = (!moves.is_empty()).then(|| {
        let head = summary().text(&difference::MOVES, says.lang);
        details().child(head).child(sentences(moves).class("small"))
    });
    reasons().children(lines).child(moves)
}

/// The points, part by part, each with what it means.
pub fn points(lang: Lang, parts: &[Part]) -> Element {
    let items = parts.iter().map(|part| {
        let says = span().class("soft small").child(part.says.get(lang));
        li().child(account::line(lang, part)).child(" ").child(says)
    });
    ul().class("parts")
        .attr("role", "list")
        .attr("aria-label", words::POINTS.get(lang))
        .children(items)
}

fn reason(reason: Reason) -> Element {
    let help = reason.help.map(|help| span().class("help").child(help));
    p().child(reason.why).child(" ").child(help)
}

fn sentences(all: Vec<Sentence>) -> Element {
    ul().attr("role", "list").children(all.into_iter().map(|one| li().child(one)))
}

fn reasons() -> Element {
    div().class("reasons stack").attr("data-space", "tight")
}
