//! The table of postcodes, which goes along with a planning.

use super::{body, json, opened, set};
use crate::exchange::{bytes_of, versions_of};
use proptest::collection::btree_map;
use proptest::prelude::*;
use std::collections::BTreeMap;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::record::Kind;
use talentscan::domain::workspace::Workspace;

/// Brings a table as people do: so it is never one that can not be.
pub(super) fn a_table(areas: &BTreeMap<u16, (u32, u32)>) -> Postcodes {
    let line = |(area, (north, east)): (&u16, &(u32, u32))| {
        format!(
            "{area};5{}.{:05};{}.{:05}\n",
            north / 100_000,
            north % 100_000,
            east / 100_000,
            east % 100_000
        )
    };
    let (table, faults) =
        Postcodes::read(areas.iter().map(line).collect::<String>().as_bytes()).unwrap();
    assert_eq!(faults, []);
    table
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_table_of_postcodes_is_read_from_a_file_as_it_was_written(
        areas in btree_map(1000..=9999_u16, (70_000..=370_000_u32, 320_000..=730_000_u32), 0..50),
        later in btree_map(1000..=9999_u16, (70_000..=370_000_u32, 320_000..=730_000_u32), 0..50),
    ) {
        let table = a_table(&areas);
        let written = table.write(&Workspace::default());
        prop_assert_eq!(written.kind(), &Kind::Foreign("postcodes".to_owned()));
        let mut opened: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        prop_assert_eq!(Postcodes::of(&opened).len(), areas.len());
        prop_assert_eq!(Postcodes::of(&opened), table);
        // Another table takes its place whole.
        let later = a_table(&later);
        opened.add(later.write(&opened));
        prop_assert_eq!(opened.heads().count(), 1);
        prop_assert_eq!(Postcodes::of(&opened), later);
    }
}

#[test]
fn a_table_of_postcodes_that_does_not_fit_is_none_and_stays_in_the_file() {
    let good = a_table(&[(1011, (237_000, 490_000))].into_iter().collect());
    let written = json(good.write(&Workspace::default()).text());
    let with = |areas: &str| {
        let mut version = written.clone();
        set(&mut version, "body.areas", json(areas));
        version
    };
    let more = json(r#"{"areas": {"1011": [5237000, 490000]}, "source": "CBS"}"#);
    let mut newer = written.clone();
    set(&mut newer, "body", more);
    let mut workspace = opened(vec![newer]);
    assert_eq!(Postcodes::of(&workspace), good);
    let place = Postcodes::of(&workspace).place("1011 AB").unwrap();
    assert_eq!((place.latitude, place.longitude), (5_237_000, 490_000));
    workspace.add(Postcodes::default().write(&workspace));
    assert_eq!(
        body(workspace.heads().next().unwrap()).canonical(),
        r#"{"areas":{},"source":"CBS"}"#
    );
    for (row, areas) in [
        ("a list", "[]"),
        ("an area with letters", r#"{"1011AB": [5237000, 490000]}"#),
        ("an area of three digits", r#"{"101": [5237000, 490000]}"#),
        ("an area that begins with nought", r#"{"0999": [5237000, 490000]}"#),
        ("a plus", r#"{"+999": [5237000, 490000]}"#),
        ("one coordinate", r#"{"1011": [5237000]}"#),
        ("three coordinates", r#"{"1011": [5237000, 490000, 2]}"#),
        ("columns that changed places", r#"{"1011": [490000, 5237000]}"#),
        ("texts", r#"{"1011": ["52.37", "4.9"]}"#),
        ("one of two", r#"{"1011": [5237000, 490000], "1012": [0, 0]}"#),
    ] {
        let version = with(areas);
        let workspace = opened(vec![version.clone()]);
        assert!(Postcodes::of(&workspace).is_empty(), "{row}");
        assert_eq!(workspace.heads().next().unwrap().text(), version.canonical(), "{row}");
    }
    assert!(Postcodes::of(&Workspace::default()).is_empty());
}
