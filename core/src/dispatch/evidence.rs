//! Collects what is known about a refused signature and puts the diagnosis into the error.

use http::{HeaderMap, StatusCode};

use crate::clock::Stamp;
use crate::credentials::Credentials;
use crate::diagnose::{Evidence, diagnose};
use crate::dispatch::shared::Shared;
use crate::emulator::blames_the_clock;
use crate::error::{AuthenticationCause, Error};
use crate::response::refusal::Shape;

/// Whether an answer may be about the signature. Samsung's gateway answers an unsigned request as it does an unknown route.
pub(crate) fn is_about_signature(error: &Error, shape: Shape) -> bool {
    error.status() == Some(401) || error.status() == Some(404) && shape == Shape::NoRoute
}

/// Whether another pair of keys may be accepted where this one was refused: not where a permission is missing, the time
/// was wrong, or something else than the service answered.
pub(crate) fn is_about_keys(error: &Error) -> bool {
    use AuthenticationCause::{ClockSkew, NoPermission, NotTheService};
    error.status() == Some(401) && !matches!(error.cause(), Some(ClockSkew | NoPermission | NotTheService))
}

/// The error with the cause, what is wrong, and the fix. What the service said stays in the message.
pub(crate) fn explain(
    shared: &Shared,
    error: Error,
    shape: Shape,
    headers: &HeaderMap,
    credentials: &Credentials,
    stamp: &Stamp,
) -> Error {
    let settings = &shared.settings;
    let place = match (settings.environment.as_str(), settings.region.as_str()) {
        ("", _) => String::new(),
        (environment, region) => format!("{environment}/{region}"),
    };
    let evidence = Evidence {
        vendor: shared.service.vendor,
        status: error.status().unwrap_or_default(),
        code: error.code(),
        is_from_service: matches!(shape, Shape::Service | Shape::NoRoute),
        credentials,
        skew: shared.clock.skew().unwrap_or_default().without(stamp.correction),
        now: shared.clock.now(),
        host: shared.host(),
        is_loopback: settings.endpoint.is_loopback() || settings.endpoint.is_for_emulator_keys(),
        emulator_blames_clock: blames_the_clock(headers).filter(|_| settings.endpoint.may_be_emulator()),
        is_vendor_host: settings.endpoint.is_vendor(),
        is_proxied: shared.transport.is_proxied(),
        place: &place,
        key_site: settings.key_site.as_deref(),
    };
    let diagnosis = diagnose(&evidence, settings.language);
    let is_refusal = evidence.status == StatusCode::UNAUTHORIZED.as_u16();
    error.with(|details| {
        details.cause = Some(diagnosis.cause);
        if is_refusal {
            details.message = format!("{} ({})", diagnosis.message, details.message);
            details.hint = Some(diagnosis.fix);
        } else {
            let hint = details.hint.take().unwrap_or_default();
            details.hint = Some(format!("{hint}; {}: {}", diagnosis.message, diagnosis.fix));
        }
    })
}
