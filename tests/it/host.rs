//! Who can be an example to others and who wants to learn, and what is still missing.

use crate::figure::check;
use proptest::prelude::*;
use talentscan::domain::figure::response_rate::ResponseRate;
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::instrument::{InstrumentId, Scale, ambition_scale, instrument, talentscan};
use talentscan::domain::offer::{MOST_TO_LEARN, Offer};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Kind, RecordId};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::school::{
    Candidacy, Candidate, HostRules, Learner, Missing, Need, Role, School, Theme,
    ambition_candidates, ambition_learners, ambition_themes, candidates, learners, need, schools,
    suggestions, themes,
};
use talentscan::domain::time::Date;

const STRONG: &str = "instruction";

/// Exactly forty characters, of which one takes two bytes.
const EXAMPLE: &str = "Wij oefenen elke dag met drie niveaus, é";

/// What a school filled in, and what it offers.
#[derive(Clone)]
struct Case {
    series: Series,
    forms: u64,
    size: Option<u32>,
    /// The rating of each statement by each person, by its place in the form.
    rate: fn(usize, u64) -> u8,
    example: &'static str,
    shows: bool,
    agrees: bool,
}

/// Six of ten people find one domain fully true, and the others somewhat.
const HOST: Case = Case {
    series: Series::Personal,
    forms: 6,
    size: Some(10),
    rate: |statement, _| if statement < 4 { 3 } else { 2 },
    example: EXAMPLE,
    shows: true,
    agrees: true,
};

fn school_id() -> RecordId {
    RecordId::from_bits(1)
}

fn offer(show: &[&str], learn: &[(&str, u8)], agreed: bool) -> Offer {
    let mut offer = Offer::new(school_id());
    offer.show = show.iter().map(|id| (*id).to_owned()).collect();
    for (id, urgency) in learn {
        assert!(offer.want(id, *urgency));
    }
    offer.agreed = agreed;
    offer
}

/// A school of these forms, as it is shown.
fn shown(size: Option<u32>, forms: Vec<Response>) -> School {
    let mut own = Own::default();
    let organisation = Organisation { team_size: size, ..Organisation::default() };
    own.write(school_id(), Kind::Organisation, Content::Organisation(organisation));
    for (number, mut form) in (100..).zip(forms) {
        form.organisation = Some(school_id());
        own.write(RecordId::from_bits(number), Kind::Response, Content::Response(form));
    }
    schools(&own.workspace()).pop().expect("there is one school")
}

fn blank(id: InstrumentId, series: Series) -> Response {
    let mut form = Response::new(instrument(id), Date::new(2026, 11, 22).unwrap());
    form.series = series;
    form.beside_team = true;
    form
}

impl Case {
    fn school(&self) -> School {
        let form = |person| {
            let mut form = blank(InstrumentId::Talentscan, self.series);
            for (place, statement) in talentscan().statements.iter().enumerate() {
                form.rate(&statement.id, Scale::Applies, (self.rate)(place, person));
            }
            if person == 0 && !self.example.is_empty() {
                form.examples.insert(STRONG.to_owned(), self.example.to_owned());
            }
            form
        };
        shown(self.size, (0..self.forms).map(form).collect())
    }

    /// How far it is a host in its strong domain.
    fn candidate(&self) -> (Candidacy, Vec<Missing>) {
        let shows: &[&str] = if self.shows { &[STRONG] } else { &[] };
        let all = candidates(
            &self.school(),
            Some(&offer(shows, &[], self.agrees)),
            &HostRules::default(),
        );
        assert_eq!(all.len(), 6);
        let Candidate { id, candidacy, missing } = all.into_iter().next().unwrap();
        assert_eq!(id, STRONG);
        (candidacy, missing)
    }
}

fn whole(number: u64) -> Fraction {
    Fraction::whole(number)
}

