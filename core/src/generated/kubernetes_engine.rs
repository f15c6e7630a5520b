//! Samsung Cloud Platform Kubernetes Engine: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, kubernetes_engine as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::download::Download;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::timestamp::Timestamp;
use crate::wait::Waiter;

/// Client of Samsung Cloud Platform Kubernetes Engine.
///
/// Kubernetes clusters and their node pools. AI&MLOps and Cloud ML are deployed onto them.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/kubernetes-engine.md>
#[derive(Debug, Clone)]
pub struct KubernetesEngine {
    client: Client,
}

impl KubernetesEngine {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::KUBERNETES_ENGINE)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Kubernetes clusters.
    pub fn clusters(&self) -> Clusters<'_> {
        Clusters { client: &self.client }
    }

    /// Versions of Kubernetes that there are.
    pub fn kubernetes_versions(&self) -> KubernetesVersions<'_> {
        KubernetesVersions { client: &self.client }
    }

    /// Nodes of a cluster that are alike.
    pub fn node_pools(&self) -> NodePools<'_> {
        NodePools { client: &self.client }
    }
}

impl From<Client> for KubernetesEngine {
    fn from(client: Client) -> Self {
        KubernetesEngine { client }
    }
}

/// Kubernetes clusters.
#[derive(Debug, Clone, Copy)]
pub struct Clusters<'a> {
    client: &'a Client,
}

impl<'a> Clusters<'a> {
    /// List the clusters of the account in this region.
    ///
    /// Filters can be combined.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listclusters/1.4/>
    pub fn list(&self) -> Call<'a, ClusterListResponse> {
        Call::new(self.client, rows::CLUSTERS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListClustersRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListClustersRequest>) -> Call<'a, ClusterListResponse> {
        Call::new(self.client, rows::CLUSTERS_LIST, request.into())
    }

    /// Create a Kubernetes cluster without nodes.
    ///
    /// Needs an active subnet with its VPC, a security group, and a file storage volume. Answers at once; it
    /// works when its status is `RUNNING`, after ten minutes to half an hour. Then give it a node pool. It
    /// costs money from now on.
    ///
    /// The `request` is a [`ClusterCreateRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createcluster/1.4/>
    pub fn create(&self, request: impl Into<ClusterCreateRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::CLUSTERS_CREATE, request.into())
    }

    /// Read a cluster.
    ///
    /// Its node pools are not part of it; [`NodePools::list`] has them.
    ///
    /// The `request` is a [`ShowClustersRequest`], explained there field by field. Answer: One cluster.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/>
    pub fn show(&self, request: impl Into<ShowClustersRequest>) -> Call<'a, ClusterShowResponse> {
        Call::new(self.client, rows::CLUSTERS_SHOW, request.into())
    }

    /// Delete a cluster.
    ///
    /// Delete its node pools first, and what is deployed on it. Answers at once; it is gone when it is no
    /// longer found.
    ///
    /// The `request` is a [`DeleteClustersRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/>
    ///
    /// # Errors
    ///
    /// - 409: Something of the cluster is still going; repeat until it works.
    pub fn delete(&self, request: impl Into<DeleteClustersRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::CLUSTERS_DELETE, request.into())
    }

    /// Make a kubeconfig for a cluster, with the rights of its administrator.
    ///
    /// The text of a file for `kubectl`, and a secret: whoever has it owns the cluster. `private` works inside
    /// of the VPC only; `public` needs an address in the internet.
    ///
    /// The `request` is a [`GetKubeconfigClustersRequest`], explained there field by field. Answer: Done.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createclusterkubeconfig/1.4/>
    pub fn get_kubeconfig(&self, request: impl Into<GetKubeconfigClustersRequest>) -> Call<'a, Download> {
        Call::new(self.client, rows::CLUSTERS_GET_KUBECONFIG, request.into())
    }

    /// Make a kubeconfig for a cluster, with the rights of the caller.
    ///
    /// As [`Clusters::get_kubeconfig`]; what it may do follows from Kubernetes roles of the user.
    ///
    /// The `request` is a [`GetUserKubeconfigClustersRequest`], explained there field by field. Answer: Done.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showclusteruserkubeconfig/1.4/>
    pub fn get_user_kubeconfig(&self, request: impl Into<GetUserKubeconfigClustersRequest>) -> Call<'a, Download> {
        Call::new(self.client, rows::CLUSTERS_GET_USER_KUBECONFIG, request.into())
    }

    /// Say who may talk to the Kubernetes API inside of the VPC.
    ///
    /// The list replaces the old one; the nodes always may.
    ///
    /// The `request` is a [`ClusterPrivateAccessControlSetRequest`], explained there field by field. Answer:
    /// The change was accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterprivateaccesscontrol/1.4/>
    pub fn set_private_access(
        &self,
        request: impl Into<ClusterPrivateAccessControlSetRequest>,
    ) -> Call<'a, ClusterSetResponse> {
        Call::new(self.client, rows::CLUSTERS_SET_PRIVATE_ACCESS, request.into())
    }

    /// Say who may talk to the Kubernetes API from the internet.
    ///
    /// The addresses replace the old ones. `0.0.0.0/0` is everybody.
    ///
    /// The `request` is a [`ClusterPublicAccessControlSetRequest`], explained there field by field. Answer: The
    /// change was accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterpublicaccesscontrol/1.4/>
    pub fn set_public_access(
        &self,
        request: impl Into<ClusterPublicAccessControlSetRequest>,
    ) -> Call<'a, ClusterSetResponse> {
        Call::new(self.client, rows::CLUSTERS_SET_PUBLIC_ACCESS, request.into())
    }

    /// Set the security groups of the nodes.
    ///
    /// The list replaces the old one. The group that the service manages stays.
    ///
    /// The `request` is a [`ClusterSecurityGroupsSetRequest`], explained there field by field. Answer: One
    /// cluster.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclustersecuritygroups/1.4/>
    pub fn set_security_groups(
        &self,
        request: impl Into<ClusterSecurityGroupsSetRequest>,
    ) -> Call<'a, ClusterShowResponse> {
        Call::new(self.client, rows::CLUSTERS_SET_SECURITY_GROUPS, request.into())
    }

    /// Say whether logs of the control plane go to Cloud Logging.
    ///
    /// They are stored from then on, which costs money.
    ///
    /// The `request` is a [`ClusterLoggingSetRequest`], explained there field by field. Answer: The change was
    /// accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/>
    pub fn set_logging(&self, request: impl Into<ClusterLoggingSetRequest>) -> Call<'a, ClusterSetResponse> {
        Call::new(self.client, rows::CLUSTERS_SET_LOGGING, request.into())
    }

    /// Say whether logs of the control plane go to ServiceWatch.
    ///
    /// They are stored from then on, which costs money.
    ///
    /// The `request` is a [`ClusterServiceWatchLoggingSetRequest`], explained there field by field. Answer: The
    /// change was accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterservicewatchlogging/1.4/>
    pub fn set_service_watch_logging(
        &self,
        request: impl Into<ClusterServiceWatchLoggingSetRequest>,
    ) -> Call<'a, ClusterSetResponse> {
        Call::new(self.client, rows::CLUSTERS_SET_SERVICE_WATCH_LOGGING, request.into())
    }

    /// Upgrade Kubernetes on the control plane of a cluster.
    ///
    /// Cannot be taken back, and lasts up to an hour; the cluster works when its status is `RUNNING` again.
    /// Upgrade the node pools after it.
    ///
    /// The `request` is a [`ClusterUpgradeSetRequest`], explained there field by field. Answer: The change was
    /// accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/>
    pub fn upgrade(&self, request: impl Into<ClusterUpgradeSetRequest>) -> Call<'a, ClusterSetResponse> {
        Call::new(self.client, rows::CLUSTERS_UPGRADE, request.into())
    }

    /// Does what [`Clusters::create`] does, unless something of this `name` is there: then it answers with
    /// that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`Clusters::show`]
    /// shows: `cloud_logging_enabled`, `kubernetes_version`, `private_endpoint_access_control_resources`,
    /// `public_endpoint_access_control_ip`, `security_group_id_list`, `service_watch_logging_enabled`,
    /// `subnet_id`, `volume_id` and `vpc_id`.
    ///
    /// The `request` is a [`ClusterCreateRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    pub fn ensure(&self, request: impl Into<ClusterCreateRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::CLUSTERS_ENSURE, request.into())
    }

    /// Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted.
    ///
    /// The `request` is a [`DeleteClustersRequest`], explained there field by field. Answer: What is below
    /// comes first, and the cluster last.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
    pub fn plan_delete_cascade(&self, request: impl Into<DeleteClustersRequest>) -> Call<'a, DeletionPlan> {
        Call::new(self.client, rows::CLUSTERS_PLAN_DELETE_CASCADE, request.into())
    }

    /// Waits until the cluster is running: its `cluster.status` is `RUNNING`.
    ///
    /// Usually takes about 1800 s. `DELETING` ends the wait with an error that says what to do.
    ///
    /// The `cluster_id` is that of the cluster. Answer: The cluster as it was read last.
    ///
    /// Inferred; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
    pub fn wait_until_running(&self, cluster_id: impl Into<String>) -> Waiter<'a, ClusterShowResponse> {
        Waiter::new(self.client, rows::CLUSTERS_WAIT_UNTIL_RUNNING, cluster_id)
    }

    /// Waits until the cluster no longer exists.
    ///
    /// Usually takes about 1800 s.
    ///
    /// The `cluster_id` is that of the cluster.
    ///
    /// Inferred; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
    pub fn wait_until_deleted(&self, cluster_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::CLUSTERS_WAIT_UNTIL_DELETED, cluster_id)
    }

    /// Deletes the cluster with all that is below it, and waits until it no longer exists.
    ///
    /// First all of it is listed, as [`Clusters::plan_delete_cascade`] does; then it goes from the leaves to
    /// the root, and nothing else does. After a failure call it again: it goes on with what is left.
    ///
    /// The `cluster_id` is that of the cluster.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
    pub fn delete_cascade(&self, cluster_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::CLUSTERS_DELETE_CASCADE, cluster_id)
    }

    /// Create a Kubernetes cluster without nodes.
    ///
    /// Then waits until the cluster is running. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`ClusterCreateRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The cluster as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<ClusterCreateRequest>) -> Result<ClusterShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.resource_id).await
    }
}

