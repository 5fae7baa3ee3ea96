//! What can be set, completed and taken along: everything is named, and no two things alike.

use super::stage::{BEUK, Different, EIK, LINDE, NAMELESS, check, id, known, network, says};
use talentscan::domain::instrument::{ambition_scale, talentscan};
use talentscan::domain::matching::instance::{Boards, Rules, Weights};
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::partners::postcodes::{Fault, Postcodes, Wrong};
use talentscan::domain::school::HostRules;
use talentscan::domain::text::Lang;
use talentscan::ui::words::partners as words;
use talentscan::ui::words::partners::settings::{self, Field};
use talentscan::ui::words::partners::{card, completion, postcodes};

/// Every field that can be set, with its words: a new one does not compile without.
fn fields() -> Vec<Field> {
    let Rules {
        smallest: _,
        largest: _,
        least_gap: _,
        farthest: _,
        boards: _,
        same_sector: _,
        possible_hosts: _,
    } = Rules::default();
    let Weights {
        complementarity: _,
        wish: [_, _, _],
        urgency: _,
        nearness: _,
        kept: _,
        placed: _,
        gives_and_gets: _,
        must_take_part: _,
        group: _,
    } = Weights::default();
    let HostRules {
        score: _,
        statement: _,
        agreement: _,
        response: _,
        example: _,
        possible: _,
        now: _,
    } = HostRules::default();
    let rules = [
        settings::SMALLEST,
        settings::LARGEST,
        settings::LEAST_GAP,
        settings::FARTHEST,
        settings::BOARDS,
        settings::SAME_SECTOR,
        settings::POSSIBLE_HOSTS,
    ];
    let weights = [
        settings::COMPLEMENTARITY,
        settings::URGENCY,
        settings::NEARNESS,
        settings::KEPT,
        settings::PLACED,
        settings::GIVES_AND_GETS,
        settings::MUST_TAKE_PART,
        settings::GROUP,
    ];
    let hosts = [
        settings::HOST_SCORE,
        settings::HOST_STATEMENT,
        settings::HOST_AGREEMENT,
        settings::HOST_RESPONSE,
        settings::HOST_EXAMPLE,
        settings::HOST_POSSIBLE,
        settings::HOST_NOW,
    ];
    let of_all = [
        settings::BETWEEN,
        settings::THEMES,
        settings::HOST_TIMES,
        settings::PARTNER_TIMES,
        settings::EVERYONE_FIRST,
        settings::MET,
        settings::EARLIER,
    ];
    [&rules[..], &weights, &settings::WISHES, &hosts, &of_all].concat()
}

#[test]
fn everything_that_can_be_set_has_a_name_and_a_meaning() {
    for lang in Lang::ALL {
        let mut different = Different::default();
        let heads = [
            settings::RULES,
            settings::WEIGHTS,
            settings::HOSTS,
            words::CHOICES,
            postcodes::POSTCODES,
        ];
        for head in heads {
            different.add(head.get(lang));
        }
        for field in fields() {
            different.add(field.label.get(lang));
            check(field.says.get(lang), &[]);
            different.add(field.says.get(lang));
        }
        let mut different = Different::default();
        let boards = [Boards::Any, Boards::Across, Boards::Within];
        for rule in boards {
            different.add(settings::boards(rule).get(lang));
        }
        for one in OrganisationType::ALL {
            different.add(settings::between(one).get(lang));
        }
    }
}

#[test]
fn what_is_wrong_in_a_table_of_postcodes_is_said_with_the_line() {
    let wrongs =
        [Wrong::Columns, Wrong::Postcode, Wrong::Coordinate, Wrong::Elsewhere, Wrong::Twice];
    for (lang, line) in [(Lang::Nl, "Regel 12: "), (Lang::En, "Line 12: ")] {
        let mut different = Different::default();
        for (place, what) in wrongs.into_iter().enumerate() {
            let of = match what {
                Wrong::Columns => 0,
                Wrong::Postcode => 1,
                Wrong::Coordinate => 2,
                Wrong::Elsewhere => 3,
                Wrong::Twice => 4,
            };
            assert_eq!(place, of);
            let said = postcodes::fault(lang, Fault { line: 12, what });
            check(&said, &[line]);
            different.add(&said);
        }
        for count in [0, 1, 4070] {
            check(&postcodes::known(lang, count), &[]);
            check(&postcodes::without(lang, count), &[]);
            different.add(&postcodes::faults(lang, count));
        }
    }
    check(&postcodes::known(Lang::Nl, 4070), &["4.070 postcodegebieden"]);
    // The line that is given as an example is one that can be read.
    for lang in Lang::ALL {
        let example = postcodes::WHAT.get(lang).rsplit(' ').next().unwrap().trim_end_matches('.');
        let (table, faults) = Postcodes::read(example.as_bytes()).unwrap();
        assert_eq!((table.len(), faults.as_slice()), (1, &[][..]), "{example}");
    }
}

#[test]
fn a_visit_begins_with_a_question_of_its_theme() {
    let domains = talentscan().domains.iter().map(|domain| domain.id.as_str());
    for lang in Lang::ALL {
        let mut different = Different::default();
        for theme in domains.clone().chain(["sharing_culture", "own-reading"]) {
            let question = card::question(theme).get(lang);
            check(question, &[]);
            assert!(question.ends_with('?'), "{question}");
            different.add(question);
        }
        for statement in &ambition_scale().statements {
            assert_eq!(
                card::question(&statement.id).get(lang),
                card::question("sharing_culture").get(lang)
            );
        }
    }
}

#[test]
fn a_card_names_who_agreed_and_nobody_else() {
    let mut network = network();
    known(&mut network, EIK).agreed = true;
    let schools = [id(LINDE), id(NAMELESS)];
    let title = card::title(&says(Lang::Nl, &network), id(EIK), &schools).to_string();
    assert!(title.starts_with("Leerpartners: De Eik, De Linde en school S"), "{title}");
    let dutch = says(Lang::Nl, &network);
    assert_eq!(card::shows(&dutch, id(EIK)).to_string(), "Wat De Eik laat zien");
    assert_eq!(card::learns(&dutch, id(BEUK)).to_string(), "Wat De Beuk wil leren");
    let english = says(Lang::En, &network);
    assert!(card::learns(&english, id(NAMELESS)).to_string().starts_with("What school S"));
    let heading = completion::heading(&dutch, id(NAMELESS)).to_string();
    assert!(heading.starts_with("Een school zonder naam (S"), "{heading}");
}

#[test]
fn totals_are_in_singular_and_plural() {
    let said = |lang, groups, placed, both| {
        let all = words::totals(lang, groups, placed, 40, both);
        let all: Vec<String> =
            all.into_iter().map(|(number, word)| format!("{number} {word}")).collect();
        all.join("; ")
    };
    assert_eq!(
        said(Lang::Nl, 12, 38, 20),
        "12 groepen; 38 van 40 scholen leren; 20 van 40 scholen leren en laten zien"
    );
    assert_eq!(
        said(Lang::Nl, 1, 1, 1),
        "1 groep; 1 van 40 scholen leert; 1 van 40 scholen leert en laat zien"
    );
    assert_eq!(
        said(Lang::En, 1, 1, 1),
        "1 group; 1 of 40 schools learns; 1 of 40 schools learns and shows"
    );
    assert_eq!(words::left_out(Lang::Nl, 3), "Zonder groep: 3");
}
