//! Of a whole plan: how good it is, how far its making is, what changes.

use super::stage::{Different, check, families, id, network, sample_network, says, texts, trust};
use std::collections::BTreeSet;
use talentscan::domain::matching::Stage;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::check::Verdict;
use talentscan::domain::matching::difference::Difference;
use talentscan::domain::matching::instance::{Pair, Points, Theme, Weights};
use talentscan::domain::matching::plan::{Account, Group};
use talentscan::domain::matching::rulebook::Parts;
use talentscan::domain::matching::solver::Progress;
use talentscan::domain::partners::Settings;
use talentscan::domain::record::RecordId;
use talentscan::domain::text::Lang;
use talentscan::ui::format;
use talentscan::ui::words::partners::{account, difference, figure, proof};

#[test]
fn a_verdict_says_how_much_better_it_could_be() {
    let rows = [
        (
            Verdict::Proven,
            1543,
            "Bewezen: geen enkel ander plan heeft meer punten.",
            "Proven: no other plan has more points.",
        ),
        (
            Verdict::AtMost(12),
            24_000,
            "Hoogstens 12 punten beter mogelijk (0,05%). Dat is nagerekend.",
            "At most 12 points better is possible (0.05%). That was checked.",
        ),
        (
            Verdict::AtMost(1),
            96_128,
            "Hoogstens 1 punt beter mogelijk (0,01%). Dat is nagerekend.",
            "At most 1 point better is possible (0.01%). That was checked.",
        ),
        (
            Verdict::AtMost(1_234),
            1_000,
            "Hoogstens 1.234 punten beter mogelijk (123,40%). Dat is nagerekend.",
            "At most 1,234 points better is possible (123.40%). That was checked.",
        ),
        (
            Verdict::AtMost(3),
            0,
            "Hoogstens 3 punten beter mogelijk. Dat is nagerekend.",
            "At most 3 points better is possible. That was checked.",
        ),
        (
            Verdict::AtMost(3),
            -900,
            "Hoogstens 3 punten beter mogelijk. Dat is nagerekend.",
            "At most 3 points better is possible. That was checked.",
        ),
    ];
    for (verdict, points, dutch, english) in rows {
        assert_eq!(proof::verdict(Lang::Nl, verdict, points), dutch);
        assert_eq!(proof::verdict(Lang::En, verdict, points), english);
    }
}

#[test]
fn what_a_file_claims_says_whose_claim_it_is_and_what_was_checked() {
    let rows = [
        (
            Verdict::Proven,
            1543,
            "Volgens het bestand van dit plan heeft geen enkel ander plan meer punten. De punten zijn nagerekend, dit niet: maak de groepen opnieuw om ook dit na te rekenen.",
            "By the file of this plan, no other plan has more points. The points were checked, this was not: make the groups again to check this too.",
        ),
        (
            Verdict::AtMost(12),
            24_000,
            "Volgens het bestand van dit plan is hoogstens 12 punten beter mogelijk (0,05%). De punten zijn nagerekend, dit niet: maak de groepen opnieuw om ook dit na te rekenen.",
            "By the file of this plan, at most 12 points better is possible (0.05%). The points were checked, this was not: make the groups again to check this too.",
        ),
    ];
    for (verdict, points, dutch, english) in rows {
        assert_eq!(proof::told(Lang::Nl, verdict, points), dutch);
        assert_eq!(proof::told(Lang::En, verdict, points), english);
    }
}

#[test]
fn every_stage_says_what_is_done() {
    const STAGES: [Stage; 5] =
        [Stage::First, Stage::Prices, Stage::Search, Stage::Proof, Stage::Done];
    for lang in Lang::ALL {
        let mut different = Different::default();
        for (place, stage) in STAGES.into_iter().enumerate() {
            let of = match stage {
                Stage::First => 0,
                Stage::Prices => 1,
                Stage::Search => 2,
                Stage::Proof => 3,
                Stage::Done => 4,
            };
            assert_eq!(place, of);
            let progress = Progress { stage, parts: 2, of_parts: 12, points: 1543, bound: None };
            let said = proof::progress(lang, &progress);
            check(
                &said,
                &[if lang == Lang::Nl {
                    "1.543 punten tot nu toe."
                } else {
                    "1,543 points so far."
                }],
            );
            different.add(&said);
        }
    }
    let progress =
        Progress { stage: Stage::Search, parts: 2, of_parts: 12, points: 1, bound: Some(1560) };
    assert_eq!(
        proof::progress(Lang::Nl, &progress),
        "Naar betere groepen zoeken (deel 3 van 12). 1 punt tot nu toe, en meer dan 1.560 kan niet."
    );
    let last = Progress { parts: 12, ..progress };
    check(&proof::progress(Lang::En, &last), &["(part 12 of 12)"]);
    let only = Progress { of_parts: 1, parts: 0, ..progress };
    assert!(!proof::progress(Lang::Nl, &only).contains("deel"));
    let budget = Budget { steps: 600, search: 100_000_000, proof: 300_000_000 };
    check(&proof::budget(Lang::Nl, budget), &["600 stappen", "100.000.000", "300.000.000"]);
    check(&proof::budget(Lang::En, Budget { steps: 1, ..budget }), &["1 step,"]);
}

