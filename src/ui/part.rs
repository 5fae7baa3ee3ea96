//! Parts that more than one page uses.

mod banner;
mod emblem;
mod kept_file;
mod messages;
mod opened_file;
pub(super) mod question;
mod running;
mod save_line;
mod sideways;
mod titled;

pub(super) use banner::banner;
pub(super) use emblem::emblem;
pub(super) use kept_file::kept_file;
pub(super) use messages::messages;
pub(super) use opened_file::opened_file;
pub(super) use running::running;
pub(super) use save_line::save_line;
pub(super) use sideways::sideways;
pub(super) use titled::titled;
