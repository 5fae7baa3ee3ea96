//! The records made on this device, and their last states.

use super::transact::{Asked, Work, answers, transact};
use super::{Database, Fault, HISTORY, META, RECORDS};
use crate::app::effect::Row;
use crate::domain::exchange::stored;
use crate::domain::record::RecordId;
use crate::web::halt;
use idb::TransactionMode::{ReadOnly, ReadWrite};
use idb::{KeyRange, Query};
use js_sys::{Array, JSON};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// How many states of a record are kept.
pub const KEPT_STATES: usize = 20;

/// What became of a save that the database did not fail at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All of it was written.
    Saved,
    /// Nothing was written: of these records the database holds another state than was thought.
    /// Their stored texts.
    Refused(Vec<String>),
}

impl Database {
    /// The stored texts of all records.
    ///
    /// # Errors
    ///
    /// A [`Fault`] says why there are none.
    pub async fn records(self: &Rc<Self>) -> Result<Vec<String>, Fault> {
        let all = self
            .with_connection(async |connection| {
                transact(connection, &[RECORDS], ReadOnly, async |work| {
                    let request = work.store(RECORDS)?.get_all(None, None).map_err(Fault::of)?;
                    Asked::new(request).answer().await
                })
                .await
            })
            .await?;
        Ok(Array::from(&all).iter().map(|value| text_of(&value)).collect())
    }

    /// The stored texts of the last states of a record, oldest first.
    ///
    /// # Errors
    ///
    /// A [`Fault`] says why there are none.
    pub async fn history(self: &Rc<Self>, record: RecordId) -> Result<Vec<String>, Fault> {
        let all = self
            .with_connection(async |connection| {
                transact(connection, &[HISTORY], ReadOnly, async |work| {
                    let states = Some(states_of(record)?);
                    let request = work.store(HISTORY)?.get_all(states, None).map_err(Fault::of)?;
                    Asked::new(request).answer().await
                })
                .await
            })
            .await?;
        Ok(Array::from(&all).iter().map(|value| text_of(&value)).collect())
    }

    /// Writes these states, all or nothing, if the database still holds the ones they follow on.
    /// A record that it does not hold is in nobody's way, whatever was thought.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: then nothing was written.
    pub async fn save(self: &Rc<Self>, rows: &[Row]) -> Result<Outcome, Fault> {
        if halt::is_halted() {
            return Err(Fault::Halted);
        }
        self.with_connection(async |connection| {
            let stores = [RECORDS, HISTORY, META];
            transact(connection, &stores, ReadWrite, async |work| write(work, rows).await).await
        })
        .await
    }
}

async fn write(work: &Work, rows: &[Row]) -> Result<Outcome, Fault> {
    let records = work.store(RECORDS)?;
    let asked = rows
        .iter()
        .map(|row| records.get(key(row.record)).map(Asked::new))
        .collect::<Result<_, _>>();
    let there = answers(asked.map_err(Fault::of)?).await?;
    let mut refused = Vec::new();
    for (row, there) in rows.iter().zip(&there).filter(|(_, there)| !there.is_undefined()) {
        let text = text_of(there);
        match stored::read(&text) {
            Some(known) if known.counter == row.base || text == row.text => {}
            Some(_) => refused.push(text),
            None => put_aside(work, row.record, &text)?,
        }
    }
    if !refused.is_empty() {
        return Ok(Outcome::Refused(refused));
    }
    let history = work.store(HISTORY)?;
    for row in rows {
        let text = JsValue::from_str(&row.text);
        records.put(&text, Some(&key(row.record))).map_err(Fault::of)?;
        history.put(&text, Some(&state_key(row))).map_err(Fault::of)?;
    }
    let asked = rows
        .iter()
        .map(|row| {
            history
                .get_all_keys(Some(states_of(row.record)?), None)
                .map(Asked::new)
                .map_err(Fault::of)
        })
        .collect::<Result<_, _>>();
    for keys in answers(asked?).await? {
        let keys = Array::from(&keys).to_vec();
        let surplus = keys.len().saturating_sub(KEPT_STATES);
        for state in keys.into_iter().take(surplus) {
            history.delete(state).map_err(Fault::of)?;
        }
    }
    Ok(Outcome::Saved)
}

/// Keeps a text that nobody could read out of the way of the one that takes its place.
fn put_aside(work: &Work, record: RecordId, text: &str) -> Result<(), Fault> {
    let key = JsValue::from_str(&format!("aside.{record}"));
    work.store(META)?.put(&JsValue::from_str(text), Some(&key)).map(drop).map_err(Fault::of)
}

fn key(record: RecordId) -> JsValue {
    JsValue::from_str(&record.to_string())
}

fn state_key(row: &Row) -> JsValue {
    let counter = u32::try_from(row.counter).unwrap_or(u32::MAX);
    Array::of2(&key(row.record), &JsValue::from(counter)).into()
}

/// All states of a record: an array comes after every number.
fn states_of(record: RecordId) -> Result<Query, Fault> {
    let first = Array::of1(&key(record));
    let last = Array::of2(&key(record), &Array::new());
    KeyRange::bound(&first, &last, None, None).map(Query::from).map_err(Fault::of)
}

/// The text that is stored; what is no text comes as its JSON, to be put aside by whoever reads it.
fn text_of(value: &JsValue) -> String {
    let json = || JSON::stringify(value).ok().map(String::from).unwrap_or_default();
    value.as_string().unwrap_or_else(json)
}