/// Versions of Kubernetes that there are.
#[derive(Debug, Clone, Copy)]
pub struct KubernetesVersions<'a> {
    client: &'a Client,
}

impl<'a> KubernetesVersions<'a> {
    /// List the versions of Kubernetes that there are.
    ///
    /// Gives the whole list at once. Clusters and node pools are given `kubernetes_version`.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/>
    pub fn list(&self) -> Call<'a, KubernetesVersionListResponse> {
        Call::new(self.client, rows::KUBERNETES_VERSIONS_LIST, Map::new())
    }
}

/// Nodes of a cluster that are alike.
#[derive(Debug, Clone, Copy)]
pub struct NodePools<'a> {
    client: &'a Client,
}

impl<'a> NodePools<'a> {
    /// List the node pools of a cluster.
    ///
    /// Labels and taints are not part of it; [`NodePools::show`] has them.
    ///
    /// The `request` is a [`ListNodePoolsRequest`], explained there field by field. Answer: The items, page by
    /// page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepools/1.4/>
    pub fn list(&self, request: impl Into<ListNodePoolsRequest>) -> Call<'a, NodepoolListResponse> {
        Call::new(self.client, rows::NODE_POOLS_LIST, request.into())
    }

    /// Create a node pool: nodes that are alike.
    ///
    /// The cluster must be `RUNNING`. Answers at once; the nodes work when its status is `Running`, after some
    /// minutes. Needs a key pair, a kind of server and a kind of disk of Virtual Server. At most 100 nodes in a
    /// pool and in a cluster.
    ///
    /// The `request` is a [`NodepoolCreateRequest`], explained there field by field. Answer: One node pool.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createnodepool/1.4/>
    pub fn create(&self, request: impl Into<NodepoolCreateRequest>) -> Call<'a, NodepoolShowResponse> {
        Call::new(self.client, rows::NODE_POOLS_CREATE, request.into())
    }

    /// Read a node pool.
    ///
    /// Its nodes are not part of it; [`NodePools::list_nodes`] has them.
    ///
    /// The `request` is a [`ShowNodePoolsRequest`], explained there field by field. Answer: One node pool.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/>
    pub fn show(&self, request: impl Into<ShowNodePoolsRequest>) -> Call<'a, NodepoolShowResponse> {
        Call::new(self.client, rows::NODE_POOLS_SHOW, request.into())
    }

    /// Change the number of nodes of a node pool.
    ///
    /// With `is_auto_scale` the least and the greatest number count, without it `desired_node_count`. Nodes
    /// that are too many are deleted with what is on them.
    ///
    /// The `request` is a [`NodepoolUpdateRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepool/1.4/>
    pub fn update(&self, request: impl Into<NodepoolUpdateRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_UPDATE, request.into())
    }

    /// Delete a node pool with its nodes.
    ///
    /// Answers at once; it is gone when it is no longer found. What runs on the nodes ends.
    ///
    /// The `request` is a [`DeleteNodePoolsRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/>
    ///
    /// # Errors
    ///
    /// - 409: Something of the node pool is still going; repeat until it works.
    pub fn delete(&self, request: impl Into<DeleteNodePoolsRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_DELETE, request.into())
    }

    /// List the nodes of a node pool.
    ///
    /// Names are those that `kubectl get nodes` shows.
    ///
    /// The `request` is a [`ListNodesNodePoolsRequest`], explained there field by field. Answer: The items,
    /// page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepoolnodes/1.4/>
    pub fn list_nodes(&self, request: impl Into<ListNodesNodePoolsRequest>) -> Call<'a, NodeListInNodepoolResponse> {
        Call::new(self.client, rows::NODE_POOLS_LIST_NODES, request.into())
    }

    /// Set the Kubernetes labels of the nodes.
    ///
    /// The list replaces the old one.
    ///
    /// The `request` is a [`NodepoolLabelsSetRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/>
    pub fn set_labels(&self, request: impl Into<NodepoolLabelsSetRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_SET_LABELS, request.into())
    }

    /// Set the Kubernetes taints of the nodes.
    ///
    /// The list replaces the old one. `NoExecute` ends pods that are there.
    ///
    /// The `request` is a [`NodepoolTaintsSetRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/>
    pub fn set_taints(&self, request: impl Into<NodepoolTaintsSetRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_SET_TAINTS, request.into())
    }

    /// Set the storages that the nodes may use.
    ///
    /// The list replaces the old one.
    ///
    /// The `request` is a [`NodepoolLinkedResourcesSetRequest`], explained there field by field. Answer: The
    /// request was accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollinkedresources/1.4/>
    pub fn set_linked_resources(
        &self,
        request: impl Into<NodepoolLinkedResourcesSetRequest>,
    ) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_SET_LINKED_RESOURCES, request.into())
    }

    /// Upgrade the nodes of a node pool to what the control plane runs.
    ///
    /// Upgrade the cluster first: nodes follow its version of Kubernetes. All nodes are replaced one after the
    /// other.
    ///
    /// The `request` is a [`NodepoolUpgradeSetRequest`], explained there field by field. Answer: The request
    /// was accepted and is being carried out.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoolupgrade/1.4/>
    pub fn upgrade(&self, request: impl Into<NodepoolUpgradeSetRequest>) -> Call<'a, AsyncResponse> {
        Call::new(self.client, rows::NODE_POOLS_UPGRADE, request.into())
    }

    /// Waits until the node pool is running: its `nodepool.status` is `Running`.
    ///
    /// Usually takes about 1200 s. `Deleting` ends the wait with an error that says what to do.
    ///
    /// The `nodepool_id` is that of the node pool. Answer: The node pool as it was read last.
    ///
    /// Inferred; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
    pub fn wait_until_running(&self, nodepool_id: impl Into<String>) -> Waiter<'a, NodepoolShowResponse> {
        Waiter::new(self.client, rows::NODE_POOLS_WAIT_UNTIL_RUNNING, nodepool_id)
    }

    /// Waits until the node pool no longer exists.
    ///
    /// Usually takes about 1200 s.
    ///
    /// The `nodepool_id` is that of the node pool.
    ///
    /// Inferred; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
    pub fn wait_until_deleted(&self, nodepool_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::NODE_POOLS_WAIT_UNTIL_DELETED, nodepool_id)
    }

    /// Create a node pool: nodes that are alike.
    ///
    /// Then waits until the node pool is running. What was made stays if the wait fails; the error names its
    /// id.
    ///
    /// The `request` is a [`NodepoolCreateRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The node pool as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<NodepoolCreateRequest>) -> Result<NodepoolShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.nodepool.id).await
    }
}

