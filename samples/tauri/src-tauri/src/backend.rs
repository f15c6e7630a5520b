//! The app's own server, which knows who is logged in. No key is in the app.

use std::time::Duration;

use gureum::credentials::{CredentialProvider, Credentials, from_fn};
use gureum::{Error, ErrorKind};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Keys {
    access_key: String,
    secret_key: String,
    expires_at: jiff::Timestamp,
}

/// Asks `address` for keys whenever the client needs some, and again before they end.
pub fn keys(address: String, session: String) -> impl CredentialProvider {
    let http = reqwest::Client::new();
    from_fn(move || {
        let request = http.post(format!("{address}/keys")).bearer_auth(&session).timeout(Duration::from_secs(10));
        async move {
            let refused = |error: reqwest::Error| Error::new(ErrorKind::Credentials, error.without_url().to_string());
            let answer = request.send().await.and_then(reqwest::Response::error_for_status).map_err(refused)?;
            let keys: Keys = answer.json().await.map_err(refused)?;
            Ok(Credentials::new(keys.access_key, keys.secret_key).with_expiry(keys.expires_at.into()))
        }
    })
}
