//! One service: the settings that lead there, the way, one read, and the clock.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::clouds;
use super::network;
use super::report::{Finding, ServiceReport, Verdict};
use crate::client::{Client, Wishes};
use crate::clock::Skew;
use crate::config::{Config, Settings};
use crate::credentials::{CredentialProvider, ProviderFuture};
use crate::environment::Environment;
use crate::error::{AuthenticationCause, Error, ErrorKind, Result};
use crate::operation::{Service, Vendor};
use crate::options::CallOptions;
use crate::retry::Jitter;

/// A call may be given longer; here somebody waits.
const LONGEST: Duration = Duration::from_secs(20);
/// Less is no cause for either cloud.
const NOTICEABLE_MILLIS: u64 = 60_000;

pub(super) async fn of(service: &'static Service, config: &Config, environment: &Environment) -> ServiceReport {
    let mut report = ServiceReport {
        service: service.name,
        cloud: clouds::name(service.vendor),
        endpoint: None,
        verdict: Verdict::Ok,
        findings: Vec::new(),
    };
    let config = of_cloud(service.vendor, config);
    match config.resolve(service, environment) {
        Ok(settings) => {
            report.settle(&settings).await;
            report.findings.extend(ask(service, config, environment).await);
        }
        // Whether the way is free can be seen without keys.
        Err(error) if error.kind() == ErrorKind::Credentials => {
            let without = Config { access_key: None, secret_key: None, credentials: Some(Arc::new(NoKeys)), ..config };
            if let Ok(settings) = without.resolve(service, environment) {
                report.settle(&settings).await;
            }
            report.findings.push(failed("keys", &error));
        }
        Err(error) => report.findings.push(failed("settings", &error)),
    }
    report.verdict = report.findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Ok);
    if report.verdict == Verdict::Skipped {
        report.verdict = Verdict::Ok;
    }
    report
}

/// A profile is one of NAVER's file, and a region one of Samsung's services.
fn of_cloud(vendor: Vendor, config: &Config) -> Config {
    let mut config = config.clone();
    match vendor {
        Vendor::Naver => (config.region, config.environment, config.account_id) = (None, None, None),
        Vendor::Samsung => config.profile = None,
    }
    config
}

impl ServiceReport {
    async fn settle(&mut self, settings: &Settings) {
        let endpoint = &settings.endpoint;
        self.endpoint = Some(endpoint.origin().to_owned());
        let what = match () {
            () if endpoint.is_vendor() => "it is the service itself",
            () if endpoint.may_be_emulator() => "it is not the service itself: an emulator may be there",
            () => "it is not the service itself, and it is called because the settings say so",
        };
        self.findings.push(Finding::new("endpoint", Verdict::Ok, what));
        self.findings.extend(network::of(settings).await);
    }
}

/// One read, and what its answer says of the clock.
async fn ask(service: &'static Service, config: Config, environment: &Environment) -> Vec<Finding> {
    let Some(row) = service.probe() else {
        return vec![Finding::new("read", Verdict::Skipped, "it has nothing that could be read without an input")];
    };
    let client = match Client::of(service, Wishes { config, environment: environment.clone() }, Jitter::default()) {
        Ok(client) => client,
        Err(error) => return vec![failed("settings", &error)],
    };
    let timeout = Some(client.timeout().map_or(LONGEST, |given| given.min(LONGEST)));
    let options = CallOptions { timeout, max_retries: Some(1), ..CallOptions::default() };
    let began = Instant::now();
    let outcome = client.call_row(row, b"{}", &options).await;
    let millis = began.elapsed().as_millis();
    let read = match &outcome {
        Ok(reply) => {
            let text = match reply.headers.contains_key(crate::emulator::CLOCK) {
                false => format!("`{}` was answered in {millis} ms", row.id),
                true => format!("`{}` was answered by an emulator in {millis} ms", row.id),
            };
            Finding::new("read", Verdict::Ok, text)
        }
        Err(error) => {
            let finding = failed("read", error);
            Finding { text: format!("`{}`: {}", row.id, finding.text), verdict: verdict(error), ..finding }
        }
    };
    let clock = client.skew().map(clock).into_iter();
    let result = vec![read].into_iter().chain(clock).collect();
    client.close();
    result
}

/// Keys that are right and may not read this may be all that somebody needs.
fn verdict(error: &Error) -> Verdict {
    let may_be_meant =
        matches!(error.cause(), Some(AuthenticationCause::NoPermission | AuthenticationCause::NotSubscribed))
            || (error.kind() == ErrorKind::PermissionDenied && error.cause().is_none());
    if may_be_meant { Verdict::Warning } else { Verdict::Failed }
}

fn clock(skew: Skew) -> Finding {
    let subject = "clock";
    match skew.millis.unsigned_abs() {
        0..2_000 => Finding::new(subject, Verdict::Ok, "this machine's clock is right"),
        2_000..NOTICEABLE_MILLIS => Finding::new(subject, Verdict::Ok, format!("this machine's clock is {skew}")),
        _ => Finding::new(
            subject,
            Verdict::Warning,
            format!("this machine's clock is {skew}; calls are signed with the service's"),
        )
        .with_hint("set the clock, for example with `timedatectl set-ntp true`"),
    }
}

fn failed(subject: &str, error: &Error) -> Finding {
    let finding = Finding::new(subject, Verdict::Failed, error.message());
    match error.hint() {
        Some(hint) => finding.with_hint(hint),
        None => finding,
    }
}

/// Stands where keys belong, so that the settings lead somewhere.
struct NoKeys;

impl CredentialProvider for NoKeys {
    fn provide(&self) -> ProviderFuture<'_> {
        Box::pin(async { Result::Err(Error::new(ErrorKind::Credentials, "there are no keys")) })
    }
}