/// The request was accepted and is being carried out.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/asyncresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AsyncResponse {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the accepted request, for questions to the vendor. No operation asks about it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Id of the resource that the request is about.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The cluster to make.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustercreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterCreateRequest {
    /// Whether logs of the control plane go to Cloud Logging.
    pub cloud_logging_enabled: bool,
    /// Version of Kubernetes, from [`KubernetesVersions::list`]. Must match
    /// `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
    pub kubernetes_version: String,
    /// Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the account
    /// may have the same.
    pub name: String,
    /// Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_endpoint_access_control_resources: Option<Vec<PrivateEndpointAccessControlResource>>,
    /// Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation, for
    /// example `203.0.113.0/24`. Left out, there is no address in the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint_access_control_ip: Option<String>,
    /// Ids of security groups for the nodes.
    pub security_group_id_list: Vec<String>,
    /// Whether logs of the control plane go to ServiceWatch.
    pub service_watch_logging_enabled: bool,
    /// Id of the subnet of the nodes. It must be `ACTIVE`.
    pub subnet_id: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Id of a file storage volume (NFS) for the volumes of pods. It must be `available`.
    ///
    /// Observed by others.
    pub volume_id: String,
    /// Id of the VPC, that of the subnet. It must be `ACTIVE`.
    pub vpc_id: String,
}

