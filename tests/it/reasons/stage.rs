//! A few schools to speak of, and what a sentence must be.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use talentscan::domain::exchange;
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::link::Links;
use talentscan::domain::matching::instance::{
    Candidacy, Pair, Points, School, Standing, Theme, Wish,
};
use talentscan::domain::matching::place::Place;
use talentscan::domain::matching::rulebook::Parts;
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::partners::{Network, OwnTheme, Settings};
use talentscan::domain::record::{Content, Kind, RecordId};
use talentscan::domain::sample;
use talentscan::domain::school::linked_schools;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::node::{Element, Node};
use talentscan::ui::words::partners::Says;
use talentscan::ui::words::partners::reason::Reason;
use talentscan::ui::words::sentence::Sentence;

/// Who learns, who shows, two others, and one without a name.
pub(super) const LINDE: u64 = 1;
pub(super) const EIK: u64 = 2;
pub(super) const BEUK: u64 = 3;
pub(super) const ES: u64 = 4;
pub(super) const NAMELESS: u64 = 5;

const NAMES: [&str; 5] = ["De Linde", "De Eik", "De Beuk", "De Es", ""];

/// The theme that a coordinator made herself.
const OWN_THEME: &str = "own-reading";

pub(super) fn id(number: u64) -> RecordId {
    RecordId::from_bits(number)
}

pub(super) fn families(network: &Network) -> Theme {
    network.theme("families").unwrap()
}

pub(super) fn trust(network: &Network) -> Theme {
    network.theme("trust").unwrap()
}

/// De Linde learns about families from De Eik.
pub(super) fn pair(network: &Network) -> Pair {
    Pair { partner: id(LINDE), host: id(EIK), theme: families(network) }
}

/// Five schools that know each other: De Linde scores 55 and wishes families and trust, De Eik 88,
/// De Beuk and De Es 90; all are hosts but De Linde.
pub(super) fn network() -> Network {
    network_with("Voorlezen")
}

/// The same, where the theme that the coordinator made is called this.
pub(super) fn network_with(own_theme: &str) -> Network {
    let mut own = Own::default();
    for (number, name) in (1..).zip(NAMES) {
        let organisation = Organisation { name: name.to_owned(), ..Organisation::default() };
        own.write(id(number), Kind::Organisation, Content::Organisation(organisation));
        let offer = Offer { agreed: true, ..Offer::new(id(number)) };
        own.write(id(number + 100), Kind::Offer, Content::Offer(offer));
    }
    let workspace: Workspace = own.records().map(|record| record.version.clone()).collect();
    let schools = linked_schools(&workspace, &Links::of(&workspace));
    let mut settings = Settings::default();
    settings.themes.push(OWN_THEME.to_owned());
    settings.own_themes = vec![OwnTheme { id: OWN_THEME.to_owned(), name: own_theme.to_owned() }];
    let mut network = Network::of(&workspace, &schools, &settings);
    let (families, trust) = (families(&network), trust(&network));
    for (number, score) in [(LINDE, 55), (EIK, 88), (BEUK, 90), (ES, 90), (NAMELESS, 80)] {
        let learns = number == LINDE;
        let standing = |theme, rank, urgency| Standing {
            theme,
            score: Some(Fraction::whole(score)),
            candidacy: if learns { Candidacy::None } else { Candidacy::Strong },
            wish: learns.then_some(Wish { rank, urgency }),
        };
        let school = known(&mut network, number);
        school.place = Some(Place { latitude: 5_200_000, longitude: 500_000 });
        school.standings = vec![standing(families, 1, Some(3)), standing(trust, 2, None)];
    }
    network
}

/// A school of the network, to change.
pub(super) fn known(network: &mut Network, number: u64) -> &mut School {
    network.instance.schools.iter_mut().find(|school| school.id == id(number)).unwrap()
}

/// A change of the network.
pub(super) type Change = fn(&mut Network);

/// Says what follows in this language.
pub(super) fn says(lang: Lang, network: &Network) -> Says<'_> {
    Says::of(lang, network)
}

/// Parts that are worth so many points.
pub(super) fn worth(points: Points) -> Parts {
    Parts { complementarity: points, ..Parts::default() }
}

/// A whole sentence with these in it: it begins and ends as one, and no place is left open.
#[track_caller]
pub(super) fn check(says: &str, parts: &[&str]) {
    for part in parts {
        assert!(says.contains(part), "{part:?} is not in {says:?}");
    }
    let begins = |first: char| first.is_uppercase() || first.is_ascii_digit() || first == '‘';
    // Names stay as they are written.
    let is_name = ["obs ", "kbs ", "cbs "].iter().any(|kind| says.starts_with(kind));
    assert!(says.starts_with(begins) || is_name, "{says:?} does not begin");
    assert!(says.ends_with(['.', '?']), "{says:?} does not end");
    for wrong in ["{", "}", "  ", " .", " ,", "..", ": .", "’’", "‘‘", " 1 punten", "\u{a0}"]
    {
        assert!(!says.contains(wrong), "{wrong:?} in {says:?}");
    }
}

/// A reason as it is read, with its help behind it.
pub(super) fn read(reason: &Reason) -> String {
    match &reason.help {
        Some(help) => {
            check(&help.to_string(), &[]);
            format!("{} {help}", reason.why)
        }
        None => reason.why.to_string(),
    }
}

/// What was said, of which nothing may be said twice.
#[derive(Default)]
pub(super) struct Different(BTreeSet<String>);

impl Different {
    #[track_caller]
    pub(super) fn add(&mut self, says: &str) {
        assert!(self.0.insert(says.to_owned()), "twice: {says:?}");
    }
}

/// All text in an element.
pub(super) fn text(element: &Element) -> String {
    let of = |node: &Node| match node {
        Node::Text(words) => words.to_string(),
        Node::Element(element) => text(element),
    };
    element.parts().children.iter().map(of).collect()
}

/// The texts that stand apart in an element, so that they turn no direction of what is around them.
pub(super) fn apart(element: &Element) -> Vec<String> {
    let mut found = Vec::new();
    for node in &element.parts().children {
        if let Node::Element(inside) = node {
            if inside.parts().tag == "bdi" {
                found.push(text(inside));
            }
            found.extend(apart(inside));
        }
    }
    found
}

/// The text of each sentence.
pub(super) fn texts(sentences: &[Sentence]) -> Vec<String> {
    sentences.iter().map(ToString::to_string).collect()
}

static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| {
    let files = sample::network(40, 7, Date::new(2026, 11, 22).unwrap());
    files.iter().flat_map(|file| exchange::read(&file.bytes).unwrap().versions).collect()
});

/// Forty made-up schools.
pub(super) fn sample_network(settings: &Settings) -> Network {
    Network::of(&SAMPLE, &linked_schools(&SAMPLE, &Links::of(&SAMPLE)), settings)
}
