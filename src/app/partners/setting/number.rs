//! Numbers: where each is kept, and how it is read from what somebody writes. All are counted in
//! hundredths here.

use super::super::decimal::Decimal;
use super::{Setting, Wrong};
use crate::domain::figure::score::Fraction;
use crate::domain::matching::instance::{Rules, Weights};
use crate::domain::planning::Planning;
use crate::domain::school::HostRules;

/// What numbers are counted in here.
pub(super) const HUNDRED: i64 = 100;

/// How many metres there are in a hundredth of a kilometre.
const METRES: u32 = 10;

impl Setting {
    pub(super) fn put(self, planning: &mut Planning, hundredths: Option<i64>) {
        let mut numbers = Numbers::of(planning);
        self.field(&mut numbers).write(hundredths);
        let Numbers { rules, weights, hosts, times: [host_times, partner_times] } = numbers;
        (planning.rules, planning.weights, planning.hosts) = (rules, weights, hosts);
        (planning.host_times, planning.partner_times) = (host_times, partner_times);
    }

    pub(super) fn field(self, numbers: &mut Numbers) -> Field<'_> {
        let Numbers { rules, weights, hosts, times: [host_times, partner_times] } = numbers;
        let [first, second, third] = &mut weights.wish;
        match self {
            Self::Smallest => Field::Count(&mut rules.smallest),
            Self::Largest => Field::Count(&mut rules.largest),
            Self::LeastGap => Field::Count(&mut rules.least_gap),
            Self::Farthest => Field::Metres(&mut rules.farthest),
            Self::HostTimes => Field::Count(host_times),
            Self::PartnerTimes => Field::Count(partner_times),
            Self::Complementarity => Field::Points(&mut weights.complementarity),
            Self::FirstWish => Field::Points(first),
            Self::SecondWish => Field::Points(second),
            Self::ThirdWish => Field::Points(third),
            Self::Urgency => Field::Points(&mut weights.urgency),
            Self::Nearness => Field::Points(&mut weights.nearness),
            Self::Placed => Field::Points(&mut weights.placed),
            Self::GivesAndGets => Field::Points(&mut weights.gives_and_gets),
            Self::MustTakePart => Field::Points(&mut weights.must_take_part),
            Self::Group => Field::Balance(&mut weights.group),
            Self::HostScore => Field::Share(&mut hosts.score),
            Self::HostStatement => Field::Share(&mut hosts.statement),
            Self::HostAgreement => Field::Mean(&mut hosts.agreement),
            Self::HostResponse => Field::Share(&mut hosts.response),
            Self::HostExample => Field::Characters(&mut hosts.example),
            Self::HostPossible => Field::Share(&mut hosts.possible),
            Self::HostNow => Field::Mean(&mut hosts.now),
        }
    }
}

/// All numbers that can be set.
pub(super) struct Numbers {
    rules: Rules,
    weights: Weights,
    hosts: HostRules,
    times: [u8; 2],
}

impl Numbers {
    pub(super) fn of(planning: &Planning) -> Self {
        let Planning { rules, weights, hosts, host_times, partner_times, .. } = planning;
        let times = [*host_times, *partner_times];
        Self { rules: *rules, weights: *weights, hosts: *hosts, times }
    }
}

/// A number as it is kept.
pub(super) enum Field<'n> {
    Count(&'n mut u8),
    Points(&'n mut u32),
    Balance(&'n mut i32),
    Metres(&'n mut Option<u32>),
    Share(&'n mut Fraction),
    Mean(&'n mut f64),
    Characters(&'n mut usize),
}

impl Field<'_> {
    /// In hundredths.
    pub(super) fn read(self) -> Option<i64> {
        let whole = |number: i64| Some(number.saturating_mul(HUNDRED));
        match self {
            Self::Count(count) => whole((*count).into()),
            Self::Points(points) => whole((*points).into()),
            Self::Balance(points) => whole((*points).into()),
            Self::Metres(metres) => metres.map(|metres| metres.div_ceil(METRES).into()),
            Self::Share(share) => {
                let hundredfold = share.numerator().saturating_mul(100);
                let rounded = Fraction::new(hundredfold, share.denominator())?.rounded();
                i64::try_from(rounded).ok()
            }
            Self::Mean(mean) => Some(hundredths_of(*mean)),
            Self::Characters(count) => whole(i64::try_from(*count).unwrap_or(i64::MAX)),
        }
    }

    /// From hundredths in the range of the setting.
    fn write(self, hundredths: Option<i64>) {
        if let Self::Metres(metres) = self {
            let limit = hundredths.and_then(|limit| u32::try_from(limit).ok());
            *metres = limit.map(|limit| limit.saturating_mul(METRES));
            return;
        }
        let Some(hundredths) = hundredths else { return };
        let whole = hundredths / HUNDRED;
        match self {
            Self::Count(count) => *count = whole.try_into().unwrap_or(*count),
            Self::Points(points) => *points = whole.try_into().unwrap_or(*points),
            Self::Balance(points) => *points = whole.try_into().unwrap_or(*points),
            Self::Metres(_) => {}
            Self::Share(share) => {
                let written = hundredths.try_into().ok();
                *share = written.and_then(|above| Fraction::new(above, 100)).unwrap_or(*share);
            }
            Self::Mean(mean) => {
                let written = i32::try_from(hundredths).map(|above| f64::from(above) / 100.0);
                *mean = written.unwrap_or(*mean);
            }
            Self::Characters(count) => *count = whole.try_into().unwrap_or(*count),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a mean is at most a few hundred hundredths")]
fn hundredths_of(mean: f64) -> i64 {
    libm::round(mean * 100.0) as i64
}

/// A number in hundredths.
pub(super) fn number(text: &str, is_whole: bool) -> Result<i64, Wrong> {
    let written = Decimal::read(text).ok_or(Wrong::NoNumber)?;
    match written.behind() {
        Some(_) if is_whole => Err(Wrong::NotWhole),
        Some(3..) => Err(Wrong::TooPrecise),
        _ => Ok(written.units(2)),
    }
}
