//! Figures that must be the same to the last digit on the developer's machine and in a browser.
//!
//! `tests/it` and `tests/browser.rs` both hold them to this list. It was written by a run on the
//! host; what the figures should be is tested elsewhere.

use talentscan::domain::figure::change::{Change, Measured, theme_change};
use talentscan::domain::figure::consensus::agreement;
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::dominance::Dominance;
use talentscan::domain::figure::interval::TeamScore;
use talentscan::domain::figure::multilevel::Multilevel;
use talentscan::domain::figure::network::NetworkChange;
use talentscan::domain::figure::paired::PairedChange;
use talentscan::domain::figure::permutation::{Permutation, parted};
use talentscan::domain::figure::score::Score;
use talentscan::domain::figure::student::{probability, quantile};
use talentscan::domain::figure::within::{r_wg, r_wg_j};
use talentscan::domain::response::Series;

/// Name and bits of every figure.
const DIGITS: &[(&str, u64)] = &[
    ("t 0.55 1", 0x3fc4_45f0_fbb1_cf92),
    ("p 0.55 1", 0x3fea_7337_3ede_e4c2),
    ("t 0.55 2.75", 0x3fc1_9d11_218c_64e5),
    ("p 0.55 2.75", 0x3fec_b584_8226_99fb),
    ("t 0.55 4", 0x3fc1_215a_7cfa_8e67),
    ("p 0.55 4", 0x3fed_361e_0146_9ffc),
    ("t 0.55 8.320319849482596", 0x3fc0_9515_f94b_fc19),
    ("p 0.55 8.320319849482596", 0x3fed_d28e_0eb5_4a5d),
    ("t 0.55 29", 0x3fc0_39e3_5cae_97f1),
    ("p 0.55 29", 0x3fee_3e87_4ab7_8746),
    ("t 0.55 118.5", 0x3fc0_1e81_4e6d_59d1),
    ("p 0.55 118.5", 0x3fee_5fe1_ee10_2c02),
    ("t 0.55 4000", 0x3fc0_15ee_b46f_8cc2),
    ("p 0.55 4000", 0x3fee_6a68_7bf7_68d6),
    ("t 0.9 1", 0x4008_9f18_8bdc_d7b2),
    ("p 0.9 1", 0x3fec_6312_4b4f_0413),
    ("t 0.9 2.75", 0x3ffa_dc36_9fea_b034),
    ("p 0.9 2.75", 0x3fee_b3d7_c882_7795),
    ("t 0.9 4", 0x3ff8_8803_4d51_aecf),
    ("p 0.9 4", 0x3fef_226d_fde2_ebef),
    ("t 0.9 8.320319849482596", 0x3ff6_45ab_78cc_9b77),
    ("p 0.9 8.320319849482596", 0x3fef_94f2_b7a0_6d6e),
    ("t 0.9 29", 0x3ff4_fba1_d920_8c09),
    ("p 0.9 29", 0x3fef_d119_c245_8f5c),
    ("t 0.9 118.5", 0x3ff4_9eaa_37e7_63b2),
    ("p 0.9 118.5", 0x3fef_df70_d086_830f),
    ("t 0.9 4000", 0x3ff4_821a_2dce_2eae),
    ("p 0.9 4000", 0x3fef_e37a_a099_bf53),
    ("t 0.95 1", 0x4019_4148_13ba_6629),
    ("p 0.95 1", 0x3fec_900d_2742_c69c),
    ("t 0.95 2.75", 0x4003_8bab_42b4_4f9c),
    ("p 0.95 2.75", 0x3fee_d892_58dd_ce1d),
    ("t 0.95 4", 0x4001_0e05_b01a_d865),
    ("p 0.95 4", 0x3fef_41f6_79b6_66d5),
    ("t 0.95 8.320319849482596", 0x3ffd_9ade_28ee_942b),
    ("p 0.95 8.320319849482596", 0x3fef_ab75_65a7_89eb),
    ("t 0.95 29", 0x3ffb_2f9f_d22b_60a7),
    ("p 0.95 29", 0x3fef_df5e_cd97_ba98),
    ("t 0.95 118.5", 0x3ffa_8668_2673_e295),
    ("p 0.95 118.5", 0x3fef_eadf_db05_1a9f),
    ("t 0.95 4000", 0x3ffa_52e1_93a6_c2cd),
    ("p 0.95 4000", 0x3fef_ee00_41a1_aa4b),
    ("t 0.975 1", 0x4029_6993_aacc_4d1e),
    ("p 0.975 1", 0x3fec_a4ff_8e8a_fc39),
    ("t 0.975 2.75", 0x400a_d203_570a_d47d),
    ("p 0.975 2.75", 0x3fee_e8fe_7779_bb36),
    ("t 0.975 4", 0x4006_3628_d9ef_b5df),
    ("p 0.975 4", 0x3fef_4fc1_db5e_1277),
    ("t 0.975 8.320319849482596", 0x4002_533c_36a6_edaa),
    ("p 0.975 8.320319849482596", 0x3fef_b4d3_a401_ec2c),
    ("t 0.975 29", 0x4000_5ca1_5bce_286e),
    ("p 0.975 29", 0x3fef_e4dd_4117_9f04),
    ("t 0.975 118.5", 0x3fff_aed7_3226_27e9),
    ("p 0.975 118.5", 0x3fef_ef16_aad0_766d),
    ("t 0.975 4000", 0x3fff_5e71_41b9_b267),
    ("p 0.975 4000", 0x3fef_f1cf_cf54_da39),
    ("t 0.995 1", 0x404f_d410_182c_3c31),
    ("p 0.995 1", 0x3fec_b513_6fe3_dcbe),
    ("t 0.995 2.75", 0x4019_994f_495c_42b6),
    ("p 0.995 2.75", 0x3fee_f54c_1dcb_09ca),
    ("t 0.995 4", 0x4012_6a97_d890_84a7),
    ("p 0.995 4", 0x3fef_59f4_e94f_980b),
    ("t 0.995 8.320319849482596", 0x400a_8ba6_62ea_49fe),
    ("p 0.995 8.320319849482596", 0x3fef_bb8b_a806_3637),
    ("t 0.995 29", 0x4006_0d14_0d7b_5d7f),
    ("p 0.995 29", 0x3fef_e89d_fa13_26e3),
    ("t 0.995 118.5", 0x4004_f192_be52_5cf2),
    ("p 0.995 118.5", 0x3fef_f1e3_3c7c_5b49),
    ("t 0.995 4000", 0x4004_9dd1_1aef_e423),
    ("p 0.995 4000", 0x3fef_f450_76d6_7015),
    ("deviation None", 0x402c_811f_6a9e_97a6),
    ("error None", 0x4019_7ebe_b6d6_bbf4),
    ("low None", 0x4044_b4bf_59a8_d2a9),
    ("high None", 0x4051_25a0_532b_96ac),
    ("deviation Some(5)", 0x402c_811f_6a9e_97a6),
    ("error Some(5)", 0x0000_0000_0000_0000),
    ("low Some(5)", 0x404b_8000_0000_0000),
    ("high Some(5)", 0x404b_8000_0000_0000),
    ("deviation Some(8)", 0x402c_811f_6a9e_97a6),
    ("error Some(8)", 0x400f_3998_f1b1_886c),
    ("low Some(8)", 0x4047_56ed_fff6_443c),
    ("high Some(8)", 0x404f_a912_0009_bbc4),
    ("deviation Some(31)", 0x402c_811f_6a9e_97a6),
    ("error Some(31)", 0x4017_5943_b317_1db8),
    ("low Some(31)", 0x4045_472c_6a66_1fad),
    ("high Some(31)", 0x4050_dc69_cacc_f02a),
    ("A [1, 1, 3]", 0x3fd9_9999_9999_999a),
    ("r_wg [1, 1, 3]", 0x0000_0000_0000_0000),
    ("A [0, 2, 3]", 0x3fe3_3333_3333_3333),
    ("r_wg [0, 2, 3]", 0x3fe1_9999_9999_999a),
    ("A [7, 4, 9]", 0xbfc9_9999_9999_999a),
    ("r_wg [7, 4, 9]", 0x0000_0000_0000_0000),
    ("A [30, 1, 2]", 0x3fe9_364d_9364_d936),
    ("r_wg [30, 1, 2]", 0x3fe3_a2e8_ba2e_8ba3),
    ("r_wg(J)", 0x3fe3_c3c3_c3c3_c3c4),
    ("Welch error", 0x401a_7f31_e654_135c),
    ("Welch freedom", 0x4021_55f7_0fa2_c2fb),
    ("Welch low", 0x3ff8_dcb6_656e_e4a8),
    ("Welch high", 0x4039_f234_99a9_11b6),
    ("theme", 0x4032_5555_5555_5555),
    ("paired error", 0x4011_44e4_82ba_b8ff),
    ("paired low", 0x4016_84aa_e86f_5d7e),
    ("delta", 0x3fe1_1111_1111_1111),
    ("superiority", 0x3fe8_8888_8888_8889),
    ("p of all", 0x3fcb_26c9_b26c_9b27),
    ("p of drawn", 0x3fbe_9729_12b9_b7fe),
    ("network", 0x3fe1_1111_1111_1112),
    ("p of signs", 0x3fcd_474e_23dd_2271),
    ("ICC(1)", 0x3fde_2206_4d04_c7fd),
    ("ICC(2)", 0x3fec_3c6e_7191_c3c6),
    ("reliability", 0x3fed_0893_c7ed_24f0),
    ("cautious", 0x4048_85aa_b026_bc3c),
];

