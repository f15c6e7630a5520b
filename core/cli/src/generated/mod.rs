//! Every service as commands.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

mod ai_ml_ops;
mod cloud_ml;
mod container_registry;
mod data_forest;
mod file_storage;
mod iam;
mod kubernetes_engine;
mod load_balancer;
mod quota;
mod resource_manager;
mod security_group;
mod virtual_server;
mod vpc;
pub mod exit;

use crate::table::Service;

/// In the order of their names.
pub static SERVICES: &[&Service] = &[&ai_ml_ops::AI_ML_OPS, &cloud_ml::CLOUD_ML, &container_registry::CONTAINER_REGISTRY, &data_forest::DATA_FOREST, &file_storage::FILE_STORAGE, &iam::IAM, &kubernetes_engine::KUBERNETES_ENGINE, &load_balancer::LOAD_BALANCER, &quota::QUOTA, &resource_manager::RESOURCE_MANAGER, &security_group::SECURITY_GROUP, &virtual_server::VIRTUAL_SERVER, &vpc::VPC];
