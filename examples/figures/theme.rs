//! What a school can be in each theme, by codes that do not change: how far it is a host, what it
//! lacks, and what it wants to learn.

use super::school::{decimals, fraction};
use serde_json::{Value, json};
use talentscan::domain::offer::Offer;
use talentscan::domain::school::{
    Candidacy, Candidate, HostRules, Learner, Missing, Need, Role, School, Theme, ambition_themes,
    suggestions, themes,
};

/// The themes of a school: the domains, then the ambitions.
pub(crate) fn figures(school: &School, offer: Option<&Offer>) -> Value {
    let rules = HostRules::default();
    let suggested = school.talent_basis().map(|(_, figures)| suggestions(figures));
    json!({
        "domains": themes(school, offer, &rules).iter().map(theme).collect::<Vec<_>>(),
        "ambitions": ambition_themes(school, offer, &rules).iter().map(theme).collect::<Vec<_>>(),
        "suggested": suggested.unwrap_or_default(),
    })
}

fn theme(theme: &Theme) -> Value {
    let role = |role| match role {
        Role::Host => "host",
        Role::Learner => "learner",
    };
    json!({
        "theme": theme.id,
        "one_of": theme.roles().map(role).collect::<Vec<_>>(),
        "host": theme.host.as_ref().map(host),
        "learner": theme.learner.as_ref().map(learner),
    })
}

fn host(host: &Candidate) -> Value {
    json!({
        "candidacy": match host.candidacy {
            Candidacy::Strong => "strong",
            Candidacy::Possible => "possible",
            Candidacy::Not => "not",
        },
        "missing": host.missing.iter().map(missing).collect::<Vec<_>>(),
    })
}

fn missing(missing: &Missing) -> Value {
    match missing {
        Missing::Score { score, at_least } => json!({
            "what": "score", "is": score.map(fraction), "at_least": fraction(*at_least),
        }),
        Missing::Statement { statement, index, at_least } => json!({
            "what": "statement", "statement": statement,
            "is": fraction(*index), "at_least": fraction(*at_least),
        }),
        Missing::Agreement { agreement, at_least } => json!({
            "what": "agreement", "is": agreement.map(decimals), "at_least": at_least,
        }),
        Missing::Basis { series } => {
            json!({ "what": "basis", "is": super::school::series_name(*series) })
        }
        Missing::Response { rate, at_least } => json!({
            "what": "response", "n": rate.n, "team": rate.team,
            "is": rate.percentage().map(fraction), "at_least": fraction(*at_least),
        }),
        Missing::Example { characters, at_least } => {
            json!({ "what": "example", "is": characters, "at_least": at_least })
        }
        Missing::Now { mean, at_least } => {
            json!({ "what": "now", "is": mean.map(decimals), "at_least": at_least })
        }
        Missing::Willing => json!({ "what": "willing" }),
        Missing::TeamAgrees => json!({ "what": "team_agrees" }),
    }
}

fn learner(learner: &Learner) -> Value {
    json!({
        "rank": learner.rank,
        "urgency": learner.urgency,
        "need": learner.need.map(|need| match need {
            Need::Score(need) => json!({ "below_100": fraction(need) }),
            Need::Gap(gap) => json!({ "gap": decimals(gap) }),
        }),
    })
}
