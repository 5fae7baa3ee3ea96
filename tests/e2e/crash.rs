//! The browser dies, or the page goes away, in the middle of filling in: what was given is kept.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::{Person, Ratings, point};
use crate::site::Site;
use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;
use std::time::Duration;
use thirtyfour::prelude::*;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// One answer in so much time.
const PACE: Duration = Duration::from_millis(500);

/// The first page of the talentscan.
const STATEMENTS: [&str; 4] = [
    "instruction.curriculum",
    "instruction.expectations",
    "instruction.clarity",
    "instruction.interaction",
];

#[tokio::test]
async fn a_killed_browser_loses_at_most_the_answer_under_the_finger() {
    let random = Random::seeded("killed");
    // Five browsers at a time: they mostly wait for the next answer.
    let short = async |lane: u64| {
        for round in 0..5 {
            let millis = 1000 + random.below(lane * 5 + round, 11_000);
            kill_after(Duration::from_millis(millis)).await;
        }
    };
    tokio::join!(short(0), short(1), short(2), short(3), kill_after(Duration::from_secs(50)));
}

/// Answers until the browser is killed, comes back, and looks.
async fn kill_after(time: Duration) {
    let site = Site::new();
    let profile = Folder::new();
    let mut browser = Browser::chromium(&profile).await;
    let (mut tapped, mut seen_saved) = (0, 0);
    {
        let person = Person::visits(&browser, &site).await;
        person.begins("talentscan").await;
        let answering = async {
            let mut ticks = interval(PACE);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                ticks.tick().await;
                let (statement, rating) = answer(tapped);
                tapped += 1;
                person.rates(statement, "applies", rating).await;
                person.sees_it_saved().await;
                seen_saved = tapped;
            }
        };
        let _: Result<(), _> = timeout(time, answering).await;
    }
    browser.kill_now();

    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.goes_to("#/fill/talentscan/1").await;
    if tapped > 1 {
        person.sees("[data-statement] input:checked").await;
    }
    let found = person.ratings().await;
    let least = seen_saved.max(tapped.saturating_sub(1));
    let allowed: Vec<Ratings> = (least..=tapped).map(after).collect();
    assert!(
        allowed.contains(&found),
        "killed after {time:?}: {tapped} answers, {seen_saved} of them seen saved, found {found:?}"
    );
}

/// How a page can go away: by a script, which is quicker than any driver.
const LEAVING: [&str; 4] =
    ["location.href = 'about:blank'", "history.back()", "location.reload()", "close()"];

#[tokio::test]
async fn a_page_left_right_after_a_tap_loses_nothing() {
    let random = Random::seeded("left");
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let window = browser.window().await.unwrap();
    let page = format!("{}#/fill/talentscan/1", site.url());
    for round in 0..50 {
        let leaving = LEAVING[round % LEAVING.len()];
        let delay = random.below(round as u64, 50);
        let person = Person::comes_to(&browser, &page).await;
        if round > 0 {
            // The heading comes before the answers do.
            person.sees("[data-statement] input:checked").await;
        }
        assert_eq!(person.ratings().await, after(round), "before round {round}");
        if leaving == "close()" {
            // Only a window that a script opened may be closed by one.
            person.runs("open(arguments[0])", vec![page.as_str().into()]).await;
            let windows = browser.windows().await.unwrap();
            let opened = windows.into_iter().find(|one| *one != window).unwrap();
            browser.switch_to_window(opened).await.unwrap();
            person.arrives().await;
            // The first window has the form.
            person.clicks("#go-on-here").await;
            person.sees("fieldset:not(:disabled) > div [data-statement]").await;
        }
        let (statement, rating) = answer(round);
        let point = browser.find(By::Css(point(statement, "applies", rating))).await.unwrap();
        let leave = format!(
            "window.stays = true; addEventListener('change', () => setTimeout(() => {leaving}, {delay}))"
        );
        person.runs(&leave, Vec::new()).await;
        // The page may be gone before the driver has its answer.
        let _ = point.click().await;
        while browser
            .execute("return window.stays === true", Vec::new())
            .await
            .is_ok_and(|stays| stays.json() == true)
        {}
        browser.switch_to_window(window.clone()).await.unwrap();

        let person = Person::comes_to(&browser, &page).await;
        person.sees("[data-statement] input:checked").await;
        let found = person.ratings().await;
        assert_eq!(found, after(round + 1), "round {round}: {leaving} after {delay} ms");
    }
}

/// The answers in their order: one statement after the other, each time another rating.
fn answer(place: usize) -> (&'static str, u8) {
    let rating = place / STATEMENTS.len() % 3 + 1;
    (STATEMENTS[place % STATEMENTS.len()], u8::try_from(rating).unwrap())
}

/// What is on the page after so many answers.
fn after(answers: usize) -> Ratings {
    let name = |statement: &str| (statement.to_owned(), "applies".to_owned());
    (0..answers).map(answer).map(|(statement, rating)| (name(statement), rating)).collect()
}

/// Random numbers that can be had again.
struct Random(u64);

impl Random {
    fn seeded(what: &str) -> Self {
        let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = seed.unwrap_or_else(|| RandomState::new().hash_one(what));
        // Not through `println!`, which the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "{what}: SEED={seed}");
        Self(seed)
    }

    /// The number of this place, below a limit (`SplitMix64`).
    fn below(&self, place: u64, limit: u64) -> u64 {
        let mut z = self.0.wrapping_add((place + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }
}
