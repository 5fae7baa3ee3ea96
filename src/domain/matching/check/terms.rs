//! What an instance allows and what it is worth, as the checker reads it.

use crate::domain::figure::score::Fraction;
use crate::domain::matching::instance::{
    Boards, Candidacy, Choice, Instance, Pair, Points, School, Standing, Theme,
};
use crate::domain::record::RecordId;
use std::collections::{BTreeMap, BTreeSet};

/// An instance, ready to be asked.
pub(super) struct Terms<'a> {
    instance: &'a Instance,
    schools: BTreeMap<RecordId, &'a School>,
    choices: BTreeSet<Choice>,
    wanted: BTreeSet<Choice>,
}

impl<'a> Terms<'a> {
    pub(super) fn new(instance: &'a Instance, given_up: &[Choice]) -> Self {
        let mut schools: BTreeMap<RecordId, &School> = BTreeMap::new();
        for school in &instance.schools {
            let known = schools.entry(school.id).or_insert(school);
            *known = (*known).min(school);
        }
        let choices: BTreeSet<Choice> = instance.choices.iter().copied().collect();
        let wanted = choices.iter().copied().filter(|choice| !given_up.contains(choice)).collect();
        Self { instance, schools, choices, wanted }
    }

    /// The schools, by id.
    pub(super) fn schools(&self) -> impl Iterator<Item = RecordId> + '_ {
        self.schools.keys().copied()
    }

    pub(super) fn themes(&self) -> impl Iterator<Item = Theme> + use<> {
        (0..self.instance.themes).map(Theme)
    }

    pub(super) fn smallest(&self) -> usize {
        usize::from(self.instance.rules.smallest.max(1))
    }

    pub(super) fn largest(&self) -> usize {
        usize::from(self.instance.rules.largest)
    }

    /// What a group is worth by itself.
    pub(super) fn group(&self) -> Points {
        Points::from(self.instance.weights.group)
    }

    /// Of how many groups a school can be host, and of how many partner.
    pub(super) fn room(&self, id: RecordId) -> (usize, usize) {
        let school = self.schools.get(&id);
        school.map_or((0, 0), |school| (usize::from(school.hosts), usize::from(school.partners)))
    }

    /// What the coordinator wants, and is to be followed.
    pub(super) fn wanted(&self) -> impl Iterator<Item = Choice> + '_ {
        self.wanted.iter().copied()
    }

    /// Whether this is wanted, and to be followed.
    pub(super) fn wants(&self, choice: Choice) -> bool {
        self.wanted.contains(&choice)
    }

    /// What a school is worth that is so often partner and so often host.
    pub(super) fn taking_part(&self, id: RecordId, partner: usize, host: usize) -> Points {
        let weights = &self.instance.weights;
        let placed = if partner > 0 { weights.placed } else { 0 };
        let both = if partner > 0 && host > 0 { weights.gives_and_gets } else { 0 };
        let out = partner == 0 && host == 0 && self.choices.contains(&Choice::TakePart(id));
        let missed = if out { weights.must_take_part } else { 0 };
        Points::from(placed) + Points::from(both) - Points::from(missed)
    }

    /// Whether a school can be host in a theme.
    pub(super) fn is_host(&self, id: RecordId, theme: Theme) -> bool {
        let Some(school) = self.schools.get(&id) else { return false };
        let candidacy = self.standing(school, theme).map_or(Candidacy::None, |own| own.candidacy);
        let able = candidacy == Candidacy::Strong
            || candidacy == Candidacy::Possible && self.instance.rules.possible_hosts
            || self.choices.contains(&Choice::Appoint(id, theme));
        let closed = self.choices.contains(&Choice::Close(id, theme));
        able && !closed && school.agreed && school.hosts > 0 && theme.0 < self.instance.themes
    }

    /// What a pair is worth; `None` when it is not allowed.
    pub(super) fn worth(&self, pair: Pair) -> Option<Points> {
        let (partner, host) = (*self.schools.get(&pair.partner)?, *self.schools.get(&pair.host)?);
        let instance = self.instance;
        let (rules, weights) = (&instance.rules, &instance.weights);
        let wish = self.standing(partner, pair.theme)?.wish?;
        let either = |list: &[(RecordId, RecordId)], one, other| list.contains(&(one, other));
        let refused = partner.id == host.id
            || !self.is_host(host.id, pair.theme)
            || !partner.agreed
            || partner.partners == 0
            || either(&instance.apart, partner.id, host.id)
            || either(&instance.apart, host.id, partner.id)
            || either(&instance.met, partner.id, host.id)
            || self.choices.contains(&Choice::Ban(pair));
        let boards = match rules.boards {
            Boards::Any => true,
            Boards::Across => partner.board.is_none() || partner.board != host.board,
            Boards::Within => partner.board.is_some() && partner.board == host.board,
        };
        let sectors =
            !rules.same_sector || partner.sector.is_some() && partner.sector == host.sector;
        if refused || !boards || !sectors {
            return None;
        }
        let mut points = 0;
        if let (Some(low), Some(high)) = (
            self.standing(partner, pair.theme).and_then(|own| own.score),
            self.standing(host, pair.theme).and_then(|own| own.score),
        ) {
            let (gap, whole) = difference(high, low);
            if gap < i128::from(rules.least_gap) * whole {
                return None;
            }
            let gap = gap.max(0).min(50 * whole);
            points += half_up(i128::from(weights.complementarity) * gap, 50 * whole);
        }
        let rank = usize::from(wish.rank).saturating_sub(1);
        points += Points::from(weights.wish.get(rank).copied().unwrap_or_default());
        if let Some(urgency) = wish.urgency {
            points += Points::from(weights.urgency) * Points::from(urgency.clamp(1, 4) - 1);
        }
        let far = partner.place.zip(host.place).map(|(one, other)| one.metres_to(other));
        points += match (rules.farthest, far) {
            (None, _) | (Some(0), Some(0)) => Points::from(weights.nearness),
            (Some(_), None) => 0,
            (Some(most), Some(far)) if far > most => return None,
            (Some(most), Some(far)) => {
                half_up(i128::from(weights.nearness) * i128::from(most - far), i128::from(most))
            }
        };
        if instance.earlier.contains(&pair) {
            points += Points::from(weights.kept);
        }
        Some(points)
    }

    /// Of several for one theme the least counts.
    fn standing<'b>(&self, school: &'b School, theme: Theme) -> Option<&'b Standing> {
        let known = theme.0 < self.instance.themes;
        school.standings.iter().filter(|own| own.theme == theme && known).min()
    }
}

/// `high − low`, above and below the line.
fn difference(high: Fraction, low: Fraction) -> (i128, i128) {
    let [a, b, c, d] =
        [high.numerator(), high.denominator(), low.numerator(), low.denominator()].map(i128::from);
    (a * d - c * b, b * d)
}

/// The nearest whole number to a fraction of zero or more; a half goes up.
fn half_up(above: i128, below: i128) -> Points {
    let (whole, rest) = (above / below, above % below);
    Points::try_from(whole + i128::from(2 * rest >= below)).unwrap_or(Points::MAX)
}
