//! NAVER Cloud Data Forest: an account with its keytab, big-data apps, a notebook, an AI run.

use gureum::data_forest::{
    AiAppData, AiAppDataInput, AiAppDataOutput, AiAppDocker, AiAppResource, AiAppTypeSpec, AppComponentRequest,
    AppType, CreateAccountRequest, CreateAiWorkspaceRequest, CreateAppRequest, CreateNotebookRequest,
    GetAppDetailResponse, GetSubnetListRequest, HdfsNamespace, NotebookSubnet, NotebookUserConfigurationValue,
    Notebooks, SetAccountQuotaRequest, SubmitAiAppRequest,
};
use gureum::{DataForest, Keytab, Result};

use super::Stage;
use super::table::Table;

/// A week, in seconds.
const LIFETIME: i64 = 604_800;

/// What the story made, to be removed at its end.
pub struct Resources {
    account: String,
    zookeeper: String,
    kafka: String,
    notebook: String,
    workspace: String,
}

pub fn client(stage: &Stage) -> Result<DataForest> {
    DataForest::builder()
        .endpoint(stage.emulator.endpoint())
        .access_key(&stage.keys.access_key)
        .secret_key(stage.keys.secret_key.as_str())
        .time(stage.time.clone())
        .isolated(true)
        .build()
}

pub async fn build(forest: &DataForest, stage: &Stage, table: &Table) -> Result<Resources> {
    table.title("NAVER Cloud Data Forest: an account");
    let account = account(forest, table).await?;
    keytab(forest, &account, stage, table).await?;
    table.title("NAVER Cloud Data Forest: ZooKeeper, and Kafka on top of it");
    let (zookeeper, kafka) = apps(forest, &account, table).await?;
    table.title("NAVER Cloud Data Forest: a notebook");
    let notebook = notebook(forest, &account, table).await?;
    table.title("NAVER Cloud Data Forest: an AI workspace and a run in it");
    let workspace = workspace(forest, &account, table).await?;
    Ok(Resources { account, zookeeper, kafka, notebook, workspace })
}

async fn account(forest: &DataForest, table: &Table) -> Result<String> {
    let accounts = forest.accounts();
    table
        .call("accounts.checkAvailableName", accounts.check_available_name("demo"), |answer| {
            format!("`demo` is {}", if answer.available_name { "free" } else { "taken" })
        })
        .await?;
    let request = CreateAccountRequest::new("demo", "Df0rest!2024");
    let created = table.call("accounts.create", accounts.create(request), |answer| format!("id {}", answer.id)).await?;
    let id = created.id;
    table.wait("accounts.waitUntilRunning", accounts.wait_until_running(&id), |end| end.status.to_string()).await?;
    let request = SetAccountQuotaRequest::new(&id, HdfsNamespace::Koya, 2, 300);
    table.call("accounts.setQuota", accounts.set_quota(request), |_| "koya: 2 million files, 300 TB".into()).await?;
    table
        .call("accounts.getDetail", accounts.get_detail(&id), |answer| {
            let quotas = answer.quotas.iter().map(|quota| format!("{} {} TB", quota.namespace, quota.space_tb));
            format!("quotas: {}", quotas.collect::<Vec<_>>().join(", "))
        })
        .await?;
    Ok(id)
}

async fn keytab(forest: &DataForest, account: &str, stage: &Stage, table: &Table) -> Result<()> {
    let call = forest.accounts().get_kerberos_keytab(account);
    let keytab: Keytab = table
        .call("accounts.getKerberosKeytab", call, |keytab: &Keytab| {
            format!("keys of {}", keytab.principals().join(", "))
        })
        .await?;
    let path = stage.folder.join("demo.keytab");
    match keytab.save(&path) {
        Ok(()) => table.note("  saved", &format!("{}{}", path.display(), mode(&path))),
        Err(error) => table.note("  not saved", &error.to_string()),
    }
    Ok(())
}

