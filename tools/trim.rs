//! Leaves out comments and indentation: what people need in the sources, and browsers do not.
//!
//! Deliberately simple. It drops only what certainly means nothing, and knows just as much of each
//! language as that takes; compression does the rest.

/// Leaves out lines that hold only a comment, and indentation. Text with backticks that span lines
/// is left alone, for there both can mean something.
pub(crate) fn script(text: &str) -> String {
    if text.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut in_comment = false;
    for mut line in text.lines().map(str::trim) {
        if let Some(after) = line.strip_prefix("/*") {
            in_comment = true;
            line = after;
        }
        if in_comment {
            let Some((_, after)) = line.split_once("*/") else { continue };
            in_comment = false;
            line = after.trim_start();
        }
        if !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// Leaves out comments, indentation and empty lines.
pub(crate) fn style(text: &str) -> String {
    lines(&without(text, "/*", "*/"))
}

/// Leaves out comments, indentation and empty lines.
pub(crate) fn html(text: &str) -> String {
    lines(&without(text, "<!--", "-->"))
}

fn lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_what_means_nothing() {
        let text =
            "// Head.\nlet a = 1; // stays\n\n  /** Doc.\n   * more */\n  f(`//`);\n/* x */ g();\n";
        assert_eq!(script(text), "let a = 1; // stays\nf(`//`);\ng();\n");
    }

    #[test]
    fn a_script_with_long_texts_is_left_alone() {
        let text = "let a = `\n  // not a comment\n`;\n";
        assert_eq!(script(text), text);
    }

    #[test]
    fn a_style_loses_what_means_nothing() {
        assert_eq!(
            style("/* Head. */\n@layer a { /* b */\n  p { margin: 0 }\n\n}"),
            "@layer a {\np { margin: 0 }\n}\n"
        );
    }

    #[test]
    fn a_page_loses_what_means_nothing() {
        assert_eq!(html("<!-- a\n b -->\n  <p>x</p>\n"), "<p>x</p>\n");
    }
}
