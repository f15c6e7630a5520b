use super::*;

#[test]
fn every_setting_is_taken_over() {
    let json = br#"{"service":"cloud-ml","accessKey":"A","secretKey":"S","accountId":"42","profile":"p",
        "endpoint":"http://127.0.0.1:1","region":"kr-west1","environment":"e","caBundlePem":"PEM","extraCaBundle":"/extra.pem",
        "allowHost":"h","proxy":false,"language":"ko","userAgent":"u","isolated":true,
        "speaks":"swift","variables":{"SCP_LANGUAGE":"ko","NCLOUD_REGION":"KR","PATH":"/bin"},"home":"/somewhere",
        "options":{"timeoutMs":1,"attemptTimeoutMs":2,"connectTimeoutMs":3,"idleTimeoutMs":4,"maxRetries":5,
        "apiVersion":"1.1","validate":true}}"#;
    let Opening { service, config, environment, speaker, tells: _ } = read_config(json).unwrap();
    assert_eq!(speaker, Speaker::Swift);
    assert_eq!(service.name, "cloud-ml");
    assert_eq!(config.access_key.as_deref(), Some("A"));
    assert_eq!(config.secret_key.unwrap().reveal(), "S");
    assert_eq!((config.account_id.as_deref(), config.profile.as_deref()), (Some("42"), Some("p")));
    assert_eq!(config.endpoint.as_deref(), Some("http://127.0.0.1:1"));
    assert_eq!((config.region.as_deref(), config.environment.as_deref()), (Some("kr-west1"), Some("e")));
    assert_eq!(config.ca_bundle_pem.as_deref(), Some(b"PEM".as_slice()));
    assert_eq!(config.extra_ca_bundle.as_deref(), Some(std::path::Path::new("/extra.pem")));
    assert_eq!((config.allow_host.as_deref(), config.proxy), (Some("h"), Some(false)));
    assert_eq!((config.language, config.user_agent.as_deref()), (Some(Language::Korean), Some("u")));
    assert!(config.isolated);
    assert_eq!((environment.variable("SCP_LANGUAGE"), environment.variable("PATH")), (Some("ko"), None));
    assert_eq!(environment.variable("NCLOUD_REGION"), None, "nobody looks at it");
    assert_eq!(environment.home(), Some(std::path::Path::new("/somewhere")));
    let milliseconds = |count| Some(Duration::from_millis(count));
    assert_eq!((config.options.timeout, config.options.attempt_timeout), (milliseconds(1), milliseconds(2)));
    assert_eq!((config.options.connect_timeout, config.options.idle_timeout), (milliseconds(3), milliseconds(4)));
    assert_eq!((config.options.max_retries, config.options.validate), (Some(5), Some(true)));
    assert_eq!(config.options.api_version.as_deref(), Some("1.1"));
}

#[test]
fn a_misspelt_setting_is_named_and_a_value_never_is() {
    let error = read_config(br#"{"service":"cloud-ml","acessKey":"s3cret"}"#).err().unwrap();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Config, "there is no setting `acessKey`"));
    let error = read_config(br#"{"service":"cloud-ml","secretKey":31415926}"#).err().unwrap();
    assert!(!format!("{error:?}").contains("31415926"), "{error:?}");
    let error = read_options(br#"{"timeout":1}"#, &Listening::default()).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Input, "there is no setting `timeout`"));
}

#[test]
fn an_unknown_service_or_language_is_refused_with_those_that_exist() {
    let error = read_config(br#"{"service":"data_forest"}"#).err().unwrap();
    assert!(error.hint().unwrap().contains("`data-forest`"), "{error}");
    let error = read_config(br#"{"service":"data-forest","language":"fr"}"#).err().unwrap();
    assert!(error.hint().unwrap().contains("`ko`"), "{error}");
}

#[test]
fn no_options_at_all_are_the_default() {
    assert_eq!(read_options(b"", &Listening::default()).unwrap(), CallOptions::default());
    assert_eq!(read_options(b"{}", &Listening::default()).unwrap(), CallOptions::default());
}

#[test]
fn every_described_setting_is_taken_and_changes_something() {
    let values = [r#""x""#, "true", r#""ko""#];
    let plain = format!("{:?}", read_config(br#"{"service":"cloud-ml"}"#).unwrap().config);
    for name in crate::generated::crossing::SETTINGS {
        let changes = values.iter().any(|value| {
            let json = format!(r#"{{"service":"cloud-ml","{name}":{value}}}"#);
            read_config(json.as_bytes()).is_ok_and(|opening| format!("{:?}", opening.config) != plain)
        });
        assert!(changes, "`{name}` is without effect");
    }
}
