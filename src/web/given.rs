//! What the world gives with every event: the time, and names that nobody has yet.

use crate::app::Given;
use crate::domain::record::{ExportId, RecordId};
use crate::domain::time::{Date, Moment, Now};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Crypto;

/// What the world gives now.
pub fn given() -> Given {
    let record = || RecordId::from_bits(bits());
    Given {
        now: now(),
        records: [record(), record(), record()],
        export: ExportId::from_bits(bits()),
    }
}

/// The time, as the device has it.
pub fn now() -> Now {
    let clock = js_sys::Date::new_0();
    let local = Moment {
        date: date(clock.get_full_year(), clock.get_month(), clock.get_date()),
        hour: small(clock.get_hours()),
        minute: small(clock.get_minutes()),
        second: small(clock.get_seconds()),
    };
    let utc = Moment {
        date: date(clock.get_utc_full_year(), clock.get_utc_month(), clock.get_utc_date()),
        hour: small(clock.get_utc_hours()),
        minute: small(clock.get_utc_minutes()),
        second: small(clock.get_utc_seconds()),
    };
    Now { local, utc }
}

/// The day, with the month from 0; the first day of the clock where it is beyond our calendar.
fn date(year: u32, month: u32, day: u32) -> Date {
    u16::try_from(year)
        .ok()
        .and_then(|year| Date::new(year, small(month + 1), small(day)))
        .unwrap_or(Date::EPOCH)
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// Random bits. They name things and guard nothing, so chance of a lesser kind will do where the
/// better one is absent.
pub(super) fn bits() -> u64 {
    let mut bytes = [0; 8];
    // Not by the window, which a worker does not have.
    let crypto = Reflect::get(&js_sys::global(), &JsValue::from_str("crypto"));
    let filled = crypto
        .and_then(|crypto| {
            crypto.unchecked_into::<Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .is_ok();
    if !filled {
        for byte in &mut bytes {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let chance = (js_sys::Math::random() * 256.0) as u8;
            *byte = chance;
        }
    }
    u64::from_le_bytes(bytes)
}
