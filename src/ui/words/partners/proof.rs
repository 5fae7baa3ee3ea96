//! How good a plan is, and how far its making is.

use super::figure;
use crate::domain::matching::Stage;
use crate::domain::matching::certificate::Budget;
use crate::domain::matching::check::Verdict;
use crate::domain::matching::instance::Points;
use crate::domain::matching::solver::Progress;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::{Text, plural};

pub const NOT_RIGHT: Text = Text(
    "Bij het narekenen klopte het plan niet, dus je krijgt het niet te zien. Maak de groepen opnieuw.",
    "When checked, the plan was not right, so it is not shown. Make the groups again.",
);
pub const FAULTY: Text = Text(
    "Bij het narekenen klopte dit plan niet: het houdt zich niet aan de regels, of de punten zijn anders dan erbij staat. Maak de groepen opnieuw.",
    "When checked, this plan was not right: it breaks a rule, or its points are not those that it says. Make the groups again.",
);
pub const SAME_AGAIN: Text = Text(
    "Met dezelfde bestanden en instellingen komt er altijd hetzelfde plan uit.",
    "The same files and settings always give the same plan.",
);

/// How good a plan is that the checker looked at.
pub fn verdict(lang: Lang, verdict: Verdict, points: Points) -> String {
    let more = match verdict {
        Verdict::Proven => {
            let proven = Text(
                "Bewezen: geen enkel ander plan heeft meer punten.",
                "Proven: no other plan has more points.",
            );
            return proven.get(lang).to_owned();
        }
        Verdict::AtMost(more) => more,
    };
    let (more, share) = margin(lang, more, points);
    match lang {
        Lang::Nl => format!("Hoogstens {more} beter mogelijk{share}. Dat is nagerekend."),
        Lang::En => format!("At most {more} better is possible{share}. That was checked."),
    }
}

/// How good a plan is by its own record, of which only rules and points could be checked.
pub fn told(lang: Lang, verdict: Verdict, points: Points) -> String {
    let claim = match (lang, verdict) {
        (Lang::Nl, Verdict::Proven) => "heeft geen enkel ander plan meer punten".to_owned(),
        (Lang::En, Verdict::Proven) => "no other plan has more points".to_owned(),
        (_, Verdict::AtMost(more)) => {
            let (more, share) = margin(lang, more, points);
            match lang {
                Lang::Nl => format!("is hoogstens {more} beter mogelijk{share}"),
                Lang::En => format!("at most {more} better is possible{share}"),
            }
        }
    };
    match lang {
        Lang::Nl => format!(
            "Volgens het bestand van dit plan {claim}. De punten zijn nagerekend, dit niet: maak de groepen opnieuw om ook dit na te rekenen."
        ),
        Lang::En => format!(
            "By the file of this plan, {claim}. The points were checked, this was not: make the groups again to check this too."
        ),
    }
}

/// So many points better, and how large a part of the points that is.
fn margin(lang: Lang, more: Points, points: Points) -> (String, String) {
    let share = percentage(lang, more, points).map(|share| format!(" ({share})"));
    (figure::points(lang, more), share.unwrap_or_default())
}

/// How large a part of a whole is, in hundredths of a percent, rounded up; `None` where there is no
/// whole.
fn percentage(lang: Lang, part: Points, whole: Points) -> Option<String> {
    let whole = i128::from(whole);
    let hundredths =
        (i128::from(part) * 10_000 + whole - 1).checked_div(whole).filter(|_| whole > 0)?;
    let mark = match lang {
        Lang::Nl => ',',
        Lang::En => '.',
    };
    Some(format!("{}{mark}{:02}%", hundredths / 100, hundredths % 100))
}

/// What is done now.
pub fn stage(stage: Stage) -> Text {
    match stage {
        Stage::First => Text("Een eerste plan maken", "Making a first plan"),
        Stage::Prices => {
            Text("Uitrekenen hoe goed het kan worden", "Working out how good it can get")
        }
        Stage::Search => Text("Naar betere groepen zoeken", "Looking for better groups"),
        Stage::Proof => {
            Text("Nagaan of het nog beter kan", "Finding out whether it can be better still")
        }
        Stage::Done => Text("Klaar", "Done"),
    }
}

/// How far the making of a plan is.
pub fn progress(lang: Lang, progress: &Progress) -> String {
    let Progress { stage: now, parts, of_parts, points, bound } = *progress;
    let mut says = stage(now).get(lang).to_owned();
    if now != Stage::Done && of_parts > 1 {
        let part = (parts + 1).min(of_parts);
        says = match lang {
            Lang::Nl => format!("{says} (deel {part} van {of_parts})"),
            Lang::En => format!("{says} (part {part} of {of_parts})"),
        };
    }
    let points = figure::points(lang, points);
    let so_far = match (lang, bound.map(|bound| format::thousands(lang, bound))) {
        (Lang::Nl, None) => format!("{points} tot nu toe."),
        (Lang::En, None) => format!("{points} so far."),
        (Lang::Nl, Some(bound)) => format!("{points} tot nu toe, en meer dan {bound} kan niet."),
        (Lang::En, Some(bound)) => format!("{points} so far, and more than {bound} cannot be."),
    };
    format!("{says}. {so_far}")
}

/// With how much work the plan was made, so that anybody can make it again.
pub fn budget(lang: Lang, budget: Budget) -> String {
    let Budget { steps, search, proof } = budget;
    let number = |number: u64| format::thousands(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let steps_are = plural(
        usize::try_from(steps).unwrap_or(usize::MAX),
        Text("stap", "step"),
        Text("stappen", "steps"),
    );
    let (steps, word) = (number(steps.into()), steps_are.get(lang));
    let (search, proof) = (number(search), number(proof));
    match lang {
        Lang::Nl => format!(
            "Rekenwerk: hoogstens {steps} {word}, {search} koppelingen bekeken om te zoeken en {proof} om te bewijzen."
        ),
        Lang::En => format!(
            "Work: at most {steps} {word}, {search} pairs looked at to search and {proof} to prove."
        ),
    }
}
