//! What a school of the network hands in: dealt in turn, so that a small network has a bit of
//! everything and a large one has it in proportion.

/// How many of the team filled in the talentscan alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Team {
    /// Enough to be shown.
    Many,
    /// Too few to be shown.
    Few,
    /// Nobody.
    Nobody,
    /// Nobody, as the whole team is four people.
    Tiny,
}

/// What the principal did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Principal {
    /// Filled in nothing.
    Silent,
    /// Filled in, and agrees to be shown beside the team.
    Agrees,
    /// Filled in, and does not agree to be shown.
    Declines,
}

/// Who filled in the ambition scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ambition {
    /// Nobody.
    Nobody,
    /// A group together.
    Together,
    /// The team, each alone.
    Team,
    /// The principal.
    Principal,
}

/// What is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Handing {
    /// A file for the coordinator.
    School,
    /// One for the coordinator, and a newer one when more of the team had filled in.
    SchoolTwice,
    /// Everything, single forms included.
    Personal,
}

/// What a school hands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// How many of the team filled in alone.
    pub(super) team: Team,
    /// How many groups filled in together.
    pub(super) together: u32,
    /// What the principal did.
    pub(super) principal: Principal,
    /// Who filled in the ambition scale.
    pub(super) ambition: Ambition,
    /// What is handed in.
    pub(super) handing: Handing,
}

impl Plan {
    /// The plan of the school with this place, from 0.
    pub(super) fn of(place: u32) -> Self {
        use Ambition as A;
        use Handing as H;
        use Principal as P;
        use Team as T;
        let (team, together, principal, ambition, handing) = match place % 20 {
            0 => (T::Many, 0, P::Agrees, A::Together, H::School),
            1 => (T::Nobody, 1, P::Silent, A::Together, H::School),
            2 => (T::Many, 0, P::Silent, A::Team, H::Personal),
            3 => (T::Nobody, 0, P::Agrees, A::Principal, H::School),
            4 => (T::Many, 0, P::Declines, A::Nobody, H::School),
            5 => (T::Tiny, 1, P::Silent, A::Together, H::School),
            6 => (T::Many, 1, P::Agrees, A::Team, H::School),
            7 => (T::Many, 0, P::Silent, A::Together, H::SchoolTwice),
            8 => (T::Nobody, 1, P::Agrees, A::Nobody, H::School),
            9 => (T::Few, 0, P::Declines, A::Together, H::Personal),
            10 => (T::Many, 0, P::Silent, A::Nobody, H::School),
            11 => (T::Many, 0, P::Agrees, A::Together, H::Personal),
            12 => (T::Tiny, 1, P::Agrees, A::Nobody, H::School),
            13 => (T::Many, 0, P::Declines, A::Team, H::School),
            14 => (T::Few, 1, P::Silent, A::Together, H::School),
            15 => (T::Nobody, 2, P::Silent, A::Together, H::School),
            16 => (T::Many, 0, P::Agrees, A::Principal, H::School),
            17 => (T::Nobody, 0, P::Agrees, A::Nobody, H::Personal),
            18 => (T::Many, 1, P::Silent, A::Together, H::School),
            _ => (T::Many, 0, P::Agrees, A::Team, H::SchoolTwice),
        };
        Self { team, together, principal, ambition, handing }
    }
}
