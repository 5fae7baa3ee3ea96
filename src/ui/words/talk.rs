//! Questions to begin a conversation about the answers to a statement.

use super::Text;

pub const TITLE: Text = Text("Praat erover, per uitspraak", "Talk about it, by statement");

pub const TWO_CAMPS: Text = Text(
    "Wat ziet de ene helft dat de andere niet ziet? Noem van beide kanten een voorbeeld.",
    "What does one half see that the other does not? Give an example from both sides.",
);
pub const DIVIDED: Text = Text(
    "Waar hangt het van af: de groep, de bouw, je rol? Noem elk een voorbeeld.",
    "What does it depend on: the class, the year, your role? Give an example each.",
);
pub const FAIR: Text = Text(
    "Wat zou iemand bedoelen die anders antwoordde dan de meesten?",
    "What might somebody mean who answered differently from most?",
);
pub const MUCH: Text = Text(
    "Hoe doen jullie dit? Wat zou een andere school hier kunnen zien?",
    "How do you do this? What could another school see here?",
);
pub const SOMEWHAT: Text = Text(
    "Wat is er nodig om hier 'helemaal' van te maken?",
    "What would it take to make this 'fully'?",
);
pub const LITTLE: Text = Text(
    "Jullie zijn het eens dat dit nog weinig geldt. Willen jullie dit leren?",
    "You agree that this hardly applies yet. Is this what you want to learn?",
);
