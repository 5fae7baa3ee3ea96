//! Why a school learns nowhere, and what would help.

use super::Says;
use super::figure::{partners, schools as schools_are};
use super::reason::{Reason, obstacle};
use crate::domain::matching::explain::{Alternative, Hurdle, Kind, LeftOut, Unmet};
use crate::domain::matching::instance::{Boards, Pair, Theme};
use crate::domain::matching::rulebook::Obstacle;
use crate::domain::record::RecordId;
use crate::ui::words::sentence::{Fill, Sentence};
use crate::ui::words::{Text, plural};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Why a school learns nowhere, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutGroup {
    /// Why, in a sentence.
    pub why: Sentence,
    /// Of each wish, how many hosts there are and what keeps the others away.
    pub wishes: Vec<Sentence>,
    /// What would help, at most three things.
    pub helps: Vec<Sentence>,
}

/// Why a school learns nowhere.
pub fn without_group(says: &Says<'_>, school: RecordId, left: &LeftOut) -> WithoutGroup {
    if !left.own.is_empty() {
        let (why, helps) = of_itself(says, school, &left.own);
        return WithoutGroup { why, wishes: Vec::new(), helps };
    }
    let why = if left.nearest.is_empty() {
        no_host(says, school, &left.wishes)
    } else {
        no_room(says, school, left)
    };
    let wishes = left.wishes.iter().map(|unmet| wish(says, unmet)).collect();
    WithoutGroup { why, wishes, helps: super::help::helps(says, school, left) }
}

/// It lies with the school itself: first that it said nothing, then the rest by weight.
fn of_itself(
    says: &Says<'_>,
    school: RecordId,
    own: &BTreeSet<Obstacle>,
) -> (Sentence, Vec<Sentence>) {
    let mut own: Vec<Obstacle> = own.iter().copied().collect();
    own.sort_by_key(|one| *one != Obstacle::NoWish);
    let reasons: Vec<Reason> = own.into_iter().map(|one| lacks(says, school, one)).collect();
    let why = reasons.first().map(|reason| reason.why.clone()).unwrap_or_default();
    (why, reasons.into_iter().filter_map(|reason| reason.help).collect())
}

fn lacks(says: &Says<'_>, school: RecordId, own: Obstacle) -> Reason {
    match own {
        Obstacle::NoWish => Reason::new(
            says,
            &says.one(school),
            Text(
                "{school} heeft nog niet gezegd wat zij wil leren.",
                "{school} has not said yet what it wants to learn.",
            ),
            Some(Text(
                "Vraag {school} wat zij wil leren, en vul het aan.",
                "Ask {school} what it wants to learn, and fill it in.",
            )),
        ),
        // The rest is said as of a pair.
        other => obstacle(says, Pair { partner: school, host: school, theme: Theme(0) }, other),
    }
}

/// No host is allowed for any wish.
fn no_host(says: &Says<'_>, school: RecordId, wishes: &[Unmet]) -> Sentence {
    let is_shown = |unmet: &&Unmet| !unmet.obstacles.is_empty();
    let shown: Vec<Theme> = wishes.iter().filter(is_shown).map(|unmet| unmet.theme).collect();
    let fill = says.one(school);
    if shown.is_empty() {
        let themes = themes(says, wishes.iter().map(|unmet| unmet.theme));
        let text =
            Text("Geen school hier kan {themes} laten zien.", "No school here can show {themes}.");
        return says.say(text, &fill.with("themes", themes));
    }
    let mut kinds: Vec<(Kind, usize)> = Vec::new();
    for (&kind, &count) in wishes.iter().flat_map(|unmet| &unmet.obstacles) {
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, sum)) => *sum += count,
            None => kinds.push((kind, count)),
        }
    }
    kinds.sort_by_key(|&(kind, count)| (Reverse(count), kind));
    let causes =
        kinds.into_iter().map(|(kind, _)| away(says, kind).0.get(says.lang).into()).collect();
    let fill = fill
        .with("themes", themes(says, shown.into_iter()))
        .with("causes", Sentence::any(says.lang, causes));
    says.say(
        Text(
            "Voor {school} is er geen gastschool: wie {themes} kan laten zien, {causes}.",
            "There is no host for {school}: every school that can show {themes} {causes}.",
        ),
        &fill,
    )
}

/// Themes as one of several.
fn themes(says: &Says<'_>, themes: impl Iterator<Item = Theme>) -> Sentence {
    let quoted = |theme| {
        let fill = Fill::default().with("theme", says.theme(theme));
        says.say(Text("‘{theme}’", "‘{theme}’"), &fill)
    };
    Sentence::any(says.lang, themes.map(quoted).collect())
}

