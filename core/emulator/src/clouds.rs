//! How both clouds behave: what exists, what is allowed, and what happens with time.
//!
//! One [`Tenant`] stands for everything behind one access key. Requests arrive
//! checked against their schema; here only meaning is judged. Nothing runs in the
//! background: a resource knows the times of its own changes, so its state is a
//! function of the request's time, a frozen clock freezes both clouds, and the
//! same requests at the same times always give the same answers.
//!
//! A convention of this emulator alone: a resource whose name contains `fail` ends
//! in its failure state instead of coming up, so that waiters can be tested. It
//! holds for notebooks, apps, AI apps, platforms and Cloud ML; accounts have no
//! failure state.

mod course;
mod data_forest;
mod fields;
#[cfg(test)]
#[path = "../tests/unit/clouds/journey.rs"]
mod journey;
mod moment;
#[cfg(test)]
#[path = "../tests/unit/clouds/random_walks.rs"]
mod random_walks;
mod samsung;
#[cfg(test)]
#[path = "../tests/unit/clouds/testing.rs"]
mod testing;

use crate::{
    ids::Ids,
    model::{Route, Vendor},
    refusal::Refusal,
};
use data_forest::{DataForest, accounts, ai_apps, ai_workspaces, apps, network, notebooks};
use fields::Fields;
use samsung::{Samsung, cloud_ml, clusters, images, platforms};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::time::SystemTime;

/// A request whose fields satisfy every documented rule.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The operation.
    pub route: &'static Route,
    /// Path, query and body fields together.
    pub input: &'a Map<String, Value>,
    /// When it arrived.
    pub now: SystemTime,
    /// API version asked for, the number alone; Samsung only. One that the operation has.
    pub version: Option<&'a str>,
}

/// A success.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A JSON body.
    Json(Value),
    /// A file.
    File {
        /// Its content.
        bytes: Vec<u8>,
        /// Its name.
        name: String,
    },
    /// No body.
    Empty,
}

/// Everything that belongs to one access key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tenant {
    name: String,
    latest: SystemTime,
    data_forest: DataForest,
    samsung: Samsung,
}

impl Tenant {
    /// A tenant without resources. `name` appears as the creator of what it makes.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        let samsung = Samsung::new(&name);
        Self { name, latest: SystemTime::UNIX_EPOCH, data_forest: DataForest::default(), samsung }
    }

    /// Carries out one operation.
    ///
    /// Time never goes backwards for a tenant: a request that is older than the last one counts as
    /// simultaneous with it.
    ///
    /// # Errors
    /// The vendor's refusal when the operation is not possible in the present state.
    pub fn handle(&mut self, request: &Request<'_>, ids: &mut Ids) -> Result<Answer, Refusal> {
        self.latest = self.latest.max(request.now);
        let mut call = Call { fields: Fields::new(request.input), now: self.latest, ids };
        match behaviour(request.route.id) {
            Some(Behaviour::DataForest(act)) => {
                self.data_forest.settle(call.now);
                act(&mut self.data_forest, &mut call)
            }
            Some(Behaviour::Samsung(act)) => {
                self.samsung.settle(call.now);
                act(&mut self.samsung, &mut call)
            }
            None => Err(without_behaviour(request.route, ids)),
        }
    }

    /// When the next change of state is due, so that a virtual clock can jump there.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        self.data_forest.next_event(now).into_iter().chain(self.samsung.next_event(now)).min()
    }
}

/// One operation at work: what was asked, when, and where new ids come from.
struct Call<'a> {
    fields: Fields<'a>,
    now: SystemTime,
    ids: &'a mut Ids,
}

type Outcome = Result<Answer, Refusal>;

