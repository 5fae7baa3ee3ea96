//! Starts real browsers through their drivers, and stops them, gently or not.
//!
//! A [`Browser`] is a `WebDriver` with a process behind it. Dropping it kills all its processes, so
//! a failed test leaves nothing behind.

use crate::folder::Folder;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, WebDriver};

/// Width and height of the window, unless a test changes it.
const WINDOW: (u32, u32) = (1280, 900);

/// How long something may take to come. Only a test that fails waits so long: the other tests may
/// keep the machine busy with seven browsers.
pub const PATIENCE: Duration = Duration::from_mins(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

pub struct Browser {
    kind: Kind,
    web: WebDriver,
    /// The driver; none when it was killed.
    driver: Option<Child>,
    /// Downloads, and what the driver and the browser print.
    folder: Folder,
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.web
    }
}

impl Browser {
    /// Headless Chromium on a profile, which may be new or used before. Has `cdp()`.
    pub async fn chromium(profile: &Path) -> Self {
        let folder = Folder::new();
        let port = free_port();
        let mut driver = Command::new("chromedriver");
        driver.arg(format!("--port={port}"));
        let args = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--window-size={},{}", WINDOW.0, WINDOW.1),
            &format!("--user-data-dir={}", profile.display()),
            &format!("--log-net-log={}", profile.join("net-log.json").display()),
        ];
        let wanted = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "args": args,
                "prefs": { "download.default_directory": downloads(&folder) },
            },
        });
        Self::start(Kind::Chromium, driver, port, folder, wanted).await
    }

    /// Headless Firefox on a profile, which may be new or used before.
    pub async fn firefox(profile: &Path) -> Self {
        let folder = Folder::new();
        let port = free_port();
        let mut driver = Command::new("geckodriver");
        driver.args(["--port", &port.to_string()]);
        driver.args(["--marionette-port", &free_port().to_string()]);
        driver.args(["--websocket-port", &free_port().to_string()]);
        let args = [
            "-headless",
            "-profile",
            &profile.to_string_lossy(),
            "--width",
            &WINDOW.0.to_string(),
            "--height",
            &WINDOW.1.to_string(),
        ];
        let wanted = json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "args": args,
                "prefs": {
                    "browser.download.dir": downloads(&folder),
                    "browser.download.folderList": 2,
                },
            },
        });
        Self::start(Kind::Firefox, driver, port, folder, wanted).await
    }

    /// The engine of Safari; none where it is not available (it exists for Linux only).
    /// Its automation has no profile: what it stores goes away when it stops.
    pub async fn webkit() -> Option<Self> {
        let Some(binary) = mini_browser() else {
            // Not through `eprintln!`, which the test harness keeps to itself.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), b"not available: WebKit\n");
            return None;
        };
        let folder = Folder::new();
        let port = free_port();
        let mut driver = Command::new("xvfb-run");
        driver.args(["-a", "WebKitWebDriver", &format!("--port={port}")]);
        // Downloads go to the home folder.
        driver.env("HOME", downloads(&folder));
        let wanted = json!({
            "webkitgtk:browserOptions": {
                "binary": binary,
                "args": ["--automation"],
            },
        });
        Some(Self::start(Kind::WebKit, driver, port, folder, wanted).await)
    }

    async fn start(
        kind: Kind,
        mut command: Command,
        port: u16,
        folder: Folder,
        wanted: Value,
    ) -> Self {
        let log = File::create(folder.join("log")).unwrap();
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let driver = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let listens = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        assert!(until(listens, PATIENCE).await, "{kind:?}: no driver");
        let Value::Object(wanted) = wanted else { unreachable!("capabilities are an object") };
        let web =
            WebDriver::new(format!("http://127.0.0.1:{port}"), Capabilities::from(wanted)).await;
        let web = web.unwrap_or_else(|error| {
            kill(&processes(driver.id()));
            panic!(
                "{kind:?}: {error}\n{}",
                fs::read_to_string(folder.join("log")).unwrap_or_default()
            )
        });
        Self { kind, web, driver: Some(driver), folder }
    }

    /// What Chromium wrote to its console as an error since this was last asked; nothing for the
    /// others, whose drivers do not tell. `Site::complaints` works for all.
    pub async fn console_errors(&self) -> Vec<String> {
        if self.kind != Kind::Chromium {
            return Vec::new();
        }
        let entries = self.web.browser_log().await.unwrap().into_iter();
        entries.filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect()
    }

    /// Waits for a file of ours that is complete.
    pub async fn downloaded(&self) -> PathBuf {
        self.downloaded_as(&["json", "txt"]).await
    }

    /// Waits for a download of one of these kinds that is complete.
    pub async fn downloaded_as(&self, kinds: &[&str]) -> PathBuf {
        let complete = || {
            let files = fs::read_dir(downloads(&self.folder)).unwrap().flatten();
            let files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
            let is = |path: &&PathBuf, kinds: &[&str]| {
                path.extension().is_some_and(|kind| kinds.iter().any(|known| kind == *known))
            };
            // Firefox holds the name with an empty file, while the bytes come in under another one.
            let comes = files.iter().any(|path| is(&path, &["part", "crdownload"]));
            let has_bytes = |path: &&PathBuf| path.metadata().is_ok_and(|file| file.len() > 0);
            let file = files.iter().find(|path| is(path, kinds) && has_bytes(path));
            file.filter(|_| !comes).cloned()
        };
        assert!(until(|| complete().is_some(), PATIENCE).await, "no download");
        complete().unwrap()
    }

    /// Closes the browser as a person does, so that it can write what it has to.
    pub async fn quit(self) {
        self.web.clone().quit().await.unwrap();
        let Some(driver) = &self.driver else { return };
        until(|| processes(driver.id()).len() == 1, Duration::from_secs(10)).await;
    }

    /// Ends all its processes at once, as when the power fails.
    pub fn kill_now(&mut self) {
        // Or the client would still try to say goodbye, and wait long for an answer.
        let _ = self.web.clone().leak();
        if let Some(mut driver) = self.driver.take() {
            kill(&processes(driver.id()));
            let _ = driver.wait();
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.kill_now();
    }
}

