//! A walk along every page, in every state that looks different.

use crate::figures::samples;
use crate::folder::Folder;
use crate::person::{How, Person};
use std::fs;
use std::path::PathBuf;
use thirtyfour::prelude::*;

/// Walks along all pages in a language, and looks at each under a name of its own.
pub async fn tour(person: &Person<'_>, language: &str, mut look: impl AsyncFnMut(&str)) {
    let folder = Folder::new();
    let files = samples(40, &folder);
    person.speaks(language).await;

    empty(person, &mut look).await;

    person.begins("talentscan").await;
    look("fill-talentscan").await;
    person.rates_page(|_, _| Some(3)).await;
    person.does_not_know("instruction.clarity").await;
    person.gives_an_example("instruction", "Elke les begint met een vraag van gisteren.").await;
    look("fill-talentscan-done").await;
    person.goes_to("#/fill/talentscan/end").await;
    look("fill-end-open").await;
    person.goes_to("#/").await;
    look("start-unfinished").await;

    person.begins("ambition_scale").await;
    look("fill-ambition").await;
    person.goes_to("#/fill/ambition/4").await;
    look("fill-own").await;
    person.wants("Samen één plan maken").await;
    for step in 1..=4 {
        person.goes_to(&format!("#/fill/ambition/{step}")).await;
        person.rates_page(|_, scale| Some(if scale == "now" { 2 } else { 4 })).await;
    }
    look("fill-own-done").await;
    person.goes_on().await;
    person.says(How::Together { people: 6 }).await;
    look("fill-end-together").await;
    person.finishes().await;

    for step in 2..=6 {
        person.goes_to(&format!("#/fill/talentscan/{step}")).await;
        person.rates_page(|_, _| Some(2)).await;
    }
    person.goes_on().await;
    look("fill-end-done").await;
    person.names_the_school("Basisschool De Regenboog", 12).await;
    person.says(How::Principal { beside_team: true }).await;
    look("fill-end-principal").await;
    person.says(How::Teacher).await;
    person.goes_to("#/save").await;
    look("save-ourselves").await;
    person.clicks("label:has(#for-coordinator)").await;
    look("save-coordinator").await;
    person.clicks("label:has(#for-ourselves)").await;
    person.clicks("#make-file").await;
    person.sees("#offered").await;
    look("save-offered").await;
    person.clicks("#confirm-kept").await;
    person.waits_for("!document.querySelector('#offered')").await;
    look("save-kept").await;

    person.goes_to("#/fill/talentscan/end").await;
    person.finishes().await;
    look("forms").await;
    person.clicks("[data-form] button").await;
    look("forms-asked").await;
    person.goes_to("#/result").await;
    look("result-too-few").await;
    person.goes_to("#/data").await;
    look("data").await;
    invites(person, &mut look).await;

    let mut foreign = vec![folder.join("login.html"), folder.join("leeg.json")];
    fs::write(&foreign[0], "<!doctype html><title>Log in</title>").unwrap();
    fs::write(&foreign[1], "").unwrap();
    person.goes_to("#/").await;
    person.drops(&foreign[0]).await;
    person.sees(".message").await;
    look("refused").await;
    person.clicks(".message button").await;

    person.drops(file_of_team(&files)).await;
    person.sees("#opened-file").await;
    look("opened-file").await;
    person.follows("[aria-labelledby=opened-file] button:nth-of-type(2)").await;
    look("result-team").await;

    person.goes_to("#/overview").await;
    foreign.extend(files);
    person.hands_in("#open-files", &foreign).await;
    person.clicks(".verdicts summary").await;
    look("overview-batch").await;
    person.clicks("#take-batch").await;
    person.sees("#domains").await;
    person.clicks("#files summary").await;
    look("overview").await;
    takes_along(person, &mut look).await;
    makes_groups(person, &mut look).await;
    person.clicks("#empty-overview").await;
    look("overview-asked").await;

    person.goes_to("#/").await;
    person.clicks(".others button:last-of-type").await;
    person.sees(".banner").await;
    person.sees("#domains").await;
    look("overview-example").await;

    person
        .runs("dispatchEvent(new CustomEvent('talentscan:panic', { detail: 'tour' }))", Vec::new())
        .await;
    person.sees("#rescue button + button").await;
    look("rescue").await;
}