/// What keeps a school away that could be a host, and what keeps several away.
fn away(says: &Says<'_>, kind: Kind) -> (Text, Text) {
    let schools = &says.network.instance.schools;
    match kind {
        Kind::Apart => (
            Text(
                "gaat liever niet met haar samen (of andersom)",
                "would rather not be with it (or the other way round)",
            ),
            Text(
                "gaan liever niet met haar samen (of andersom)",
                "would rather not be with it (or the other way round)",
            ),
        ),
        Kind::Banned => (
            Text("mag van jou niet met haar samen", "may not be with it, as you chose"),
            Text("mogen van jou niet met haar samen", "may not be with it, as you chose"),
        ),
        Kind::Closed => (
            Text("krijgt van jou geen groep", "gets no group, as you chose"),
            Text("krijgen van jou geen groep", "get no group, as you chose"),
        ),
        Kind::NotAgreed => (
            Text("heeft nog geen ja van haar team", "has no yes from its team yet"),
            Text("hebben nog geen ja van hun team", "have no yes from their team yet"),
        ),
        Kind::Board => match says.rules().boards {
            Boards::Within if schools.iter().all(|school| school.board.is_some()) => (
                Text("heeft een ander bestuur", "has another board"),
                Text("hebben een ander bestuur", "have another board"),
            ),
            Boards::Within => (
                Text("heeft niet zeker hetzelfde bestuur", "does not surely have the same board"),
                Text("hebben niet zeker hetzelfde bestuur", "do not surely have the same board"),
            ),
            Boards::Any | Boards::Across => (
                Text("heeft hetzelfde bestuur", "has the same board"),
                Text("hebben hetzelfde bestuur", "have the same board"),
            ),
        },
        Kind::Sector if schools.iter().all(|school| school.sector.is_some()) => (
            Text("geeft een andere soort onderwijs", "gives another kind of education"),
            Text("geven een andere soort onderwijs", "give another kind of education"),
        ),
        Kind::Sector => (
            Text(
                "geeft niet zeker dezelfde soort onderwijs",
                "does not surely give the same kind of education",
            ),
            Text(
                "geven niet zeker dezelfde soort onderwijs",
                "do not surely give the same kind of education",
            ),
        ),
        Kind::TooFar => (
            Text("ligt te ver weg", "is too far away"),
            Text("liggen te ver weg", "are too far away"),
        ),
        Kind::Unwilling => (
            Text("biedt het niet aan", "does not offer it"),
            Text("bieden het niet aan", "do not offer it"),
        ),
        Kind::GapTooSmall => (
            Text("scoort niet genoeg hoger", "does not score enough higher"),
            Text("scoren niet genoeg hoger", "do not score enough higher"),
        ),
        Kind::Met => (
            Text("was al eens haar gastschool", "has been its host before"),
            Text("waren al eens haar gastschool", "have been its host before"),
        ),
        Kind::NoRoom => (
            Text("kan niemand ontvangen", "cannot receive anybody"),
            Text("kunnen niemand ontvangen", "cannot receive anybody"),
        ),
    }
}

/// What there is of hosts for a wish.
fn wish(says: &Says<'_>, unmet: &Unmet) -> Sentence {
    let lang = says.lang;
    let fill = Fill::default().with("theme", says.theme(unmet.theme));
    let fits = (Text("gastschool past", "host fits"), Text("gastscholen passen", "hosts fit"));
    let mut kinds: Vec<(Kind, usize)> =
        unmet.obstacles.iter().map(|(&kind, &count)| (kind, count)).collect();
    kinds.sort_by_key(|&(kind, count)| (Reverse(count), kind));
    let mut parts: Vec<Sentence> = Vec::new();
    if unmet.hosts > 0 {
        let fits = plural(unmet.hosts, fits.0, fits.1).get(lang);
        parts.push(format!("{} {fits}", unmet.hosts).into());
    }
    for (kind, count) in kinds {
        let (one, many) = away(says, kind);
        let counted = if parts.is_empty() { schools_are(lang, count) } else { count.to_string() };
        parts.push(format!("{counted} {}", plural(count, one, many).get(lang)).into());
    }
    if parts.is_empty() {
        let text = Text(
            "‘{theme}’: geen school hier kan dit laten zien.",
            "‘{theme}’: no school here can show this.",
        );
        return says.say(text, &fill);
    }
    let fill = fill.with("parts", Sentence::list(lang, parts));
    says.say(Text("‘{theme}’: {parts}.", "‘{theme}’: {parts}."), &fill)
}

