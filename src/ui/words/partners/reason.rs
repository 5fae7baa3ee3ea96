//! Why a pair can not be made by the rules, and what would help.

use super::figure::{beyond, enough};
use super::{Says, figure};
use crate::domain::matching::instance::{Boards, Candidacy, Pair};
use crate::domain::matching::rulebook::Obstacle;
use crate::domain::record::RecordId;
use crate::ui::words::Text;
use crate::ui::words::filter::sector;
use crate::ui::words::sentence::{Fill, Sentence};

/// A reason, and what would help where something does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What stands in the way.
    pub why: Sentence,
    /// What somebody can do.
    pub help: Option<Sentence>,
}

impl Reason {
    pub(super) fn new(says: &Says<'_>, fill: &Fill, why: Text, help: Option<Text>) -> Self {
        Self { why: says.say(why, fill), help: help.map(|help| says.say(help, fill)) }
    }
}

/// What stands between two schools in a theme.
pub fn obstacle(says: &Says<'_>, pair: Pair, obstacle: Obstacle) -> Reason {
    let fill = says.pair(pair);
    let reason = |why: Text, help: Text| Reason::new(says, &fill, why, Some(help));
    match obstacle {
        Obstacle::Unknown => unknown(says, pair),
        Obstacle::SameSchool => Reason::new(
            says,
            &fill,
            Text("{host} kan niet van zichzelf leren.", "{host} cannot learn from itself."),
            None,
        ),
        Obstacle::Apart => reason(
            Text(
                "{partner} en {host} gaan liever niet samen: dat zei een van beide.",
                "{partner} and {host} would rather not be together: one of the two said so.",
            ),
            Text(
                "Bel de school die dat zei. Mag het toch, haal het dan weg bij ‘Aanvullen of verbeteren’.",
                "Call the school that said so. If it may be after all, remove it at ‘Complete or correct’.",
            ),
        ),
        Obstacle::Banned => reason(
            Text(
                "Jij koos dat {partner} bij ‘{theme}’ niet naar {host} gaat.",
                "You chose that {partner} does not go to {host} for ‘{theme}’.",
            ),
            Text(
                "Haal ‘Niet samen’ weg bij ‘Jouw keuzen’.",
                "Remove ‘Not together’ at ‘Your choices’.",
            ),
        ),
        Obstacle::Closed => reason(
            Text(
                "Jij koos dat {host} geen groep heeft bij ‘{theme}’.",
                "You chose that {host} has no group for ‘{theme}’.",
            ),
            Text(
                "Haal ‘Deze groep niet’ weg bij ‘Jouw keuzen’.",
                "Remove ‘Not this group’ at ‘Your choices’.",
            ),
        ),
        Obstacle::NotAgreed(school) => not_agreed(says, school),
        Obstacle::Board => board(says, pair),
        Obstacle::Sector => other_sector(says, pair),
        Obstacle::TooFar { metres, farthest } => too_far(says, pair, metres, farthest),
        Obstacle::NoWish => reason(
            Text(
                "{partner} heeft ‘{theme}’ niet als wens.",
                "{partner} does not have ‘{theme}’ as a wish.",
            ),
            Text(
                "Wil zij dit toch leren? Zet de wens er dan bij met ‘Aanvullen of verbeteren’.",
                "Does it want to learn this after all? Then add the wish with ‘Complete or correct’.",
            ),
        ),
        Obstacle::NoExample => no_example(says, pair),
        Obstacle::Unwilling => reason(
            Text(
                "{host} is goed in ‘{theme}’, maar biedt het niet aan.",
                "{host} is good at ‘{theme}’, but does not offer it.",
            ),
            Text(
                "Vraag {host} of een andere school mag komen kijken.",
                "Ask {host} whether another school may come and see.",
            ),
        ),
        Obstacle::GapTooSmall { hundredths } => gap(says, pair, hundredths),
        Obstacle::Met => reason(
            Text(
                "{partner} was al eens partner van {host}.",
                "{partner} has been a partner of {host} before.",
            ),
            Text(
                "Mag het nog een keer? Haal het dan weg bij ‘Eerder al partner geweest’.",
                "May they be once more? Then remove it at ‘Have been partners before’.",
            ),
        ),
        Obstacle::NoRoomAsHost => reason(
            Text(
                "{host} kan nu geen andere school ontvangen: er staat 0 keer per jaar.",
                "{host} cannot receive another school now: it says 0 times a year.",
            ),
            Text(
                "Vraag {host} of één keer toch kan, en vul dat aan.",
                "Ask {host} whether it could do so once, and fill that in.",
            ),
        ),
        Obstacle::NoRoomAsPartner => reason(
            Text(
                "{partner} kan nu niet op bezoek: er staat 0 keer per jaar.",
                "{partner} cannot go on a visit now: it says 0 times a year.",
            ),
            Text(
                "Vraag {partner} of één bezoek toch kan, en vul dat aan.",
                "Ask {partner} whether one visit is possible, and fill that in.",
            ),
        ),
    }
}

