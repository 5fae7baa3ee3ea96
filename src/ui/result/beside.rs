//! The principal's scores beside the team's: something to talk about, and never an average.

use crate::domain::figure::score::Score;
use crate::domain::instrument::talentscan;
use crate::domain::response::Series;
use crate::domain::school::{DomainFigures, SeriesFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::html::{caption, h3, p, section, strong, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// From this many points on a difference is worth a talk. A choice of this project: no norm exists.
const WORTH_A_TALK: u128 = 10;

/// Both scores per domain, where the team and the principal are both shown.
pub(super) fn beside(lang: Lang, series: &[SeriesFigures<TalentFigures>]) -> Option<Element> {
    let domains = |wanted| {
        let mut all = series.iter().filter(|series| series.series == wanted);
        all.find_map(|series| series.figures.as_ref().ok()).map(|figures| &figures.domains)
    };
    let (team, principal) = (domains(Series::Personal)?, domains(Series::Principal)?);
    let head = || th().attr("scope", "col");
    let heads = tr()
        .child(head().text(&words::TOPIC, lang))
        .child(head().class("number").text(&words::TEAM, lang))
        .child(head().class("number").text(&words::PRINCIPAL, lang));
    let rows = team.iter().zip(principal).map(|(team, principal)| row(lang, team, principal));
    Some(
        section()
            .class("beside stack")
            .attr("data-space", "tight")
            .child(h3().text(&words::BESIDE, lang))
            .child(p().class("soft").text(&words::BESIDE_SAYS, lang))
            .child(
                table()
                    .child(caption().class("visually-hidden").text(&words::BESIDE, lang))
                    .child(thead().child(heads))
                    .child(tbody().children(rows)),
            ),
    )
}

fn row(lang: Lang, team: &DomainFigures, principal: &DomainFigures) -> Element {
    let short = talentscan().domain(&team.domain).map_or("", |domain| domain.short.get(lang));
    let shown = |score: Option<Score>| {
        let text = match score.and_then(Score::rounded) {
            Some(score) => score.to_string(),
            None => words::TOO_LITTLE.get(lang).to_owned(),
        };
        td().class("number").child(text)
    };
    let topic = th().attr("scope", "row").child(short);
    let talk =
        team.score.zip(principal.score).is_some_and(|(team, principal)| differ(team, principal));
    let topic = if talk {
        topic.child(" ").child(strong().class("talk").text(&words::TALK_ABOUT_IT, lang))
    } else {
        topic
    };
    tr().attr("data-domain", team.domain.clone())
        .child(topic)
        .child(shown(team.score))
        .child(shown(principal.score))
}

/// Whether two scores differ enough to talk about it. Compared exactly, not as they are rounded.
fn differ(one: Score, other: Score) -> bool {
    let (Some(one), Some(other)) = (one.exact(), other.exact()) else { return false };
    let (below_one, below_other) = (u128::from(one.denominator()), u128::from(other.denominator()));
    let above_one = u128::from(one.numerator()) * below_other;
    let above_other = u128::from(other.numerator()) * below_one;
    above_one.abs_diff(above_other) >= WORTH_A_TALK * below_one * below_other
}
