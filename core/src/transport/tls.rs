//! Whom the client trusts.
//!
//! The platform's certificates, plus the user's bundle. There is no way to switch verification off. It is
//! called for https only, so that the emulator works on a machine without certificates.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use crate::transport::Origin;

/// The settings of TLS for `origin`, or why there are none, in words.
pub(crate) fn config(origin: &Origin) -> Result<ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider.clone());
    let builder = versions.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
    let verifier: Arc<dyn ServerCertVerifier> = Arc::new(verifier(origin, provider)?);
    let mut config = builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn verifier(origin: &Origin, provider: Arc<rustls::crypto::CryptoProvider>) -> Result<Verifier, String> {
    match &origin.ca_bundle {
        None => Verifier::new(provider).map_err(|error| error.to_string()),
        Some(pem) => with_extra_roots(certificates(pem)?, provider),
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

#[cfg(not(target_os = "android"))]
fn with_extra_roots(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> Result<Verifier, String> {
    Verifier::new_with_extra_roots(roots, provider).map_err(|error| error.to_string())
}

#[cfg(target_os = "android")]
fn with_extra_roots(
    _: Vec<CertificateDer<'static>>,
    _: Arc<rustls::crypto::CryptoProvider>,
) -> Result<Verifier, String> {
    Err("Android trusts its own store only; add the authority there".to_owned())
}
