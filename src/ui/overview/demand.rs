//! Supply and demand: who can show what, and who wants to learn it.

use super::name::link;
use crate::app::overview::{Demand, Host, Learner, Overview, Row, Subject};
use crate::app::route::Route;
use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::school::Candidacy;
use crate::domain::text::Lang;
use crate::ui::html::{a, details, div, h2, h3, h4, li, p, section, span, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::{Text, demand as words, offer};

/// How many schools stand there at once; the others come when somebody asks.
const FIRST: usize = 8;

/// How many schools stand there at most. Who chooses a board or a kind of education sees the rest.
const MOST: usize = 100;

/// Who can show what and who wants to learn it, of the schools that were found.
pub(super) fn demand(overview: &Overview, found: &[&Row]) -> Element {
    let (lang, prints) = (overview.lang, overview.prints);
    let head = section()
        .class("demand stack")
        .attr("aria-labelledby", "demand")
        .child(h2().id("demand").text(&words::DEMAND, lang));
    if !overview.has_offers() {
        return head.child(p().class("soft").text(&words::NO_OFFERS, lang));
    }
    let demand = Demand::of(found);
    let list = Lists { lang, prints };
    let domains = list.part(words::DOMAINS, &demand.domains);
    let ambitions = list.part(words::AMBITIONS, &demand.ambitions);
    let partners = a().id("find-partners").class("button").href(Route::Partners);
    head.child(p().class("soft").text(&words::DEMAND_SAYS, lang))
        .child(p().child(partners.text(&words::FIND_PARTNERS, lang)))
        .child(list.unanswered(&demand))
        .child(domains)
        .child(ambitions)
        .child(p().class("soft small").text(&words::READ, lang))
}

/// How the lists are drawn.
#[derive(Clone, Copy)]
struct Lists {
    lang: Lang,
    prints: bool,
}

impl Lists {
    /// First of all what nobody can answer.
    fn unanswered(self, demand: &Demand) -> Element {
        let lang = self.lang;
        let mut items = Vec::new();
        for subject in demand.subjects() {
            let wishes = subject.unanswered();
            if wishes.is_empty() {
                continue;
            }
            let title = span().class("subject").child(short(lang, subject.id));
            let count = span().class("wishes soft").child(words::wishes(lang, wishes.len()));
            let who = self.list(wishes.into_iter().map(|one| self.learner(one)).collect());
            items.push(
                li().attr("data-domain", subject.id)
                    .child(title)
                    .child(" ")
                    .child(count)
                    .children(who),
            );
        }
        let card = div().class("card stack").attr("data-space", "tight");
        if items.is_empty() {
            return card.child(p().text(&words::ALL_ANSWERED, lang));
        }
        card.child(h3().text(&words::UNANSWERED, lang))
            .child(p().class("soft small").text(&words::UNANSWERED_SAYS, lang))
            .child(ul().class("unanswered").attr("role", "list").children(items))
    }

    /// The domains or the ambitions, each with who can show it and who wants to learn it.
    fn part(self, title: Text, subjects: &[Subject]) -> Option<Element> {
        let lang = self.lang;
        let asked = subjects.iter().filter(|subject| !subject.is_empty());
        let subjects_asked: Vec<Element> = asked.map(|subject| self.subject(subject)).collect();
        if subjects_asked.is_empty() {
            return None;
        }
        let neither = subjects.iter().filter(|subject| subject.is_empty());
        let neither: Vec<&str> = neither.map(|subject| short(lang, subject.id)).collect();
        let neither = (!neither.is_empty()).then(|| {
            let says = format!(" {}.", neither.join(", "));
            p().class("soft small").text(&words::NEITHER, lang).child(says)
        });
        let part = section().class("stack").attr("data-space", "tight");
        let grid = div().class("subjects").children(subjects_asked);
        Some(part.child(h3().child(title.get(lang))).child(grid).child(neither))
    }

    fn subject(self, subject: &Subject) -> Element {
        let lang = self.lang;
        let able: Vec<Element> = subject.able().map(|host| self.host(host)).collect();
        let nearly: Vec<Element> = subject.nearly().map(|host| self.host(host)).collect();
        let learners = |wished: bool| -> Vec<Element> {
            let some = subject.learners.iter().filter(|one| one.rank.is_some() == wished);
            some.map(|learner| self.learner(learner)).collect()
        };
        let column = |title: Text, items: Vec<Element>| {
            div()
                .class("column")
                .child(p().class("count").child(words::counted(lang, title, items.len())))
                .children(self.list(items))
        };
        let folded = |title: Text, says: Option<Element>, items: Vec<Element>| {
            let count = summary().child(words::counted(lang, title, items.len()));
            let any = !items.is_empty();
            let list = self.capped(items);
            any.then(|| details().attr("open", self.prints).child(count).child(says).child(list))
        };
        let gap = p().class("soft small").text(&words::GAP, lang);
        let by_answers = folded(words::BY_ANSWERS, Some(gap), learners(false));
        section()
            .class("subject-card")
            .attr("data-domain", subject.id)
            .child(h4().child(short(lang, subject.id)))
            .child(
                div()
                    .class("columns")
                    .child(column(words::CAN_SHOW, able).child(folded(words::NEARLY, None, nearly)))
                    .child(column(words::WANTS, learners(true)).child(by_answers)),
            )
    }

    /// The first of them, and the others behind a button.
    fn list(self, mut items: Vec<Element>) -> Vec<Element> {
        if items.is_empty() {
            return vec![p().class("soft small").text(&words::NOBODY, self.lang)];
        }
        // A button in the place of one school would save nothing.
        let first = if items.len() == FIRST + 1 { items.len() } else { FIRST.min(items.len()) };
        let others = items.split_off(first);
        let first = ul().class("schools").attr("role", "list").children(items);
        if others.is_empty() {
            return vec![first];
        }
        let more = summary().child(words::and_more(self.lang, others.len()));
        let others = details().attr("open", self.prints).child(more).child(self.capped(others));
        vec![first, others]
    }

    fn capped(self, mut items: Vec<Element>) -> Element {
        let left = items.split_off(items.len().min(MOST)).len();
        let left = (left > 0).then(|| li().class("soft").child(words::and_more(self.lang, left)));
        ul().class("schools").attr("role", "list").children(items).child(left)
    }

    fn host(self, host: &Host) -> Element {
        let lang = self.lang;
        let says = match host.candidacy {
            Candidacy::Strong => words::STRONG.get(lang).to_owned(),
            Candidacy::Possible => words::POSSIBLE.get(lang).to_owned(),
            Candidacy::Not => needed(lang, host),
        };
        self.school(host.row, Some(says))
    }

    fn learner(self, learner: &Learner) -> Element {
        let lang = self.lang;
        let says = match (learner.rank, learner.urgency) {
            (Some(rank), Some(urgency)) => Some(words::wish(lang, offer::urgency(urgency), rank)),
            // What there is to say of these stands above them, once.
            _ => None,
        };
        self.school(learner.row, says)
    }

    fn school(self, row: &Row, says: Option<String>) -> Element {
        let says = says.map(|says| span().class("soft").child(says));
        li().key(row.id.clone()).child(link(self.lang, row)).child(" ").child(says)
    }
}

/// What is missing, each thing once.
fn needed(lang: Lang, host: &Host) -> String {
    let mut all: Vec<String> = Vec::new();
    match host.missing {
        None => all.push(words::NOT_SHOWN.get(lang).to_owned()),
        Some(missing) => {
            for one in missing {
                let says = words::missing(lang, one);
                if !all.contains(&says) {
                    all.push(says);
                }
            }
        }
    }
    format!("{} {}", words::NEEDED.get(lang), all.join(", "))
}

/// A domain or an ambition in a few words.
fn short(lang: Lang, id: &str) -> &'static str {
    if let Some(domain) = talentscan().domain(id) {
        return domain.short.get(lang);
    }
    let statement = ambition_scale().statements.iter().find(|statement| statement.id == id);
    let text = statement.map(|statement| statement.short.as_ref().unwrap_or(&statement.text));
    text.map(|text| text.get(lang)).unwrap_or_default()
}
