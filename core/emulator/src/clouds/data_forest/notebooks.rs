//! Jupyter notebooks in a VPC.
//!
//! Documented: names, where a notebook may live, the storage sizes, the settings
//! with their patterns, `ACCEPTED` and `RUNNING`. Inferred: `CREATING`,
//! `RESTARTING`, `TERMINATING` and `FAILED`, all times, the access control group,
//! the address, and the numeric limit. The pattern of a setting is enforced when a
//! notebook is created but not when it is set later, because the vendor's sample of
//! setUserConfigurationList breaks it.

use super::super::call::{Outcome, Work};
use super::super::fields::Fields;
use super::super::lifecycle::Lifecycle;
use super::DataForest;
use super::answers::{changed, name_taken, name_verdict, success};
use super::lookup::{by_id, to_change, to_read};
use super::network;
use super::notebook::{
    ACCEPTANCE, CREATION, NOTEBOOKS_PER_ACCOUNT, Notebook, SPECS, Setting, Spec, Storage, TERMINATION,
};
use super::vpc;
use super::vpc::Subnet;
use crate::refusal::Refusal;
use serde_json::json;

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let name = work.fields.text("name");
    name_verdict(name, is_taken(cloud, name))
}

pub(in crate::clouds) fn get_user_configuration_spec_list(_: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    check_type_name(work)?;
    success(json!({"userConfigurationSpecs": SPECS.iter().map(Spec::row).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    account.must_be_ready(work.now)?;
    let (id, account_name) = (account.id.clone(), account.name.clone());
    check_place(work)?;
    let storage = storage(work.fields)?;
    let settings = settings(work.fields)?;
    let name = work.fields.text("name").to_owned();
    if is_taken(cloud, &name) {
        return Err(Refusal::flat(400, name_taken(&name)));
    }
    if cloud.notebooks.iter().filter(|notebook| notebook.account == id).count() >= NOTEBOOKS_PER_ACCOUNT {
        return Err(Refusal::quota_exceeded());
    }
    let mut notebook = Notebook {
        id: work.ids.base62(),
        account: id,
        lifecycle: Lifecycle::begin(work.now, "ACCEPTED"),
        name,
        account_name,
        created: work.now,
        vpc: work.fields.number("vpcNo").unwrap_or_default(),
        subnet: work.fields.number("subnetNo").unwrap_or_default(),
        server_type: work.fields.text("serverTypeCode").to_owned(),
        login_key: work.fields.text("loginKeyName").to_owned(),
        acg: work.ids.numeric(6).parse().unwrap_or_default(),
        storage,
        settings,
    };
    notebook.lifecycle =
        Lifecycle::begin(work.now, "ACCEPTED").then(ACCEPTANCE, "CREATING").then(CREATION, notebook.final_state());
    let answer = changed(&notebook.id);
    cloud.notebooks.push(notebook);
    answer
}

/// `total` counts all notebooks of the account, not those of the page.
pub(in crate::clouds) fn get_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, work.fields.text("accountId"), work)?;
    let own: Vec<_> = cloud.notebooks.iter().filter(|notebook| notebook.account == account.id).collect();
    let paging = work.fields.object("paging");
    let bound = |name, default| paging.and_then(|paging| paging.number(name)).unwrap_or(default).max(0) as usize;
    let page = own.iter().skip(bound("offset", 0)).take(bound("limit", i64::MAX));
    let rows: Vec<_> = page.map(|notebook| notebook.row(work.now)).collect();
    success(json!({"total": own.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    success(to_read(&cloud.notebooks, work)?.detail(work.now))
}

/// A restart under way begins again. One being created or deleted cannot be restarted.
pub(in crate::clouds) fn restart(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, work)?;
    let state = notebook.lifecycle.state(work.now);
    if !matches!(state, "RUNNING" | "FAILED" | "RESTARTING") {
        let message = format!("notebook '{}' cannot be restarted (state {state})", notebook.name);
        return Err(Refusal::flat(400, message));
    }
    notebook.restart(work.now);
    changed(&notebook.id)
}

pub(in crate::clouds) fn set_user_configuration_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, work)?;
    for value in work.fields.objects("userConfigurations") {
        Spec::find(value)?;
    }
    for value in work.fields.objects("userConfigurations") {
        keep(&mut notebook.settings, value);
    }
    success(json!({}))
}

pub(in crate::clouds) fn delete(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, work)?;
    if !notebook.lifecycle.is_ending() {
        notebook.lifecycle = Lifecycle::begin(work.now, "TERMINATING").then_gone(TERMINATION);
    }
    changed(&notebook.id)
}

