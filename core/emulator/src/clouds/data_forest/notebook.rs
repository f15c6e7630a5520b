//! What a notebook is.

use super::super::call::is_doomed;
use super::super::fields::Fields;
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::lookup::Resource;
use super::vpc;
use super::vpc::{Subnet, Vpc};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

pub(super) const ACCEPTANCE: u64 = 20;
pub(super) const CREATION: u64 = 280;
pub(super) const RESTART: u64 = 60;
pub(super) const TERMINATION: u64 = 60;
pub(super) const NOTEBOOKS_PER_ACCOUNT: usize = 10;
pub(super) const MASK: &str = "********";

/// A notebook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Notebook {
    pub id: String,
    pub account: String,
    pub lifecycle: Lifecycle,
    pub name: String,
    pub account_name: String,
    pub created: SystemTime,
    pub vpc: i64,
    pub subnet: i64,
    pub server_type: String,
    pub login_key: String,
    pub acg: i64,
    pub storage: Option<Storage>,
    pub settings: Vec<Setting>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Storage {
    pub gigabytes: i64,
    pub kind: String,
}

/// A setting of a notebook. The value itself is a secret that nothing reads back, so it is not kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Setting {
    pub name: String,
    pub is_set: bool,
}

/// A setting that the notebook type takes.
#[derive(Debug)]
pub(super) struct Spec {
    pub name: &'static str,
    pub component: &'static str,
    pub pattern: &'static str,
    pub is_mandatory: bool,
}

pub(super) const SPECS: [Spec; 3] = [
    Spec {
        name: "Access Password",
        component: vpc::TYPE_NAME,
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
    pub fn find(value: Fields<'_>) -> Result<&'static Self, Refusal> {
        let (name, component) = (value.text("name"), value.text("componentName"));
        let is_it = |spec: &&Self| spec.name == name && (component.is_empty() || spec.component == component);
        let unknown =
            || Refusal::bad_parameter("userConfigurations.name", name, "Not in getUserConfigurationSpecList.");
        SPECS.iter().find(is_it).ok_or_else(unknown)
    }

    pub fn check(&self, value: &str) -> Result<(), Refusal> {
        let fits = regex_lite::Regex::new(self.pattern).is_ok_and(|pattern| pattern.is_match(value));
        if fits {
            return Ok(());
        }
        let rule = format!("{} must match {}.", self.name, self.pattern);
        Err(Refusal::bad_parameter("userConfigurations.value", value, &rule))
    }

    pub fn row(&self) -> Value {
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
    pub fn row(&self) -> Value {
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
    pub fn restart(&mut self, now: SystemTime) {
        self.lifecycle = Lifecycle::begin(now, "RESTARTING").then(RESTART, self.final_state());
    }

    pub fn final_state(&self) -> &'static str {
        if is_doomed(&self.name) { "FAILED" } else { "RUNNING" }
    }

    pub fn row(&self, now: SystemTime) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "typeName": vpc::TYPE_NAME,
            "state": self.lifecycle.state(now),
            "vpcNo": self.vpc,
            "vpcName": Vpc::find(self.vpc).map(|vpc| vpc.name).unwrap_or_default(),
            "subnetNo": self.subnet,
            "subnetName": Subnet::find(self.vpc, self.subnet).map(|subnet| subnet.name).unwrap_or_default(),
            "serverDesc": vpc::server_description(&self.server_type).unwrap_or_default(),
            "createdAt": timestamps::utc_millis(self.created),
        })
    }

    pub fn detail(&self, now: SystemTime) -> Value {
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
