//! Records made on a device: what left it, in whatever way, is older when it comes back, and what
//! two devices made apart stays two versions until a person chooses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use talentscan::domain::exchange::stored;
use talentscan::domain::instrument::Scale;
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::{Own, OwnRecord, RECENT};
use talentscan::domain::record::{Content, Hash, Kind, RecordId, Version};
use talentscan::domain::response::Response;
use talentscan::domain::workspace::{Added, Workspace};

use crate::exchange::{bytes_of, draft, versions_of, with_body};

/// All rows below go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

// One person with one form.

/// The form of these tests.
fn the_form() -> RecordId {
    RecordId::from_bits(7)
}

/// A form after so many edits. Three ratings go round, so an earlier content comes back as well.
fn form_after(edits: u32) -> Content {
    let mut form = draft();
    form.rate("trust.respect", Scale::Applies, [1, 2, 3][edits as usize % 3]);
    if edits % 4 > 1 {
        form.own = Some("een voorbeeld".to_owned());
    }
    Content::Response(form)
}

fn without_example(content: &Content) -> Content {
    match content {
        Content::Response(form) => Content::Response(Response { own: None, ..form.clone() }),
        other => other.clone(),
    }
}

/// What somebody does with a form.
#[derive(Clone, Debug)]
enum Step {
    /// Changes it, and it is saved on this device, so many times.
    Edit(u32),
    /// Saves a file.
    File,
    /// Shares it, and changes their mind. The other app may have it all the same.
    CancelledShare,
    /// Gives a copy with less to somebody else.
    Copy,
    /// Saves a file from the rescue screen, and starts the app again.
    Rescue,
    /// Closes the app and comes back.
    Reload,
    /// Withdraws it.
    Withdraw,
    /// Takes the withdrawal back.
    Restore,
    /// Opens something here that left earlier.
    Return(Index),
}

fn a_step() -> impl Strategy<Value = Step> {
    let past_the_recent = u32::try_from(RECENT).unwrap() + 1;
    prop_oneof![
        5 => (1..4_u32).prop_map(Step::Edit),
        1 => (past_the_recent..past_the_recent + 3).prop_map(Step::Edit),
        3 => Just(Step::File),
        2 => Just(Step::CancelledShare),
        2 => Just(Step::Copy),
        2 => Just(Step::Rescue),
        1 => Just(Step::Reload),
        1 => Just(Step::Withdraw),
        1 => Just(Step::Restore),
        3 => any::<Index>().prop_map(Step::Return),
    ]
}

/// A person, with everything that ever left their devices.
struct Person {
    edits: u32,
    withdrawn: Option<Version>,
    escaped: Vec<Version>,
}

impl Person {
    /// Begins a form on this device.
    fn begin(device: &mut Own) -> Self {
        device.write(the_form(), Kind::Response, form_after(0));
        Self { edits: 0, withdrawn: None, escaped: Vec::new() }
    }

    fn take(&mut self, device: &mut Own, step: &Step) {
        match step {
            Step::Edit(times) => {
                for _ in 0..*times {
                    self.edits += 1;
                    device.write(the_form(), Kind::Response, form_after(self.edits));
                }
            }
            Step::File | Step::CancelledShare => {
                device.mark_escaped([the_form()]);
                self.leaves(now(device).version.clone());
            }
            Step::Copy => {
                let less = without_example(now(device).version.content());
                let copy = device.copy_with(the_form(), less).unwrap();
                self.leaves(copy);
            }
            Step::Rescue => {
                let rescued = stored::read(&stored::write(now(device))).unwrap();
                self.leaves(rescued.version);
                reload(device);
                device.mark_escaped([the_form()]);
            }
            Step::Reload => reload(device),
            Step::Withdraw => {
                let before = now(device).version.clone();
                if device.write(the_form(), Kind::Response, Content::Withdrawn) {
                    self.withdrawn = Some(before);
                }
            }
            Step::Restore => {
                if let Some(before) = self.withdrawn.take() {
                    device.restore(&before);
                }
            }
            Step::Return(which) => {
                if self.escaped.is_empty() {
                    return;
                }
                let before = now(device).version.clone();
                let verdict = device.adopt(which.get(&self.escaped).clone());
                assert!(matches!(verdict, Added::Same | Added::Older), "{verdict:?}");
                assert_eq!(now(device).version, before);
            }
        }
        assert!(now(device).rivals.is_empty());
    }

