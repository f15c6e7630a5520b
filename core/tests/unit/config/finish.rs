use super::*;
use crate::config::Config;
use crate::environment::Environment;
use crate::error::Result;
use crate::generated::operations::DATA_FOREST;

fn endpoint(config: &Config) -> Result<Endpoint> {
    config.resolve(&DATA_FOREST, &Environment::empty()).map(|settings| settings.endpoint)
}

fn at(address: &str, access_key: &str) -> Config {
    Config {
        endpoint: Some(address.into()),
        access_key: Some(access_key.into()),
        secret_key: Some("SK".to_owned().into()),
        isolated: true,
        ..Config::default()
    }
}

#[test]
fn the_account_of_the_settings_is_for_pairs_that_name_none() {
    let endpoint = endpoint(&at("http://127.0.0.1:4100", "AK")).unwrap();
    let finish = finish(Some("of-settings".into()), &endpoint, Language::default());
    for (own, expected) in [("", "of-settings"), ("own", "own")] {
        let pair = Credentials::new("AK", "SK").unwrap().with_account_id(own).unwrap();
        assert_eq!(finish(pair).unwrap().account_id(), Some(expected));
    }
}

#[test]
fn only_keys_of_an_emulator_go_over_plain_http_to_another_machine() {
    let elsewhere = endpoint(&at("http://emulator:4100", "gureum-emulator-t")).unwrap();
    let finish = finish(None, &elsewhere, Language::default());
    assert!(finish(Credentials::new("gureum-emulator-t", "SK").unwrap()).is_ok());
    // Whatever a provider brings later.
    let error = finish(Credentials::new("AK", "SK").unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains("plain http to `emulator`"), "{error}");
    assert_eq!(endpoint(&at("http://emulator:4100", "AK")).unwrap_err().kind(), ErrorKind::Config);
}
