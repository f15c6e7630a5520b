//! The certificates of the machine.
//!
//! Apple's systems and Windows are asked to judge. On Linux and its like they lie in files. On Android only the virtual
//! machine can tell them, and the Kotlin package does: see `docs/decisions/0001-trust-on-android.md`.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;

use crate::environment::Environment;
use crate::generated::variables;

/// Whether the core can find out whom the machine trusts.
pub(super) const CAN_BE_READ: bool = !cfg!(target_os = "android");

/// Where the user says that the certificates lie. The variables were read when the client was made: on the thread that
/// connects, another one may be changing the environment of C.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Places {
    file: Option<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Places {
    /// What `SSL_CERT_FILE` and `SSL_CERT_DIR` say.
    pub fn named_in(environment: &Environment) -> Self {
        let variable = |names| environment.first(names).map(|(_, text)| text);
        let folders =
            variable(variables::CERTIFICATE_FOLDERS).map(|text| std::env::split_paths(text).collect::<Vec<_>>());
        Places {
            file: variable(variables::CERTIFICATE_FILE).map(PathBuf::from),
            folders: folders.into_iter().flatten().filter(|path| !path.as_os_str().is_empty()).collect(),
        }
    }

    /// Where certificates are read, in words.
    #[cfg(any(target_vendor = "apple", windows))]
    pub fn in_words(&self) -> String {
        "the certificates of the system".to_owned()
    }

    /// Where certificates are read, in words.
    #[cfg(not(any(target_vendor = "apple", windows)))]
    pub fn in_words(&self) -> String {
        let (places, whose) = match self.are_named() {
            true => (self.clone(), "named by variables"),
            false => (files::usual(), "of the system"),
        };
        let count = files::read(&places).len();
        let all: Vec<String> =
            places.file.iter().chain(&places.folders).map(|path| path.display().to_string()).collect();
        format!("{count} certificates {whose} ({})", all.join(", "))
    }

    #[cfg(not(any(target_vendor = "apple", windows)))]
    fn are_named(&self) -> bool {
        self.file.is_some() || !self.folders.is_empty()
    }
}

/// Believes what the machine believes, and what leads to one of `bundle`.
#[cfg(any(target_vendor = "apple", windows))]
pub(super) fn verifier(
    _: &Places,
    bundle: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(bundle, provider);
    verifier.map(|verifier| Arc::new(verifier) as Arc<dyn ServerCertVerifier>).map_err(|error| error.to_string())
}

#[cfg(not(any(target_vendor = "apple", windows)))]
pub(super) fn verifier(
    places: &Places,
    bundle: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let found = if places.are_named() { files::read(places) } else { files::read(&files::usual()) };
    if found.is_empty() && bundle.is_empty() && places.are_named() {
        return Err("`SSL_CERT_FILE` and `SSL_CERT_DIR` lead to no certificate".to_owned());
    }
    of_roots(found, bundle, provider)
}

/// Believes what leads to one of `machine`, whose odd ones are passed over, or of `bundle`, which must be in order.
pub(super) fn of_roots(
    machine: Vec<CertificateDer<'static>>,
    bundle: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let mut roots = RootCertStore::empty();
    for certificate in bundle {
        roots.add(certificate).map_err(|error| error.to_string())?;
    }
    roots.add_parsable_certificates(machine);
    if roots.is_empty() {
        return Err("no certificates were found on this machine".to_owned());
    }
    let verifier = WebPkiServerVerifier::builder_with_provider(roots.into(), provider).build();
    verifier.map(|verifier| verifier as Arc<dyn ServerCertVerifier>).map_err(|error| error.to_string())
}

/// On Android the device's certificates lie nowhere that an app may rely on.
#[cfg(target_os = "android")]
mod files {
    use rustls::pki_types::CertificateDer;

    use crate::transport::store::Places;

    pub fn usual() -> Places {
        Places::default()
    }

    pub fn read(_: &Places) -> Vec<CertificateDer<'static>> {
        Vec::new()
    }
}

#[cfg(not(any(target_vendor = "apple", windows, target_os = "android")))]
mod files {
    use std::path::Path;

    use rustls::pki_types::CertificateDer;

    use crate::transport::store::Places;

    /// Bundles of the distributions, as `crypto/x509/root_linux.go` and `root_bsd.go` of Go list them.
    const BUNDLES: [&str; 8] = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem",
        "/etc/pki/tls/cacert.pem",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/ssl/cert.pem",
        "/usr/local/etc/ssl/cert.pem",
        "/opt/etc/ssl/certs/ca-certificates.crt",
    ];
    const FOLDERS: [&str; 4] = ["/etc/ssl/certs", "/etc/pki/tls/certs", "/usr/local/share/certs", "/etc/openssl/certs"];

    /// Where they usually lie: the first bundle that there is, and all folders.
    pub fn usual() -> Places {
        let exists = |path: &&&str| Path::new(path).exists();
        Places {
            file: BUNDLES.iter().find(exists).map(|path| path.into()),
            folders: FOLDERS.iter().filter(exists).map(|path| path.into()).collect(),
        }
    }

    /// What can be read there.
    pub fn read(places: &Places) -> Vec<CertificateDer<'static>> {
        let load = rustls_native_certs::load_certs_from_paths;
        let mut file = places.file.as_deref();
        // With its first folder, because that often holds the bundle once more.
        let mut found: Vec<_> =
            places.folders.iter().flat_map(|folder| load(file.take(), Some(folder)).certs).collect();
        found.extend(file.map(|file| load(Some(file), None).certs).unwrap_or_default());
        found
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/store.rs"]
mod tests;