#[cfg(unix)]
fn mode(path: &std::path::Path) -> String {
    use std::os::unix::fs::PermissionsExt;

    std::fs::metadata(path).map_or(String::new(), |file| format!(", mode {:04o}", file.permissions().mode() & 0o7777))
}

#[cfg(not(unix))]
fn mode(_path: &std::path::Path) -> String {
    String::new()
}

async fn apps(forest: &DataForest, account: &str, table: &Table) -> Result<(String, String)> {
    let apps = forest.apps();
    table
        .call("apps.getAppTypeIdList", apps.get_app_type_id_list(), |types| {
            format!("{} types of apps", types.contents.len())
        })
        .await?;
    let parts = [AppComponentRequest::new("zkserver", 2_048, 1, 3), AppComponentRequest::new("zkweb", 1_024, 1, 1)];
    let request = CreateAppRequest::new(account, "longlived", "ZOOKEEPER-3.4.13", "zookeeper", LIFETIME, parts);
    let zookeeper = table.call("apps.create", apps.create(request), |app| format!("zookeeper, id {}", app.id)).await?;
    let zookeeper = zookeeper.id;
    table.wait("apps.waitUntilRunning", apps.wait_until_running(&zookeeper), running).await?;
    // What a type consists of is data of the SDK; of this one the vendor prints the sizes too.
    let parts = AppType::find("KAFKA-2.4.0").and_then(AppType::presets).unwrap_or_default();
    let request = CreateAppRequest::new(account, "longlived", "KAFKA-2.4.0", "kafka", LIFETIME, parts)
        .dependent_ids([&zookeeper]);
    let kafka = table.call("apps.create", apps.create(request), |app| format!("kafka, id {}", app.id)).await?;
    let kafka = kafka.id;
    table.wait("apps.waitUntilRunning", apps.wait_until_running(&kafka), running).await?;
    Ok((zookeeper, kafka))
}

fn running(app: &GetAppDetailResponse) -> String {
    let parts = app.components.iter().map(|part| format!("{} {}", number(part.container_count), text(&part.name)));
    format!("{} with {}", app.state, parts.collect::<Vec<_>>().join(" and "))
}

async fn notebook(forest: &DataForest, account: &str, table: &Table) -> Result<String> {
    let notebooks = forest.notebooks();
    let types = table
        .call("notebooks.getTypeList", notebooks.get_type_list(), |types| {
            types.contents.iter().map(|one| one.type_name.as_str()).collect::<Vec<_>>().join(", ")
        })
        .await?;
    let kind = types.contents.into_iter().next().unwrap_or_default();
    let (code, name) = (kind.type_code, kind.type_name);
    let (vpc, subnet) = network(notebooks, &code, table).await?;
    let servers = notebooks.get_server_type_list(code.as_str()).await?;
    let password =
        NotebookUserConfigurationValue::new().component_name("Jupyter Lab").name("Access Password").value("qaz123QA");
    let request = CreateNotebookRequest::new(
        account,
        false,
        "df-bucket",
        "test-key",
        "df-notebook",
        servers.contents.first().map(|server| server.server_type_code.clone()).unwrap_or_default(),
        subnet,
        code,
        name,
        [password],
        vpc,
    );
    let created =
        table.call("notebooks.create", notebooks.create(request), |new| format!("df-notebook, id {}", new.id)).await?;
    let id = created.id;
    table.wait("notebooks.waitUntilRunning", notebooks.wait_until_running(&id), |end| end.state.to_string()).await?;
    Ok(id)
}

