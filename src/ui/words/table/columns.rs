//! The heads of the columns, and what they mean.

use crate::ui::words::Text;

/// A column: its name for programs, its head, and what it means.
pub struct Column(pub &'static str, pub Text, pub Text);

/// Every column.
pub const COLUMNS: [Column; 57] = [
    Column(
        "organisation",
        Text("Code in Talentscan", "Code in Talentscan"),
        Text(
            "Een vaste code per school of bestuur. 'none' zijn formulieren zonder school.",
            "A fixed code per school or board. 'none' are forms that name no school.",
        ),
    ),
    Column(
        "name",
        Text("Naam", "Name"),
        Text("De naam van de school of het bestuur.", "The name of the school or board."),
    ),
    Column(
        "type",
        Text("Soort", "Type"),
        Text(
            "School, bestuur, samenwerkingsverband of programma.",
            "School, board, partnership or programme.",
        ),
    ),
    Column(
        "brin",
        Text("BRIN en vestiging", "BRIN and location"),
        Text("De code van de school bij DUO.", "The code of the school in the Dutch register."),
    ),
    Column(
        "board",
        Text("Bestuur", "Board"),
        Text("Het bestuur van de school.", "The board of the school."),
    ),
    Column(
        "sector",
        Text("Sector", "Sector"),
        Text("Bijvoorbeeld po of vo.", "For instance po (primary) or vo (secondary)."),
    ),
    Column(
        "place",
        Text("Plaats", "Town"),
        Text("De plaats van de school.", "The town of the school."),
    ),
    Column(
        "team_size",
        Text("Teamgrootte", "Team size"),
        Text("Hoeveel mensen het team heeft.", "How many people the team has."),
    ),
    Column(
        "organisations",
        Text("Samengevoegd", "Linked"),
        Text(
            "Uit hoeveel namen deze school is samengevoegd.",
            "How many names were linked to this one school.",
        ),
    ),
    Column(
        "forms",
        Text("formulieren", "forms"),
        Text(
            "Hoeveel formulieren er binnen zijn, ook die niet getoond worden.",
            "How many forms came in, also those that are not shown.",
        ),
    ),
    Column(
        "held_back",
        Text("telt nog niet mee", "not counted yet"),
        Text(
            "Hoeveel formulieren van samengevoegde namen nog niet meetellen.",
            "How many forms of linked names do not count yet.",
        ),
    ),
    Column(
        "basis",
        Text("wie", "who"),
        Text(
            "Van wie de antwoorden zijn die voor de school tellen: het team, anders een formulier dat samen is ingevuld, anders de directeur of het bestuur.",
            "Whose answers count for the school: the team's, else a joint form, else the principal's or the board's.",
        ),
    ),
    Column(
        "withheld",
        Text("niet getoond", "not shown"),
        Text("Waarom er geen antwoorden te zien zijn.", "Why no answers are shown."),
    ),
    Column(
        "basis_forms",
        Text("formulieren die tellen", "forms that count"),
        Text(
            "Hoeveel formulieren de cijfers samen maken.",
            "How many forms the figures are made of.",
        ),
    ),
    Column(
        "basis_people",
        Text("mensen samen", "people together"),
        Text(
            "Met hoeveel mensen een formulier samen is ingevuld.",
            "How many people filled in a joint form.",
        ),
    ),
    Column(
        "first_on",
        Text("Eerste dag", "First day"),
        Text("De dag van het eerste antwoord.", "The day of the first answer."),
    ),
    Column(
        "last_on",
        Text("Laatste dag", "Last day"),
        Text(
            "De laatste dag waarop een formulier is begonnen of afgerond.",
            "The last day on which a form was begun or finished.",
        ),
    ),
    Column(
        "measurement",
        Text("Meting", "Measurement"),
        Text("1 is de laatste meting.", "1 is the latest measurement."),
    ),
    Column(
        "series",
        Text("Wie", "Who"),
        Text("Van wie de antwoorden zijn.", "Whose answers these are."),
    ),
    Column(
        "series_number",
        Text("Nummer", "Number"),
        Text(
            "Bij meer formulieren van dezelfde soort: 1 is het nieuwste.",
            "With more forms of the same kind: 1 is the newest.",
        ),
    ),
    Column(
        "is_basis",
        Text("Telt voor de school", "Counts for the school"),
        Text(
            "Of dit de antwoorden zijn die voor de school tellen.",
            "Whether these are the answers that count for the school.",
        ),
    ),
    Column(
        "domain",
        Text("Onderwerp", "Topic"),
        Text(
            "Een van de zes onderwerpen van de talentscan.",
            "One of the six topics of the talent scan.",
        ),
    ),
    Column(
        "statement",
        Text("Uitspraak", "Statement"),
        Text(
            "De uitspraak, of wat iemand zelf als uitspraak schreef.",
            "The statement, or what somebody wrote as a statement.",
        ),
    ),
    Column(
        "score",
        Text("punten", "points"),
        Text(
            "0 tot 100. 100: alles geldt helemaal. 50: gemiddeld een beetje. 0: niets geldt. Een half punt gaat omhoog.",
            "0 to 100. 100: everything applies fully. 50: somewhat, on average. 0: nothing applies. Half a point goes up.",
        ),
    ),
    Column(
        "score_exact",
        Text("punten, precies", "points, exact"),
        Text(
            "De punten zonder afronden. Leeg als daaruit te halen is wat een paar mensen antwoordden.",
            "The points without rounding. Empty where one could compute from them what a few people answered.",
        ),
    ),
    Column("n", Text("n", "n"), Text("Hoeveel formulieren meetellen.", "How many forms count.")),
    Column(
        "agreement",
        Text("eensgezindheid", "agreement"),
        Text(
            "A van Van der Eijk: 1 is iedereen hetzelfde, 0 gelijk verdeeld, -1 twee kampen.",
            "Van der Eijk's A: 1 is all the same, 0 spread evenly, -1 two camps.",
        ),
    ),
    Column(
        "consensus",
        Text("Eensgezind?", "United?"),
        Text(
            "Eensgezind vanaf 0,6, redelijk eensgezind vanaf 0,3, verdeeld vanaf 0, daaronder twee kampen.",
            "Unanimous from 0.6, fairly united from 0.3, divided from 0, and two camps below.",
        ),
    ),
    Column(
        "does_not_apply",
        Text("Geldt niet", "Does not apply"),
        Text("Hoe vaak dit is geantwoord.", "How often this was answered."),
    ),
    Column(
        "applies_somewhat",
        Text("Geldt een beetje", "Applies somewhat"),
        Text("Hoe vaak dit is geantwoord.", "How often this was answered."),
    ),
    Column(
        "applies_fully",
        Text("Geldt helemaal", "Applies fully"),
        Text("Hoe vaak dit is geantwoord.", "How often this was answered."),
    ),
    Column(
        "index",
        Text("Punten", "Points"),
        Text(
            "0 tot 100: het deel 'helemaal' en de helft van het deel 'een beetje'.",
            "0 to 100: the share of 'fully' and half the share of 'somewhat'.",
        ),
    ),
    Column(
        "text",
        Text("Eigen tekst", "Own text"),
        Text("De tekst van de eigen ambitie.", "The text of the own ambition."),
    ),
    Column(
        "counted",
        Text("telt", "counts"),
        Text(
            "Of meer dan de helft de ambitie met 3 of 4 beoordeelt.",
            "Whether more than half rate the ambition 3 or 4.",
        ),
    ),
    Column(
        "enough",
        Text("genoeg", "enough"),
        Text(
            "Of er vier of meer ambities tellen: genoeg basis om samen verder te verkennen.",
            "Whether four or more ambitions count: enough of a basis to explore further together.",
        ),
    ),
    Column(
        "ambition",
        Text("ambitie", "ambition"),
        Text("Gemiddelde ambitie, 1 tot 4.", "Mean ambition, 1 to 4."),
    ),
    Column("now", Text("nu", "now"), Text("Gemiddelde van nu, 1 tot 4.", "Mean of now, 1 to 4.")),
    Column(
        "now_n",
        Text("n van nu", "n of now"),
        Text("Hoeveel mensen 'nu' beoordeelden.", "How many people rated 'now'."),
    ),
    Column(
        "gap",
        Text("verschil", "gap"),
        Text(
            "Gemiddeld verschil tussen ambitie en nu, van wie beide invulde.",
            "Mean difference between ambition and now, of those who rated both.",
        ),
    ),
    Column(
        "pairs",
        Text("Paren", "Pairs"),
        Text(
            "Hoeveel mensen ambitie en nu allebei invulden.",
            "How many people rated both ambition and now.",
        ),
    ),
    Column(
        "pairs_ambition",
        Text("Ambitie van de paren", "Ambition of the pairs"),
        Text("Gemiddelde ambitie van wie beide invulde.", "Mean ambition of those who rated both."),
    ),
    Column(
        "pairs_now",
        Text("Nu van de paren", "Now of the pairs"),
        Text("Gemiddelde van nu van wie beide invulde.", "Mean of now of those who rated both."),
    ),
    Column(
        "ranked_discrepancy",
        Text("Wil meer min wil minder", "Wants more less wants less"),
        Text(
            "Percentage dat meer wil dan er is, min het percentage dat minder wil.",
            "Percentage that wants more than there is, less the percentage that wants less.",
        ),
    ),
    Column(
        "weighted_discrepancy",
        Text("Ambitie maal verschil", "Ambition times gap"),
        Text(
            "Gemiddelde ambitie maal gemiddeld verschil, van wie beide invulde.",
            "Mean ambition times mean gap, of those who rated both.",
        ),
    ),
    Column(
        "quadrant",
        Text("Vak", "Quadrant"),
        Text(
            "Waar de ambitie staat als je ambitie en nu over elkaar legt, met het kruis bij 2,5.",
            "Where the ambition stands when ambition and now are laid across each other, with the cross at 2.5.",
        ),
    ),
    Column(
        "priority",
        Text("Volgorde", "Order"),
        Text("1 is wat je eerst zou aanpakken.", "1 is what to begin with."),
    ),
    Column(
        "ambition_agreement",
        Text("Eensgezind over ambitie", "Agreement on ambition"),
        Text(
            "A van Van der Eijk over de ambitie, -1 tot 1.",
            "Van der Eijk's A of the ambition, -1 to 1.",
        ),
    ),
    Column(
        "now_agreement",
        Text("Eensgezind over nu", "Agreement on now"),
        Text("A van Van der Eijk over nu, -1 tot 1.", "Van der Eijk's A of now, -1 to 1."),
    ),
    Column(
        "example",
        Text("Goed voorbeeld", "Good example"),
        Text("Wat iemand als goed voorbeeld opschreef.", "What somebody wrote as a good example."),
    ),
    Column(
        "instrument",
        Text("Vragenlijst", "Instrument"),
        Text("De talentscan of de ambitieschaal.", "The talent scan or the ambition scale."),
    ),
    Column(
        "statement_number",
        Text("Nummer van de uitspraak", "Number of the statement"),
        Text(
            "De plaats van de uitspraak in de vragenlijst.",
            "The place of the statement in the form.",
        ),
    ),
    Column("measure", Text("Wat", "What"), Text("Wat er geteld is.", "What was counted.")),
    Column(
        "rating",
        Text("Antwoord", "Rating"),
        Text(
            "Het antwoord: 1 tot 3 in de talentscan, 1 tot 4 in de ambitieschaal.",
            "The rating: 1 to 3 in the talent scan, 1 to 4 in the ambition scale.",
        ),
    ),
    Column(
        "rating_now",
        Text("Antwoord nu", "Rating of now"),
        Text(
            "Het antwoord op nu, bij dezelfde ambitie.",
            "The rating of now, with the same ambition.",
        ),
    ),
    Column(
        "value",
        Text("Aantal", "Value"),
        Text("Hoe vaak, of de som.", "How often, or the sum."),
    ),
    Column(
        "subject",
        Text("Wat", "What"),
        Text("Een blad, een kolom of een woord.", "A sheet, a column or a word."),
    ),
    Column(
        "meaning",
        Text("Wat het betekent", "What it means"),
        Text("De uitleg.", "The explanation."),
    ),
];
