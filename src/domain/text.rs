//! Texts that are data, such as the wording of a statement. Not the words of the screen.

/// A language of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which the app offers them.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The BCP 47 code: `nl` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of a BCP 47 tag such as `nl-BE`, if the app speaks it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(language))
    }
}

/// One text in every language of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The text in this language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}
