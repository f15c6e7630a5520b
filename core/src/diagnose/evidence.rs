//! What is known about a refused request.

use std::time::SystemTime;

use crate::clock::Skew;
use crate::credentials::Credentials;
use crate::operation::Vendor;

/// All that a diagnosis is made of.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// Whose service refused it.
    pub vendor: Vendor,
    /// HTTP status: 401, or the 404 of Samsung's gateway.
    pub status: u16,
    /// Vendor code.
    pub code: Option<&'a str>,
    /// The answer has a shape of the service or its gateway; a web page has not.
    pub is_from_service: bool,
    /// Who signed.
    pub credentials: &'a Credentials,
    /// How wrong the time was that the request was signed with: measured difference without the applied correction.
    pub skew: Skew,
    /// The time by the server as well as it is known.
    pub now: SystemTime,
    /// Host of the endpoint.
    pub host: &'a str,
    /// The endpoint is on this machine, or an emulator's elsewhere.
    pub is_loopback: bool,
    /// Whether the emulator says that nothing but the time is wrong; `None` if it is none, or says nothing.
    pub emulator_blames_clock: Option<bool>,
    /// The endpoint is the vendor's.
    pub is_vendor_host: bool,
    /// The request went through a proxy.
    pub is_proxied: bool,
    /// Samsung environment and region, for example `e/kr-west1`; empty for NAVER.
    pub place: &'a str,
    /// Address in the user's files that tells the site the keys are for.
    pub key_site: Option<&'a str>,
}

impl<'a> Evidence<'a> {
    pub(super) fn other_vendor(&self) -> Vendor {
        match self.vendor {
            Vendor::Naver => Vendor::Samsung,
            Vendor::Samsung => Vendor::Naver,
        }
    }

    /// NAVER's site that the keys are for, if it is not the public one.
    pub(super) fn other_site(&self) -> Option<&'a str> {
        self.key_site.filter(|_| self.vendor == Vendor::Naver)
    }

    pub(super) fn has_account_id(&self) -> bool {
        self.credentials.account_id().is_some()
    }
}
