//! Makes nodes into what the browser shows, and changes it when the nodes change.
//!
//! A [`Drawing`] is a view of Leptos: in a closure that reads the state it is drawn again whenever
//! the state changed. What is on screen stays the same element where it can, so that the focus, the
//! place of the cursor and what a screen reader is saying are not disturbed.

use super::mount::dispatch;
use super::node::{Element, Listener, Node, Trait, Words};
use crate::app::{AppState, Event};
use leptos::prelude::*;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::{Mountable, Render};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// Among how many of the next elements one is looked for that has a name.
const AHEAD: usize = 8;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element to be drawn, and the state that what happens to it changes.
pub(super) struct Drawing {
    /// The element.
    pub(super) element: Element,
    /// The state.
    pub(super) state: RwSignal<AppState>,
}

impl Render for Drawing {
    type State = Drawn;

    fn build(self) -> Drawn {
        Pen { state: self.state, namespace: None }.element(self.element)
    }

    fn rebuild(self, drawn: &mut Drawn) {
        Pen { state: self.state, namespace: None }.redraw(drawn, Node::Element(self.element));
    }
}

/// What stands on screen.
pub(super) struct Drawn {
    node: types::Node,
    shape: Shape,
}

enum Shape {
    Text(Words),
    Element {
        element: types::Element,
        tag: &'static str,
        key: Option<String>,
        traits: Vec<Trait>,
        listens: Vec<Listening>,
        children: Vec<Drawn>,
    },
}

/// What an element listens to. The browser's listener stays; what it does may become another thing.
struct Listening {
    to: &'static str,
    does: Rc<RefCell<Listener>>,
    _heard: Box<dyn std::any::Any>,
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.node.parent_element();
        parent.is_some_and(|parent| child.try_mount(&parent, Some(&self.node)))
    }

    fn elements(&self) -> Vec<types::Element> {
        match &self.shape {
            Shape::Element { element, .. } => vec![element.clone()],
            Shape::Text(_) => Vec::new(),
        }
    }
}

/// Draws what belongs to one state.
#[derive(Clone, Copy)]
struct Pen {
    state: RwSignal<AppState>,
    namespace: Option<&'static str>,
}

impl Pen {
    fn draw(self, node: Node) -> Drawn {
        match node {
            Node::Element(element) => self.element(element),
            Node::Text(text) => {
                let node = Rndr::create_text_node(&text).into();
                Drawn { node, shape: Shape::Text(text) }
            }
        }
    }

    fn element(self, new: Element) -> Drawn {
        let new = new.into_parts();
        let namespace = if new.tag == "svg" { Some(SVG) } else { self.namespace };
        let inner = Self { namespace, ..self };
        let element = Rndr::create_element(new.tag, namespace);
        let listens = new.listens.into_iter().map(|(to, does)| self.listen(&element, to, does));
        let listens = listens.collect();
        let children = new.children.into_iter().map(|child| {
            let mut child = inner.draw(child);
            child.mount(&element, None);
            child
        });
        let children = children.collect();
        // After the children: an option must be there before it can be the value.
        for new in &new.traits {
            set(&element, new);
        }
        let (tag, key, traits) = (new.tag, new.key, new.traits);
        let node = element.clone().into();
        Drawn { node, shape: Shape::Element { element, tag, key, traits, listens, children } }
    }

    fn listen(self, element: &types::Element, to: &'static str, does: Listener) -> Listening {
        let does = Rc::new(RefCell::new(does));
        let now = Rc::clone(&does);
        let is_link = element.tag_name() == "A";
        let heard = Rndr::add_event_listener(
            element,
            to,
            Box::new(move |event| {
                let event: leptos::ev::Event = event.into();
                if is_link || to == "submit" {
                    event.prevent_default();
                }
                let sent = heard(&now.borrow(), &event);
                dispatch(self.state, sent);
            }),
        );
        Listening { to, does, _heard: Box::new(heard) }
    }

