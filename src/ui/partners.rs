//! Learning partners, as the worker draws them: who has no group first, then the groups, each with
//! its reasons and with what can be changed by hand.

mod card;
mod choose;
mod decided;
mod groups;
mod left_out;
mod list;
mod paper;
mod places;
pub mod reason;
mod schools;
mod settings;
mod status;
pub(in crate::ui) mod table;
mod take;
mod unmet;
mod unread;
mod ways;
mod why;

use super::html::{a, article, h1, header, p};
use super::node::Element;
use super::words::common;
use super::words::partners::{self as words, Says};
use crate::app::overview::Overview;
use crate::app::partners::{self, Known, Partners, Print};
use crate::app::{Event, route::Route};
use crate::domain::instrument::talentscan;
use crate::domain::matching::instance::{Pair, Theme};
use crate::domain::matching::rulebook::metres;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;

/// The learning partners of the schools of the overview.
pub(super) fn view(partners: &Partners, overview: &Overview) -> Element {
    let lang = partners.lang;
    let head = header()
        .class("stack")
        .attr("data-space", "tight")
        .child(h1().attr("tabindex", "-1").text(&common::PARTNERS, lang))
        .child(p().text(&words::LEAD, lang))
        .child(p().class("soft").text(&words::TERMS, lang))
        .child(p().child(a().href(Route::Overview).text(&common::OVERVIEW, lang)));
    let page = article().class("partners wide stack").attr("data-space", "wide").child(head);
    if let Some(version) = partners.unread.filter(|_| !partners.is_forked) {
        return page.child(unread::planning(lang, overview, version));
    }
    let nobody = || p().class("notice").text(&words::NO_SCHOOLS, lang);
    let Some(known) = &partners.known else { return page.child(nobody()) };
    let shown = Shown { lang, partners, known, overview, says: Says::of(lang, &known.network) };
    if known.is_empty() {
        // There may be boards, or schools that were all said not to take part.
        let others = !overview.table.schools.is_empty();
        return page
            .child(nobody())
            .child(others.then(|| settings::settings(shown)))
            .child(others.then(|| decided::decided(shown)));
    }
    page.child(status::status(shown))
        .child(ways::ways(shown))
        .child(ways::difference(shown))
        .child(settings::settings(shown))
        .child(left_out::left_out(shown))
        .child(groups::groups(shown))
        .child(list::list(shown))
        .child(schools::schools(shown))
        .child(decided::decided(shown))
        .child(take::take(shown))
        .child((partners.print == Some(Print::Cards)).then(|| paper::cards(shown)))
}

/// What every part of the page is drawn of.
#[derive(Clone, Copy)]
struct Shown<'p> {
    lang: Lang,
    partners: &'p Partners,
    known: &'p Known,
    overview: &'p Overview,
    says: Says<'p>,
}

impl Shown<'_> {
    /// A school by its name, which leads to its page.
    fn school(self, id: RecordId) -> Element {
        a().href(Route::School(Some(id))).child(self.says.school(id))
    }

    /// The domain whose colour a theme has; `None` of an ambition or an own theme.
    fn domain(self, theme: Theme) -> Option<String> {
        let id = self.known.network.themes.get(usize::from(theme.0))?;
        talentscan().domain(id).map(|domain| domain.id.clone())
    }

    /// How far apart the schools of a pair are.
    fn metres(self, pair: Pair) -> Option<u32> {
        let book = &self.known.book;
        metres(book.school(pair.partner)?, book.school(pair.host)?)
    }

    /// Whether something can be changed: not while a plan is being made, and not before somebody
    /// chose one of several.
    fn is_still(self) -> bool {
        self.partners.progress().is_none() && !self.partners.is_held()
    }

    /// Whether something changed since the groups were made.
    fn is_pending(self) -> bool {
        self.partners.planning.made.is_some() && !self.partners.is_current()
    }

    /// The schools of the network in the order of their names.
    fn by_name(self) -> Vec<RecordId> {
        let schools = self.known.network.instance.schools.iter().map(|school| school.id);
        let mut schools: Vec<RecordId> = schools.collect();
        schools.sort_by_cached_key(|id| self.says.school(*id).to_string().to_lowercase());
        schools
    }
}

/// An event of this page.
fn event(event: partners::Event) -> Event {
    Event::Partners(event)
}
