//! Just enough HTML to rewrite the tags of `index.html`, which this project writes itself: every
//! attribute value stands in double quotes, and no text holds a bare `<`.

use std::ops::Range;

/// A start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    name: String,
    attributes: Vec<(String, Option<String>)>,
    /// Where it stands in the page.
    pub(crate) range: Range<usize>,
}

impl Tag {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == attribute)?.1.as_deref()
    }

    /// The path of the file that this tag loads, as it is named in `dist/`.
    pub(crate) fn file(&self) -> Option<&str> {
        self.get("href").or_else(|| self.get("src"))?.strip_prefix("./")
    }

    pub(crate) fn set(&mut self, attribute: &str, value: &str) {
        let value = Some(value.to_owned());
        match self.attributes.iter_mut().find(|(name, _)| name == attribute) {
            Some(found) => found.1 = value,
            None => self.attributes.push((attribute.to_owned(), value)),
        }
    }

    /// Makes the tag load another file.
    pub(crate) fn point_to(&mut self, file: &str, integrity: &str) {
        let attribute = if self.get("src").is_some() { "src" } else { "href" };
        self.set(attribute, &format!("./{file}"));
        self.set("integrity", integrity);
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            match value {
                Some(value) => write!(f, " {name}=\"{value}\"")?,
                None => write!(f, " {name}")?,
            }
        }
        f.write_str(">")
    }
}

/// The start tags of a page, in order.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(start) = page[from..].find('<').map(|at| from + at) {
        let length = length_of_tag(&page[start..]);
        from = start + length;
        tags.extend(parse(&page[start + 1..from - 1], start..from));
    }
    tags
}

/// Up to and with the `>` that is not inside a quoted value.
fn length_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, char) in text.char_indices() {
        match char {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn parse(inside: &str, range: Range<usize>) -> Option<Tag> {
    let inside = inside.trim_end_matches('/');
    let name_ends = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let name = inside[..name_ends].to_owned();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes = Vec::new();
    let mut rest = inside[name_ends..].trim_start();
    while !rest.is_empty() {
        let ends =
            rest.find(|char: char| char == '=' || char.is_whitespace()).unwrap_or(rest.len());
        let attribute = rest[..ends].to_owned();
        rest = &rest[ends..];
        let value = rest.strip_prefix("=\"").and_then(|quoted| quoted.split_once('"'));
        attributes.push((attribute, value.map(|(value, _)| value.to_owned())));
        rest = value.map_or(rest, |(_, after)| after).trim_start();
    }
    Some(Tag { name, attributes, range })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_written_as_it_was_read() {
        let page = r#"<!DOCTYPE html><p>x</p><script src="./a.js" defer data-x="a > b"></script>"#;
        let written: Vec<String> = tags(page).iter().map(ToString::to_string).collect();
        assert_eq!(written, ["<p>", r#"<script src="./a.js" defer data-x="a > b">"#]);
    }

    #[test]
    fn a_tag_can_be_pointed_elsewhere() {
        let page = r#"<link rel="stylesheet" href="./a.css" integrity="old"/>"#;
        let mut link = tags(page).remove(0);
        assert_eq!((link.file(), link.range.clone()), (Some("a.css"), 0..page.len()));
        link.point_to("b.css", "new");
        let expected = r#"<link rel="stylesheet" href="./b.css" integrity="new">"#;
        assert_eq!(link.to_string(), expected);
    }
}
