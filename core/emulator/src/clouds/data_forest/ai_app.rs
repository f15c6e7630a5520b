//! What a run is.

use super::super::call::is_doomed;
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::catalogue::PROXY_DOMAIN;
use super::lookup::Resource;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

pub(super) const RUNS_AT_A_TIME: usize = 20;
pub(super) const QUEUES: [&str; 4] = ["gpu", "dev", "batch", "longlived"];
pub(super) const RUN: u64 = 270;
pub(super) const DEFAULT_MEMORY_MB: i64 = 15_360;

/// A run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct AiApp {
    pub id: String,
    pub account: String,
    pub lifecycle: Lifecycle,
    pub account_name: String,
    pub workspace_name: String,
    pub name: String,
    pub application: String,
    pub queue: String,
    pub started: SystemTime,
    pub launched: Option<SystemTime>,
    pub image: String,
    pub cpu_count: i64,
    pub memory_mb: i64,
}

impl Resource for AiApp {
    fn id(&self) -> &str {
        &self.id
    }
}

impl AiApp {
    /// Whether it still goes on.
    pub fn is_live(&self, now: SystemTime) -> bool {
        !matches!(self.lifecycle.state(now), "FINISHED" | "FAILED" | "KILLED")
    }

    pub fn plan(name: &str, now: SystemTime) -> Lifecycle {
        let end = if is_doomed(name) { "FAILED" } else { "FINISHED" };
        Lifecycle::begin(now, "NEW").then(2, "SUBMITTED").then(3, "ACCEPTED").then(25, "RUNNING").then(RUN, end)
    }

    pub fn final_status(&self, now: SystemTime) -> &'static str {
        match self.lifecycle.state(now) {
            "FINISHED" => "SUCCEEDED",
            "FAILED" => "FAILED",
            "KILLED" => "KILLED",
            _ => "UNDEFINED",
        }
    }

    pub fn finished(&self, now: SystemTime) -> Option<SystemTime> {
        (!self.is_live(now)).then(|| self.lifecycle.since(now))
    }

    /// The fields that all its answers share.
    pub fn core(&self, now: SystemTime) -> Value {
        let mut core = json!({
            "id": self.id,
            "accountName": self.account_name,
            "name": self.name,
            "queueName": self.queue,
            "startedAt": timestamps::utc_millis(self.started),
        });
        if let Some(end) = self.finished(now) {
            core["finishedAt"] = json!(timestamps::utc_millis(end));
        }
        core["state"] = json!(self.lifecycle.state(now));
        core["finalStatus"] = json!(self.final_status(now));
        core
    }

    pub fn row(&self, now: SystemTime) -> Value {
        let mut row = self.core(now);
        row["appId"] = json!(self.application);
        row["workspaceName"] = json!(self.workspace_name);
        row["disabled"] = json!(false);
        row["modifiedAt"] = json!(timestamps::utc_millis(self.lifecycle.since(now)));
        row
    }

    pub fn elapsed(&self, now: SystemTime) -> u64 {
        timestamps::millis_between(self.started, self.finished(now).unwrap_or(now))
    }

    /// Empty until YARN has launched the one worker.
    pub fn containers(&self, now: SystemTime) -> Value {
        let Some(launched) = self.launched.filter(|&at| at <= now) else {
            return json!({});
        };
        let id = format!("container_{}_01_000002", self.application.trim_start_matches("application_"));
        let status = if self.is_live(now) { "RUNNING" } else { self.final_status(now) };
        json!({"worker-0": {
            "component": "worker",
            "containerId": id,
            "cpuCount": self.cpu_count,
            "createdAt": timestamps::utc_millis(launched),
            "dockerImage": self.image,
            "logUrl": format!("https://{PROXY_DOMAIN}/logs/{id}"),
            "memoryMb": self.memory_mb,
            "status": status,
        }})
    }
}