impl ClusterCreateRequest {
    /// With what is required: `cloud_logging_enabled`, `kubernetes_version`, `name`, `security_group_id_list`,
    /// `service_watch_logging_enabled`, `subnet_id`, `volume_id`, `vpc_id`.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        cloud_logging_enabled: bool,
        kubernetes_version: impl Into<String>,
        name: impl Into<String>,
        security_group_id_list: impl IntoIterator<Item = impl Into<String>>,
        service_watch_logging_enabled: bool,
        subnet_id: impl Into<String>,
        volume_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            cloud_logging_enabled,
            kubernetes_version: kubernetes_version.into(),
            name: name.into(),
            private_endpoint_access_control_resources: None,
            public_endpoint_access_control_ip: None,
            security_group_id_list: security_group_id_list.into_iter().map(Into::into).collect(),
            service_watch_logging_enabled,
            subnet_id: subnet_id.into(),
            tags: None,
            volume_id: volume_id.into(),
            vpc_id: vpc_id.into(),
        }
    }

    /// Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes.
    pub fn private_endpoint_access_control_resources(
        mut self,
        private_endpoint_access_control_resources: impl IntoIterator<Item = impl Into<PrivateEndpointAccessControlResource>>,
    ) -> Self {
        self.private_endpoint_access_control_resources =
            Some(private_endpoint_access_control_resources.into_iter().map(Into::into).collect());
        self
    }

    /// Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation, for
    /// example `203.0.113.0/24`. Left out, there is no address in the internet.
    pub fn public_endpoint_access_control_ip(mut self, public_endpoint_access_control_ip: impl Into<String>) -> Self {
        self.public_endpoint_access_control_ip = Some(public_endpoint_access_control_ip.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A cluster.
///
/// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/cluster/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterDetail {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether logs of the control plane go to Cloud Logging.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cloud_logging_enabled: Option<bool>,
    /// Name and number of the cluster, as the service makes it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_namespace: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Version of Kubernetes.
    #[serde(deserialize_with = "lenient::sure")]
    pub kubernetes_version: String,
    /// Security group that the service made for the cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub managed_security_group: Option<ExternalResource>,
    /// Greatest number of nodes of the cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<i64>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// How many nodes there are in all node pools.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i64>,
    /// Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub private_endpoint_access_control_resources: Vec<PrivateEndpointAccessControlResource>,
    /// Address of the Kubernetes API inside of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub private_endpoint_url: Option<String>,
    /// `Y`: [`Clusters::get_kubeconfig`] answers for `private`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub private_kubeconfig_download_yn: Option<String>,
    /// Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation, for
    /// example `203.0.113.0/24`. Left out, there is no address in the internet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_endpoint_access_control_ip: Option<String>,
    /// Address of the Kubernetes API in the internet, if it has one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_endpoint_url: Option<String>,
    /// `Y`: [`Clusters::get_kubeconfig`] answers for `public`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_kubeconfig_download_yn: Option<String>,
    /// Security groups of the nodes.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub security_group_list: Vec<ExternalResource>,
    /// Whether logs of the control plane go to ServiceWatch.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_watch_logging_enabled: Option<bool>,
    /// State of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: ClusterStatus,
    /// Subnet of the nodes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<ExternalResource>,
    /// File storage volume for the volumes of pods.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volume: Option<ExternalResource>,
    /// VPC of the cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<ExternalResource>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of clusters.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterListResponse {
    /// The clusters.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<ClusterRow>,
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Clusters::set_logging`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterLoggingSetRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// Whether logs of the control plane go to Cloud Logging.
    pub cloud_logging_enabled: bool,
}

impl ClusterLoggingSetRequest {
    /// With what is required: `cluster_id`, `cloud_logging_enabled`.
    pub fn new(cluster_id: impl Into<String>, cloud_logging_enabled: bool) -> Self {
        Self { cluster_id: cluster_id.into(), cloud_logging_enabled }
    }
}

/// The cluster of a node pool.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterofnodepool/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterOfNodepool {
    /// Id of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Clusters::set_private_access`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterPrivateAccessControlSetRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// All resources that may from now on.
    pub private_endpoint_access_control_resources: Vec<PrivateEndpointAccessControlResource>,
}

impl ClusterPrivateAccessControlSetRequest {
    /// With what is required: `cluster_id`, `private_endpoint_access_control_resources`.
    pub fn new(
        cluster_id: impl Into<String>,
        private_endpoint_access_control_resources: impl IntoIterator<Item = impl Into<PrivateEndpointAccessControlResource>>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            private_endpoint_access_control_resources: private_endpoint_access_control_resources
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// Input of [`Clusters::set_public_access`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterPublicAccessControlSetRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// The addresses that may from now on: one, or several in CIDR notation.
    pub public_endpoint_access_control_ip: String,
}

impl ClusterPublicAccessControlSetRequest {
    /// With what is required: `cluster_id`, `public_endpoint_access_control_ip`.
    pub fn new(cluster_id: impl Into<String>, public_endpoint_access_control_ip: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            public_endpoint_access_control_ip: public_endpoint_access_control_ip.into(),
        }
    }
}

/// A cluster.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersummary/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterRow {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Name of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// How many nodes there are in all node pools.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i64>,
    /// State of the cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: ClusterStatus,
    /// Id of the subnet of the nodes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Clusters::set_security_groups`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterSecurityGroupsSetRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// Ids of all security groups from now on.
    pub security_group_id_list: Vec<String>,
}

impl ClusterSecurityGroupsSetRequest {
    /// With what is required: `cluster_id`, `security_group_id_list`.
    pub fn new(
        cluster_id: impl Into<String>,
        security_group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            security_group_id_list: security_group_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// Input of [`Clusters::set_service_watch_logging`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterServiceWatchLoggingSetRequest {
    /// Id of the cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Whether logs of the control plane go to ServiceWatch.
    pub service_watch_logging_enabled: bool,
}

impl ClusterServiceWatchLoggingSetRequest {
    /// With what is required: `cluster_id`, `service_watch_logging_enabled`.
    pub fn new(cluster_id: impl Into<String>, service_watch_logging_enabled: bool) -> Self {
        Self { cluster_id: cluster_id.into(), service_watch_logging_enabled }
    }
}

/// The change was accepted and is being carried out.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersetresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterSetResponse {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the accepted request, for questions to the vendor. No operation asks about it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Id of the resource that the request is about.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One cluster.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustershowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterShowResponse {
    /// The cluster.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub cluster: ClusterDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Clusters::upgrade`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterUpgradeSetRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// A version above that of the cluster, from [`KubernetesVersions::list`].
    pub kubernetes_version: String,
}

impl ClusterUpgradeSetRequest {
    /// With what is required: `cluster_id`, `kubernetes_version`.
    pub fn new(cluster_id: impl Into<String>, kubernetes_version: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), kubernetes_version: kubernetes_version.into() }
    }
}

/// Input of [`Clusters::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteClustersRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
}

