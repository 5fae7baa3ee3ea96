//! Draws the pages that the worker draws, as files that a browser opens without the app.
//!
//! `cargo run --example pages -- DIR FILE…`; of a folder, all files in it are read. Without files it
//! takes the sample network. DIR gets, in each language, `overview.html`, `school-NAME.html` and
//! what goes on paper per school, and the pages that need no file. They link the styles of this
//! folder: to look at a page and to print it.

mod pages {
    pub(crate) mod html;
}

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io, io::Write as _};
use talentscan::app::overview::{Batch, Incoming, Received, Stamp};
use talentscan::app::partners::{self, Print, complete};
use talentscan::app::sheets::Sheets;
use talentscan::app::worker::{Asked, Opening, Sheet};
use talentscan::app::{Event, Given, paper};
use talentscan::domain::matching::instance::Choice;
use talentscan::domain::planning::Decided;
use talentscan::domain::record::{ExportId, RecordId};
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Date, Moment, Now};
use talentscan::ui::sheet::Drawing;
use talentscan::ui::wire;

const USAGE: &str = "Usage: pages DIR [FILE…]   (of a folder: all files in it)";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

/// How many schools the network has that is drawn without files, and which of all such networks it
/// is. As in the app.
const EXAMPLE: (u32, u64) = (40, 7);

