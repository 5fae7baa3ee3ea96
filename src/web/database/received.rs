//! The files that a coordinator received, byte for byte.

use super::transact::{Asked, answers, transact};
use super::{Database, Fault, RECEIVED};
use crate::domain::record::Hash;
use crate::web::halt;
use idb::TransactionMode::{ReadOnly, ReadWrite};
use idb::{KeyRange, Query};
use js_sys::{Array, Object, Reflect, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// A received file, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// The hash of its bytes.
    pub hash: Hash,
    /// The batch it came with; 0 for what came before batches were counted.
    pub batch: u32,
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Database {
    /// Stores these files, all or none.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: then none of them is stored.
    pub async fn receive(self: &Rc<Self>, files: &[StoredFile]) -> Result<(), Fault> {
        if halt::is_halted() {
            return Err(Fault::Halted);
        }
        self.with_connection(async |connection| {
            transact(connection, &[RECEIVED], ReadWrite, async |work| {
                let received = work.store(RECEIVED)?;
                for file in files {
                    let key = JsValue::from_str(&file.hash.to_string());
                    received.put(&value_of(file), Some(&key)).map_err(Fault::of)?;
                }
                Ok(())
            })
            .await
        })
        .await
    }

    /// At most so many of the stored files, in the order of their hashes, beginning behind this one.
    ///
    /// # Errors
    ///
    /// A [`Fault`] says why there are none.
    pub async fn received(
        self: &Rc<Self>,
        after: Option<Hash>,
        most: u32,
    ) -> Result<Vec<StoredFile>, Fault> {
        let (keys, values) = self
            .with_connection(async |connection| {
                transact(connection, &[RECEIVED], ReadOnly, async |work| {
                    let received = work.store(RECEIVED)?;
                    let keys =
                        received.get_all_keys(behind(after)?, Some(most)).map_err(Fault::of)?;
                    let values = received.get_all(behind(after)?, Some(most)).map_err(Fault::of)?;
                    let (keys, values) = (Asked::new(keys), Asked::new(values));
                    let (keys, values) = (keys.answer().await, values.answer().await);
                    Ok((keys?, values?))
                })
                .await
            })
            .await?;
        let (keys, values) = (Array::from(&keys), Array::from(&values));
        let files = keys.iter().zip(values.iter());
        Ok(files.filter_map(|(key, value)| file_of(&key, &value)).collect())
    }

    /// How many files are stored.
    ///
    /// # Errors
    ///
    /// A [`Fault`] says why that is not known.
    pub async fn count_received(self: &Rc<Self>) -> Result<usize, Fault> {
        let count = self
            .with_connection(async |connection| {
                transact(connection, &[RECEIVED], ReadOnly, async |work| {
                    let request = work.store(RECEIVED)?.count(None).map_err(Fault::of)?;
                    Asked::new(request).answer().await
                })
                .await
            })
            .await?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let count = count.as_f64().unwrap_or_default() as usize;
        Ok(count)
    }

    /// Takes these files out, all or none; gives back what was there of them.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: then all of them are still there.
    pub async fn take_out(self: &Rc<Self>, files: &[Hash]) -> Result<Vec<StoredFile>, Fault> {
        if halt::is_halted() {
            return Err(Fault::Halted);
        }
        let keys: Vec<JsValue> =
            files.iter().map(|file| JsValue::from_str(&file.to_string())).collect();
        let values = self
            .with_connection(async |connection| {
                transact(connection, &[RECEIVED], ReadWrite, async |work| {
                    let received = work.store(RECEIVED)?;
                    let mut asked = Vec::new();
                    for key in &keys {
                        let value = received.get(Query::Key(key.clone())).map_err(Fault::of)?;
                        asked.push(Asked::new(value));
                        received.delete(Query::Key(key.clone())).map_err(Fault::of)?;
                    }
                    answers(asked).await
                })
                .await
            })
            .await?;
        Ok(keys.iter().zip(&values).filter_map(|(key, value)| file_of(key, value)).collect())
    }

    /// Removes all of them.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: then all of them are still there.
    pub async fn forget_received(self: &Rc<Self>) -> Result<(), Fault> {
        if halt::is_halted() {
            return Err(Fault::Halted);
        }
        self.with_connection(async |connection| {
            transact(connection, &[RECEIVED], ReadWrite, async |work| {
                work.store(RECEIVED)?.clear().map(drop).map_err(Fault::of)
            })
            .await
        })
        .await
    }
}

fn behind(after: Option<Hash>) -> Result<Option<Query>, Fault> {
    after
        .map(|hash| KeyRange::lower_bound(&JsValue::from_str(&hash.to_string()), Some(true)))
        .transpose()
        .map(|range| range.map(Query::from))
        .map_err(Fault::of)
}

fn value_of(file: &StoredFile) -> JsValue {
    let value = Object::new();
    // Refused only by objects that are frozen.
    let _ = Reflect::set(&value, &"name".into(), &JsValue::from_str(&file.name));
    let _ = Reflect::set(&value, &"bytes".into(), &Uint8Array::from(file.bytes.as_slice()));
    let _ = Reflect::set(&value, &"batch".into(), &file.batch.into());
    value.into()
}

fn file_of(key: &JsValue, value: &JsValue) -> Option<StoredFile> {
    let bytes = Reflect::get(value, &"bytes".into()).ok()?.dyn_into::<Uint8Array>().ok()?;
    let batch = Reflect::get(value, &"batch".into()).ok().and_then(|batch| batch.as_f64());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` saturates.
    let batch = batch.unwrap_or_default() as u32;
    Some(StoredFile {
        hash: Hash::parse(&key.as_string()?)?,
        batch,
        name: Reflect::get(value, &"name".into()).ok()?.as_string()?,
        bytes: bytes.to_vec(),
    })
}
