//! What an organisation offers to others and wants to learn from them.

mod joined;

pub use joined::Offers;

use super::record::RecordId;
use super::time::Date;
use crate::domain::ordered::VecSet;

/// How many things an organisation may want to learn.
pub const MOST_TO_LEARN: usize = 3;

/// The highest urgency; the lowest is 1.
pub const MOST_URGENT: u8 = 4;

/// The most times that somebody may offer to be host or partner.
pub const MOST_TIMES: u8 = 9;

/// What an organisation offers to others and wants to learn from them. What it shows and learns
/// are domains of the talentscan or ambitions of the ambition scale, by their id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Whose offer it is.
    pub organisation: RecordId,
    /// What it can be an example in.
    pub show: VecSet<String>,
    /// What it wants to learn, the most wanted first: at most [`MOST_TO_LEARN`], each once.
    pub learn: Vec<Wish>,
    /// How many times it can be host, 0 to [`MOST_TIMES`].
    pub host: Option<u8>,
    /// How many times it can be partner, 0 to [`MOST_TIMES`].
    pub partner: Option<u8>,
    /// The organisations that it does not want to be put together with.
    pub not_with: VecSet<RecordId>,
    /// Whether the team agrees.
    pub agreed: bool,
    /// Since when the team agrees.
    pub since: Option<Date>,
}

/// Something that an organisation wants to learn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The id of the domain or the ambition.
    pub id: String,
    /// How much it is wanted, 1 to [`MOST_URGENT`].
    pub urgency: u8,
}

impl Offer {
    /// An offer in which nothing was chosen yet.
    pub fn new(organisation: RecordId) -> Self {
        Self {
            organisation,
            show: VecSet::new(),
            learn: Vec::new(),
            host: None,
            partner: None,
            not_with: VecSet::new(),
            agreed: false,
            since: None,
        }
    }

    /// Wants to learn this, so much: behind what was wanted already, or where it stands. `false`
    /// when there is no room for it.
    pub fn want(&mut self, id: &str, urgency: u8) -> bool {
        let urgency = urgency.clamp(1, MOST_URGENT);
        if let Some(wish) = self.learn.iter_mut().find(|wish| wish.id == id) {
            wish.urgency = urgency;
            return true;
        }
        let room = self.learn.len() < MOST_TO_LEARN;
        if room {
            self.learn.push(Wish { id: id.to_owned(), urgency });
        }
        room
    }
}
