//! A chart of a page as a file.

use crate::app::sheets::ChartId;
use crate::app::worker::{Form, Handed, Page};
use crate::domain::text::Lang;
use crate::ui::chart::{self, Chart};
use crate::ui::result;

/// The chart of a page as a file; `None` where the page has none.
pub(super) fn picture(page: Page<'_>, id: ChartId, form: Form) -> Option<Handed> {
    let (lang, chart) = chart_of(page, id)?;
    let name = format!("talentscan_{}.{}", id.to_string().replace('-', "_"), form.extension());
    Some(Handed { name, form, bytes: chart::standalone(lang, &chart).into_bytes() })
}

fn chart_of(page: Page<'_>, id: ChartId) -> Option<(Lang, Chart)> {
    match page {
        Page::Result(results) => {
            Some((results.lang, result::chart(results.lang, results.school()?, id)?))
        }
        Page::Overview(overview) if id == ChartId::Heat => {
            let charts = chart::heat(overview.lang, &overview.found());
            Some((overview.lang, charts.into_iter().next()?))
        }
        Page::Overview(_)
        | Page::Invitation(_)
        | Page::Offer(_)
        | Page::Partners(..)
        | Page::About(..)
        | Page::Paper(_) => None,
    }
}
