//! Before and after: each other measurement of the talentscan beside the latest one.

use super::charts::figure;
use crate::app::sheets::ChartId;
use crate::domain::figure::change::{Change, NotComparable, theme_change};
use crate::domain::figure::difference::Difference;
use crate::domain::instrument::talentscan;
use crate::domain::school::{Compared, School};
use crate::domain::text::Lang;
use crate::ui::html::{
    caption, details, h3, li, p, section, summary, table, tbody, td, th, thead, tr, ul,
};
use crate::ui::node::Element;
use crate::ui::words::change as words;
use crate::ui::{format, part};

/// Every measurement that can be laid beside the latest one, the newest first.
pub(super) fn changes(lang: Lang, school: &School) -> Vec<Element> {
    let places = 0..school.others.len();
    places.filter_map(|place| Some(change(lang, school, place, &school.compared(place)?))).collect()
}

fn change(lang: Lang, school: &School, place: usize, both: &Compared<'_>) -> Element {
    let (before, after) = (both.before.days.1, both.after.days.1);
    let title = words::title(lang, &format::date(lang, before), &format::date(lang, after));
    let cautions = [words::OWN_JUDGEMENT, words::LOW_STARTS, words::STRICTER];
    let cautions = cautions.map(|text| li().child(text.get(lang)));
    let section =
        section().class("change stack").attr("data-space", "tight").child(h3().child(title));
    match both.series() {
        Err(reason) => section.child(p().class("soft").child(words::not_comparable(lang, reason))),
        Ok(_) => section
            .child(figure(lang, school, ChartId::Change(place), 4))
            .child(in_words(lang, both))
            .child(ul().class("soft small").children(cautions)),
    }
}

/// What changed, per domain, in words and figures.
fn in_words(lang: Lang, both: &Compared<'_>) -> Element {
    let changes = both.domains();
    let differences: Vec<Option<Difference>> =
        changes.iter().map(|(_, change)| Some(change.as_ref().ok()?.difference)).collect();
    let rows = changes.iter().enumerate().map(|(place, (domain, change))| {
        let others = differences.iter().enumerate().filter(|(other, _)| *other != place);
        let others: Vec<Difference> = others.filter_map(|(_, change)| *change).collect();
        row(lang, domain, change.as_ref(), &others)
    });
    let head = |text| th().attr("scope", "col").child(text);
    let heads = tr()
        .child(head(words::TOPIC.get(lang)))
        .child(head(words::CHANGE.get(lang)).class("number"))
        .child(head(words::IN_WORDS.get(lang)))
        .child(head(words::BEYOND_OTHERS.get(lang)).class("number"));
    let label = words::PER_TOPIC.get(lang);
    let table = table()
        .class("figures")
        .child(caption().class("visually-hidden").child(label))
        .child(thead().child(heads))
        .child(tbody().children(rows));
    details()
        .attr("open", true)
        .child(summary().child(label))
        .child(part::sideways(label, table))
        .child(p().class("soft small").text(&words::BEYOND_SAYS, lang))
}

fn row(
    lang: Lang,
    domain: &str,
    change: Result<&Change, &NotComparable>,
    others: &[Difference],
) -> Element {
    let name = talentscan().domain(domain).map_or("", |domain| domain.short.get(lang));
    let row =
        tr().attr("data-domain", domain.to_owned()).child(th().attr("scope", "row").child(name));
    match change {
        Err(reason) => row.child(
            td().attr("colspan", "3").class("soft").child(words::not_comparable(lang, *reason)),
        ),
        Ok(change) => {
            let beyond = theme_change(change.difference, others);
            row.child(td().class("number").child(words::points(change.difference.rounded())))
                .child(td().child(words::verdict(change.verdict).get(lang)))
                .child(td().class("number").child(
                    beyond.map_or("–".to_owned(), |more| words::points(format::whole(more))),
                ))
        }
    }
}
