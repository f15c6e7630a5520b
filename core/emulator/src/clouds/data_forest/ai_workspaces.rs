//! AI workspaces: a name, a Docker image and the versions of its settings.
//!
//! The vendor no longer lists this group; its fields are documented, all answers
//! are inferred from its schema samples. Setting a configuration adds a version,
//! unless it is the same again, and replaces nothing that came before. A `docker.workdir` is taken and dropped: it
//! was removed from the answers in 2024. A workspace has no state.

use super::super::call::{Outcome, Work};
use super::super::timestamps;
use super::DataForest;
use super::ai_workspace::{AiWorkspace, IMAGES, VERSIONS_PER_WORKSPACE, Version, WORKSPACES_PER_ACCOUNT};
use super::answers::{changed, name_taken, name_verdict, success};
use super::lookup::{by_id, to_change, to_read};
use crate::refusal::Refusal;
use serde_json::json;

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    let name = work.fields.text("name");
    name_verdict(name, is_taken(&cloud.ai_workspaces, &account.id, name))
}

pub(in crate::clouds) fn get_docker_image_list(_: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let kind = work.fields.object("search").map(|search| search.text("typeName")).unwrap_or_default();
    let images = IMAGES.iter().find(|(known, _)| *known == kind);
    let (kind, images) = images.ok_or_else(Refusal::no_such_element)?;
    success(json!({"dockerImages": {*kind: images}}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    account.must_be_ready(work.now)?;
    let name = work.fields.text("name");
    if is_taken(&cloud.ai_workspaces, &account.id, name) {
        return Err(Refusal::flat(400, name_taken(name)));
    }
    if cloud.ai_workspaces.len() >= WORKSPACES_PER_ACCOUNT {
        return Err(Refusal::quota_exceeded());
    }
    let workspace = AiWorkspace {
        id: work.ids.base62(),
        account: account.id.clone(),
        account_name: account.name.clone(),
        name: name.to_owned(),
        description: work.fields.text("description").to_owned(),
        created: work.now,
        versions: vec![Version::new(work)],
    };
    let answer = changed(&workspace.id);
    cloud.ai_workspaces.push(workspace);
    answer
}

pub(in crate::clouds) fn get_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.searched_account(), work)?;
    let own = cloud.ai_workspaces.iter().filter(|workspace| workspace.account == account.id);
    let rows: Vec<_> = own.map(AiWorkspace::row).collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let workspace = to_read(&cloud.ai_workspaces, work)?;
    success(json!({
        "id": workspace.id,
        "name": workspace.name,
        "accountId": workspace.account,
        "accountName": workspace.account_name,
        "description": workspace.description,
        "imageVersion": workspace.image(),
        "createdAt": timestamps::utc_millis(workspace.created),
        "modifiedAt": timestamps::utc_millis(workspace.modified()),
        "contents": workspace.version_rows(),
    }))
}

pub(in crate::clouds) fn get_configuration_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let rows = to_read(&cloud.ai_workspaces, work)?.version_rows();
    success(json!({"total": rows.len(), "contents": rows}))
}

pub(in crate::clouds) fn set_configuration(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let workspace = to_change(&mut cloud.ai_workspaces, work)?;
    let version = Version::new(work);
    if workspace.versions.last().is_some_and(|last| last.configuration == version.configuration) {
        return changed(&workspace.id);
    }
    if workspace.versions.len() >= VERSIONS_PER_WORKSPACE {
        return Err(Refusal::quota_exceeded());
    }
    workspace.versions.push(version);
    changed(&workspace.id)
}

/// Runs of the workspace go on; they remember its name.
pub(in crate::clouds) fn delete(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let id = to_change(&mut cloud.ai_workspaces, work)?.id.clone();
    cloud.ai_workspaces.retain(|workspace| workspace.id != id);
    changed(&id)
}

fn is_taken(workspaces: &[AiWorkspace], account: &str, name: &str) -> bool {
    workspaces.iter().any(|workspace| workspace.account == account && workspace.name == name)
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/ai_workspaces.rs"]
mod tests;
