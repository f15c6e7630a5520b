//! Everything that follows from `core/api`.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[cfg(feature = "typed")]
#[rustfmt::skip]
pub mod clouds;
#[rustfmt::skip]
pub(crate) mod crossing;
#[rustfmt::skip]
pub mod events;
#[rustfmt::skip]
pub mod kinds;
#[rustfmt::skip]
pub mod marks;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod options;
#[rustfmt::skip]
mod setters;
#[rustfmt::skip]
pub(crate) mod variables;
#[cfg(feature = "typed")]
pub mod ai_ml_ops;
#[cfg(feature = "typed")]
pub mod cloud_ml;
#[cfg(feature = "typed")]
pub mod container_registry;
#[cfg(feature = "typed")]
pub mod data_forest;
#[cfg(feature = "typed")]
pub mod file_storage;
#[cfg(feature = "typed")]
pub mod iam;
#[cfg(feature = "typed")]
pub mod kubernetes_engine;
#[cfg(feature = "typed")]
pub mod load_balancer;
#[cfg(feature = "typed")]
pub mod quota;
#[cfg(feature = "typed")]
pub mod resource_manager;
#[cfg(feature = "typed")]
pub mod security_group;
#[cfg(feature = "typed")]
pub mod virtual_server;
#[cfg(feature = "typed")]
pub mod vpc;

/// Every service as the crate's root shows it: its module and its client.
#[cfg(feature = "typed")]
pub mod services {
    pub use super::ai_ml_ops::{self, AiMlOps};
    pub use super::cloud_ml::{self, CloudMl};
    pub use super::container_registry::{self, ContainerRegistry};
    pub use super::data_forest::{self, DataForest};
    pub use super::file_storage::{self, FileStorage};
    pub use super::iam::{self, Iam};
    pub use super::kubernetes_engine::{self, KubernetesEngine};
    pub use super::load_balancer::{self, LoadBalancer};
    pub use super::quota::{self, Quota};
    pub use super::resource_manager::{self, ResourceManager};
    pub use super::security_group::{self, SecurityGroup};
    pub use super::virtual_server::{self, VirtualServer};
    pub use super::vpc::{self, Vpc};
}
