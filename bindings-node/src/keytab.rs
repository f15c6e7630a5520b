//! Keytabs: what they say beside their keys.

use std::time::SystemTime;

use gureum::Keytab;
use napi::bindgen_prelude::{Error, Result, Uint8Array};
use napi_derive::napi;

use crate::guard::entered;

/// What one entry of a keytab says beside its key.
#[napi(object)]
pub struct KeytabEntry {
    /// Whose key it is.
    pub principal: String,
    /// Version of the key.
    pub kvno: u32,
    /// Number of the encryption type.
    pub enctype: u32,
    /// Its name.
    pub enctype_name: Option<String>,
    /// When the key was made, in milliseconds since 1970.
    pub created_ms: Option<f64>,
}

/// The entries of a keytab, without the keys.
#[napi]
pub fn keytab_entries(content: Uint8Array) -> Result<Vec<KeytabEntry>> {
    entered("keytabEntries", || entries(&content))
}

fn entries(content: &[u8]) -> Result<Vec<KeytabEntry>> {
    let entries =
        Keytab::new(content.to_vec()).entries().map_err(|error| Error::from_reason(error.message().to_owned()))?;
    let millis = |time: SystemTime| Some(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs_f64() * 1000.0);
    let row = |entry: &gureum::keytab::KeytabEntry| KeytabEntry {
        principal: entry.principal.clone(),
        kvno: entry.kvno,
        enctype: u32::from(entry.enctype),
        enctype_name: entry.enctype_name().map(str::to_owned),
        created_ms: entry.created.and_then(millis),
    };
    Ok(entries.iter().map(row).collect())
}
