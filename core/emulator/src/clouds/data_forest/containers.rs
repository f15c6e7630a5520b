//! Components of an app and their containers.
//!
//! The states are those of YARN services (inferred; the vendor prints only `STABLE`
//! and `READY`): a component is `FLEXING` while its containers come or go, a
//! container is `RUNNING_BUT_UNREADY` before it is `READY`. Nothing of the kind
//! lives while the app does not.

use super::{
    super::{lifecycle::Lifecycle, timestamps},
    catalogue::ComponentType,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

/// Seconds from a container's launch until it is ready.
const WARM_UP: u64 = 30;
/// Seconds until YARN has found room for one more container.
const PLACEMENT: u64 = 5;

/// A component of an app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Component {
    pub name: String,
    memory_mb: i64,
    cpu_count: i64,
    asked: i64,
    wanted: i64,
    containers: Vec<Container>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Container {
    id: String,
    index: i64,
    lifecycle: Lifecycle,
}

/// Gives containers their ids, as YARN does: one number after the other within an application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Numbering {
    application: String,
    last: u32,
}

impl Numbering {
    /// Starts behind the application master, which is the first container.
    pub fn new(application: &str) -> Self {
        Self { application: application.trim_start_matches("application_").to_owned(), last: 1 }
    }

    fn next(&mut self) -> String {
        self.last += 1;
        format!("container_e01_{}_01_{:06}", self.application, self.last)
    }
}

/// The app around a component, for names and addresses.
pub(super) struct Surroundings<'a> {
    pub account: &'a str,
    pub app: &'a str,
    pub image: &'a str,
    pub is_live: bool,
}

impl Component {
    /// A component of the preset size.
    pub fn preset(kind: &ComponentType) -> Self {
        Self {
            name: kind.name.to_owned(),
            memory_mb: kind.memory_mb,
            cpu_count: kind.cpu_count,
            asked: kind.container_count,
            wanted: kind.container_count,
            containers: Vec::new(),
        }
    }

    /// The size that a request asks for.
    pub fn resize(&mut self, memory_mb: i64, cpu_count: i64, container_count: i64) {
        self.memory_mb = memory_mb;
        self.cpu_count = cpu_count;
        self.asked = container_count;
        self.wanted = container_count;
    }

    /// Starts all containers anew, at `launch`.
    pub fn start(&mut self, launch: SystemTime, numbering: &mut Numbering) {
        self.containers.clear();
        self.fill_up(launch, numbering);
    }

    /// Changes the number of containers: the last ones go at once, new ones take their time.
    pub fn flex(&mut self, count: i64, now: SystemTime, numbering: &mut Numbering) {
        self.wanted = count;
        self.containers.retain(|container| container.index < count);
        self.fill_up(now + Duration::from_secs(PLACEMENT), numbering);
    }

    /// Ends a container; another one of the same name takes its place.
    pub fn replace(&mut self, name: &str, now: SystemTime, numbering: &mut Numbering) -> bool {
        let component = &self.name;
        let has_name = |container: &&mut Container| container.is_visible(now) && container.name(component) == name;
        let Some(container) = self.containers.iter_mut().find(has_name) else {
            return false;
        };
        *container = Container::launched(container.index, now + Duration::from_secs(PLACEMENT), numbering);
        true
    }

    /// The next change of one of its containers.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        self.containers.iter().filter_map(|container| container.lifecycle.next(now)).min()
    }

    pub fn row(&self, now: SystemTime, around: &Surroundings<'_>) -> Value {
        let visible = |container: &&Container| around.is_live && container.is_visible(now);
        let containers: Vec<_> = self.containers.iter().filter(visible).collect();
        let rows = containers.iter().map(|container| container.row(&self.name, now, around));
        json!({
            "name": self.name,
            "state": self.state(now, around.is_live, &containers),
            "desired": self.asked,
            "allocated": containers.len(),
            "memoryMb": self.memory_mb,
            "cpuCount": self.cpu_count,
            "image": around.image,
            "containerCount": self.wanted,
            "containers": rows.collect::<Vec<_>>(),
        })
    }

    fn fill_up(&mut self, launch: SystemTime, numbering: &mut Numbering) {
        let present = self.containers.len() as i64;
        self.containers.extend((present..self.wanted).map(|index| Container::launched(index, launch, numbering)));
    }

    fn state(&self, now: SystemTime, is_live: bool, visible: &[&Container]) -> &'static str {
        let is_settled =
            visible.len() as i64 == self.wanted && visible.iter().all(|container| container.lifecycle.is(now, "READY"));
        match (is_live, is_settled) {
            (false, _) => "STOPPED",
            (true, true) => "STABLE",
            (true, false) => "FLEXING",
        }
    }
}

impl Container {
    fn launched(index: i64, launch: SystemTime, numbering: &mut Numbering) -> Self {
        let lifecycle = Lifecycle::begin(launch, "RUNNING_BUT_UNREADY").then(WARM_UP, "READY");
        Self { id: numbering.next(), index, lifecycle }
    }

    fn is_visible(&self, now: SystemTime) -> bool {
        self.lifecycle.began() <= now
    }

    fn name(&self, component: &str) -> String {
        format!("{component}-{}", self.index)
    }

    fn row(&self, component: &str, now: SystemTime, around: &Surroundings<'_>) -> Value {
        let name = self.name(component);
        json!({
            "id": self.id,
            "name": name,
            "state": self.lifecycle.state(now),
            "launchedAt": timestamps::seoul(self.lifecycle.began()),
            "hostName": format!("{name}.{}.{}.kr.df.naverncp.com", around.app, around.account),
        })
    }
}
