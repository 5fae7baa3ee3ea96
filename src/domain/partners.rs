//! Learning partners of a network: what schools handed in, as what a plan is made of.
//!
//! The [`matching`](super::matching) knows no forms and no names. Here the schools of a workspace
//! become its instance: figures that may be shown, what each school said it shows and wants to
//! learn, and where it is. What is not known stays unknown, never a guess.

mod participant;
pub mod postcodes;
mod standing;
pub(in crate::domain) mod theme;

pub use participant::Participant;
pub use theme::{LONGEST_ID, LONGEST_NAME, MOST_OWN_THEMES, OwnTheme};

use super::exchange::name::plain;
use super::instrument::{ambition_scale, talentscan};
use super::matching::instance::{
    Choice, Instance, MOST_THEMES, Pair, Rules, School, Theme, Weights,
};
use super::offer::Offers;
use super::organisation::OrganisationType;
use super::record::RecordId;
use super::school::{HostRules, LinkedSchool};
use super::workspace::Workspace;
use postcodes::Postcodes;
use std::collections::{BTreeMap, BTreeSet};

/// How often a school is host or partner where it did not say. A choice of this project.
const TIMES: u8 = 1;

/// The fewest characters of a code.
const SHORTEST_CODE: usize = 4;

/// What a coordinator set, and what it starts with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Who are put together: organisations of this type.
    pub between: OrganisationType,
    /// In what groups are made: ids of domains, ambitions and own themes, of which the first
    /// [`MOST_THEMES`] count, each once.
    pub themes: Vec<String>,
    /// The themes of the coordinator's own.
    pub own_themes: Vec<OwnTheme>,
    /// When a school can be a host.
    pub hosts: HostRules,
    /// How often a school is host that did not say how often.
    pub host_times: u8,
    /// How often a school is partner that did not say how often.
    pub partner_times: u8,
    /// Where postcodes are.
    pub postcodes: Postcodes,
    /// Whether the number of schools with a group counts before all else.
    pub everyone_first: bool,
    /// The rules.
    pub rules: Rules,
    /// What everything is worth.
    pub weights: Weights,
    /// What the coordinator decided.
    pub choices: Vec<Choice>,
    /// The schools that drop out: they are not in the network.
    pub out: BTreeSet<RecordId>,
    /// Who has been partner of whom in an earlier round, and need not be again.
    pub met: Vec<(RecordId, RecordId)>,
    /// The pairs of an earlier plan.
    pub earlier: Vec<Pair>,
}

impl Default for Settings {
    /// Schools, in every domain and every ambition.
    fn default() -> Self {
        let domains = talentscan().domains.iter().map(|domain| domain.id.clone());
        let ambitions = ambition_scale().statements.iter().map(|statement| statement.id.clone());
        Self {
            between: OrganisationType::School,
            themes: domains.chain(ambitions).collect(),
            own_themes: Vec::new(),
            hosts: HostRules::default(),
            host_times: TIMES,
            partner_times: TIMES,
            postcodes: Postcodes::default(),
            everyone_first: false,
            rules: Rules::default(),
            weights: Weights::default(),
            choices: Vec::new(),
            out: BTreeSet::new(),
            met: Vec::new(),
            earlier: Vec::new(),
        }
    }
}

/// A network of which a plan can be made.
#[derive(Clone, Debug)]
pub struct Network {
    /// What the plan is made of. Equal networks are equal to the byte, in any order of files.
    pub instance: Instance,
    /// The ids of its themes, each at the place that the instance calls it by.
    pub themes: Vec<String>,
    own_themes: Vec<OwnTheme>,
    /// Of every school that is known, also of those that take no part.
    names: BTreeMap<RecordId, String>,
    agreed: BTreeSet<RecordId>,
    /// Of every organisation that is known, which school it is.
    homes: BTreeMap<RecordId, RecordId>,
}

/// How a school is called where others read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called<'n> {
    /// By its name.
    Name(&'n str),
    /// By a code, as it did not agree to take part or has no name. It begins with a letter, and
    /// stays the same as long as no other school's begins like it.
    Code(String),
}

impl Network {
    /// Of these schools of a workspace, as a coordinator completed them: those that filled in
    /// something or said what they offer, and did not drop out. What the settings say of an
    /// organisation they say of the school that it is now.
    pub fn of(workspace: &Workspace, schools: &[LinkedSchool], settings: &Settings) -> Self {
        let offers = Offers::of(workspace);
        let themes = theme::known(&settings.themes, &settings.own_themes);
        let mut network = Self {
            instance: Instance {
                themes: u8::try_from(themes.len()).unwrap_or(MOST_THEMES),
                rules: settings.rules,
                weights: settings.weights,
                ..Instance::default()
            },
            themes,
            own_themes: settings.own_themes.clone(),
            names: BTreeMap::new(),
            agreed: BTreeSet::new(),
            homes: BTreeMap::new(),
        };
        let mut not_with: Vec<(RecordId, RecordId)> = Vec::new();
        for linked in schools {
            let Some(id) = linked.school.id else { continue };
            let name = linked.school.organisation.as_ref().map(|one| one.name.clone());
            network.homes.extend(linked.organisations.iter().map(|&one| (one, id)));
            network.names.insert(id, name.unwrap_or_default());
            if linked.organisations.iter().any(|one| settings.out.contains(one)) {
                continue;
            }
            let one = Participant::of(linked, &offers, settings.between, &settings.postcodes);
            let Some(one) = one else { continue };
            let avoided = one.offer.iter().flat_map(|offer| &offer.not_with);
            not_with.extend(avoided.map(|&other| (id, other)));
            network.agreed.extend(one.offer.as_ref().filter(|offer| offer.agreed).map(|_| id));
            let school = network.school(linked, &one, settings);
            network.instance.schools.push(school);
        }
        let here: BTreeSet<RecordId> =
            network.instance.schools.iter().map(|school| school.id).collect();
        let apart = not_with.into_iter().map(|(one, other)| (one, network.home(other)));
        let apart = apart.filter(|(one, other)| one != other && here.contains(other)).collect();
        network.instance.apart = apart;
        network.follow(settings);
        if settings.everyone_first {
            network.instance.place_everyone_first();
        }
        network.instance = network.instance.canonical();
        network
    }

