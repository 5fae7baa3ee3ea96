//! What the style sheet says of the marks, for pictures that leave the page.
//!
//! It reads `style/tokens.css` and `style/parts/chart.css` as they are in the light, so these stay
//! the only places that know colours and lines. It reads as much of CSS as these two use: rules,
//! layers, custom properties and `var()`; what stands in a media query is not for paper.

const TOKENS: &str = include_str!("../../../style/tokens.css");
const CHART: &str = include_str!("../../../style/parts/chart.css");

/// The properties that SVG takes as attributes and the marks use.
const PROPERTIES: [&str; 8] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
];

/// A property with its value, and for what it holds.
#[derive(Debug)]
struct Declaration {
    selector: &'static str,
    property: &'static str,
    value: &'static str,
}

/// The style sheets, read once.
pub(super) struct Style {
    tokens: Vec<Declaration>,
    marks: Vec<Declaration>,
}

impl Style {
    /// Reads the style sheets.
    pub(super) fn read() -> Self {
        Self { tokens: declarations(TOKENS), marks: declarations(CHART) }
    }

    /// What is said of the marks of a class in the colour of a domain: attributes of SVG with their
    /// values. Empty when the class is unknown.
    pub(super) fn of(&self, class: &str, domain: Option<&str>) -> Vec<(&'static str, String)> {
        let selector = format!(".chart .{class}");
        let said = self.marks.iter().filter(|said| {
            said.selector.split(',').any(|one| one.trim() == selector)
                && PROPERTIES.contains(&said.property)
        });
        said.map(|said| (said.property, self.value(said.value, domain, 0))).collect()
    }

    /// The value of a token, such as a colour.
    pub(super) fn token(&self, name: &str, domain: Option<&str>) -> String {
        self.named(name, domain, 0)
    }

    /// A token for a domain is the one of the domain, where it has one.
    fn named(&self, name: &str, domain: Option<&str>, depth: usize) -> String {
        let of_domain = domain.map(|domain| format!("[data-domain=\"{domain}\"]"));
        let said = |selector: &str| {
            let mut all = self.tokens.iter();
            all.find(|said| said.property == name && said.selector == selector)
        };
        let found = of_domain.and_then(|selector| said(&selector)).or_else(|| said(":where(html)"));
        found.map_or_else(String::new, |said| self.value(said.value, domain, depth))
    }

    /// A value with the tokens in it filled in. Tokens that name each other in a ring end.
    fn value(&self, value: &str, domain: Option<&str>, depth: usize) -> String {
        let parts = value.split_once("var(").and_then(|(before, rest)| {
            let (name, after) = rest.split_once(')')?;
            Some((before, name, after))
        });
        match parts {
            Some((before, name, after)) if depth < 8 => {
                let token = self.named(name.trim(), domain, depth + 1);
                self.value(&format!("{before}{token}{after}"), domain, depth + 1)
            }
            _ => value.trim().to_owned(),
        }
    }
}

/// The declarations of a style sheet that hold everywhere.
fn declarations(css: &'static str) -> Vec<Declaration> {
    let mut found = Vec::new();
    // What is open: the text before each brace.
    let mut open: Vec<&'static str> = Vec::new();
    let mut rest = css;
    while let Some(end) = rest.find(['{', '}', ';']) {
        let (text, after) = rest.split_at(end);
        let text = without_comment(text);
        match after.get(..1) {
            Some("{") => open.push(text),
            Some("}") => {
                open.pop();
            }
            _ => {
                let aside = open.iter().any(|head| head.starts_with("@media"));
                let declared = text.split_once(':').zip(open.last()).filter(|_| !aside);
                found.extend(declared.map(|((property, value), selector)| Declaration {
                    selector,
                    property: property.trim(),
                    value: value.trim(),
                }));
            }
        }
        rest = after.get(1..).unwrap_or_default();
    }
    found
}

/// What stands behind the last comment.
fn without_comment(text: &str) -> &str {
    text.rsplit_once("*/").map_or(text, |(_, behind)| behind).trim()
}
