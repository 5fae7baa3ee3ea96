//! What is written is read back the same, in the canonical form.

use super::any::{a_content, a_file_header, a_value};
use super::golden::base64url;
use super::{check, first};
use proptest::collection::vec;
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use talentscan::domain::exchange::{self, File};
use talentscan::domain::json;
use talentscan::domain::record::{Hash, RecordId};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_written_is_read_back(header in a_file_header(), content in a_content()) {
        let version = first(content.clone());
        let text = exchange::write(&header, [&version]);
        let File { header: read, versions } = exchange::read(text.as_bytes()).unwrap();
        prop_assert_eq!(&read, &header);
        prop_assert_eq!(&versions, &[version]);
        prop_assert_eq!(versions[0].content(), &content);
        prop_assert_eq!(exchange::write(&read, &versions), text);
    }

    #[test]
    fn canonical_text_is_read_back(value in a_value()) {
        let text = value.canonical();
        let read = json::read(&text).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert_eq!(read.canonical(), text);
    }

    #[test]
    fn ids_and_hashes_are_read_back(bits in any::<u64>(), bytes in vec(any::<u8>(), 0..40)) {
        let id = RecordId::from_bits(bits);
        prop_assert_eq!(RecordId::parse(&id.to_string()), Some(id));
        let hash = Hash::of(&bytes);
        prop_assert_eq!(hash.to_string(), base64url(&Sha256::digest(&bytes)));
        prop_assert_eq!(Hash::parse(&hash.to_string()), Some(hash));
    }
}

/// Source: RFC 8785, sections 3.2.2 and 3.2.3, and the examples that its authors publish with it
/// (cyberphone/json-canonicalization, testdata), without their fractions and nulls.
#[test]
fn canonical_form_is_that_of_rfc_8785() {
    let rows = [
        (
            "escapes",
            r#"{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [true, false] }"#,
            r#"{"literals":[true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#,
        ),
        (
            "names by UTF-16",
            r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
            "\u00f6": "Latin Small Letter O With Diaeresis"}"#,
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
            \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
            \"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ),
        (
            "structures",
            r#"{"1": {"f": {"f": "hi","F": 5} ,"\n": 56}, "10": { }, "": "empty", "a": { },
            "111": [ {"e": "yes","E": "no" } ], "A": { }}"#,
            r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#,
        ),
        (
            "french",
            r#"{"peach": "This sorting order", "péché": "is wrong according to French",
            "pêche": "but canonicalization MUST", "sin": "ignore locale"}"#,
            r#"{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}"#,
        ),
        (
            "not normalised",
            r#"{"Unnormalized Unicode":"A\u030a"}"#,
            "{\"Unnormalized Unicode\":\"A\u{30a}\"}",
        ),
        (
            "controls",
            r#""\u0000\b\t\n\u000b\f\r\u001F\u007f\u2028""#,
            "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u{7f}\u{2028}\"",
        ),
        (
            "numbers",
            "[ 0 , -1,9007199254740991 , -9007199254740991]",
            "[0,-1,9007199254740991,-9007199254740991]",
        ),
        ("empty", " [ [ ] , { } , \"\" ] ", r#"[[],{},""]"#),
    ];
    check(rows.map(|(row, text, wanted)| {
        (row, json::read(text).unwrap().canonical(), wanted.to_owned())
    }));
}

/// Source: the first two of FIPS 180-4, as `sha256sum`, `xxd -r -p` and `basenc --base64url` write
/// them.
#[test]
fn hash_is_sha_256_in_base_64() {
    let rows = [
        ("", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
        ("abc", "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"),
    ];
    check(
        rows.map(|(text, wanted)| (text, Hash::of(text.as_bytes()).to_string(), wanted.to_owned())),
    );
    check(rows.map(|(text, hash)| (text, Hash::parse(hash), Some(Hash::of(text.as_bytes())))));
    let refused = [
        ("short", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuF"),
        ("long", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFUA"),
        ("padded", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("two bits too many", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV"),
        ("other alphabet", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"),
        ("space", " 7DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
    ];
    check(refused.map(|(row, text)| (row, Hash::parse(text), None)));
}

/// Source: Crockford's base 32, by hand.
#[test]
fn record_id_is_twelve_characters() {
    let rows = [
        (0, "000000000000"),
        (31, "00000000000z"),
        (32, "000000000010"),
        ((1 << 60) - 1, "zzzzzzzzzzzz"),
        (u64::MAX, "zzzzzzzzzzzz"),
        (0x0123_4567_89ab_cdef, "28t5cy4tqkff"),
    ];
    check(
        rows.map(|(bits, wanted)| (bits, RecordId::from_bits(bits).to_string(), wanted.to_owned())),
    );
    let refused = [
        "",
        "00000000000",
        "0000000000000",
        "00000000000i",
        "00000000000l",
        "00000000000o",
        "00000000000u",
        "00000000000Z",
        "00000000000-",
        "0000000000é",
    ];
    check(refused.map(|text| (text, RecordId::parse(text), None)));
}
