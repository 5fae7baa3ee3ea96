//! What a coordinator decided, a line each.

use super::Says;
use crate::domain::matching::instance::Choice;
use crate::domain::record::RecordId;
use crate::ui::words::Text;
use crate::ui::words::sentence::{Fill, Piece, Sentence};

/// A choice as a line.
pub fn line(says: &Says<'_>, choice: Choice) -> Sentence {
    let status = match choice {
        Choice::Appoint(..) => Text("{what}: door jou aangewezen", "{what}: appointed by you"),
        Choice::Open(..) | Choice::Pin(_) => Text("{what}: vastgezet", "{what}: fixed"),
        Choice::TakePart(_) | Choice::Close(..) | Choice::Ban(_) => Text("{what}", "{what}"),
    };
    says.say(status, &Fill::default().with("what", what(says, choice))).capital()
}

/// What is so by a choice.
pub(super) fn what(says: &Says<'_>, choice: Choice) -> Sentence {
    match choice {
        Choice::Appoint(host, theme) => says.say(
            Text("{host} is gastschool bij ‘{theme}’", "{host} is a host for ‘{theme}’"),
            &says.group(host, theme),
        ),
        Choice::TakePart(school) => {
            says.say(Text("{school} moet meedoen", "{school} must take part"), &says.one(school))
        }
        Choice::Open(host, theme) => says.say(
            Text("{host} heeft een groep bij ‘{theme}’", "{host} has a group for ‘{theme}’"),
            &says.group(host, theme),
        ),
        Choice::Close(host, theme) => says.say(
            Text("{host} heeft geen groep bij ‘{theme}’", "{host} has no group for ‘{theme}’"),
            &says.group(host, theme),
        ),
        Choice::Pin(pair) => says.say(
            Text("{partner} leert ‘{theme}’ van {host}", "{partner} learns ‘{theme}’ from {host}"),
            &says.pair(pair),
        ),
        Choice::Ban(pair) => says.say(
            Text(
                "{partner} leert ‘{theme}’ niet van {host}",
                "{partner} does not learn ‘{theme}’ from {host}",
            ),
            &says.pair(pair),
        ),
    }
}

/// That groups were made without what was asked for; nothing of what is always followed.
pub fn unmet(says: &Says<'_>, choice: Choice) -> Option<Sentence> {
    match choice {
        Choice::TakePart(school) => Some(says.say(
            Text(
                "{school} moet meedoen, en heeft geen plek. Bij ‘Zonder groep’ staat waarom.",
                "{school} must take part, and has no place. ‘Without a group’ says why.",
            ),
            &says.one(school),
        )),
        Choice::Appoint(host, theme) => Some(says.say(
            Text(
                "{host} is aangewezen bij ‘{theme}’, en heeft daar geen groep: andere groepen zijn meer punten waard, of er zijn te weinig partners.",
                "{host} was appointed for ‘{theme}’, and has no group there: other groups are worth more points, or there are too few partners.",
            ),
            &says.group(host, theme),
        )),
        Choice::Open(..) | Choice::Close(..) | Choice::Pin(_) | Choice::Ban(_) => None,
    }
}

/// A school that drops out, as a line.
pub fn out(says: &Says<'_>, school: RecordId) -> Sentence {
    let text = Text("{school} doet niet mee", "{school} does not take part");
    says.say(text, &says.one(school)).capital()
}

/// Why it was decided, as the coordinator wrote it.
pub fn reason(says: &Says<'_>, reason: &str) -> Option<Sentence> {
    let reason = Some(reason.trim()).filter(|reason| !reason.is_empty())?;
    let fill = Fill::default().with("reason", Piece::Name(reason.to_owned()));
    Some(says.say(Text("Reden: {reason}", "Reason: {reason}"), &fill))
}
