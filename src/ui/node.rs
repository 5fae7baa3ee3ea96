//! What a page is made of: plain values, so that a page is a function of the state and can be
//! looked at without a browser. [`draw`](super::draw) makes them into what the browser shows.
//!
//! Why not `view!`: it gives every shape on screen a type of its own, and the code for all those
//! types weighed more than the rest of the app together (`ARCHITECTURE.md`, 'Decisions').

use super::words::Text;
use crate::app::Event;
use crate::app::route::Route;
use crate::domain::text::Lang;
use std::borrow::Cow;
use std::fmt;

/// A text that is either part of the app or made while it runs.
pub type Words = Cow<'static, str>;

/// An element or a text.
#[derive(Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A text.
    Text(Words),
}

/// An element, with everything in it.
#[derive(Debug)]
#[must_use]
pub struct Element(Box<Parts>);

/// What an element is made of.
#[derive(Debug)]
pub struct Parts {
    /// Its name.
    pub tag: &'static str,
    /// What sets it apart: an element with another key is a new one, and not the old one changed.
    pub key: Option<String>,
    /// What is set on it.
    pub traits: Vec<Trait>,
    /// What it listens to.
    pub listens: Vec<(&'static str, Listener)>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// Something that is set on an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Trait {
    /// An attribute.
    Attribute(&'static str, Words),
    /// A style, set one by one as the content security policy wants it.
    Style(&'static str, String),
    /// Whether a box is ticked or a radio is chosen.
    Checked(bool),
    /// Whether an option is chosen.
    Selected(bool),
    /// The text in a field.
    Value(String),
}

/// What happens when somebody does something with an element.
pub enum Listener {
    /// This event.
    Send(Event),
    /// What is made of the text in the field.
    Text(Box<dyn Fn(String) -> Event>),
    /// What is made of the box being ticked or not.
    Tick(Box<dyn Fn(bool) -> Event>),
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(event) => event.fmt(f),
            Self::Text(_) => f.write_str("Text"),
            Self::Tick(_) => f.write_str("Tick"),
        }
    }
}

impl From<Parts> for Element {
    fn from(parts: Parts) -> Self {
        Self(Box::new(parts))
    }
}

// What is called for every element or attribute is not inlined: every copy would be loaded.
impl Element {
    /// An element with nothing in it.
    #[inline(never)]
    pub fn new(tag: &'static str) -> Self {
        let (traits, listens, children) = (Vec::new(), Vec::new(), Vec::new());
        Self(Box::new(Parts { tag, key: None, traits, listens, children }))
    }

    /// What it is made of.
    pub fn parts(&self) -> &Parts {
        &self.0
    }

    /// What it is made of, taken apart.
    pub fn into_parts(self) -> Parts {
        *self.0
    }

    /// With this in it, after what is in it already.
    pub fn child(mut self, content: impl Content) -> Self {
        content.add_to(&mut self.0.children);
        self
    }

    /// With a text of the app in it.
    #[inline(never)]
    pub fn text(self, text: &'static Text, lang: Lang) -> Self {
        self.child(text.get(lang))
    }

    /// With all of these in it, in their order.
    pub fn children<C: Content>(mut self, contents: impl IntoIterator<Item = C>) -> Self {
        for content in contents {
            content.add_to(&mut self.0.children);
        }
        self
    }

    /// With an attribute; without it where there is no value.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.give(name, self)
    }

    /// With a class, or several.
    pub fn class(self, class: &'static str) -> Self {
        class.give("class", self)
    }

    /// With a name of its own on the page.
    pub fn id(self, id: impl Value) -> Self {
        id.give("id", self)
    }

    /// As a link to here.
    #[inline(never)]
    pub fn href(self, to: Route) -> Self {
        to.to_string().give("href", self)
    }

    /// In a state that its looks depend on.
    pub fn state(self, state: impl Value) -> Self {
        state.give("data-state", self)
    }

    /// With a style property.
    pub fn style(self, name: &'static str, value: String) -> Self {
        self.set(Trait::Style(name, value))
    }

    /// Ticked or chosen, or not.
    pub fn checked(self, checked: bool) -> Self {
        self.set(Trait::Checked(checked))
    }

    /// As the chosen option, or not.
    pub fn selected(self, selected: bool) -> Self {
        self.set(Trait::Selected(selected))
    }

    /// As a field with this text in it.
    pub fn value(self, text: String) -> Self {
        self.set(Trait::Value(text))
    }

    /// Set apart from others in its place.
    pub fn key(mut self, key: String) -> Self {
        self.0.key = Some(key);
        self
    }

    /// Sends this when it is clicked; as a link it then leads nowhere.
    pub fn on_click(self, event: Event) -> Self {
        self.listen("click", Listener::Send(event))
    }

    /// Sends this when the form is sent.
    pub fn on_submit(self, event: Event) -> Self {
        self.listen("submit", Listener::Send(event))
    }

    /// Sends this when it is chosen.
    pub fn on_choose(self, event: Event) -> Self {
        self.listen("change", Listener::Send(event))
    }

    /// Sends what is made of the text, at every key.
    pub fn on_input(self, event: impl Fn(String) -> Event + 'static) -> Self {
        self.listen("input", Listener::Text(Box::new(event)))
    }

    /// Sends what is made of the text, once it is done.
    pub fn on_change(self, event: impl Fn(String) -> Event + 'static) -> Self {
        self.listen("change", Listener::Text(Box::new(event)))
    }

    /// Sends what is made of it being ticked or not.
    pub fn on_tick(self, event: impl Fn(bool) -> Event + 'static) -> Self {
        self.listen("change", Listener::Tick(Box::new(event)))
    }

    #[inline(never)]
    fn set(mut self, set: Trait) -> Self {
        self.0.traits.push(set);
        self
    }

    #[inline(never)]
    fn listen(mut self, to: &'static str, listener: Listener) -> Self {
        self.0.listens.push((to, listener));
        self
    }
}

/// What can stand in an element.
pub trait Content {
    /// Adds it to what stands there.
    fn add_to(self, nodes: &mut Vec<Node>);
}

impl Content for Node {
    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(self);
    }
}

impl Content for Element {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Element(self));
    }
}

impl Content for &'static str {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Text(self.into()));
    }
}

impl Content for String {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Text(self.into()));
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, nodes: &mut Vec<Node>) {
        if let Some(content) = self {
            content.add_to(nodes);
        }
    }
}

impl<C: Content> Content for Vec<C> {
    fn add_to(self, nodes: &mut Vec<Node>) {
        for content in self {
            content.add_to(nodes);
        }
    }
}

/// What can be the value of an attribute.
pub trait Value {
    /// Gives the element this attribute, or leaves it without.
    fn give(self, name: &'static str, element: Element) -> Element;
}

impl Value for &'static str {
    #[inline(never)]
    fn give(self, name: &'static str, element: Element) -> Element {
        element.set(Trait::Attribute(name, self.into()))
    }
}

impl Value for String {
    #[inline(never)]
    fn give(self, name: &'static str, element: Element) -> Element {
        element.set(Trait::Attribute(name, self.into()))
    }
}

impl Value for bool {
    fn give(self, name: &'static str, element: Element) -> Element {
        self.then_some("").give(name, element)
    }
}

impl<V: Value> Value for Option<V> {
    fn give(self, name: &'static str, element: Element) -> Element {
        match self {
            Some(value) => value.give(name, element),
            None => element,
        }
    }
}
