//! A domain of the talentscan: its score, how far people agree, and what is behind it.

use super::counts::{Answers, Counted};
use super::examples::Examples;
use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::score::{Extremes, Score};
use crate::domain::instrument::talentscan;
use crate::domain::school::DomainFigures;
use crate::ui::context::use_lang;
use crate::ui::words::{Text, result as words, t};
use leptos::prelude::*;

/// Where a domain stands among the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing else is stronger.
    Strongest,
    /// Somewhere between.
    Between,
    /// Nowhere is more to be won.
    MostToWin,
}

impl Standing {
    /// Where the domain with this place stands.
    pub fn of(place: usize, extremes: &Extremes<usize>) -> Self {
        match extremes {
            Extremes::Some { highest, .. } if highest.contains(&place) => Self::Strongest,
            Extremes::Some { lowest, .. } if lowest.contains(&place) => Self::MostToWin,
            _ => Self::Between,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Strongest => "strongest",
            Self::Between => "between",
            Self::MostToWin => "most-to-win",
        }
    }

    fn text(self) -> Option<Text> {
        match self {
            Self::Strongest => Some(words::STRONGEST_TOPIC),
            Self::Between => None,
            Self::MostToWin => Some(words::MOST_TO_WIN),
        }
    }
}

/// A domain as a card.
#[component]
pub fn DomainCard(
    /// Its figures.
    figures: DomainFigures,
    /// How many forms there are.
    forms: u32,
    /// Where it stands among the others.
    standing: Standing,
    /// Its good examples.
    texts: Vec<String>,
) -> impl IntoView {
    let lang = use_lang();
    let (title, short) = talentscan()
        .domain(&figures.domain)
        .map(|domain| (domain.title.get(lang), domain.short.get(lang)))
        .unwrap_or_default();
    let badge = standing.text().map(|text| view! { <p class="badge">{t(text)}</p> });
    let score = figures.score.and_then(Score::rounded);
    let score = match score {
        Some(score) => {
            let n = words::forms_count(lang, figures.n, forms);
            let consensus = figures.agreement.map(Consensus::of);
            view! { <ScoreLine score n consensus/> }.into_any()
        }
        None if forms == 1 => view! { <p class="soft">{t(words::NO_SCORE_ONE)}</p> }.into_any(),
        None => view! { <p class="soft">{t(words::NO_SCORE_TEAM)}</p> }.into_any(),
    };
    let count = figures.statements.len();
    let statements = if forms == 1 {
        view! { <Answers topic=short statements=figures.statements/> }.into_any()
    } else {
        view! { <Counted topic=short statements=figures.statements/> }.into_any()
    };
    let examples = (!texts.is_empty()).then(|| view! { <Examples texts/> });
    view! {
        <section class="card domain" data-domain=figures.domain data-state=standing.name()>
            <header>
                <h4>{title}</h4>
                {badge}
            </header>
            {score}
            <details>
                <summary>{words::statements(lang, count)}</summary>
                {statements}
            </details>
            {examples}
        </section>
    }
}

/// A score as a number and a bar, with how many forms count and how far they agree.
#[component]
fn ScoreLine(
    /// The score, 0 to 100.
    score: u8,
    /// How many forms count.
    n: String,
    /// How far people agree; of groups only.
    consensus: Option<Consensus>,
) -> impl IntoView {
    let agreement = consensus
        .map(|consensus| view! { <span class="consensus">{t(words::consensus(consensus))}</span> });
    view! {
        <div class="score-line">
            <p class="figure"><span class="score">{score}</span>" "<span class="soft small">{t(words::OUT_OF_100)}</span></p>
            <p class="spread"><span class="n">{n}</span>{agreement}</p>
            <div class="bar" aria-hidden="true"><div style:inline-size=format!("{score}%")></div></div>
        </div>
    }
}
