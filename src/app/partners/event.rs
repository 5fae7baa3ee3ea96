//! What people do with learning partners.

use super::{Partners, Print, Setting, Switch, complete};
use crate::app::overview::{Overview, Stamp, Task};
use crate::app::worker::Wish;
use crate::domain::matching::instance::{Boards, Choice, Pair};
use crate::domain::matching::rulebook::Obstacle;
use crate::domain::organisation::OrganisationType;
use crate::domain::partners::postcodes::Postcodes;
use crate::domain::planning::{Decided, Planning};
use crate::domain::record::RecordId;

/// What somebody does with learning partners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants a plan.
    Make,
    /// Wants a plan that changes as little as possible.
    MakeKeeping,
    /// Stops the making of one: the best so far is the plan.
    Stop,
    /// Wants back what there was before the last plan was made, or the last thing decided.
    Undo,
    /// Wants to know why this pair; or nothing any more.
    Why(Option<Pair>),
    /// Wants to know why not this host, by its id.
    WhyNot(String),
    /// Decides this.
    Decide(Decided),
    /// Brings the partner of a pair to the group of this host, by its id.
    Move(Pair, String),
    /// Takes back what was decided.
    TakeBack(Decided),
    /// Says whether a school takes part at all.
    Out(RecordId, bool),
    /// Chooses the school to be appointed, by its id.
    AppointSchool(String),
    /// Chooses the theme it is appointed in, by its id.
    AppointTheme(String),
    /// Writes why: the text so far.
    AppointReason(String),
    /// Appoints it.
    Appoint,
    /// Wants to see the groups of this theme, by its id; of all when that is empty.
    Theme(String),
    /// Wants to see more groups.
    MoreGroups,
    /// Wants to see more schools without a group.
    MoreLeftOut,
    /// Writes a number in a setting.
    Set(Setting, String),
    /// Turns something on or off.
    Turn(Switch, bool),
    /// Chooses who are put together.
    Between(OrganisationType),
    /// Chooses which boards may meet.
    Boards(Boards),
    /// Wants groups in this theme, by its id, or none.
    InTheme(String, bool),
    /// Writes the name of an own theme: the text so far.
    WriteTheme(String),
    /// Adds the own theme of that name.
    AddTheme,
    /// Removes the own theme of this id.
    RemoveTheme(String),
    /// Wants every setting as it was at the start.
    StartAgain,
    /// Does something with what schools handed in.
    Complete(complete::Event),
    /// Wants to open a table of postcodes.
    PickPostcodes,
    /// Forgets the table of postcodes.
    ForgetPostcodes,
    /// Prints this.
    Print(Print),
}

impl Partners {
    /// Takes in an event. The stamp is for what is written, among what the overview received.
    pub fn update(&mut self, event: Event, overview: &mut Overview, stamp: &Stamp) -> Option<Task> {
        self.print = match event {
            Event::Print(what) => Some(what),
            _ => None,
        };
        match event {
            Event::Make => return self.begin(false),
            Event::MakeKeeping => return self.begin(true),
            Event::Stop => return self.finish(overview, stamp),
            Event::Undo => {
                let before = self.before.pop()?;
                return self.keep(before, overview, stamp);
            }
            Event::Why(pair) => {
                self.view.fold();
                self.view.pair = pair;
            }
            Event::WhyNot(host) => self.view.other = RecordId::parse(&host),
            Event::Decide(decided) => {
                return self.settle(&[decided], "", overview, stamp);
            }
            Event::Move(pair, host) => {
                return self.carry(pair, RecordId::parse(&host)?, overview, stamp);
            }
            Event::TakeBack(decided) => {
                let network = &self.known.as_ref()?.network;
                let mut planning = self.planning.clone();
                planning.take_back(&decided, |id| network.home(id));
                return self.decide(overview, stamp, |now| *now = planning);
            }
            Event::Out(school, out) => {
                let network = &self.known.as_ref()?.network;
                let mut planning = self.planning.clone();
                planning.drop_out(school, out, |id| network.home(id));
                return self.decide(overview, stamp, |now| *now = planning);
            }
            Event::AppointSchool(school) => {
                self.view.appointing.school = RecordId::parse(&school);
            }
            Event::AppointTheme(theme) => {
                self.view.appointing.theme = Some(theme).filter(|theme| !theme.is_empty());
            }
            Event::AppointReason(text) => self.view.appointing.reason = text,
            Event::Appoint => return self.appoint(overview, stamp),
            Event::Theme(theme) => {
                self.view.theme = Some(theme).filter(|theme| !theme.is_empty());
            }
            Event::MoreGroups => self.view.more_groups(),
            Event::MoreLeftOut => self.view.more_left_out(),
            Event::Set(setting, text) => return self.set(setting, text, overview, stamp),
            Event::Turn(switch, on) => return self.turn(switch, on, overview, stamp),
            Event::Between(between) => {
                return self.decide(overview, stamp, |planning| planning.between = between);
            }
            Event::Boards(boards) => {
                return self.decide(overview, stamp, |planning| planning.rules.boards = boards);
            }
            Event::InTheme(id, chosen) => {
                return self.choose_theme(&id, chosen, overview, stamp);
            }
            Event::WriteTheme(name) => self.new_theme.name = name,
            Event::AddTheme => return self.add_theme(overview, stamp),
            Event::RemoveTheme(id) => return self.remove_theme(&id, overview, stamp),
            Event::StartAgain => return self.start_again(overview, stamp),
            Event::Complete(event) => return self.complete(event, overview, stamp),
            Event::PickPostcodes => return Some(Task::Tell(Wish::PickFiles)),
            Event::ForgetPostcodes => {
                let empty = Postcodes::default();
                let note = overview.note(|workspace| empty.write(workspace), stamp);
                self.know(overview);
                return note;
            }
            Event::Print(_) => return Some(Task::Tell(Wish::Print)),
        }
        None
    }