/// Each thing that is missing makes a strong host a possible one, or none.
#[test]
fn host_lacks_one_thing_at_a_time() {
    let response =
        |n, team| Missing::Response { rate: ResponseRate::new(n, team), at_least: whole(50) };
    let rows = [
        ("nothing", HOST, Candidacy::Strong, vec![]),
        ("half took part", Case { size: Some(12), ..HOST }, Candidacy::Strong, vec![]),
        (
            "less than half took part",
            Case { size: Some(13), ..HOST },
            Candidacy::Possible,
            vec![response(6, Some(13))],
        ),
        (
            "nobody said how many there are",
            Case { size: None, ..HOST },
            Candidacy::Possible,
            vec![response(6, None)],
        ),
        (
            "more forms than people",
            Case { size: Some(5), ..HOST },
            Candidacy::Possible,
            vec![response(6, None)],
        ),
        (
            "a short example",
            Case { example: "  Wij oefenen elke dag.  ", ..HOST },
            Candidacy::Possible,
            vec![Missing::Example { characters: 21, at_least: 40 }],
        ),
        (
            "no example",
            Case { example: "", ..HOST },
            Candidacy::Possible,
            vec![Missing::Example { characters: 0, at_least: 40 }],
        ),
        ("not willing", Case { shows: false, ..HOST }, Candidacy::Not, vec![Missing::Willing]),
        (
            "no yes of the team",
            Case { agrees: false, ..HOST },
            Candidacy::Not,
            vec![Missing::TeamAgrees],
        ),
        (
            "a joint form",
            Case { series: Series::Joint, forms: 1, ..HOST },
            Candidacy::Strong,
            vec![],
        ),
        (
            "the principal alone",
            Case { series: Series::Principal, forms: 1, ..HOST },
            Candidacy::Possible,
            vec![Missing::Basis { series: Series::Principal }],
        ),
    ];
    check(
        rows.map(|(name, case, candidacy, missing)| (name, case.candidate(), (candidacy, missing))),
    );
}

/// Source: computed by hand: three statements of 100 and one of 0 are 75; and so are two of 50 and
/// two of 100, until one of six people rates one of them lower.
#[test]
fn host_is_looked_at_statement_by_statement() {
    let low_statement: fn(usize, u64) -> u8 = |place, _| match place {
        0 => 1,
        1..4 => 3,
        _ => 2,
    };
    let somewhat: fn(usize, u64) -> u8 = |place, _| match place {
        2..4 => 3,
        _ => 2,
    };
    let below: fn(usize, u64) -> u8 = |place, person| match (place, person) {
        (0, 0) => 1,
        (2..4, _) => 3,
        _ => 2,
    };
    let camps: fn(usize, u64) -> u8 = |place, person| match place {
        0..4 if person < 2 => 1,
        0..4 => 3,
        _ => 2,
    };
    let statement = |index| Missing::Statement {
        statement: talentscan().statements[0].id.clone(),
        index,
        at_least: whole(50),
    };
    let score = |score| Missing::Score { score: Some(score), at_least: whole(75) };
    let fraction = |above, below| Fraction::new(above, below).unwrap();
    let agreement = |agreement| Missing::Agreement { agreement: Some(agreement), at_least: 0.3 };
    let rows = [
        ("one of 0", low_statement, Candidacy::Possible, vec![statement(whole(0))]),
        ("just 75, and just 50", somewhat, Candidacy::Strong, vec![]),
        (
            "both a little below",
            below,
            Candidacy::Possible,
            vec![score(fraction(875, 12)), statement(fraction(125, 3))],
        ),
        (
            "two camps",
            camps,
            Candidacy::Possible,
            // Two at the one end and four at the other: A is −1 for four, and 1 for two.
            vec![score(fraction(200, 3)), agreement(-1.0 / 3.0)],
        ),
    ];
    check(rows.map(|(name, rate, candidacy, missing)| {
        let found = Case { rate, ..HOST }.candidate();
        (name, found, (candidacy, missing))
    }));
}

