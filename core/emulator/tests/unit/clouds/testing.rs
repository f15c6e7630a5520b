//! A stage for the tests of both clouds: one tenant, a clock that only tests move,
//! and an eye on every answer.

#[path = "testing/conformance.rs"]
pub(crate) mod conformance;

use super::{Request, Success, Tenant, call::Outcome};
use crate::{generated::routes::ROUTES, ids::Ids, model::Route, refusal::Refusal};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// 2026-11-01T00:00:00Z
const OPENING: u64 = 1_793_491_200;

/// Clusters that every loose project has.
pub(crate) const LARGE_CLUSTER: &str = "10a599e031e749b7b260868f441e862b";
pub(crate) const SMALL_CLUSTER: &str = "20b6aa0142f85ac8c371979f552f973c";

#[derive(Clone)]
pub(crate) struct Stage {
    is_loose: bool,
    pub tenant: Tenant,
    pub ids: Ids,
    pub now: SystemTime,
}

impl Stage {
    pub fn new() -> Self {
        Self::of(false)
    }

    /// One with clusters, where what other services keep need not exist.
    pub fn loose() -> Self {
        Self::of(true)
    }

    fn of(is_loose: bool) -> Self {
        let now = UNIX_EPOCH + Duration::from_secs(OPENING);
        Self { is_loose, tenant: Tenant::new("tester", is_loose), ids: Ids::new(1), now }
    }

    /// Lets time pass.
    pub fn pass(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
    }

    /// An account that has come up.
    pub fn running_account(&mut self, name: &str) -> String {
        let id = self.ok("accounts.create", json!({"name": name, "password": "Df0rest!2024"}))["id"].clone();
        self.pass(150);
        id.as_str().expect("id is text").to_owned()
    }

    /// Every answer must agree with the description.
    pub fn call(&mut self, operation: &str, input: Value) -> Outcome {
        let input = input.as_object().expect("input is an object");
        let request = Request { route: route(operation), input, now: self.now, version: None, is_loose: self.is_loose };
        let outcome = self.tenant.handle(&request, &mut self.ids);
        if let Ok(answer) = &outcome {
            let faults = conformance::faults_of_answer(request.route, answer);
            assert!(faults.is_empty(), "`{operation}` answered {answer:?}: {faults:?}");
        }
        outcome
    }

    /// The body of a call that must succeed.
    pub fn ok(&mut self, operation: &str, input: Value) -> Value {
        json_of(&self.call(operation, input))
    }

    /// The file of a call that must succeed.
    pub fn file(&mut self, operation: &str, input: Value) -> Vec<u8> {
        match self.call(operation, input) {
            Ok(Success::File { bytes, .. }) => bytes,
            other => panic!("no file from `{operation}`: {other:?}"),
        }
    }

    /// The refusal of a call that must not succeed.
    pub fn no(&mut self, operation: &str, input: Value) -> Refusal {
        self.call(operation, input).expect_err("a refusal")
    }
}

pub(crate) fn json_of(outcome: &Outcome) -> Value {
    match outcome {
        Ok(Success::Json(body)) => body.clone(),
        other => panic!("no body: {other:?}"),
    }
}

/// Operations that code is written for.
pub(crate) fn written() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(|route| route.resource.is_none())
}

/// The generated row of an operation.
pub(crate) fn route(operation: &str) -> &'static Route {
    ROUTES.iter().find(|route| route.id == operation).unwrap_or_else(|| panic!("no route `{operation}`"))
}