fn downloads(folder: &Folder) -> PathBuf {
    let path = folder.join("downloads");
    fs::create_dir_all(&path).unwrap();
    path
}

/// Where Linux distributions put the browser that `WebKitWebDriver` drives.
fn mini_browser() -> Option<PathBuf> {
    let dirs = fs::read_dir("/usr/lib").ok()?.flatten();
    dirs.map(|dir| dir.path().join("webkit2gtk-4.1/MiniBrowser")).find(|path| path.exists())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Waits until something holds; says whether it came to that.
pub async fn until(mut holds: impl FnMut() -> bool, patience: Duration) -> bool {
    let begin = Instant::now();
    while !holds() {
        if begin.elapsed() > patience {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    true
}

/// A process and all that it started, directly or not; but for the X server and the script that
/// started it, which go away by themselves and then leave no lock behind.
fn processes(root: u32) -> Vec<u32> {
    let table = Command::new("ps").args(["-A", "-o", "pid=,ppid=,comm="]).output().unwrap().stdout;
    let table = String::from_utf8_lossy(&table).into_owned();
    let row = |line: &'_ str| {
        let mut words = line.split_whitespace();
        let (pid, parent) =
            (words.next()?.parse::<u32>().ok()?, words.next()?.parse::<u32>().ok()?);
        Some((pid, parent, words.next()?.to_lowercase().contains("xvfb")))
    };
    let table: Vec<_> = table.lines().filter_map(row).collect();
    let mut family = vec![root];
    let mut at = 0;
    while let Some(&of) = family.get(at) {
        family.extend(table.iter().filter(|(_, parent, _)| *parent == of).map(|(pid, ..)| pid));
        at += 1;
    }
    let is_x = |pid: &u32| table.iter().any(|(known, _, is_x)| known == pid && *is_x);
    family.retain(|pid| !is_x(pid));
    family
}

fn kill(processes: &[u32]) {
    let numbers = processes.iter().map(u32::to_string);
    let _ = Command::new("kill").arg("-9").args(numbers).stderr(Stdio::null()).status();
}
