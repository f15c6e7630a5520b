//! The shape of a scenario file.
//!
//! `tests/scenarios/README.md` explains every field. A field that is not known
//! here is an error, so that a slip of the pen cannot switch an assertion off.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One file of `tests/scenarios`.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The behaviour, in one sentence.
    pub about: String,
    /// What the world looks like before the first step.
    pub given: Given,
    /// What the user does.
    pub steps: Vec<Step>,
    /// What the emulator must have seen.
    #[serde(default)]
    pub journal: Vec<Entry>,
}

/// What the world looks like before the first step.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The service of all steps that name no other one.
    pub service: String,
    /// Time of day at the start; the clock stands still and jumps over the pauses of the client.
    #[serde(default = "default_clock")]
    pub clock: String,
    /// How the emulator's time passes: `auto`, `frozen` or `real`.
    #[serde(default = "default_mode")]
    pub mode: String,
    /// Whether the client knows nothing of the emulator but its address and its keys, as in another process.
    #[serde(default)]
    pub elsewhere: bool,
    /// Seed of the emulator.
    #[serde(default = "default_seed")]
    pub seed: u64,
    /// Credentials other than the tenant's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// Options of the client.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// Calls that bring the tenant into its state. They are not part of the journal.
    #[serde(default)]
    pub setup: Vec<Setup>,
    /// Faults laid after the setup, as the emulator's admin path takes them.
    #[serde(default)]
    pub faults: Vec<Value>,
}

fn default_clock() -> String {
    "2026-11-01T00:00:00Z".to_owned()
}

fn default_mode() -> String {
    "auto".to_owned()
}

fn default_seed() -> u64 {
    1
}

/// Credentials of the client; a field that is absent is not given to it.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// Access key; `$tenant` is the tenant's own.
    #[serde(default)]
    pub access_key: Option<String>,
    /// Secret key; `$tenant` is the tenant's own.
    #[serde(default)]
    pub secret_key: Option<String>,
}

/// A call that brings the tenant into its state.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// Service that is asked, where it is another one than the scenario's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Operation id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Waiter id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<String>,
    /// Input object.
    #[serde(default)]
    pub input: Value,
    /// Parts of the answer to remember: name and JSON pointer.
    #[serde(default)]
    pub save: Map<String, Value>,
}

/// One thing the user does, and what must come of it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Service that is asked, where it is another one than the scenario's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Operation to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Waiter to run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<String>,
    /// List operation whose items are all read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<String>,
    /// Operation to call and to cancel after `after_ms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel: Option<String>,
    /// Real milliseconds until the cancellation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_ms: Option<u64>,
    /// Milliseconds by which the clock is put forward.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance_ms: Option<u64>,
    /// Faults to lay now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Value>,
    /// Whether all faults end now.
    #[serde(default)]
    pub clear_faults: bool,
    /// Number of items after which `pages` stops.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take: Option<usize>,
    /// Input object.
    #[serde(default)]
    pub input: Value,
    /// Options of this call.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// Parts of the answer to remember: name and JSON pointer.
    #[serde(default)]
    pub save: Map<String, Value>,
    /// What must come of it.
    #[serde(default)]
    pub expect: Expect,
}

/// What must come of a step. Without `error` it must succeed.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// Pattern of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// First bytes of a file, in hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_starts: Option<String>,
    /// Pattern of the error's payload.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Value>,
    /// Patterns of all items, for `pages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Value>,
    /// Number of attempts of the call or, if it failed, of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<usize>,
    /// Whether the resource was found by its name after an unknown outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciled: Option<bool>,
    /// Bounds of the time that passed on the virtual clock, `[least, most]` in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_moved_ms: Option<[u64; 2]>,
    /// Longest real time of the step in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took_at_most_ms: Option<u64>,
    /// Texts that must not appear in anything the user can see of the outcome.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never_shown: Vec<String>,
    /// An assertion that needs the typed API of the language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_check: Option<String>,
}

/// One assertion about the emulator's journal: either about the next request, or about all of them.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Pattern of the next request in the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// Number of requests in the whole journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_requests: Option<usize>,
    /// Bounds of the number of requests of one operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests_of: Option<RequestsOf>,
}

/// Bounds of the number of requests of one operation.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RequestsOf {
    /// Operation id.
    pub operation: String,
    /// Fewest.
    pub at_least: usize,
    /// Most.
    pub at_most: usize,
}

/// Folder of the scenario files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All scenarios with their names, in order of the names.
pub fn all() -> Result<Vec<(String, Scenario)>, String> {
    let entries = fs::read_dir(folder()).map_err(|error| format!("`{}`: {error}", folder().display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Result<(String, Scenario), String> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let scenario = serde_saphyr::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    Ok((name, scenario))
}