impl DeleteClustersRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for DeleteClustersRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for DeleteClustersRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for DeleteClustersRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`NodePools::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteNodePoolsRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
}

impl DeleteNodePoolsRequest {
    /// With what is required: `nodepool_id`.
    pub fn new(nodepool_id: impl Into<String>) -> Self {
        Self { nodepool_id: nodepool_id.into() }
    }
}

impl From<&str> for DeleteNodePoolsRequest {
    fn from(nodepool_id: &str) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<&String> for DeleteNodePoolsRequest {
    fn from(nodepool_id: &String) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<String> for DeleteNodePoolsRequest {
    fn from(nodepool_id: String) -> Self {
        Self::new(nodepool_id)
    }
}

/// One thing that would be deleted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deletion {
    /// The operation that would be called with the id.
    #[serde(deserialize_with = "lenient::sure")]
    pub operation: String,
    /// What it is, in words.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource: String,
    /// Its id.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its state when it was listed, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletionPlan {
    /// What is below comes first, the resource itself last.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub deletions: Vec<Deletion>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A resource of another service.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/externalresource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalResource {
    /// Id of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Clusters::get_kubeconfig`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetKubeconfigClustersRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// Whose address it has: that inside of the VPC (`private`), or that in the internet (`public`). Small
    /// letters. `private` or `public`.
    pub kubeconfig_type: KubeconfigKind,
}

impl GetKubeconfigClustersRequest {
    /// With what is required: `cluster_id`, `kubeconfig_type`.
    pub fn new(cluster_id: impl Into<String>, kubeconfig_type: impl Into<KubeconfigKind>) -> Self {
        Self { cluster_id: cluster_id.into(), kubeconfig_type: kubeconfig_type.into() }
    }
}

/// Input of [`Clusters::get_user_kubeconfig`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUserKubeconfigClustersRequest {
    /// Id of the cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Whose address it has: that inside of the VPC (`private`), or that in the internet (`public`). Small
    /// letters. `private` or `public`.
    pub kubeconfig_type: KubeconfigKind,
}

impl GetUserKubeconfigClustersRequest {
    /// With what is required: `cluster_id`, `kubeconfig_type`.
    pub fn new(cluster_id: impl Into<String>, kubeconfig_type: impl Into<KubeconfigKind>) -> Self {
        Self { cluster_id: cluster_id.into(), kubeconfig_type: kubeconfig_type.into() }
    }
}

/// A version of Kubernetes.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionsummary/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesVersion {
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The version, for example `v1.34.3`: what a cluster is given.
    #[serde(deserialize_with = "lenient::sure")]
    pub kubernetes_version: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// All versions.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesVersionListResponse {
    /// The versions.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub kubernetes_versions: Vec<KubernetesVersion>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A storage that the nodes may use.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkedResource {
    /// Id of the storage.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the storage.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Kind of storage.
    #[serde(rename = "type", deserialize_with = "lenient::sure")]
    pub kind: LinkedResourceType,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl LinkedResource {
    /// With what is required: `id`, `name`, `kind`.
    pub fn new(id: impl Into<String>, name: impl Into<String>, kind: impl Into<LinkedResourceType>) -> Self {
        Self { id: id.into(), name: name.into(), kind: kind.into(), extra: Map::new() }
    }
}

/// Input of [`Clusters::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListClustersRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the cluster of this name. Lower-case letters, digits and hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only clusters in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Only clusters of this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Only clusters in this subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

impl ListClustersRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, name: None, status: None, kubernetes_version: None, subnet_id: None }
    }

    /// Rows per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the cluster of this name. Lower-case letters, digits and hyphens.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only clusters in this state.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only clusters of this version.
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Only clusters in this subnet.
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }
}

/// Input of [`NodePools::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListNodePoolsRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the node pool of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodepool_name: Option<String>,
}

impl ListNodePoolsRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), size: None, page: None, sort: None, nodepool_name: None }
    }

    /// Rows per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the node pool of this name.
    pub fn nodepool_name(mut self, nodepool_name: impl Into<String>) -> Self {
        self.nodepool_name = Some(nodepool_name.into());
        self
    }
}

impl From<&str> for ListNodePoolsRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for ListNodePoolsRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for ListNodePoolsRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`NodePools::list_nodes`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListNodesNodePoolsRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the node of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
}

impl ListNodesNodePoolsRequest {
    /// With what is required: `nodepool_id`.
    pub fn new(nodepool_id: impl Into<String>) -> Self {
        Self { nodepool_id: nodepool_id.into(), size: None, page: None, sort: None, node_name: None }
    }

    /// Rows per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the node of this name.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
}

