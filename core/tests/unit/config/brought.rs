use std::time::Duration;

use reqwest::redirect::Policy;

use super::*;

fn wishes(policy: Policy) -> Config {
    // Another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().redirect(policy).build().unwrap();
    Config { http_client: Some(client), ..Config::default() }
}

#[test]
fn a_client_that_follows_redirects_is_refused() {
    assert!(checked(&wishes(Policy::none())).unwrap().is_some());
    let error = checked(&wishes(Policy::default())).unwrap_err();
    assert!(error.message().contains("follows redirects"), "{error}");
}

#[test]
fn what_the_client_decides_itself_cannot_be_set_beside_it() {
    let mut proxied = wishes(Policy::none());
    proxied.proxy = Some(true);
    let mut limited = wishes(Policy::none());
    limited.options.connect_timeout = Some(Duration::from_secs(1));
    for (wishes, name) in [(proxied, "`proxy`"), (limited, "`connect_timeout`")] {
        let error = checked(&wishes).unwrap_err();
        assert!(error.message().starts_with(name), "{error}");
    }
}
