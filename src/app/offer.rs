//! What a school wants to share and to learn. Lives in the worker, which draws it; every choice is
//! kept by the page at once, like everything that is made on this device.

use super::Given;
use super::invitation::kept;
use super::worker::{Canvas, Drawn, Opening, Page, Sheet, Wish};
use crate::domain::exchange;
use crate::domain::figure::score::{Extremes, Score};
use crate::domain::instrument::{OWN, ambition_scale, talentscan};
use crate::domain::offer::Offer;
use crate::domain::organisation::{Organisation, OrganisationType};
use crate::domain::record::{Content, Kind, RecordId, Version};
use crate::domain::school::{School, schools};
use crate::domain::text::{Lang, Localized};
use crate::domain::time::Date;
use crate::domain::workspace::Workspace;

/// The urgency that a new wish has, 1 to 4.
const URGENCY: u8 = 3;

/// What somebody does on the page of the offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chooses the organisation it is of.
    Choose(RecordId),
    /// Says whether others can see this one there.
    Show(String, bool),
    /// Says whether it wants to learn this.
    Learn(String, bool),
    /// Says how much it wants to learn this, 1 to 4.
    Urgency(String, u8),
    /// Wants to learn this before the one it stands behind.
    Before(String),
    /// Says how many times it can be host.
    Host(Option<u8>),
    /// Says how many times it can be partner.
    Partner(Option<u8>),
    /// Writes the name of another one that it does not want to be put together with.
    WriteName(String),
    /// Adds that name.
    NotWith,
    /// Takes one of those names away.
    With(RecordId),
    /// Says whether the team agrees.
    Agreed(bool),
    /// Says since when: a date, or no date.
    Since(String),
}

/// Something that can be shown or learned.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: &'static Localized,
    /// The domain whose colour it has, of the talentscan.
    pub domain: Option<&'static str>,
    /// The score of the scan that counts, 0 to 100; of the talentscan only.
    pub score: Option<u8>,
    /// Whether the scan says that it is what they are best in.
    pub strong: bool,
    /// Whether the scan says that most is to be won there.
    pub wanted: bool,
}

/// What an organisation wants to share and to learn, as it is on screen.
#[derive(Clone, Debug, Default)]
pub struct Offering {
    /// The language of the screen.
    pub lang: Lang,
    /// The organisation it is of.
    pub organisation: Option<RecordId>,
    /// What it offers and wants.
    pub offer: Option<Offer>,
    /// What can be shown or learned.
    pub topics: Vec<Topic>,
    /// The name of another one, as far as it was written.
    pub name: String,
    /// What stood in the field for that name when it was drawn anew.
    pub before: String,
    /// Changes when the field begins anew.
    pub names: u32,
    /// The build of the app, as it stands in every file it writes.
    build: String,
    record: Option<RecordId>,
    own: Workspace,
    /// What was changed since the page told what was made on this device.
    changed: Vec<(RecordId, Organisation)>,
}

impl Offering {
    /// Nothing shown yet. The app is of this build.
    pub fn new(build: String) -> Self {
        Self { build, ..Self::default() }
    }

    /// Shows what was made on this device.
    pub fn open(&mut self, opening: &Opening, given: &Given) {
        let read = exchange::read(opening.own.as_bytes()).map(|read| read.versions);
        self.own = read.unwrap_or_default().into_iter().collect();
        self.changed.clear();
        self.before = self.name.clone();
        let has_forms = |id: &RecordId| self.organisations().iter().any(|(known, _)| known == id);
        let chosen = self.organisation.filter(has_forms);
        let chosen = chosen.or(opening.organisation.filter(has_forms));
        let chosen = chosen.or(self.organisations().first().map(|(id, _)| *id));
        self.show(chosen, given);
    }

    /// Takes in an event; says what is wanted of the page.
    pub fn update(&mut self, event: Event, given: &Given) -> Option<Wish> {
        if let Event::Choose(organisation) = event {
            self.show(Some(organisation), given);
            return None;
        }
        let mut named = None;
        let offer = self.offer.as_mut()?;
        match event {
            Event::Choose(_) => {}
            Event::Show(id, shows) => {
                if shows {
                    offer.show.insert(id);
                } else {
                    offer.show.remove(&id);
                }
            }
            Event::Learn(id, true) => {
                offer.want(&id, URGENCY);
            }
            Event::Learn(id, false) => offer.learn.retain(|wish| wish.id != id),
            Event::Urgency(id, urgency) => {
                offer.want(&id, urgency);
            }
            Event::Before(id) => {
                let place = offer.learn.iter().position(|wish| wish.id == id)?;
                offer.learn.swap(place.checked_sub(1)?, place);
            }
            Event::Host(times) => offer.host = times,
            Event::Partner(times) => offer.partner = times,
            Event::WriteName(text) => {
                self.name = text;
                return None;
            }
            Event::NotWith => {
                let name = std::mem::take(&mut self.name).trim().to_owned();
                if name.is_empty() {
                    return Some(Wish::Focus(Some("not-with".to_owned())));
                }
                let [_, id, _] = given.records;
                offer.not_with.insert(id);
                let organisation = Organisation { name, ..Organisation::default() };
                self.changed.push((id, organisation.clone()));
                self.before.clear();
                self.names += 1;
                named = Some((id, Kind::Organisation, Content::Organisation(organisation)));
            }
            Event::With(id) => {
                offer.not_with.remove(&id);
            }
            Event::Agreed(agreed) => {
                offer.agreed = agreed;
                offer.since = agreed.then_some(given.now.local.date);
            }
            Event::Since(text) => offer.since = Date::parse(text.trim()),
        }
        let offer = Content::Offer(offer.clone());
        let contents = [(self.record?, Kind::Offer, offer)].into_iter().chain(named);
        Some(Wish::Keep { file: kept(contents, &self.build, given), invites: false })
    }

