//! What a platform stands on, from an empty project: a network, a cluster with nodes, a registry.

use gureum::container_registry::ContainerRegistryCreateRequest;
use gureum::file_storage::VolumeCreateRequest;
use gureum::kubernetes_engine::{ClusterCreateRequest, NodepoolCreateRequest};
use gureum::security_group::SecurityGroupCreateRequest;
use gureum::virtual_server::KeypairCreateRequest;
use gureum::vpc::{SubnetCreateRequest, SubnetKind, VpcCreateRequest};
use gureum::{Result, SamsungCloud};

use super::table::Table;

/// Two of them carry both products.
const SERVER_TYPE: &str = "s1v16m64";
const KEY_PAIR: &str = "demo-nodes";

/// What there is now, to be removed at the end.
pub struct Project {
    vpc: String,
    subnet: String,
    group: String,
    volume: String,
    pub cluster: String,
    pool: String,
    registry: String,
    /// Host of the registry.
    pub host: String,
}

pub async fn build(scp: &SamsungCloud, table: &Table) -> Result<Project> {
    table.title("Samsung Cloud: a network and a disk");
    let (vpc, subnet) = network(scp, table).await?;
    let groups = scp.security_group()?;
    let call = groups.security_groups().create(SecurityGroupCreateRequest::new("demo"));
    let made = table.call("securityGroups.create", call, |new| format!("demo, id {}", new.security_group.id)).await?;
    let group = made.security_group.id;
    let storage = scp.file_storage()?;
    let volumes = storage.volumes();
    let call = volumes.create(VolumeCreateRequest::new("demo_data", "NFS", "HDD"));
    let volume = table.call("volumes.create", call, |new| format!("demo_data, id {}", new.volume_id)).await?.volume_id;
    table
        .wait("volumes.waitUntilAvailable", volumes.wait_until_available(&volume), |end| end.state.to_string())
        .await?;
    table.title("Samsung Cloud: a cluster with two nodes, and a registry");
    let cluster = cluster(scp, table, (&vpc, &subnet, &group, &volume)).await?;
    let pool = nodes(scp, table, &cluster).await?;
    let (registry, host) = registry(scp, table).await?;
    Ok(Project { vpc, subnet, group, volume, cluster, pool, registry, host })
}

async fn network(scp: &SamsungCloud, table: &Table) -> Result<(String, String)> {
    let network = scp.vpc()?;
    let (vpcs, subnets) = (network.vpcs(), network.subnets());
    let call = vpcs.create(VpcCreateRequest::new("10.0.0.0/16", "demo"));
    let vpc = table.call("vpcs.create", call, |new| format!("10.0.0.0/16, id {}", new.vpc.id)).await?.vpc.id;
    table.wait("vpcs.waitUntilActive", vpcs.wait_until_active(&vpc), |end| end.vpc.state.to_string()).await?;
    let request = SubnetCreateRequest::new("10.0.1.0/24", "nodes", SubnetKind::General, &vpc);
    let call = subnets.create(request);
    let subnet =
        table.call("subnets.create", call, |new| format!("10.0.1.0/24, id {}", new.subnet.id)).await?.subnet.id;
    let wait = subnets.wait_until_active(&subnet);
    table.wait("subnets.waitUntilActive", wait, |end| end.subnet.state.to_string()).await?;
    Ok((vpc, subnet))
}

async fn cluster(scp: &SamsungCloud, table: &Table, on: (&str, &str, &str, &str)) -> Result<String> {
    let (vpc, subnet, group, volume) = on;
    let engine = scp.kubernetes_engine()?;
    let clusters = engine.clusters();
    let request = ClusterCreateRequest::new(false, newest(scp).await?, "demo", [group], false, subnet, volume, vpc);
    let call = clusters.create(request);
    let cluster = table.call("clusters.create", call, |new| format!("demo, id {}", new.resource_id)).await?.resource_id;
    let wait = clusters.wait_until_running(&cluster);
    table.wait("clusters.waitUntilRunning", wait, |end| end.cluster.status.to_string()).await?;
    Ok(cluster)
}

