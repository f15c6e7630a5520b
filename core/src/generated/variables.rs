//! The environment variables that have a say, the preferred one first.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use crate::operation::Vendor;

/// Variables that differ from vendor to vendor.
#[derive(Debug)]
pub(crate) struct Variables {
    naver: &'static [&'static str],
    samsung: &'static [&'static str],
}

impl Variables {
    /// Those of a vendor.
    pub(crate) const fn of(&self, vendor: Vendor) -> &'static [&'static str] {
        match vendor {
            Vendor::Naver => self.naver,
            Vendor::Samsung => self.samsung,
        }
    }
}

/// Of `access_key`.
pub(crate) const ACCESS_KEY: Variables = Variables { naver: &["NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY"], samsung: &["SCP_ACCESS_KEY", "SCP_TF_ACCESS_KEY"] };
/// Of `secret_key`.
pub(crate) const SECRET_KEY: Variables = Variables { naver: &["NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_SECRET_KEY"], samsung: &["SCP_SECRET_KEY", "SCP_TF_SECRET_KEY"] };
/// Of `account_id`.
pub(crate) const ACCOUNT_ID: Variables = Variables { naver: &[], samsung: &["SCP_ACCOUNT_ID", "SCP_TF_ACCOUNT_ID"] };
/// Of `endpoint`.
pub(crate) const ENDPOINT: Variables = Variables { naver: &["GUREUM_ENDPOINT"], samsung: &["GUREUM_ENDPOINT", "SCP_TF_ENDPOINT_OVERRIDE"] };
/// Of `region`.
pub(crate) const REGION: Variables = Variables { naver: &[], samsung: &["SCP_REGION", "SCP_TF_DEFAULT_REGION"] };
/// Of `environment`.
pub(crate) const ENVIRONMENT: Variables = Variables { naver: &[], samsung: &["SCP_ENVIRONMENT"] };
/// Of `proxy`.
pub(crate) const PROXY: &[&str] = &["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
/// Of `language`.
pub(crate) const LANGUAGE: &[&str] = &["GUREUM_LANGUAGE", "SCP_LANGUAGE"];
/// Of `offline`.
pub(crate) const OFFLINE: &[&str] = &["GUREUM_OFFLINE"];
/// Of `command_profile`.
pub(crate) const COMMAND_PROFILE: &[&str] = &["GUREUM_PROFILE"];
/// Of `no_proxy`.
pub(crate) const NO_PROXY: &[&str] = &["NO_PROXY", "no_proxy"];
/// Of `certificate_file`.
pub(crate) const CERTIFICATE_FILE: &[&str] = &["SSL_CERT_FILE"];
/// Of `certificate_folders`.
pub(crate) const CERTIFICATE_FOLDERS: &[&str] = &["SSL_CERT_DIR"];
/// Of `key_site`.
pub(crate) const KEY_SITE: Variables = Variables { naver: &["NCLOUD_API_GW"], samsung: &["SCP_TF_AUTH_URL"] };
/// Of `session_token`.
pub(crate) const SESSION_TOKEN: Variables = Variables { naver: &[], samsung: &["SCP_TF_AUTH_TOKEN"] };
/// Of `metadata`.
pub(crate) const METADATA: Variables = Variables { naver: &["NCLOUD_METADATA_ENDPOINT", "NCLOUD_METADATA_API_ENDPOINT"], samsung: &[] };

/// All of them.
pub(crate) const ALL: &[&str] = &["NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY", "SCP_ACCESS_KEY", "SCP_TF_ACCESS_KEY", "NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_SECRET_KEY", "SCP_SECRET_KEY", "SCP_TF_SECRET_KEY", "SCP_ACCOUNT_ID", "SCP_TF_ACCOUNT_ID", "GUREUM_ENDPOINT", "SCP_TF_ENDPOINT_OVERRIDE", "SCP_REGION", "SCP_TF_DEFAULT_REGION", "SCP_ENVIRONMENT", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "GUREUM_LANGUAGE", "SCP_LANGUAGE", "GUREUM_OFFLINE", "GUREUM_PROFILE", "NO_PROXY", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR", "NCLOUD_API_GW", "SCP_TF_AUTH_URL", "SCP_TF_AUTH_TOKEN", "NCLOUD_METADATA_ENDPOINT", "NCLOUD_METADATA_API_ENDPOINT"];
