//! A person at a browser, who begins, rates, goes on, finishes and saves.
//!
//! Everything goes through what is on the screen. A wait is for something to be there, never for
//! time to pass.

use crate::browser::{Browser, PATIENCE};
use crate::site::Site;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// How often somebody looks.
const GLANCE: Duration = Duration::from_millis(30);

/// A statement and a scale, and the rating; 0 on the scale `unknown` is 'I do not know'.
pub type Ratings = BTreeMap<(String, String), u8>;

pub struct Person<'a> {
    pub browser: &'a Browser,
}

/// Whether a form is filled in alone, and by whom, or together.
#[derive(Clone, Copy)]
pub enum How {
    Teacher,
    Principal { beside_team: bool },
    Together { people: u32 },
}

impl<'a> Person<'a> {
    /// Goes to the site, and waits until the app is there.
    pub async fn visits(browser: &'a Browser, site: &Site) -> Self {
        Self::comes_to(browser, site.url()).await
    }

    /// Comes from elsewhere to an address of the site.
    pub async fn comes_to(browser: &'a Browser, address: &str) -> Self {
        let person = Self { browser };
        browser.goto("about:blank").await.unwrap();
        browser.goto(address).await.unwrap();
        person.arrives().await;
        person
    }

    /// Waits until the app is there, on whatever page.
    pub async fn arrives(&self) {
        self.waits_for("!document.getElementById('boot') && document.querySelector('main h1')")
            .await;
    }

    pub async fn speaks(&self, language: &str) {
        if self.asks("document.documentElement.lang").await != language {
            self.clicks("#language").await;
            self.waits_for(&format!("document.documentElement.lang === '{language}'")).await;
        }
    }

    // ---- Looking and touching ----

    pub async fn clicks(&self, css: &str) {
        self.tries(css, async || {
            let element = self.browser.find(By::Css(css)).await?;
            let clicked = element.click().await;
            if clicked.is_err() {
                // WebKit's driver sees some elements that are just below the window in it.
                element.scroll_into_view().await?;
            }
            clicked
        })
        .await;
    }

    pub async fn types(&self, css: &str, text: &str) {
        self.tries(css, async || {
            let field = self.browser.find(By::Css(css)).await?;
            field.clear().await?;
            field.send_keys(text).await
        })
        .await;
    }

    /// Presses a key where the focus is.
    pub async fn presses(&self, key: impl Into<char>) {
        let key = key.into();
        self.browser.action_chain().key_down(key).key_up(key).perform().await.unwrap();
    }

    /// The value of a JavaScript expression.
    pub async fn asks(&self, expression: &str) -> Value {
        self.runs(&format!("return {expression}"), Vec::new()).await
    }

