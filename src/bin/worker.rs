//! The worker: what a coordinator needs and a participant never does.

#[cfg(target_arch = "wasm32")]
fn main() {
    talentscan::web::worker::serve::serve(talentscan::ui::sheet::Drawing::default());
}

/// There is nothing to run outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
