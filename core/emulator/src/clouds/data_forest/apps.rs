//! Big-data apps: YARN services made from the catalogue.
//!
//! Documented: names (account name and app name together at most 20 characters),
//! queues, lifetimes, dependencies, what each call is for. Inferred: all times, the
//! states beside `RUNNING`, `STABLE` and `READY` (YARN's are used), that a lifetime
//! set later counts from then, that `start` and `stop` change nothing when there is
//! nothing to do, that an app others depend on cannot be deleted, and the numeric
//! limits, for which the vendor names only the error.

mod order;

use super::super::call::{Outcome, Work};
use super::super::lifecycle::Lifecycle;
use super::DataForest;
use super::answers::{changed, name_verdict, success};
use super::app::{
    APPS_PER_ACCOUNT, App, CLUSTER_START, LONGEST_LIFETIME, MASTER_CPUS, MASTER_MEMORY_MB, MASTER_RESTART, end,
};
use super::catalogue::{AppType, CATALOGUE};
use super::containers::Numbering;
use super::lookup::{by_id, to_change, to_read};
use crate::refusal::Refusal;
use serde_json::json;

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    let name = work.fields.text("name");
    name_verdict(name, order::is_taken(&cloud.apps, &account.id, name))
}

pub(in crate::clouds) fn get_app_type_id_list(_: &mut DataForest, _: &mut Work<'_>) -> Outcome {
    success(json!({"contents": CATALOGUE.iter().map(|kind| kind.id).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn get_app_basic_setting(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    let kind = order::app_type(work)?;
    let mut setting = json!({"template": kind.template()});
    if let Some(needed) = kind.needs.and_then(AppType::find) {
        let candidates = order::candidates(&cloud.apps, &account.id, needed, work.now).map(|app| app.row(work.now));
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

pub(in crate::clouds) fn get_app_type_template(_: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    success(json!({"template": order::app_type(work)?.template()}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    account.must_be_ready(work.now)?;
    order::check_queue(work.fields.text("queueName"), account)?;
    let kind = order::app_type(work)?;
    let components = order::components(kind, work.fields)?;
    order::check_name(&cloud.apps, account, work.fields.text("name"))?;
    let depends_on = order::dependencies(&cloud.apps, &account.id, kind, work)?;
    if cloud.apps.iter().filter(|app| app.account == account.id).count() >= APPS_PER_ACCOUNT {
        return Err(Refusal::quota_exceeded());
    }
    let mut app = App {
        id: work.ids.base62(),
        account: account.id.clone(),
        account_name: account.name.clone(),
        name: work.fields.text("name").to_owned(),
        type_id: kind.id.to_owned(),
        queue: work.fields.text("queueName").to_owned(),
        description: work.fields.some_text("description").map(str::to_owned),
        depends_on,
        lifetime: work.fields.number("lifetime").unwrap_or(LONGEST_LIFETIME),
        started: work.now,
        ends: None,
        lifecycle: Lifecycle::begin(work.now, "ACCEPTED"),
        components,
        numbering: Numbering::new(&work.ids.application(CLUSTER_START)),
    };
    app.start(work.now);
    let answer = changed(&app.id);
    cloud.apps.push(app);
    answer
}

pub(in crate::clouds) fn get_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.searched_account(), work)?;
    let own = cloud.apps.iter().filter(|app| app.account == account.id);
    let rows: Vec<_> = own.map(|app| app.row(work.now)).collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    success(to_read(&cloud.apps, work)?.detail(work.now))
}

pub(in crate::clouds) fn start(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    if !app.is_live(work.now) {
        app.start(work.now);
    }
    changed(&app.id)
}

pub(in crate::clouds) fn stop(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    if app.is_live(work.now) {
        app.lifecycle = Lifecycle::begin(work.now, "FINISHED");
    }
    changed(&app.id)
}

pub(in crate::clouds) fn set_lifetime(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    app.lifetime = work.fields.number("lifetime").unwrap_or(LONGEST_LIFETIME);
    if app.is_live(work.now) {
        app.ends = end(work.now, app.lifetime);
    }
    changed(&app.id)
}

pub(in crate::clouds) fn set_container_count(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    app.must_run(work.now)?;
    let name = work.fields.text("componentName");
    let count = work.fields.number("containerCount").unwrap_or_default();
    if let Some(kind) = app.kind() {
        order::check_count(kind, name, count)?;
    }
    let component = app.components.iter_mut().find(|component| component.name == name);
    component.ok_or_else(Refusal::no_such_element)?.flex(count, work.now, &mut app.numbering);
    changed(&app.id)
}

pub(in crate::clouds) fn kill_container(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    app.must_run(work.now)?;
    let name = work.fields.text("containerName");
    let was_there = app.components.iter_mut().any(|component| component.replace(name, work.now, &mut app.numbering));
    if was_there { changed(&app.id) } else { Err(Refusal::no_such_element()) }
}

/// The master comes back; the containers go on meanwhile, as YARN's do.
pub(in crate::clouds) fn kill_master(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let app = to_change(&mut cloud.apps, work)?;
    app.must_run(work.now)?;
    app.lifecycle = Lifecycle::begin(work.now, "ACCEPTED").then(MASTER_RESTART, "RUNNING");
    changed(&app.id)
}

pub(in crate::clouds) fn delete(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let id = to_change(&mut cloud.apps, work)?.id.clone();
    if let Some(user) = cloud.apps.iter().find(|app| app.depends_on.contains(&id)) {
        return Err(Refusal::flat(400, format!("app ('{id}') is needed by app '{}'; delete that first", user.name)));
    }
    cloud.apps.retain(|app| app.id != id);
    changed(&id)
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/apps.rs"]
mod tests;
