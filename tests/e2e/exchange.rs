//! The file, by what `docs/exchange-format.md` says of it and nothing else.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Canonical JSON: sorted keys, no spaces. (thirtyfour makes `serde_json` keep the order of keys.)
pub fn canonical(value: &Value) -> String {
    let join = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Array(values) => format!("[{}]", join(values.iter().map(canonical).collect())),
        Value::Object(members) => {
            let members = members.iter().collect::<BTreeMap<_, _>>().into_iter();
            let member =
                |(key, value)| format!("{}:{}", Value::from(String::clone(key)), canonical(value));
            format!("{{{}}}", join(members.map(member).collect()))
        }
        other => other.to_string(),
    }
}

/// The hash of a text.
pub fn sha256(text: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}

/// The sum that a file must have.
pub fn sum(file: &Value) -> String {
    let mut header = file.as_object().unwrap().clone();
    header.remove("sum");
    let versions = header.remove("versions").unwrap();
    let versions = versions.as_array().unwrap().iter();
    let mut lines: Vec<String> = versions.map(|version| sha256(&canonical(version))).collect();
    lines.sort();
    lines.insert(0, canonical(&Value::Object(header)));
    format!("sha256:{}", sha256(&lines.join("\n")))
}
