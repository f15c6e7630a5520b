//! Jupyter notebooks in a VPC.
//!
//! Documented: names, where a notebook may live, the storage sizes, the settings
//! with their patterns, `ACCEPTED` and `RUNNING`. Inferred: `CREATING`,
//! `RESTARTING`, `TERMINATING` and `FAILED`, all times, the access control group,
//! the address, and the numeric limit. The pattern of a setting is enforced when a
//! notebook is created but not when it is set later, because the vendor's sample of
//! setUserConfigurationList breaks it.

use super::{
    super::{
        call::{Call, Outcome, is_doomed},
        fields::Fields,
        lifecycle::Lifecycle,
        timestamps,
    },
    DataForest, Resource, by_id, changed, name_taken, name_verdict,
    network::{self, Subnet, Vpc},
    success, to_change, to_read,
};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

const ACCEPTANCE: u64 = 20;
const CREATION: u64 = 280;
const RESTART: u64 = 60;
const TERMINATION: u64 = 60;
const NOTEBOOKS_PER_ACCOUNT: usize = 10;
const MASK: &str = "********";

/// A notebook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Notebook {
    pub id: String,
    pub account: String,
    pub lifecycle: Lifecycle,
    name: String,
    account_name: String,
    created: SystemTime,
    vpc: i64,
    subnet: i64,
    server_type: String,
    login_key: String,
    acg: i64,
    storage: Option<Storage>,
    settings: Vec<Setting>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Storage {
    gigabytes: i64,
    kind: String,
}

/// A setting of a notebook. The value itself is a secret that nothing reads back, so it is not kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Setting {
    name: String,
    is_set: bool,
}

/// A setting that the notebook type takes.
#[derive(Debug)]
struct Spec {
    name: &'static str,
    component: &'static str,
    pattern: &'static str,
    is_mandatory: bool,
}

const SPECS: [Spec; 3] = [
    Spec {
        name: "Access Password",
        component: network::TYPE_NAME,
        pattern: "^[a-zA-Z][a-zA-Z0-9]{1,7}$",
        is_mandatory: true,
    },
    Spec { name: "Access Key", component: "Object Storage", pattern: ".*", is_mandatory: false },
    Spec { name: "Secret Key", component: "Object Storage", pattern: ".*", is_mandatory: false },
];

impl Resource for Notebook {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Spec {
    fn find(value: Fields<'_>) -> Result<&'static Self, Refusal> {
        let (name, component) = (value.text("name"), value.text("componentName"));
        let is_it = |spec: &&Self| spec.name == name && (component.is_empty() || spec.component == component);
        let unknown =
            || Refusal::bad_parameter("userConfigurations.name", name, "Not in getUserConfigurationSpecList.");
        SPECS.iter().find(is_it).ok_or_else(unknown)
    }

    fn check(&self, value: &str) -> Result<(), Refusal> {
        let fits = regex_lite::Regex::new(self.pattern).is_ok_and(|pattern| pattern.is_match(value));
        if fits {
            return Ok(());
        }
        let rule = format!("{} must match {}.", self.name, self.pattern);
        Err(Refusal::bad_parameter("userConfigurations.value", value, &rule))
    }

    fn row(&self) -> Value {
        json!({
            "name": self.name,
            "value": "",
            "componentName": self.component,
            "regularExpression": self.pattern,
            "isMasking": true,
            "isMandatory": self.is_mandatory,
        })
    }
}

impl Setting {
    fn row(&self) -> Value {
        let spec = SPECS.iter().find(|spec| spec.name == self.name);
        json!({
            "name": self.name,
            "value": if self.is_set { MASK } else { "" },
            "componentName": spec.map(|spec| spec.component),
            "regularExpression": spec.map(|spec| spec.pattern),
            "isMasking": true,
        })
    }
}

impl Notebook {
    fn restart(&mut self, now: SystemTime) {
        self.lifecycle = Lifecycle::begin(now, "RESTARTING").then(RESTART, self.final_state());
    }

    fn final_state(&self) -> &'static str {
        if is_doomed(&self.name) { "FAILED" } else { "RUNNING" }
    }

    fn row(&self, now: SystemTime) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "typeName": network::TYPE_NAME,
            "state": self.lifecycle.state(now),
            "vpcNo": self.vpc,
            "vpcName": Vpc::find(self.vpc).map(|vpc| vpc.name).unwrap_or_default(),
            "subnetNo": self.subnet,
            "subnetName": Subnet::find(self.vpc, self.subnet).map(|subnet| subnet.name).unwrap_or_default(),
            "serverDesc": network::server_description(&self.server_type).unwrap_or_default(),
            "createdAt": timestamps::utc_millis(self.created),
        })
    }

    fn detail(&self, now: SystemTime) -> Value {
        let mut detail = self.row(now);
        detail["loginKeyName"] = json!(self.login_key);
        detail["acgNo"] = json!(self.acg);
        detail["acgName"] = json!(format!("df-notebook-{}", self.acg));
        detail["domain"] = json!(format!("https://{}.{}.kr.df.naverncp.com", self.name, self.account_name));
        detail["sshAccount"] = json!("sshuser");
        if let Some(storage) = &self.storage {
            detail["additionalStorage"] = json!({"storageGB": storage.gigabytes, "storageType": storage.kind});
        }
        detail["userConfigurations"] = self.settings.iter().map(Setting::row).collect();
        detail
    }
}

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let name = call.fields.text("name");
    name_verdict(name, is_taken(cloud, name))
}