    /// What leaves goes through a file.
    fn leaves(&mut self, version: Version) {
        let read = versions_of(&bytes_of([&version]));
        assert_eq!(read, [version]);
        self.escaped.extend(read);
    }

    /// Everything that left is older than `latest`, alone and together, whatever comes first.
    #[track_caller]
    fn check_all_older(&self, latest: &Version) {
        for escaped in &self.escaped {
            let wanted = if escaped == latest { Added::Same } else { Added::Older };
            let mut set = Workspace::from_iter([latest.clone()]);
            assert_eq!(set.add(escaped.clone()), wanted);
            for set in [set, Workspace::from_iter([escaped.clone(), latest.clone()])] {
                assert!(set.heads().eq([latest]));
            }
        }
        let everything = self.escaped.iter().chain([latest]).cloned();
        assert!(everything.clone().collect::<Workspace>().heads().eq([latest]));
        assert!(everything.rev().collect::<Workspace>().heads().eq([latest]));
    }
}

fn now(device: &Own) -> &OwnRecord {
    device.get(the_form()).unwrap()
}

/// The app starts again with what the browser stored.
fn reload(device: &mut Own) {
    let kept = stored::read(&stored::write(now(device))).unwrap();
    assert_eq!(&kept, now(device));
    *device = Own::default();
    device.recall(kept);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_left_is_older_when_it_comes_back(steps in vec(a_step(), 1..12)) {
        let mut device = Own::default();
        let mut person = Person::begin(&mut device);
        for step in steps {
            person.take(&mut device, &step);
        }
        person.check_all_older(&now(&device).version.clone());
        person.take(&mut device, &Step::Edit(1));
        person.check_all_older(&now(&device).version.clone());
    }

    #[test]
    fn two_devices_in_turn_never_make_two_versions(
        turns in vec(vec(a_step(), 0..4), 1..6),
    ) {
        let (mut device, mut other) = (Own::default(), Own::default());
        let mut person = Person::begin(&mut device);
        for steps in turns {
            for step in steps {
                person.take(&mut device, &step);
            }
            person.take(&mut device, &Step::File);
            let verdict = other.adopt(person.escaped.last().unwrap().clone());
            prop_assert!(matches!(verdict, Added::New | Added::Newer | Added::Same));
            prop_assert_eq!(&now(&other).version, &now(&device).version);
            prop_assert!(now(&other).rivals.is_empty());
            person.check_all_older(&now(&other).version);
            (device, other) = (other, device);
        }
    }
}

// People who do not wait for each other.

/// What happens on one of a few devices that share some records.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// A record is made or changed, and saved so many times.
    Edit(u64, u32),
    /// A record is withdrawn.
    Withdraw(u64),
    /// Everything is saved as a file.
    File,
    /// A copy of a record with less is given away.
    Copy(u64),
    /// A file is opened.
    Open(Index),
    /// Somebody chooses between the versions of a record.
    Choose(u64, Index),
    /// The app is closed and opened again.
    Reload,
}

pub(crate) fn an_act(records: u64) -> impl Strategy<Value = (usize, Act)> {
    let record = || 0..records;
    let act = prop_oneof![
        6 => (record(), 1..3_u32).prop_map(|(record, times)| Act::Edit(record, times)),
        1 => record().prop_map(Act::Withdraw),
        5 => Just(Act::File),
        1 => record().prop_map(Act::Copy),
        8 => any::<Index>().prop_map(Act::Open),
        2 => (record(), any::<Index>()).prop_map(|(record, which)| Act::Choose(record, which)),
        1 => Just(Act::Reload),
    ];
    (0..DEVICES, act)
}

const DEVICES: usize = 3;

/// Three devices, and every file that they wrote.
#[derive(Default)]
pub(crate) struct Devices {
    own: [Own; DEVICES],
    pub(crate) files: Vec<Vec<u8>>,
    edits: u32,
}

impl Devices {
    /// Everybody saves a file.
    pub(crate) fn all_save(&mut self) {
        (0..DEVICES).for_each(|at| self.take(at, &Act::File));
    }

