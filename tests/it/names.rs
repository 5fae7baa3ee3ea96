//! Names of files: whatever a school is called, the name is safe on every disk.

use talentscan::domain::exchange::FileKind;
use talentscan::domain::exchange::name::{LONGEST, file_name, slug};
use talentscan::domain::record::ExportId;
use talentscan::domain::time::Date;

/// All rows go through here: what a school is called, and what its file is.
#[track_caller]
fn check(rows: &[(&str, &str)]) {
    for &(name, wanted) in rows {
        let found = slug(name);
        assert_eq!(found, wanted, "{name:?}");
        check_safe(&found, name);
    }
}

/// Holds for every name there is.
#[track_caller]
fn check_safe(slug: &str, name: &str) {
    assert!((1..=LONGEST).contains(&slug.len()), "{name:?}: {slug}");
    assert!(
        slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
        "{name:?}: {slug}"
    );
    assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"), "{slug}");
}

#[test]
fn a_name_becomes_plain_letters() {
    check(&[
        ("De Regenboog", "de-regenboog"),
        ("  obs  De Kiezelwerf. ", "obs-de-kiezelwerf"),
        ("IKC/SBO De Otter & Co", "ikc-sbo-de-otter-co"),
        ("Basisschool 't Veldje", "basisschool-t-veldje"),
        ("’t Zeeëgelveld", "t-zeeegelveld"),
        ("De Poëziekade", "de-poeziekade"),
        ("Café Coöperatie Één", "cafe-cooperatie-een"),
        ("De Ijsvogel, de IJsvogel, de \u{132}svogel", "de-ijsvogel-de-ijsvogel-de-ijsvogel"),
        ("Groß-Übach Łódź Ærø", "gross-ubach-lodz-aero"),
        // Decomposed, as macOS writes names of files.
        ("Poe\u{308}zie", "poezie"),
        ("Montessori 2.0", "montessori-2-0"),
        ("under_score", "under-score"),
    ]);
}

#[test]
fn nothing_in_a_name_is_a_path_or_a_device() {
    check(&[
        ("../../etc/passwd", "etc-passwd"),
        (r"..\..\C:\boot.ini", "c-boot-ini"),
        ("con", "con-school"),
        ("CON", "con-school"),
        (" Aux. ", "aux-school"),
        ("nul", "nul-school"),
        ("com1", "com1-school"),
        ("LPT9", "lpt9-school"),
        ("com10", "com10"),
        ("Conrad", "conrad"),
        ("-rf", "rf"),
        ("a\0b\nc\td", "a-b-c-d"),
        ("%2e%2e%2f", "2e-2e-2f"),
        ("<script>=1+1", "script-1-1"),
    ]);
}

#[test]
fn what_is_not_seen_leaves_no_trace() {
    check(&[
        ("De \u{202e}gnol\u{202c} School", "de-gnol-school"),
        ("\u{200f}De\u{200f} School\u{200e}", "de-school"),
        ("De\u{ad}School\u{feff}", "deschool"),
        ("De School \u{1f308}", "de-school"),
    ]);
}

#[test]
fn a_name_of_which_nothing_is_left_is_a_school() {
    let emoji = "\u{1f308}\u{1f3eb}\u{fe0f}";
    let arabic = "\u{645}\u{62f}\u{631}\u{633}\u{629}";
    check(&[
        ("", "school"),
        ("   ", "school"),
        ("../", "school"),
        ("...", "school"),
        ("\u{200f}\u{202e}", "school"),
        (emoji, "school"),
        (arabic, "school"),
    ]);
}

#[test]
fn a_long_name_is_cut() {
    let long = "a".repeat(300);
    assert_eq!(slug(&long), "a".repeat(LONGEST));
    // Nowhere does a cut leave a hyphen at the end, or more than fits.
    for length in 30..50 {
        for tail in [" b", "ß", "ĳĳ", "-- œ"] {
            let name = format!("{}{}", "a".repeat(length), tail.repeat(20));
            check_safe(&slug(&name), &name);
        }
    }
}

#[test]
fn a_file_is_named_after_school_day_and_identity() {
    let date = Date::new(2026, 11, 22).unwrap();
    let export = ExportId::parse("9k3mz0aqv71c").unwrap();
    let rows = [
        (FileKind::School, "De Kiezelwerf", "talentscan_de-kiezelwerf_2026-11-22_9k3mz0aq.json"),
        (FileKind::Personal, "CON", "talentscan_con-school_2026-11-22_9k3mz0aq.json"),
        (FileKind::Personal, "", "talentscan_school_2026-11-22_9k3mz0aq.json"),
        (FileKind::Overview, "", "talentscan_overview_2026-11-22_9k3mz0aq.json"),
        (FileKind::Overview, "Regio Noord", "talentscan_regio-noord_2026-11-22_9k3mz0aq.json"),
        (FileKind::Rescue, "..", "talentscan_rescue_2026-11-22_9k3mz0aq.json"),
    ];
    for (kind, name, wanted) in rows {
        assert_eq!(file_name(kind, name, date, export), wanted);
    }
}
