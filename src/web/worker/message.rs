//! What page and worker say to each other.
//!
//! A request is an array: the language, what is asked, then what belongs to it; of files name and
//! bytes in turn, and the bytes are moved, not copied. Files that were chosen go before the request
//! that is about them, some in a message of their own each: handing over thousands takes the browser
//! half a second. An answer is an array too: the build, then the bytes of the
//! reply; the build alone says that the worker is ready.

use crate::app::overview::Incoming;
use crate::app::worker::{Asked, Opening, Reply, Request, Sheet, Touch, Touched};
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::web::pick;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// The build both programs are made of, given to the compiler. Not the one in the page's head: that
/// is written afterwards, and an old script might run under it.
const BUILD: &str = match option_env!("TALENTSCAN_BUILD") {
    Some(build) => build,
    None => "dev",
};

/// The build this program is made of.
pub(in crate::web) fn build() -> String {
    BUILD.to_owned()
}

const DRAW: &str = "draw";
const OPEN: &str = "open";
const SCHOOL: &str = "school";
const PARTNERS: &str = "partners";
const DRAW_AGAIN: &str = "draw-again";
const INVITE: &str = "invite";
const ADD: &str = "add";
const ADD_CHOSEN: &str = "add-chosen";
const COUNT_OWN: &str = "count-own";
const EXAMPLE: &str = "example";
const TOUCH: &str = "touch";

/// How many chosen files go in one message.
const AT_A_TIME: usize = 100;

/// A message, and what of it is moved.
pub(super) struct Parcel {
    pub(super) message: Array,
    pub(super) moved: Array,
}

/// What the page heard of the worker.
pub(super) enum Heard {
    /// It is ready.
    Ready,
    /// It answered.
    Reply(Reply),
    /// It is of another build, or no worker of ours.
    OtherBuild,
}

/// Packs the files that were chosen last, for the request that follows.
pub(super) fn pack_chosen() -> impl Iterator<Item = Parcel> {
    let files = pick::take_chosen();
    let messages: Vec<Array> = files.chunks(AT_A_TIME).map(|some| some.iter().collect()).collect();
    messages.into_iter().map(|message| Parcel { message, moved: Array::new() })
}

/// Packs a request for the worker.
pub(super) fn pack(request: Request) -> Parcel {
    let (message, moved) = (Array::of1(&request.lang.code().into()), Array::new());
    let add = |value: JsValue| {
        message.push(&value);
    };
    match request.asked {
        Asked::Draw => add(DRAW.into()),
        Asked::Partners => add(PARTNERS.into()),
        Asked::DrawAgain => add(DRAW_AGAIN.into()),
        Asked::Invite(file) => {
            add(INVITE.into());
            add(file.into());
        }
        Asked::Open(Opening { sheet, own, viewed, organisation }) => {
            add(OPEN.into());
            add((sheet as u32).into());
            add(own.into());
            add(viewed.into());
            add(organisation.map(|id| id.to_string()).into());
        }
        Asked::School(school) => {
            add(SCHOOL.into());
            add(school.map(|id| id.to_string()).into());
        }
        Asked::AddChosen => add(ADD_CHOSEN.into()),
        Asked::CountOwn(text) => {
            add(COUNT_OWN.into());
            add(text.into());
        }
        Asked::Example(shown) => {
            add(EXAMPLE.into());
            add(shown.into());
        }
        Asked::Touch(Touch { drawing, listener, what }) => {
            add(TOUCH.into());
            add(drawing.into());
            add(listener.into());
            add(match what {
                Touched::Only => JsValue::UNDEFINED,
                Touched::Text(text) => text.into(),
                Touched::Tick(ticked) => ticked.into(),
            });
        }
        Asked::Add(files) => {
            add(ADD.into());
            for file in files {
                let bytes = Uint8Array::from(file.bytes.as_slice());
                moved.push(&bytes.buffer());
                add(file.name.into());
                add(bytes.into());
            }
        }
    }
    Parcel { message, moved }
}

/// Unpacks a request; `None` when it is none of ours.
pub(super) fn unpack(data: &JsValue) -> Option<Request> {
    let data = data.dyn_ref::<Array>()?;
    let lang = Lang::from_tag(&data.get(0).as_string()?)?;
    let asked = match data.get(1).as_string()?.as_str() {
        DRAW => Asked::Draw,
        PARTNERS => Asked::Partners,
        DRAW_AGAIN => Asked::DrawAgain,
        INVITE => Asked::Invite(data.get(2).as_string()?),
        OPEN => Asked::Open(Opening {
            sheet: *Sheet::ALL.get(number(&data.get(2))? as usize)?,
            own: data.get(3).as_string()?,
            viewed: data.get(4).as_string(),
            organisation: record(&data.get(5)),
        }),
        SCHOOL => Asked::School(record(&data.get(2))),
        COUNT_OWN => Asked::CountOwn(data.get(2).as_string()),
        ADD_CHOSEN => Asked::AddChosen,
        EXAMPLE => Asked::Example(data.get(2).as_bool()?),
        TOUCH => Asked::Touch(Touch {
            drawing: number(&data.get(2))?,
            listener: number(&data.get(3))?,
            what: touched(&data.get(4)),
        }),
        ADD => {
            let rest: Vec<JsValue> = data.iter().skip(2).collect();
            let file = |pair: &[JsValue]| {
                let [name, bytes] = pair else { return None };
                Some(Incoming {
                    name: name.as_string()?,
                    bytes: bytes.dyn_ref::<Uint8Array>()?.to_vec(),
                })
            };
            Asked::Add(rest.chunks(2).map(file).collect::<Option<_>>()?)
        }
        _ => return None,
    };
    Some(Request { lang, asked })
}

/// The files of a message that holds some as they were chosen.
pub(super) fn chosen(data: &JsValue) -> Vec<File> {
    let carried = data.dyn_ref::<Array>().map(Array::iter);
    carried.into_iter().flatten().filter_map(|value| value.dyn_into().ok()).collect()
}

fn record(value: &JsValue) -> Option<RecordId> {
    value.as_string().and_then(|id| RecordId::parse(&id))
}

fn number(value: &JsValue) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` saturates.
    value.as_f64().map(|number| number as u32)
}

fn touched(value: &JsValue) -> Touched {
    match (value.as_string(), value.as_bool()) {
        (Some(text), _) => Touched::Text(text),
        (None, Some(ticked)) => Touched::Tick(ticked),
        (None, None) => Touched::Only,
    }
}

/// The message of a worker that is ready.
pub(super) fn ready() -> Array {
    Array::of1(&BUILD.into())
}

/// The message of a worker that answers.
pub(super) fn answer(reply: &Reply) -> Array {
    // Refused only for what has no length known beforehand, and that a reply does not hold.
    let bytes = postcard::to_allocvec(reply).unwrap_or_default();
    Array::of2(&BUILD.into(), &Uint8Array::from(bytes.as_slice()))
}

/// What the page heard.
pub(super) fn hear(data: &JsValue) -> Heard {
    let Some(data) = data.dyn_ref::<Array>() else { return Heard::OtherBuild };
    if data.get(0).as_string().as_deref() != Some(BUILD) {
        return Heard::OtherBuild;
    }
    match data.get(1).dyn_ref::<Uint8Array>() {
        None => Heard::Ready,
        Some(bytes) => {
            postcard::from_bytes(&bytes.to_vec()).map_or(Heard::OtherBuild, Heard::Reply)
        }
    }
}
