//! What an app is.

use super::super::call::is_doomed;
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::catalogue::AppType;
use super::containers::{Component, Numbering, Surroundings};
use super::lookup::Resource;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

pub(super) const LAUNCH: u64 = 30;
pub(super) const MASTER_RESTART: u64 = 10;
pub(super) const NO_END: i64 = -1;
pub(super) const LONGEST_LIFETIME: i64 = 604_800;
pub(super) const APPS_PER_ACCOUNT: usize = 20;
pub(super) const MASTER_CPUS: i64 = 1;
pub(super) const MASTER_MEMORY_MB: i64 = 1024;

/// When the cluster behind all apps came up, in milliseconds; part of every YARN id. From a vendor sample.
pub(super) const CLUSTER_START: u64 = 1_705_213_280_123;

/// An app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct App {
    pub id: String,
    pub account: String,
    pub account_name: String,
    pub name: String,
    pub type_id: String,
    pub queue: String,
    pub description: Option<String>,
    pub depends_on: Vec<String>,
    pub lifetime: i64,
    pub started: SystemTime,
    pub ends: Option<SystemTime>,
    pub lifecycle: Lifecycle,
    pub components: Vec<Component>,
    pub numbering: Numbering,
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
    pub fn start(&mut self, now: SystemTime) {
        self.started = now;
        self.ends = end(now, self.lifetime);
        let came_up = if is_doomed(&self.name) { "FAILED" } else { "RUNNING" };
        self.lifecycle = Lifecycle::begin(now, "ACCEPTED").then(LAUNCH, came_up);
        for component in &mut self.components {
            component.start(now + Duration::from_secs(LAUNCH), &mut self.numbering);
        }
    }

    pub fn state(&self, now: SystemTime) -> &str {
        let state = self.lifecycle.state(now);
        let has_run_out = self.ends.is_some_and(|at| at <= now);
        if has_run_out && is_live(state) { "FINISHED" } else { state }
    }

    pub fn is_live(&self, now: SystemTime) -> bool {
        is_live(self.state(now))
    }

    /// When it ended, unless it lives. A failure may come before the lifetime runs out.
    pub fn finished(&self, now: SystemTime) -> Option<SystemTime> {
        let by_itself = self.lifecycle.since(now);
        let end = if is_live(self.lifecycle.state(now)) { self.ends.unwrap_or(by_itself) } else { by_itself };
        (!self.is_live(now)).then_some(end)
    }

    pub fn must_run(&self, now: SystemTime) -> Result<(), Refusal> {
        match self.state(now) {
            "RUNNING" => Ok(()),
            state => Err(Refusal::flat(400, format!("app '{}' is not running (state {state})", self.name))),
        }
    }

    pub fn kind(&self) -> Option<&'static AppType> {
        AppType::find(&self.type_id)
    }

    pub fn row(&self, now: SystemTime) -> Value {
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

    pub fn detail(&self, now: SystemTime) -> Value {
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

pub(super) fn is_live(state: &str) -> bool {
    matches!(state, "ACCEPTED" | "RUNNING")
}

pub(super) fn end(start: SystemTime, lifetime: i64) -> Option<SystemTime> {
    u64::try_from(lifetime).ok().and_then(|seconds| start.checked_add(Duration::from_secs(seconds)))
}

/// `7 days, 0:0:0 (604800 seconds)`. How an app without end is printed is not known; its `-1` stays readable.
pub(super) fn lifetime_text(lifetime: i64) -> String {
    if lifetime == NO_END {
        return format!("unlimited ({NO_END} seconds)");
    }
    let (days, hours) = (lifetime / 86_400, lifetime / 3600 % 24);
    let (minutes, seconds) = (lifetime / 60 % 60, lifetime % 60);
    format!("{days} days, {hours}:{minutes}:{seconds} ({lifetime} seconds)")
}
