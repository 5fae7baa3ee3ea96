//! The result on a large screen, to look at together: a part at a time, with the arrow keys.

use super::charts::plain;
use super::domain::score;
use super::examples::examples;
use super::name;
use super::talent::{headline, texts};
use super::talk::{first, talk};
use crate::app::Event;
use crate::app::result::{self, Results, Slide};
use crate::app::sheets::ChartId;
use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::school::{DomainFigures, School};
use crate::domain::text::Lang;
use crate::ui::html::{article, button, div, h1, h2, li, nav, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::{Text, present as words, result as result_words};

/// How many statements are talked about per domain.
const TALKED_ABOUT: usize = 2;

/// This slide of a school.
pub(super) fn slide(results: &Results, school: &School, place: usize) -> Element {
    let lang = results.lang;
    let slides = results.slides();
    let (title, body) = match slides.get(place) {
        Some(Slide::Talent) => talent(lang, school),
        Some(&Slide::Domain(place)) => domain(lang, school, place),
        Some(Slide::Ambition) => ambition(lang, school),
        None => (String::new(), Vec::new()),
    };
    let kicker = p().class("kicker").child(name(lang, school));
    article()
        .class("presentation")
        .attr("data-slide", (place + 1).to_string())
        .child(kicker)
        .child(h1().attr("tabindex", "-1").child(title))
        .child(section().class("slide").children(body))
        .child(steps(lang, place, slides.len()))
}

/// Back, on, and out; each by its key too.
fn steps(lang: Lang, place: usize, of: usize) -> Element {
    let step = |to: Option<usize>, text: Text, keys: &'static str| {
        let button = button().attr("aria-keyshortcuts", keys).attr("disabled", to.is_none());
        let button = button.on_click(Event::Result(result::Event::Present(to.or(Some(place)))));
        button.child(text.get(lang))
    };
    let before = place.checked_sub(1);
    let next = Some(place + 1).filter(|next| *next < of);
    let leave = button()
        .class("quiet")
        .attr("aria-keyshortcuts", "Escape")
        .attr("data-full-screen", "off")
        .on_click(Event::Result(result::Event::Present(None)));
    nav()
        .class("steps cluster")
        .attr("aria-label", words::STEPS.get(lang))
        .child(step(before, words::BEFORE, "ArrowLeft PageUp"))
        .child(p().class("soft").child(words::place(lang, place + 1, of)))
        .child(step(next, words::NEXT, "ArrowRight PageDown"))
        .child(leave.text(&words::LEAVE, lang))
}

fn talent(lang: Lang, school: &School) -> (String, Vec<Element>) {
    let basis = school.talent_basis();
    let lines = basis.map(|(_, figures)| headline(lang, figures)).unwrap_or_default();
    let lines = div().class("headline").children(lines.into_iter().map(|line| p().child(line)));
    let charts = div()
        .class("pictures")
        .children([ChartId::Rosette, ChartId::Domains].map(|id| plain(lang, school, id, 2)));
    (talentscan().title.get(lang).to_owned(), vec![lines, charts])
}

fn domain(lang: Lang, school: &School, place: usize) -> (String, Vec<Element>) {
    let Some((series, figures)) = school.talent_basis() else { return Default::default() };
    let Some(figures) = figures.domains.get(place) else { return Default::default() };
    let title = talentscan().domain(&figures.domain).map_or("", |domain| domain.title.get(lang));
    let answers = div()
        .class("answers-side")
        .child(score(lang, figures, series.forms))
        .child(plain(lang, school, ChartId::Answers(place), 2));
    let talk = div()
        .class("talk-side stack")
        .child(questions(lang, figures))
        .child(examples(lang, &texts(school, &figures.domain)));
    let body = div().class("sides").attr("data-domain", figures.domain.clone());
    (title.to_owned(), vec![body.child(answers).child(talk)])
}

/// What to talk about first.
fn questions(lang: Lang, figures: &DomainFigures) -> Option<Element> {
    let places = first(&figures.statements, TALKED_ABOUT);
    let items = places.into_iter().filter_map(|place| {
        let statement = figures.statements.get(place)?;
        let text = talentscan().statement(&statement.statement)?.text.get(lang);
        Some(li().child(p().child(text)).child(talk(lang, statement)))
    });
    let items: Vec<Element> = items.collect();
    (!items.is_empty()).then(|| {
        div()
            .class("conversation")
            .child(h2().text(&words::TALK_ABOUT, lang))
            .child(ul().attr("role", "list").children(items))
    })
}

fn ambition(lang: Lang, school: &School) -> (String, Vec<Element>) {
    let says = school.ambition_basis().map(|(_, figures)| {
        result_words::counted(lang, figures.rule.counted, figures.statements.len())
    });
    let lines = div().class("headline").child(says.map(|says| p().child(says)));
    let charts = div()
        .class("pictures")
        .children([ChartId::Gaps, ChartId::Quadrants].map(|id| plain(lang, school, id, 2)));
    (ambition_scale().title.get(lang).to_owned(), vec![lines, charts])
}
