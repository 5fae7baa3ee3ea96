//! Names of schools and themes, as the coordinator reads them.

use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::matching::instance::{Pair, Rules, School, Standing, Theme, Weights};
use crate::domain::partners::{Called, Network};
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::words::Text;
use crate::ui::words::sentence::{Fill, Piece, Sentence};

const NO_NAME: Text = Text("een school zonder naam", "a school without a name");
const CODED: Text = Text("school", "school");
const NO_THEME: Text = Text("een thema zonder naam", "a theme without a name");

/// Who speaks of a network: in which language, and how schools and themes are called.
#[derive(Clone, Copy)]
pub struct Says<'a> {
    /// In which language.
    pub lang: Lang,
    /// Of whom; its schools, rules and weights.
    pub network: &'a Network,
}

impl<'a> Says<'a> {
    /// Who speaks of this network.
    pub fn of(lang: Lang, network: &'a Network) -> Self {
        Self { lang, network }
    }

    /// A text with this filled in.
    pub fn say(&self, text: Text, fill: &Fill) -> Sentence {
        Sentence::new(self.lang, text, fill)
    }

    /// A school: its name, or that it has none, with a code.
    pub fn school(&self, id: RecordId) -> Sentence {
        if let Some(name) = self.network.name(id).filter(|name| !name.trim().is_empty()) {
            return Piece::Name(name.to_owned()).into();
        }
        let none = NO_NAME.get(self.lang);
        match self.network.called(id) {
            Called::Code(code) => format!("{none} ({code})").into(),
            Called::Name(_) => none.into(),
        }
    }

    /// A school where others read it: by its name when its team agreed, and by a code when not.
    pub fn to_others(&self, id: RecordId) -> Sentence {
        match self.network.called(id) {
            Called::Name(name) => Piece::Name(name.to_owned()).into(),
            Called::Code(code) => format!("{} {code}", CODED.get(self.lang)).into(),
        }
    }

    /// A theme: a domain or an ambition in a few words, or what the coordinator called it.
    pub fn theme(&self, theme: Theme) -> Sentence {
        let id = self.network.themes.get(usize::from(theme.0)).map(String::as_str);
        let id = id.unwrap_or_default();
        if let Some(title) = title(self.lang, id) {
            return title.into();
        }
        match self.network.own_theme(id).filter(|name| !name.trim().is_empty()) {
            Some(name) => Piece::Name(name.to_owned()).into(),
            None => NO_THEME.get(self.lang).into(),
        }
    }

    /// A school, at the place of that name.
    pub fn one(&self, school: RecordId) -> Fill {
        Fill::default().with("school", self.school(school))
    }

    /// Partner, host and theme of a pair, each at the place of that name.
    pub fn pair(&self, pair: Pair) -> Fill {
        Fill::default()
            .with("partner", self.school(pair.partner))
            .with("host", self.school(pair.host))
            .with("theme", self.theme(pair.theme))
    }

    /// A host and a theme, each at the place of that name.
    pub fn group(&self, host: RecordId, theme: Theme) -> Fill {
        Fill::default().with("host", self.school(host)).with("theme", self.theme(theme))
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.network.instance.rules
    }

    pub(super) fn weights(&self) -> &Weights {
        &self.network.instance.weights
    }

    pub(super) fn known(&self, id: RecordId) -> Option<&School> {
        self.network.instance.schools.iter().find(|school| school.id == id)
    }

    pub(super) fn standing(&self, id: RecordId, theme: Theme) -> Option<&Standing> {
        self.known(id)?.standing(theme)
    }

    /// The score for the eye.
    pub(super) fn score(&self, id: RecordId, theme: Theme) -> Option<u64> {
        Some(self.standing(id, theme)?.score?.rounded())
    }
}

/// What a domain or an ambition is called; `None` of a theme that is neither.
pub fn title(lang: Lang, id: &str) -> Option<&'static str> {
    if let Some(domain) = talentscan().domain(id) {
        return Some(domain.short.get(lang));
    }
    let statement = ambition_scale().statements.iter().find(|statement| statement.id == id)?;
    Some(statement.short.as_ref().unwrap_or(&statement.text).get(lang))
}
