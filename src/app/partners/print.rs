//! What of the learning partners goes on paper.

/// What of the learning partners goes on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// A card for each group, each on a page.
    Cards,
    /// Who goes to whom.
    List,
}