    /// Runs a script with these arguments, and returns what it returns.
    pub async fn runs(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.browser.execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Runs a script whose last argument is a function, and returns what that is called with.
    pub async fn awaits(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.browser.execute_async(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Waits until a JavaScript expression holds.
    pub async fn waits_for(&self, expression: &str) {
        let script = format!("return Boolean({expression})");
        self.tries(expression, async || {
            match self.browser.execute(script.as_str(), Vec::new()).await?.json() {
                Value::Bool(true) => Ok(()),
                _ => Err(WebDriverError::Timeout("not so".to_owned())),
            }
        })
        .await;
    }

    /// Waits until something is on the screen.
    pub async fn sees(&self, css: &str) {
        self.tries(css, async || {
            let element = self.browser.find(By::Css(css)).await?;
            let shown = element.is_displayed().await?;
            shown.then_some(()).ok_or_else(|| WebDriverError::Timeout("not displayed".to_owned()))
        })
        .await;
    }

    pub async fn reads(&self, css: &str) -> String {
        self.tries(css, async || self.browser.find(By::Css(css)).await?.text().await).await
    }

    pub async fn is_there(&self, css: &str) -> bool {
        self.runs("return !!document.querySelector(arguments[0])", vec![css.into()]).await == true
    }

    async fn tries<T>(&self, what: &str, attempt: impl AsyncFn() -> WebDriverResult<T>) -> T {
        let begin = Instant::now();
        loop {
            match attempt().await {
                Ok(done) => return done,
                Err(error) if begin.elapsed() > PATIENCE => {
                    panic!("{what}: {error}, on {}", Self::screen(self.browser).await)
                }
                Err(_) => tokio::time::sleep(GLANCE).await,
            }
        }
    }

    /// What is on the screen, for whoever reads why a test failed.
    async fn screen(browser: &Browser) -> String {
        let text =
            browser.execute("return location.hash + '\\n' + document.body.innerText", Vec::new());
        text.await.map(|text| text.json().to_string()).unwrap_or_default()
    }

    // ---- Going about ----

    /// Does what leads to another page, and waits until the heading of that page has the focus.
    pub async fn turns(&self, act: impl AsyncFnOnce()) {
        self.runs("window.left = document.querySelector('main h1')", Vec::new()).await;
        act().await;
        self.waits_for(
            "(heading => heading && heading !== window.left && heading === document.activeElement)\
             (document.querySelector('main h1'))",
        )
        .await;
        // What the worker draws is there, or does not come.
        self.waits_for("!document.querySelector('main [aria-busy=true]:not(:has([role=alert]))')")
            .await;
    }

    /// Goes to a page by its address, such as `#/result`.
    pub async fn goes_to(&self, page: &str) {
        if self.asks("location.hash || '#/'").await == page {
            return;
        }
        self.turns(async || {
            self.runs("location.hash = arguments[0]", vec![page.into()]).await;
        })
        .await;
    }

    /// Taps a link or button that leads to another page.
    pub async fn follows(&self, css: &str) {
        self.turns(async || self.clicks(css).await).await;
    }

    // ---- Filling in ----

    /// Begins with a scan, or goes on with it, from the start.
    pub async fn begins(&self, scan: &str) {
        self.goes_to("#/").await;
        self.follows(&format!("a[data-scan={scan}]")).await;
    }

    pub async fn rates(&self, statement: &str, scale: &str, rating: u8) {
        self.clicks(&point(statement, scale, rating)).await;
    }

    pub async fn does_not_know(&self, statement: &str) {
        self.clicks(&format!("[data-statement='{statement}'] .unknown")).await;
    }

    pub async fn gives_an_example(&self, domain: &str, text: &str) {
        self.types(&format!("#example-{domain}"), text).await;
    }

    /// Names an ambition of their own.
    pub async fn wants(&self, text: &str) {
        self.types("[data-statement=own] textarea", text).await;
    }

    pub async fn goes_on(&self) {
        self.follows("[data-next]").await;
    }

    /// Rates every row of the page that a choice gives a rating, and returns what was rated.
    pub async fn rates_page(&self, choice: impl Fn(&str, &str) -> Option<u8>) -> Ratings {
        let mut given = Ratings::new();
        for (statement, scale) in self.rows().await {
            if let Some(rating) = choice(&statement, &scale) {
                self.rates(&statement, &scale, rating).await;
                given.insert((statement, scale), rating);
            }
        }
        given
    }

    /// The rows of ratings on the page: statement and scale.
    pub async fn rows(&self) -> Vec<(String, String)> {
        let rows = "[...document.querySelectorAll('[data-statement] [data-scale]')].map((row) => \
                    [row.closest('[data-statement]').dataset.statement, row.dataset.scale])";
        serde_json::from_value(self.asks(rows).await).unwrap()
    }

    /// What is rated on the page.
    pub async fn ratings(&self) -> Ratings {
        let ticked =
            "[...document.querySelectorAll('[data-statement] input:checked')].map((input) => [
            [
                input.closest('[data-statement]').dataset.statement,
                input.type === 'radio' ? input.closest('[data-scale]').dataset.scale : 'unknown',
            ],
            input.type === 'radio' ? Number(input.value) : 0,
        ])";
        let ticked: Vec<_> = serde_json::from_value(self.asks(ticked).await).unwrap();
        ticked.into_iter().collect()
    }

    pub async fn names_the_school(&self, name: &str, team: u32) {
        self.types("#school", name).await;
        self.types(
            "#school ~ * input[type=number], label:has(#school) + label input",
            &team.to_string(),
        )
        .await;
    }

    /// Says at the end of a form how it was filled in.
    pub async fn says(&self, how: How) {
        let choice =
            |name: &str, nth: u8| format!("label:nth-child({nth}):has(input[name={name}])");
        match how {
            How::Teacher => {
                self.clicks(&choice("together", 1)).await;
                self.clicks(&choice("role", 2)).await;
            }
            How::Principal { beside_team } => {
                self.clicks(&choice("together", 1)).await;
                self.clicks(&choice("role", 1)).await;
                if beside_team {
                    self.clicks("fieldset + label:has(input[type=checkbox])").await;
                }
            }
            How::Together { people } => {
                self.clicks(&choice("together", 2)).await;
                let field = "fieldset:has(input[name=together]) + label input";
                self.types(field, &people.to_string()).await;
            }
        }
    }

    pub async fn finishes(&self) {
        self.follows("#finish").await;
    }

    /// Waits until the line at the top says that all is saved on this device.
    pub async fn sees_it_saved(&self) {
        self.waits_for(
            "document.querySelector('.save-line[data-state=saved] #save-line').innerText",
        )
        .await;
    }

    /// Waits until the overview is stored on this device.
    pub async fn sees_it_stored(&self) {
        self.waits_for(
            "document.querySelector('.totals') && !document.querySelector('#not-stored')",
        )
        .await;
    }

    /// Has a plan of learning partners made, and waits until it is there, of what is decided now.
    pub async fn makes_a_plan(&self) {
        self.clicks("#make-plan").await;
        self.waits_for(
            "document.querySelector('.plan-status .busy[data-state=still]') \
             && document.querySelector('#plan-is') && !document.querySelector('#outdated')",
        )
        .await;
    }

    // ---- Files ----

    /// Saves a file for oneself or for the coordinator, and says that it arrived.
    pub async fn saves_a_file(&self, reader: &str) -> PathBuf {
        self.goes_to("#/save").await;
        self.clicks(&format!("label:has(#{reader})")).await;
        self.clicks("#make-file").await;
        let file = self.browser.downloaded().await;
        self.clicks("#confirm-kept").await;
        file
    }

    /// Taps a button that asks for files, and chooses these. Only the window of the system, which
    /// no driver reaches, stays away.
    pub async fn hands_in(&self, button: &str, files: &[PathBuf]) {
        self.runs(NO_WINDOW, Vec::new()).await;
        self.clicks(button).await;
        let paths: Vec<&str> = files.iter().map(|path| path.to_str().unwrap()).collect();
        self.tries("the field for files", async || {
            self.browser.find(By::Css("input[type=file]")).await?.send_keys(paths.join("\n")).await
        })
        .await;
    }

    /// Drops a file onto the page.
    pub async fn drops(&self, file: &Path) {
        let name = file.file_name().unwrap().to_string_lossy();
        let bytes = std::fs::read(file).unwrap();
        self.runs(DROP, vec![name.into(), base64(&bytes).into()]).await;
    }
}

/// A rating as it can be tapped.
pub fn point(statement: &str, scale: &str, rating: u8) -> String {
    format!(
        "[data-statement='{statement}'] [data-scale={scale}] label:has(input[value='{rating}'])"
    )
}

fn base64(bytes: &[u8]) -> String {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    BASE64_STANDARD.encode(bytes)
}

const NO_WINDOW: &str = "addEventListener('click', (event) => event.target.type === 'file' && event.preventDefault(), true)";

const DROP: &str = "
    const [name, base64] = arguments;
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], name));
    document.querySelector('main').dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));";
