//! The pages that the worker draws, as it draws them.

mod picture;
mod tables;

use super::node::{Element, Listener};
use super::{about, invitation, offer, overview, paper, partners, result, wire};
use crate::app::Event;
use crate::app::sheets::{ChartId, TableFile};
use crate::app::worker::{Canvas, Form, Handed, Page, Touch, Wish};
use crate::domain::time::Date;
use std::collections::VecDeque;

/// How many drawings are remembered: somebody who types fast is heard long before what is drawn of
/// it is on screen, and what they did with an older drawing means what it meant there.
const REMEMBERED: usize = 256;

/// What was drawn: the number of the last drawing, and what the last few listen to.
#[derive(Default)]
pub struct Drawing {
    number: u32,
    listeners: VecDeque<(u32, Vec<Listener>)>,
}

impl Canvas for Drawing {
    fn draw(&mut self, page: Page<'_>) -> Vec<u8> {
        let drawn = view(page);
        self.number = self.number.wrapping_add(1);
        let (bytes, listeners) = wire::pack(self.number, drawn);
        self.listeners.truncate(REMEMBERED - 1);
        self.listeners.push_front((self.number, listeners));
        bytes
    }

    fn meaning(&self, touch: Touch) -> Option<Event> {
        let drawn = self.listeners.iter().find(|(number, _)| *number == touch.drawing);
        wire::meaning(&drawn?.1, touch)
    }

    fn picture(&self, page: Page<'_>, chart: ChartId, form: Form) -> Option<Handed> {
        picture::picture(page, chart, form)
    }

    fn tables(&self, page: Page<'_>, file: TableFile, made_on: Date) -> Option<Wish> {
        tables::tables(page, file, made_on)
    }
}

fn view(page: Page<'_>) -> Element {
    match page {
        Page::Overview(shown) => overview::view(shown),
        Page::Invitation(shown) => invitation::view(shown),
        Page::Offer(shown) => offer::view(shown),
        Page::Result(shown) => result::view(shown),
        Page::Partners(shown, overview) => partners::view(shown, overview),
        Page::About(lang, build) => about::view(lang, build),
        Page::Paper(shown) => paper::view(shown),
    }
}
