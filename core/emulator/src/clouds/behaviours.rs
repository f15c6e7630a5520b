//! Which function carries out which operation.

use crate::model::Route;

use super::call::{Outcome, Work};
use super::data_forest::{DataForest, accounts, ai_apps, ai_workspaces, apps, network, notebooks};
use super::samsung::{Samsung, cloud_mls, clusters, images, platforms};

/// What an operation does to the part of a cloud that it belongs to.
#[derive(Clone, Copy)]
pub(super) enum Behaviour {
    DataForest(fn(&mut DataForest, &mut Work<'_>) -> Outcome),
    Samsung(fn(&mut Samsung, &mut Work<'_>) -> Outcome),
}

use Behaviour::{DataForest as Forest, Samsung as Scp};

/// The only place outside `core/api` where operations are named.
pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
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
    ("aiMlOps.checkClusterVersion", Scp(clusters::check_version)),
    ("aiMlOps.validateClusterNamespace", Scp(clusters::validate_namespace)),
    ("aiMlOps.validateClusterResourceSize", Scp(clusters::validate_resource_size)),
    ("aiMlOps.listNodes", Scp(clusters::list_nodes)),
    ("aiMlOps.listStorageClasses", Scp(clusters::list_storage_classes)),
    ("aiMlOps.listImages", Scp(images::list_platform_images)),
    ("aiMlOps.checkDuplication", Scp(platforms::check_duplication)),
    ("aiMlOps.createPlatform", Scp(platforms::create)),
    ("aiMlOps.listPlatforms", Scp(platforms::list)),
    ("aiMlOps.getPlatformDetails", Scp(platforms::get_details)),
    ("aiMlOps.updatePlatform", Scp(platforms::update)),
    ("aiMlOps.deletePlatform", Scp(platforms::delete)),
    ("cloudMl.listImages", Scp(images::list_cloud_ml_images)),
    ("cloudMl.checkDuplication", Scp(cloud_mls::check_duplication)),
    ("cloudMl.estimateCluster", Scp(cloud_mls::estimate_cluster)),
    ("cloudMl.checkClusterReleasable", Scp(cloud_mls::check_cluster_releasable)),
    ("cloudMl.getClusterProduct", Scp(cloud_mls::get_cluster_product)),
    ("cloudMl.create", Scp(cloud_mls::create)),
    ("cloudMl.show", Scp(cloud_mls::show)),
    ("cloudMl.update", Scp(cloud_mls::update)),
    ("cloudMl.delete", Scp(cloud_mls::delete)),
];

/// What is written by hand for an operation. Another service may have one of the same id.
pub(super) fn behaviour(route: &Route) -> Option<Behaviour> {
    let found = BEHAVIOURS.iter().find(|(id, _)| *id == route.id).map(|(_, behaviour)| *behaviour)?;
    let services: &[&str] = match found {
        Forest(_) => &["data-forest"],
        Scp(_) => &["ai-ml-ops", "cloud-ml"],
    };
    services.contains(&route.of).then_some(found)
}