    pub(crate) fn take(&mut self, at: usize, act: &Act) {
        let id = RecordId::from_bits;
        let own = &mut self.own[at];
        match act {
            Act::Edit(record, times) => {
                for _ in 0..*times {
                    self.edits += 1;
                    own.write(id(*record), Kind::Offer, named(self.edits));
                }
            }
            Act::Withdraw(record) => {
                if own.get(id(*record)).is_some() {
                    own.write(id(*record), Kind::Offer, Content::Withdrawn);
                }
            }
            Act::File => {
                let records: Vec<_> = own.records().map(|own| own.version.record()).collect();
                own.mark_escaped(records);
                self.files.push(bytes_of(own.workspace().heads()));
            }
            Act::Copy(record) => {
                if let Some(copy) = own.copy_with(id(*record), named(0)) {
                    self.files.push(bytes_of([&copy]));
                }
            }
            Act::Open(which) => {
                if !self.files.is_empty() {
                    for version in versions_of(&self.files[which.index(self.files.len())]) {
                        own.adopt(version);
                    }
                }
            }
            Act::Choose(record, which) => {
                if let Some(known) = own.get(id(*record)).filter(|own| !own.rivals.is_empty()) {
                    let versions: Vec<_> = known.rivals.iter().chain([&known.version]).collect();
                    let content = which.get(&versions).content().clone();
                    own.choose(id(*record), content);
                }
            }
            Act::Reload => {
                let texts: Vec<String> = own.records().map(stored::write).collect();
                *own = Own::default();
                for text in texts {
                    own.recall(stored::read(&text).unwrap());
                }
            }
        }
    }
}

fn named(edit: u32) -> Content {
    let mut offer = Offer::new(the_form());
    offer.show.insert(edit.to_string());
    Content::Offer(offer)
}

/// What is true of one record on a few devices, by plain bookkeeping with what everybody knows: of
/// every version all those that its makers had gone on from, however long ago.
#[derive(Default)]
struct Truth {
    past: BTreeMap<Hash, BTreeSet<Hash>>,
    escaped: BTreeSet<Hash>,
    here: [Option<Here>; DEVICES],
}

/// The version of a device, and those that nobody there has chosen from.
#[derive(Clone)]
struct Here {
    current: Hash,
    rivals: BTreeSet<Hash>,
}

impl Truth {
    /// Takes note of what was just done on a device, that now has this record.
    fn note(&mut self, at: usize, act: &Act, now: &OwnRecord, files: &[Vec<u8>]) {
        let last = files.last().map(|bytes| versions_of(bytes)).unwrap_or_default();
        let new = now.version.hash();
        let Some(here) = self.here[at].clone() else {
            self.past.entry(new).or_default();
            self.here[at] = Some(Here { current: new, rivals: BTreeSet::new() });
            return;
        };
        let after = |these: &[Hash]| -> BTreeSet<Hash> {
            let pasts = these.iter().filter_map(|hash| self.past.get(hash)).flatten();
            pasts.chain(these).copied().collect()
        };
        let mut rivals = here.rivals.clone();
        match act {
            Act::Edit(..) | Act::Withdraw(_) if new != here.current => {
                self.past.insert(new, after(&[here.current]));
            }
            Act::File => drop(self.escaped.insert(here.current)),
            Act::Copy(_) => {
                let copy = last[0].hash();
                self.escaped.insert(copy);
                if copy != here.current {
                    self.past.insert(copy, after(&[here.current]));
                    let past = self.past[&copy].iter().chain([&copy]).copied().collect();
                    self.past.insert(new, past);
                }
            }
            Act::Choose(..) => {
                let heads: Vec<Hash> = rivals.iter().chain([&here.current]).copied().collect();
                self.past.insert(new, after(&heads));
                rivals.clear();
            }
            _ => return,
        }
        self.here[at] = Some(Here { current: new, rivals });
    }

