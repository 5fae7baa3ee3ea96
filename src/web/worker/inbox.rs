//! What the page asks, one thing after another; who is busy with something long can look whether
//! somebody wants to stop it.

use crate::app::worker::Request;
use futures_channel::mpsc::UnboundedReceiver;
use std::collections::VecDeque;
use web_sys::File;

/// A request, with the files that were chosen for it.
pub type Asking = (Request, Vec<File>);

/// What was asked and is not done yet. By default nothing ever is.
#[derive(Default)]
pub struct Inbox {
    coming: Option<UnboundedReceiver<Asking>>,
    waiting: VecDeque<Asking>,
}

impl Inbox {
    /// With what comes here.
    pub fn new(coming: UnboundedReceiver<Asking>) -> Self {
        Self { coming: Some(coming), waiting: VecDeque::new() }
    }

    /// The next request, once there is one; `None` when none will come.
    pub(super) async fn next(&mut self) -> Option<Asking> {
        if let Some(waiting) = self.waiting.pop_front() {
            return Some(waiting);
        }
        self.coming.as_mut()?.recv().await.ok()
    }

    /// The next request, if there is one already.
    pub(super) fn take(&mut self) -> Option<Asking> {
        let come = || self.coming.as_mut()?.try_recv().ok();
        self.waiting.pop_front().or_else(come)
    }

    /// Whether this was asked meanwhile; then it is done with. Everything else waits.
    pub(super) fn has(&mut self, is: impl Fn(&Request) -> bool) -> bool {
        let mut has = false;
        while let Some(Ok(asking)) = self.coming.as_mut().map(UnboundedReceiver::try_recv) {
            if is(&asking.0) {
                has = true;
            } else {
                self.waiting.push_back(asking);
            }
        }
        has
    }
}
