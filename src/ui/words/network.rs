//! What the schools of the overview show together.

use super::{Text, plural};
use crate::app::overview::{FEWEST_SCHOOLS, Response, Totals};
use crate::domain::text::Lang;

pub const NETWORK: Text = Text("Het netwerk", "The network");
pub const NOTHING_FOUND: Text =
    Text("Er is geen school die hierbij past.", "There is no school that fits this.");

/// How much is shown: numbers, each with its word. The files are those of the whole overview.
pub fn totals(lang: Lang, totals: &Totals, files: Option<usize>) -> Vec<(String, String)> {
    let counted = |number: usize, one: Text, many: Text| {
        (number.to_string(), plural(number, one, many).get(lang).to_owned())
    };
    let Totals { organisations, schools, forms, response } = *totals;
    let forms = usize::try_from(forms).unwrap_or(usize::MAX);
    let mut all = vec![if schools == organisations {
        counted(schools, Text("school", "school"), Text("scholen", "schools"))
    } else {
        let of = (Text("organisatie", "organisation"), Text("organisaties", "organisations"));
        counted(organisations, of.0, of.1)
    }];
    all.push(counted(forms, Text("formulier", "form"), Text("formulieren", "forms")));
    let file = |files| counted(files, Text("bestand", "file"), Text("bestanden", "files"));
    all.extend(files.map(file));
    all.extend((response.teams > 0).then(|| took_part(lang, response)));
    all
}

fn took_part(lang: Lang, response: Response) -> (String, String) {
    let Response { teams, forms, people } = response;
    match (lang, teams) {
        (Lang::Nl, 1) => {
            (format!("{forms} van {people}"), "mensen van 1 team deden mee".to_owned())
        }
        (Lang::Nl, _) => {
            (format!("{forms} van {people}"), format!("mensen van {teams} teams deden mee"))
        }
        (Lang::En, 1) => (format!("{forms} of {people}"), "people of 1 team took part".to_owned()),
        (Lang::En, _) => {
            (format!("{forms} of {people}"), format!("people of {teams} teams took part"))
        }
    }
}

pub const SHOWS_MARK: &str = "◆";
pub const SHOWS: Text = Text("kan laten zien", "can show");
pub const LEARNS_MARK: &str = "◇";
pub const LEARNS: Text =
    Text("wil leren, 1 is de eerste wens", "wants to learn, 1 is the first wish");

/// A wish, for who cannot see the mark.
pub fn learns(lang: Lang, rank: usize) -> String {
    match lang {
        Lang::Nl => format!("wil leren, wens {rank}"),
        Lang::En => format!("wants to learn, wish {rank}"),
    }
}

pub const ALL_HERE: Text = Text("Alle scholen hier", "All schools here");
pub const ALL_ORGANISATIONS_HERE: Text = Text("Alle organisaties hier", "All organisations here");
pub const COUNT_IT: Text = Text("keer telt dit als ambitie", "times this counts as an ambition");
pub const MEAN: Text = Text("gemiddelde", "mean");
pub const NORM_READ: Text = Text(
    "De onderste rij is het gemiddelde van de scholen, met de laagste en de hoogste. Elke school weegt even zwaar.",
    "The last row is the mean of the schools, with the lowest and the highest. Every school weighs the same.",
);

/// So many schools or organisations.
pub fn n(count: usize) -> String {
    format!("n {count}")
}

/// Why there is no mean.
pub fn too_few_schools(lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("minder dan {FEWEST_SCHOOLS} scholen, dus geen gemiddelde"),
        Lang::En => format!("fewer than {FEWEST_SCHOOLS} schools, so no mean"),
    }
}

/// The lowest and the highest.
pub fn from_to(lowest: &str, highest: &str) -> String {
    format!("{lowest}–{highest}")
}
