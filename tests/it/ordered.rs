//! Sorted vectors do what the standard library's trees do.

use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use talentscan::domain::ordered::{VecMap, VecSet, sorted};

#[test]
fn a_map_is_a_tree_map() {
    let steps = vec((0..3_u8, 0..20_u8, any::<u16>()), 0..60);
    proptest!(ProptestConfig::with_cases(2_000), |(start in vec((0..20_u8, any::<u16>()), 0..30), steps in steps)| {
        let mut ours: VecMap<u8, u16> = start.iter().copied().collect();
        let mut theirs: BTreeMap<u8, u16> = start.into_iter().collect();
        for (step, key, value) in steps {
            match step {
                0 => assert_eq!(ours.insert(key, value), theirs.insert(key, value)),
                1 => assert_eq!(ours.remove(&key), theirs.remove(&key)),
                _ => {
                    let (ours, theirs) = (ours.or_default(key), theirs.entry(key).or_default());
                    *ours = ours.wrapping_add(value);
                    *theirs = theirs.wrapping_add(value);
                }
            }
            assert_eq!(ours.get(&key), theirs.get(&key));
        }
        ours.retain(|key, _| key % 3 > 0);
        theirs.retain(|key, _| key % 3 > 0);
        assert!(ours.iter().eq(theirs.iter()) && ours.keys().eq(theirs.keys()));
        assert!(ours.into_iter().eq(theirs));
    });
}

#[test]
fn a_set_is_a_tree_set() {
    let some = || vec(0..30_u8, 0..40);
    proptest!(ProptestConfig::with_cases(2_000), |(one in some(), other in some(), steps in some())| {
        let (mut ours, second): (VecSet<u8>, VecSet<u8>) =
            (one.iter().copied().collect(), other.iter().copied().collect());
        let (mut theirs, other): (BTreeSet<u8>, BTreeSet<u8>) =
            (one.into_iter().collect(), other.into_iter().collect());
        for (place, item) in steps.into_iter().enumerate() {
            if place % 2 == 0 {
                assert_eq!(ours.insert(item), theirs.insert(item));
            } else {
                assert_eq!(ours.remove(&item), theirs.remove(&item));
            }
            assert_eq!(ours.contains(&item), theirs.contains(&item));
        }
        assert_eq!(ours.is_disjoint(&second), theirs.is_disjoint(&other));
        let difference: BTreeSet<u8> = ours.symmetric_difference(&second).copied().collect();
        assert_eq!(difference, &theirs ^ &other);
        assert!(ours.into_iter().eq(theirs));
    });
}

#[test]
fn what_is_equal_stays_as_it_came() {
    proptest!(|(items in vec((0..5_u8, any::<u16>()), 0..50))| {
        let mut theirs = items.clone();
        theirs.sort_by_key(|(key, _)| *key);
        assert_eq!(sorted(items, &|a, b| a.0.cmp(&b.0)), theirs);
    });
}