fn group(theme: Theme, host: u64, partners: &[u64]) -> Group {
    Group { theme, host: id(host), partners: partners.iter().map(|&one| id(one)).collect() }
}

fn placed(points: Points) -> Account {
    Account { placed: points, ..Account::default() }
}

#[test]
fn a_difference_counts_groups_names_schools_and_says_the_points() {
    let network = network();
    let (families, trust) = (families(&network), trust(&network));
    let same = group(families, 2, &[1, 5]);
    let mut between = Difference {
        kept: vec![same.clone(), group(trust, 3, &[1])],
        changed: vec![(group(families, 3, &[1]), group(families, 3, &[4]))],
        gone: vec![group(trust, 4, &[1])],
        new: vec![group(trust, 2, &[1]), group(trust, 5, &[1])],
        schools: [id(1), id(2), id(3)].into(),
        before: placed(1557),
        after: placed(1543),
        ..Difference::default()
    };
    let said =
        |between: &Difference, lang| texts(&difference::difference(&says(lang, &network), between));
    assert_eq!(
        said(&between, Lang::Nl),
        [
            "2 groepen blijven gelijk, 1 groep krijgt andere partners, 1 groep verdwijnt en 2 groepen zijn nieuw.",
            "Het gaat om 3 scholen: De Linde, De Eik en De Beuk.",
            "Het plan heeft nu 1.543 punten. Dat is 14 punten minder dan het vorige, als je dat met de gegevens van nu rekent."
        ]
    );
    assert_eq!(
        said(&between, Lang::En),
        [
            "2 groups stay the same, 1 group gets other partners, 1 group disappears and 2 groups are new.",
            "It concerns 3 schools: De Linde, De Eik and De Beuk.",
            "The plan has 1,543 points now. That is 14 points fewer than the one before, counted with what is known now."
        ]
    );
    between.kept = vec![same.clone()];
    (between.changed, between.gone, between.new) = (Vec::new(), vec![same.clone()], Vec::new());
    (between.schools, between.after) = ([id(5)].into(), placed(1557));
    let dutch = said(&between, Lang::Nl);
    assert_eq!(dutch[0], "1 groep blijft gelijk en 1 groep verdwijnt.");
    check(&dutch[1], &["Het gaat om 1 school: een school zonder naam (S"]);
    assert_eq!(dutch[2], "Het plan houdt evenveel punten: 1.557 punten.");
    between.after = placed(1558);
    check(&said(&between, Lang::Nl)[2], &["1.558 punten. Dat is 1 punt meer dan het vorige"]);
    (between.kept, between.gone) = (vec![same], Vec::new());
    assert_eq!(said(&between, Lang::Nl), ["Er verandert niets: dezelfde groepen."]);
}

#[test]
fn a_difference_says_of_every_partner_where_it_went_and_goes() {
    let network = network();
    let (families, trust) = (families(&network), trust(&network));
    let pair = |partner, host, theme| Pair { partner: id(partner), host: id(host), theme };
    let between = Difference {
        left: [pair(1, 2, families), pair(3, 2, trust)].into(),
        came: [pair(1, 3, families), pair(1, 3, trust), pair(2, 3, trust)].into(),
        ..Difference::default()
    };
    let name = |id| network.name(id).unwrap();
    let [one, two, three] = [1, 2, 3].map(|number| name(id(number)));
    let said = |lang| texts(&difference::moves(&says(lang, &network), &between));
    let (dutch, english) = (said(Lang::Nl), said(Lang::En));
    let mut wanted = [
        format!("{one}: van {two} (‘Ouders’) naar {three} (‘Ouders’) en {three} (‘Vertrouwen’)."),
        format!("{two}: nu naar {three} (‘Vertrouwen’)."),
        format!("{three}: niet meer naar {two} (‘Vertrouwen’)."),
    ];
    wanted.sort_by_key(|line| line.to_lowercase());
    assert_eq!(dutch, wanted);
    assert_eq!(english.len(), 3);
    assert!(english.iter().any(|line| *line == format!("{two}: now to {three} (‘Trust’).")));
}

