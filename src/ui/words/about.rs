//! The page about the app.

use super::Text;
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::text::Lang;

pub const LEAD: Text = Text(
    "Talentscan laat een school zien waarin ze een voorbeeld is, en van wie ze kan leren. Het werkt helemaal in je browser.",
    "Talentscan shows a school what it is an example in, and whom it can learn from. It works entirely in your browser.",
);

pub const SCANS: Text = Text("De twee vragenlijsten", "The two questionnaires");
pub const SOURCE: Text = Text("Naar:", "After:");
pub const OWN_WORDS: Text = Text(
    "De opbouw en de onderwerpen volgen deze bron. De tekst van elke uitspraak is van ons.",
    "Its structure and subjects follow this source. The wording of every statement is our own.",
);

pub const FOR_WHOM: Text = Text("Voor wie?", "For whom?");
pub const FOR_WHOM_SAYS: [Text; 3] = [
    Text(
        "Voor teams van scholen: leraren, andere medewerkers en directeuren vullen een scan in, ieder apart of samen.",
        "For the teams of schools: teachers, other staff and principals fill in a scan, each alone or together.",
    ),
    Text(
        "Voor besturen en samenwerkingsverbanden: die kijken met de ambitieschaal wat ze willen en waar ze staan.",
        "For boards and partnerships: with the ambition scale they look at what they want and where they are.",
    ),
    Text(
        "Voor coördinatoren van een netwerk: die openen de bestanden van scholen en zien ze bij elkaar.",
        "For coordinators of a network: they open the files of schools and see them together.",
    ),
];

pub const GROUPS: Text =
    Text("Waarom kleine groepen verborgen blijven", "Why small groups stay hidden");

/// What the rule for small groups protects.
pub fn groups_protect(lang: Lang) -> String {
    match lang {
        Lang::Nl => format!(
            "De antwoorden van een team zijn pas te zien vanaf {SMALLEST_GROUP} persoonlijke formulieren, en een uitspraak pas vanaf {SMALLEST_GROUP} antwoorden. Zo kan wie meeleest op een scherm, op papier of in een bestand voor de coördinator niet zien wat één collega vond."
        ),
        Lang::En => format!(
            "The answers of a team can be seen from {SMALLEST_GROUP} personal forms on, and a statement from {SMALLEST_GROUP} answers on. So somebody who reads along on a screen, on paper or in a file for the coordinator cannot see what one colleague thought."
        ),
    }
}

pub const GROUPS_LIMITS: Text = Text(
    "De regel beschermt niet tegen iemand die een persoonlijk bestand heeft: daar staat elk los antwoord in. Als een heel team hetzelfde antwoordt, weet je ook wat ieder antwoordde. Een formulier dat jullie samen invullen, is altijd te zien, en dat van de directeur als die dat goedvindt.",
    "The rule does not protect against somebody who has a personal file: every single answer is in it. When a whole team answers the same, you also know what each answered. A form filled in together can always be seen, and the principal's if the principal agrees.",
);

