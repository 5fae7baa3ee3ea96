//! The release, served on this machine, with a list of what was asked for and what went wrong.

use crate::browser::{Browser, PATIENCE};
use crate::folder::Folder;
use crate::serve;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

pub struct Site {
    url: String,
    folder: Folder,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// Serves a copy of `dist/` that tells of every complaint (`listen.js`).
    pub fn new() -> Self {
        let folder = Folder::new();
        for entry in fs::read_dir(release()).unwrap().flatten() {
            fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
        let page = fs::read_to_string(folder.join("index.html")).unwrap();
        let listens = page.replacen("<head>", "<head><script src=\"./listen.js\"></script>", 1);
        fs::write(folder.join("index.html"), listens).unwrap();
        fs::write(folder.join("listen.js"), include_str!("listen.js")).unwrap();

        let requests = Arc::<Mutex<Vec<String>>>::default();
        let seen = Arc::clone(&requests);
        let seen = move |path: &str| seen.lock().unwrap().push(path.to_owned());
        let address = serve::spawn(&folder, 0, seen).unwrap();
        Self { url: format!("http://{address}/"), folder, requests }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens the release and waits until the app has started: then 'wordt geladen' goes away.
    pub async fn open(&self, browser: &Browser) {
        browser.goto(self.url()).await.unwrap();
        // Asked of the page itself: an element that goes away while it is looked at is an error.
        let started = "return !document.getElementById('boot')";
        let begin = Instant::now();
        while browser.execute(started, Vec::new()).await.unwrap().json() != true {
            assert!(begin.elapsed() < PATIENCE, "the app does not start");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The files that are served: a test may break them.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The files of the release that were asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let ours = ["/listen.js", "/complaint"];
        let theirs = requests.iter().filter(|path| !ours.iter().any(|our| path.starts_with(our)));
        theirs.cloned().collect()
    }

    /// What any browser complained about so far: errors in scripts, failed loads, messages on the
    /// console, and what the Content-Security-Policy refused.
    pub fn complaints(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let complaints = requests.iter().filter_map(|path| path.strip_prefix("/complaint?"));
        complaints.map(|complaint| complaint.replace("%20", " ")).collect()
    }
}

/// Where `make build` puts the release.
fn release() -> PathBuf {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    assert!(dir.join("files.json").exists(), "there is no release: run `make build` first");
    dir
}
