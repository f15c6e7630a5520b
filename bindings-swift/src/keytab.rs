//! Keytabs: what they say beside their keys.

use std::time::SystemTime;

use gureum::Keytab;
use gureum::engine::guarded;

use crate::error::BridgeError;

/// What one entry of a keytab says beside its key.
#[derive(uniffi::Record)]
pub struct KeytabRow {
    /// Whose key it is.
    pub principal: String,
    /// Version of the key.
    pub kvno: u32,
    /// Number of the encryption type.
    pub enctype: u32,
    /// Its name.
    pub enctype_name: Option<String>,
    /// When the key was made, in milliseconds since 1970.
    pub created_ms: Option<i64>,
}

/// The entries of a keytab, without the keys.
#[uniffi::export]
pub fn keytab_rows(content: Vec<u8>) -> Result<Vec<KeytabRow>, BridgeError> {
    let millis = |time: SystemTime| i64::try_from(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_millis()).ok();
    let entries = guarded("keytab_rows", || Keytab::new(content).entries())??;
    let row = |entry: &gureum::keytab::KeytabEntry| KeytabRow {
        principal: entry.principal.clone(),
        kvno: entry.kvno,
        enctype: u32::from(entry.enctype),
        enctype_name: entry.enctype_name().map(str::to_owned),
        created_ms: entry.created.and_then(millis),
    };
    Ok(entries.iter().map(row).collect())
}
