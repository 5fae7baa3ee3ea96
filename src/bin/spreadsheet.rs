//! Writes spreadsheets: loaded when somebody asks for one.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// The spreadsheet that these bytes ask for: see [`talentscan::app::spreadsheet`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn spreadsheet(order: &[u8]) -> Option<Vec<u8>> {
    talentscan::app::spreadsheet::write(order)
}

fn main() {}
