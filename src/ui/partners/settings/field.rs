//! The fields of settings: each says what it means, what it starts with, and why it is not set.

use super::super::{Shown, event};
use crate::app::partners::{Event, Setting, Switch};
use crate::domain::matching::instance::Boards;
use crate::domain::planning::Planning;
use crate::ui::html::{div, input, label, option, p, select, span};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::{set, settings as says};

/// A field for a number. What stands in it and can not be set stays there.
pub(super) fn number(shown: Shown, setting: Setting) -> Element {
    let lang = shown.lang;
    let planning = &shown.partners.planning;
    let says = words(setting);
    let id = id(setting);
    let (about, wrong_id) = (format!("{id}-says"), format!("{id}-wrong"));
    let now = |planning: &Planning| setting.of(planning).map(|value| set::number(lang, value));
    let written = shown.partners.written.get(&setting);
    let wrong = written.and_then(|text| setting.read(text, planning).err());
    let is_wrong = wrong.is_some();
    // Keyboards with figures alone have no minus.
    let keys = match (*setting.range(planning).start() < 0, setting.is_whole()) {
        (true, _) => None,
        (false, true) => Some("numeric"),
        (false, false) => Some("decimal"),
    };
    let field = input()
        .id(id)
        .attr("type", "text")
        .attr("inputmode", keys)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-invalid", is_wrong.then_some("true"))
        .attr(
            "aria-describedby",
            if is_wrong { format!("{about} {wrong_id}") } else { about.clone() },
        )
        .value(written.cloned().or_else(|| now(planning)).unwrap_or_default())
        .on_change(move |text| event(Event::Set(setting, text)));
    let unit = says.unit.map(|unit| span().class("soft small").child(unit.get(lang)));
    let start = Planning::default();
    let differs = (setting.of(planning) != setting.of(&start)).then(|| {
        let value = now(&start).unwrap_or_else(|| says::NO_LIMIT.get(lang).to_owned());
        span().class("default").child(" ").child(set::default(lang, &value))
    });
    let no_limit =
        (setting == Setting::Farthest).then(|| format!(" {}", says::NO_LIMIT_SAYS.get(lang)));
    let wrong = wrong.map(|wrong| {
        p().id(wrong_id).class("wrong").attr("role", "alert").child(set::wrong(lang, &wrong))
    });
    div()
        .class("field setting")
        .key(id.to_owned())
        .child(label().attr("for", id).child(says.label.get(lang)))
        .child(div().class("cluster").child(field).child(unit))
        .child(wrong)
        .child(
            p().id(about)
                .class("soft small")
                .child(says.says.get(lang))
                .child(no_limit)
                .child(differs),
        )
}

/// A box to turn something on or off.
pub(super) fn switch(shown: Shown, switch: Switch) -> Element {
    let lang = shown.lang;
    let (id, says) = match switch {
        Switch::EveryoneFirst => ("everyone-first", says::EVERYONE_FIRST),
        Switch::SameSector => ("same-sector", says::SAME_SECTOR),
        Switch::PossibleHosts => ("possible-hosts", says::POSSIBLE_HOSTS),
    };
    let about = format!("{id}-says");
    let tick = input()
        .id(id)
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .attr("aria-describedby", about.clone())
        .checked(switch.of(&shown.partners.planning))
        .on_tick(move |on| event(Event::Turn(switch, on)));
    div()
        .class("setting")
        .key(id.to_owned())
        .child(label().class("tick").child(tick).child(says.label.get(lang)))
        .child(p().id(about).class("soft small").child(says.says.get(lang)))
}

/// Which boards may meet.
pub(super) fn boards(shown: Shown) -> Element {
    const ALL: [(&str, Boards); 3] =
        [("any", Boards::Any), ("across", Boards::Across), ("within", Boards::Within)];
    let now = shown.partners.planning.rules.boards;
    let options = ALL.map(|(name, boards)| (name, says::boards(boards), boards == now));
    choice(shown, "boards", says::BOARDS, &options, |name| {
        let named = ALL.into_iter().find(|(one, _)| *one == name);
        Event::Boards(named.map(|(_, boards)| boards).unwrap_or_default())
    })
}

/// One of these: each by its name, with what it says and whether it is the one now.
pub(super) fn choice(
    shown: Shown,
    id: &'static str,
    says: says::Field,
    options: &[(&'static str, Text, bool)],
    choose: fn(&str) -> Event,
) -> Element {
    let lang = shown.lang;
    let about = format!("{id}-says");
    let options = options.iter().map(|(name, text, chosen)| {
        option().attr("value", *name).selected(*chosen).child(text.get(lang))
    });
    let options: Vec<Element> = options.collect();
    let select = select()
        .id(id)
        .attr("aria-describedby", about.clone())
        .on_change(move |name| event(choose(&name)))
        .children(options);
    div()
        .class("field setting")
        .key(id.to_owned())
        .child(label().attr("for", id).child(says.label.get(lang)))
        .child(select)
        .child(p().id(about).class("soft small").child(says.says.get(lang)))
}

fn id(setting: Setting) -> &'static str {
    match setting {
        Setting::Smallest => "set-smallest",
        Setting::Largest => "set-largest",
        Setting::LeastGap => "set-least-gap",
        Setting::Farthest => "set-farthest",
        Setting::HostTimes => "set-host-times",
        Setting::PartnerTimes => "set-partner-times",
        Setting::Complementarity => "set-complementarity",
        Setting::FirstWish => "set-first-wish",
        Setting::SecondWish => "set-second-wish",
        Setting::ThirdWish => "set-third-wish",
        Setting::Urgency => "set-urgency",
        Setting::Nearness => "set-nearness",
        Setting::Placed => "set-placed",
        Setting::GivesAndGets => "set-gives-and-gets",
        Setting::MustTakePart => "set-must-take-part",
        Setting::Group => "set-group",
        Setting::HostScore => "set-host-score",
        Setting::HostStatement => "set-host-statement",
        Setting::HostAgreement => "set-host-agreement",
        Setting::HostResponse => "set-host-response",
        Setting::HostExample => "set-host-example",
        Setting::HostPossible => "set-host-possible",
        Setting::HostNow => "set-host-now",
    }
}

fn words(setting: Setting) -> says::Field {
    let [first, second, third] = says::WISHES;
    match setting {
        Setting::Smallest => says::SMALLEST,
        Setting::Largest => says::LARGEST,
        Setting::LeastGap => says::LEAST_GAP,
        Setting::Farthest => says::FARTHEST,
        Setting::HostTimes => says::HOST_TIMES,
        Setting::PartnerTimes => says::PARTNER_TIMES,
        Setting::Complementarity => says::COMPLEMENTARITY,
        Setting::FirstWish => first,
        Setting::SecondWish => second,
        Setting::ThirdWish => third,
        Setting::Urgency => says::URGENCY,
        Setting::Nearness => says::NEARNESS,
        Setting::Placed => says::PLACED,
        Setting::GivesAndGets => says::GIVES_AND_GETS,
        Setting::MustTakePart => says::MUST_TAKE_PART,
        Setting::Group => says::GROUP,
        Setting::HostScore => says::HOST_SCORE,
        Setting::HostStatement => says::HOST_STATEMENT,
        Setting::HostAgreement => says::HOST_AGREEMENT,
        Setting::HostResponse => says::HOST_RESPONSE,
        Setting::HostExample => says::HOST_EXAMPLE,
        Setting::HostPossible => says::HOST_POSSIBLE,
        Setting::HostNow => says::HOST_NOW,
    }
}