impl From<&str> for ListNodesNodePoolsRequest {
    fn from(nodepool_id: &str) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<&String> for ListNodesNodePoolsRequest {
    fn from(nodepool_id: &String) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<String> for ListNodesNodePoolsRequest {
    fn from(nodepool_id: String) -> Self {
        Self::new(nodepool_id)
    }
}

/// A node.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodeinnodepool/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Name of the node.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// State of the node, for example `RUNNING`.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What runs on the nodes.
///
/// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/image/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeImage {
    /// Name of the image, if it is your own.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_image_name: Option<String>,
    /// Operating system.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os: Option<String>,
    /// Version of the operating system.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_gpu_driver: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A key pair for logging in to nodes.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/keypair/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeKeypair {
    /// Name of the key pair.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of nodes.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodelistinnodepoolresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeListInNodepoolResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// The nodes.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<Node>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A node pool.
///
/// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepool/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodePoolDetail {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Settings of the kubelet.
    ///
    /// Observed by others.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub advanced_settings: Option<NodepoolAdvancedSettings>,
    /// Whether broken nodes are replaced.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub auto_recovery_enabled: Option<bool>,
    /// Whether the number of nodes follows the load.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub auto_scale_enabled: Option<bool>,
    /// Its cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterOfNodepool>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How many nodes there are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub current_node_count: Option<i64>,
    /// How many nodes there should be, when they do not follow the load.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub desired_node_count: Option<i64>,
    /// Id of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What runs on the nodes.
    ///
    /// Observed by others.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image: Option<NodeImage>,
    /// Key pair for logging in to the nodes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub keypair: Option<NodeKeypair>,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Kubernetes labels of all nodes.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<NodepoolLabel>,
    /// File and object storages that the nodes may use. Since API version 1.3.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub linked_resources: Vec<LinkedResource>,
    /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<i64>,
    /// Least number of nodes, when they follow the load.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<i64>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Id of the server group that says how nodes are spread over hosts.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_group_id: Option<String>,
    /// Kind of server of a node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_type: Option<NodeServerType>,
    /// State of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: NodePoolStatus,
    /// Kubernetes taints of all nodes.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub taints: Vec<NodepoolTaint>,
    /// Size of the disk of a node. In GB.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volume_size: Option<i64>,
    /// Kind of disk of a node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<NodeVolumeType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A node pool.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolsummary/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodePoolRow {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether broken nodes are replaced.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub auto_recovery_enabled: Option<bool>,
    /// Whether the number of nodes follows the load.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub auto_scale_enabled: Option<bool>,
    /// How many nodes there are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub current_node_count: Option<i64>,
    /// How many nodes there should be, when they do not follow the load.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub desired_node_count: Option<i64>,
    /// Id of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What runs on the nodes.
    ///
    /// Observed by others.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image: Option<NodeImage>,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Name of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Kind of server of a node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_type: Option<NodeServerType>,
    /// State of the node pool.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: NodePoolStatus,
    /// Kind of disk of a node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<NodeVolumeTypeRow>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Kind of server of a node.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/servertype/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeServerType {
    /// What the kind is, in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the kind.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Kind of disk of a node.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetype/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeVolumeType {
    /// Whether the disk is encrypted.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub encrypt: Option<bool>,
    /// Id of the kind.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the kind.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Kind of disk of a node.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetypesummary/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeVolumeTypeRow {
    /// Id of the kind.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the kind.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Settings of the kubelet.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodepoolAdvancedSettings {
    /// Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub allowed_unsafe_sysctls: Option<String>,
    /// Log files kept per container. 2 to 10.
    #[serde(deserialize_with = "lenient::sure")]
    pub container_log_max_files: i64,
    /// Size at which a log file ends. In MB. 10 to 100.
    #[serde(deserialize_with = "lenient::sure")]
    pub container_log_max_size: i64,
    /// Percentage of the disk at which images are thrown away. 10 to 85.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_gc_high_threshold: i64,
    /// Percentage of the disk down to which images are thrown away. 10 to 85.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_gc_low_threshold: i64,
    /// Greatest number of pods on a node. 10 to 250.
    #[serde(deserialize_with = "lenient::sure")]
    pub max_pods: i64,
    /// Greatest number of processes of a pod. 1024 to 4194304.
    #[serde(deserialize_with = "lenient::sure")]
    pub pod_max_pids: i64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl NodepoolAdvancedSettings {
    /// With what is required: `container_log_max_files`, `container_log_max_size`, `image_gc_high_threshold`,
    /// `image_gc_low_threshold`, `max_pods`, `pod_max_pids`.
    pub fn new(
        container_log_max_files: i64,
        container_log_max_size: i64,
        image_gc_high_threshold: i64,
        image_gc_low_threshold: i64,
        max_pods: i64,
        pod_max_pids: i64,
    ) -> Self {
        Self {
            allowed_unsafe_sysctls: None,
            container_log_max_files,
            container_log_max_size,
            image_gc_high_threshold,
            image_gc_low_threshold,
            max_pods,
            pod_max_pids,
            extra: Map::new(),
        }
    }

    /// Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`.
    pub fn allowed_unsafe_sysctls(mut self, allowed_unsafe_sysctls: impl Into<String>) -> Self {
        self.allowed_unsafe_sysctls = Some(allowed_unsafe_sysctls.into());
        self
    }
}

/// The node pool to make.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolcreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolCreateRequest {
    /// Settings of the kubelet.
    ///
    /// Observed by others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_settings: Option<NodepoolAdvancedSettings>,
    /// Id of the cluster. It must be `RUNNING`.
    pub cluster_id: String,
    /// Id of an image of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_image_id: Option<String>,
    /// How many nodes there should be, when they do not follow the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired_node_count: Option<i64>,
    /// Operating system: `ubuntu` or `rhel`.
    pub image_os: String,
    /// Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`.
    pub image_os_version: String,
    /// Whether broken nodes are replaced.
    pub is_auto_recovery: bool,
    /// Whether the number of nodes follows the load.
    pub is_auto_scale: bool,
    /// Name of a key pair of Virtual Server, for logging in to the nodes.
    pub keypair_name: String,
    /// Version of Kubernetes: that of the cluster.
    pub kubernetes_version: String,
    /// Kubernetes labels of all nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<NodepoolLabel>>,
    /// File and object storages that the nodes may use. Since API version 1.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_resources: Option<Vec<LinkedResource>>,
    /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<i64>,
    /// Least number of nodes, when they follow the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<i64>,
    /// Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
    pub name: String,
    /// Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scp_gpu_driver: Option<String>,
    /// Id of the server group that says how nodes are spread over hosts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_group_id: Option<String>,
    /// Id of the kind of server of a node, from Virtual Server.
    pub server_type_id: String,
    /// Kubernetes taints of all nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taints: Option<Vec<NodepoolTaint>>,
    /// Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_max_iops: Option<i64>,
    /// Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it. Since API version 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_max_throughput: Option<i64>,
    /// Size of the disk of a node. In GB.
    ///
    /// Inferred.
    pub volume_size: i64,
    /// Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`.
    pub volume_type_name: String,
}

impl NodepoolCreateRequest {
    /// With what is required: `cluster_id`, `image_os`, `image_os_version`, `is_auto_recovery`,
    /// `is_auto_scale`, `keypair_name`, `kubernetes_version`, `name`, `server_type_id`, `volume_size`,
    /// `volume_type_name`.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        cluster_id: impl Into<String>,
        image_os: impl Into<String>,
        image_os_version: impl Into<String>,
        is_auto_recovery: bool,
        is_auto_scale: bool,
        keypair_name: impl Into<String>,
        kubernetes_version: impl Into<String>,
        name: impl Into<String>,
        server_type_id: impl Into<String>,
        volume_size: i64,
        volume_type_name: impl Into<String>,
    ) -> Self {
        Self {
            advanced_settings: None,
            cluster_id: cluster_id.into(),
            custom_image_id: None,
            desired_node_count: None,
            image_os: image_os.into(),
            image_os_version: image_os_version.into(),
            is_auto_recovery,
            is_auto_scale,
            keypair_name: keypair_name.into(),
            kubernetes_version: kubernetes_version.into(),
            labels: None,
            linked_resources: None,
            max_node_count: None,
            min_node_count: None,
            name: name.into(),
            scp_gpu_driver: None,
            server_group_id: None,
            server_type_id: server_type_id.into(),
            taints: None,
            volume_max_iops: None,
            volume_max_throughput: None,
            volume_size,
            volume_type_name: volume_type_name.into(),
        }
    }

    /// Settings of the kubelet.
    pub fn advanced_settings(mut self, advanced_settings: impl Into<NodepoolAdvancedSettings>) -> Self {
        self.advanced_settings = Some(advanced_settings.into());
        self
    }

