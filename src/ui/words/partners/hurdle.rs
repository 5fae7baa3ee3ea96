//! Why a pair that is allowed is not in the plan, and what it would be worth.

use super::Says;
use super::figure;
use super::reason::Reason;
use crate::domain::matching::explain::Hurdle;
use crate::domain::matching::instance::{Pair, Points};
use crate::ui::words::Text;
use crate::ui::words::offer::times;
use crate::ui::words::sentence::Sentence;

pub const NOTHING_IN_THE_WAY: Text = Text(
    "Niets staat dit in de weg: bij {host} is nog plek.",
    "Nothing is in the way: there is room at {host}.",
);

const LEAVES_NOBODY: Text = Text(
    "Gaat {partner} weg bij {other}, dan blijft daar niemand over voor ‘{another}’.",
    "If {partner} leaves {other}, nobody is left there for ‘{another}’.",
);

/// What stands in the way of a pair, in the plan as it is.
pub fn hurdle(says: &Says<'_>, pair: Pair, hurdle: Hurdle) -> Reason {
    let lang = says.lang;
    let rules = says.rules();
    let (smallest, largest) = (rules.smallest.max(1), rules.largest);
    let of_host = says.known(pair.host).map_or(0, |school| school.hosts);
    let of_partner = says.known(pair.partner).map_or(0, |school| school.partners);
    let mut fill = says
        .pair(pair)
        .with("fewest", figure::partners(lang, smallest.into()))
        .with("smallest", smallest.to_string())
        .with("most", figure::partners(lang, largest.into()))
        .with("more", figure::partners(lang, usize::from(largest) + 1))
        .with("hosts", times(lang, of_host))
        .with("visits", times(lang, of_partner));
    match hurdle {
        Hurdle::OtherGroup(host) => fill = fill.with("other", says.school(host)),
        Hurdle::PartnerFull(there) | Hurdle::LeavesTooFew(there) => {
            fill = fill
                .with("other", says.school(there.host))
                .with("another", says.theme(there.theme));
        }
        Hurdle::PairTwice(theme) => fill = fill.with("another", says.theme(theme)),
        Hurdle::NoGroup
        | Hurdle::HostFull
        | Hurdle::GroupFull
        | Hurdle::BothRoles
        | Hurdle::There => {}
    }
    let (why, help) = match hurdle {
        Hurdle::LeavesTooFew(_) if smallest == 1 => {
            let (_, help) = texts(hurdle);
            (LEAVES_NOBODY, help)
        }
        _ => texts(hurdle),
    };
    Reason::new(says, &fill, why, help)
}

/// What stands in the way, and what helps.
fn texts(hurdle: Hurdle) -> (Text, Option<Text>) {
    match hurdle {
        Hurdle::NoGroup => (
            Text(
                "{host} heeft nu geen groep bij ‘{theme}’. Daarvoor zijn minstens {fewest} nodig.",
                "{host} has no group for ‘{theme}’ now. That takes at least {fewest}.",
            ),
            Some(Text(
                "Wil je die groep toch? Kies dan ‘Groep vastzetten’.",
                "Do you want that group nevertheless? Then choose ‘Fix the group’.",
            )),
        ),
        Hurdle::HostFull => (
            Text(
                "{host} is al {hosts} gastschool bij iets anders, en vaker kan zij niet.",
                "{host} is already host {hosts} for something else, and cannot be more often.",
            ),
            Some(Text(
                "Vraag {host} of zij nog een groep kan ontvangen.",
                "Ask {host} whether it can receive one more group.",
            )),
        ),
        Hurdle::GroupFull => (
            Text(
                "De groep van {host} bij ‘{theme}’ heeft al {most}, en meer mogen er niet.",
                "The group of {host} for ‘{theme}’ has {most} already, and there may not be more.",
            ),
            Some(Text(
                "Laat groepen van {more} toe, of verplaats eerst een andere partner.",
                "Allow groups of {more}, or first move another partner.",
            )),
        ),
        Hurdle::BothRoles => (
            Text(
                "{partner} is bij ‘{theme}’ zelf gastschool.",
                "{partner} is a host for ‘{theme}’ itself.",
            ),
            Some(Text(
                "Leert zij dit liever? Kies dan bij haar eigen groep ‘Deze groep niet’.",
                "Would it rather learn this? Then choose ‘Not this group’ at its own group.",
            )),
        ),
        Hurdle::There => (
            Text(
                "{partner} zit al in deze groep van {host}.",
                "{partner} is in this group of {host} already.",
            ),
            None,
        ),
        Hurdle::OtherGroup(_) => (
            Text(
                "{partner} leert ‘{theme}’ nu van {other}.",
                "{partner} learns ‘{theme}’ from {other} now.",
            ),
            Some(Text("Met ‘Verplaatsen’ gaat zij naar {host}.", "With ‘Move’ it goes to {host}.")),
        ),
        Hurdle::PartnerFull(_) => (
            Text(
                "{partner} gaat {visits} per jaar op bezoek, nu bij {other} voor ‘{another}’.",
                "{partner} goes on a visit {visits} a year, now to {other} for ‘{another}’.",
            ),
            Some(Text(
                "Vraag {partner} of zij nog een keer op bezoek kan.",
                "Ask {partner} whether it can go on one more visit.",
            )),
        ),
        Hurdle::LeavesTooFew(_) => (
            Text(
                "Gaat {partner} weg bij {other}, dan blijven daar te weinig partners over voor ‘{another}’: een groep heeft er minstens {smallest}.",
                "If {partner} leaves {other}, too few partners are left there for ‘{another}’: a group has at least {smallest}.",
            ),
            Some(Text(
                "Zoek eerst een andere partner voor {other}.",
                "First find another partner for {other}.",
            )),
        ),
        Hurdle::PairTwice(_) => (
            Text(
                "{partner} leert al ‘{another}’ van {host}, en twee scholen komen bij één thema samen.",
                "{partner} learns ‘{another}’ from {host} already, and two schools come together for one theme.",
            ),
            Some(Text(
                "Kies voor deze twee een van beide thema’s.",
                "Choose one of both themes for these two.",
            )),
        ),
    }
}

/// What a pair would be worth, beside what the partner would give up for it.
pub fn worth(says: &Says<'_>, pair: Pair, points: Points, now: Option<(Pair, Points)>) -> Sentence {
    let lang = says.lang;
    let fill = says.pair(pair).with("points", figure::points(lang, points));
    let Some((there, worth)) = now else {
        let text = Text(
            "Deze koppeling is {points} waard. {partner} hoeft er niets voor op te geven.",
            "This pair is worth {points}. {partner} need not give up anything for it.",
        );
        return says.say(text, &fill);
    };
    let text = if points == worth {
        Text(
            "Deze koppeling is {points} waard: evenveel als die van {partner} en {other} nu.",
            "This pair is worth {points}: as much as that of {partner} and {other} now.",
        )
    } else {
        Text(
            "Deze koppeling is {points} waard: {compared} dan die van {partner} en {other} nu.",
            "This pair is worth {points}: {compared} than that of {partner} and {other} now.",
        )
    };
    let other = says.school(there.host);
    says.say(
        text,
        &fill.with("compared", figure::compared(lang, points - worth)).with("other", other),
    )
}
