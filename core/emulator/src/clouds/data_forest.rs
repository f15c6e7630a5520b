//! NAVER Cloud Data Forest: an account, and what lives in it.
//!
//! Documented: the operations, their fields, names, limits and catalogue. Inferred,
//! because the vendor is silent: how long things take, the states between the
//! printed ones, and which calls are refused in which state. What does not exist is
//! answered the documented way: reading goes through access control first (403 with
//! code 10002, as in the vendor's sample for an absent account), changing looks the
//! element up (404).

pub(super) mod accounts;
pub(super) mod ai_apps;
pub(super) mod ai_workspaces;
pub(super) mod apps;
mod catalogue;
mod containers;
mod keytab;
pub(super) mod network;
pub(super) mod notebooks;

use super::{
    call::{Answer, Call, Outcome},
    lifecycle::Lifecycle,
};
use crate::refusal::Refusal;
use accounts::Account;
use ai_apps::AiApp;
use ai_workspaces::AiWorkspace;
use apps::App;
use notebooks::Notebook;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

/// Data Forest of one user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct DataForest {
    accounts: Vec<Account>,
    notebooks: Vec<Notebook>,
    apps: Vec<App>,
    ai_workspaces: Vec<AiWorkspace>,
    ai_apps: Vec<AiApp>,
}

impl DataForest {
    /// Removes what has ceased to exist.
    pub fn settle(&mut self, now: SystemTime) {
        self.accounts.retain(|account| !account.lifecycle.is_gone(now));
        self.notebooks.retain(|notebook| !notebook.lifecycle.is_gone(now));
        // What else lives in an account keeps it from being deleted; runs that are over do not.
        let accounts = &self.accounts;
        self.ai_apps.retain(|run| accounts.iter().any(|account| account.id == run.account));
    }

    /// The next change of any resource.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        let apps = self.apps.iter().filter_map(|app| app.next_event(now));
        self.lifecycles().filter_map(|lifecycle| lifecycle.next(now)).chain(apps).min()
    }

    /// Whether anything still lives in the account.
    fn has_resources(&self, account: &str, now: SystemTime) -> bool {
        self.notebooks.iter().any(|notebook| notebook.account == account)
            || self.apps.iter().any(|app| app.account == account)
            || self.ai_workspaces.iter().any(|workspace| workspace.account == account)
            || self.ai_apps.iter().any(|run| run.account == account && run.is_live(now))
    }

    fn lifecycles(&self) -> impl Iterator<Item = &Lifecycle> {
        let accounts = self.accounts.iter().map(|account| &account.lifecycle);
        let notebooks = self.notebooks.iter().map(|notebook| &notebook.lifecycle);
        accounts.chain(notebooks).chain(self.ai_apps.iter().map(|run| &run.lifecycle))
    }
}

/// A resource with an id.
trait Resource {
    fn id(&self) -> &str;
}

/// The resource a reading operation asks for by `id`.
fn to_read<'a, R: Resource>(rows: &'a [R], call: &mut Call<'_>) -> Result<&'a R, Refusal> {
    let id = call.fields.text("id");
    by_id(rows, id, call)
}

/// The resource of this id, for a caller who must be allowed to see it.
fn by_id<'a, R: Resource>(rows: &'a [R], id: &str, call: &mut Call<'_>) -> Result<&'a R, Refusal> {
    let found = rows.iter().find(|row| row.id() == id);
    found.ok_or_else(|| Refusal::not_allowed_or_absent(id, call.ids.uuid()))
}

/// The resource a changing operation names by `id`.
fn to_change<'a, R: Resource>(rows: &'a mut [R], call: &Call<'_>) -> Result<&'a mut R, Refusal> {
    let id = call.fields.text("id");
    rows.iter_mut().find(|row| row.id() == id).ok_or_else(Refusal::no_such_element)
}

/// `success: true` and then the fields.
fn success(fields: Value) -> Outcome {
    let mut body = json!({"success": true});
    if let (Some(body), Value::Object(fields)) = (body.as_object_mut(), fields) {
        body.extend(fields);
    }
    Ok(Answer::Json(body))
}

/// The answer of an operation that says no more than whom it changed.
fn changed(id: &str) -> Outcome {
    success(json!({"id": id}))
}

/// The answer of `checkAvailableName`: a refused name is no error.
fn name_verdict(name: &str, is_taken: bool) -> Outcome {
    if is_taken {
        return success(json!({"message": name_taken(name), "availableName": false}));
    }
    success(json!({"availableName": true}))
}

/// The vendor's words for a name that is in use.
fn name_taken(name: &str) -> String {
    format!("'{name}' is not registrable name. already registered.")
}