fn main() -> ExitCode {
    let mut paths = env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = paths.next().filter(|path| !path.to_string_lossy().starts_with('-')) else {
        eprintln!("{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    };
    match draw(&folder, &paths.collect::<Vec<_>>()) {
        Ok(pages) => {
            // A closed pipe is no problem of ours.
            let _ = writeln!(io::stdout(), "{pages} pages in {}", folder.display());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}

/// Draws the pages of these files; says how many there are.
fn draw(folder: &Path, paths: &[PathBuf]) -> io::Result<usize> {
    let mut files = Vec::new();
    for path in paths {
        read(path, &mut files)?;
    }
    if paths.is_empty() {
        let (schools, seed) = EXAMPLE;
        let network = sample::network(schools, seed, today());
        files.extend(
            network.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }),
        );
    }
    let mut batch = Batch::default();
    for file in files {
        batch.read(file);
    }
    let mut received = Received::default();
    received.take(batch);
    let mut sheets = Sheets::new("example", "https://example.org/".to_owned());
    sheets.overview.received = received;
    sheets.overview.stored = true;
    if paths.is_empty() {
        let _ = sheets.overview.note(|all| sample::postcodes().write(all), &stamp());
    }
    sheets.overview.refresh();
    // All of them: here nobody asks for more.
    sheets.overview.rows = usize::MAX;

    let mut asked = vec![("overview".to_owned(), Asked::Draw)];
    for sheet in Sheet::ALL {
        if let Some(name) = name(sheet) {
            asked.push((name.to_owned(), Asked::Open(opening(sheet))));
        }
    }
    for school in &sheets.overview.table.schools {
        let id = RecordId::parse(&school.id);
        asked.push((format!("school-{}", file_name(&school.name, id)), Asked::School(id)));
    }
    let whole = sheets.overview.received.whole(&stamp());
    let own = String::from_utf8(whole.bytes).unwrap_or_default();
    let styles = styles()?;
    let mut drawn = 0;
    for lang in Lang::ALL {
        let folder = folder.join(lang.code());
        fs::create_dir_all(&folder)?;
        for (name, asked) in &asked {
            let page = page(&mut sheets, lang, asked, &styles)?;
            fs::write(folder.join(format!("{name}.html")), page)?;
            drawn += 1;
        }
        drawn += learning_partners(&mut sheets, lang, &folder, &styles)?;
        let mut canvas = Drawing::default();
        let opening = Asked::Open(Opening { own: own.clone(), ..opening(Sheet::Paper) });
        page(&mut sheets, lang, &opening, &styles)?;
        for (number, print) in (1..).zip(sheets.paper.prints()) {
            let chosen = Event::Paper(paper::Event::Choose(print));
            let _ = sheets.hear(chosen, &canvas, &given());
            let page = as_page(lang, &sheets.drawn(&mut canvas).page, &styles)?;
            fs::write(folder.join(format!("paper-{number:03}.html")), page)?;
            drawn += 1;
        }
    }
    Ok(drawn)
}

/// The page of learning partners before there are groups, with them, and what goes on paper of them;
/// says how many pages that are.
fn learning_partners(
    sheets: &mut Sheets,
    lang: Lang,
    folder: &Path,
    styles: &[String],
) -> io::Result<usize> {
    let mut canvas = Drawing::default();
    let before = page(sheets, lang, &Asked::Partners, styles)?;
    fs::write(folder.join("partners-before.html"), before)?;
    let _ = sheets.plan(partners::Event::Make, &stamp());
    while !sheets.partners.step(u64::MAX) {}
    let _ = sheets.finish_plan(&stamp());
    let pairs: Vec<_> = sheets.partners.plan.pairs().take(2).collect();
    let (pair, other) = (pairs.first().copied(), pairs.get(1).copied());
    let host = other.map_or_else(String::new, |other| other.host.to_string());
    let ban = pair.and_then(|pair| {
        let themes = &sheets.partners.known.as_ref()?.network.themes;
        Decided::of(Choice::Ban(pair), themes)
    });
    let decide = ban.map_or(partners::Event::MoreGroups, partners::Event::Decide);
    let school = sheets.partners.schools.all.first().map(|school| school.id);
    let views = [
        ("partners", partners::Event::MoreGroups),
        ("partners-why", partners::Event::Why(pair)),
        ("partners-school", partners::Event::Complete(complete::Event::Open(school))),
        ("partners-cards", partners::Event::Print(Print::Cards)),
        ("partners-decided", decide),
        ("partners-asked", partners::Event::Why(other)),
        ("partners-why-not", partners::Event::WhyNot(host)),
    ];
    for (name, event) in views.clone() {
        let _ = sheets.plan(event, &stamp());
        let drawn = as_page(lang, &sheets.drawn(&mut canvas).page, styles)?;
        fs::write(folder.join(format!("{name}.html")), drawn)?;
    }
    Ok(1 + views.len())
}

/// The page that is asked for, as the worker draws it.
fn page(sheets: &mut Sheets, lang: Lang, asked: &Asked, styles: &[String]) -> io::Result<String> {
    let mut canvas = Drawing::default();
    sheets.turn(lang, asked);
    let _ = sheets.answer(asked.clone(), &canvas, &given());
    as_page(lang, &sheets.drawn(&mut canvas).page, styles)
}

/// What was drawn as a page of its own.
fn as_page(lang: Lang, drawn: &[u8], styles: &[String]) -> io::Result<String> {
    let page =
        wire::unpack(drawn).ok_or_else(|| io::Error::other("a page that can not be drawn"))?;
    Ok(pages::html::page(lang.code(), "Talentscan", styles, &page))
}

/// What the file of a page is called that needs no file of a school.
fn name(sheet: Sheet) -> Option<&'static str> {
    match sheet {
        Sheet::Overview | Sheet::School | Sheet::Result | Sheet::Partners | Sheet::Paper => None,
        Sheet::Invitation => Some("invitation"),
        Sheet::Offer => Some("offer"),
        Sheet::About => Some("about"),
    }
}

fn opening(sheet: Sheet) -> Opening {
    Opening { sheet, own: String::new(), viewed: None, organisation: None }
}

/// The name of a school as a part of the name of a file: small letters and figures, and its record,
/// for others may be called the same.
fn file_name(name: &str, id: Option<RecordId>) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    let name: String = name.to_lowercase().chars().take(40).map(plain).collect();
    id.map_or(name.clone(), |id| format!("{name}-{id}"))
}

/// A file, or all files of a folder by name.
fn read(path: &Path, files: &mut Vec<Incoming>) -> io::Result<()> {
    if path.is_dir() {
        let entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
        let mut inside: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        inside.retain(|path| path.is_file());
        inside.sort();
        return inside.iter().try_for_each(|path| read(path, files));
    }
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    files.push(Incoming { name, bytes: fs::read(path)? });
    Ok(())
}

/// The addresses of the styles, in the order of the page of the app.
fn styles() -> io::Result<Vec<String>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(home.join("index.html"))?;
    let linked = page.split("href=\"style/").skip(1).filter_map(|rest| rest.split('"').next());
    Ok(linked.map(|name| format!("file://{}/style/{name}", home.display())).collect())
}

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap_or(Date::EPOCH)
}

fn stamp() -> Stamp {
    let Given { now, export, .. } = given();
    Stamp { export, now, build: "example".to_owned() }
}

/// What the world gives, the same every time.
fn given() -> Given {
    let at = Moment { date: today(), hour: 12, minute: 0, second: 0 };
    Given {
        now: Now { local: at, utc: at },
        records: [1, 2, 3].map(RecordId::from_bits),
        export: ExportId::from_bits(1),
    }
}