fn is_taken(cloud: &DataForest, name: &str) -> bool {
    cloud.notebooks.iter().any(|notebook| notebook.name == name)
}

fn check_type_name(work: &Work<'_>) -> Result<(), Refusal> {
    match work.fields.text("typeName") {
        vpc::TYPE_NAME => Ok(()),
        other => Err(Refusal::bad_parameter("typeName", other, "Please choose one of getTypeList.")),
    }
}

/// Type, server size, login key and network must be ones that the lists offer.
fn check_place(work: &Work<'_>) -> Result<(), Refusal> {
    network::check_type_code(work)?;
    check_type_name(work)?;
    let text = |field| work.fields.text(field);
    if vpc::server_description(text("serverTypeCode")).is_none() {
        let rule = "Please choose one of getServerTypeList.";
        return Err(Refusal::bad_parameter("serverTypeCode", text("serverTypeCode"), rule));
    }
    if !vpc::is_login_key(text("loginKeyName")) {
        let rule = "Please choose one of getLoginKeyList.";
        return Err(Refusal::bad_parameter("loginKeyName", text("loginKeyName"), rule));
    }
    let number = |field| work.fields.number(field).unwrap_or_default();
    let subnet = Subnet::find(number("vpcNo"), number("subnetNo"));
    if subnet.is_some_and(Subnet::takes_notebooks) {
        return Ok(());
    }
    let rule = "Please choose a public subnet of the VPC in zone KR-2.";
    Err(Refusal::bad_parameter("subnetNo", &number("subnetNo").to_string(), rule))
}

/// Extra storage needs its size; SSD is the default. Without it, both fields mean nothing.
fn storage(fields: Fields<'_>) -> Result<Option<Storage>, Refusal> {
    if !fields.flag("addStorage") {
        return Ok(None);
    }
    let gigabytes = fields.number("storageGB").unwrap_or_default();
    if !matches!(gigabytes, 100..=2000 | 4000 | 6000) {
        let rule = "Please enter 100 to 2000, 4000 or 6000 GB.";
        return Err(Refusal::bad_parameter("storageGB", &gigabytes.to_string(), rule));
    }
    Ok(Some(Storage { gigabytes, kind: fields.some_text("storageType").unwrap_or("SSD").to_owned() }))
}

fn settings(fields: Fields<'_>) -> Result<Vec<Setting>, Refusal> {
    let mut settings: Vec<_> = SPECS.iter().map(|spec| Setting { name: spec.name.to_owned(), is_set: false }).collect();
    for value in fields.objects("userConfigurations") {
        Spec::find(value)?.check(value.text("value"))?;
        keep(&mut settings, value);
    }
    let is_missing = |spec: &&Spec| spec.is_mandatory && settings.iter().any(|it| it.name == spec.name && !it.is_set);
    match SPECS.iter().find(is_missing) {
        Some(spec) => Err(Refusal::bad_parameter("userConfigurations", spec.name, "This setting is mandatory.")),
        None => Ok(settings),
    }
}

fn keep(settings: &mut [Setting], value: Fields<'_>) {
    if let Some(setting) = settings.iter_mut().find(|setting| setting.name == value.text("name")) {
        setting.is_set = !value.text("value").is_empty();
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/notebooks.rs"]
mod tests;
