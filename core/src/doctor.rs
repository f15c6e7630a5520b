//! Examines what a call meets on this machine: keys, variables, names, proxy, certificates, clock, and one read per service.
//!
//! The report is made to be pasted where others read it. It shows no more of a key than its last four characters, no value
//! of a variable, and the home directory as `~`.

mod clouds;
mod findings;
mod keys;
mod network;
mod report;
mod service;
mod variables;
mod words;

use std::fmt;

use futures_util::future::join_all;

pub use report::{Finding, Keys, Place, Report, ServiceReport, Verdict, Versions};

use crate::config::Config;
use crate::environment::Environment;
use crate::generated::operations::{REVISION, SERVICES};
use crate::operation::Service;
use clouds::CLOUDS;
use findings::Discretion;

/// Examines `services`; if there are none, all services of each cloud of which there are keys.
///
/// It sends nothing but one read to each service, and a question to the metadata service of a NAVER server if no other place
/// has keys. It takes as long as the slowest service, with the limits of `config`.
pub async fn doctor(config: &Config, environment: &Environment, services: &[&'static Service]) -> Report {
    let clouds = CLOUDS
        .into_iter()
        .filter(|cloud| services.is_empty() || services.iter().any(|service| service.vendor == *cloud));
    let keys: Vec<Keys> = join_all(clouds.map(|cloud| keys::of(cloud, config, environment))).await;
    let chosen = SERVICES.iter().copied().filter(|service| match services {
        [] => keys.iter().any(|keys| keys.cloud == clouds::name(service.vendor) && keys.verdict != Verdict::Skipped),
        some => some.iter().any(|one| std::ptr::eq(*one, *service)),
    });
    let services = join_all(chosen.map(|service| service::of(service, config, environment))).await;
    let mut report = Report {
        verdict: Verdict::Ok,
        versions: versions(),
        variables: variables::of(environment),
        keys,
        services,
        text: String::new(),
    };
    report.verdict = verdict(&report);
    let mut discretion = Discretion::of(config, environment);
    discretion.conceal(&report.variables, environment);
    discretion.apply(&mut report);
    let language = config.spoken(environment);
    report.say_in(language);
    report.text = words::of(&report, language);
    report
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The worst of all; no keys of any cloud are worse than keys of one.
fn verdict(report: &Report) -> Verdict {
    if !report.keys.iter().any(|keys| keys.verdict != Verdict::Skipped) {
        return Verdict::Failed;
    }
    let keys = report.keys.iter().map(|keys| keys.verdict);
    let variables = report.variables.iter().map(|finding| finding.verdict);
    let services = report.services.iter().map(|service| service.verdict);
    keys.chain(variables).chain(services).max().unwrap_or(Verdict::Ok)
}

fn versions() -> Versions {
    Versions {
        gureum: env!("CARGO_PKG_VERSION").to_owned(),
        api: REVISION.chars().take(12).collect(),
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
    }
}

#[cfg(test)]
#[path = "../tests/unit/doctor.rs"]
mod tests;
