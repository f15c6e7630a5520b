//! What an examination notes of the certificates that are shown, also where they are not trusted: the library of TLS keeps those
//! to itself. Calls know nothing of it, and who is trusted is decided by the same verifier as for them.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};

use crate::transport::certificate::Certificate;

/// The certificates that somebody showed, his own first; `None` for one that cannot be read.
pub(crate) type Shown = Arc<Mutex<Vec<Option<Certificate>>>>;

/// Notes what is shown, and leaves everything else to another verifier.
#[derive(Debug)]
pub(crate) struct Noting {
    verifier: Arc<dyn ServerCertVerifier>,
    shown: Shown,
}

impl Noting {
    pub fn new(verifier: Arc<dyn ServerCertVerifier>, shown: &Shown) -> Self {
        Noting { verifier, shown: Shown::clone(shown) }
    }
}

impl ServerCertVerifier for Noting {
    fn verify_server_cert(
        &self,
        own: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        host: &ServerName<'_>,
        status: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let all = std::iter::once(own).chain(others).map(|der| Certificate::of(der));
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = all.collect();
        self.verifier.verify_server_cert(own, others, host, status, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        own: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls12_signature(message, own, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        own: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls13_signature(message, own, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
