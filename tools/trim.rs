//! Leaves out comments and indentation: what people need in a page, and browsers do not.
//!
//! Deliberately simple. It drops only what certainly means nothing, and compression does the rest.

/// Leaves out comments, indentation and empty lines.
pub(crate) fn html(text: &str) -> String {
    lines(&without(text, "<!--", "-->"))
}

/// Leaves out indentation and empty lines.
pub(crate) fn lines(text: &str) -> String {
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
    fn a_page_loses_what_means_nothing() {
        assert_eq!(html("<!-- a\n b -->\n  <p>x</p>\n"), "<p>x</p>\n");
    }
}
