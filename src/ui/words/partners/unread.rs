//! What is there and can not be changed: what is wrong, what is kept and what to do.

use crate::ui::words::Text;

pub const PLANNING: Text = Text(
    "Deze versie van Talentscan kan dit plan niet lezen. Waarschijnlijk is het gemaakt met een nieuwere versie. Het blijft bewaard zoals het is, en je kunt hier nu niets veranderen. Vernieuw de pagina. Helpt dat niet? Haal dan in je overzicht het bestand weg waar het plan in staat, en begin opnieuw.",
    "This version of Talentscan can not read this plan. It was probably made with a newer version. It is kept as it is, and nothing can be changed here now. Reload the page. If that does not help, remove the file that holds the plan in your overview, and begin anew.",
);
pub const COMPLETION: Text = Text(
    "Deze versie van Talentscan kan niet lezen wat er bij deze school is aangevuld. Waarschijnlijk is dat gedaan met een nieuwere versie. Het blijft bewaard zoals het is. Nu telt wat de school zelf zei, en je kunt niets aanvullen. Vernieuw de pagina. Helpt dat niet? Haal dan in je overzicht het bestand weg waar het in staat.",
    "This version of Talentscan can not read what was completed of this school. That was probably done with a newer version. It is kept as it is. What the school said itself counts now, and nothing can be completed. Reload the page. If that does not help, remove the file that holds it in your overview.",
);
pub const IT_IS_IN: Text = Text("Het staat in:", "It is in:");
pub const TO_OVERVIEW: Text = Text("Naar mijn overzicht", "To my overview");

pub const TWO_COMPLETIONS: Text = Text(
    "Er zijn twee versies van wat er bij deze school is aangevuld: een collega deed het ook. Je ziet de eerste. Kies welke geldt, dan kun je verder.",
    "There are two versions of what was completed of this school: a colleague did it too. You see the first. Choose which one counts, and go on.",
);
