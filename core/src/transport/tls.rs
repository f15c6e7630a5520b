//! Whom the client trusts.
//!
//! The platform's certificates, plus the user's bundle. There is no way to switch verification off. It is
//! called for https only, so that the emulator works on a machine without certificates.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::transport::shown::{Noting, Shown};
use crate::transport::store::{self, Places};

/// Whom a client trusts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    /// Certificates in PEM beside those of the machine.
    pub bundle: Option<Arc<[u8]>>,
    /// Certificates in PEM that the language found to be those of the machine. The core does not look for any then.
    pub roots: Option<Arc<[u8]>>,
    /// Where those of the machine lie, if the user says so.
    pub places: Places,
}

impl Trust {
    /// Says why nobody could be trusted, and what to do, where that is known before anything is sent.
    pub fn check(&self) -> Result<(), [&'static str; 2]> {
        self.checked(store::CAN_BE_READ)
    }

    /// Where the certificates are from that are trusted, in words.
    pub fn place(&self) -> String {
        match &self.roots {
            Some(_) => "the certificates of this device".to_owned(),
            None => self.places.in_words(),
        }
    }

    fn checked(&self, can_be_read: bool) -> Result<(), [&'static str; 2]> {
        if can_be_read || self.roots.is_some() || self.bundle.is_some() {
            return Ok(());
        }
        let hint = "pass the certificates to trust as `ca_bundle`; the Kotlin package hands over those of the device";
        Err(["the certificates of this system cannot be read from here", hint])
    }
}

/// The settings of TLS, or why there are none, in words.
pub(crate) fn config(trust: &Trust) -> Result<ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(trust, provider.clone())?;
    verified_by(verifier, provider)
}

/// The same settings, and what is shown is noted, trusted or not.
pub(crate) fn noting(trust: &Trust, shown: &Shown) -> Result<ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(trust, provider.clone())?;
    verified_by(Arc::new(Noting::new(verifier, shown)), provider)
}

fn verified_by(verifier: Arc<dyn ServerCertVerifier>, provider: Arc<CryptoProvider>) -> Result<ClientConfig, String> {
    let versions = ClientConfig::builder_with_provider(provider);
    let builder = versions.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn verifier(trust: &Trust, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let bundle = trust.bundle.as_deref().map(certificates).transpose()?.unwrap_or_default();
    match &trust.roots {
        None => store::verifier(&trust.places, bundle, provider),
        Some(roots) => store::of_roots(certificates(roots)?, bundle, provider),
    }
}

/// The certificates of a PEM file.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => Err("the bundle has no certificate in PEM form".to_owned()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!("the bundle is not PEM: {error}")),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/tls.rs"]
mod tests;
