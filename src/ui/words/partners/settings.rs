//! What a coordinator can set: what each is called, and what it means.

use crate::domain::matching::instance::Boards;
use crate::domain::organisation::OrganisationType;
use crate::ui::words::Text;

/// Something that can be set.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// What it is called.
    pub label: Text,
    /// What it means, in a sentence.
    pub says: Text,
    /// What it is counted in, where it is a number.
    pub unit: Option<Text>,
}

const TIMES: Option<Text> = Some(Text("keer per jaar", "times a year"));
const IN_PARTNERS: Option<Text> = Some(Text("partners", "partners"));
const IN_POINTS: Option<Text> = Some(Text("punten", "points"));
const OF_A_HUNDRED: Option<Text> = Some(Text("van 100", "of 100"));
const IN_KILOMETRES: Option<Text> = Some(Text("km", "km"));

pub const LEAD: Text = Text(
    "Je hoeft hier niets te veranderen. Elk getal is een keuze van ons, en jij mag anders kiezen.",
    "You need not change anything here. Every number is a choice of ours, and you may choose otherwise.",
);
pub const RULES: Text = Text("Wie bij elkaar mag", "Who may be together");
pub const WEIGHTS: Text = Text("Wat hoeveel telt", "How much everything counts");
pub const HOSTS: Text =
    Text("Wanneer een school gastschool kan zijn", "When a school can be a host");
pub const BACK: Text = Text("Alles terug naar de standaard", "Everything back to the default");
pub const BACK_SAYS: Text =
    Text("Je eigen thema’s en jouw keuzen blijven.", "Your own themes and your choices stay.");
pub const NO_LIMIT: Text = Text("geen grens", "no limit");
pub const NO_LIMIT_SAYS: Text = Text(
    "Laat het veld leeg voor geen grens. Dan telt elke school als dichtbij.",
    "Leave the field empty for no limit. Then every school counts as near.",
);
pub const NO_NAME: Text =
    Text("Schrijf een naam met letters of cijfers.", "Write a name with letters or digits.");

pub const SMALLEST: Field = Field {
    label: Text("Minste partners in een groep", "Fewest partners in a group"),
    says: Text(
        "Met minder partners komt er geen groep.",
        "With fewer partners there will be no group.",
    ),
    unit: IN_PARTNERS,
};
pub const LARGEST: Field = Field {
    label: Text("Meeste partners in een groep", "Most partners in a group"),
    says: Text(
        "Meer partners kan een gastschool niet tegelijk helpen.",
        "A host cannot help more partners at once.",
    ),
    unit: IN_PARTNERS,
};
pub const LEAST_GAP: Field = Field {
    label: Text("Kleinste verschil in score", "Smallest difference in score"),
    says: Text(
        "Zo veel hoger moet de gastschool minstens scoren dan de partner. Is een score onbekend, dan mogen ze samen.",
        "The host must score at least this much higher than the partner. Where a score is unknown, they may be together.",
    ),
    unit: IN_POINTS,
};
pub const FARTHEST: Field = Field {
    label: Text("Grootste afstand", "Greatest distance"),
    says: Text(
        "Zo ver mogen twee scholen van elkaar liggen, hemelsbreed. Is een plek onbekend, dan mogen ze samen.",
        "Two schools may be this far apart, as the crow flies. Where a place is unknown, they may be together.",
    ),
    unit: IN_KILOMETRES,
};
pub const BOARDS: Field = Field {
    label: Text("Besturen", "Boards"),
    says: Text(
        "Of scholen van één bestuur samen mogen, of juist moeten.",
        "Whether schools of one board may be together, or must be.",
    ),
    unit: None,
};
pub const SAME_SECTOR: Field = Field {
    label: Text("Alleen dezelfde soort onderwijs", "Only the same kind of education"),
    says: Text(
        "Dan leert bijvoorbeeld een basisschool alleen van een basisschool. Is de soort onbekend, dan mogen ze niet samen.",
        "Then a primary school, say, learns only from a primary school. Where the kind is unknown, they may not be together.",
    ),
    unit: None,
};
pub const POSSIBLE_HOSTS: Field = Field {
    label: Text("Mogelijke gastscholen doen mee", "Possible hosts take part"),
    says: Text(
        "Ook wie nog niet alles heeft, mag laten zien waar zij het sterkst in is.",
        "A school that does not have everything yet may show what it is strongest in too.",
    ),
    unit: None,
};