    /// Takes note of a version that is opened on a device.
    fn open(&mut self, at: usize, incoming: Hash) {
        let Some(here) = &mut self.here[at] else {
            self.here[at] = Some(Here { current: incoming, rivals: BTreeSet::new() });
            return;
        };
        let known = |hash: &Hash| *hash == incoming || self.past[hash].contains(&incoming);
        if known(&here.current) || here.rivals.iter().any(known) {
            return;
        }
        let past = &self.past[&incoming];
        here.rivals.retain(|rival| !past.contains(rival));
        if past.contains(&here.current) {
            here.current = incoming;
        } else {
            here.rivals.insert(incoming);
        }
    }

    /// A device has exactly what it should have; and its version names, of all that ever left a
    /// device, exactly what it goes on from.
    #[track_caller]
    fn check(&self, at: usize, own: Option<&OwnRecord>) {
        let (Some(here), Some(own)) = (&self.here[at], own) else {
            assert!(self.here[at].is_none() && own.is_none());
            return;
        };
        let rivals = own.rivals.iter().map(Version::hash).collect();
        check([(at, own.version.hash(), here.current)]);
        check([(at, &here.rivals, &rivals)]);
        let left = |hashes: &BTreeSet<Hash>| hashes & &self.escaped;
        check([(
            at,
            left(&own.version.ancestors().iter().copied().collect()),
            left(&self.past[&here.current]),
        )]);
    }
}

/// Devices with one record, held against the truth after everything that is done.
#[derive(Default)]
struct Watched {
    devices: Devices,
    truth: Truth,
}

impl Watched {
    fn take(&mut self, at: usize, act: &Act) {
        if let Act::Edit(record, times) = act {
            (0..*times).for_each(|_| self.take_one(at, &Act::Edit(*record, 1)));
        } else {
            self.take_one(at, act);
        }
    }

    fn take_one(&mut self, at: usize, act: &Act) {
        match act {
            Act::Open(_) if self.devices.files.is_empty() => return,
            Act::Open(which) => return self.open(at, which.index(self.devices.files.len())),
            Act::Choose(..) if self.own(at).is_none_or(|own| own.rivals.is_empty()) => return,
            act => self.devices.take(at, act),
        }
        if let Some(own) = self.devices.own[at].get(RecordId::from_bits(0)) {
            self.truth.note(at, act, own, &self.devices.files);
        }
        self.truth.check(at, self.own(at));
    }

    fn own(&self, at: usize) -> Option<&OwnRecord> {
        self.devices.own[at].get(RecordId::from_bits(0))
    }

    /// Every device writes a file; one opens them all.
    fn gather(&mut self, at: usize) {
        (0..DEVICES).for_each(|device| self.take(device, &Act::File));
        for file in 0..self.devices.files.len() {
            self.open(at, file);
        }
    }

