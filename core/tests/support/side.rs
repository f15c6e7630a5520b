//! The side of the transport's seam that tests run over: ours, or with `GUREUM_SIDE=reqwest` a client of reqwest.

#![allow(dead_code)]

use gureum::ClientBuilder;
use gureum::engine::Extras;

/// Whether calls go over connections of our own.
pub fn is_ours() -> bool {
    std::env::var_os("GUREUM_SIDE").is_none_or(|side| side != "reqwest")
}

/// The client as a program would bring it.
#[cfg(feature = "reqwest")]
fn client() -> Option<reqwest::Client> {
    if is_ours() {
        return None;
    }
    // Another test of this program may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
    Some(client.connect_timeout(std::time::Duration::from_millis(120)).build().unwrap())
}

#[cfg(feature = "reqwest")]
pub fn over<C: From<gureum::Client>>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    match client() {
        Some(client) => builder.http_client(client),
        None => builder,
    }
}

#[cfg(not(feature = "reqwest"))]
pub fn over<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    assert!(is_ours(), "the tests were built without the feature `reqwest`");
    builder
}

#[cfg(feature = "reqwest")]
pub fn extras() -> Extras {
    Extras { http_client: client(), ..Extras::default() }
}

#[cfg(not(feature = "reqwest"))]
pub fn extras() -> Extras {
    assert!(is_ours(), "the tests were built without the feature `reqwest`");
    Extras::default()
}
