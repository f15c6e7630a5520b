//! What exists in Data Forest.

use std::time::SystemTime;

use super::DataForest;
use super::app;
use crate::clouds::overview::Seen;

const SERVICE: &str = "data-forest";

impl DataForest {
    /// All resources at `now`, without those that have ceased to exist and were not yet removed.
    pub fn overview(&self, now: SystemTime) -> Vec<Seen> {
        let accounts = self.accounts.iter().filter(|account| !account.lifecycle.is_gone(now));
        let mut seen: Vec<Seen> = accounts
            .map(|account| Seen::new(SERVICE, "accounts", &account.id, &account.name).living(&account.lifecycle, now))
            .collect();
        let notebooks = self.notebooks.iter().filter(|notebook| !notebook.lifecycle.is_gone(now));
        seen.extend(notebooks.map(|notebook| {
            let seen = Seen::new(SERVICE, "notebooks", &notebook.id, &notebook.name).inside(&notebook.account);
            seen.living(&notebook.lifecycle, now)
        }));
        seen.extend(self.apps.iter().map(|app| {
            let seen = Seen::new(SERVICE, "apps", &app.id, &app.name).inside(&app.account);
            // An app that was stopped or has failed does not run out any more.
            let end = app.ends.filter(|_| app::is_live(app.lifecycle.state(now)));
            seen.living(&app.lifecycle, now).until(end, "FINISHED", now)
        }));
        seen.extend(self.ai_workspaces.iter().map(|workspace| {
            Seen::new(SERVICE, "aiWorkspaces", &workspace.id, &workspace.name).inside(&workspace.account)
        }));
        seen.extend(self.ai_apps.iter().map(|run| {
            Seen::new(SERVICE, "aiApps", &run.id, &run.name).inside(&run.account).living(&run.lifecycle, now)
        }));
        seen
    }
}
