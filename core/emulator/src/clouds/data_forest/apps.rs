//! Big-data apps: YARN services made from the catalogue.
//!
//! Documented: names (account name and app name together at most 20 characters),
//! queues, lifetimes, dependencies, what each call is for. Inferred: all times, the
//! states beside `RUNNING`, `STABLE` and `READY` (YARN's are used), that a lifetime
//! set later counts from then, that `start` and `stop` change nothing when there is
//! nothing to do, that an app others depend on cannot be deleted, and the numeric
//! limits, for which the vendor names only the error.

mod order;

use super::{
    super::{
        call::{Call, Outcome, is_doomed},
        lifecycle::Lifecycle,
        timestamps,
    },
    DataForest, Resource, by_id,
    catalogue::{AppType, CATALOGUE},
    changed,
    containers::{Component, Numbering, Surroundings},
    name_verdict, success, to_change, to_read,
};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

const LAUNCH: u64 = 30;
const MASTER_RESTART: u64 = 10;
const NO_END: i64 = -1;
const LONGEST_LIFETIME: i64 = 604_800;
const APPS_PER_ACCOUNT: usize = 20;
const MASTER_CPUS: i64 = 1;
const MASTER_MEMORY_MB: i64 = 1024;

/// When the cluster behind all apps came up, in milliseconds; part of every YARN id. From a vendor sample.
pub(super) const CLUSTER_START: u64 = 1_705_213_280_123;

/// An app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct App {
    pub id: String,
    pub account: String,
    account_name: String,
    name: String,
    type_id: String,
    queue: String,
    description: Option<String>,
    depends_on: Vec<String>,
    lifetime: i64,
    started: SystemTime,
    ends: Option<SystemTime>,
    lifecycle: Lifecycle,
    components: Vec<Component>,
    numbering: Numbering,
}

impl Resource for App {
    fn id(&self) -> &str {
        &self.id
    }
}

impl App {
    /// The next change of the app or one of its containers.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        if !self.is_live(now) {
            return None;
        }
        let containers = self.components.iter().filter_map(|component| component.next_event(now));
        containers.chain(self.lifecycle.next(now)).chain(self.ends.filter(|&at| at > now)).min()
    }

    /// Submits it to YARN, now or once more.
    fn start(&mut self, now: SystemTime) {
        self.started = now;
        self.ends = end(now, self.lifetime);
        let came_up = if is_doomed(&self.name) { "FAILED" } else { "RUNNING" };
        self.lifecycle = Lifecycle::begin(now, "ACCEPTED").then(LAUNCH, came_up);
        for component in &mut self.components {
            component.start(now + Duration::from_secs(LAUNCH), &mut self.numbering);
        }
    }

    fn state(&self, now: SystemTime) -> &str {
        let state = self.lifecycle.state(now);
        let has_run_out = self.ends.is_some_and(|at| at <= now);
        if has_run_out && is_live(state) { "FINISHED" } else { state }
    }

    fn is_live(&self, now: SystemTime) -> bool {
        is_live(self.state(now))
    }

    /// When it ended, unless it lives. A failure may come before the lifetime runs out.
    fn finished(&self, now: SystemTime) -> Option<SystemTime> {
        let by_itself = self.lifecycle.since(now);
        let end = if is_live(self.lifecycle.state(now)) { self.ends.unwrap_or(by_itself) } else { by_itself };
        (!self.is_live(now)).then_some(end)
    }

    fn must_run(&self, now: SystemTime) -> Result<(), Refusal> {
        match self.state(now) {
            "RUNNING" => Ok(()),
            state => Err(Refusal::flat(400, format!("app '{}' is not running (state {state})", self.name))),
        }
    }

    fn kind(&self) -> Option<&'static AppType> {
        AppType::find(&self.type_id)
    }

    fn row(&self, now: SystemTime) -> Value {
        let mut row = json!({
            "id": self.id,
            "name": self.name,
            "state": self.state(now),
            "queueName": self.queue,
            "accountId": self.account,
            "accountName": self.account_name,
            "startedAt": timestamps::seoul(self.started),
        });
        if let Some(end) = self.finished(now) {
            row["finishedAt"] = json!(timestamps::seoul(end));
        }
        // Seconds, in spite of the name: so prints the vendor's sample.
        row["lifetimeMillis"] = json!(self.lifetime);
        row["disabled"] = json!(false);
        row
    }

    fn detail(&self, now: SystemTime) -> Value {
        let image = self.kind().map(AppType::image).unwrap_or_default();
        let around =
            Surroundings { account: &self.account_name, app: &self.name, image: &image, is_live: self.is_live(now) };
        let components: Vec<_> = self.components.iter().map(|component| component.row(now, &around)).collect();
        json!({
            "id": self.id,
            "appId": self.id,
            "name": self.name,
            "appTypeId": self.type_id,
            "version": "v1",
            "lifetime": lifetime_text(self.lifetime),
            "queueName": self.queue,
            "description": self.description.as_deref().unwrap_or(&self.type_id),
            "state": self.state(now),
            "links": self.kind().map(|kind| kind.links(&self.account_name, &self.name)).unwrap_or_else(|| json!({})),
            "components": components,
        })
    }
}

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.text("accountId"), call)?;
    let name = call.fields.text("name");
    name_verdict(name, order::is_taken(&cloud.apps, &account.id, name))
}

