//! Samsung Cloud Platform: an AI&MLOps platform and a Cloud ML release on a Kubernetes cluster.

use gureum::ai_ml_ops::AiMlOpsPlatformCreateRequest;
use gureum::cloud_ml::{AnalyticsEstimateResponse, ApplicationEstimateResponse, CloudMlCreateRequest};
use gureum::{AiMlOps, CloudMl, Result, SamsungCloud};

use super::Stage;
use super::data_forest::text;
use super::project::Project;
use super::table::Table;

/// One session for all services: keys, settings and connections are shared.
pub fn session(stage: &Stage) -> Result<SamsungCloud> {
    SamsungCloud::builder()
        .endpoint(stage.emulator.endpoint())
        .access_key(&stage.keys.access_key)
        .secret_key(stage.keys.secret_key.as_str())
        .time(stage.time.clone())
        .isolated(true)
        .build()
}

pub async fn build_platform(platforms: &AiMlOps, project: &Project, table: &Table) -> Result<String> {
    table.title("Samsung Cloud AI&MLOps Platform");
    let images = table
        .call("aiMlOps.listImages", platforms.list_images(), |images| {
            let names = images.contents.iter().map(|image| text(&image.image_name));
            names.collect::<Vec<_>>().join(", ")
        })
        .await?;
    let image = images.contents.into_iter().next().unwrap_or_default().image_id;
    let request = AiMlOpsPlatformCreateRequest::new("Enterprise", image, "demo-platform")
        .ai_ml_ops_platform_endpoint_type("Private")
        .cluster_id(&project.cluster)
        .initial_user_email("somebody@example.com")
        .initial_user_password("147@53A69a");
    let created = table
        .call("aiMlOps.createPlatform", platforms.create_platform(request), |new| {
            format!("demo-platform, id {}", new.resource_id)
        })
        .await?;
    let release = created.resource_id;
    table
        .wait("aiMlOps.waitUntilDeployed", platforms.wait_until_deployed(&release), |end| end.release_state.to_string())
        .await?;
    Ok(release)
}

pub async fn build_cloud_ml(cloud_ml: &CloudMl, project: &Project, table: &Table) -> Result<String> {
    table.title("Samsung Cloud Cloud ML");
    let images = table
        .call("cloudMl.listImages", cloud_ml.list_images(), |images| {
            let names = images.contents.iter().map(|image| image.image_name.as_str());
            names.collect::<Vec<_>>().join(", ")
        })
        .await?;
    let request = CloudMlCreateRequest::new(
        AnalyticsEstimateResponse::new().cpu(1).gpu("").memory(2),
        ApplicationEstimateResponse::new().cpu(1).memory(2),
        "demo-ml",
        &project.cluster,
        "registry-access-key",
        "registry-secret-key",
        &project.host,
        "demo-ml",
        "private",
        images.contents.into_iter().next().unwrap_or_default().image_id,
    );
    let created = table
        .call("cloudMl.create", cloud_ml.create(request), |new| format!("demo-ml, id {}", new.resource_id))
        .await?;
    let id = created.resource_id;
    table
        .wait("cloudMl.waitUntilDeployed", cloud_ml.wait_until_deployed(&id), |end| end.cloud_ml_state.to_string())
        .await?;
    Ok(id)
}

pub async fn clean_up(
    platforms: &AiMlOps,
    cloud_ml: &CloudMl,
    release: &str,
    cloud_ml_id: &str,
    table: &Table,
) -> Result<()> {
    let gone = |_: &()| "gone".to_owned();
    table.call("cloudMl.delete", cloud_ml.delete(cloud_ml_id), |()| "demo-ml".into()).await?;
    table.wait("cloudMl.waitUntilDeleted", cloud_ml.wait_until_deleted(cloud_ml_id), gone).await?;
    table.call("aiMlOps.deletePlatform", platforms.delete_platform(release), |()| "demo-platform".into()).await?;
    table.wait("aiMlOps.waitUntilDeleted", platforms.wait_until_deleted(release), gone).await?;
    Ok(())
}
