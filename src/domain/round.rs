//! A round: an invitation to fill in, and the address at which that is done.

use super::instrument::InstrumentId;
use super::record::RecordId;
use super::text::Lang;
use super::time::Date;
use crate::domain::ordered::VecSet;

/// An invitation to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// What people call it.
    pub title: String,
    /// Which instruments are to be filled in.
    pub instruments: VecSet<InstrumentId>,
    /// Who is invited; empty when nobody was named.
    pub organisations: VecSet<RecordId>,
    /// The last day to fill in.
    pub until: Option<Date>,
    /// The mail address that files go to. As it was typed: not to be trusted.
    pub mail: Option<String>,
    /// The language in which the app opens.
    pub language: Option<Lang>,
    /// Whether it asks again what was asked before: a measurement of its own.
    pub follow_up: bool,
    /// The ids of the domains that it asks; none is everything.
    pub asks: VecSet<String>,
    /// Where the app is. In a file that came in it may be anything: see [`address`].
    pub address: Option<String>,
}

/// The longest address of the app, in characters.
pub const LONGEST_ADDRESS: usize = 300;

/// Why a link can not be made to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAddress {
    /// There is nothing.
    Empty,
    /// It begins with `http:`: on its way anybody may change what the app is.
    NotSecure,
    /// Only this device can open it.
    ThisDevice,
    /// It is a number, of a device and not of a site.
    Number,
    /// It is longer than [`LONGEST_ADDRESS`].
    TooLong,
    /// It is no address of a page.
    NotAnAddress,
}

/// The address of the app as links are made from it, without what stood behind `#`.
///
/// Only what every browser and mail program takes in the same way is an address here: no name or
/// password before the site, no other alphabet.
///
/// # Errors
///
/// A [`BadAddress`] says why others could not or should not open it.
pub fn address(typed: &str) -> Result<&str, BadAddress> {
    let typed = typed.trim();
    let address = typed.split_once('#').map_or(typed, |(address, _)| address);
    if address.is_empty() {
        return Err(BadAddress::Empty);
    }
    if address.len() > LONGEST_ADDRESS {
        return Err(BadAddress::TooLong);
    }
    let (scheme, rest) = address.split_once("://").ok_or(BadAddress::NotAnAddress)?;
    let secure = match scheme.to_ascii_lowercase().as_str() {
        "https" => true,
        "http" => false,
        _ => return Err(BadAddress::NotAnAddress),
    };
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    if !rest.bytes().all(plain) {
        return Err(BadAddress::NotAnAddress);
    }
    check_site(rest.split(['/', '?']).next().unwrap_or_default())?;
    if secure { Ok(address) } else { Err(BadAddress::NotSecure) }
}

/// The name of a site with its port, if it has one.
fn check_site(site: &str) -> Result<(), BadAddress> {
    if site.starts_with('[') {
        return Err(BadAddress::Number);
    }
    let (name, port) = site.split_once(':').unwrap_or((site, "443"));
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let label = |label: &str| {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !label.is_empty() && label.bytes().all(inside)
    };
    let digits = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    if !name.split('.').all(label) || !digits || port.parse::<u16>().is_err() {
        return Err(BadAddress::NotAnAddress);
    }
    // A browser takes whatever ends in a number as the number of a device.
    let last = name.rsplit('.').next().unwrap_or_default();
    if last == "localhost" {
        return Err(BadAddress::ThisDevice);
    }
    let number = last.starts_with(|first: char| first.is_ascii_digit());
    match number {
        true if name.starts_with("127.") => Err(BadAddress::ThisDevice),
        true => Err(BadAddress::Number),
        false => Ok(()),
    }
}
