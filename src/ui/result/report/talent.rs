//! The talentscan in the report.

use super::beside::beside;
use super::domain::domain;
use crate::app::sheets::ChartId;
use crate::domain::instrument::talentscan;
use crate::domain::school::School;
use crate::domain::text::Lang;
use crate::ui::html::{div, h3, p, section};
use crate::ui::node::Element;
use crate::ui::result::charts::plain;
use crate::ui::result::series::{About, hidden_series, whose};
use crate::ui::result::talent::{headline, texts};

/// What stands out, the six topics, each in full, and whose answers stand beside.
pub(super) fn talent(lang: Lang, school: &School) -> Element {
    let hidden = school.talent.iter().filter_map(|series| {
        let withheld = series.figures.as_ref().err()?;
        Some(hidden_series(lang, &About::of(series, school), *withheld))
    });
    let part = section().class("scan").child(h3().child(talentscan().title.get(lang)));
    let Some((series, figures)) = school.talent_basis() else {
        return part.children(hidden);
    };
    let lines = headline(lang, figures).into_iter().map(|line| p().child(line));
    let pictures = [ChartId::Rosette, ChartId::Domains].map(|id| plain(lang, school, id, 4));
    let domains = figures
        .domains
        .iter()
        .map(|figures| domain(lang, figures, series.forms, &texts(school, &figures.domain)));
    part.child(whose(lang, &About::of(series, school)))
        .child(div().class("headline").children(lines))
        .children(hidden)
        .child(div().class("pictures").children(pictures))
        .children(domains)
        .child(beside(lang, school))
}
