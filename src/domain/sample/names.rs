//! Names of schools, boards and towns that sound Dutch and that nobody bears, as far as we know.

use super::plan::{Handing, Plan, Team};
use crate::domain::organisation::{Organisation, OrganisationType};
use crate::domain::random::Random;

/// What the names of schools begin with.
const FIRST: [&str; 25] = [
    "Bever", "Brem", "Distel", "Gagel", "Grutto", "Haver", "Hazel", "IJsvogel", "Karper", "Kiezel",
    "Kluut", "Kwartel", "Lantaarn", "Merel", "Mozaïek", "Otter", "Pluvier", "Poëzie", "Sikkel",
    "Tarwe", "Vlier", "Wimpel", "Wouw", "Zeeëgel", "Zwaluw",
];

/// What they end with, where the article is 'de'.
const WITH_DE: [&str; 9] =
    ["akker", "brug", "dreef", "kade", "poort", "sluis", "toren", "weide", "werf"];

/// What they end with, where the article is 'het'.
const WITH_HET: [&str; 4] = ["anker", "baken", "spoor", "veld"];

/// How many different names there are.
const KINDS: u32 = 25 * 13;

/// A number without a factor in common with [`KINDS`]: stepping by it meets every name.
const STRIDE: u32 = 119;

/// What stands before the name of a school for primary education. Most have nothing there.
const PRIMARY: [&str; 10] =
    ["", "", "", "", "obs ", "cbs ", "kbs ", "Basisschool ", "IKC ", "Daltonschool "];

/// The boards.
const BOARD_NAMES: [&str; 12] = [
    "Stichting Wilgenkring",
    "Onderwijsgroep Oude Elster",
    "Vereniging Distelwaard",
    "Scholenkring Merelland",
    "Stichting Hazelstroom",
    "Onderwijsgroep Grensmark",
    "Scholen aan de Rietgors",
    "Stichting Leervaart",
    "Coöperatie De Vlierboom",
    "Stichting Kiezelbank",
    "Onderwijsgroep Tarwehof",
    "Vereniging Zwaluwnest",
];

/// How many boards there are at most.
pub(super) const BOARDS: u32 = 12;

/// Towns, each with the digits of a postcode: near enough to each other for a visit.
const TOWNS: [(&str, u16); 14] = [
    ("Lindervoort", 3417),
    ("Wellerdam", 4116),
    ("Oosterhage", 3961),
    ("Grevelwijk", 4021),
    ("Hoogelinde", 3927),
    ("Zanderhuizen", 6741),
    ("Marsendijk", 4197),
    ("Elsterwoude", 3951),
    ("Noorderkoog", 3641),
    ("Veldersum", 3774),
    ("Rietmaarden", 4064),
    ("Kerkenisse", 4241),
    ("Duinsloot", 3474),
    ("Ravenschoten", 5334),
];

/// The letters of a postcode; those that stand for something else are not among them.
const LETTERS: &[u8; 20] = b"ABCDEGHJKLMNPRTVWXYZ";

/// The names of one network.
pub(super) struct Names {
    first: u32,
}

impl Names {
    /// The names of a network with this seed.
    pub(super) fn new(mut random: Random) -> Self {
        Self { first: random.below(KINDS) }
    }

    /// The school with this place, in a network with so many boards.
    pub(super) fn school(
        &self,
        place: u32,
        boards: u32,
        plan: Plan,
        random: &mut Random,
    ) -> Organisation {
        let secondary = plan.team != Team::Tiny && random.chance(15);
        let team_size = match plan.team {
            Team::Many if plan.handing == Handing::SchoolTwice => random.between(18, 40),
            Team::Tiny => 4,
            Team::Few => random.between(6, 14),
            Team::Nobody => random.between(5, 24),
            Team::Many if secondary => random.between(24, 45),
            Team::Many => random.between(8, 34),
        };
        let (town, digits) = random.pick(&TOWNS);
        let board = random.chance(90).then(|| random.below(boards.max(1)));
        Organisation {
            r#type: OrganisationType::School,
            name: self.name(place, secondary, random),
            board: board.map(|place| board_name(place).to_owned()),
            sector: Some(if secondary { "vo" } else { "po" }.to_owned()),
            postcode: random.chance(85).then(|| postcode(digits, random)),
            place: Some(town.to_owned()),
            team_size: Some(team_size),
            ..Organisation::default()
        }
    }

    fn name(&self, place: u32, secondary: bool, random: &mut Random) -> String {
        let ends = WITH_DE.iter().map(|end| ("De", *end));
        let mut ends = ends.chain(WITH_HET.iter().map(|end| ("Het", *end)));
        let kind = (self.first + place % KINDS * STRIDE) % KINDS;
        let nth = |number: u32| usize::try_from(number).unwrap_or_default();
        let first = FIRST.get(nth(kind / 13)).copied().unwrap_or_default();
        let (article, end) = ends.nth(nth(kind % 13)).unwrap_or_default();
        if secondary {
            return match random.below(3) {
                0 => format!("{first}{end} College"),
                1 => format!("Lyceum {article} {first}{end}"),
                _ => format!("Vakschool {article} {first}{end}"),
            };
        }
        let before = random.pick(&PRIMARY);
        let article = if article == "Het" && random.chance(40) { "’t" } else { article };
        format!("{before}{article} {first}{end}")
    }
}

/// The board with this place, from 0.
pub(super) fn board(place: u32, random: &mut Random) -> Organisation {
    let (town, digits) = random.pick(&TOWNS);
    Organisation {
        r#type: OrganisationType::Board,
        name: board_name(place).to_owned(),
        postcode: Some(postcode(digits, random)),
        place: Some(town.to_owned()),
        ..Organisation::default()
    }
}

fn board_name(place: u32) -> &'static str {
    let place = usize::try_from(place).unwrap_or_default();
    BOARD_NAMES.get(place).copied().unwrap_or_default()
}

fn postcode(digits: u16, random: &mut Random) -> String {
    let (first, second) = (random.pick(LETTERS), random.pick(LETTERS));
    format!("{digits} {}{}", char::from(first), char::from(second))
}
