//! AI apps: runs of a Docker image in a workspace, on YARN.
//!
//! The fields are documented; the states are YARN's (inferred from the YARN ids in
//! the vendor's samples), and so are the times, the generated name and the content
//! of `containers`. A run that is killed after it ended stays as it ended. Runs are
//! kept in the list when they are over, until their account goes; only runs that
//! still go on count against the limit and as resources of the account.

use super::super::call::{Outcome, Work};
use super::super::lifecycle::Lifecycle;
use super::DataForest;
use super::ai_app::{AiApp, DEFAULT_MEMORY_MB, QUEUES, RUNS_AT_A_TIME};
use super::ai_workspace::AiWorkspace;
use super::answers::{changed, success};
use super::app::CLUSTER_START;
use super::lookup::{by_id, to_change, to_read};
use crate::refusal::Refusal;
use serde_json::json;

pub(in crate::clouds) fn submit(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let id = work.fields.text("aiWorkspaceId");
    let workspace = cloud.ai_workspaces.iter().find(|workspace| workspace.id == id);
    let workspace = workspace.ok_or_else(Refusal::no_such_element)?;
    let queue = work.fields.text("queueName");
    if !QUEUES.contains(&queue) {
        let rule = format!("Please choose one of: {}.", QUEUES.join(", "));
        return Err(Refusal::bad_parameter("queueName", queue, &rule));
    }
    if cloud.ai_apps.iter().filter(|run| run.is_live(work.now)).count() >= RUNS_AT_A_TIME {
        return Err(Refusal::quota_exceeded());
    }
    let run = submitted(workspace, cloud.ai_apps.len() + 1, work);
    let mut answer = run.core(work.now);
    answer["elapsedMillis"] = json!(run.elapsed(work.now));
    cloud.ai_apps.push(run);
    success(answer)
}

/// `number` makes the generated name unique.
fn submitted(workspace: &AiWorkspace, number: usize, work: &mut Work<'_>) -> AiApp {
    let name = format!("{}-{number}", work.fields.text("namePrefix"));
    let resource = work.fields.object("resource");
    let size = |field, default| resource.and_then(|resource| resource.number(field)).unwrap_or(default);
    let lifecycle = AiApp::plan(&name, work.now);
    AiApp {
        id: work.ids.base62(),
        account: workspace.account.clone(),
        account_name: workspace.account_name.clone(),
        workspace_name: workspace.name.clone(),
        application: work.ids.application(CLUSTER_START),
        queue: work.fields.text("queueName").to_owned(),
        started: work.now,
        launched: lifecycle.starts("RUNNING"),
        image: work.fields.object("docker").map(|docker| docker.text("image")).unwrap_or_default().to_owned(),
        cpu_count: size("cpuCount", 1),
        memory_mb: size("memoryMb", DEFAULT_MEMORY_MB),
        lifecycle,
        name,
    }
}

/// The only list without `total`.
pub(in crate::clouds) fn get_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.searched_account(), work)?;
    let own = cloud.ai_apps.iter().filter(|run| run.account == account.id);
    success(json!({"contents": own.map(|run| run.row(work.now)).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let run = to_read(&cloud.ai_apps, work)?;
    let mut detail = run.core(work.now);
    detail["appId"] = json!(run.application);
    detail["elapsedMillis"] = json!(run.elapsed(work.now));
    detail["containers"] = run.containers(work.now);
    success(detail)
}

pub(in crate::clouds) fn kill(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let run = to_change(&mut cloud.ai_apps, work)?;
    if run.is_live(work.now) {
        run.launched = run.launched.filter(|&at| at <= work.now);
        run.lifecycle = Lifecycle::begin(work.now, "KILLED");
    }
    changed(&run.id)
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/ai_apps.rs"]
mod tests;
