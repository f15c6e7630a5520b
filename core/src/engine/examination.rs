//! The examination of a machine, as a language asks for it.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;

use super::client::reply_of;
use super::config;
use super::guard;
use super::handle::{CallHandle, Running};
use super::origin;
use super::reply::{EngineReply, Part};
use crate::config::Config;
use crate::credentials::Environment;
use crate::error::{Error, ErrorKind};
use crate::operation::Service;
use crate::runtime;

const NAME: &str = "doctor";

/// Examines what calls meet on this machine: the reply holds a [`Report`](crate::doctor::Report) in JSON.
///
/// `config` is the JSON object that [`open`](super::open) takes; without a `service` in it all services are examined of each
/// cloud of which there are keys.
pub fn doctor(config: &[u8]) -> CallHandle {
    match config::read_examination(config) {
        Ok((service, config, environment)) => examine(config, environment, service.into_iter().collect()),
        Err(error) => {
            let running = Running::new(NAME);
            running.finish(EngineReply::of_error(NAME, error));
            CallHandle::new(running)
        }
    }
}

/// The same from Rust.
pub fn examine(config: Config, environment: Environment, services: Vec<&'static Service>) -> CallHandle {
    let running = Running::new(NAME);
    let done = Arc::clone(&running);
    let work = async move {
        guard::strike("call");
        let report = crate::doctor(&config, &environment, &services).await;
        let text = serde_json::to_string(&report);
        text.map(Part::Text).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))
    };
    let task = runtime::start(origin::carried(async move {
        let outcome = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_panic| Err(guard::defect()));
        done.finish(reply_of(NAME, outcome));
    }));
    match task {
        Err(error) => running.finish(EngineReply::of_error(NAME, error)),
        Ok(task) => running.set_task(task),
    }
    CallHandle::new(running)
}