#[test]
fn of_many_schools_the_first_ten_are_named() {
    let network = sample_network(&Settings::default());
    let ids: Vec<RecordId> = network.instance.schools.iter().map(|school| school.id).collect();
    for (count, dutch, english) in [
        (10, " en ", " and "),
        (11, " en 1 andere.", " and 1 other."),
        (14, " en 4 andere.", " and 4 others."),
    ] {
        let between = Difference {
            gone: vec![group(families(&network), 1, &[2])],
            schools: ids.iter().copied().take(count).collect::<BTreeSet<_>>(),
            ..Difference::default()
        };
        for (lang, wanted) in [(Lang::Nl, dutch), (Lang::En, english)] {
            let said = &texts(&difference::difference(&says(lang, &network), &between))[1];
            check(said, &[wanted]);
            let named = ids.iter().filter(|id| said.contains(network.name(**id).unwrap())).count();
            assert_eq!(named, 10, "{said}");
            let and = if lang == Lang::Nl { " en " } else { " and " };
            assert_eq!(said.matches(and).count(), 1, "{said}");
        }
    }
}

#[test]
fn the_parts_of_points_add_up_and_are_all_named() {
    let parts = Parts { complementarity: 1, wish: 2, urgency: 4, nearness: 8, kept: 16 };
    let whole =
        Account { pairs: parts, placed: 32, gives_and_gets: 64, groups: -128, left_out: -256 };
    for lang in Lang::ALL {
        let mut different = Different::default();
        let all = account::of_plan(&whole);
        assert_eq!(all.iter().map(|part| part.points).sum::<Points>(), whole.sum());
        assert_eq!(all.len(), 9);
        for part in &all {
            different.add(part.label.get(lang));
            different.add(part.says.get(lang));
        }
        let weights = Weights { kept: 16, ..Weights::default() };
        let of_pair = account::of_pair(&parts, &weights);
        assert_eq!(of_pair.iter().map(|part| part.points).sum::<Points>(), parts.sum());
        let most: Points = of_pair.iter().map(|part| part.most.unwrap()).sum();
        assert_eq!(most, Points::from(weights.most_of_pair()));
        assert_eq!(account::of_pair(&parts, &Weights::default()).len(), 5, "16 points are told");
        let nothing = account::of_pair(&Parts::default(), &Weights::default());
        assert_eq!(nothing.len(), 4, "what counts is told though it brings nothing");
    }
    let line = account::line(Lang::Nl, &account::of_plan(&whole)[8]);
    assert_eq!(line, "zonder plek −256");
}

#[test]
fn figures_are_written_as_people_do() {
    let distances = [
        (0, "minder dan 1 km", "less than 1 km"),
        (999, "minder dan 1 km", "less than 1 km"),
        (1_000, "1 km", "1 km"),
        (7_549, "7,5 km", "7.5 km"),
        (9_949, "9,9 km", "9.9 km"),
        (9_950, "10 km", "10 km"),
        (45_440, "45 km", "45 km"),
        (45_500, "46 km", "46 km"),
    ];
    for (metres, dutch, english) in distances {
        assert_eq!(figure::distance(Lang::Nl, metres), dutch);
        assert_eq!(figure::distance(Lang::En, metres), english);
    }
    let thousands = [
        (0, "0", "0"),
        (-7, "−7", "−7"),
        (999, "999", "999"),
        (1_000, "1.000", "1,000"),
        (-96_128, "−96.128", "−96,128"),
        (1_234_567, "1.234.567", "1,234,567"),
        (i64::MIN, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
    ];
    for (number, dutch, english) in thousands {
        assert_eq!(format::thousands(Lang::Nl, number), dutch);
        assert_eq!(format::thousands(Lang::En, number), english);
    }
}