    /// Brings the partner of a pair to the group of this host. Where that may not be, the page says
    /// why.
    fn carry(
        &mut self,
        from: Pair,
        host: RecordId,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        let known = self.known.as_ref()?;
        let to = Pair { host, ..from };
        if to == from {
            return None;
        }
        // What was decided before does not stand in the way of what is decided now.
        let is_decided = |one: &Obstacle| matches!(one, Obstacle::Banned | Obstacle::Closed);
        if !known.book.obstacles(to).iter().all(is_decided) {
            self.view.fold();
            (self.view.pair, self.view.other) = (Some(from), Some(host));
            return Some(Task::Tell(Wish::Focus(Some("why-not".to_owned()))));
        }
        let moved = Choice::moved(from, to);
        let moved = moved.into_iter().filter_map(|one| Decided::of(one, &known.network.themes));
        self.settle(&moved.collect::<Vec<_>>(), "", overview, stamp)
    }

    /// Decides this, one after the other, for this reason.
    fn settle(
        &mut self,
        decided: &[Decided],
        reason: &str,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        let network = &self.known.as_ref()?.network;
        let mut planning = self.planning.clone();
        for one in decided {
            planning.decide(one.clone(), reason.to_owned(), |id| network.home(id));
        }
        self.decide(overview, stamp, |now| *now = planning)
    }

    /// Appoints a host by hand, once it is said whom, in what and why.
    fn appoint(&mut self, overview: &mut Overview, stamp: &Stamp) -> Option<Task> {
        let appointing = &mut self.view.appointing;
        let reason = appointing.reason.trim().to_owned();
        let (school, theme) = (appointing.school, appointing.theme.clone());
        appointing.is_incomplete = true;
        let missing = if school.is_none() {
            Some("appoint-school")
        } else if theme.is_none() {
            Some("appoint-theme")
        } else {
            reason.is_empty().then_some("appoint-reason")
        };
        if let Some(field) = missing {
            return Some(Task::Tell(Wish::Focus(Some(field.to_owned()))));
        }
        let decided = Decided::Appoint(school?, theme?);
        let done = appointing.done + 1;
        *appointing = super::view::Appointing { done, ..Default::default() };
        self.settle(&[decided], &reason, overview, stamp)
    }

    /// Changes what was decided, and writes it. What is being made of something else ends.
    pub(super) fn decide(
        &mut self,
        overview: &mut Overview,
        stamp: &Stamp,
        change: impl FnOnce(&mut Planning),
    ) -> Option<Task> {
        let mut planning = self.planning.clone();
        change(&mut planning);
        if planning == self.planning || self.is_held() {
            return None;
        }
        self.remember();
        self.keep(planning, overview, stamp)
    }

    /// Keeps this as what was decided and made, unless nothing can be changed.
    pub(super) fn keep(
        &mut self,
        planning: Planning,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        if self.is_held() {
            return None;
        }
        let note = overview.note(|workspace| planning.write(workspace), stamp);
        self.planning = planning;
        self.difference = None;
        self.know(overview);
        note
    }
}
