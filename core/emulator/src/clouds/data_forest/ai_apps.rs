//! AI apps: runs of a Docker image in a workspace, on YARN.
//!
//! The fields are documented; the states are YARN's (inferred from the YARN ids in
//! the vendor's samples), and so are the times, the generated name and the content
//! of `containers`. A run that is killed after it ended stays as it ended. Runs are
//! kept in the list when they are over, until their account goes; only runs that
//! still go on count against the limit and as resources of the account.

use super::{
    super::{
        call::{Call, Outcome, is_doomed},
        lifecycle::Lifecycle,
        timestamps,
    },
    DataForest, Resource,
    ai_workspaces::AiWorkspace,
    apps::CLUSTER_START,
    by_id,
    catalogue::PROXY_DOMAIN,
    changed, success, to_change, to_read,
};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

const RUNS_AT_A_TIME: usize = 20;
const QUEUES: [&str; 4] = ["gpu", "dev", "batch", "longlived"];
const RUN: u64 = 270;
const DEFAULT_MEMORY_MB: i64 = 15_360;

/// A run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct AiApp {
    pub id: String,
    pub account: String,
    pub lifecycle: Lifecycle,
    account_name: String,
    workspace_name: String,
    name: String,
    application: String,
    queue: String,
    started: SystemTime,
    launched: Option<SystemTime>,
    image: String,
    cpu_count: i64,
    memory_mb: i64,
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

    fn plan(name: &str, now: SystemTime) -> Lifecycle {
        let end = if is_doomed(name) { "FAILED" } else { "FINISHED" };
        Lifecycle::begin(now, "NEW").then(2, "SUBMITTED").then(3, "ACCEPTED").then(25, "RUNNING").then(RUN, end)
    }

    fn final_status(&self, now: SystemTime) -> &'static str {
        match self.lifecycle.state(now) {
            "FINISHED" => "SUCCEEDED",
            "FAILED" => "FAILED",
            "KILLED" => "KILLED",
            _ => "UNDEFINED",
        }
    }

    fn finished(&self, now: SystemTime) -> Option<SystemTime> {
        (!self.is_live(now)).then(|| self.lifecycle.since(now))
    }

    /// The fields that all its answers share.
    fn core(&self, now: SystemTime) -> Value {
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

    fn row(&self, now: SystemTime) -> Value {
        let mut row = self.core(now);
        row["appId"] = json!(self.application);
        row["workspaceName"] = json!(self.workspace_name);
        row["disabled"] = json!(false);
        row["modifiedAt"] = json!(timestamps::utc_millis(self.lifecycle.since(now)));
        row
    }

    fn elapsed(&self, now: SystemTime) -> u64 {
        timestamps::millis_between(self.started, self.finished(now).unwrap_or(now))
    }

    /// Empty until YARN has launched the one worker.
    fn containers(&self, now: SystemTime) -> Value {
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

pub(in crate::clouds) fn submit(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let id = call.fields.text("aiWorkspaceId");
    let workspace = cloud.ai_workspaces.iter().find(|workspace| workspace.id == id);
    let workspace = workspace.ok_or_else(Refusal::no_such_element)?;
    let queue = call.fields.text("queueName");
    if !QUEUES.contains(&queue) {
        let rule = format!("Please choose one of: {}.", QUEUES.join(", "));
        return Err(Refusal::bad_parameter("queueName", queue, &rule));
    }
    if cloud.ai_apps.iter().filter(|run| run.is_live(call.now)).count() >= RUNS_AT_A_TIME {
        return Err(Refusal::quota_exceeded());
    }
    let run = submitted(workspace, cloud.ai_apps.len() + 1, call);
    let mut answer = run.core(call.now);
    answer["elapsedMillis"] = json!(run.elapsed(call.now));
    cloud.ai_apps.push(run);
    success(answer)
}

/// `number` makes the generated name unique.
fn submitted(workspace: &AiWorkspace, number: usize, call: &mut Call<'_>) -> AiApp {
    let name = format!("{}-{number}", call.fields.text("namePrefix"));
    let resource = call.fields.object("resource");
    let size = |field, default| resource.and_then(|resource| resource.number(field)).unwrap_or(default);
    let lifecycle = AiApp::plan(&name, call.now);
    AiApp {
        id: call.ids.base62(),
        account: workspace.account.clone(),
        account_name: workspace.account_name.clone(),
        workspace_name: workspace.name.clone(),
        application: call.ids.application(CLUSTER_START),
        queue: call.fields.text("queueName").to_owned(),
        started: call.now,
        launched: lifecycle.starts("RUNNING"),
        image: call.fields.object("docker").map(|docker| docker.text("image")).unwrap_or_default().to_owned(),
        cpu_count: size("cpuCount", 1),
        memory_mb: size("memoryMb", DEFAULT_MEMORY_MB),
        lifecycle,
        name,
    }
}

/// The only list without `total`.
pub(in crate::clouds) fn get_list(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.searched_account(), call)?;
    let own = cloud.ai_apps.iter().filter(|run| run.account == account.id);
    success(json!({"contents": own.map(|run| run.row(call.now)).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let run = to_read(&cloud.ai_apps, call)?;
    let mut detail = run.core(call.now);
    detail["appId"] = json!(run.application);
    detail["elapsedMillis"] = json!(run.elapsed(call.now));
    detail["containers"] = run.containers(call.now);
    success(detail)
}

pub(in crate::clouds) fn kill(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let run = to_change(&mut cloud.ai_apps, call)?;
    if run.is_live(call.now) {
        run.launched = run.launched.filter(|&at| at <= call.now);
        run.lifecycle = Lifecycle::begin(call.now, "KILLED");
    }
    changed(&run.id)
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/ai_apps.rs"]
mod tests;
