//! NAVER Cloud Data Forest: an account, and what lives in it.
//!
//! Documented: the operations, their fields, names, limits and catalogue. Inferred,
//! because the vendor is silent: how long things take, the states between the
//! printed ones, and which calls are refused in which state. What does not exist is
//! answered the documented way: reading goes through access control first (403 with
//! code 10002, as in the vendor's sample for an absent account), changing looks the
//! element up (404).
//!
//! A file in the singular says what a resource is, one in the plural what can be done with it.

mod account;
pub(super) mod accounts;
mod ai_app;
pub(super) mod ai_apps;
mod ai_workspace;
pub(super) mod ai_workspaces;
mod answers;
mod app;
pub(super) mod apps;
mod catalogue;
mod containers;
mod keytab;
mod lookup;
pub(super) mod network;
mod notebook;
pub(super) mod notebooks;
mod overview;
mod vpc;

use super::lifecycle::Lifecycle;
use account::Account;
use ai_app::AiApp;
use ai_workspace::AiWorkspace;
use app::App;
use notebook::Notebook;
use serde::{Deserialize, Serialize};
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
