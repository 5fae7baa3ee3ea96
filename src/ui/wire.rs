//! Nodes as bytes: the worker draws the overview, and the page shows it.
//!
//! What happens when somebody does something stays where it was drawn: a listener travels as a
//! number, and comes back as a [`Touch`].

use super::node::{Element, Listener, Node, Parts, Trait, Words};
use crate::app::Event;
use crate::app::worker::{Touch, Touched};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;

/// What was drawn: names by their places in a list, for there are few and they come often.
#[derive(Serialize, Deserialize)]
struct Drawing {
    number: u32,
    names: Vec<String>,
    root: Wire,
}

#[derive(Serialize, Deserialize)]
enum Wire {
    Text(String),
    Element {
        tag: u16,
        key: Option<String>,
        traits: Vec<WireTrait>,
        listens: Vec<(u16, Kind)>,
        children: Vec<Wire>,
    },
}

#[derive(Serialize, Deserialize)]
enum WireTrait {
    Attribute(u16, String),
    Style(u16, String),
    Checked(bool),
    Selected(bool),
    Value(String),
}

/// What comes with a touch.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Kind {
    Nothing,
    Text,
    Tick,
}

/// The element as bytes, as the drawing of this number; and what it listens to, in order.
pub fn pack(number: u32, element: Element) -> (Vec<u8>, Vec<Listener>) {
    let mut packer = Packer::default();
    let root = packer.element(element.into_parts());
    let drawing =
        Drawing { number, names: packer.names.iter().map(|&name| name.to_owned()).collect(), root };
    // Refused only for what has no length known beforehand, and that is not in it.
    (postcard::to_allocvec(&drawing).unwrap_or_default(), packer.listeners)
}

/// The element of these bytes; `None` when they are none of ours.
pub fn unpack(bytes: &[u8]) -> Option<Element> {
    let drawing: Drawing = postcard::from_bytes(bytes).ok()?;
    let names: Vec<&'static str> = drawing.names.into_iter().map(lasting).collect();
    let mut unpacker = Unpacker { drawing: drawing.number, names, next: 0 };
    match unpacker.node(drawing.root)? {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    }
}

#[derive(Default)]
struct Packer {
    names: Vec<&'static str>,
    listeners: Vec<Listener>,
}

impl Packer {
    fn name(&mut self, name: &'static str) -> u16 {
        let known = self.names.iter().position(|known| *known == name);
        let place = known.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        u16::try_from(place).unwrap_or(u16::MAX)
    }

    fn element(&mut self, parts: Parts) -> Wire {
        let tag = self.name(parts.tag);
        let traits = parts.traits.into_iter().map(|one| match one {
            Trait::Attribute(name, value) => WireTrait::Attribute(self.name(name), value.into()),
            Trait::Style(name, value) => WireTrait::Style(self.name(name), value),
            Trait::Checked(checked) => WireTrait::Checked(checked),
            Trait::Selected(selected) => WireTrait::Selected(selected),
            Trait::Value(text) => WireTrait::Value(text),
        });
        let traits = traits.collect();
        let mut listens = Vec::new();
        for (to, listener) in parts.listens {
            let kind = match listener {
                Listener::Send(_) => Kind::Nothing,
                Listener::Text(_) => Kind::Text,
                Listener::Tick(_) => Kind::Tick,
            };
            listens.push((self.name(to), kind));
            self.listeners.push(listener);
        }
        let children = parts.children.into_iter().map(|child| match child {
            Node::Element(element) => self.element(element.into_parts()),
            Node::Text(text) => Wire::Text(text.into()),
        });
        Wire::Element { tag, key: parts.key, traits, listens, children: children.collect() }
    }
}

struct Unpacker {
    drawing: u32,
    names: Vec<&'static str>,
    next: u32,
}

impl Unpacker {
    fn name(&self, place: u16) -> Option<&'static str> {
        self.names.get(usize::from(place)).copied()
    }

    fn node(&mut self, wire: Wire) -> Option<Node> {
        let (tag, key, traits, listens, children) = match wire {
            Wire::Text(text) => return Some(Node::Text(Words::Owned(text))),
            Wire::Element { tag, key, traits, listens, children } => {
                (tag, key, traits, listens, children)
            }
        };
        let mut parts = Element::new(self.name(tag)?).into_parts();
        parts.key = key;
        for one in traits {
            parts.traits.push(match one {
                WireTrait::Attribute(name, value) => {
                    Trait::Attribute(self.name(name)?, value.into())
                }
                WireTrait::Style(name, value) => Trait::Style(self.name(name)?, value),
                WireTrait::Checked(checked) => Trait::Checked(checked),
                WireTrait::Selected(selected) => Trait::Selected(selected),
                WireTrait::Value(text) => Trait::Value(text),
            });
        }
        for (to, kind) in listens {
            parts.listens.push((self.name(to)?, touch(self.drawing, self.next, kind)));
            self.next += 1;
        }
        for child in children {
            parts.children.push(self.node(child)?);
        }
        Some(Node::Element(parts.into()))
    }
}

fn touch(drawing: u32, listener: u32, kind: Kind) -> Listener {
    let touch = move |what| Event::Touch(Touch { drawing, listener, what });
    match kind {
        Kind::Nothing => Listener::Send(touch(Touched::Only)),
        Kind::Text => Listener::Text(Box::new(move |text| touch(Touched::Text(text)))),
        Kind::Tick => Listener::Tick(Box::new(move |ticked| touch(Touched::Tick(ticked)))),
    }
}

/// A name that lasts: of the few there are each is kept once, for as long as the app runs.
fn lasting(name: String) -> &'static str {
    thread_local! {
        static NAMES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }
    NAMES.with_borrow_mut(|names| {
        let known = names.iter().find(|known| **known == name).copied();
        known.unwrap_or_else(|| {
            let name: &'static str = name.leak();
            names.push(name);
            name
        })
    })
}

/// What a touch means to whoever drew the listener.
pub fn meaning(listeners: &[Listener], touch: Touch) -> Option<Event> {
    let listener = listeners.get(usize::try_from(touch.listener).ok()?)?;
    Some(match (listener, touch.what) {
        (Listener::Send(event), _) => event.clone(),
        (Listener::Text(make), Touched::Text(text)) => make(text),
        (Listener::Tick(make), Touched::Tick(ticked)) => make(ticked),
        _ => return None,
    })
}
