//! The address behind `#`, both ways.

use talentscan::app::route::{Place, Route};
use talentscan::domain::instrument::InstrumentId::{AmbitionScale, Talentscan};
use talentscan::domain::record::RecordId;

#[test]
fn every_route_has_one_address() {
    let rows = [
        ("#/", Route::Start),
        ("#/fill/talentscan", Route::Fill(Talentscan, Place::Last)),
        ("#/fill/talentscan/3", Route::Fill(Talentscan, Place::Step(3))),
        ("#/fill/ambition/end", Route::Fill(AmbitionScale, Place::End)),
        ("#/forms", Route::Forms),
        ("#/save", Route::Save),
        ("#/result", Route::Result),
        ("#/offer", Route::Offer),
        ("#/invitation", Route::Invitation),
        ("#/paper", Route::Paper),
        ("#/join", Route::Join),
        ("#/overview", Route::Overview),
        ("#/school", Route::School(None)),
        ("#/school/0123456789ab", Route::School(RecordId::parse("0123456789ab"))),
        ("#/data", Route::Data),
        ("#/about", Route::About),
    ];
    for (address, route) in rows {
        assert_eq!(Route::parse(address), route);
        assert_eq!(route.to_string(), address);
    }
}

#[test]
fn what_is_no_address_is_the_start_or_the_nearest_place() {
    let rows = [
        ("", Route::Start),
        ("#", Route::Start),
        ("#/nowhere", Route::Start),
        ("#/fill", Route::Start),
        ("#/fill/other/2", Route::Start),
        ("#/fill/talentscan/0", Route::Fill(Talentscan, Place::Last)),
        ("#/fill/talentscan/999", Route::Fill(Talentscan, Place::Last)),
        ("#/fill/talentscan/x", Route::Fill(Talentscan, Place::Last)),
        ("#/result/", Route::Result),
        ("#/join/t1.abc.def", Route::Join),
        ("#/school/nobody", Route::School(None)),
        ("#/school/0123456789ab/x", Route::Start),
    ];
    for (address, route) in rows {
        assert_eq!(Route::parse(address), route, "{address}");
    }
}