pub const COMPLEMENTARITY: Field = Field {
    label: Text("Aanvulling", "Complementarity"),
    says: Text(
        "Scoort de gastschool 50 of meer hoger, dan telt dit helemaal. Bij een kleiner verschil telt een deel.",
        "Where the host scores 50 or more higher, this counts in full. With a smaller difference a part of it counts.",
    ),
    unit: IN_POINTS,
};
pub const WISHES: [Field; 3] = [
    Field {
        label: Text("Eerste wens", "First wish"),
        says: Text("Wat de partner het liefst wil leren.", "What the partner wants to learn most."),
        unit: IN_POINTS,
    },
    Field {
        label: Text("Tweede wens", "Second wish"),
        says: Text("Wat de partner daarna wil leren.", "What the partner wants to learn next."),
        unit: IN_POINTS,
    },
    Field {
        label: Text("Derde wens", "Third wish"),
        says: Text("De laatste wens van de partner.", "The last wish of the partner."),
        unit: IN_POINTS,
    },
];
pub const URGENCY: Field = Field {
    label: Text("Hoe graag", "How much it is wanted"),
    says: Text(
        "Voor elke stap boven ‘als het zo uitkomt’. ‘Het liefst nu’ is drie stappen.",
        "For each step above ‘if it happens to suit’. ‘Best of all now’ is three steps.",
    ),
    unit: IN_POINTS,
};
pub const NEARNESS: Field = Field {
    label: Text("Dichtbij", "Nearness"),
    says: Text(
        "Voor buren telt dit helemaal, en bij de grootste afstand niet meer.",
        "For neighbours this counts in full, and at the greatest distance no more.",
    ),
    unit: IN_POINTS,
};
pub const KEPT: Field = Field {
    label: Text("Al samen", "Together before"),
    says: Text(
        "Voor een gastschool en partner die al samen waren.",
        "For a host and a partner that were together before.",
    ),
    unit: IN_POINTS,
};
pub const PLACED: Field = Field {
    label: Text("Een plek", "A place"),
    says: Text(
        "Voor elke school die ergens kan leren.",
        "For every school that can learn somewhere.",
    ),
    unit: IN_POINTS,
};
pub const GIVES_AND_GETS: Field = Field {
    label: Text("Geven en krijgen", "Giving and getting"),
    says: Text(
        "Voor elke school die leert en ook zelf iets laat zien.",
        "For every school that learns and shows something itself too.",
    ),
    unit: IN_POINTS,
};
pub const MUST_TAKE_PART: Field = Field {
    label: Text("Moet meedoen", "Must take part"),
    says: Text(
        "Zo veel kost het om een school weg te laten die van jou moet meedoen.",
        "This is what it costs to leave out a school that you want to take part.",
    ),
    unit: IN_POINTS,
};
pub const GROUP: Field = Field {
    label: Text("Elke groep", "Every group"),
    says: Text(
        "Boven 0 komen er meer groepen. Onder 0 komen er minder, met meer partners.",
        "Above 0 there will be more groups. Below 0 there will be fewer, with more partners.",
    ),
    unit: IN_POINTS,
};