async fn nodes(scp: &SamsungCloud, table: &Table, cluster: &str) -> Result<String> {
    let servers = scp.virtual_server()?;
    let call = servers.keypairs().create(KeypairCreateRequest::new(KEY_PAIR));
    table.call("keypairs.create", call, |_| format!("{KEY_PAIR}, its private key is told once")).await?;
    let engine = scp.kubernetes_engine()?;
    let pools = engine.node_pools();
    let version = newest(scp).await?;
    let request = NodepoolCreateRequest::new(
        cluster,
        "ubuntu",
        "22.04",
        true,
        false,
        KEY_PAIR,
        version,
        "nodes",
        SERVER_TYPE,
        104,
        "SSD",
    )
    .desired_node_count(2);
    let call = pools.create(request);
    let pool =
        table.call("nodePools.create", call, |new| format!("2 of {SERVER_TYPE}, id {}", new.nodepool.id)).await?;
    let pool = pool.nodepool.id;
    let wait = pools.wait_until_running(&pool);
    table.wait("nodePools.waitUntilRunning", wait, |end| end.nodepool.status.to_string()).await?;
    Ok(pool)
}

async fn registry(scp: &SamsungCloud, table: &Table) -> Result<(String, String)> {
    let registries = scp.container_registry()?;
    let nobody: [gureum::container_registry::AllowedResource; 0] = [];
    let request = ContainerRegistryCreateRequest::new("demo", false, nobody.clone(), nobody, false);
    let call = registries.create(request);
    let registry = table.call("registries.create", call, |new| format!("demo, id {}", new.id)).await?.id;
    let wait = registries.wait_until_running(&registry);
    let running = table.wait("registries.waitUntilRunning", wait, |end| end.registry.state.to_string()).await?;
    Ok((registry, running.registry.private_domain))
}

/// The newest version of Kubernetes.
async fn newest(scp: &SamsungCloud) -> Result<String> {
    let versions = scp.kubernetes_engine()?.kubernetes_versions().list().await?;
    Ok(versions.kubernetes_versions.into_iter().next().map(|one| one.kubernetes_version).unwrap_or_default())
}

/// What holds something goes before it.
pub async fn clean_up(scp: &SamsungCloud, made: &Project, table: &Table) -> Result<()> {
    let gone = |_: &()| "gone".to_owned();
    let engine = scp.kubernetes_engine()?;
    engine.node_pools().delete(&made.pool).await?;
    table.wait("nodePools.waitUntilDeleted", engine.node_pools().wait_until_deleted(&made.pool), gone).await?;
    engine.clusters().delete(&made.cluster).await?;
    table.wait("clusters.waitUntilDeleted", engine.clusters().wait_until_deleted(&made.cluster), gone).await?;
    let registries = scp.container_registry()?;
    registries.delete(&made.registry).await?;
    table.wait("registries.waitUntilDeleted", registries.wait_until_deleted(&made.registry), gone).await?;
    scp.virtual_server()?.keypairs().delete(KEY_PAIR).await?;
    let storage = scp.file_storage()?;
    storage.volumes().delete(&made.volume).await?;
    table.wait("volumes.waitUntilDeleted", storage.volumes().wait_until_deleted(&made.volume), gone).await?;
    scp.security_group()?.security_groups().delete(&made.group).await?;
    let network = scp.vpc()?;
    network.subnets().delete(&made.subnet).await?;
    table.wait("subnets.waitUntilDeleted", network.subnets().wait_until_deleted(&made.subnet), gone).await?;
    network.vpcs().delete(&made.vpc).await?;
    table.wait("vpcs.waitUntilDeleted", network.vpcs().wait_until_deleted(&made.vpc), gone).await
}
