//! Handing out what is no file of ours: a drawing, a picture, a table.

use super::download;
use crate::app::worker::{Form, Handed};
use crate::web::wait::spawn;
use crate::web::{Event, Sender};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url,
};

/// How wide a picture is, in dots: sharp across a sheet of A4 at 200 to the inch.
const DOTS: f64 = 1600.0;

/// Hands it out as a download.
pub(in crate::web) fn hand(handed: Handed, send: &Sender) {
    let send = send.clone();
    spawn(async move {
        let bytes: JsValue = Uint8Array::from(handed.bytes.as_slice()).into();
        let blob = match handed.form {
            Form::Png => picture(&bytes).await,
            form => blob(&bytes, form),
        };
        send.send(Event::Handed(begin(&handed.name, blob)));
    });
}

/// Begins to hand out the spreadsheet of these bytes, if there are any; whether that succeeded.
pub(in crate::web) fn hand_spreadsheet(name: &str, bytes: Option<&Uint8Array>) -> bool {
    begin(name, bytes.and_then(|bytes| blob(bytes, Form::Xlsx)))
}

fn begin(name: &str, blob: Option<Blob>) -> bool {
    blob.is_some_and(|blob| download::begin(name, &blob).is_ok())
}

fn blob(bytes: &JsValue, form: Form) -> Option<Blob> {
    let kind = BlobPropertyBag::new();
    kind.set_type(form.media_type());
    Blob::new_with_buffer_source_sequence_and_options(&Array::of1(bytes), &kind).ok()
}

/// The drawing as a picture; `None` where the browser does not draw it.
async fn picture(drawing: &JsValue) -> Option<Blob> {
    let url = Url::create_object_url_with_blob(&blob(drawing, Form::Svg)?).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&url);
    let decoded = JsFuture::from(image.decode()).await;
    let canvas = decoded.ok().and_then(|_| painted(&image));
    let _ = Url::revoke_object_url(&url);
    to_blob(&canvas?).await
}

fn painted(image: &HtmlImageElement) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let canvas = document.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let scale = DOTS / width.max(1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` saturates.
    canvas.set_height((height * scale) as u32);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    canvas.set_width(DOTS as u32);
    let pen = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    pen.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, DOTS, height * scale)
        .ok()?;
    Some(canvas)
}

async fn to_blob(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let made = Rc::new(RefCell::new(None));
    let promise = js_sys::Promise::new(&mut |done, failed| {
        let made = Rc::clone(&made);
        let heard = Closure::once_into_js(move |blob: Option<Blob>| {
            made.replace(blob);
            let _ = done.call0(&JsValue::NULL);
        });
        if canvas.to_blob(heard.unchecked_ref()).is_err() {
            let _ = failed.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()?;
    made.take()
}
