use super::*;
use crate::credentials::CredentialProvider;
use crate::error::{AuthenticationCause, ErrorKind};
use crate::generated::operations::{CLOUD_ML, DATA_FOREST};

const ENDED: std::time::SystemTime = std::time::UNIX_EPOCH;

fn keys() -> Config {
    Config { access_key: Some("ACCESS".into()), secret_key: Some("SECRET".into()), ..Config::default() }
}

fn samsung(environment: &Environment) -> Result<Settings> {
    keys().resolve(&CLOUD_ML, environment)
}

fn home(files: &[(&str, &str)]) -> (tempfile::TempDir, Environment) {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let environment = Environment::empty().with_home(directory.path());
    (directory, environment)
}

fn place(settings: &Settings) -> (&str, &str, &str) {
    (&settings.environment, &settings.region, settings.endpoint.origin())
}

#[test]
fn without_wishes_the_defaults_of_the_description_hold() {
    let settings = keys().resolve(&DATA_FOREST, &Environment::empty()).unwrap();
    assert_eq!(place(&settings), ("", "", "https://df.apigw.ntruss.com"));
    assert!(settings.proxy.is_none() && settings.endpoint.is_vendor());
    assert_eq!(settings.language, Language::English);
    let settings = samsung(&Environment::empty()).unwrap();
    assert_eq!(place(&settings), ("e", "kr-west1", "https://cloud-ml.kr-west1.e.samsungsdscloud.com"));
}

#[test]
fn explicit_wishes_come_before_the_environment_that_before_files_and_those_before_defaults() {
    let config = r#"{"auth-url": "https://iam.g.samsungsdscloud.com/v1", "default-region": "kr-south2"}"#;
    let (_directory, files) = home(&[(".scpconf/config.json", config)]);
    assert_eq!(place(&samsung(&files).unwrap()).0, "g");
    assert_eq!(place(&samsung(&files).unwrap()).1, "kr-south2");
    let both = files.with_variable("SCP_ENVIRONMENT", "s").with_variable("SCP_REGION", "kr-east1");
    assert_eq!(samsung(&both).unwrap().endpoint.host(), "cloud-ml.kr-east1.s.samsungsdscloud.com");
    let explicit = Config { environment: Some("e".into()), region: Some("kr-west1".into()), ..keys() };
    let settings = explicit.resolve(&CLOUD_ML, &both).unwrap();
    assert_eq!(settings.endpoint.host(), "cloud-ml.kr-west1.e.samsungsdscloud.com");
    let isolated = Config { isolated: true, ..keys() }.resolve(&CLOUD_ML, &both).unwrap();
    assert_eq!(isolated.environment, "e");
}

#[test]
fn both_forms_of_the_authentication_address_give_the_environment() {
    for address in ["https://iam.s.samsungsdscloud.com/v1", "https://iam.s.samsungsdscloud.com/v1/endpoints"] {
        let environment = Environment::empty().with_variable("SCP_TF_AUTH_URL", address);
        assert_eq!(samsung(&environment).unwrap().environment, "s");
        let text = format!(r#"{{"auth_url": "{address}", "default_scp_region": "kr-east1"}}"#);
        let (_directory, files) = home(&[(".scp/cli-config.json", &text)]);
        assert_eq!(place(&samsung(&files).unwrap()).2, "https://cloud-ml.kr-east1.s.samsungsdscloud.com");
    }
    for address in ["https://iam.example.com/v1", "http://iam.s.samsungsdscloud.com", "s", ""] {
        let environment = Environment::empty().with_variable("SCP_TF_AUTH_URL", address);
        assert_eq!(samsung(&environment).unwrap().environment, "e", "{address}");
    }
}

#[test]
fn one_half_of_a_pair_of_places_picks_the_first_pair_that_fits() {
    let with = |environment: &str, region: &str| {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let config = Config { environment: some(environment), region: some(region), ..keys() };
        config.resolve(&CLOUD_ML, &Environment::empty()).map(|s| format!("{}/{}", s.environment, s.region))
    };
    assert_eq!(with("g", "").unwrap(), "g/kr-south1");
    assert_eq!(with("", "kr-south3").unwrap(), "g/kr-south3");
    assert_eq!(with("", "kr-east1").unwrap(), "e/kr-east1");
}

#[test]
fn a_pair_of_places_that_does_not_exist_is_refused_with_the_list_of_those_that_do() {
    let environment = Environment::empty().with_variable("SCP_REGION", "kr-south1");
    let config = Config { environment: Some("e".into()), ..keys() };
    let error = config.resolve(&CLOUD_ML, &environment).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.to_string(),
        "`cloud-ml` does not exist in environment `e` (from `environment`) with region `kr-south1` (from `SCP_REGION`); \
         use one of these pairs: e/kr-west1, e/kr-east1, s/kr-west1, s/kr-east1, g/kr-south1, g/kr-south2, g/kr-south3"
    );
    let config = Config { region: Some("kr-west1".into()), ..keys() };
    assert_eq!(config.resolve(&DATA_FOREST, &Environment::empty()).unwrap_err().kind(), ErrorKind::Config);
}

