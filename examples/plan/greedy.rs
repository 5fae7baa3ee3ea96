//! What somebody does by hand: the best pair first, and at the end the groups that are too small
//! are dissolved.

use std::collections::{BTreeMap, BTreeSet};
use talentscan::domain::matching::instance::{Pair, Points, Theme};
use talentscan::domain::matching::plan::{Group, Plan};
use talentscan::domain::matching::rulebook::Rulebook;
use talentscan::domain::record::RecordId;

pub(crate) fn plan(book: &Rulebook) -> Plan {
    let schools = &book.instance().schools;
    let mut pairs: Vec<(Points, Pair)> = Vec::new();
    for theme in (0..book.instance().themes).map(Theme) {
        for host in schools.iter().filter(|host| book.host_obstacle(host, theme).is_none()) {
            for partner in schools {
                let pair = Pair { partner: partner.id, host: host.id, theme };
                let wishes = partner.standing(theme).is_some_and(|own| own.wish.is_some());
                if wishes && book.obstacles(pair).is_empty() {
                    pairs.push((book.parts(pair).map_or(0, |parts| parts.sum()), pair));
                }
            }
        }
    }
    pairs.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let room = |id: RecordId| {
        book.school(id).map_or((0, 0), |own| (usize::from(own.hosts), usize::from(own.partners)))
    };
    let mut groups: BTreeMap<(RecordId, Theme), Vec<RecordId>> = BTreeMap::new();
    let mut hosts: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut learns: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut slots: BTreeSet<(RecordId, Theme)> = BTreeSet::new();
    for (_, pair) in pairs {
        let key = (pair.host, pair.theme);
        let hosted = hosts.get(&pair.host).copied().unwrap_or_default();
        let joined = learns.get(&pair.partner).copied().unwrap_or_default();
        let opens = !groups.contains_key(&key);
        let met = groups
            .iter()
            .any(|(group, partners)| group.0 == pair.host && partners.contains(&pair.partner));
        let full = groups
            .get(&key)
            .is_some_and(|partners| partners.len() >= usize::from(book.rules().largest));
        let both = groups.contains_key(&(pair.partner, pair.theme))
            || slots.contains(&(pair.partner, pair.theme))
            || slots.contains(&(pair.host, pair.theme));
        if full
            || met
            || both
            || joined >= room(pair.partner).1
            || opens && hosted >= room(pair.host).0
        {
            continue;
        }
        if opens {
            *hosts.entry(pair.host).or_default() += 1;
        }
        groups.entry(key).or_default().push(pair.partner);
        *learns.entry(pair.partner).or_default() += 1;
        slots.insert((pair.partner, pair.theme));
    }
    groups.retain(|_, partners| partners.len() >= usize::from(book.rules().smallest));
    let groups = groups.into_iter();
    Plan::new(groups.map(|((host, theme), partners)| Group { theme, host, partners }).collect())
}