    /// The organisations of which there are forms, with what is known of them.
    pub fn organisations(&self) -> Vec<(RecordId, &Organisation)> {
        let forms = || self.own.current().filter_map(Version::response);
        let known = self.own.current().filter_map(|one| Some((one.record(), one.organisation()?)));
        known
            .filter(|(id, _)| {
                forms().any(|form| form.organisation == Some(*id) && !form.is_empty())
            })
            .collect()
    }

    /// What an organisation is called; empty when nobody said.
    pub fn called(&self, id: RecordId) -> &str {
        let changed = self.changed.iter().find(|(known, _)| *known == id).map(|(_, known)| known);
        let known = changed.or_else(|| self.own.get(id)?.organisation());
        known.map_or("", |known| known.name.as_str())
    }

    /// The page as it is drawn now.
    pub fn drawn(&self, canvas: &mut impl Canvas) -> Drawn {
        let page = canvas.draw(Page::Offer(self));
        Drawn { sheet: Sheet::Offer, page, ..Drawn::default() }
    }

    fn show(&mut self, organisation: Option<RecordId>, given: &Given) {
        let [fresh, ..] = given.records;
        let offers = self.own.current().filter_map(|one| Some((one.record(), one.offer()?)));
        let mut offers = offers.filter(|(_, offer)| Some(offer.organisation) == organisation);
        let (record, offer) = match offers.next() {
            Some((record, offer)) => (Some(record), Some(offer.clone())),
            None => (Some(fresh), organisation.map(Offer::new)),
        };
        (self.organisation, self.record, self.offer) = (organisation, record, offer);
        let all = schools(&self.own);
        let school = all.iter().find(|school| school.id == organisation && organisation.is_some());
        self.topics = school.map(topics).unwrap_or_default();
    }
}

/// What an organisation can show or learn: domains; of a board ambitions.
fn topics(school: &School) -> Vec<Topic> {
    let known = school.organisation.as_ref().map(|known| known.r#type);
    if matches!(known, None | Some(OrganisationType::School)) {
        domains(school)
    } else {
        ambitions(school)
    }
}

fn domains(school: &School) -> Vec<Topic> {
    let figures = school.talent_basis().map(|(_, figures)| figures);
    let extremes = figures.map(|figures| &figures.extremes);
    let domains = talentscan().domains.iter().enumerate();
    let topic = domains.map(|(place, domain)| {
        let (strong, wanted) = match extremes {
            Some(Extremes::Some { highest, lowest }) => {
                (highest.contains(&place), lowest.contains(&place))
            }
            _ => (false, false),
        };
        let score = figures.and_then(|figures| figures.domains.get(place)?.score);
        Topic {
            id: domain.id.clone(),
            name: &domain.title,
            domain: Some(&domain.id),
            score: score.and_then(Score::rounded),
            strong,
            wanted,
        }
    });
    topic.collect()
}

fn ambitions(school: &School) -> Vec<Topic> {
    let figures = school.ambition_basis().map(|(_, figures)| figures);
    let first = figures.and_then(|figures| {
        figures.statements.get(*figures.priority.first()?).map(|first| first.statement.as_str())
    });
    let now = |id: &str| {
        let statement = figures?.statements.iter().find(|one| one.statement == id)?;
        statement.pairs?.now().mean()
    };
    let asked = || ambition_scale().statements.iter().filter(|asked| asked.id != OWN);
    let most = asked().filter_map(|asked| now(&asked.id)).reduce(f64::max);
    let topic = asked().map(|asked| Topic {
        id: asked.id.clone(),
        name: &asked.text,
        domain: None,
        score: None,
        strong: most.is_some() && now(&asked.id) == most,
        wanted: first == Some(asked.id.as_str()),
    });
    topic.collect()
}