/// A network and in it a subnet that takes notebooks: public, in zone KR-2.
async fn network(notebooks: Notebooks<'_>, code: &str, table: &Table) -> Result<(i64, i64)> {
    let vpcs = table
        .call("notebooks.getVpcList", notebooks.get_vpc_list(), |vpcs| {
            let names = vpcs.contents.iter().map(|vpc| text(&vpc.vpc_name));
            names.collect::<Vec<_>>().join(", ")
        })
        .await?;
    for vpc in vpcs.contents.iter().map(|vpc| vpc.vpc_no) {
        let subnets = notebooks.get_subnet_list(GetSubnetListRequest::new(code, vpc)).await?;
        let fits =
            |subnet: &&NotebookSubnet| subnet.is_public == Some(true) && subnet.zone_name.as_deref() == Some("KR-2");
        if let Some(subnet) = subnets.contents.iter().find(fits) {
            table.note("notebooks.getSubnetList", &format!("{} suits", text(&subnet.subnet_name)));
            return Ok((vpc, subnet.subnet_no));
        }
    }
    Ok((0, 0))
}

async fn workspace(forest: &DataForest, account: &str, table: &Table) -> Result<String> {
    let docker = AiAppDocker::new("python train.py", "tensorflow/tensorflow:2.4.1-gpu").args("--epochs 1");
    let resource = AiAppResource::new().cpu_count(1).gpu_count(1).gpu_model("T4").memory_mb(15_360);
    let settings = AiAppTypeSpec::new(docker.clone()).name("workspace").queue_name("gpu").resource(resource.clone());
    let request = CreateAiWorkspaceRequest::new(account, "workspace", settings);
    let call = forest.ai_workspaces().create(request);
    let created = table.call("aiWorkspaces.create", call, |new| format!("workspace, id {}", new.id)).await?;
    let id = created.id;
    let data = AiAppData::new(
        [AiAppDataInput::new().hdfs("/user/demo/in").path("/data/in")],
        [AiAppDataOutput::new().hdfs("/user/demo/out").path("/data/out").overwrite(true)],
    );
    let request = SubmitAiAppRequest::new(&id, "train", "gpu", data, docker, resource);
    let runs = forest.ai_apps();
    let run =
        table.call("aiApps.submit", runs.submit(request), |run| format!("{}, id {}", text(&run.name), run.id)).await?;
    table
        .wait("aiApps.waitUntilSucceeded", runs.wait_until_succeeded(&run.id), |end| {
            format!("{} ({})", end.state, text(&end.final_status))
        })
        .await?;
    Ok(id)
}

pub async fn clean_up(forest: &DataForest, made: &Resources, table: &Table) -> Result<()> {
    let (accounts, apps, notebooks) = (forest.accounts(), forest.apps(), forest.notebooks());
    let gone = |_: &()| "gone".to_owned();
    let call = forest.ai_workspaces().delete(&made.workspace);
    table.call("aiWorkspaces.delete", call, |_| "workspace".into()).await?;
    table.call("notebooks.delete", notebooks.delete(&made.notebook), |_| "df-notebook".into()).await?;
    table.wait("notebooks.waitUntilDeleted", notebooks.wait_until_deleted(&made.notebook), gone).await?;
    for (name, id) in [("kafka", &made.kafka), ("zookeeper", &made.zookeeper)] {
        table.call("apps.delete", apps.delete(id), |_| name.into()).await?;
        table.wait("apps.waitUntilDeleted", apps.wait_until_deleted(id), gone).await?;
    }
    table
        .call("accounts.checkHasResource", accounts.check_has_resource(&made.account), |answer| {
            (if answer.has_resource { "something is left" } else { "nothing is left" }).into()
        })
        .await?;
    table.call("accounts.delete", accounts.delete(&made.account), |_| "demo".into()).await?;
    table.wait("accounts.waitUntilDeleted", accounts.wait_until_deleted(&made.account), gone).await?;
    Ok(())
}

/// Text of a field that the service may leave out.
pub fn text(value: &Option<impl ToString>) -> String {
    value.as_ref().map_or("-".to_owned(), ToString::to_string)
}

fn number(value: Option<i64>) -> String {
    text(&value)
}
