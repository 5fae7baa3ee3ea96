//! What people of the fictional schools write: good examples and ambitions of their own, in Dutch.
//!
//! Data, not words of the screen. Nobody is named in it.

use crate::domain::random::Random;

/// What a domain's examples are made of: what a school does, and what comes of it.
struct Pool {
    does: [&'static str; 8],
    notices: [&'static str; 4],
}

/// One pool for each domain, in the order of the form.
const POOLS: [Pool; 6] = [INSTRUCTION, ENVIRONMENT, COLLABORATION, LEADERSHIP, FAMILIES, TRUST];

const INSTRUCTION: Pool = Pool {
    does: [
        "Twee keer per jaar ontwerpen we met drie collega's één les. We geven hem om de beurt en kijken bij elkaar.",
        "Elke rekenles begint met drie opgaven van vorige week. Wie ze al kan, gaat door met een verdiepende opdracht.",
        "Iedereen werkt met wisbordjes, zodat je na elke uitleg meteen ziet wie mee is.",
        "Zes weken lang hoort alles wat we lezen, schrijven en onderzoeken bij hetzelfde thema.",
        "Het doel van de les staat op het bord in woorden van leerlingen, en aan het eind komen we erop terug.",
        "Wie meer aankan, werkt op dinsdag aan een onderzoek en geeft daar later een les over aan de klas.",
        "We hebben voor elk vak op één kaart gezet wat een goede uitleg is. Die kaart ligt naast de voorbereiding.",
        "In de instructie wisselen we na elke tien minuten van vorm: luisteren, overleggen, doen.",
    ],
    notices: [
        "Leerlingen kunnen nu zelf vertellen wat ze leren en waarom.",
        "We merken dat er vaker wordt doorgevraagd.",
        "De lessen lopen rustiger en er blijft meer tijd over om te oefenen.",
        "De verschillen tussen de klassen zijn kleiner geworden.",
    ],
};

const ENVIRONMENT: Pool = Pool {
    does: [
        "Wie een les heeft gemist, krijgt binnen twee dagen een kwartier uitleg in een klein groepje.",
        "Oudere leerlingen lezen elke week een half uur met jongere leerlingen. Ze krijgen daar eerst zelf les in.",
        "Met de buurt hebben we de routes naar school bekeken en twee oversteken veiliger laten maken.",
        "In elke klas hangt een lijst met manieren om hulp te vragen. Eerst jezelf, dan een ander, dan de leerkracht.",
        "Vier leerlingen per klas zijn opgeleid om bij een ruzie te bemiddelen. Zij lossen de meeste zelf op.",
        "Het huiswerkuur is drie middagen per week open. Er is altijd iemand van het team bij.",
        "Bij het oefenen liggen er drie soorten uitleg klaar: een filmpje, een voorbeeld en materiaal om te pakken.",
        "Elke maandag beginnen we in een kring, met de vraag hoe iedereen erbij zit.",
    ],
    notices: [
        "Er zijn minder ruzies op het plein.",
        "Leerlingen durven eerder te zeggen dat ze iets niet snappen.",
        "Bijna iedereen heeft nu zijn huiswerk af.",
        "Nieuwe leerlingen voelen zich sneller thuis.",
    ],
};

const COLLABORATION: Pool = Pool {
    does: [
        "Elke woensdag kijkt een vaste groep collega's naar werk van leerlingen en kiest één ding voor de week erna.",
        "We gaan vier keer per jaar bij elkaar in de les kijken. De vraag komt van wie de les geeft.",
        "Leerlingen die extra zorg nodig hebben, bespreken we met iedereen die ze lesgeeft. Dat duurt twintig minuten.",
        "Twee leerkrachten delen een rooster, zodat ze elkaars klas kennen en elkaar kunnen vervangen.",
        "Op het plein en in de gangen gelden zeven afspraken. Alle volwassenen spreken leerlingen daar rustig op aan.",
        "We hebben een kast met lessen die bewezen werken. Elke les heeft een maker die je kunt bellen.",
        "De toetsen bespreken we niet per klas maar per vak, met onder- en bovenbouw samen.",
        "Nieuwe collega's hebben een jaar lang een maatje en een vrij uur om bij anderen te kijken.",
    ],
    notices: [
        "Collega's vragen elkaar nu vanzelf om mee te kijken.",
        "De overdracht kost minder tijd en gaat over wat er echt toe doet.",
        "Leerlingen merken dat overal dezelfde afspraken gelden.",
        "We hoeven minder vergaderingen te houden.",
    ],
};

const LEADERSHIP: Pool = Pool {
    does: [
        "Drie leerkrachten leiden elk een werkgroep. Ze hebben daar tijd voor in het rooster en een eigen budget.",
        "De directeur komt elke week in vier lessen kijken en praat dezelfde dag tien minuten na.",
        "Bij een sollicitatie geeft de kandidaat een les. Collega's en leerlingen denken mee over de keuze.",
        "Het jaarplan past op één blad. In november en maart kijken we met het hele team wat er is gelukt.",
        "Iedereen kiest per jaar één ding om beter in te worden en krijgt daar twintig uur voor.",
        "De begroting bespreken we eerst met het team. Een deel van het geld verdelen de bouwen zelf.",
        "De directeur neemt af en toe een klas over, zodat collega's elkaar kunnen bezoeken.",
        "Conciërge, administratie en onderwijsassistenten doen mee op de studiedagen en kiezen mee.",
    ],
    notices: [
        "Plannen worden nu vaker afgemaakt.",
        "Er melden zich meer collega's om iets te leiden.",
        "We weten van elkaar waar we aan werken.",
        "Nieuwe mensen blijven langer dan vroeger.",
    ],
};

const FAMILIES: Pool = Pool {
    does: [
        "In september voeren we met elk gezin een gesprek waarin vooral de ouders vertellen.",
        "Drie ochtenden per jaar rekenen ouders mee in de klas, zodat ze zien hoe wij het uitleggen.",
        "In de ouderkamer helpt een vaste collega bij brieven en formulieren. Er is altijd koffie.",
        "Met de bibliotheek en de sportclub hebben we een middag met activiteiten die leerlingen zelf kiezen.",
        "We bellen ouders ook als het goed gaat: elke leerkracht twee telefoontjes per week.",
        "Een groep van tien ouders leest het schoolplan mee en stelt er één doel voor.",
        "Bij het gesprek over de voortgang zit de leerling aan tafel en begint met vertellen.",
        "Bedrijven uit de buurt geven elk jaar gastlessen en ontvangen leerlingen voor een opdracht.",
    ],
    notices: [
        "We zien nu ook ouders die eerst nooit kwamen.",
        "Lastige gesprekken gaan makkelijker, omdat je elkaar al kent.",
        "Ouders weten beter wat ze thuis kunnen doen.",
        "Leerlingen vertellen thuis meer over wat ze leren.",
    ],
};

const TRUST: Pool = Pool {
    does: [
        "De leerlingenraad kiest elk half jaar een les die beter kan, en maakt die met een leerkracht opnieuw.",
        "Elke teamvergadering begint met iets wat niet lukte. De directeur begint.",
        "Leerlingen vullen na een project drie vragen in over de lessen. De antwoorden bespreken we met de klas.",
        "We hebben een collega die luistert, los van de leiding. Wat je daar vertelt, blijft daar.",
        "Twee keer per jaar eten we met het hele team en hebben we het niet over plannen.",
        "Met een school in de buurt ruilen we een dag per jaar van klas.",
        "Als er iets misgaat, bellen we ouders dezelfde dag, ook als we zelf de fout maakten.",
        "Leerlingen bedenken bij elk thema de vragen. De leerkracht maakt daar de lessen van.",
    ],
    notices: [
        "Collega's vertellen eerder dat ze ergens op vastlopen.",
        "Leerlingen komen vaker zelf met ideeën.",
        "We durven meer uit te proberen.",
        "Het ziekteverzuim is gedaald, al weten we niet of het daardoor komt.",
    ],
};

/// Ambitions that people add: they go on from 'ons schoolbestuur of samenwerkingsverband wil'.
pub(super) const OWN_AMBITIONS: [&str; 10] = [
    "een kenniskring over rekenen beginnen, met scholen in de buurt",
    "startende leerkrachten twee jaar lang samen begeleiden",
    "één middag per maand roostervrij maken om van elkaar te leren",
    "samen met de kinderopvang leren over spel en taal",
    "dat elke school elk jaar één les aan een andere school geeft",
    "onderwijsassistenten een eigen leerlijn bieden",
    "meer doen met wat leerlingen zelf van de lessen vinden",
    "een plek waar je goede lessen van collega's kunt vinden",
    "de overgang naar het voortgezet onderwijs samen verbeteren",
    "dat directeuren elkaar twee keer per jaar bezoeken",
];

/// The examples that one school can still give: nobody there says the same twice.
pub(super) struct Words {
    decks: Vec<Vec<&'static str>>,
}

impl Words {
    /// The examples of one school.
    pub(super) fn new(random: &mut Random) -> Self {
        let deck = |pool: &Pool| {
            let mut deck = pool.does.to_vec();
            random.shuffle(&mut deck);
            deck
        };
        Self { decks: POOLS.iter().map(deck).collect() }
    }

    /// An example for the domain with this place; `None` when there are no more.
    pub(super) fn example(&mut self, domain: usize, random: &mut Random) -> Option<String> {
        let does = self.decks.get_mut(domain)?.pop()?;
        let notices = POOLS.get(domain).map(|pool| random.pick(&pool.notices));
        Some(match notices.filter(|_| random.chance(60)) {
            Some(notices) => format!("{does} {notices}"),
            None => does.to_owned(),
        })
    }
}
