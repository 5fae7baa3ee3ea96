//! What is on screen, as a person or a screen reader meets it, drawn from the state alone.

use std::collections::BTreeSet;
use talentscan::app::{AppState, Event};
use talentscan::domain::text::Lang;
use talentscan::ui::node::{Element, Listener, Node, Parts, Trait};
use talentscan::ui::shell;

/// Attributes that name other elements by their ids.
const REFERENCES: [&str; 3] = ["for", "aria-labelledby", "aria-describedby"];

/// A screen.
pub(crate) struct Screen(Element);

impl Screen {
    /// The screen of this state.
    pub(crate) fn of(state: &AppState) -> Self {
        Self(shell::view(state))
    }

    /// Every text on it, in the order of the page.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        write_text(self.0.parts(), &mut text);
        text
    }

    /// What holds for every screen whatever the state: one heading, names that are unique and lead
    /// somewhere, and a text in everything that can be used.
    pub(crate) fn check(&self) {
        let all = self.elements();
        let heads = all.iter().filter(|element| element.tag == "h1").count();
        assert_eq!(heads, 1, "headings in: {}", self.text());
        let mut ids = BTreeSet::new();
        for id in all.iter().filter_map(|element| attribute(element, "id")) {
            assert!(ids.insert(id), "{id:?} is there twice");
        }
        for element in &all {
            for name in REFERENCES {
                for id in attribute(element, name).into_iter().flat_map(str::split_whitespace) {
                    assert!(ids.contains(id), "{} {name} leads to no {id:?}", element.tag);
                }
            }
            let mut text = String::new();
            write_text(element, &mut text);
            if matches!(
                element.tag,
                "a" | "button" | "h1" | "h2" | "h3" | "th" | "legend" | "option"
            ) {
                assert!(!text.trim().is_empty(), "an empty {}: {element:?}", element.tag);
            }
            if let Some(to) = attribute(element, "href") {
                assert!(to.starts_with('#'), "a link to {to:?}");
            }
        }
    }

    /// The places of the elements that lead to the heading, with what they are.
    pub(crate) fn way_to_heading(&self) -> Vec<(usize, &'static str, Option<String>)> {
        way_to_heading(self.0.parts()).unwrap_or_default()
    }

    /// What the elements are that lead to the one of this id, and that itself: what sets each apart
    /// from others in its place.
    pub(crate) fn way_to(&self, id: &str) -> Vec<String> {
        way_to(self.0.parts(), id).unwrap_or_else(|| panic!("no {id:?} in: {}", self.text()))
    }

    /// The fields for text, of which the browser could remember or send away what is written.
    pub(crate) fn check_fields(&self) -> usize {
        let fields: Vec<_> = self.elements().into_iter().filter(|one| is_for_text(one)).collect();
        for field in &fields {
            for (name, wanted) in [("autocomplete", "off"), ("spellcheck", "false")] {
                assert_eq!(attribute(field, name), Some(wanted), "{name} of {field:?}");
            }
        }
        fields.len()
    }

    /// What somebody does with the element of this id: writes this text, or else clicks or ticks.
    pub(crate) fn event(&self, id: &str, text: Option<&str>) -> Event {
        let all = self.elements();
        let element = all.into_iter().find(|element| attribute(element, "id") == Some(id));
        let element = element.unwrap_or_else(|| panic!("no {id:?} in: {}", self.text()));
        match (element.listens.first().map(|(_, listener)| listener), text) {
            (Some(Listener::Send(event)), None) => event.clone(),
            (Some(Listener::Tick(make)), None) => {
                make(!element.traits.contains(&Trait::Checked(true)))
            }
            (Some(Listener::Text(make)), Some(text)) => make(text.to_owned()),
            (listener, _) => panic!("{id:?} listens to {listener:?}"),
        }
    }

    /// What clicking does, of everything that says this and nothing more.
    pub(crate) fn clicks(&self, says: &str) -> Vec<Event> {
        let mut clicks = Vec::new();
        for element in self.elements().into_iter().rev() {
            let mut text = String::new();
            write_text(element, &mut text);
            if let Some((_, Listener::Send(event))) = element.listens.first()
                && text.trim() == says
            {
                clicks.push(event.clone());
            }
        }
        clicks
    }

    /// What stands in the field of this id.
    pub(crate) fn value(&self, id: &str) -> String {
        let all = self.elements();
        let field = all.into_iter().find(|element| attribute(element, "id") == Some(id));
        let value = |one: &Trait| match one {
            Trait::Value(text) => Some(text.clone()),
            _ => None,
        };
        field.and_then(|field| field.traits.iter().find_map(value)).unwrap_or_default()
    }

    /// Whether something on it can be filled in or done that stands among the fields of a form.
    pub(crate) fn can_be_filled(&self) -> bool {
        let all = self.elements();
        let fields = all.iter().find(|one| attribute(one, "role") == Some("none"));
        let fields = fields.unwrap_or_else(|| panic!("no fields in: {}", self.text()));
        attribute(fields, "disabled").is_none()
    }

    /// Whether the element of this id stands among fields that are off.
    pub(crate) fn is_off(&self, id: &str) -> bool {
        self.elements()
            .into_iter()
            .any(|one| attribute(one, "disabled").is_some() && way_to(one, id).is_some())
    }

    fn elements(&self) -> Vec<&Parts> {
        let mut found = Vec::new();
        let mut waiting = vec![self.0.parts()];
        while let Some(element) = waiting.pop() {
            found.push(element);
            waiting.extend(element.children.iter().filter_map(|child| match child {
                Node::Element(element) => Some(element.parts()),
                Node::Text(_) => None,
            }));
        }
        found
    }
}