pub const FIGURES: Text = Text("Hoe we rekenen", "How we calculate");
pub const FIGURES_TALENT: Text = Text(
    "'Geldt helemaal' is 100 punten, 'geldt een beetje' 50 en 'geldt niet' 0. Per persoon nemen we het gemiddelde van een onderwerp, als die minstens de helft van de uitspraken heeft beantwoord. De score van het team is het gemiddelde van al die personen. 'Weet ik niet' telt niet mee.",
    "'Applies fully' is 100 points, 'applies somewhat' 50 and 'does not apply' 0. For each person we take the average of a topic, if that person answered at least half of its statements. The score of the team is the average of all those people. 'Don't know' does not count.",
);
pub const FIGURES_CONSENSUS: Text = Text(
    "Hoe eens jullie het zijn, meten we met de maat A van Van der Eijk. Die is 1 als iedereen hetzelfde antwoordt, 0 als de antwoorden gelijk verspreid zijn, en −1 als er twee kampen zijn.",
    "How far you agree we measure with Van der Eijk's A. It is 1 when everybody answers the same, 0 when the answers are evenly spread, and −1 when there are two camps.",
);
pub const FIGURES_AMBITION: Text = Text(
    "Bij de ambitieschaal krijgt elke uitspraak twee cijfers van 1 tot 4: voor de ambitie en voor nu. Het verschil laat zien waar het meeste te doen is. Een ambitie telt als meer dan de helft haar een 3 of 4 geeft, of als dat zo is op het ene formulier dat er is. Tellen er vier of meer, dan is er genoeg basis voor een vervolg. Het cijfer voor nu speelt daarbij geen rol.",
    "On the ambition scale every statement gets two ratings from 1 to 4: for the ambition and for now. The difference shows where most is to be done. An ambition counts when more than half rate it 3 or 4, or when the one form there is does. When four or more count, there is enough basis for a follow-up. The rating for now plays no part in that.",
);
pub const JUDGEMENT: Text = Text("Het is jullie eigen oordeel", "It is your own judgement");
pub const JUDGEMENT_SAYS: Text = Text(
    "De cijfers laten zien hoe een team over zichzelf denkt. Ze zijn een begin voor een gesprek, geen meting van buitenaf. Daarom is er geen eindcijfer en geen ranglijst van scholen. Het team, een samen ingevuld formulier en de directeur staan naast elkaar en worden nooit bij elkaar opgeteld.",
    "The figures show how a team thinks of itself. They are the start of a conversation, not a measurement from outside. That is why there is no overall grade and no ranking of schools. The team, a form filled in together and the principal stand side by side and are never added up.",
);

pub const KEYS: Text = Text("Met het toetsenbord", "With the keyboard");
pub const KEYS_SAY: Text = Text(
    "Alles werkt ook zonder muis. Op een Mac gebruik je ⌘ in plaats van Ctrl.",
    "Everything works without a mouse too. On a Mac use ⌘ instead of Ctrl.",
);

/// The keys, with what they do.
pub const KEY_LIST: [(Text, Text); 4] = [
    (
        Text("1 tot en met 4", "1 to 4"),
        Text(
            "Kiest een antwoord, als je in de rij van een uitspraak staat",
            "Chooses an answer, while you are in the row of a statement",
        ),
    ),
    (Text("Enter", "Enter"), Text("Gaat naar de volgende rij", "Goes to the next row")),
    (Text("Ctrl + S", "Ctrl + S"), Text("Een bestand bewaren", "Saves a file")),
    (Text("Ctrl + O", "Ctrl + O"), Text("Een bestand openen", "Opens a file")),
];

pub const ACCESS: Text = Text("Toegankelijk voor iedereen", "Accessible to everybody");
pub const ACCESS_SAYS: Text = Text(
    "Talentscan is gemaakt volgens WCAG 2.2, niveau AA: het werkt met alleen een toetsenbord, met een schermlezer, op een smal scherm en sterk vergroot. Lukt er iets niet, zeg het dan tegen wie je de link gaf, dan kan het beter worden.",
    "Talentscan is made to WCAG 2.2, level AA: it works with a keyboard alone, with a screen reader, on a narrow screen and strongly enlarged. If something does not work for you, tell whoever gave you the link, so that it can get better.",
);

pub const COLOPHON: Text = Text("Versie, talen en licentie", "Version, languages and licence");
pub const VERSION: Text = Text("Versie", "Version");
pub const BUILD: Text = Text("Uitgave", "Build");
pub const LANGUAGES: Text = Text("Talen", "Languages");
pub const LANGUAGE_LIST: Text = Text("Nederlands en Engels", "Dutch and English");
pub const LICENCE: Text = Text("Licentie", "Licence");
pub const LICENCE_SAYS: Text = Text(
    "MIT: iedereen mag Talentscan gebruiken, aanpassen en doorgeven",
    "MIT: everybody may use, change and pass on Talentscan",
);
