//! Parts that more than one page uses.

mod banner;
mod emblem;
mod kept_file;
mod messages;
mod opened_file;
mod save_line;
mod sideways;

pub use banner::Banner;
pub use emblem::Emblem;
pub use kept_file::KeptFile;
pub use messages::Messages;
pub use opened_file::OpenedFile;
pub use save_line::SaveLine;
pub use sideways::Sideways;
