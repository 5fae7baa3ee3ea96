//! Student's t distribution, against printed tables and against the laws it must keep.

use crate::figure::check;
use proptest::prelude::*;
use talentscan::domain::figure::student::{probability, quantile};

/// The shares of the columns of the printed table.
const SHARES: [f64; 5] = [0.90, 0.95, 0.975, 0.99, 0.995];

/// Source: *NIST/SEMATECH e-Handbook of Statistical Methods*, 1.3.6.7.2, critical values of
/// Student's t distribution; the last row is that of the normal distribution.
#[test]
fn quantiles_are_those_of_the_printed_table() {
    let table = [
        (1.0, [3.078, 6.314, 12.706, 31.821, 63.657]),
        (2.0, [1.886, 2.920, 4.303, 6.965, 9.925]),
        (4.0, [1.533, 2.132, 2.776, 3.747, 4.604]),
        (5.0, [1.476, 2.015, 2.571, 3.365, 4.032]),
        (10.0, [1.372, 1.812, 2.228, 2.764, 3.169]),
        (20.0, [1.325, 1.725, 2.086, 2.528, 2.845]),
        (29.0, [1.311, 1.699, 2.045, 2.462, 2.756]),
        (30.0, [1.310, 1.697, 2.042, 2.457, 2.750]),
        (60.0, [1.296, 1.671, 2.000, 2.390, 2.660]),
        (100.0, [1.290, 1.660, 1.984, 2.364, 2.626]),
        (f64::INFINITY, [1.282, 1.645, 1.960, 2.326, 2.576]),
    ];
    check(table.iter().flat_map(|(freedom, row)| {
        SHARES.iter().zip(row).map(move |(share, wanted)| {
            let found = quantile(*share, *freedom).map(|t| (t * 1000.0).round() / 1000.0);
            ((*freedom, *share), found, Some(*wanted))
        })
    }));
}

/// Source: computed with 30 digits: the incomplete beta function of mpmath 1.4.1, inverted by its
/// root finder.
#[test]
fn quantiles_of_broken_degrees_of_freedom() {
    let rows = [
        (0.95, 1.0, 6.313_751_514_675_037),
        (0.95, 4.0, 2.131_846_786_326_649_6),
        (0.95, 4.5, 2.065_575_888_878_524),
        (0.95, 8.32, 1.850_318_354_096_039),
        (0.95, 0.5, 41.136_000_092_878_204),
        (0.975, 2.75, 3.352_545_433_061_604),
        (0.9, 1000.0, 1.282_398_721_460_924_6),
        (0.95, 12_345.6, 1.644_977_062_360_946),
        (0.995, 7.0, 3.499_483_297_350_493_4),
        (0.51, 3.0, 0.027_211_467_049_118_02),
        (0.95, 1_000_000.0, 1.644_855_150_722_04),
    ];
    for (share, freedom, wanted) in rows {
        let found = quantile(share, freedom).unwrap();
        // The gamma function of many degrees of freedom is large, and its last digits with it.
        let digits = if freedom > 500.0 { 1e-9 } else { 1e-12 };
        assert!((found / wanted - 1.0).abs() < digits, "{share} {freedom}: {found}");
    }
}

#[test]
fn what_is_no_chance_has_no_quantile() {
    let nan = f64::NAN;
    let rows = [(0.0, 4.0), (1.0, 4.0), (-0.1, 4.0), (nan, 4.0), (0.95, 0.0), (0.95, nan)];
    check(rows.map(|(share, freedom)| ((share, freedom), quantile(share, freedom), None)));
    let rows = [(nan, 4.0), (1.0, nan), (1.0, 0.0), (1.0, -1.0)];
    check(rows.map(|(t, freedom)| ((t, freedom), probability(t, freedom), None)));
    check([
        ("far above", probability(1e200, 4.0), Some(1.0)),
        ("far below", probability(f64::NEG_INFINITY, 4.0), Some(0.0)),
        ("the middle", probability(0.0, 4.5), Some(0.5)),
        ("the median", quantile(0.5, 4.5), Some(0.0)),
    ]);
}

/// Many and few, and most often broken.
fn some_freedom() -> impl Strategy<Value = f64> {
    prop_oneof![0.5..10.0, 10.0..1000.0, (1..200u32).prop_map(f64::from)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn one_half_mirrors_the_other(t in -50.0..50.0, share in 0.001..0.999, freedom in some_freedom()) {
        let both = probability(t, freedom).unwrap() + probability(-t, freedom).unwrap();
        prop_assert!((both - 1.0).abs() < 1e-12, "{}", both);
        let (up, down) = (quantile(share, freedom).unwrap(), quantile(1.0 - share, freedom).unwrap());
        prop_assert!((up + down).abs() <= 1e-9 * up.abs().max(1e-3), "{} {}", up, down);
    }

    #[test]
    fn quantile_is_the_way_back(share in 0.001..0.999, freedom in some_freedom()) {
        let found = probability(quantile(share, freedom).unwrap(), freedom).unwrap();
        prop_assert!((found - share).abs() < 1e-12, "{}", found - share);
    }

    #[test]
    fn quantile_rises_with_the_share(
        share in 0.001..0.998, more in 0.000_1..0.001, freedom in some_freedom(),
    ) {
        prop_assert!(quantile(share + more, freedom) > quantile(share, freedom));
    }

    /// Above the middle fewer degrees of freedom mean less to hold on to.
    #[test]
    fn quantile_falls_with_the_degrees_of_freedom(
        share in 0.6..0.999, freedom in some_freedom(), more in 0.1..5.0,
    ) {
        prop_assert!(quantile(share, freedom + more) < quantile(share, freedom));
    }

    /// With one and with two degrees of freedom there is a closed form.
    ///
    /// Source: Abramowitz & Stegun 1964, 26.7.3 and 26.7.4.
    #[test]
    fn one_and_two_degrees_have_a_closed_form(t in -30.0..30.0f64) {
        let one = 0.5 + t.atan() / std::f64::consts::PI;
        let two = 0.5 + t / (2.0 * (2.0 + t * t).sqrt());
        prop_assert!((probability(t, 1.0).unwrap() - one).abs() < 1e-13);
        prop_assert!((probability(t, 2.0).unwrap() - two).abs() < 1e-13);
    }
}