/// Holds every figure to its digits, and says which of them differ.
pub(crate) fn check() {
    let found = figures();
    let wrong: Vec<String> = found
        .iter()
        .filter(|(name, figure)| {
            !DIGITS.iter().any(|(known, bits)| known == name && *bits == figure.to_bits())
        })
        .map(|(name, figure)| format!("({name:?}, {:#018x}), // {figure}", figure.to_bits()))
        .collect();
    assert!(wrong.is_empty(), "other digits:\n{}", wrong.join("\n"));
    assert_eq!(found.len(), DIGITS.len(), "every figure of the list was made");
}

fn score(points: &[u32]) -> Score {
    let mut score = Score::default();
    for points in points {
        score.add(*points);
    }
    score
}

fn figures() -> Vec<(String, f64)> {
    let mut all: Vec<(String, Option<f64>)> = Vec::new();
    for share in [0.55, 0.9, 0.95, 0.975, 0.995] {
        for freedom in [1.0, 2.75, 4.0, 8.320_319_849_482_596, 29.0, 118.5, 4000.0] {
            all.push((format!("t {share} {freedom}"), quantile(share, freedom)));
            all.push((format!("p {share} {freedom}"), probability(3.0 * share, freedom)));
        }
    }
    let (before, after) = ([60, 75, 90, 45, 60], [90, 75, 105, 75, 90, 60]);
    for size in [None, Some(5), Some(8), Some(31)] {
        let team = TeamScore { score: score(&before), team: size };
        all.push((format!("deviation {size:?}"), team.deviation()));
        all.push((format!("error {size:?}"), team.standard_error()));
        all.push((format!("low {size:?}"), team.interval().map(|interval| interval.low)));
        all.push((format!("high {size:?}"), team.interval().map(|interval| interval.high)));
    }
    for counts in [[1, 1, 3], [0, 2, 3], [7, 4, 9], [30, 1, 2]] {
        all.push((format!("A {counts:?}"), agreement(&counts)));
        all.push((format!("r_wg {counts:?}"), r_wg(&Counts::new(counts))));
    }
    let three = [[1, 1, 3], [0, 2, 3], [0, 4, 1]].map(Counts::new);
    all.push(("r_wg(J)".to_owned(), r_wg_j(three, 5)));
    let measured = |points: &[u32], team| Measured {
        series: Series::Personal,
        score: TeamScore { score: score(points), team },
    };
    let change = Change::between(measured(&before, Some(8)), measured(&after, None)).ok();
    let welch = change.and_then(|change| change.welch);
    all.push(("Welch error".to_owned(), welch.map(|welch| welch.standard_error)));
    all.push(("Welch freedom".to_owned(), welch.and_then(|welch| welch.freedom)));
    all.push(("Welch low".to_owned(), welch.map(|welch| welch.interval.low)));
    all.push(("Welch high".to_owned(), welch.map(|welch| welch.interval.high)));
    let back = Change::between(measured(&after, None), measured(&before, None)).ok();
    let theme = change.zip(back).and_then(|(change, back)| {
        theme_change(change.difference, &[back.difference, change.difference, back.difference])
    });
    all.push(("theme".to_owned(), theme));
    let people: Vec<(u32, u32)> = before.into_iter().zip([90, 75, 104, 70, 80]).collect();
    let paired = PairedChange::of(&people);
    all.push(("paired error".to_owned(), paired.map(|paired| paired.standard_error)));
    all.push(("paired low".to_owned(), paired.map(|paired| paired.interval.low)));
    let pairs = Dominance::of(&before, &after);
    all.push(("delta".to_owned(), pairs.delta()));
    all.push(("superiority".to_owned(), pairs.superiority()));
    let many: Vec<u32> = (0..30).map(|place| place * 4).collect();
    all.push(("p of all".to_owned(), parted(&before, &after, 7).map(Permutation::p)));
    all.push(("p of drawn".to_owned(), parted(&many, &many[7..], 7).map(Permutation::p)));
    let changes: Vec<f64> =
        (0..20).map(|place| f64::from(place * place % 19) / 3.0 - 2.0).collect();
    let network = NetworkChange::of(&changes, 7);
    all.push(("network".to_owned(), network.map(|network| network.mean)));
    all.push(("p of signs".to_owned(), network.map(|network| network.chance.p())));
    let schools: Vec<Score> = (0..6).map(|place| score(&many[place..place * 2 + 6])).collect();
    let levels = Multilevel::of(&schools);
    all.push(("ICC(1)".to_owned(), levels.map(|levels| levels.icc1)));
    all.push(("ICC(2)".to_owned(), levels.map(|levels| levels.icc2)));
    all.push(("reliability".to_owned(), levels.map(|levels| levels.reliability(11))));
    all.push(("cautious".to_owned(), levels.and_then(|levels| levels.cautious(score(&before)))));
    // What is absent has digits of its own.
    all.into_iter().map(|(name, figure)| (name, figure.unwrap_or(f64::NEG_INFINITY))).collect()
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn figures_are_the_same_to_the_last_digit() {
    check();
}
