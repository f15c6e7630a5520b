//! A session per cloud: one set of keys, settings and connections for all its services.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use super::operations;
use super::services::*;
use crate::builder::ClientBuilder;
use crate::client::Client;
use crate::error::Result;
use crate::session::Session;

/// All services of NAVER Cloud, with one set of settings.
///
/// Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
/// services are at one address. Each is made once, when it is asked for.
#[derive(Debug, Clone)]
pub struct NaverCloud {
    session: Session,
}

impl NaverCloud {
    /// Sets up a session step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::DATA_FOREST)
    }

    /// A session with credentials and settings from the environment and the vendor's files.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Closes the clients of all services. Later calls end with [`ErrorKind::Closed`](crate::ErrorKind::Closed).
    pub fn close(&self) {
        self.session.close();
    }

    /// The client of NAVER Cloud Data Forest.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn data_forest(&self) -> Result<DataForest> {
        self.session.client(&operations::DATA_FOREST).map(DataForest::from)
    }
}

impl From<Client> for NaverCloud {
    fn from(client: Client) -> Self {
        NaverCloud { session: client.into() }
    }
}

/// All services of Samsung Cloud, with one set of settings.
///
/// Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
/// services are at one address. Each is made once, when it is asked for.
#[derive(Debug, Clone)]
pub struct SamsungCloud {
    session: Session,
}

impl SamsungCloud {
    /// Sets up a session step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::AI_ML_OPS)
    }

    /// A session with credentials and settings from the environment and the vendor's files.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Closes the clients of all services. Later calls end with [`ErrorKind::Closed`](crate::ErrorKind::Closed).
    pub fn close(&self) {
        self.session.close();
    }

    /// The client of Samsung Cloud Platform AI&MLOps Platform.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn ai_ml_ops(&self) -> Result<AiMlOps> {
        self.session.client(&operations::AI_ML_OPS).map(AiMlOps::from)
    }

    /// The client of Samsung Cloud Platform Cloud ML.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn cloud_ml(&self) -> Result<CloudMl> {
        self.session.client(&operations::CLOUD_ML).map(CloudMl::from)
    }

    /// The client of Samsung Cloud Platform Container Registry.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn container_registry(&self) -> Result<ContainerRegistry> {
        self.session.client(&operations::CONTAINER_REGISTRY).map(ContainerRegistry::from)
    }

    /// The client of Samsung Cloud Platform File Storage.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn file_storage(&self) -> Result<FileStorage> {
        self.session.client(&operations::FILE_STORAGE).map(FileStorage::from)
    }

    /// The client of Samsung Cloud Platform IAM.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn iam(&self) -> Result<Iam> {
        self.session.client(&operations::IAM).map(Iam::from)
    }

    /// The client of Samsung Cloud Platform Kubernetes Engine.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn kubernetes_engine(&self) -> Result<KubernetesEngine> {
        self.session.client(&operations::KUBERNETES_ENGINE).map(KubernetesEngine::from)
    }

    /// The client of Samsung Cloud Platform Load Balancer.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn load_balancer(&self) -> Result<LoadBalancer> {
        self.session.client(&operations::LOAD_BALANCER).map(LoadBalancer::from)
    }

    /// The client of Samsung Cloud Platform Product.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn product(&self) -> Result<Product> {
        self.session.client(&operations::PRODUCT).map(Product::from)
    }

    /// The client of Samsung Cloud Platform Quota.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn quota(&self) -> Result<Quota> {
        self.session.client(&operations::QUOTA).map(Quota::from)
    }

    /// The client of Samsung Cloud Platform Resource Manager.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn resource_manager(&self) -> Result<ResourceManager> {
        self.session.client(&operations::RESOURCE_MANAGER).map(ResourceManager::from)
    }

    /// The client of Samsung Cloud Platform Security Group.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn security_group(&self) -> Result<SecurityGroup> {
        self.session.client(&operations::SECURITY_GROUP).map(SecurityGroup::from)
    }

    /// The client of Samsung Cloud Platform Virtual Server.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn virtual_server(&self) -> Result<VirtualServer> {
        self.session.client(&operations::VIRTUAL_SERVER).map(VirtualServer::from)
    }

    /// The client of Samsung Cloud Platform VPC.
    ///
    /// # Errors
    ///
    /// As [`Client::beside`].
    pub fn vpc(&self) -> Result<Vpc> {
        self.session.client(&operations::VPC).map(Vpc::from)
    }
}

impl From<Client> for SamsungCloud {
    fn from(client: Client) -> Self {
        SamsungCloud { session: client.into() }
    }
}