#[test]
fn the_endpoint_may_come_from_the_environment_or_a_file_under_the_same_rules() {
    let local = "http://127.0.0.1:9000";
    let environment = Environment::empty().with_variable("GUREUM_ENDPOINT", local);
    assert_eq!(samsung(&environment).unwrap().endpoint.origin(), local);
    assert_eq!(keys().resolve(&DATA_FOREST, &environment).unwrap().endpoint.origin(), local);
    let (_directory, files) = home(&[(".scpconf/config.json", r#"{"endpoint-override": "https://evil.example"}"#)]);
    let error = samsung(&files).unwrap_err();
    assert!(error.message().contains(".scpconf/config.json names `evil.example`"), "{error}");
    let consent = Config { allow_host: Some("evil.example".into()), ..keys() };
    assert!(consent.resolve(&CLOUD_ML, &files).is_ok());
}

#[test]
fn a_request_to_this_machine_uses_no_proxy() {
    let proxy = |environment: &Environment, config: Config| config.resolve(&DATA_FOREST, environment).unwrap().proxy;
    let environment = Environment::empty().with_variable("https_proxy", "http://proxy.example:3128");
    assert!(proxy(&environment, keys()).is_some());
    assert!(proxy(&environment, Config { proxy: Some(false), ..keys() }).is_none());
    assert!(proxy(&environment.with_variable("GUREUM_ENDPOINT", "http://localhost:1"), keys()).is_none());
}

#[test]
fn an_isolated_client_obeys_no_proxy_unless_it_is_told_to() {
    let environment = Environment::empty().with_variable("ALL_PROXY", "proxy.example:3128");
    let isolated = Config { isolated: true, ..keys() };
    assert!(isolated.resolve(&DATA_FOREST, &environment).unwrap().proxy.is_none());
    let told = Config { proxy: Some(true), ..isolated };
    assert!(told.resolve(&DATA_FOREST, &environment).unwrap().proxy.is_some());
}

#[test]
fn a_proxy_that_cannot_be_used_is_an_error_that_names_its_variable() {
    for value in ["\"http://127.0.0.1:3128\"", "socks5://127.0.0.1:1080", "http://user:canary@:x", "127.0.0.1:3128 x"] {
        let environment = Environment::empty().with_variable("ALL_PROXY", value).with_variable("HTTPS_PROXY", "  ");
        let error = keys().resolve(&DATA_FOREST, &environment).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{value}");
        assert!(error.message().starts_with("the proxy in `ALL_PROXY` cannot be used: "), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        let exempt = environment.with_variable("NO_PROXY", "*.ntruss.com:443");
        assert!(keys().resolve(&DATA_FOREST, &exempt).unwrap().proxy.is_none());
    }
}

#[test]
fn offline_mode_allows_this_machine_only_and_cannot_be_isolated_away() {
    let offline = Environment::empty().with_variable("GUREUM_OFFLINE", "1");
    let error = Config { isolated: true, ..keys() }.resolve(&DATA_FOREST, &offline).unwrap_err();
    assert!(error.message().contains("GUREUM_OFFLINE"), "{error}");
    let local = Config { endpoint: Some("http://127.0.0.1:1".into()), ..keys() };
    assert!(local.resolve(&DATA_FOREST, &offline).is_ok());
    let off = Environment::empty().with_variable("GUREUM_OFFLINE", "0");
    assert!(keys().resolve(&DATA_FOREST, &off).is_ok());
}

#[test]
fn keys_of_the_emulator_are_refused_for_a_real_host_and_fine_elsewhere() {
    let config = Config { access_key: Some("gureum-emulator-demo".into()), ..keys() };
    let error = config.resolve(&DATA_FOREST, &Environment::empty()).unwrap_err();
    assert_eq!((error.kind(), error.cause()), (ErrorKind::Credentials, Some(AuthenticationCause::EmulatorKey)));
    let local = Config { endpoint: Some("http://127.0.0.1:1".into()), ..config.clone() };
    assert!(local.resolve(&DATA_FOREST, &Environment::empty()).is_ok());
    let allowed = Config {
        endpoint: Some("https://emulator.example".into()),
        allow_host: Some("emulator.example".into()),
        ..config
    };
    assert!(allowed.resolve(&DATA_FOREST, &Environment::empty()).is_ok());
}

#[tokio::test]
async fn keys_of_the_emulator_from_a_provider_are_refused_for_a_real_host_too() {
    let provider = crate::credentials::from_fn(|| async { crate::Credentials::new("gureum-emulator-demo", "secret") });
    let config = Config { credentials: Some(Arc::new(provider)), ..Config::default() };
    let settings = config.resolve(&DATA_FOREST, &Environment::empty()).unwrap();
    let error = settings.credentials.get(ENDED).await.unwrap_err();
    assert_eq!((error.kind(), error.cause()), (ErrorKind::Credentials, Some(AuthenticationCause::EmulatorKey)));
}

#[tokio::test]
async fn the_account_id_reaches_keys_of_every_source() {
    let environment = Environment::empty().with_variable("SCP_ACCOUNT_ID", "of-environment");
    let account = async |config: Config| {
        let settings = config.resolve(&CLOUD_ML, &environment).unwrap();
        settings.credentials.get(ENDED).await.unwrap().account_id().map(str::to_owned)
    };
    assert_eq!(account(keys()).await.as_deref(), Some("of-environment"));
    let explicit = Config { account_id: Some("explicit".into()), ..keys() };
    assert_eq!(account(explicit).await.as_deref(), Some("explicit"));
    let provider = crate::credentials::from_fn(|| async { crate::Credentials::new("access", "secret") });
    let provided = Config { credentials: Some(Arc::new(provider)), ..Config::default() };
    assert_eq!(account(provided).await.as_deref(), Some("of-environment"));
    let none = Config { account_id: Some(String::new()), ..keys() };
    assert_eq!(account(none).await, None);
}

#[test]
fn wishes_that_cannot_be_met_are_refused_by_name() {
    let refuse = |config: Config, service, word: &str| {
        let error = config.resolve(service, &Environment::empty()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.message().contains(word), "{error}");
    };
    let options = |change: fn(&mut CallOptions)| {
        let mut config = keys();
        change(&mut config.options);
        config
    };
    let zero = std::time::Duration::ZERO;
    let provider: Arc<dyn CredentialProvider> =
        Arc::new(crate::credentials::from_fn(|| async { crate::Credentials::new("a", "b") }));
    refuse(options(|o| o.timeout = Some(std::time::Duration::ZERO)), &DATA_FOREST, "`timeout`");
    refuse(
        Config { options: CallOptions { idle_timeout: Some(zero), ..Default::default() }, ..keys() },
        &DATA_FOREST,
        "`idle_timeout`",
    );
    refuse(Config { user_agent: Some("a\r\nb: c".into()), ..keys() }, &DATA_FOREST, "`user_agent`");
    refuse(Config { account_id: Some("a b".into()), ..keys() }, &CLOUD_ML, "`account_id`");
    refuse(Config { account_id: Some("a".into()), ..keys() }, &DATA_FOREST, "`account_id`");
    refuse(Config { ca_bundle_pem: Some(b"no".to_vec()), ..keys() }, &DATA_FOREST, "`ca_bundle_pem`");
    let both = Config { ca_bundle: Some("a.pem".into()), ca_bundle_pem: Some(b"no".to_vec()), ..keys() };
    refuse(both, &DATA_FOREST, "both `ca_bundle` and `ca_bundle_pem`");
    refuse(Config { ca_bundle: Some("/no/such/file.pem".into()), ..keys() }, &DATA_FOREST, "/no/such/file.pem");
    #[cfg(unix)]
    {
        refuse(Config { ca_bundle: Some("/dev/zero".into()), ..keys() }, &DATA_FOREST, "larger than 16 MiB");
    }
    refuse(Config { credentials: Some(provider), ..keys() }, &DATA_FOREST, "provider");
    refuse(Config { profile: Some("x".into()), ..Config::default() }, &CLOUD_ML, "no profiles");
}

#[test]
fn a_bundle_of_certificates_is_taken_from_a_file_or_as_text() {
    let pem = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap().cert.pem();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("ca.pem");
    std::fs::write(&path, &pem).unwrap();
    let of_file = Config { ca_bundle: Some(path), ..keys() };
    let of_text = Config { ca_bundle_pem: Some(pem.clone().into_bytes()), ..keys() };
    for config in [of_file, of_text] {
        let settings = config.resolve(&DATA_FOREST, &Environment::empty()).unwrap();
        assert_eq!(settings.trust.bundle.as_deref(), Some(pem.as_bytes()));
    }
}

#[test]
fn the_language_comes_from_the_wish_or_the_environment() {
    let language = |variable: &str, value: &str| {
        let environment = Environment::empty().with_variable(variable, value);
        keys().resolve(&DATA_FOREST, &environment).unwrap().language
    };
    assert_eq!(language("GUREUM_LANGUAGE", "ko"), Language::Korean);
    assert_eq!(language("SCP_LANGUAGE", "ko-KR"), Language::Korean);
    assert_eq!(language("GUREUM_LANGUAGE", "fr"), Language::English);
    assert_eq!((Language::Korean.tag(), Language::English.tag()), ("ko-KR", "en-US"));
}

#[test]
fn a_broken_file_of_settings_is_an_error_that_names_it() {
    let (_directory, files) = home(&[(".scpconf/config.json", "{")]);
    let error = samsung(&files).unwrap_err();
    assert!(error.message().contains(".scpconf/config.json is no JSON"), "{error}");
    assert!(Config { isolated: true, ..keys() }.resolve(&CLOUD_ML, &files).is_ok());
}

#[test]
fn a_broken_file_hurts_nobody_who_says_everything_elsewhere() {
    let (_directory, files) = home(&[(".scpconf/config.json", "{"), (".ncloud/configure/not-a-file", "")]);
    let place = Config { region: Some("kr-east1".into()), environment: Some("s".into()), ..keys() };
    assert_eq!(place.resolve(&CLOUD_ML, &files).unwrap().region, "kr-east1");
    let local = Config { endpoint: Some("http://127.0.0.1:1".into()), ..keys() };
    assert!(local.resolve(&CLOUD_ML, &files).is_ok());
    assert!(keys().resolve(&DATA_FOREST, &files).is_ok());
    let error = Config::default().resolve(&DATA_FOREST, &files).unwrap_err();
    assert!(error.message().ends_with(".ncloud/configure is no regular file"), "{error}");
}

#[test]
fn debug_shows_no_key() {
    let config =
        Config { access_key: Some("ACCESSACCESS1234".into()), secret_key: Some("hunter2".into()), ..Config::default() };
    let settings = config.resolve(&DATA_FOREST, &Environment::empty()).unwrap();
    let text = format!("{config:?} {settings:?}");
    assert!(!text.contains("ACCESSACC") && !text.contains("hunter2"), "{text}");
}
