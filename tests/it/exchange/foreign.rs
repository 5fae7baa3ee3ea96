//! What is no file of ours is named, and awkward things are no reason to refuse.

use super::damage::ours;
use super::golden::the_school;
use super::newer::with_body;
use super::{a_header, check, check_read, file_of, file_with};
use talentscan::domain::exchange::{Foreign, MAX_BYTES, ReadError};
use talentscan::domain::json::{Json, JsonError, MAX_INTEGER, Map};

/// The first bytes of the real thing, and a byte behind them that no text has.
fn binary(start: &[u8]) -> Vec<u8> {
    [start, b"\0\xff\xfe\x80"].concat()
}

#[test]
fn what_is_not_ours_is_named() {
    let seems = |foreign: Foreign| Err(ReadError::NotOurs(foreign));
    let mail =
        "Delivered-To: juf@example.org\r\nFrom: meester@example.org\r\nSubject: scan\r\n\r\nHoi";
    let rows = [
        ("HTML", b"\r\n<!DOCTYPE html>\n<html lang=\"nl\"><head>".to_vec(), Foreign::WebPage),
        ("HTML without head", b"<script>location='/login'</script>".to_vec(), Foreign::WebPage),
        ("HTML as XML", b"<?xml version=\"1.0\"?>\n<html xmlns=\"\">".to_vec(), Foreign::WebPage),
        ("PDF", binary(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), Foreign::Pdf),
        ("PDF in ASCII", b"%PDF-1.4\n1 0 obj".to_vec(), Foreign::Pdf),
        (
            "xlsx",
            binary(b"PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml\xb5xl/workbook.xml"),
            Foreign::Spreadsheet,
        ),
        (
            "xlsx in ASCII",
            b"PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml".to_vec(),
            Foreign::Spreadsheet,
        ),
        (
            "ods",
            binary(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
            Foreign::Spreadsheet,
        ),
        ("docx", binary(b"PK\x03\x04\x14\0word/document.xml"), Foreign::Document),
        (
            "odt",
            binary(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"),
            Foreign::Document,
        ),
        ("doc", binary(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Foreign::Document),
        ("rtf", b"{\\rtf1\\ansi Beste school}".to_vec(), Foreign::Document),
        ("zip", binary(b"PK\x03\x04\x14\0\0\0talentscan.json"), Foreign::Archive),
        ("empty zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), Foreign::Archive),
        ("gzip", binary(b"\x1f\x8b\x08\0"), Foreign::Archive),
        ("7z", binary(b"7z\xbc\xaf\x27\x1c"), Foreign::Archive),
        ("png", binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Foreign::Image),
        ("jpeg", binary(b"\xff\xd8\xff\xe0\0\x10JFIF"), Foreign::Image),
        ("heic", binary(b"\0\0\0\x28ftypheic\0\0\0\0mif1heic"), Foreign::Image),
        ("heic in ASCII", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Foreign::Image),
        ("webp", binary(b"RIFF\x24\0\0\0WEBPVP8 "), Foreign::Image),
        ("winmail.dat", binary(b"\x78\x9f\x3e\x22\x01\0"), Foreign::Mail),
        ("mail", mail.as_bytes().to_vec(), Foreign::Mail),
        ("csv", b"school;n;trust\r\nDe Regenboog;12;83\r\n".to_vec(), Foreign::Spreadsheet),
        (
            "csv with commas",
            b"school,n,trust\r\nDe Regenboog,12,83\r\n".to_vec(),
            Foreign::Spreadsheet,
        ),
        (
            "csv of an older program",
            b"school;n\r\nHet Caf\xe9;12\r\n".to_vec(),
            Foreign::Spreadsheet,
        ),
        ("HTML in Latin 1", b"<html><title>Caf\xe9</title>".to_vec(), Foreign::WebPage),
        ("prose in Latin 1", b"Groet, juf Ren\xe9e".to_vec(), Foreign::Text),
        ("tabs", b"school\tn\nDe Regenboog\t12".to_vec(), Foreign::Spreadsheet),
        ("other JSON", br#"{"type": "excalidraw", "version": 2}"#.to_vec(), Foreign::OtherJson),
        ("other numbers", br#"{"x": 1.5, "y": null}"#.to_vec(), Foreign::OtherJson),
        (
            "other format",
            br#"{"format": "talentscan2", "versions": []}"#.to_vec(),
            Foreign::OtherJson,
        ),
        ("array", br#"[{"format": "talentscan"}]"#.to_vec(), Foreign::OtherJson),
        ("brackets", "[".repeat(100_000).into_bytes(), Foreign::OtherJson),
        (
            "closed",
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes(),
            Foreign::OtherJson,
        ),
        ("text alone", br#""talentscan""#.to_vec(), Foreign::OtherJson),
        ("30 digits", b"123456789012345678901234567890".to_vec(), Foreign::Text),
        ("prose", "Hoi, hierbij onze scan.\nGroet, juf Ans".as_bytes().to_vec(), Foreign::Text),
        ("base64", b"eyJmb3JtYXQiOiJ0YWxlbnRzY2FuIn0=".to_vec(), Foreign::Text),
        (
            "file name only",
            b"talentscan_de-regenboog_2026-11-22_x3v9k0c7.json".to_vec(),
            Foreign::Text,
        ),
        ("noise", binary(b"\x80\x81"), Foreign::Unknown),
    ];
    check_read(rows.map(|(row, bytes, foreign)| (row, bytes, seems(foreign))));
    let many = (0..1_000_000).map(|n| format!("\"n{n}\": {n},")).collect::<Vec<_>>().concat();
    check_read([
        ("empty", vec![], Err(ReadError::Empty)),
        ("white space", b" \r\n\t\n".to_vec(), Err(ReadError::Empty)),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), Err(ReadError::Empty)),
        ("NULs", vec![0; 4096], Err(ReadError::Empty)),
        ("too large", vec![0; MAX_BYTES + 1], Err(ReadError::TooLarge)),
        ("10^6 names", format!("{{{many}\"\": 0}}").into_bytes(), seems(Foreign::OtherJson)),
        (
            "10^6 names of ours",
            ours(&format!("{many}\"\": 0")).into_bytes(),
            Err(ReadError::Damaged),
        ),
    ]);
}

#[test]
fn awkward_things_are_read() {
    let school = |name: &str| {
        let body = |body: &mut Map| drop(body.insert("name".to_owned(), name.into()));
        with_body(&the_school(), body).organisation().unwrap().name.clone()
    };
    check(
        ["\0", "a\0b", "__proto__", "", "\u{ffff}", "🌈"]
            .map(|name| (name, school(name), name.to_owned())),
    );
    let header = |name: &str, value: Json| {
        let mut header = a_header();
        header.insert(name.to_owned(), value);
        file_with(header, vec![])
    };
    let nested = |depth| (0..depth).fold(Json::Bool(true), |inner, _| Json::List(vec![inner]));
    check_read([
        ("no versions", file_of(vec![]), Ok(0)),
        ("__proto__", header("__proto__", Json::Map(a_header())), Ok(0)),
        ("largest number", header("x", Json::Integer(MAX_INTEGER)), Ok(0)),
        ("smallest number", header("x", Json::Integer(-MAX_INTEGER)), Ok(0)),
        ("as deep as may be", header("x", nested(31)), Ok(0)),
        ("one deeper", header("x", nested(32)), Err(ReadError::Refused(JsonError::TooDeep))),
    ]);
}