/// Every school has a talent: the best domain from 60, and all that tie with it.
#[test]
fn possible_host_is_one_in_the_best_domain() {
    let all_of = |rate| {
        let school = Case { rate, ..HOST }.school();
        let domains: Vec<&str> = talentscan().domains.iter().map(|one| one.id.as_str()).collect();
        let offer = offer(&domains, &[], true);
        let found = candidates(&school, Some(&offer), &HostRules::default());
        found.into_iter().map(|candidate| candidate.candidacy).collect::<Vec<_>>()
    };
    let (not, possible, strong) = (Candidacy::Not, Candidacy::Possible, Candidacy::Strong);
    // Of a domain that is somewhat true, one of four statements makes it 62.5, and one of three
    // 66.7. Only the first domain has an example.
    check([
        ("all 50", all_of(|_, _| 2), vec![not; 6]),
        (
            "one of 62.5, the third 66.7",
            all_of(|place, _| 2 + u8::from(place == 0 || place == 8)),
            vec![not, not, possible, not, not, not],
        ),
        (
            "a tie of 66.7",
            all_of(|place, _| 2 + u8::from(place == 8 || place == 22)),
            vec![not, not, possible, not, not, possible],
        ),
        (
            "100, and a second one of 75",
            all_of(|place, _| 2 + u8::from(place < 6)),
            vec![strong, not, not, not, not, not],
        ),
        (
            "everything",
            all_of(|_, _| 3),
            vec![strong, possible, possible, possible, possible, possible],
        ),
    ]);
}

#[test]
fn thresholds_are_settings() {
    let rules =
        HostRules { example: 0, response: whole(60), score: whole(50), ..HostRules::default() };
    let domains: Vec<&str> = talentscan().domains.iter().map(|one| one.id.as_str()).collect();
    let found = candidates(&HOST.school(), Some(&offer(&domains, &[], true)), &rules);
    assert!(found.iter().all(|one| one.candidacy == Candidacy::Strong), "{found:?}");
    let rules = HostRules { response: whole(61), ..rules };
    let found = candidates(&HOST.school(), Some(&offer(&domains, &[], true)), &rules);
    assert!(found.iter().all(|one| one.missing.len() == 1), "{found:?}");
}

#[test]
fn school_without_figures_or_offer_is_no_host() {
    let four = Case { forms: 4, ..HOST }.school();
    assert_eq!(candidates(&four, Some(&offer(&[STRONG], &[], true)), &HostRules::default()), []);
    let found = candidates(&HOST.school(), None, &HostRules::default());
    let first = found.first().map(|one| (one.candidacy, one.missing.clone()));
    check([(
        "no offer",
        first,
        Some((Candidacy::Not, vec![Missing::Willing, Missing::TeamAgrees])),
    )]);
}

// Who wants to learn.

/// Source: computed by hand.
#[test]
fn need_is_what_is_left_to_a_hundred() {
    let rows = [((475, 6), (125, 6)), ((100, 1), (0, 1)), ((0, 1), (100, 1)), ((275, 4), (125, 4))];
    check(rows.map(|((a, b), (c, d))| {
        ((a, b), need(Fraction::new(a, b).unwrap()), Fraction::new(c, d).unwrap())
    }));
}

/// Source: computed by hand: of the domains 100, 50, 50, 75, 80 and 0 four are 75 or less.
#[test]
fn suggested_is_what_scores_lowest() {
    let rate: fn(usize, u64) -> u8 = |place, _| match place {
        4..11 | 13..17 => 2,
        20..23 => 1,
        _ => 3,
    };
    let school = Case { rate, ..HOST }.school();
    let (_, figures) = school.talent_basis().unwrap();
    check([("lowest first", suggestions(figures), vec!["trust", "environment", "collaboration"])]);
    let just: fn(usize, u64) -> u8 = |place, _| if (13..15).contains(&place) { 2 } else { 3 };
    let just = Case { rate: just, ..HOST }.school();
    let (_, figures) = just.talent_basis().unwrap();
    check([("75, and all others 100", suggestions(figures), vec!["leadership"])]);
    let high = Case { rate: |_, _| 3, ..HOST }.school();
    let (_, figures) = high.talent_basis().unwrap();
    check([("all high", suggestions(figures), vec![])]);
}