pub const HOST_SCORE: Field = Field {
    label: Text("Score van een sterke gastschool", "Score of a strong host"),
    says: Text(
        "Zo hoog scoort zij minstens bij het thema.",
        "It scores at least this high on the theme.",
    ),
    unit: OF_A_HUNDRED,
};
pub const HOST_STATEMENT: Field = Field {
    label: Text("Laagste uitspraak", "Lowest statement"),
    says: Text(
        "Zo hoog staat elke uitspraak bij het thema minstens.",
        "Every statement of the theme stands at least this high.",
    ),
    unit: OF_A_HUNDRED,
};
pub const HOST_AGREEMENT: Field = Field {
    label: Text("Hoe eens het team het is", "How far the team agrees"),
    says: Text(
        "Bij 1 kiest iedereen hetzelfde, bij 0 kiest men van alles, bij −1 zijn er twee kampen.",
        "At 1 everybody chooses the same, at 0 they choose all sorts, at −1 there are two camps.",
    ),
    unit: Some(Text("van −1 tot 1", "from −1 to 1")),
};
pub const HOST_RESPONSE: Field = Field {
    label: Text("Hoeveel van het team invulde", "How many of the team filled in"),
    says: Text(
        "Zo’n groot deel van het team vulde de scan minstens in.",
        "At least this part of the team filled in the scan.",
    ),
    unit: Some(Text("% van het team", "% of the team")),
};
pub const HOST_EXAMPLE: Field = Field {
    label: Text("Lengte van het voorbeeld", "Length of the example"),
    says: Text(
        "Zo lang is het beschreven voorbeeld van een sterke gastschool minstens.",
        "The described example of a strong host is at least this long.",
    ),
    unit: Some(Text("tekens", "characters")),
};
pub const HOST_POSSIBLE: Field = Field {
    label: Text("Score van een mogelijke gastschool", "Score of a possible host"),
    says: Text(
        "Zo hoog scoort zij minstens bij haar sterkste onderwerp.",
        "It scores at least this high on its strongest topic.",
    ),
    unit: OF_A_HUNDRED,
};
pub const HOST_NOW: Field = Field {
    label: Text("‘Nu’ van een gastschool bij een ambitie", "‘Now’ of a host in an ambition"),
    says: Text(
        "Zo ver is zij gemiddeld minstens met die ambitie.",
        "So far it is with that ambition at least, on average.",
    ),
    unit: Some(Text("van 1 tot 4", "from 1 to 4")),
};

pub const BETWEEN: Field = Field {
    label: Text("Wie leren van elkaar?", "Who learns from whom?"),
    says: Text(
        "Scholen van scholen, of besturen van besturen.",
        "Schools from schools, or boards from boards.",
    ),
    unit: None,
};
pub const THEMES: Field = Field {
    label: Text("Thema’s", "Themes"),
    says: Text(
        "Alleen bij deze thema’s komen er groepen.",
        "Only on these themes groups are made.",
    ),
    unit: None,
};
pub const HOST_TIMES: Field = Field {
    label: Text("Hoe vaak gastschool", "How often host"),
    says: Text(
        "Voor scholen die zelf niet zeiden hoe vaak ze kunnen ontvangen.",
        "For schools that did not say how often they can receive others.",
    ),
    unit: TIMES,
};
pub const PARTNER_TIMES: Field = Field {
    label: Text("Hoe vaak partner", "How often partner"),
    says: Text(
        "Voor scholen die zelf niet zeiden hoe vaak ze op bezoek kunnen.",
        "For schools that did not say how often they can go on a visit.",
    ),
    unit: TIMES,
};
pub const EVERYONE_FIRST: Field = Field {
    label: Text("Iedereen eerst een plek", "A place for everyone first"),
    says: Text(
        "Dan leren er zo veel mogelijk scholen ergens, ook als de koppelingen daardoor minder goed passen.",
        "Then as many schools as possible learn somewhere, even where the pairs fit less well for it.",
    ),
    unit: None,
};
pub const MET: Field = Field {
    label: Text("Eerder al partner geweest", "Have been partners before"),
    says: Text(
        "Deze scholen leerden al eens van elkaar. Ze komen niet nog een keer samen.",
        "These schools have learned from each other before. They are not brought together again.",
    ),
    unit: None,
};
pub const EARLIER: Field = Field {
    label: Text("De vorige groepen", "The earlier groups"),
    says: Text(
        "Wie hierin samen was, krijgt voorrang bij ‘Zo min mogelijk veranderen’.",
        "Who were together in these come first at ‘Change as little as possible’.",
    ),
    unit: None,
};

/// Which boards may meet.
pub fn boards(boards: Boards) -> Text {
    match boards {
        Boards::Any => Text("Alle scholen mogen samen", "All schools may be together"),
        Boards::Across => {
            Text("Alleen scholen van verschillende besturen", "Only schools of different boards")
        }
        Boards::Within => {
            Text("Alleen scholen van hetzelfde bestuur", "Only schools of the same board")
        }
    }
}

/// Who are put together.
pub fn between(between: OrganisationType) -> Text {
    match between {
        OrganisationType::School => Text("Scholen", "Schools"),
        OrganisationType::Board => Text("Besturen", "Boards"),
        OrganisationType::Partnership => Text("Samenwerkingsverbanden", "Partnerships"),
        OrganisationType::Programme => Text("Programma’s", "Programmes"),
    }
}