/// What an operation does to the part of a cloud that it belongs to.
#[derive(Clone, Copy)]
enum Behaviour {
    DataForest(fn(&mut DataForest, &mut Call<'_>) -> Outcome),
    Samsung(fn(&mut Samsung, &mut Call<'_>) -> Outcome),
}

use Behaviour::{DataForest as Forest, Samsung as Scp};

/// The only place outside `core/api` where operations are named.
const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("accounts.checkAvailableName", Forest(accounts::check_available_name)),
    ("accounts.checkHasResource", Forest(accounts::check_has_resource)),
    ("accounts.create", Forest(accounts::create)),
    ("accounts.getList", Forest(accounts::get_list)),
    ("accounts.getDetail", Forest(accounts::get_detail)),
    ("accounts.getKerberosKeytab", Forest(accounts::get_kerberos_keytab)),
    ("accounts.resetKerberosKeytab", Forest(accounts::reset_kerberos_keytab)),
    ("accounts.resetPassword", Forest(accounts::reset_password)),
    ("accounts.setQuota", Forest(accounts::set_quota)),
    ("accounts.delete", Forest(accounts::delete)),
    ("notebooks.getVpcList", Forest(network::get_vpc_list)),
    ("notebooks.getVpcDetail", Forest(network::get_vpc_detail)),
    ("notebooks.getSubnetList", Forest(network::get_subnet_list)),
    ("notebooks.getSubnetDetail", Forest(network::get_subnet_detail)),
    ("notebooks.getTypeList", Forest(network::get_type_list)),
    ("notebooks.getServerTypeList", Forest(network::get_server_type_list)),
    ("notebooks.getLoginKeyList", Forest(network::get_login_key_list)),
    ("notebooks.getUserConfigurationSpecList", Forest(notebooks::get_user_configuration_spec_list)),
    ("notebooks.checkAvailableName", Forest(notebooks::check_available_name)),
    ("notebooks.create", Forest(notebooks::create)),
    ("notebooks.getList", Forest(notebooks::get_list)),
    ("notebooks.getDetail", Forest(notebooks::get_detail)),
    ("notebooks.restart", Forest(notebooks::restart)),
    ("notebooks.setUserConfigurationList", Forest(notebooks::set_user_configuration_list)),
    ("notebooks.delete", Forest(notebooks::delete)),
    ("apps.checkAvailableName", Forest(apps::check_available_name)),
    ("apps.getAppTypeIdList", Forest(apps::get_app_type_id_list)),
    ("apps.getAppBasicSetting", Forest(apps::get_app_basic_setting)),
    ("apps.getAppTypeTemplate", Forest(apps::get_app_type_template)),
    ("apps.create", Forest(apps::create)),
    ("apps.getList", Forest(apps::get_list)),
    ("apps.getDetail", Forest(apps::get_detail)),
    ("apps.killContainer", Forest(apps::kill_container)),
    ("apps.killMaster", Forest(apps::kill_master)),
    ("apps.setContainerCount", Forest(apps::set_container_count)),
    ("apps.setLifetime", Forest(apps::set_lifetime)),
    ("apps.start", Forest(apps::start)),
    ("apps.stop", Forest(apps::stop)),
    ("apps.delete", Forest(apps::delete)),
    ("aiWorkspaces.checkAvailableName", Forest(ai_workspaces::check_available_name)),
    ("aiWorkspaces.getDockerImageList", Forest(ai_workspaces::get_docker_image_list)),
    ("aiWorkspaces.create", Forest(ai_workspaces::create)),
    ("aiWorkspaces.getList", Forest(ai_workspaces::get_list)),
    ("aiWorkspaces.getDetail", Forest(ai_workspaces::get_detail)),
    ("aiWorkspaces.getConfigurationList", Forest(ai_workspaces::get_configuration_list)),
    ("aiWorkspaces.setConfiguration", Forest(ai_workspaces::set_configuration)),
    ("aiWorkspaces.delete", Forest(ai_workspaces::delete)),
    ("aiApps.submit", Forest(ai_apps::submit)),
    ("aiApps.getList", Forest(ai_apps::get_list)),
    ("aiApps.getDetail", Forest(ai_apps::get_detail)),
    ("aiApps.kill", Forest(ai_apps::kill)),
    ("aimlops.checkClusterVersion", Scp(clusters::check_version)),
    ("aimlops.validateClusterNamespace", Scp(clusters::validate_namespace)),
    ("aimlops.validateClusterResourceSize", Scp(clusters::validate_resource_size)),
    ("aimlops.listNodes", Scp(clusters::list_nodes)),
    ("aimlops.listStorageClasses", Scp(clusters::list_storage_classes)),
    ("aimlops.listImages", Scp(images::list_platform_images)),
    ("aimlops.checkDuplication", Scp(platforms::check_duplication)),
    ("aimlops.createPlatform", Scp(platforms::create)),
    ("aimlops.listPlatforms", Scp(platforms::list)),
    ("aimlops.getPlatformDetails", Scp(platforms::get_details)),
    ("aimlops.updatePlatform", Scp(platforms::update)),
    ("aimlops.deletePlatform", Scp(platforms::delete)),
    ("cloudMl.listImages", Scp(images::list_cloud_ml_images)),
    ("cloudMl.checkDuplication", Scp(cloud_ml::check_duplication)),
    ("cloudMl.estimateCluster", Scp(cloud_ml::estimate_cluster)),
    ("cloudMl.checkClusterReleasable", Scp(cloud_ml::check_cluster_releasable)),
    ("cloudMl.getClusterProduct", Scp(cloud_ml::get_cluster_product)),
    ("cloudMl.create", Scp(cloud_ml::create)),
    ("cloudMl.show", Scp(cloud_ml::show)),
    ("cloudMl.update", Scp(cloud_ml::update)),
    ("cloudMl.delete", Scp(cloud_ml::delete)),
];

fn behaviour(operation: &str) -> Option<Behaviour> {
    BEHAVIOURS.iter().find(|(id, _)| *id == operation).map(|(_, behaviour)| *behaviour)
}

/// An operation that was described but not yet taught: the vendor's own "unexpected error".
fn without_behaviour(route: &Route, ids: &mut Ids) -> Refusal {
    let message = format!("unexpected error: the emulator has no behaviour for `{}`", route.id);
    match route.vendor {
        Vendor::Naver => Refusal::flat(500, message),
        Vendor::Samsung => Refusal::samsung(500, "ContactAdminForAssistance", message, &ids.uuid()),
    }
}

/// Whether the emulator's convention sends a resource of this name to its failure state.
fn is_doomed(name: &str) -> bool {
    name.contains("fail")
}
