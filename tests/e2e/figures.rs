//! The figures that the app must show, made from the same files by the examples of the app.
//!
//! What the tables say is made here once more, from the counts, in words of its own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rows of a table: the record of the school, and its cells from the second on.
pub type Rows = Vec<(String, Vec<String>)>;

/// Files of so many made-up schools.
pub fn samples(schools: u32, folder: &Path) -> Vec<PathBuf> {
    let schools = schools.to_string();
    example(&["samples", "--", "--schools", &schools, "--seed", "7", folder.to_str().unwrap()]);
    let mut files: Vec<PathBuf> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Every figure of these files.
pub fn figures(files: &[PathBuf]) -> Value {
    let mut arguments = vec!["figures", "--"];
    arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
    serde_json::from_slice(&example(&arguments)).unwrap()
}

/// Writes the tables of all files in a folder into another, with a spreadsheet made on this day.
pub fn tables(files: &Path, folder: &Path, day: &str) {
    let [files, folder] = [files, folder].map(|path| path.to_str().unwrap());
    example(&["tables", "--", "--date", day, folder, files]);
}

/// Runs an example of the app, and returns what it prints.
fn example(arguments: &[&str]) -> Vec<u8> {
    let app = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--locked", "--manifest-path", app, "--example"]).args(arguments);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// What the table of domains must say, in Dutch.
pub fn domains(figures: &Value) -> Rows {
    rows(figures, "talentscan", |school, scan| {
        (0..6).map(|place| domain(scan, place)).fold(vec![who(school, scan)], pushed)
    })
}

/// What the table of ambitions must say, in Dutch.
pub fn ambitions(figures: &Value) -> Rows {
    rows(figures, "ambition_scale", |school, scan| {
        let rule = shown(scan).map_or(String::new(), |shown| {
            let rule = &shown["rule_of_four"];
            let enough = if rule["reached"] == true { "genoeg" } else { "te weinig" };
            format!("{} {enough}", rule["counted"])
        });
        let cells = (0..9).map(|place| ambition(scan, place));
        pushed(cells.fold(vec![who(school, scan)], pushed), rule)
    })
}

fn pushed(mut cells: Vec<String>, cell: String) -> Vec<String> {
    cells.push(cell);
    cells
}

fn rows(figures: &Value, scan: &str, cells: impl Fn(&Value, &Value) -> Vec<String>) -> Rows {
    let schools = figures["schools"].as_array().unwrap().iter();
    let schools = schools.filter(|school| school[scan]["series"][0].is_object());
    schools
        .map(|school| {
            let record = school["id"].as_str().unwrap_or_default();
            (record.to_owned(), cells(school, &school[scan]))
        })
        .collect()
}

/// The series that counts.
fn basis(scan: &Value) -> Option<&Value> {
    scan["series"].as_array()?.iter().find(|series| series["is_basis"] == true)
}

fn shown(scan: &Value) -> Option<&Value> {
    Some(&basis(scan)?["figures"])
}

fn is_team(series: &Value) -> bool {
    series["series"] == "team"
}

fn who(school: &Value, scan: &Value) -> String {
    let of = |who: &str, people: &Value, word: &str| match people.as_u64() {
        Some(people) => format!("{who}{word}{people}"),
        None => who.to_owned(),
    };
    match basis(scan) {
        None if scan["series"][0]["withheld"] == "too_few" => "team, minder dan 5".to_owned(),
        None => "directeur, geen toestemming".to_owned(),
        Some(series) => match series["series"].as_str().unwrap() {
            "team" => of(&format!("team, {}", series["forms"]), &school["team_size"], " van "),
            "joint" => of("samen", &series["people"], ", "),
            "principal" => "directeur".to_owned(),
            _ => "bestuur".to_owned(),
        },
    }
}

/// What stands where there is no figure.
fn no_figure(scan: &Value) -> String {
    let of_team = is_team(basis(scan).unwrap_or(&scan["series"][0]));
    if of_team { "<5" } else { "–" }.to_owned()
}

fn domain(scan: &Value, place: usize) -> String {
    let figures = shown(scan).filter(|figures| figures["domains"][place]["score"].is_number());
    let Some(figures) = figures else { return no_figure(scan) };
    let domain = &figures["domains"][place];
    let strongest = figures["strongest"].as_array().unwrap().contains(&domain["domain"]);
    let star = if strongest || figures["all_equal"] == true { "★ " } else { "" };
    let spread = match domain["consensus"].as_str() {
        Some("two_camps") => " twee kampen",
        Some("divided") => " verdeeld",
        _ => "",
    };
    format!("{star}{} n {}{spread}", domain["score"], domain["n"])
}

fn ambition(scan: &Value, place: usize) -> String {
    let statement = shown(scan).map(|figures| &figures["statements"][place]);
    let Some(ratings) = statement.map(|statement| &statement["ratings"]) else {
        return no_figure(scan);
    };
    let ambition = mean(scan, &ratings["ambition"]["counts"]);
    let now = mean(scan, &ratings["now"]["counts"]);
    if ambition.is_none() && now.is_none() {
        return no_figure(scan);
    }
    let counted = statement.is_some_and(|statement| statement["counted"] == "yes");
    let dot = if counted { " ●" } else { "" };
    let or_dash = |mean: Option<String>| mean.unwrap_or_else(|| "–".to_owned());
    format!("{} / {}{dot}", or_dash(ambition), or_dash(now))
}

/// The mean of the ratings with one decimal, half up; of a single form without decimals.
fn mean(scan: &Value, counts: &Value) -> Option<String> {
    let counts = counts.as_array()?.iter().map(|count| count.as_u64().unwrap());
    let (n, sum) = (1..)
        .zip(counts)
        .fold((0, 0), |(n, sum), (rating, count)| (n + count, sum + rating * count));
    if n == 0 {
        return None;
    }
    let tenths = (20 * sum + n) / (2 * n);
    let of_one = !basis(scan).is_some_and(is_team);
    Some(if of_one { sum.to_string() } else { format!("{},{}", tenths / 10, tenths % 10) })
}
