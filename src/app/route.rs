//! Where in the app somebody is: the part of the address behind `#`, which no server ever sees.

use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;
use std::fmt;

/// A page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The start.
    #[default]
    Start,
    /// Filling in an instrument.
    Fill(InstrumentId, Place),
    /// The forms on this device.
    Forms,
    /// Saving a file.
    Save,
    /// The result for a team.
    Result,
    /// What a school wants to share and to learn.
    Offer,
    /// Inviting a team, and collecting what it sends.
    Invitation,
    /// Blank forms and the poster, for the printer.
    Paper,
    /// Being invited. What invites stands behind it in the address.
    Join,
    /// The coordinator's overview.
    Overview,
    /// A school of it; `None` are the forms that name none.
    School(Option<RecordId>),
    /// Learning partners: groups of the schools of it.
    Partners,
    /// Where the data are.
    Data,
    /// About the app.
    About,
}

/// A place in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where somebody left off.
    Last,
    /// A step, from 1.
    Step(u8),
    /// The end, with what is still open.
    End,
}

impl Route {
    /// Reads the part of the address from `#` on. What it does not know is the start.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("fill"), Some(scan), place) => match scan {
                "talentscan" => Self::Fill(InstrumentId::Talentscan, Place::parse(place)),
                "ambition" => Self::Fill(InstrumentId::AmbitionScale, Place::parse(place)),
                _ => Self::Start,
            },
            (Some("forms"), None, _) => Self::Forms,
            (Some("save"), None, _) => Self::Save,
            (Some("result"), None, _) => Self::Result,
            (Some("offer"), None, _) => Self::Offer,
            (Some("invitation"), None, _) => Self::Invitation,
            (Some("paper"), None, _) => Self::Paper,
            (Some("join"), _, _) => Self::Join,
            (Some("overview"), None, _) => Self::Overview,
            (Some("school"), id, None) => Self::School(id.and_then(RecordId::parse)),
            (Some("partners"), None, _) => Self::Partners,
            (Some("data"), None, _) => Self::Data,
            (Some("about"), None, _) => Self::About,
            _ => Self::Start,
        }
    }
}

impl Place {
    fn parse(text: Option<&str>) -> Self {
        match text {
            Some("end") => Self::End,
            Some(step) => step.parse().ok().filter(|step| *step > 0).map_or(Self::Last, Self::Step),
            None => Self::Last,
        }
    }
}

impl fmt::Display for Route {
    /// With the `#`, so that it can stand in a link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("#/"),
            Self::Fill(instrument, place) => {
                let scan = match instrument {
                    InstrumentId::Talentscan => "talentscan",
                    InstrumentId::AmbitionScale => "ambition",
                };
                match place {
                    Place::Last => write!(f, "#/fill/{scan}"),
                    Place::Step(step) => write!(f, "#/fill/{scan}/{step}"),
                    Place::End => write!(f, "#/fill/{scan}/end"),
                }
            }
            Self::Forms => f.write_str("#/forms"),
            Self::Save => f.write_str("#/save"),
            Self::Result => f.write_str("#/result"),
            Self::Offer => f.write_str("#/offer"),
            Self::Invitation => f.write_str("#/invitation"),
            Self::Paper => f.write_str("#/paper"),
            Self::Join => f.write_str("#/join"),
            Self::Overview => f.write_str("#/overview"),
            Self::School(None) => f.write_str("#/school"),
            Self::School(Some(id)) => write!(f, "#/school/{id}"),
            Self::Partners => f.write_str("#/partners"),
            Self::Data => f.write_str("#/data"),
            Self::About => f.write_str("#/about"),
        }
    }
}
