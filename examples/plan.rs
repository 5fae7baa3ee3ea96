//! Plans a network of schools and prints the plan, its points and its bound, as JSON.
//!
//! `cargo run --release --example plan -- SETTINGS.json FILE…` plans the schools of these files; of
//! a folder, all files in it are read. What the settings may hold stands in `plan/settings.rs`, and
//! `{}` is enough: then it is the planning that the files hold, or else what the app starts with.
//! `--sample 100 --seed 1` plans a made-up network. For whoever wants to see how good
//! plans are and how long they take: beside the plan stands what a simple way of planning would
//! give, the best pair first.

// Numbers of schools, metres and per cents: small, all of them.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::unwrap_used
)]

mod plan {
    pub(crate) mod files;
    pub(crate) mod greedy;
    pub(crate) mod sample;
    pub(crate) mod settings;
}

use plan::{files, greedy, sample};
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;
use talentscan::domain::matching::Stage;
use talentscan::domain::matching::certificate::{Budget, Proof};
use talentscan::domain::matching::check::check;
use talentscan::domain::matching::instance::{Choice, Instance};
use talentscan::domain::matching::plan::Plan;
use talentscan::domain::matching::rulebook::Rulebook;
use talentscan::domain::matching::solver::Solver;

const USAGE: &str = "\
Usage: plan SETTINGS.json FILE…
       plan --sample N [--seed N] [--partner N] [--groups]
  --sample   how many schools, made up
  --seed     another seed gives another network (1)
  --partner  of how many groups each school can be a partner (1)
  --groups   print the groups too";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

/// How much work is done before the clock is looked at.
const SLICE: u64 = 1_000_000;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let Some((settings, paths)) =
        given.split_first().filter(|(first, _)| !first.starts_with('-'))
    {
        return of_files(settings, paths);
    }
    let number = |name: &str, or: u64| match given.iter().position(|word| word == name) {
        None => Some(or),
        Some(place) => given.get(place + 1)?.parse().ok(),
    };
    let (Some(schools @ 1..), Some(seed), Some(partner)) =
        (number("--sample", 0), number("--seed", 1), number("--partner", 1))
    else {
        eprintln!("{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    };
    let mut instance = sample::network(schools, seed);
    for school in &mut instance.schools {
        school.partners = u8::try_from(partner).unwrap_or(u8::MAX);
    }
    let mut report = report(&instance);
    if !given.iter().any(|word| word == "--groups") {
        report["groups"].take();
    }
    // A closed pipe is no problem of ours.
    let _ = writeln!(std::io::stdout(), "{report:#}");
    ExitCode::SUCCESS
}

/// Plans the schools of files, and calls everything by its name.
fn of_files(settings: &str, paths: &[String]) -> ExitCode {
    let (network, faults) = match files::network(settings, paths) {
        Ok(read) => read,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    let mut report = report(&network.instance);
    for group in report["groups"].as_array_mut().into_iter().flatten() {
        files::name(&network, group);
    }
    report["postcodes_not_read"] = faults.into();
    // A closed pipe is no problem of ours.
    let _ = writeln!(std::io::stdout(), "{report:#}");
    ExitCode::SUCCESS
}

fn report(instance: &Instance) -> Value {
    let start = Instant::now();
    let seconds = || start.elapsed().as_secs_f64();
    let mut solver = Solver::new(instance, Budget::default());
    let mut stages = Vec::new();
    let mut stage = Stage::First;
    while stage != Stage::Done {
        let progress = solver.step(SLICE);
        if progress.stage != stage {
            stages.push(json!({
                "done": format!("{stage:?}"),
                "seconds": seconds(),
                "points": progress.points,
                "bound": progress.bound,
            }));
            stage = progress.stage;
        }
    }
    let solution = solver.solution();
    let given_up: Vec<Choice> =
        solution.impossible.iter().map(|impossible| impossible.choice).collect();
    let until_solved = seconds();
    let verdict = check(instance, &solution.plan, &solution.certificate, &given_up);
    let checked = seconds() - until_solved;
    let book = Rulebook::new(instance);
    let groups: Vec<Value> = solution
        .plan
        .groups
        .iter()
        .map(|group| {
            let partners: Vec<String> = group.partners.iter().map(ToString::to_string).collect();
            json!({ "theme": group.theme.0, "host": group.host.to_string(), "partners": partners })
        })
        .collect();
    let leaves = |proof: &Proof| proof.leaves();
    json!({
        "schools": instance.schools.len(),
        "points": solution.points,
        "bound": solution.bound,
        "verdict": format!("{verdict:?}"),
        "plan": summary(instance, &book, &solution.plan),
        "best_pair_first": summary(instance, &book, &greedy::plan(&book)),
        "seconds": { "solved": until_solved, "checked": checked },
        "stages": stages,
        "certificate": {
            "fingerprint": solution.certificate.fingerprint.to_string(),
            "budget": format!("{:?}", solution.certificate.budget),
            "parts": solution.certificate.parts.len(),
            "leaves": solution.certificate.parts.iter().map(|part| leaves(&part.proof)).sum::<usize>(),
        },
        "groups": groups,
    })
}

fn summary(instance: &Instance, book: &Rulebook, plan: &Plan) -> Value {
    let account = plan.account(book);
    let roles = plan.roles();
    let placed = roles.values().filter(|roles| roles.partner > 0).count();
    let both = roles.values().filter(|roles| roles.partner > 0 && roles.host > 0).count();
    let share = |count: usize| 100.0 * count as f64 / instance.schools.len() as f64;
    json!({
        "points": account.sum(),
        "complementarity": account.pairs.complementarity,
        "wish": account.pairs.wish,
        "urgency": account.pairs.urgency,
        "nearness": account.pairs.nearness,
        "placed": account.placed,
        "gives_and_gets": account.gives_and_gets,
        "groups": plan.groups.len(),
        "percent_placed": share(placed),
        "percent_gives_and_gets": share(both),
    })
}