fn unknown(says: &Says<'_>, pair: Pair) -> Reason {
    let both_known = [pair.partner, pair.host].into_iter().all(|id| says.known(id).is_some());
    let (why, help) = if both_known {
        (
            Text("Dit thema doet niet meer mee.", "This theme does not take part any more."),
            Text("Zet het weer aan bij ‘Instellingen’.", "Turn it on again at ‘Settings’."),
        )
    } else {
        (
            Text(
                "Een van de twee scholen zit niet in dit overzicht, of doet niet mee.",
                "One of the two schools is not in this overview, or does not take part.",
            ),
            Text(
                "Open haar bestand, of haal ‘Doet niet mee’ weg.",
                "Open its file, or remove ‘Does not take part’.",
            ),
        )
    };
    Reason::new(says, &Fill::default(), why, Some(help))
}

fn not_agreed(says: &Says<'_>, school: RecordId) -> Reason {
    let why = Text(
        "Het team van {school} heeft nog niet ingestemd.",
        "The team of {school} has not agreed yet.",
    );
    let help = Text(
        "Vraag het team van {school} of het meedoet.",
        "Ask the team of {school} whether it takes part.",
    );
    Reason::new(says, &says.one(school), why, Some(help))
}

fn board(says: &Says<'_>, pair: Pair) -> Reason {
    let unknown = [pair.partner, pair.host]
        .into_iter()
        .find(|&id| says.known(id).is_some_and(|school| school.board.is_none()));
    let fill = says.pair(pair);
    match (says.rules().boards, unknown) {
        (Boards::Within, Some(school)) => Reason::new(
            says,
            &says.one(school),
            Text(
                "Van {school} is het bestuur niet bekend, en nu mogen alleen scholen van hetzelfde bestuur samen.",
                "The board of {school} is not known, and only schools of the same board may be together now.",
            ),
            Some(Text("Vul het bestuur van {school} aan.", "Fill in the board of {school}.")),
        ),
        (Boards::Within, None) => Reason::new(
            says,
            &fill,
            Text(
                "{partner} en {host} hebben niet hetzelfde bestuur, en dat moet nu wel.",
                "{partner} and {host} do not have the same board, and now they must.",
            ),
            Some(Text(
                "Laat bij ‘Instellingen’ andere besturen toe.",
                "Allow other boards at ‘Settings’.",
            )),
        ),
        (Boards::Any | Boards::Across, _) => Reason::new(
            says,
            &fill,
            Text(
                "{partner} en {host} hebben hetzelfde bestuur, en dat mag nu niet.",
                "{partner} and {host} have the same board, and now they may not.",
            ),
            Some(Text(
                "Laat bij ‘Instellingen’ hetzelfde bestuur toe.",
                "Allow the same board at ‘Settings’.",
            )),
        ),
    }
}

fn other_sector(says: &Says<'_>, pair: Pair) -> Reason {
    let of = |id: RecordId| {
        let name = says.known(id)?.sector.as_deref()?;
        Some(sector(says.lang, name, name))
    };
    let fill = says.pair(pair);
    match (of(pair.partner), of(pair.host)) {
        (Some(one), Some(other)) => Reason::new(
            says,
            &fill.with("one", one).with("other", other),
            Text(
                "{partner} is {one} en {host} is {other}. Nu mag alleen dezelfde soort samen.",
                "{partner} is {one} and {host} is {other}. Only the same kind may be together now.",
            ),
            Some(Text(
                "Laat bij ‘Instellingen’ andere soorten onderwijs toe.",
                "Allow other kinds of education at ‘Settings’.",
            )),
        ),
        (known, _) => {
            let school = if known.is_none() { pair.partner } else { pair.host };
            Reason::new(
                says,
                &says.one(school),
                Text(
                    "Van {school} is de soort onderwijs niet bekend, en nu mag alleen dezelfde soort samen.",
                    "The kind of education of {school} is not known, and only the same kind may be together now.",
                ),
                Some(Text(
                    "Vul de soort onderwijs van {school} aan.",
                    "Fill in the kind of education of {school}.",
                )),
            )
        }
    }
}