pub(in crate::clouds) fn get_user_configuration_spec_list(_: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    check_type_name(call)?;
    success(json!({"userConfigurationSpecs": SPECS.iter().map(Spec::row).collect::<Vec<_>>()}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.text("accountId"), call)?;
    account.must_be_ready(call.now)?;
    let (id, account_name) = (account.id.clone(), account.name.clone());
    check_place(call)?;
    let storage = storage(call.fields)?;
    let settings = settings(call.fields)?;
    let name = call.fields.text("name").to_owned();
    if is_taken(cloud, &name) {
        return Err(Refusal::flat(400, name_taken(&name)));
    }
    if cloud.notebooks.iter().filter(|notebook| notebook.account == id).count() >= NOTEBOOKS_PER_ACCOUNT {
        return Err(Refusal::quota_exceeded());
    }
    let mut notebook = Notebook {
        id: call.ids.base62(),
        account: id,
        lifecycle: Lifecycle::begin(call.now, "ACCEPTED"),
        name,
        account_name,
        created: call.now,
        vpc: call.fields.number("vpcNo").unwrap_or_default(),
        subnet: call.fields.number("subnetNo").unwrap_or_default(),
        server_type: call.fields.text("serverTypeCode").to_owned(),
        login_key: call.fields.text("loginKeyName").to_owned(),
        acg: call.ids.numeric(6).parse().unwrap_or_default(),
        storage,
        settings,
    };
    notebook.lifecycle =
        Lifecycle::begin(call.now, "ACCEPTED").then(ACCEPTANCE, "CREATING").then(CREATION, notebook.final_state());
    let answer = changed(&notebook.id);
    cloud.notebooks.push(notebook);
    answer
}

/// `total` counts all notebooks of the account, not those of the page.
pub(in crate::clouds) fn get_list(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let account = by_id(&cloud.accounts, call.fields.text("accountId"), call)?;
    let own: Vec<_> = cloud.notebooks.iter().filter(|notebook| notebook.account == account.id).collect();
    let paging = call.fields.object("paging");
    let bound = |name, default| paging.and_then(|paging| paging.number(name)).unwrap_or(default).max(0) as usize;
    let page = own.iter().skip(bound("offset", 0)).take(bound("limit", i64::MAX));
    let rows: Vec<_> = page.map(|notebook| notebook.row(call.now)).collect();
    success(json!({"total": own.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    success(to_read(&cloud.notebooks, call)?.detail(call.now))
}

/// A restart under way begins again. One being created or deleted cannot be restarted.
pub(in crate::clouds) fn restart(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, call)?;
    let state = notebook.lifecycle.state(call.now);
    if !matches!(state, "RUNNING" | "FAILED" | "RESTARTING") {
        let message = format!("notebook '{}' cannot be restarted (state {state})", notebook.name);
        return Err(Refusal::flat(400, message));
    }
    notebook.restart(call.now);
    changed(&notebook.id)
}

pub(in crate::clouds) fn set_user_configuration_list(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, call)?;
    for value in call.fields.objects("userConfigurations") {
        Spec::find(value)?;
    }
    for value in call.fields.objects("userConfigurations") {
        keep(&mut notebook.settings, value);
    }
    success(json!({}))
}

pub(in crate::clouds) fn delete(cloud: &mut DataForest, call: &mut Call<'_>) -> Outcome {
    let notebook = to_change(&mut cloud.notebooks, call)?;
    if !notebook.lifecycle.is_ending() {
        notebook.lifecycle = Lifecycle::begin(call.now, "TERMINATING").then_gone(TERMINATION);
    }
    changed(&notebook.id)
}

fn is_taken(cloud: &DataForest, name: &str) -> bool {
    cloud.notebooks.iter().any(|notebook| notebook.name == name)
}

fn check_type_name(call: &Call<'_>) -> Result<(), Refusal> {
    match call.fields.text("typeName") {
        network::TYPE_NAME => Ok(()),
        other => Err(Refusal::bad_parameter("typeName", other, "Please choose one of getTypeList.")),
    }
}

/// Type, server size, login key and network must be ones that the lists offer.
fn check_place(call: &Call<'_>) -> Result<(), Refusal> {
    network::check_type_code(call)?;
    check_type_name(call)?;
    let text = |field| call.fields.text(field);
    if network::server_description(text("serverTypeCode")).is_none() {
        let rule = "Please choose one of getServerTypeList.";
        return Err(Refusal::bad_parameter("serverTypeCode", text("serverTypeCode"), rule));
    }
    if !network::is_login_key(text("loginKeyName")) {
        let rule = "Please choose one of getLoginKeyList.";
        return Err(Refusal::bad_parameter("loginKeyName", text("loginKeyName"), rule));
    }
    let number = |field| call.fields.number(field).unwrap_or_default();
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