#[test]
fn only_a_wish_makes_a_learner() {
    let school = HOST.school();
    check([("no offer", learners(&school, None), vec![])]);
    let ambition = ambition_scale().statements[0].id.as_str();
    let wishes = offer(&[], &[("trust", 4), (ambition, 2), ("families", 1)], true);
    let learner = |id: &str, rank, urgency, need| Learner {
        id: id.to_owned(),
        rank: Some(rank),
        urgency: Some(urgency),
        need,
    };
    let half = Some(Need::Score(whole(50)));
    check([
        (
            "the most wanted first, ambitions apart",
            learners(&school, Some(&wishes)),
            vec![learner("trust", 1, 4, half), learner("families", 3, 1, half)],
        ),
        (
            "no figures",
            learners(&Case { forms: 4, ..HOST }.school(), Some(&wishes)),
            vec![learner("trust", 1, 4, None), learner("families", 3, 1, None)],
        ),
    ]);
}

#[test]
fn strong_host_may_learn_the_same_and_is_one_of_both() {
    let wishes = offer(&[STRONG, "trust"], &[(STRONG, 3), ("families", 2)], true);
    let found = themes(&HOST.school(), Some(&wishes), &HostRules::default());
    let roles = |theme: &Theme| (theme.id.clone(), theme.roles().collect::<Vec<_>>());
    let wanted: [(&str, &[Role]); 6] = [
        (STRONG, &[Role::Host, Role::Learner]),
        ("environment", &[]),
        ("collaboration", &[]),
        ("leadership", &[]),
        ("families", &[Role::Learner]),
        ("trust", &[]),
    ];
    let wanted: Vec<_> = wanted.map(|(id, roles)| (id.to_owned(), roles.to_vec())).to_vec();
    check([("roles", found.iter().map(roles).collect::<Vec<_>>(), wanted)]);
    let four = themes(&Case { forms: 4, ..HOST }.school(), Some(&wishes), &HostRules::default());
    check([(
        "without figures",
        four.iter().map(|theme| theme.id.as_str()).collect::<Vec<_>>(),
        vec![STRONG, "families"],
    )]);
}

// The ambitions of boards.

/// A board that filled in each ambition as (ambition, now).
fn board(ratings: &[(u8, u8)]) -> School {
    let mut form = blank(InstrumentId::AmbitionScale, Series::Board);
    for (statement, &(ambition, now)) in ambition_scale().statements.iter().zip(ratings) {
        form.rate(&statement.id, Scale::Ambition, ambition);
        form.rate(&statement.id, Scale::Now, now);
    }
    shown(None, vec![form])
}

/// Source: the rule of this project, by hand: a host stands at 3 or more and is willing, a learner
/// holds the ambition and is a point behind or more.
#[test]
fn boards_are_host_where_they_stand_high_and_learn_where_they_are_behind() {
    let board = board(&[(4, 3), (3, 2), (4, 2), (2, 1), (3, 3), (1, 4), (4, 4)]);
    let ids: Vec<&str> = ambition_scale().statements.iter().map(|one| one.id.as_str()).collect();
    let wishes = offer(&[ids[0], ids[1], ids[4]], &[(ids[2], 4)], false);
    let hosts: Vec<_> = ambition_candidates(&board, Some(&wishes), &HostRules::default())
        .into_iter()
        .take(7)
        .map(|one| (one.candidacy, one.missing))
        .collect();
    let now = |mean| Missing::Now { mean: Some(mean), at_least: 3.0 };
    let wanted = [
        (Candidacy::Strong, vec![]),
        (Candidacy::Not, vec![now(2.0)]),
        (Candidacy::Not, vec![now(2.0), Missing::Willing]),
        (Candidacy::Not, vec![now(1.0), Missing::Willing]),
        (Candidacy::Strong, vec![]),
        (Candidacy::Not, vec![Missing::Willing]),
        (Candidacy::Not, vec![Missing::Willing]),
    ];
    check(
        hosts.into_iter().zip(wanted).enumerate().map(|(at, (found, wanted))| (at, found, wanted)),
    );

    let learner = |at: usize, wish: Option<(usize, u8)>, gap| Learner {
        id: ids[at].to_owned(),
        rank: wish.map(|(rank, _)| rank),
        urgency: wish.map(|(_, urgency)| urgency),
        need: Some(Need::Gap(gap)),
    };
    let wanted = vec![learner(0, None, 1.0), learner(1, None, 1.0), learner(2, Some((1, 4)), 2.0)];
    check([("learns", ambition_learners(&board, Some(&wishes)), wanted)]);

    let both = ambition_themes(&board, Some(&wishes), &HostRules::default());
    let both = both.first().map(|theme| theme.roles().collect());
    check([("one of both", both, Some(vec![Role::Host, Role::Learner]))]);
}

