//! A team of 25 on 25 profiles, and who collects for its school. Nothing goes between them but the
//! link and files.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::{How, Person};
use crate::site::Site;
use std::fs;
use std::path::{Path, PathBuf};

const SCHOOL: &str = "Basisschool De Regenboog";

#[tokio::test]
async fn a_team_of_25_on_25_profiles() {
    let site = Site::new();
    let (profile, folder) = (Folder::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let collector = Person::visits(&browser, &site).await;
    collector.speaks("nl").await;
    let link = invites(&collector).await;

    let mut sent = Vec::new();
    for number in 0..24 {
        sent.push(colleague(&site, &link, number, &folder).await);
    }
    // The first few come first, and again with the rest.
    for batch in [&sent[..5], &sent[..]] {
        collector.hands_in("#open-team-files", batch).await;
        collector.sees(".message").await;
        collector.clicks(".message button").await;
        let name = collector.asks("document.getElementById('invite-name').value").await;
        assert_eq!(name, SCHOOL, "what was written stays where it stands");
    }
    // The collector is the 25th, and fills in here.
    collector.begins("talentscan").await;
    collector.rates_page(|_, _| Some(2)).await;
    collector.sees_it_saved().await;
    collector.goes_to("#/forms").await;
    let listed = "document.querySelectorAll('[data-form]').length";
    assert_eq!(collector.asks(listed).await, 1, "nobody's form but the own one is opened here");
    collector.goes_to("#/invitation").await;
    collector
        .waits_for(
            "document.querySelector('[data-collected=talentscan]')?.innerText.includes('24 pers')",
        )
        .await;
    let came_in = collector.reads("[data-collected=talentscan]").await;
    assert!(came_in.contains("24 persoonlijke formulieren, bij een team van 25"), "{came_in}");
    assert!(came_in.contains("1 van de directeur"), "{came_in}");

    let name = collector.asks("document.getElementById('invite-name').value").await;
    assert_eq!(name, SCHOOL, "what was written stands there for who comes back");
    collector.follows("#make-school-file").await;
    collector.clicks("#make-file").await;
    let file = browser.downloaded().await;
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches(r#""kind":"response""#).count(), 0, "nobody's answers");
    assert_eq!(text.matches(r#""kind":"organisation""#).count(), 1);
    assert_eq!(site.complaints(), Vec::<String>::new());

    let elsewhere = Folder::new();
    let browser = Browser::chromium(&elsewhere).await;
    let coordinator = Person::visits(&browser, &site).await;
    coordinator.speaks("nl").await;
    coordinator.goes_to("#/overview").await;
    coordinator.hands_in("#open-files", &[file]).await;
    coordinator.clicks("#take-batch").await;
    coordinator.sees("#domains").await;
    let row = coordinator.reads("#domains tbody tr").await;
    assert!(row.contains(SCHOOL) && row.contains("team, 24 van 25"), "{row}");
    let rows = coordinator.asks("document.querySelectorAll('#domains tbody tr').length").await;
    assert_eq!(rows, 1);
}

/// Makes the invitation; says what stands in the link behind `#`.
async fn invites(collector: &Person<'_>) -> String {
    collector.goes_to("#/invitation").await;
    collector.types("#invite-name", SCHOOL).await;
    collector.types("#invite-size", "25").await;
    collector.types("#invite-mail", "ib@deregenboog.example").await;
    collector.clicks("#make-invitation").await;
    let reason = collector.reads("[role=alert]").await;
    assert!(reason.contains("Vul het adres in"), "not the address of this machine: {reason}");
    collector.types("#invite-address", "https://talentscan.example/").await;
    collector.clicks("#make-invitation").await;
    collector.sees(".poster .code").await;
    let link = collector.reads(".poster .link").await;
    let (address, invitation) = link.split_once('#').unwrap();
    assert_eq!(address, "https://talentscan.example/");
    assert!(link.len() < 350, "{} characters", link.len());
    invitation.to_owned()
}

/// Somebody with a device of their own: opens the link, fills in one page, and saves a file.
async fn colleague(site: &Site, link: &str, number: usize, folder: &Path) -> PathBuf {
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::comes_to(&browser, &format!("{}#{link}", site.url())).await;
    person.sees("#begin-talentscan").await;
    assert!(person.reads("main h1").await.contains(SCHOOL));
    person
        .clicks(&format!(
            "label:has(input[name=role]):nth-child({})",
            if number == 0 { 1 } else { 2 }
        ))
        .await;
    person.follows("#begin-talentscan").await;
    person.rates_page(|_, _| Some(u8::try_from(number % 3).unwrap() + 1)).await;
    if number == 0 {
        person.goes_to("#/fill/talentscan/end").await;
        person.says(How::Principal { beside_team: false }).await;
    }
    person.goes_to("#/save").await;
    assert!(person.reads("#send-to").await.contains("ib@deregenboog.example"));
    let saved = person.saves_a_file("for-ourselves").await;
    // All were made on the same day, and some browsers number what has the same name.
    let file = folder.join(format!("{number}.json"));
    fs::copy(saved, &file).unwrap();
    file
}