/// What stands in the way at a host, so that those of which the same is said go together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Room,
    BothRoles(Theme),
    GroupFull,
    HostFull,
    NoGroup,
}

impl Way {
    fn of(other: &Alternative) -> Self {
        let found = |hurdle| other.hurdles.contains(&hurdle);
        if found(Hurdle::BothRoles) {
            Self::BothRoles(other.pair.theme)
        } else if found(Hurdle::GroupFull) {
            Self::GroupFull
        } else if found(Hurdle::HostFull) {
            Self::HostFull
        } else if found(Hurdle::NoGroup) {
            Self::NoGroup
        } else {
            Self::Room
        }
    }
}

/// There are hosts, and no place.
fn no_room(says: &Says<'_>, school: RecordId, left: &LeftOut) -> Sentence {
    let lang = says.lang;
    let fill = says.one(school);
    let mut ways: Vec<(Way, Vec<RecordId>)> = Vec::new();
    for other in &left.nearest {
        let (way, host) = (Way::of(other), other.pair.host);
        match ways.iter_mut().find(|(known, _)| *known == way) {
            Some((_, hosts)) if hosts.contains(&host) => {}
            Some((_, hosts)) => hosts.push(host),
            None => ways.push((way, vec![host])),
        }
    }
    if let Some((_, hosts)) = ways.iter().find(|(way, _)| *way == Way::Room) {
        let text = Text(
            "{school} heeft nog geen groep, maar bij {hosts} is plek.",
            "{school} has no group yet, but there is room at {hosts}.",
        );
        return says.say(text, &fill.with("hosts", schools(says, hosts)));
    }
    let clauses = ways.iter().map(|(way, hosts)| clause(says, school, *way, hosts)).collect();
    let pairs: usize = left.wishes.iter().map(|unmet| unmet.hosts).sum();
    let hosts: BTreeSet<RecordId> = left.nearest.iter().map(|other| other.pair.host).collect();
    let (fits, text) = if pairs > left.nearest.len() {
        let best = Text(
            "Voor {school} zijn er {fits} koppelingen mogelijk, maar bij de beste is geen plek: {clauses}.",
            "For {school} {fits} pairs are possible, but at the best there is no room: {clauses}.",
        );
        (pairs, best)
    } else {
        let all = plural(
            hosts.len(),
            Text(
                "{school} past bij één gastschool, maar {clauses}.",
                "{school} fits one host, but {clauses}.",
            ),
            Text(
                "{school} past bij {fits} gastscholen, maar {clauses}.",
                "{school} fits {fits} hosts, but {clauses}.",
            ),
        );
        (hosts.len(), all)
    };
    let clauses = Sentence::list(lang, clauses);
    says.say(text, &fill.with("fits", fits.to_string()).with("clauses", clauses))
}

fn clause(says: &Says<'_>, school: RecordId, way: Way, hosts: &[RecordId]) -> Sentence {
    let fewest = partners(says.lang, says.rules().smallest.max(1).into());
    let mut fill = says.one(school).with("hosts", schools(says, hosts)).with("fewest", fewest);
    let (one, many) = match way {
        Way::Room => {
            let room = Text("bij {hosts} is plek", "there is room at {hosts}");
            (room, room)
        }
        Way::BothRoles(theme) => {
            fill = fill.with("theme", says.theme(theme));
            let both =
                Text("bij ‘{theme}’ is zij zelf gastschool", "it is a host for ‘{theme}’ itself");
            (both, both)
        }
        Way::GroupFull => (
            Text("de groep van {hosts} is vol", "the group of {hosts} is full"),
            Text("de groepen van {hosts} zijn vol", "the groups of {hosts} are full"),
        ),
        Way::HostFull => (
            Text("{hosts} kan er geen groep bij hebben", "{hosts} cannot have another group"),
            Text("{hosts} kunnen er geen groep bij hebben", "{hosts} cannot have another group"),
        ),
        Way::NoGroup => (
            Text(
                "bij {hosts} komt geen groep (daarvoor zijn {fewest} nodig)",
                "there is no group at {hosts} (that takes {fewest})",
            ),
            Text(
                "bij {hosts} komt geen groep (daarvoor zijn telkens {fewest} nodig)",
                "there is no group at {hosts} (that takes {fewest} each)",
            ),
        ),
    };
    says.say(plural(hosts.len(), one, many), &fill)
}

/// Schools as a list.
pub(super) fn schools(says: &Says<'_>, schools: &[RecordId]) -> Sentence {
    Sentence::list(says.lang, schools.iter().map(|&school| says.school(school)).collect())
}
