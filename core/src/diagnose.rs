//! Says why a service refused to believe who calls.
//!
//! Both clouds answer every failed authentication with the same sentence. What is
//! wrong can often be seen from here: the clock, the shape of the keys, the
//! address. Only causes that the evidence proves are stated; the others are marked
//! as probable. No text holds more of a key than its last four characters.

mod english;
mod evidence;
mod korean;

use std::time::Duration;

pub use evidence::Evidence;

use crate::credentials::Credentials;
use crate::credentials::shape::{self, Shape};
use crate::error::AuthenticationCause as Cause;
use crate::language::Language;
use crate::operation::Vendor;
use crate::site::environment_letter;

/// NAVER refuses requests that are further off. Samsung names no limit.
const WINDOW: Duration = Duration::from_secs(5 * 60);
/// Less is no cause for either cloud.
const NOTICEABLE: Duration = Duration::from_secs(60);

/// Why authentication failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// The cause.
    pub cause: Cause,
    /// Whether the evidence proves it. If not, the message says "probably".
    pub is_certain: bool,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub fix: String,
}

/// A cause and whether it is certain.
type Found = (Cause, bool);

/// Finds the cause and puts it into words.
pub fn diagnose(evidence: &Evidence<'_>, language: Language) -> Diagnosis {
    let (cause, is_certain) = find(evidence);
    let (message, fix) = match language {
        Language::English => english::text(cause, is_certain, evidence),
        Language::Korean => korean::text(cause, is_certain, evidence),
    };
    Diagnosis { cause, is_certain, message, fix }
}

/// What is wrong with keys of the emulator for a real service, and what to do. This is known before anything is sent.
pub(crate) fn emulator_key(credentials: &Credentials, host: &str, language: Language) -> (String, &'static str) {
    match language {
        Language::English => (english::emulator_key(credentials, host), english::EMULATOR_KEY_FIX),
        Language::Korean => (korean::emulator_key(credentials, host), korean::EMULATOR_KEY_FIX),
    }
}

/// The cause and whether it is certain. What is certain comes before what is only probable.
fn find(evidence: &Evidence<'_>) -> Found {
    let candidates = [of_answer(evidence), of_time(evidence), of_keys(evidence)];
    let mut found = candidates.into_iter().flatten();
    let certain = found.clone().find(|(_, is_certain)| *is_certain);
    certain.or_else(|| found.next()).unwrap_or_else(|| (of_surroundings(evidence), false))
}

/// What is most likely when neither answer nor clock nor keys look wrong.
fn of_surroundings(evidence: &Evidence<'_>) -> Cause {
    match evidence {
        Evidence { key_site: Some(site), .. } if is_other_site(evidence, site) => Cause::WrongSite,
        Evidence { is_proxied: true, .. } => Cause::Altered,
        // Seen at accounts without the product: the gateway knows no route for them.
        Evidence { status: 404, .. } => Cause::NotSubscribed,
        _ => Cause::UnknownKey,
    }
}

fn of_answer(evidence: &Evidence<'_>) -> Option<Found> {
    match (evidence.vendor, evidence.code) {
        (Vendor::Naver, Some("210")) => Some((Cause::NoPermission, true)),
        _ if !evidence.is_from_service => Some((Cause::NotTheService, false)),
        _ => None,
    }
}

fn of_keys(evidence: &Evidence<'_>) -> Option<Found> {
    let (access, secret) = (evidence.credentials.access_key(), evidence.credentials.secret_key().reveal());
    if evidence.credentials.is_emulator_key() && evidence.is_vendor_host {
        return Some((Cause::EmulatorKey, true));
    }
    if !evidence.credentials.is_emulator_key() && evidence.is_loopback {
        return Some((Cause::EmulatorKey, false));
    }
    if [access, secret].iter().any(|key| shape::is_quoted(key)) {
        return Some((Cause::QuotedKey, true));
    }
    if [access, secret].iter().any(|key| shape::has_written_white_space(key)) {
        return Some((Cause::WhitespaceInKey, true));
    }
    if evidence.is_loopback {
        return None;
    }
    let shapes = (Shape::of(access), Shape::of(secret));
    match (evidence.vendor, shapes) {
        (_, (Shape::NaverSecret, Shape::NaverAccess)) => Some((Cause::KeysSwapped, true)),
        (Vendor::Naver, (Shape::Samsung, _)) | (Vendor::Samsung, (Shape::NaverAccess, _)) => {
            Some((Cause::WrongVendor, true))
        }
        _ if [access, secret].iter().any(|key| shape::is_doubled(key)) => Some((Cause::WrongLength, true)),
        (Vendor::Naver, (Shape::NaverAccess, Shape::NaverSecret)) | (Vendor::Samsung, (Shape::Samsung, _)) => None,
        _ => Some((Cause::WrongLength, false)),
    }
}

fn of_time(evidence: &Evidence<'_>) -> Option<Found> {
    if evidence.credentials.expires_at().is_some_and(|end| end <= evidence.now) {
        return Some((Cause::Expired, true));
    }
    // An emulator knows. Its time may be any, so the difference alone says nothing.
    if let Some(blames_clock) = evidence.emulator_blames_clock {
        return blames_clock.then_some((Cause::ClockSkew, true));
    }
    let skew = Duration::from_millis(evidence.skew.millis.unsigned_abs());
    (skew >= NOTICEABLE).then_some((Cause::ClockSkew, skew >= WINDOW && evidence.vendor == Vendor::Naver))
}

/// Data Forest exists on NAVER's public site only; the other two have gateways and keys of their own. Samsung's
/// addresses carry the letter of the environment.
fn is_other_site(evidence: &Evidence<'_>, address: &str) -> bool {
    match evidence.vendor {
        Vendor::Naver => ["gov-ntruss.com", "fin-ntruss.com"].iter().any(|site| address.contains(site)),
        Vendor::Samsung => environment_letter(address).is_some_and(|letter| !evidence.place.starts_with(&letter)),
    }
}

#[cfg(test)]
#[path = "../tests/unit/diagnose.rs"]
mod tests;