pub(in crate::clouds) fn get_app_type_id_list(_: &mut DataForest, _: &mut Call<'_>) -> Outcome {
    success(json!({"contents": CATALOGUE.iter().map(|kind| kind.id).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn get_app_basic_setting(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.text("accountId"), call)?;
    let kind = order::app_type(call)?;
    let mut setting = json!({"template": kind.template()});
    if let Some(needed) = kind.needs.and_then(AppType::find) {
        let candidates = order::candidates(&cloud.apps, &account.id, needed, call.now).map(|app| app.row(call.now));
        let (name, version) = needed.name_and_version();
        setting["dependableApp"] = json!({
            "appTypeName": name,
            "appTypeVersion": version,
            "candidates": candidates.collect::<Vec<_>>(),
        });
    }
    setting["appMasterCpuCount"] = json!(MASTER_CPUS);
    setting["appMasterMemoryMb"] = json!(MASTER_MEMORY_MB);
    setting["publicQueueNames"] = json!(order::PUBLIC_QUEUES);
    setting["privateQueueNames"] = json!([order::private_queue(account)]);
    success(setting)
}

pub(in crate::clouds) fn get_app_type_template(_: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    success(json!({"template": order::app_type(call)?.template()}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.text("accountId"), call)?;
    account.must_be_ready(call.now)?;
    order::check_queue(call.fields.text("queueName"), account)?;
    let kind = order::app_type(call)?;
    let components = order::components(kind, call.fields)?;
    order::check_name(&cloud.apps, account, call.fields.text("name"))?;
    let depends_on = order::dependencies(&cloud.apps, &account.id, kind, call)?;
    if cloud.apps.iter().filter(|app| app.account == account.id).count() >= APPS_PER_ACCOUNT {
        return Err(Refusal::quota_exceeded());
    }
    let mut app = App {
        id: call.ids.base62(),
        account: account.id.clone(),
        account_name: account.name.clone(),
        name: call.fields.text("name").to_owned(),
        type_id: kind.id.to_owned(),
        queue: call.fields.text("queueName").to_owned(),
        description: call.fields.some_text("description").map(str::to_owned),
        depends_on,
        lifetime: call.fields.number("lifetime").unwrap_or(LONGEST_LIFETIME),
        started: call.now,
        ends: None,
        lifecycle: Lifecycle::begin(call.now, "ACCEPTED"),
        components,
        numbering: Numbering::new(&call.ids.application(CLUSTER_START)),
    };
    app.start(call.now);
    let answer = changed(&app.id);
    cloud.apps.push(app);
    answer
}

pub(in crate::clouds) fn get_list(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.searched_account(), call)?;
    let own = cloud.apps.iter().filter(|app| app.account == account.id);
    let rows: Vec<_> = own.map(|app| app.row(call.now)).collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    success(to_read(&cloud.apps, call)?.detail(call.now))
}

pub(in crate::clouds) fn start(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    if !app.is_live(call.now) {
        app.start(call.now);
    }
    changed(&app.id)
}

pub(in crate::clouds) fn stop(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    if app.is_live(call.now) {
        app.lifecycle = Lifecycle::begin(call.now, "FINISHED");
    }
    changed(&app.id)
}

pub(in crate::clouds) fn set_lifetime(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    app.lifetime = call.fields.number("lifetime").unwrap_or(LONGEST_LIFETIME);
    if app.is_live(call.now) {
        app.ends = end(call.now, app.lifetime);
    }
    changed(&app.id)
}

pub(in crate::clouds) fn set_container_count(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    app.must_run(call.now)?;
    let name = call.fields.text("componentName");
    let count = call.fields.number("containerCount").unwrap_or_default();
    if let Some(kind) = app.kind() {
        order::check_count(kind, name, count)?;
    }
    let component = app.components.iter_mut().find(|component| component.name == name);
    component.ok_or_else(Refusal::no_such_element)?.flex(count, call.now, &mut app.numbering);
    changed(&app.id)
}

pub(in crate::clouds) fn kill_container(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    app.must_run(call.now)?;
    let name = call.fields.text("containerName");
    let was_there = app.components.iter_mut().any(|component| component.replace(name, call.now, &mut app.numbering));
    if was_there { changed(&app.id) } else { Err(Refusal::no_such_element()) }
}

/// The master comes back; the containers go on meanwhile, as YARN's do.
pub(in crate::clouds) fn kill_master(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, call)?;
    app.must_run(call.now)?;
    app.lifecycle = Lifecycle::begin(call.now, "ACCEPTED").then(MASTER_RESTART, "RUNNING");
    changed(&app.id)
}

pub(in crate::clouds) fn delete(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let id = to_change(&mut cloud.apps, call)?.id.clone();
    if let Some(user) = cloud.apps.iter().find(|app| app.depends_on.contains(&id)) {
        return Err(Refusal::flat(400, format!("app ('{id}') is needed by app '{}'; delete that first", user.name)));
    }
    cloud.apps.retain(|app| app.id != id);
    changed(&id)
}

fn is_live(state: &str) -> bool {
    matches!(state, "ACCEPTED" | "RUNNING")
}

fn end(start: SystemTime, lifetime: i64) -> Option<SystemTime> {
    u64::try_from(lifetime).ok().and_then(|seconds| start.checked_add(Duration::from_secs(seconds)))
}

/// `7 days, 0:0:0 (604800 seconds)`. How an app without end is printed is not known; its `-1` stays readable.
fn lifetime_text(lifetime: i64) -> String {
    if lifetime == NO_END {
        return format!("unlimited ({NO_END} seconds)");
    }
    let (days, hours) = (lifetime / 86_400, lifetime / 3600 % 24);
    let (minutes, seconds) = (lifetime / 60 % 60, lifetime % 60);
    format!("{days} days, {hours}:{minutes}:{seconds} ({lifetime} seconds)")
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/apps.rs"]
mod tests;