/// Checks the screen of this state in every language.
pub(crate) fn check(state: &AppState) {
    for lang in Lang::ALL {
        let state = AppState { lang, ..state.clone() };
        Screen::of(&state).check();
    }
}

fn way_to_heading(element: &Parts) -> Option<Vec<(usize, &'static str, Option<String>)>> {
    element.children.iter().enumerate().find_map(|(place, child)| {
        let Node::Element(child) = child else { return None };
        let child = child.parts();
        let class = attribute(child, "class").map(str::to_owned);
        let mut way = vec![(place, child.tag, class)];
        if child.tag != "h1" {
            way.extend(way_to_heading(child)?);
        }
        Some(way)
    })
}

fn way_to(element: &Parts, id: &str) -> Option<Vec<String>> {
    let names = ["id", "aria-labelledby", "class", "type", "role"];
    let names = names.map(|name| attribute(element, name));
    let listens: Vec<&str> = element.listens.iter().map(|(to, _)| *to).collect();
    let mut way = vec![format!("{} {:?} {names:?} {listens:?}", element.tag, element.key)];
    if attribute(element, "id") == Some(id) {
        return Some(way);
    }
    let mut inside = element.children.iter().filter_map(|child| match child {
        Node::Element(child) => way_to(child.parts(), id),
        Node::Text(_) => None,
    });
    way.extend(inside.next()?);
    Some(way)
}

fn is_for_text(element: &Parts) -> bool {
    element.tag == "textarea"
        || element.tag == "input" && matches!(attribute(element, "type"), None | Some("text"))
}

fn attribute<'e>(element: &'e Parts, wanted: &str) -> Option<&'e str> {
    element.traits.iter().find_map(|one| match one {
        Trait::Attribute(name, value) if *name == wanted => Some(value.as_ref()),
        _ => None,
    })
}

fn write_text(element: &Parts, text: &mut String) {
    for child in &element.children {
        match child {
            Node::Element(element) => write_text(element.parts(), text),
            Node::Text(words) => text.push_str(words),
        }
    }
    if !matches!(element.tag, "span" | "strong" | "bdi" | "kbd") {
        text.push('\n');
    }
}
