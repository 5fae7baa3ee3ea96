//! Why what a coordinator fixed can not be.

use super::reason::{Reason, obstacle};
use super::{Says, choice, figure};
use crate::domain::matching::instance::{Choice, Pair, Theme};
use crate::domain::matching::rulebook::Obstacle;
use crate::domain::matching::{Hindrance, Impossible};
use crate::ui::words::Text;
use crate::ui::words::offer::times;
use crate::ui::words::sentence::{Fill, Sentence};

/// A choice that can not be followed, with the reason and what would help.
pub fn impossible(says: &Says<'_>, impossible: &Impossible) -> Reason {
    let reason = hindrance(says, impossible);
    let fill =
        Fill::default().with("what", choice::what(says, impossible.choice)).with("why", reason.why);
    let why = says.say(
        Text("Vastgezet, maar kan niet: {what}. {why}", "Fixed, but not possible: {what}. {why}"),
        &fill,
    );
    Reason { why, help: reason.help }
}

fn hindrance(says: &Says<'_>, impossible: &Impossible) -> Reason {
    // A choice of a group has no partner: then nothing is said of one.
    let pair = match impossible.choice {
        Choice::Pin(pair) | Choice::Ban(pair) => pair,
        Choice::Appoint(host, theme) | Choice::Open(host, theme) | Choice::Close(host, theme) => {
            Pair { partner: host, host, theme }
        }
        Choice::TakePart(school) => Pair { partner: school, host: school, theme: Theme(0) },
    };
    let is_pair = matches!(impossible.choice, Choice::Pin(_));
    let lang = says.lang;
    let rules = says.rules();
    let fill = says
        .pair(pair)
        .with("hosts", times(lang, says.known(pair.host).map_or(0, |school| school.hosts)))
        .with("visits", times(lang, says.known(pair.partner).map_or(0, |school| school.partners)))
        .with("most", figure::partners(lang, rules.largest.into()))
        .with("fewest", figure::partners(lang, rules.smallest.max(1).into()));
    let let_go = Text("Laat een van die keuzen los.", "Let go of one of those choices.");
    let (why, help) = match &impossible.reason {
        Hindrance::Obstacles(found) => return obstacles(says, pair, found),
        Hindrance::HostFull => (
            Text(
                "{host} kan {hosts} per jaar ontvangen, en andere keuzen van jou gaan voor.",
                "{host} can receive others {hosts} a year, and other choices of yours come first.",
            ),
            let_go,
        ),
        Hindrance::PartnerFull => (
            Text(
                "{partner} kan {visits} per jaar op bezoek, en andere keuzen van jou gaan voor.",
                "{partner} can go on a visit {visits} a year, and other choices of yours come first.",
            ),
            let_go,
        ),
        Hindrance::GroupFull => (
            Text(
                "In deze groep zette je al {most} vast, en meer mogen er niet.",
                "You fixed {most} in this group already, and there may not be more.",
            ),
            Text(
                "Laat een van hen los, of laat grotere groepen toe.",
                "Let go of one of them, or allow larger groups.",
            ),
        ),
        Hindrance::BothRoles if is_pair => (
            Text(
                "Dan is een van beide bij ‘{theme}’ gastschool en partner tegelijk.",
                "Then one of the two is host and partner for ‘{theme}’ at once.",
            ),
            let_go,
        ),
        Hindrance::BothRoles => (
            Text(
                "Jij zette {host} bij ‘{theme}’ al vast als partner.",
                "You fixed {host} as a partner for ‘{theme}’ already.",
            ),
            let_go,
        ),
        Hindrance::OtherGroup => (
            Text(
                "Jij zette {partner} bij ‘{theme}’ al vast in een andere groep.",
                "You fixed {partner} in another group for ‘{theme}’ already.",
            ),
            let_go,
        ),
        Hindrance::PairTwice => (
            Text(
                "Jij zette {partner} en {host} al vast bij een ander thema.",
                "You fixed {partner} and {host} for another theme already.",
            ),
            let_go,
        ),
        Hindrance::TooFewPartners => (
            Text(
                "Zo zijn er te weinig partners voor deze groep, of voor een andere die je vastzette: minstens {fewest} zijn nodig.",
                "This leaves too few partners for this group, or for another one that you fixed: at least {fewest} are needed.",
            ),
            Text(
                "Laat een keuze los, of maak het minste aantal partners kleiner.",
                "Let go of a choice, or lower the fewest partners of a group.",
            ),
        ),
    };
    Reason::new(says, &fill, why, Some(help))
}

/// All that stands in the way, and what helps against the weightiest.
fn obstacles(says: &Says<'_>, pair: Pair, found: &[Obstacle]) -> Reason {
    let mut reasons = found.iter().map(|&one| obstacle(says, pair, one));
    let first = reasons.next();
    let help = first.as_ref().and_then(|reason| reason.help.clone());
    let whys = first.into_iter().chain(reasons).map(|reason| reason.why);
    Reason { why: Sentence::joined(whys, " "), help }
}
