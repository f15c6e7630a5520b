//! The page `/_gureum/`: its files, and what they ask the emulator for beside the rest of the admin path.
//!
//! Nothing is done for it unless it asks. It knows no operation, fault or clock mode of its own: all of them come from here.

mod calls;
mod code;
mod comparison;
mod curl;
mod events;
mod faults;
mod files;
mod forms;
mod program;
mod watched;

use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::rfc3339;
use crate::shared::Shared;

pub(crate) use calls::{call, check};
pub(crate) use code::code;
pub(crate) use events::Events;
pub(crate) use faults::kinds as fault_kinds;
pub(crate) use files::file;
pub(crate) use forms::form;

/// Where the journal comes live.
pub(crate) const EVENTS: &str = "journal/events";
/// Where an operation is called without a signature of one's own.
pub(crate) const CALLS: &str = "operations/call";

/// What exists, of all tenants.
pub(crate) fn resources(shared: &Shared) -> Value {
    let now = shared.clock.now();
    let mode = shared.clock.mode().name();
    json!({"now": rfc3339::format(now), "mode": mode, "tenants": shared.world().overview(now)})
}

/// The fields of a query.
fn fields(query: &str) -> HashMap<&str, String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name, percent_decode_str(value).decode_utf8_lossy().into_owned())).collect()
}

/// A number in a query.
fn number(query: &str, name: &str) -> Result<u64, String> {
    let text = fields(query).remove(name).ok_or_else(|| format!("`{name}` is missing; add `?{name}=1`"))?;
    text.parse().map_err(|_| format!("`{name}` is `{text}`; it is a number"))
}