/// The mean of a team is compared exactly: 17 of 6 people is below 3.
#[test]
fn team_stands_at_three_in_the_mean() {
    let team = |ratings: [u8; 6]| {
        let id = &ambition_scale().statements[0].id;
        let form = |now: u8| {
            let mut form = blank(InstrumentId::AmbitionScale, Series::Personal);
            form.rate(id, Scale::Ambition, 4);
            form.rate(id, Scale::Now, now);
            form
        };
        let school = shown(None, ratings.map(form).to_vec());
        let found =
            ambition_candidates(&school, Some(&offer(&[id], &[], false)), &HostRules::default());
        found.first().map(|one| one.candidacy)
    };
    check([
        ("18", team([2, 4, 3, 3, 3, 3]), Some(Candidacy::Strong)),
        ("17", team([2, 4, 3, 3, 3, 2]), Some(Candidacy::Not)),
    ]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What is missing and how far somebody is a host say the same, and nobody becomes a lesser one
    /// by saying more.
    #[test]
    fn strong_is_who_lacks_nothing(
        ratings in prop::collection::vec(1..=3u8, 23),
        forms in 1..9usize,
        series in prop::sample::select(Series::ALL.to_vec()),
        size in prop::option::of(4..16u32),
        (shows, agrees) in any::<(bool, bool)>(),
        wishes in prop::collection::vec((0..6usize, 1..=4u8), 0..=MOST_TO_LEARN),
    ) {
        let form = |person: usize| {
            let mut form = blank(InstrumentId::Talentscan, series);
            for (place, statement) in talentscan().statements.iter().enumerate() {
                form.rate(&statement.id, Scale::Applies, ratings[(place + person) % 23]);
            }
            form.examples.insert(STRONG.to_owned(), EXAMPLE.to_owned());
            form
        };
        let school = shown(size, (0..forms).map(form).collect());
        let shown: &[&str] = if shows { &[STRONG, "trust"] } else { &[] };
        let mut said = offer(shown, &[], agrees);
        for (place, urgency) in wishes {
            said.want(&talentscan().domains[place].id, urgency);
        }
        for theme in themes(&school, Some(&said), &HostRules::default()) {
            let roles: Vec<Role> = theme.roles().collect();
            prop_assert_eq!(roles.contains(&Role::Learner), said.learn.iter().any(|w| w.id == theme.id));
            let Some(host) = theme.host else { continue };
            prop_assert_eq!(host.candidacy == Candidacy::Strong, host.missing.is_empty());
            prop_assert_eq!(host.candidacy != Candidacy::Not, roles.contains(&Role::Host));
            let of_form = matches!(series, Series::Principal | Series::Board);
            prop_assert!(!(of_form && host.candidacy == Candidacy::Strong));
            let willing = shown.contains(&theme.id.as_str()) && agrees;
            prop_assert!(willing || host.candidacy == Candidacy::Not);
        }
    }
}