/// A school of the overview, with all that is folded open, on a large screen, and paper; and back.
async fn takes_along(person: &Person<'_>, look: &mut impl AsyncFnMut(&str)) {
    person.follows("#domains tbody th a").await;
    person.sees("#chart-domains svg").await;
    look("school").await;
    person
        .runs("document.querySelectorAll('main details').forEach((one) => one.open = true)", vec![])
        .await;
    look("school-unfolded").await;
    // Without filling the screen, which is then as wide as it is.
    person
        .runs("document.querySelector('.present').removeAttribute('data-full-screen')", vec![])
        .await;
    person.clicks(".tools .present").await;
    person.sees(".presentation[data-slide='1'] h1").await;
    look("presentation").await;
    person.presses(Key::Right).await;
    person.sees(".presentation[data-slide='2'] h1").await;
    look("presentation-topic").await;
    person.presses(Key::Escape).await;
    person.sees("#chart-domains svg").await;
    person.goes_to("#/paper").await;
    person.sees("#print-paper").await;
    look("paper").await;
    person.goes_to("#/overview").await;
    person.sees("#domains").await;
}

/// Learning partners: before there are any, with groups and their reasons, with something decided,
/// with what it changed, and with everything unfolded; and back.
async fn makes_groups(person: &Person<'_>, look: &mut impl AsyncFnMut(&str)) {
    person.goes_to("#/partners").await;
    look("partners-before").await;
    person.makes_a_plan().await;
    person.clicks(".learner button").await;
    person.sees(".why").await;
    look("partners").await;
    person.clicks("#ban").await;
    person.sees("#outdated").await;
    look("partners-decided").await;
    person.makes_a_plan().await;
    person
        .runs("document.querySelectorAll('main details').forEach((one) => one.open = true)", vec![])
        .await;
    look("partners-unfolded").await;
    person.goes_to("#/overview").await;
    person.sees("#domains").await;
}

/// Every page while there is nothing.
async fn empty(person: &Person<'_>, look: &mut impl AsyncFnMut(&str)) {
    look("start-empty").await;
    for page in
        ["forms", "save", "result", "overview", "partners", "data", "invitation", "offer", "join"]
    {
        person.goes_to(&format!("#/{page}")).await;
        person.waits_for("document.querySelector('main').innerText.length > 60").await;
        look(&format!("{page}-empty")).await;
    }
    person.goes_to("#/about").await;
    look("about").await;
}

/// Invites a team, and says what the school wants to share and to learn.
async fn invites(person: &Person<'_>, look: &mut impl AsyncFnMut(&str)) {
    person.goes_to("#/invitation").await;
    person.sees("#invite-name").await;
    look("invitation").await;
    person.clicks("#make-invitation").await;
    person.sees("[role=alert] li").await;
    look("invitation-wrong").await;
    person.types("#invite-address", "https://talentscan.example/").await;
    person.clicks("[aria-labelledby=your-school] summary").await;
    person.clicks("#make-invitation").await;
    person.sees(".poster .code").await;
    look("invitation-ready").await;
    let link = person.reads(".poster .link").await;
    let invited = link.split_once('#').unwrap().1;
    person.goes_to(&format!("#{}", &invited[..invited.len() - 9])).await;
    look("join-damaged").await;
    person.goes_to("#/").await;
    person.goes_to(&format!("#{invited}")).await;
    person.sees("#begin-talentscan").await;
    look("join").await;
    person.goes_to("#/offer").await;
    for id in ["show-trust", "learn-families", "learn-leadership"] {
        person.clicks(&format!("label:has(#{id})")).await;
    }
    person.sees("#before-leadership").await;
    person.clicks("label:has(#agreed)").await;
    person.clicks(".offer details summary").await;
    person.types("#not-with", "De Beuk").await;
    person.clicks("#rather-not button").await;
    person.sees("#rather-not").await;
    look("offer").await;
}

/// A file with the forms of a whole team.
fn file_of_team(files: &[PathBuf]) -> &PathBuf {
    files.iter().max_by_key(|file| fs::metadata(file).unwrap().len()).unwrap()
}
