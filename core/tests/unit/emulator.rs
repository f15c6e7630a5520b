use super::*;

fn answer(clock: &str) -> HeaderMap {
    HeaderMap::from_iter([(http::HeaderName::from_static(CLOCK), HeaderValue::from_str(clock).unwrap())])
}

fn clock() -> EmulatorClock {
    EmulatorClock::of(Uri::from_static("http://127.0.0.1:1"))
}

fn keys() -> Credentials {
    Credentials::new("gureum-emulator-t", "gureum-secret-t-a-token").unwrap()
}

fn then() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_767_225_600_000)
}

#[test]
fn time_that_jumps_is_taken_over_and_given_back() {
    let clock = clock();
    clock.learn(&answer("auto 1767225600000"), &keys());
    assert_eq!(clock.now(), then());
    clock.learn(&HeaderMap::new(), &keys());
    assert_eq!(clock.now(), then());
    // What cannot be read says nothing.
    clock.learn(&answer("auto"), &keys());
    assert_eq!(clock.now(), then());
    for other in ["real 1767225600000", "frozen 1767225600000"] {
        clock.learn(&answer("auto 1767225600000"), &keys());
        clock.learn(&answer(other), &keys());
        assert_ne!(clock.now(), then(), "{other}");
    }
}

#[test]
fn whoever_signed_with_keys_of_a_service_keeps_its_own_time() {
    let clock = clock();
    clock.learn(&answer("auto 1767225600000"), &Credentials::new("D78BB444D6D3C84CA38A", "SK").unwrap());
    assert_ne!(clock.now(), then());
}

#[test]
fn the_token_of_an_emulator_elsewhere_is_at_the_end_of_its_secret_keys() {
    assert_eq!(token(&keys()).unwrap(), "a-token");
    assert!(token(&Credentials::new("gureum-emulator-t", "gureum-secret-t").unwrap()).is_none());
}

#[tokio::test]
async fn an_emulator_that_is_gone_lets_time_pass_as_everywhere() {
    let clock = clock();
    clock.learn(&answer("auto 1767225600000"), &keys());
    let before = System.monotonic().unwrap();
    clock.sleep(Duration::from_millis(30)).await;
    assert!(System.monotonic().unwrap() - before >= Duration::from_millis(30));
    assert!(clock.0.state().slept.is_zero());
}
