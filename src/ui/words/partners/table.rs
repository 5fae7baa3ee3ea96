//! The groups as tables: what the columns are called, and what they mean.

use crate::ui::words::Text;
use crate::ui::words::table::Column;

pub const PAIRS: Text = Text("Wie gaat naar wie", "Who goes to whom");
pub const WITHOUT: Text = Text("Zonder groep", "Without a group");
pub const EXPLANATION: Text = Text("Uitleg", "Explanation");
pub const YES: Text = Text("ja", "yes");
pub const NO: Text = Text("nee", "no");

/// Every column.
pub const COLUMNS: [Column; 15] = [
    Column("theme", Text("Thema", "Theme"), Text("Waarover het gaat.", "What it is about.")),
    Column(
        "host",
        Text("Gastschool", "Host"),
        Text("De school die iets laat zien.", "The school that shows something."),
    ),
    Column(
        "partner",
        Text("Partner", "Partner"),
        Text("De school die komt leren.", "The school that comes to learn."),
    ),
    Column(
        "kilometres",
        Text("Kilometers", "Kilometres"),
        Text(
            "Hemelsbreed tussen de twee scholen. Leeg als het niet bekend is.",
            "As the crow flies between the two schools. Empty where it is not known.",
        ),
    ),
    Column(
        "wish",
        Text("Wens", "Wish"),
        Text("De hoeveelste wens van de partner dit is.", "Which wish of the partner this is."),
    ),
    Column(
        "urgency",
        Text("Hoe graag", "How much wanted"),
        Text("Van 1 tot en met 4.", "From 1 to 4."),
    ),
    Column(
        "points",
        Text("Punten", "Points"),
        Text("Alle punten van deze koppeling.", "All points of this pair."),
    ),
    Column(
        "points_complementarity",
        Text("Punten voor aanvulling", "Points for complementarity"),
        Text("Voor hoeveel hoger de gastschool scoort.", "For how much higher the host scores."),
    ),
    Column(
        "points_wish",
        Text("Punten voor de wens", "Points for the wish"),
        Text("Voor de hoeveelste wens het is.", "For which wish it is."),
    ),
    Column(
        "points_urgency",
        Text("Punten voor hoe graag", "Points for how much wanted"),
        Text("Voor hoe graag de partner het wil.", "For how much the partner wants it."),
    ),
    Column(
        "points_nearness",
        Text("Punten voor dichtbij", "Points for nearness"),
        Text("Voor hoe dichtbij de scholen liggen.", "For how near the schools are."),
    ),
    Column("school", Text("School", "School"), Text("De school.", "The school.")),
    Column(
        "agreed",
        Text("Team heeft ingestemd", "Team has agreed"),
        Text("Ja of nee.", "Yes or no."),
    ),
    Column(
        "host_times",
        Text("Keer gastschool", "Times a host"),
        Text(
            "Bij hoeveel groepen deze school gastschool is.",
            "Of how many groups this school is the host.",
        ),
    ),
    Column(
        "wishes",
        Text("Wil leren", "Wants to learn"),
        Text(
            "Waar deze school om vraagt, de eerste wens eerst.",
            "What this school asks for, the first wish first.",
        ),
    ),
];
