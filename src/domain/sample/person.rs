//! Who fills in a form: how somebody answers, whatever the question.

use crate::domain::random::Random;
use crate::domain::response::Role;

/// Who fills in a form.
pub(super) struct Person {
    /// What somebody is, when it is said.
    pub(super) role: Option<Role>,
    /// How much more than others somebody sees everywhere.
    pub(super) mood: i32,
    /// Whether somebody is of those who see more, where the team is of two minds.
    pub(super) sees_more: bool,
    /// How far the answers lie apart, from one statement to another.
    pub(super) noise: u32,
    /// How many of a hundred statements are passed over.
    pub(super) skips: u32,
    /// To how many of a hundred statements the answer is 'I do not know'.
    pub(super) unknowns: u32,
    /// After how many statements somebody stops, and does not finish.
    pub(super) stops_after: Option<usize>,
    /// For how many of a hundred domains somebody has an example.
    pub(super) examples: u32,
    /// In how many of a hundred cases somebody has an ambition to add.
    pub(super) adds: u32,
}

impl Person {
    /// One of the team.
    pub(super) fn of_team(random: &mut Random) -> Self {
        let other = random.chance(20);
        Self {
            role: Some(if other { Role::OtherStaff } else { Role::Teacher }),
            mood: random.around(5),
            sees_more: random.chance(50),
            noise: random.between(12, 18),
            skips: random.pick(&[0, 0, 0, 0, 2, 8]),
            unknowns: if other { 10 } else { random.pick(&[0, 0, 2, 5]) },
            stops_after: random.chance(4).then_some(if other { 6 } else { 13 }),
            examples: 7,
            adds: 10,
        }
    }

    /// The principal: as often brighter than the team as not.
    pub(super) fn principal(random: &mut Random) -> Self {
        Self {
            role: Some(Role::Principal),
            mood: random.around(7),
            sees_more: random.chance(50),
            noise: 9,
            skips: 0,
            unknowns: 2,
            stops_after: None,
            examples: 45,
            adds: 30,
        }
    }

    /// A group that talks it over first.
    pub(super) fn group(random: &mut Random) -> Self {
        Self {
            role: None,
            sees_more: random.chance(50),
            mood: random.around(2),
            skips: 2,
            unknowns: 3,
            examples: 55,
            adds: 40,
            ..Self::principal(random)
        }
    }

    /// A member of the board.
    pub(super) fn of_board(random: &mut Random) -> Self {
        Self { role: Some(Role::Board), ..Self::principal(random) }
    }
}