    /// Takes over what was decided, of the schools by the ids that they have now.
    fn follow(&mut self, settings: &Settings) {
        let home = |id: &RecordId| self.home(*id);
        let pair =
            |pair: &Pair| Pair { partner: home(&pair.partner), host: home(&pair.host), ..*pair };
        let choice = |choice: &Choice| match choice {
            Choice::Appoint(id, theme) => Choice::Appoint(home(id), *theme),
            Choice::TakePart(id) => Choice::TakePart(home(id)),
            Choice::Open(id, theme) => Choice::Open(home(id), *theme),
            Choice::Close(id, theme) => Choice::Close(home(id), *theme),
            Choice::Pin(one) => Choice::Pin(pair(one)),
            Choice::Ban(one) => Choice::Ban(pair(one)),
        };
        let choices = settings.choices.iter().map(choice).collect();
        let met = settings.met.iter().map(|(partner, host)| (home(partner), home(host))).collect();
        let earlier = settings.earlier.iter().map(pair).collect();
        (self.instance.choices, self.instance.met, self.instance.earlier) = (choices, met, earlier);
    }

    fn school(&self, linked: &LinkedSchool, one: &Participant, settings: &Settings) -> School {
        let (organisation, offer) = (&one.organisation, one.offer.as_ref());
        let board = match organisation.r#type {
            OrganisationType::Board => Some(organisation.name.as_str()),
            _ => organisation.board.as_deref(),
        };
        School {
            id: one.id,
            sector: organisation.sector.as_deref().and_then(plain),
            board: board.and_then(plain),
            place: one.place,
            agreed: offer.is_some_and(|offer| offer.agreed),
            hosts: offer.and_then(|offer| offer.host).unwrap_or(settings.host_times),
            partners: offer.and_then(|offer| offer.partner).unwrap_or(settings.partner_times),
            standings: standing::standings(&linked.school, offer, &self.themes, &settings.hosts),
        }
    }

    /// The theme with this id.
    pub fn theme(&self, id: &str) -> Option<Theme> {
        let place = self.themes.iter().position(|theme| theme == id)?;
        u8::try_from(place).ok().map(Theme)
    }

    /// The name of an own theme; `None` of a domain or ambition, which an instrument names.
    pub fn own_theme(&self, id: &str) -> Option<&str> {
        let own = self.own_themes.iter().filter(|_| !theme::is_measured(id));
        own.filter(|own| own.id == id).map(|own| own.name.as_str()).next()
    }

    /// The school that an organisation is; the same id when it is not known.
    pub fn home(&self, organisation: RecordId) -> RecordId {
        self.homes.get(&organisation).copied().unwrap_or(organisation)
    }

    /// The name of a school, for the coordinator, also when it takes no part; `None` of one that is
    /// not known.
    pub fn name(&self, school: RecordId) -> Option<&str> {
        self.names.get(&self.home(school)).map(String::as_str)
    }

    /// Whether others may read the name of a school: only when its team agreed to take part.
    pub fn may_be_named(&self, school: RecordId) -> bool {
        self.agreed.contains(&school)
    }

    /// How a school is called where others read it.
    pub fn called(&self, school: RecordId) -> Called<'_> {
        match self.name(school).filter(|name| self.may_be_named(school) && !name.is_empty()) {
            Some(name) => Called::Name(name),
            None => Called::Code(self.code(school)),
        }
    }

    /// As many characters as it takes to tell it from every other school.
    fn code(&self, school: RecordId) -> String {
        let own = code(school);
        let others = self.names.keys().filter(|id| **id != school).map(|id| code(*id));
        let alike = others.map(|other| alike(&own, &other)).max().unwrap_or_default();
        own.chars().take(1 + SHORTEST_CODE.max(alike + 1)).collect()
    }
}

/// A code that can not be read back as the record it is of.
fn code(school: RecordId) -> String {
    let named = RecordId::named(&format!("code {school}")).to_string();
    format!("S{}", named.to_uppercase())
}

/// How many characters two codes have in common, after the letter.
fn alike(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).skip(1).take_while(|(one, other)| one == other).count()
}
