//! Where the browser's answers go.

use crate::app::Event;
use crate::web::wait::spawn;
use std::rc::Rc;

/// Where the browser's answers go. Clones go to the same place.
#[derive(Clone)]
pub struct Sender(Rc<dyn Fn(Event)>);

impl Sender {
    /// A sender to here.
    pub fn new(to: impl Fn(Event) + 'static) -> Self {
        Self(Rc::new(to))
    }

    /// Sends an event now. Not to be called inside [`super::run`].
    pub fn send(&self, event: Event) {
        (self.0)(event);
    }

    /// Sends an event as soon as the task that runs now has finished.
    pub(super) fn send_later(&self, event: Event) {
        let send = self.clone();
        spawn(async move { send.send(event) });
    }
}