    /// Opens one file, as [`Devices`] do it.
    fn open(&mut self, at: usize, file: usize) {
        for version in versions_of(&self.devices.files[file]) {
            self.truth.open(at, version.hash());
            self.devices.own[at].adopt(version);
            self.truth.check(at, self.own(at));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn version_takes_the_place_of_what_its_makers_had_seen_and_of_nothing_else(
        acts in vec(an_act(1), 1..24),
        chooser in 0..DEVICES,
        which in any::<Index>(),
    ) {
        let mut watched = Watched::default();
        watched.take(0, &Act::Edit(0, 1));
        for (at, act) in acts {
            watched.take(at, &act);
        }
        watched.gather(chooser);
        watched.take(chooser, &Act::Choose(0, which));
        watched.take(chooser, &Act::File);
        let chosen = watched.own(chooser).unwrap().version.clone();
        let files = 0..watched.devices.files.len();
        for at in 0..DEVICES {
            files.clone().rev().for_each(|file| watched.open(at, file));
            prop_assert_eq!(&watched.own(at).unwrap().version, &chosen);
            prop_assert!(watched.own(at).unwrap().rivals.is_empty());
        }
        let everything = watched.devices.files.iter().flat_map(|bytes| versions_of(bytes));
        let everything: Workspace = everything.collect();
        prop_assert!(everything.heads().eq([&chosen]));
    }
}

// What went wrong once.

/// Two versions of one record, on two devices: the first has both, of which `mine` is its own.
fn a_fork() -> (Own, Version, Version) {
    let (mut mine, mut theirs) = (Own::default(), Own::default());
    let form = the_form();
    mine.write(form, Kind::Response, form_after(0));
    mine.mark_escaped([form]);
    theirs.adopt(now(&mine).version.clone());
    mine.write(form, Kind::Response, form_after(1));
    theirs.write(form, Kind::Response, form_after(2));
    theirs.mark_escaped([form]);
    let (here, rival) = (now(&mine).version.clone(), now(&theirs).version.clone());
    assert_eq!(mine.adopt(rival.clone()), Added::TwoVersions);
    (mine, here, rival)
}

#[track_caller]
fn check_heads(own: &Own, wanted: &[&Version]) {
    let found: BTreeSet<Hash> = own.workspace().heads().map(Version::hash).collect();
    assert_eq!(found, wanted.iter().map(|version| version.hash()).collect());
}

/// The file with the other version was opened twice, as people do. The next edit named it as an
/// ancestor, and it was gone without anybody choosing.
#[test]
fn other_version_opened_twice_is_still_there_after_an_edit() {
    let (mut own, _, rival) = a_fork();
    check([("twice", own.adopt(rival.clone()), Added::Same)]);
    own.write(the_form(), Kind::Response, form_after(5));
    check_heads(&own, &[&now(&own).version, &rival]);
}

/// The same with a version that only the other one takes the place of: an edit here must not take
/// its place too, or it is gone wherever the other one never came.
#[test]
fn what_only_the_other_version_follows_is_not_named() {
    let (mut own, here, rival) = a_fork();
    let mut theirs = Own::default();
    theirs.adopt(rival.clone());
    theirs.write(the_form(), Kind::Response, form_after(3));
    let newer = now(&theirs).version.clone();
    own.adopt(newer.clone());
    check([("older", own.adopt(rival.clone()), Added::Older)]);
    own.write(the_form(), Kind::Response, form_after(5));
    check_heads(&own, &[&now(&own).version, &newer]);
    check([("named", now(&own).version.ancestors().contains(&rival.hash()), false)]);
    check([("own", now(&own).version.ancestors().contains(&here.hash()), true)]);
}

/// A version that follows on ours comes in while there is another one to choose from. Whichever
/// has the lower hash was taken for ours.
#[test]
fn successor_of_ours_takes_our_place_and_not_the_other_version() {
    for number in 0..8 {
        let (mut own, here, rival) = a_fork();
        let mut second = Own::default();
        second.adopt(here.clone());
        second.write(the_form(), Kind::Response, form_after(number + 6));
        let next = now(&second).version.clone();
        own.adopt(next.clone());
        check([(number, &now(&own).version, &next), (number, &now(&own).rivals[0], &rival)]);
    }
}

/// Another tab had a state of its own that left the device. It was named as an ancestor here, and
/// was gone at the next edit.
#[test]
fn state_of_another_tab_stays_until_somebody_chooses() {
    let (mut first, mut second) = (Own::default(), Own::default());
    first.write(the_form(), Kind::Response, form_after(0));
    second.recall(now(&first).clone());
    first.write(the_form(), Kind::Response, form_after(1));
    second.write(the_form(), Kind::Response, form_after(2));
    second.mark_escaped([the_form()]);
    let other = now(&second).clone();
    first.reconcile(other.clone());
    first.write(the_form(), Kind::Response, form_after(3));
    check_heads(&first, &[&now(&first).version, &other.version]);
}

/// A tab that only had marked its state as given away adds that mark, and nothing else.
#[test]
fn mark_of_another_tab_is_taken_over() {
    let mut first = Own::default();
    first.write(the_form(), Kind::Response, form_after(0));
    let mut second = Own::default();
    second.recall(now(&first).clone());
    second.mark_escaped([the_form()]);
    let before = now(&first).version.clone();
    first.reconcile(now(&second).clone());
    check([("version", &now(&first).version, &before)]);
    check([("mark", now(&first).has_escaped(), true)]);
    check([("rivals", now(&first).rivals.is_empty(), true)]);
}

/// A state comes back that nobody marked, such as one of a backup. It is among the last saved ones,
/// and is remembered from then on, longer than these.
#[test]
fn unmarked_state_that_came_back_is_older_for_ever() {
    let mut own = Own::default();
    own.write(the_form(), Kind::Response, form_after(0));
    let backup = now(&own).version.clone();
    own.write(the_form(), Kind::Response, form_after(1));
    let counter = now(&own).counter;
    check([("once", own.adopt(backup.clone()), Added::Older)]);
    check([("to be stored", now(&own).counter > counter, true)]);
    let counter = now(&own).counter;
    check([("twice", own.adopt(backup.clone()), Added::Older)]);
    check([("nothing new", now(&own).counter, counter)]);
    for edit in 2..30 {
        own.write(the_form(), Kind::Response, form_after(edit));
    }
    check([("much later", own.adopt(backup), Added::Older)]);
}

/// The other version was made with a newer app. Chosen, it keeps what that app wrote, and gets
/// nothing of ours.
#[test]
fn chosen_version_keeps_its_own_unknown_fields() {
    let (here, there) = ("Here", "There");
    let with = |content: Content, name: &str| {
        with_body(&content, |body| drop(body.insert(name.to_owned(), true.into())))
    };
    let (mine, theirs) = (with(form_after(1), here), with(form_after(2), there));
    let rows =
        [("ours", mine.content(), [true, false]), ("theirs", theirs.content(), [false, true])];
    for (row, content, wanted) in rows {
        let mut own = Own::default();
        own.adopt(mine.clone());
        own.adopt(theirs.clone());
        own.choose(mine.record(), content.clone());
        let chosen = &own.get(mine.record()).unwrap().version;
        check([(row, chosen.content(), content)]);
        check([(row, [here, there].map(|name| chosen.text().contains(name)), wanted)]);
    }
}

/// Withdrawn, nothing of a form is left in its version; taken back, what a newer app wrote is there
/// again too.
#[test]
fn withdrawal_taken_back_brings_unknown_fields_back() {
    let form = with_body(&form_after(1), |body| drop(body.insert("More".to_owned(), true.into())));
    let mut own = Own::default();
    own.adopt(form.clone());
    own.write(form.record(), Kind::Response, Content::Withdrawn);
    let holds = |own: &Own| own.get(form.record()).unwrap().version.text().contains("More");
    check([("withdrawn", holds(&own), false)]);
    own.restore(&form);
    check([("taken back", holds(&own), true)]);
    check([("older", own.adopt(form.clone()), Added::Older)]);
}

/// A withdrawal wins only over what its maker had seen. What somebody changed at the same time is
/// neither swallowed nor brought back without a word.
#[test]
fn withdrawal_and_an_edit_are_two_versions() {
    let (mut own, _, rival) = a_fork();
    own.choose(the_form(), Content::Withdrawn);
    check([("old file", own.adopt(rival.clone()), Added::Older)]);
    check([("withdrawn", now(&own).version.content(), &Content::Withdrawn)]);
    let mut theirs = Own::default();
    theirs.adopt(rival);
    theirs.write(the_form(), Kind::Response, form_after(4));
    let edit = now(&theirs).version.clone();
    check([("edit", own.adopt(edit.clone()), Added::TwoVersions)]);
    check_heads(&own, &[&now(&own).version, &edit]);
}

/// Of what travels in a link only what left is named, so that the link stays short; the last states
/// are remembered all the same.
#[test]
fn what_travels_in_a_link_names_what_left_and_knows_its_last_states() {
    let named = |name: &str| {
        let name = name.to_owned();
        Content::Organisation(Organisation { name, ..Organisation::default() })
    };
    let (mut own, school) = (Own::default(), RecordId::from_bits(8));
    own.write(school, Kind::Organisation, named("D"));
    let first = own.get(school).unwrap().version.clone();
    own.write(school, Kind::Organisation, named("De"));
    own.mark_escaped([school]);
    let second = own.get(school).unwrap().version.hash();
    own.write(school, Kind::Organisation, named("De Boom"));
    let now = own.get(school).unwrap().clone();
    check([("ancestors", now.version.ancestors().iter().copied().collect(), vec![second])]);
    check([
        ("an own state", own.adopt(first), Added::Older),
        ("now", own.adopt(now.version.clone()), Added::Same),
    ]);
    let now = own.get(school).unwrap();
    assert!(now.rivals.is_empty() && stored::read(&stored::write(now)).as_ref() == Some(now));
}