    /// Id of an image of your own.
    pub fn custom_image_id(mut self, custom_image_id: impl Into<String>) -> Self {
        self.custom_image_id = Some(custom_image_id.into());
        self
    }

    /// How many nodes there should be, when they do not follow the load.
    pub fn desired_node_count(mut self, desired_node_count: i64) -> Self {
        self.desired_node_count = Some(desired_node_count);
        self
    }

    /// Kubernetes labels of all nodes.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<NodepoolLabel>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// File and object storages that the nodes may use. Since API version 1.3.
    pub fn linked_resources(mut self, linked_resources: impl IntoIterator<Item = impl Into<LinkedResource>>) -> Self {
        self.linked_resources = Some(linked_resources.into_iter().map(Into::into).collect());
        self
    }

    /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
    pub fn max_node_count(mut self, max_node_count: i64) -> Self {
        self.max_node_count = Some(max_node_count);
        self
    }

    /// Least number of nodes, when they follow the load.
    pub fn min_node_count(mut self, min_node_count: i64) -> Self {
        self.min_node_count = Some(min_node_count);
        self
    }

    /// Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
    pub fn scp_gpu_driver(mut self, scp_gpu_driver: impl Into<String>) -> Self {
        self.scp_gpu_driver = Some(scp_gpu_driver.into());
        self
    }

    /// Id of the server group that says how nodes are spread over hosts.
    pub fn server_group_id(mut self, server_group_id: impl Into<String>) -> Self {
        self.server_group_id = Some(server_group_id.into());
        self
    }

    /// Kubernetes taints of all nodes.
    pub fn taints(mut self, taints: impl IntoIterator<Item = impl Into<NodepoolTaint>>) -> Self {
        self.taints = Some(taints.into_iter().map(Into::into).collect());
        self
    }

    /// Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
    pub fn volume_max_iops(mut self, volume_max_iops: i64) -> Self {
        self.volume_max_iops = Some(volume_max_iops);
        self
    }

    /// Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it. Since API version 1.4.
    pub fn volume_max_throughput(mut self, volume_max_throughput: i64) -> Self {
        self.volume_max_throughput = Some(volume_max_throughput);
        self
    }
}

/// A label.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodepoolLabel {
    /// Its key. Must match
    /// `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    #[serde(deserialize_with = "lenient::sure")]
    pub key: String,
    /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter
    /// or a digit; ends with a letter or a digit; no two hyphens in a row.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl NodepoolLabel {
    /// With what is required: `key`.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), value: None, extra: Map::new() }
    }

    /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter
    /// or a digit; ends with a letter or a digit; no two hyphens in a row.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl From<&str> for NodepoolLabel {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl From<&String> for NodepoolLabel {
    fn from(key: &String) -> Self {
        Self::new(key)
    }
}

impl From<String> for NodepoolLabel {
    fn from(key: String) -> Self {
        Self::new(key)
    }
}

/// Input of [`NodePools::set_labels`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolLabelsSetRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// All labels from now on.
    pub labels: Vec<NodepoolLabel>,
}

impl NodepoolLabelsSetRequest {
    /// With what is required: `nodepool_id`, `labels`.
    pub fn new(nodepool_id: impl Into<String>, labels: impl IntoIterator<Item = impl Into<NodepoolLabel>>) -> Self {
        Self { nodepool_id: nodepool_id.into(), labels: labels.into_iter().map(Into::into).collect() }
    }
}

/// Input of [`NodePools::set_linked_resources`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolLinkedResourcesSetRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// All storages from now on.
    pub linked_resources: Vec<LinkedResource>,
}

impl NodepoolLinkedResourcesSetRequest {
    /// With what is required: `nodepool_id`, `linked_resources`.
    pub fn new(
        nodepool_id: impl Into<String>,
        linked_resources: impl IntoIterator<Item = impl Into<LinkedResource>>,
    ) -> Self {
        Self {
            nodepool_id: nodepool_id.into(),
            linked_resources: linked_resources.into_iter().map(Into::into).collect(),
        }
    }
}

/// A page of node pools.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodepoolListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// The node pools.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub nodepools: Vec<NodePoolRow>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One node pool.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodepoolShowResponse {
    /// The node pool.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub nodepool: NodePoolDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A taint.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodepoolTaint {
    /// What it does to pods that do not tolerate it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub effect: Option<NodepoolTaintEffect>,
    /// Its key. Must match
    /// `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    #[serde(deserialize_with = "lenient::sure")]
    pub key: String,
    /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter
    /// or a digit; ends with a letter or a digit; no two hyphens in a row.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl NodepoolTaint {
    /// With what is required: `key`.
    pub fn new(key: impl Into<String>) -> Self {
        Self { effect: None, key: key.into(), value: None, extra: Map::new() }
    }

    /// What it does to pods that do not tolerate it.
    pub fn effect(mut self, effect: impl Into<NodepoolTaintEffect>) -> Self {
        self.effect = Some(effect.into());
        self
    }

    /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter
    /// or a digit; ends with a letter or a digit; no two hyphens in a row.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl From<&str> for NodepoolTaint {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl From<&String> for NodepoolTaint {
    fn from(key: &String) -> Self {
        Self::new(key)
    }
}

impl From<String> for NodepoolTaint {
    fn from(key: String) -> Self {
        Self::new(key)
    }
}

/// Input of [`NodePools::set_taints`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolTaintsSetRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// All taints from now on.
    pub taints: Vec<NodepoolTaint>,
}

impl NodepoolTaintsSetRequest {
    /// With what is required: `nodepool_id`, `taints`.
    pub fn new(nodepool_id: impl Into<String>, taints: impl IntoIterator<Item = impl Into<NodepoolTaint>>) -> Self {
        Self { nodepool_id: nodepool_id.into(), taints: taints.into_iter().map(Into::into).collect() }
    }
}

/// Input of [`NodePools::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolUpdateRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// How many nodes there should be, when they do not follow the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired_node_count: Option<i64>,
    /// Whether broken nodes are replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_recovery: Option<bool>,
    /// Whether the number of nodes follows the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_scale: Option<bool>,
    /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<i64>,
    /// Least number of nodes, when they follow the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<i64>,
}

