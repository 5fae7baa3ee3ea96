//! What is said beside settings: what they start with, and why something can not be set.

use crate::app::partners::Wrong;
use crate::domain::matching::instance::MOST_THEMES;
use crate::domain::partners::MOST_OWN_THEMES;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::Text;

/// How many of the settings of a part are other than they start.
pub fn changed(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("{count} aangepast"),
        Lang::En => format!("{count} changed"),
    }
}

/// What a setting starts with.
pub fn default(lang: Lang, value: &str) -> String {
    match lang {
        Lang::Nl => format!("Standaard: {value}."),
        Lang::En => format!("Default: {value}."),
    }
}

/// That no more themes can be chosen.
pub fn many_themes(lang: Lang) -> String {
    match lang {
        Lang::Nl => {
            format!("Meer dan {MOST_THEMES} thema’s tegelijk gaat niet. Zet er eerst een uit.")
        }
        Lang::En => format!("No more than {MOST_THEMES} themes at once. First turn one off."),
    }
}

/// That no more own themes can be added.
pub fn many_own_themes(lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Je hebt {MOST_OWN_THEMES} eigen thema’s. Meer kan niet."),
        Lang::En => format!("You have {MOST_OWN_THEMES} themes of your own. There can be no more."),
    }
}

/// Why what was written is not set, and what would do.
pub fn wrong(lang: Lang, wrong: &Wrong) -> String {
    const NO_NUMBER: Text = Text("Dit is geen getal.", "This is no number.");
    const NOT_WHOLE: Text = Text(
        "Vul een heel getal in, zonder punt of komma.",
        "Fill in a whole number, without a point or comma.",
    );
    const TOO_PRECISE: Text = Text(
        "Vul hoogstens twee cijfers achter de komma in.",
        "Fill in two digits behind the point at most.",
    );
    const NOT_SET: Text = Text("De instelling bleef wat zij was.", "The setting stayed as it was.");
    let why = match wrong {
        Wrong::NoNumber => NO_NUMBER.get(lang).to_owned(),
        Wrong::NotWhole => NOT_WHOLE.get(lang).to_owned(),
        Wrong::TooPrecise => TOO_PRECISE.get(lang).to_owned(),
        Wrong::Outside(range) => {
            let [least, most] =
                [range.start(), range.end()].map(|end| format::thousands(lang, *end));
            match lang {
                Lang::Nl => format!("Vul een getal in van {least} tot en met {most}."),
                Lang::En => format!("Fill in a number from {least} to {most}."),
            }
        }
    };
    format!("{why} {}", NOT_SET.get(lang))
}

/// A number as it stands in a field: `30`, `0,25`, `−10`.
pub fn number(lang: Lang, hundredths: i64) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let mark = match lang {
        Lang::Nl => ',',
        Lang::En => '.',
    };
    match rest {
        0 => format!("{sign}{whole}"),
        _ if rest % 10 == 0 => format!("{sign}{whole}{mark}{}", rest / 10),
        _ => format!("{sign}{whole}{mark}{rest:02}"),
    }
}
