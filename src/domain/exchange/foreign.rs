//! What a file seems to be that is not ours, so that people hear what to do.

/// What a file seems to be that is not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A web page, often the page of a site that asks to log in.
    WebPage,
    /// A PDF.
    Pdf,
    /// A spreadsheet.
    Spreadsheet,
    /// A document of a word processor.
    Document,
    /// A picture.
    Image,
    /// Files packed together.
    Archive,
    /// A whole mail message, or the packed attachments of one.
    Mail,
    /// JSON of another program.
    OtherJson,
    /// Some other text.
    Text,
    /// Something else.
    Unknown,
}

/// What these bytes, which are no file of ours, seem to be. `text` is what they say, if they are
/// text; the bytes go first, as many a binary file without much in it is text as well.
pub(super) fn of(bytes: &[u8], text: Option<&str>) -> Foreign {
    match (of_bytes(bytes), text) {
        (Foreign::Unknown, Some(text)) => of_text(text),
        (Foreign::Unknown, None) => of_older_text(bytes),
        (foreign, _) => foreign,
    }
}

/// What a text seems to be that is in the encoding of an older program, such as a spreadsheet with
/// an accent in it.
fn of_older_text(bytes: &[u8]) -> Foreign {
    let start = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    if start.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()) {
        return Foreign::Unknown;
    }
    of_text(&String::from_utf8_lossy(start))
}

fn of_bytes(bytes: &[u8]) -> Foreign {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    if begins(b"%PDF") {
        Foreign::Pdf
    } else if begins(b"PK\x03\x04") {
        packed(bytes)
    } else if begins(b"\xD0\xCF\x11\xE0") {
        Foreign::Document
    } else if IMAGES.into_iter().any(begins) || heic(bytes) {
        Foreign::Image
    } else if begins(b"PK\x05\x06")
        || begins(b"\x1F\x8B")
        || begins(b"7z\xBC\xAF")
        || begins(b"Rar!")
    {
        Foreign::Archive
    } else if begins(b"\x78\x9F\x3E\x22") {
        Foreign::Mail
    } else {
        Foreign::Unknown
    }
}

fn of_text(text: &str) -> Foreign {
    let start: String = text.chars().take(1000).collect::<String>().to_ascii_lowercase();
    let begins = |mark: &str| start.starts_with(mark);
    let holds = |mark: &str| start.contains(mark);
    if begins("<")
        && ["<!doctype html", "<html", "<head", "<body", "<meta", "<script"].into_iter().any(holds)
    {
        Foreign::WebPage
    } else if MAIL.into_iter().any(begins) {
        Foreign::Mail
    } else if begins("{\\rtf") {
        Foreign::Document
    } else if begins("{") || begins("[") {
        Foreign::OtherJson
    } else if is_table(text) {
        Foreign::Spreadsheet
    } else {
        Foreign::Text
    }
}

/// What pictures begin with: PNG, JPEG, GIF, WebP, TIFF.
const IMAGES: [&[u8]; 6] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"RIFF", b"II*\0", b"MM\0*"];

/// What a mail message begins with.
const MAIL: [&str; 11] = [
    "received:",
    "from:",
    "van:",
    "to:",
    "date:",
    "subject:",
    "return-path:",
    "delivered-to:",
    "message-id:",
    "mime-version:",
    "content-type:",
];

/// Whether the first lines are rows of a table. Prose has commas too, so those must be as many in
/// each row, and without a space behind them.
fn is_table(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().take(3).collect();
    let commas = |line: &&str| line.matches(',').count();
    let first = lines.first().map_or(0, commas);
    lines.iter().all(|line| line.contains(';') || line.contains('\t'))
        || (lines.len() > 1
            && first > 0
            && lines.iter().all(|line| commas(line) == first && !line.contains(", ")))
}

fn packed(bytes: &[u8]) -> Foreign {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let holds = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
    if holds(b"xl/") || holds(b"opendocument.spreadsheet") {
        Foreign::Spreadsheet
    } else if holds(b"word/") || holds(b"ppt/") || holds(b"opendocument") {
        Foreign::Document
    } else {
        Foreign::Archive
    }
}

fn heic(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp")
}