impl NodepoolUpdateRequest {
    /// With what is required: `nodepool_id`.
    pub fn new(nodepool_id: impl Into<String>) -> Self {
        Self {
            nodepool_id: nodepool_id.into(),
            desired_node_count: None,
            is_auto_recovery: None,
            is_auto_scale: None,
            max_node_count: None,
            min_node_count: None,
        }
    }

    /// How many nodes there should be, when they do not follow the load.
    pub fn desired_node_count(mut self, desired_node_count: i64) -> Self {
        self.desired_node_count = Some(desired_node_count);
        self
    }

    /// Whether broken nodes are replaced.
    pub fn is_auto_recovery(mut self, is_auto_recovery: bool) -> Self {
        self.is_auto_recovery = Some(is_auto_recovery);
        self
    }

    /// Whether the number of nodes follows the load.
    pub fn is_auto_scale(mut self, is_auto_scale: bool) -> Self {
        self.is_auto_scale = Some(is_auto_scale);
        self
    }

    /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
    pub fn max_node_count(mut self, max_node_count: i64) -> Self {
        self.max_node_count = Some(max_node_count);
        self
    }

    /// Least number of nodes, when they follow the load.
    pub fn min_node_count(mut self, min_node_count: i64) -> Self {
        self.min_node_count = Some(min_node_count);
        self
    }
}

impl From<&str> for NodepoolUpdateRequest {
    fn from(nodepool_id: &str) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<&String> for NodepoolUpdateRequest {
    fn from(nodepool_id: &String) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<String> for NodepoolUpdateRequest {
    fn from(nodepool_id: String) -> Self {
        Self::new(nodepool_id)
    }
}

/// Input of [`NodePools::upgrade`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodepoolUpgradeSetRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
    /// Version of the operating system, for example `22.04`.
    pub os_version: String,
    /// Version of the driver for GPUs, on Ubuntu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scp_gpu_driver: Option<String>,
}

impl NodepoolUpgradeSetRequest {
    /// With what is required: `nodepool_id`, `os_version`.
    pub fn new(nodepool_id: impl Into<String>, os_version: impl Into<String>) -> Self {
        Self { nodepool_id: nodepool_id.into(), os_version: os_version.into(), scp_gpu_driver: None }
    }

    /// Version of the driver for GPUs, on Ubuntu.
    pub fn scp_gpu_driver(mut self, scp_gpu_driver: impl Into<String>) -> Self {
        self.scp_gpu_driver = Some(scp_gpu_driver.into());
        self
    }
}

/// A resource that may talk to the Kubernetes API.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrivateEndpointAccessControlResource {
    /// Id of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl PrivateEndpointAccessControlResource {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None, name: None, kind: None, extra: Map::new() }
    }

    /// Id of the resource.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// Input of [`Clusters::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowClustersRequest {
    /// Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
    pub cluster_id: String,
}

impl ShowClustersRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for ShowClustersRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for ShowClustersRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for ShowClustersRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`NodePools::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowNodePoolsRequest {
    /// Id of the node pool.
    pub nodepool_id: String,
}

impl ShowNodePoolsRequest {
    /// With what is required: `nodepool_id`.
    pub fn new(nodepool_id: impl Into<String>) -> Self {
        Self { nodepool_id: nodepool_id.into() }
    }
}

impl From<&str> for ShowNodePoolsRequest {
    fn from(nodepool_id: &str) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<&String> for ShowNodePoolsRequest {
    fn from(nodepool_id: &String) -> Self {
        Self::new(nodepool_id)
    }
}

impl From<String> for ShowNodePoolsRequest {
    fn from(nodepool_id: String) -> Self {
        Self::new(nodepool_id)
    }
}

/// A tag.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its key. At most 128 characters.
    pub key: String,
    /// Its value. At most 256 characters.
    pub value: String,
}

impl Tag {
    /// With what is required: `key`, `value`.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

open_enum! {
    /// State of a cluster.
    pub enum ClusterStatus {
        /// Works.
        Running = "RUNNING",
    }
}

open_enum! {
    /// Whose address a kubeconfig has.
    pub enum KubeconfigKind {
        /// `private`.
        Private = "private",
        /// `public`.
        Public = "public",
    }
}

open_enum! {
    /// Kind of storage.
    pub enum LinkedResourceType {
        /// File Storage.
        Fs = "fs",
        /// Object Storage.
        Obs = "obs",
    }
}

open_enum! {
    /// State of a node pool.
    pub enum NodePoolStatus {
        /// Works.
        Running = "Running",
    }
}

open_enum! {
    /// What it does to pods that do not tolerate it.
    pub enum NodepoolTaintEffect {
        /// None comes.
        NoSchedule = "NoSchedule",
        /// None comes or stays.
        NoExecute = "NoExecute",
        /// One comes if there is no other place.
        PreferNoSchedule = "PreferNoSchedule",
    }
}

impl Paged for ClusterListResponse {
    type Item = ClusterRow;

    fn into_items(self) -> Vec<Self::Item> {
        self.clusters
    }
}

impl Paged for KubernetesVersionListResponse {
    type Item = KubernetesVersion;

    fn into_items(self) -> Vec<Self::Item> {
        self.kubernetes_versions
    }
}

impl Paged for NodeListInNodepoolResponse {
    type Item = Node;

    fn into_items(self) -> Vec<Self::Item> {
        self.nodes
    }
}

impl Paged for NodepoolListResponse {
    type Item = NodePoolRow;

    fn into_items(self) -> Vec<Self::Item> {
        self.nodepools
    }
}

json_answer!(
    AsyncResponse,
    ClusterListResponse,
    ClusterSetResponse,
    ClusterShowResponse,
    DeletionPlan,
    KubernetesVersionListResponse,
    NodeListInNodepoolResponse,
    NodepoolListResponse,
    NodepoolShowResponse,
);

model!(
    AsyncResponse,
    ClusterDetail,
    ClusterListResponse,
    ClusterOfNodepool,
    ClusterRow,
    ClusterSetResponse,
    ClusterShowResponse,
    Deletion,
    DeletionPlan,
    ExternalResource,
    KubernetesVersion,
    KubernetesVersionListResponse,
    LinkedResource,
    Node,
    NodeImage,
    NodeKeypair,
    NodeListInNodepoolResponse,
    NodePoolDetail,
    NodePoolRow,
    NodeServerType,
    NodeVolumeType,
    NodeVolumeTypeRow,
    NodepoolAdvancedSettings,
    NodepoolLabel,
    NodepoolListResponse,
    NodepoolShowResponse,
    NodepoolTaint,
    PrivateEndpointAccessControlResource,
);
