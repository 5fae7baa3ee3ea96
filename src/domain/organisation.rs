//! A school, board, partnership or programme.

/// What an organisation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrganisationType {
    /// A school.
    #[default]
    School,
    /// A school board.
    Board,
    /// A partnership of boards.
    Partnership,
    /// A programme of schools.
    Programme,
}

impl OrganisationType {
    /// Every type.
    pub const ALL: [Self; 4] = [Self::School, Self::Board, Self::Partnership, Self::Programme];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Board => "board",
            Self::Partnership => "partnership",
            Self::Programme => "programme",
        }
    }

    /// The type with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A school, board, partnership or programme. Its name is what people call it, not its identity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// What it is.
    pub r#type: OrganisationType,
    /// What people call it.
    pub name: String,
    /// The code of the Dutch register of schools.
    pub brin: Option<String>,
    /// The two digits of one location under that code.
    pub location: Option<String>,
    /// The name of the board it belongs to.
    pub board: Option<String>,
    /// The sector, such as `po` or `vo`.
    pub sector: Option<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub place: Option<String>,
    /// How many people the team has.
    pub team_size: Option<u32>,
}
