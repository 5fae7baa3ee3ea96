//! The scores of everybody whose answers are shown, side by side: never an average.

use crate::app::sheets::ChartId;
use crate::domain::figure::score::Score;
use crate::domain::instrument::talentscan;
use crate::domain::school::{School, SeriesFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::html::{caption, h4, p, section, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::result::charts::plain;
use crate::ui::words::{overview, report as words, result};

/// A column per series that is shown; nothing where it is one.
pub(super) fn beside(lang: Lang, school: &School) -> Option<Element> {
    let shown = |series| shown(series);
    let all: Vec<_> = school.talent.iter().filter_map(shown).collect();
    if all.len() < 2 {
        return None;
    }
    let heads = all.iter().map(|(series, _)| {
        th().attr("scope", "col")
            .class("number")
            .child(result::series(series.series).get(lang))
            .child(format!(" (n = {})", series.forms))
    });
    let rows = talentscan().domains.iter().enumerate().map(|(place, domain)| {
        let scores = all.iter().map(|(_, figures)| {
            let score = figures.domains.get(place).and_then(|figures| figures.score);
            let score = score.and_then(Score::rounded);
            let text = score.map_or(overview::NONE.to_owned(), |score| score.to_string());
            td().class("number").child(text)
        });
        tr().attr("data-domain", domain.id.as_str())
            .child(th().attr("scope", "row").child(domain.short.get(lang)))
            .children(scores)
    });
    Some(
        section()
            .class("side-by-side keep")
            .child(h4().text(&words::SIDE_BY_SIDE, lang))
            .child(p().class("soft").text(&words::SIDE_BY_SIDE_SAYS, lang))
            .child(plain(lang, school, ChartId::Beside, 5))
            .child(
                table()
                    .child(caption().class("visually-hidden").text(&words::SCORES, lang))
                    .child(
                        thead().child(
                            tr().child(th().attr("scope", "col").text(&result::TOPIC, lang))
                                .children(heads),
                        ),
                    )
                    .child(tbody().children(rows)),
            ),
    )
}

fn shown(
    series: &SeriesFigures<TalentFigures>,
) -> Option<(&SeriesFigures<TalentFigures>, &TalentFigures)> {
    Some((series, series.figures.as_ref().ok()?))
}
