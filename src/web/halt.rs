//! The end of writing: after a panic what is in memory cannot be trusted, and when another tab
//! erases everything nothing may be written again.

use std::sync::atomic::{AtomicBool, Ordering};

static HALTED: AtomicBool = AtomicBool::new(false);

/// From now on nothing of this layer writes.
pub fn halt() {
    HALTED.store(true, Ordering::Relaxed);
}

/// Whether nothing may be written any more.
pub fn is_halted() -> bool {
    HALTED.load(Ordering::Relaxed)
}
