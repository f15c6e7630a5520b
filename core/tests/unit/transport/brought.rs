use super::*;

fn client(policy: Policy) -> Client {
    // Another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(policy).build().unwrap()
}

#[test]
fn only_a_client_that_follows_no_redirect_is_known_to_stay() {
    assert!(!follows_redirects(&client(Policy::none())));
    for policy in [Policy::default(), Policy::limited(1), Policy::custom(|attempt| attempt.stop())] {
        assert!(follows_redirects(&client(policy)));
    }
}

#[test]
fn an_address_that_would_be_rewritten_is_not_sent() {
    let brought = Brought::new(client(Policy::none()), &Uri::from_static("http://127.0.0.1:9"));
    let request = |target: &'static str| {
        let request = http::Request::get(target).header(HOST, "127.0.0.1:9").body(Full::default()).unwrap();
        brought.request(request).map(|request| request.url().to_string()).map_err(|failure| failure.what)
    };
    for target in ["/", "/v1/x?a=%41&b=+", "/a%2Fb", "/x?"] {
        assert_eq!(request(target), Ok(format!("http://127.0.0.1:9{target}")));
    }
    for target in ["/a/../b", "/./a", "/x?a='"] {
        assert_eq!(request(target), Err(FailureKind::Unsendable), "{target}");
    }
}
