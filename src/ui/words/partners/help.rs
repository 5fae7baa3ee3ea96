//! What would help a school that learns nowhere.

use super::Says;
use super::figure::{self, enough};
use super::left_out::schools;
use crate::domain::matching::explain::{Alternative, Change, Help, Hurdle, Kind, LeftOut};
use crate::domain::matching::instance::Theme;
use crate::domain::record::RecordId;
use crate::ui::words::sentence::{Fill, Sentence};
use crate::ui::words::{Text, plural};
use std::cmp::Reverse;

/// How many things are advised.
const MOST: usize = 3;

/// How many hosts are named.
const NAMED: usize = 3;

/// What would help, at most three things: what would allow more hosts, then what would make room at
/// those that are allowed, and otherwise somebody from outside.
pub(super) fn helps(says: &Says<'_>, school: RecordId, left: &LeftOut) -> Vec<Sentence> {
    let mut all: Vec<Sentence> =
        changes(&left.helps).iter().map(|found| change(says, school, found)).collect();
    all.extend(left.nearest.iter().filter_map(|other| room(says, school, other)));
    if all.len() < 2 {
        all.extend(against_most(says, left));
    }
    if all.is_empty() {
        all.push(outside(says, left));
    }
    let mut different: Vec<Sentence> = Vec::new();
    for help in all {
        if !different.contains(&help) {
            different.push(help);
        }
    }
    different.truncate(MOST);
    different
}

/// What would allow more hosts: of each kind of change the smallest, and those who are asked the
/// same together.
enum Found {
    Farthest(u32, usize),
    LeastGap(u8, usize),
    AnyBoard(usize),
    AnySector(usize),
    AskHosts(Theme, Vec<RecordId>),
}

impl Found {
    fn hosts(&self) -> usize {
        match self {
            Self::Farthest(_, hosts)
            | Self::LeastGap(_, hosts)
            | Self::AnyBoard(hosts)
            | Self::AnySector(hosts) => *hosts,
            Self::AskHosts(_, hosts) => hosts.len(),
        }
    }
}

fn changes(helps: &[Help]) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for help in helps {
        if let Change::AskHost(host, theme) = help.change {
            match all.iter_mut().find_map(|found| match found {
                Found::AskHosts(known, hosts) if *known == theme => Some(hosts),
                _ => None,
            }) {
                Some(hosts) => hosts.push(host),
                None => all.push(Found::AskHosts(theme, vec![host])),
            }
        }
    }
    let hosts = |fits: &dyn Fn(Change) -> bool| -> usize {
        helps.iter().filter(|help| fits(help.change)).map(|help| help.hosts).sum()
    };
    let metres = helps.iter().filter_map(|help| match help.change {
        Change::Farthest(metres) => Some(metres),
        _ => None,
    });
    all.extend(metres.min().map(|least| {
        let within = enough(least).saturating_mul(1_000);
        let near = |change| matches!(change, Change::Farthest(metres) if metres <= within);
        Found::Farthest(least, hosts(&near))
    }));
    let gaps = helps.iter().filter_map(|help| match help.change {
        Change::LeastGap(gap) => Some(gap),
        _ => None,
    });
    all.extend(
        gaps.max()
            .map(|most| Found::LeastGap(most, hosts(&|change| change == Change::LeastGap(most)))),
    );
    let board = hosts(&|change| change == Change::AnyBoard);
    all.extend((board > 0).then_some(Found::AnyBoard(board)));
    let sector = hosts(&|change| change == Change::AnySector);
    all.extend((sector > 0).then_some(Found::AnySector(sector)));
    all.sort_by_key(|found| Reverse(found.hosts()));
    all
}

fn change(says: &Says<'_>, school: RecordId, found: &Found) -> Sentence {
    let lang = says.lang;
    let more = plural(
        found.hosts(),
        Text("dan is er 1 koppeling meer mogelijk", "then 1 pair more is possible"),
        Text(
            "dan zijn er {count} koppelingen meer mogelijk",
            "then {count} pairs more are possible",
        ),
    );
    let more = says.say(more, &Fill::default().with("count", found.hosts().to_string()));
    let fill = says.one(school).with("more", more);
    match found {
        Found::Farthest(metres, _) => says.say(
            Text(
                "Zet de grootste afstand op {enough} km: {more}.",
                "Set the greatest distance to {enough} km: {more}.",
            ),
            &fill.with("enough", enough(*metres).to_string()),
        ),
        Found::LeastGap(gap, _) => says.say(
            Text(
                "Zet het kleinste verschil in score op {gap}: {more}.",
                "Set the smallest difference in score to {gap}: {more}.",
            ),
            &fill.with("gap", figure::points(lang, (*gap).into())),
        ),
        Found::AnyBoard(_) => says.say(
            Text("Laat alle besturen samen: {more}.", "Allow all boards together: {more}."),
            &fill,
        ),
        Found::AnySector(_) => says.say(
            Text(
                "Laat andere soorten onderwijs toe: {more}.",
                "Allow other kinds of education: {more}.",
            ),
            &fill,
        ),
        Found::AskHosts(theme, hosts) => {
            let names = hosts.iter().take(NAMED).map(|&host| says.school(host)).collect();
            let fill = Fill::default()
                .with("hosts", Sentence::any(lang, names))
                .with("theme", says.theme(*theme));
            says.say(
                Text("Vraag {hosts} om ‘{theme}’ te laten zien.", "Ask {hosts} to show ‘{theme}’."),
                &fill,
            )
        }
    }
}

