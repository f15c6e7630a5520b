//! Tries keys with one read, before they are saved.

use gureum::Credentials;
use gureum::operation::{Service, Vendor};

use crate::api;
use crate::cloud;
use crate::failure::Failure;
use crate::generated::SERVICES;
use crate::settings::Settings;
use crate::stop::Stop;

/// One attempt, and not for long: somebody waits for it.
const OPTIONS: &[u8] = br#"{"timeoutMs": 20000, "maxRetries": 1}"#;

/// What a read said of the keys.
pub enum Trial {
    /// Nobody tried.
    None,
    Accepted(&'static str),
    /// They are right, and may not do this.
    WithoutPermission(&'static str),
}

impl Trial {
    pub fn in_words(&self) -> String {
        match self {
            Trial::None => "not tried".to_owned(),
            Trial::Accepted(operation) => format!("accepted by `{operation}`"),
            Trial::WithoutPermission(operation) => format!("accepted; but they may not call `{operation}`"),
        }
    }
}

/// Reads something with them.
pub fn of(
    vendor: Vendor,
    service: Option<&str>,
    keys: &Credentials,
    settings: &Settings,
    stop: &Stop,
) -> Result<Trial, Failure> {
    let service = chosen(vendor, service)?;
    let Some(row) = service.probe() else {
        let message = format!("`{}` has nothing that could be read to try the keys", service.name);
        return Err(Failure::input(message, "name another service with `--service`, or pass `--no-test`"));
    };
    let opened = settings.open_with(service, keys)?;
    let options = if settings.timeout.is_some() { b"".as_slice() } else { OPTIONS };
    let reply = opened.client.call_blocking(row.id, b"{}", options, &mut || stop.is_wanted());
    if reply.ok {
        return Ok(Trial::Accepted(row.id));
    }
    let failure = Failure::of_reply(&reply, &opened.client);
    match (failure.kind(), failure.cause()) {
        (_, Some("NoPermission")) | ("PermissionDenied", None) => Ok(Trial::WithoutPermission(row.id)),
        ("Authentication" | "PermissionDenied" | "Cancelled" | "Credentials", _) => Err(failure),
        _ => Err(failure.or_else("`--no-test` saves the keys without trying them")),
    }
}

fn chosen(vendor: Vendor, name: Option<&str>) -> Result<&'static Service, Failure> {
    let service = match name {
        Some(name) => api::named(name)?,
        None => {
            let mut of_cloud = SERVICES.iter().map(|service| service.row()).filter(|service| service.vendor == vendor);
            of_cloud.find(|service| service.probe().is_some()).unwrap_or_else(|| SERVICES[0].row())
        }
    };
    if service.vendor != vendor {
        let message = format!("`{}` is no service of {}", service.name, cloud::title(vendor));
        return Err(Failure::input(message, "name one of that cloud, or leave `--service` out"));
    }
    Ok(service)
}
