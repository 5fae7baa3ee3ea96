//! Format 1 of a point on the map: degrees north and east, times 100,000.

use super::Json;
use crate::domain::matching::place::Place;

/// The poles, and half the way around the earth, in units of a [`Place`].
const FARTHEST_NORTH: i32 = 9_000_000;
const FARTHEST_EAST: i32 = 18_000_000;

pub(super) fn write(Place { latitude, longitude }: Place) -> Json {
    let north = latitude.clamp(-FARTHEST_NORTH, FARTHEST_NORTH);
    let east = longitude.clamp(-FARTHEST_EAST, FARTHEST_EAST);
    [north, east].into_iter().map(|units| Json::Integer(units.into())).collect()
}

pub(super) fn read(value: &Json) -> Option<Place> {
    let units = |value: &Json| value.as_integer().and_then(|units| i32::try_from(units).ok());
    let [north, east] = value.as_list()? else { return None };
    let place = Place { latitude: units(north)?, longitude: units(east)? };
    let fits = place.latitude.unsigned_abs() <= FARTHEST_NORTH.unsigned_abs()
        && place.longitude.unsigned_abs() <= FARTHEST_EAST.unsigned_abs();
    fits.then_some(place)
}
