//! A chart on a page: its title, what is to be seen, the picture, the same figures as a table, and
//! buttons to save it.

use super::{Chart, Row, Table, svg};
use crate::app::Event;
use crate::domain::text::Lang;
use crate::ui::html::{
    bdi, button, caption, details, div, p, summary, table, tbody, td, th, thead, tr,
};
use crate::ui::node::Element;
use crate::ui::words::chart as words;

/// Where a chart stands on its page.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its id, from which those of its parts are made.
    pub id: String,
    /// The level of its heading, 2 to 6.
    pub level: u8,
    /// What happens when somebody saves it as SVG or as PNG.
    pub save: Option<(Event, Event)>,
}

/// A chart as a figure.
pub fn figure(lang: Lang, chart: &Chart, frame: Frame) -> Element {
    let Frame { id, level, save } = frame;
    let (title, says) = (format!("{id}-title"), format!("{id}-says"));
    let about = chart.about.as_ref().map(|about| p().class("about soft").child(about.clone()));
    let picture = svg::svg(&chart.picture)
        .attr("role", "img")
        .attr("aria-labelledby", format!("{title} {says}"));
    Element::new("figure")
        .id(id)
        .class("chart")
        .attr("data-chart", chart.kind)
        .attr("aria-labelledby", title.clone())
        .child(heading(level).id(title).child(chart.title.clone()))
        .child(about)
        .child(p().id(says).class("says").child(chart.says.clone()))
        .child(div().class("canvas").child(picture))
        .child(
            details()
                .class("as-table")
                .child(summary().text(&words::SHOW_TABLE, lang))
                .child(div().class("sideways").child(figures(chart))),
        )
        .child(save.map(|(svg, png)| {
            div()
                .class("cluster save")
                .child(quiet().on_click(svg).text(&words::SAVE_SVG, lang))
                .child(quiet().on_click(png).text(&words::SAVE_PNG, lang))
        }))
}

fn quiet() -> Element {
    button().class("quiet").attr("type", "button")
}

fn heading(level: u8) -> Element {
    Element::new(match level {
        ..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    })
}

/// The figures as a table.
fn figures(chart: &Chart) -> Element {
    let Table { heads, rows } = &chart.table;
    let heads = heads.iter().map(|head| th().attr("scope", "col").child(head.clone()));
    table()
        .class("figures")
        .child(caption().class("visually-hidden").child(chart.title.clone()))
        .child(thead().child(tr().children(heads)))
        .child(tbody().children(rows.iter().map(row)))
}

fn row(row: &Row) -> Element {
    let name = th().attr("scope", "row").child(bdi().child(row.name.clone()));
    tr().child(name).children(row.cells.iter().map(|cell| td().child(cell.clone())))
}
