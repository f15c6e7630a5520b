use super::*;

#[test]
fn settings_have_the_names_that_the_language_gives_them() {
    let text = "allow more with `attempt_timeout` or `timeout`, set `max_retries`, `ca_bundle_pem` or `proxy`; timeout";
    let told = |speaker: Speaker| speaker.retold(text, None);
    assert_eq!(
        told(Speaker::Node),
        "allow more with `attemptTimeoutMs` or `timeoutMs`, set `maxRetries`, `caBundlePem` or `proxy`; timeout"
    );
    assert_eq!(
        told(Speaker::Python),
        "allow more with `attempt_timeout` or `timeout`, set `max_retries`, `ca_bundle_pem` or `proxy`; timeout"
    );
    assert_eq!(
        told(Speaker::Swift),
        "allow more with `attemptTimeout` or `timeout`, set `maxRetries`, `caBundlePEM` or `proxy`; timeout"
    );
    assert_eq!(
        told(Speaker::Kotlin),
        "allow more with `attemptTimeout` or `timeout`, set `maxRetries`, `caBundlePem` or `proxy`; timeout"
    );
}

#[test]
fn operations_are_called_as_the_language_calls_them() {
    let text = "`internetGateways.create` it, see `aiMlOps.createPlatform` and `no.suchThing`";
    let told = |speaker: Speaker| speaker.retold(text, None);
    assert_eq!(told(Speaker::Python), "`internet_gateways.create` it, see `create_platform` and `no.suchThing`");
    for speaker in [Speaker::Node, Speaker::Swift, Speaker::Kotlin] {
        assert_eq!(told(speaker), "`internetGateways.create` it, see `createPlatform` and `no.suchThing`");
    }
}

#[test]
fn what_a_service_says_is_not_retold() {
    let error = Error::new(ErrorKind::BadRequest, "the field `account_id` is wrong").with_hint("set `api_version`");
    let told = Speaker::Node.tell(error, None);
    assert_eq!((told.message(), told.hint()), ("the field `account_id` is wrong", Some("set `apiVersion`")));
    let error = Error::new(ErrorKind::Config, "`account_id` is set");
    assert_eq!(Speaker::Kotlin.tell(error, None).message(), "`accountId` is set");
}

#[test]
fn no_field_of_an_operation_is_called_like_a_setting_whose_name_changes() {
    // A hint names fields as they are on the wire.
    let services = crate::generated::operations::SERVICES;
    for rule in services.iter().flat_map(|service| service.operations).flat_map(|row| row.rules) {
        let field = rule.field.rsplit('/').next().unwrap_or_default();
        assert!(!NAMES.iter().any(|(own, _)| *own == field), "{field}");
    }
}
