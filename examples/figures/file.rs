//! What a file brought, or why it was refused, by codes that do not change.

use serde_json::{Value, json};
use talentscan::domain::exchange::{self, Foreign, Invalid, ReadError};
use talentscan::domain::json::JsonError;
use talentscan::domain::workspace::{Added, Workspace};

/// Adds a file to the workspace: all of it, or nothing.
pub(crate) fn add(workspace: &mut Workspace, name: &str, bytes: &[u8]) -> Value {
    let read = match exchange::read(bytes) {
        Ok(read) => read,
        Err(reason) => return json!({ "name": name, "refused": refused(&reason) }),
    };
    let (mut new, mut newer, mut same, mut older, mut two_versions) = (0, 0, 0, 0, 0);
    let held = read.versions.len();
    for version in read.versions {
        *match workspace.add(version) {
            Added::New => &mut new,
            Added::Newer => &mut newer,
            Added::Same => &mut same,
            Added::Older => &mut older,
            Added::TwoVersions => &mut two_versions,
        } += 1;
    }
    json!({
        "name": name,
        "kind": read.header.kind.map(exchange::FileKind::name),
        "records": held,
        "new": new,
        "newer": newer,
        "same": same,
        "older": older,
        "two_versions": two_versions,
    })
}

fn refused(reason: &ReadError) -> Value {
    match reason {
        ReadError::Empty => json!({ "reason": "empty" }),
        ReadError::TooLarge => json!({ "reason": "too_large", "at_most": exchange::MAX_BYTES }),
        ReadError::NotOurs(foreign) => json!({ "reason": "not_ours", "seems": seems(*foreign) }),
        ReadError::Cut => json!({ "reason": "cut" }),
        ReadError::Damaged => json!({ "reason": "damaged" }),
        ReadError::Refused(why) => json!({ "reason": "refused", "why": why_refused(why) }),
        ReadError::Newer { major } => json!({ "reason": "newer", "major": major }),
        ReadError::Invalid(Invalid(part)) => json!({ "reason": "invalid", "part": part }),
    }
}

fn seems(foreign: Foreign) -> &'static str {
    match foreign {
        Foreign::WebPage => "web_page",
        Foreign::Pdf => "pdf",
        Foreign::Spreadsheet => "spreadsheet",
        Foreign::Document => "document",
        Foreign::Image => "image",
        Foreign::Archive => "archive",
        Foreign::Mail => "mail",
        Foreign::OtherJson => "other_json",
        Foreign::Text => "text",
        Foreign::Unknown => "unknown",
    }
}

fn why_refused(why: &JsonError) -> &'static str {
    match why {
        JsonError::Cut => "cut",
        JsonError::Syntax { .. } => "syntax",
        JsonError::TooDeep => "too_deep",
        JsonError::TwiceNamed(_) => "twice_named",
        JsonError::Number => "number",
        JsonError::Null => "null",
    }
}
