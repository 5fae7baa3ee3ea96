//! The talentscan of a school.

use super::beside::beside;
use super::change::changes;
use super::charts::figure;
use super::domain::{Standing, brief, domain};
use super::series::{About, hidden_series, main_series, other_series};
use crate::app::sheets::ChartId;
use crate::domain::figure::score::Extremes;
use crate::domain::instrument::{InstrumentId, talentscan};
use crate::domain::school::{School, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{div, h2, p, section};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// The talentscan of a school.
pub(super) fn talent(lang: Lang, school: &School) -> Element {
    let mut main = Vec::new();
    let (mut hidden, mut others) = (Vec::new(), Vec::new());
    for series in &school.talent {
        let about = About::of(series, school);
        match &series.figures {
            Err(withheld) => hidden.push(hidden_series(lang, &about, *withheld)),
            Ok(figures) if main.is_empty() => {
                let lines = headline(lang, figures).into_iter().map(|line| p().child(line));
                main.push(div().class("headline").children(lines));
                let pictures = div()
                    .class("pictures")
                    .child(figure(lang, school, ChartId::Rosette, 4))
                    .child(figure(lang, school, ChartId::Domains, 4));
                let domains = domains(lang, school, figures, series.forms);
                main.push(main_series(lang, &about, vec![pictures, domains]));
            }
            Ok(figures) => {
                let cards =
                    figures.domains.iter().map(|figures| brief(lang, figures, series.forms));
                let cards = div().class("domains").children(cards);
                others.push(other_series(lang, &about, vec![cards]));
            }
        }
    }
    section()
        .class("scan stack")
        .attr("data-instrument", InstrumentId::Talentscan.name())
        .child(h2().child(talentscan().title.get(lang)))
        .child(hidden)
        .child(main)
        .child(figure(lang, school, ChartId::Beside, 3).map(|figure| beside(lang, figure)))
        .children(changes(lang, school))
        .child(others)
}

/// A card per domain.
fn domains(lang: Lang, school: &School, figures: &TalentFigures, forms: u32) -> Element {
    let extremes = &figures.extremes;
    let cards = figures.domains.iter().enumerate().map(|(place, figures)| {
        let standing = Standing::of(place, extremes);
        let statements = figure(lang, school, ChartId::Answers(place), 5).filter(|_| forms > 1);
        domain(lang, figures, forms, standing, statements, &texts(school, &figures.domain))
    });
    div().class("domains").children(cards)
}

/// The good examples of one domain.
pub(super) fn texts<'s>(school: &'s School, domain: &str) -> Vec<&'s str> {
    let of_domain = school.examples.iter().filter(|example| example.domain == domain);
    of_domain.map(|example| example.text.as_str()).collect()
}

/// What stands out, in one or two sentences.
pub(super) fn headline(lang: Lang, figures: &TalentFigures) -> Vec<String> {
    let short = |place: usize| talentscan().domains.get(place).map(|domain| domain.short.get(lang));
    let named = |places: &[usize]| {
        let names: Vec<&str> = places.iter().filter_map(|place| short(*place)).collect();
        format::list(lang, &names)
    };
    match &figures.extremes {
        Extremes::None => vec![words::NO_SCORES.get(lang).to_owned()],
        Extremes::AllEqual => {
            let mut scored =
                (0..).zip(&figures.domains).filter(|(_, domain)| domain.score.is_some());
            match (scored.next(), scored.next()) {
                (Some((only, _)), None) => {
                    vec![words::only_topic(lang, short(only).unwrap_or_default())]
                }
                _ => vec![words::ALL_EQUAL.get(lang).to_owned()],
            }
        }
        Extremes::Some { highest, lowest } => vec![
            words::strongest(lang, highest.len(), &named(highest)),
            words::most_to_win(lang, &named(lowest)),
        ],
    }
}