    /// Changes what is drawn into what it is now, which is the same but for what can change.
    fn redraw(self, drawn: &mut Drawn, new: Node) {
        match (&mut drawn.shape, new) {
            (Shape::Text(text), Node::Text(new)) if *text != new => {
                drawn.node.set_node_value(Some(&new));
                *text = new;
            }
            (Shape::Element { element, traits, listens, children, .. }, Node::Element(new)) => {
                let new = new.into_parts();
                let namespace = if new.tag == "svg" { Some(SVG) } else { self.namespace };
                let inner = Self { namespace, ..self };
                for (listening, (_, does)) in listens.iter().zip(new.listens) {
                    listening.does.replace(does);
                }
                inner.redraw_all(element, children, new.children);
                change(element, traits, new.traits);
            }
            _ => {}
        }
    }

    /// What is new comes between, what is gone goes, and the rest stays the elements that they are.
    fn redraw_all(self, parent: &types::Element, drawn: &mut Vec<Drawn>, new: Vec<Node>) {
        let mut old = VecDeque::from(std::mem::take(drawn));
        for new in new {
            let ahead = if has_name(&new) { AHEAD } else { 1 };
            let place = old.iter().take(ahead).position(|old| old.is(&new));
            if let Some(place) = place {
                for mut gone in old.drain(..place) {
                    gone.unmount();
                }
            }
            let same = place.and_then(|_| old.pop_front());
            drawn.push(if let Some(mut same) = same {
                self.redraw(&mut same, new);
                same
            } else {
                let mut child = self.draw(new);
                child.mount(parent, old.front().map(|next| &next.node));
                child
            });
        }
        for mut gone in old {
            gone.unmount();
        }
    }
}

impl Drawn {
    /// Whether it can become this and stay the same thing for whoever is looking at it.
    fn is(&self, new: &Node) -> bool {
        match (&self.shape, new) {
            (Shape::Text(_), Node::Text(_)) => true,
            (Shape::Element { tag, key, traits, listens, .. }, Node::Element(new)) => {
                let new = new.parts();
                *tag == new.tag
                    && *key == new.key
                    && names(traits).eq(names(&new.traits))
                    && listens.iter().map(|known| known.to).eq(new.listens.iter().map(|new| new.0))
            }
            _ => false,
        }
    }
}

fn has_name(node: &Node) -> bool {
    match node {
        Node::Element(new) => {
            new.parts().key.is_some() || names(&new.parts().traits).next().is_some()
        }
        Node::Text(_) => false,
    }
}

/// The attributes that say which element it is, and not how it is now.
fn names(traits: &[Trait]) -> impl Iterator<Item = &Trait> {
    traits.iter().filter(|one| {
        matches!(one, Trait::Attribute("id" | "aria-labelledby" | "class" | "type" | "role", _))
    })
}

fn heard(does: &Listener, event: &leptos::ev::Event) -> Event {
    match does {
        Listener::Send(event) => event.clone(),
        Listener::Text(make) => make(event_target_value(event)),
        Listener::Tick(make) => make(event_target_checked(event)),
    }
}

/// Sets what is new or another than it was, and takes away what is gone.
fn change(element: &types::Element, old: &mut Vec<Trait>, new: Vec<Trait>) {
    for gone in old.iter().filter(|old| !new.iter().any(|new| same_place(old, new))) {
        match gone {
            Trait::Attribute(name, _) => Rndr::remove_attribute(element, name),
            Trait::Style(name, _) => Rndr::remove_css_property(&Rndr::style(element), name),
            Trait::Checked(_) | Trait::Selected(_) | Trait::Value(_) => {}
        }
    }
    for new in &new {
        // What a person can change by hand may be another thing on screen than what was drawn.
        let by_hand = matches!(new, Trait::Checked(_) | Trait::Selected(_));
        if by_hand || !old.contains(new) {
            set(element, new);
        }
    }
    *old = new;
}

fn same_place(one: &Trait, other: &Trait) -> bool {
    match (one, other) {
        (Trait::Attribute(one, _), Trait::Attribute(other, _))
        | (Trait::Style(one, _), Trait::Style(other, _)) => one == other,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

fn set(element: &types::Element, new: &Trait) {
    match new {
        Trait::Attribute(name, value) => Rndr::set_attribute(element, name, value),
        Trait::Style(name, value) => Rndr::set_css_property(&Rndr::style(element), name, value),
        Trait::Checked(checked) => Rndr::set_property(element, "checked", &(*checked).into()),
        Trait::Selected(selected) => Rndr::set_property(element, "selected", &(*selected).into()),
        Trait::Value(text) => Rndr::set_property(element, "value", &text.as_str().into()),
    }
}