/// What would make room at a host that is allowed.
fn room(says: &Says<'_>, school: RecordId, other: &Alternative) -> Option<Sentence> {
    let largest = usize::from(says.rules().largest) + 1;
    let fill = says
        .pair(other.pair)
        .with("school", says.school(school))
        .with("larger", figure::partners(says.lang, largest));
    let text = match other.hurdles.first() {
        None => Text(
            "Maak de groepen opnieuw, of verplaats {school} zelf naar {host}.",
            "Make the groups again, or move {school} to {host} yourself.",
        ),
        Some(_) if other.hurdles.contains(&Hurdle::BothRoles) => Text(
            "Leert {school} dit liever? Kies dan ‘Deze groep niet’ bij haar groep voor ‘{theme}’.",
            "Would {school} rather learn this? Then choose ‘Not this group’ at its group for ‘{theme}’.",
        ),
        Some(Hurdle::GroupFull) => Text(
            "Laat groepen van {larger} toe: dan kan zij misschien naar {host}.",
            "Allow groups of {larger}: then it may go to {host}.",
        ),
        Some(Hurdle::HostFull) => Text(
            "Vraag {host} of zij nog een groep kan ontvangen, voor ‘{theme}’.",
            "Ask {host} whether it can receive one more group, for ‘{theme}’.",
        ),
        Some(Hurdle::NoGroup) => Text(
            "Zet een groep van {host} vast bij ‘{theme}’: dan worden daar partners bij gezocht.",
            "Fix a group of {host} for ‘{theme}’: then partners are looked for.",
        ),
        Some(
            Hurdle::BothRoles
            | Hurdle::There
            | Hurdle::OtherGroup(_)
            | Hurdle::PartnerFull(_)
            | Hurdle::LeavesTooFew(_)
            | Hurdle::PairTwice(_),
        ) => return None,
    };
    Some(says.say(text, &fill))
}

/// What helps against what keeps most hosts away, where that is no rule.
fn against_most(says: &Says<'_>, left: &LeftOut) -> Option<Sentence> {
    let mut counts: Vec<(usize, Reverse<Kind>)> = Vec::new();
    for (&kind, &count) in left.wishes.iter().flat_map(|unmet| &unmet.obstacles) {
        match counts.iter_mut().find(|(_, known)| known.0 == kind) {
            Some((sum, _)) => *sum += count,
            None => counts.push((count, Reverse(kind))),
        }
    }
    let (_, most) = counts.into_iter().max()?;
    let text = match most.0 {
        Kind::Apart => Text(
            "Vraag de scholen die liever niet samengaan, of het toch een keer kan.",
            "Ask the schools that would rather not be together whether they could once.",
        ),
        Kind::Banned => Text(
            "Kijk bij ‘Jouw keuzen’ of je een ‘Niet samen’ kunt loslaten.",
            "See at ‘Your choices’ whether you can let go of a ‘Not together’.",
        ),
        Kind::Closed => Text(
            "Kijk bij ‘Jouw keuzen’ of je een ‘Deze groep niet’ kunt loslaten.",
            "See at ‘Your choices’ whether you can let go of a ‘Not this group’.",
        ),
        Kind::NotAgreed => Text(
            "Vraag de teams die nog niet instemden, of ze meedoen.",
            "Ask the teams that have not agreed yet whether they take part.",
        ),
        Kind::Met => Text(
            "Laat scholen nog een keer samen, bij ‘Eerder al partner geweest’.",
            "Let schools be together once more, at ‘Have been partners before’.",
        ),
        Kind::NoRoom => Text(
            "Vraag de scholen die niemand ontvangen, of het één keer kan.",
            "Ask the schools that receive nobody whether they could once.",
        ),
        Kind::Board | Kind::Sector | Kind::TooFar | Kind::Unwilling | Kind::GapTooSmall => {
            return None;
        }
    };
    Some(says.say(text, &Fill::default()))
}

/// No single thing would help.
fn outside(says: &Says<'_>, left: &LeftOut) -> Sentence {
    let somebody = left.wishes.iter().any(|unmet| !unmet.obstacles.is_empty());
    let text = if somebody {
        Text(
            "Hier is meer dan één ding tegelijk voor nodig. Zoek een gastschool buiten dit overzicht, of wijs er zelf een aan.",
            "This takes more than one thing at once. Look for a host outside this overview, or appoint one yourself.",
        )
    } else {
        Text(
            "Zoek een gastschool buiten dit overzicht, of help een school die het bijna kan laten zien.",
            "Look for a host outside this overview, or help a school that can nearly show it.",
        )
    };
    says.say(text, &Fill::default())
}

/// Schools that are concerned, the first of them named.
pub(super) fn concerned(says: &Says<'_>, all: &[RecordId], most: usize) -> Sentence {
    let named = all.get(..most).unwrap_or(all);
    let others = all.len() - named.len();
    let fill = Fill::default()
        .with("schools", schools(says, named))
        .with("some", Sentence::joined(named.iter().map(|&one| says.school(one)), ", "))
        .with("others", others.to_string());
    let text = match others {
        0 => Text("{schools}", "{schools}"),
        1 => Text("{some} en 1 andere", "{some} and 1 other"),
        _ => Text("{some} en {others} andere", "{some} and {others} others"),
    };
    says.say(text, &fill)
}
