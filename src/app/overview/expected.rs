//! The schools of which a coordinator expects a file, and which of them are in.

use super::{Incoming, Received, Stamp};
use crate::domain::expected;
use crate::domain::organisation::Organisation;
use crate::domain::record::RecordId;
use crate::domain::school::LinkedSchool;

/// What a file is called in which a list is looked for, also without heads above its columns.
const ENDINGS: [&str; 3] = [".csv", ".tsv", ".txt"];

/// The longest list that is read, in bytes, and the longest line that may be a name.
const LONGEST: usize = 5_000_000;
const LONGEST_NAME: usize = 80;

/// The schools of which a file is expected, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// All of them.
    pub schools: Vec<Organisation>,
    /// The places of those that nothing came in of yet.
    pub missing: Vec<usize>,
}

impl Expected {
    /// Who is expected, and who of them is among these schools.
    pub fn of(received: &Received, schools: &[LinkedSchool]) -> Self {
        let merged = received.merged();
        let list = expected::schools(merged);
        if list.is_empty() {
            return Self::default();
        }
        let came = schools.iter().filter(|linked| !linked.school.forms.is_empty());
        let came = came.flat_map(|linked| &linked.organisations);
        let came: Vec<&Organisation> =
            came.filter_map(|id| merged.get(*id)?.organisation()).collect();
        let arrived = expected::arrived(&list, &came).into_iter().enumerate();
        Self {
            missing: arrived.filter(|(_, arrived)| !arrived).map(|(place, _)| place).collect(),
            schools: list.into_iter().cloned().collect(),
        }
    }

    /// Those that nothing came in of yet, or the others.
    pub fn missing(&self, missing: bool) -> Vec<&Organisation> {
        let all = self.schools.iter().enumerate();
        let is_wanted = |place: &usize| self.missing.binary_search(place).is_ok() == missing;
        all.filter(|(place, _)| is_wanted(place)).map(|(_, school)| school).collect()
    }
}

impl Received {
    /// A file with this list in the place of the one there is.
    pub fn list(&self, schools: &[Organisation], stamp: &Stamp) -> Incoming {
        let fresh = RecordId::named(&format!("expected {}", stamp.export));
        stamp.file(&expected::write(&self.received_alone(), schools, fresh))
    }
}

/// The schools that a file lists, if that is what it seems to be.
pub(super) fn list_in(file: &Incoming) -> Option<Vec<Organisation>> {
    let (schools, is_headed) =
        expected::read(&file.bytes).filter(|_| file.bytes.len() <= LONGEST)?;
    let name = file.name.to_ascii_lowercase();
    let is_name = |school: &Organisation| {
        school.name.chars().count() <= LONGEST_NAME && !school.name.ends_with(['.', '?', '!', ':'])
    };
    let is_list = is_headed
        || ENDINGS.iter().any(|ending| name.ends_with(ending)) && schools.iter().all(is_name);
    (is_list && !schools.is_empty()).then_some(schools)
}