fn too_far(says: &Says<'_>, pair: Pair, metres: u32, farthest: u32) -> Reason {
    let (distance, limit) = beyond(says.lang, metres, farthest);
    let fill = says
        .pair(pair)
        .with("distance", distance)
        .with("limit", limit)
        .with("enough", enough(metres).to_string());
    Reason::new(
        says,
        &fill,
        Text(
            "{partner} en {host} liggen {distance} uit elkaar; de grens is {limit}.",
            "{partner} and {host} are {distance} apart; the limit is {limit}.",
        ),
        Some(Text("Zet de grens op {enough} km.", "Set the limit to {enough} km.")),
    )
}

fn no_example(says: &Says<'_>, pair: Pair) -> Reason {
    let standing = says.standing(pair.host, pair.theme);
    let fill = says.pair(pair);
    if standing.is_some_and(|standing| standing.candidacy == Candidacy::Possible) {
        return Reason::new(
            says,
            &fill,
            Text(
                "{host} is bij ‘{theme}’ een mogelijke gastschool, en die doen nu niet mee.",
                "{host} is a possible host for ‘{theme}’, and those do not take part now.",
            ),
            Some(Text(
                "Zet bij ‘Instellingen’ mogelijke gastscholen aan.",
                "Turn on possible hosts at ‘Settings’.",
            )),
        );
    }
    let appoint = Some(Text(
        "Bij ‘Vraag en aanbod’ staat wat zij nog nodig heeft. Je kunt haar ook zelf aanwijzen.",
        "‘Supply and demand’ says what it still needs. You can also appoint it yourself.",
    ));
    match says.score(pair.host, pair.theme) {
        Some(score) => Reason::new(
            says,
            &fill.with("score", score.to_string()),
            Text(
                "{host} heeft bij ‘{theme}’ nog niet alles wat een gastschool nodig heeft (score {score}).",
                "{host} does not have all that a host needs on ‘{theme}’ yet (score {score}).",
            ),
            appoint,
        ),
        None => Reason::new(
            says,
            &fill,
            Text(
                "Van {host} zijn er bij ‘{theme}’ geen antwoorden die we mogen tonen.",
                "There are no answers of {host} on ‘{theme}’ that may be shown.",
            ),
            Some(Text(
                "Weet je dat zij hier goed in is? Wijs haar dan zelf aan.",
                "Do you know that it is good at this? Then appoint it yourself.",
            )),
        ),
    }
}

/// Whole points are enough here: below one they are nearly equal.
fn gap(says: &Says<'_>, pair: Pair, hundredths: i64) -> Reason {
    let lang = says.lang;
    let (points, needed) = ((hundredths / 100).abs(), says.rules().least_gap);
    let fill = says
        .pair(pair)
        .with("points", figure::points(lang, points))
        .with("needed", needed.to_string())
        .with("lower", figure::points(lang, hundredths.div_euclid(100).max(0)));
    let lower = Text(
        "Zet het kleinste verschil op {lower}. Er valt dan wel minder te leren.",
        "Set the smallest difference to {lower}. There is less to learn then.",
    );
    let turned = Text(
        "Misschien kan {host} juist iets leren van {partner}.",
        "Perhaps {host} can learn something from {partner} instead.",
    );
    let (why, help) = match hundredths {
        100.. => (
            Text(
                "{host} scoort bij ‘{theme}’ maar {points} hoger dan {partner}; {needed} is nodig.",
                "{host} scores only {points} higher than {partner} on ‘{theme}’; {needed} is needed.",
            ),
            lower,
        ),
        0 => (
            Text(
                "{host} en {partner} scoren bij ‘{theme}’ even hoog; {needed} verschil is nodig.",
                "{host} and {partner} score the same on ‘{theme}’; a difference of {needed} is needed.",
            ),
            lower,
        ),
        -99..100 => (
            Text(
                "{host} en {partner} scoren bij ‘{theme}’ bijna even hoog; {needed} verschil is nodig.",
                "{host} and {partner} score nearly the same on ‘{theme}’; a difference of {needed} is needed.",
            ),
            if hundredths > 0 { lower } else { turned },
        ),
        _ => (
            Text(
                "{host} scoort bij ‘{theme}’ {points} lager dan {partner}.",
                "{host} scores {points} lower than {partner} on ‘{theme}’.",
            ),
            turned,
        ),
    };
    Reason::new(says, &fill, why, Some(help))
}
