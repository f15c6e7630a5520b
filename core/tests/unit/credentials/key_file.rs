use proptest::prelude::*;

use super::*;

const OTHERS: &str = "\
# keys of the team
[DEFAULT]
ncloud_access_key_id = AKDEFAULT
ncloud_secret_access_key = SKDEFAULT
ncloud_api_url = https://ncloud.apigw.ntruss.com

[work]
; made in May
Ncloud_Access_Key_Id=AKWORK
region = KR
ncloud_secret_access_key='SKWORK'

[empty]
";

fn file(vendor: Vendor, text: &str) -> KeyFile {
    let text = (!text.is_empty()).then(|| Zeroizing::new(text.to_owned()));
    KeyFile { vendor, path: "keys/configure".into(), text }
}

fn pair() -> Credentials {
    Credentials::new("AKNEW", "SKNEW").unwrap()
}

fn with(text: &str, profile: Option<&str>) -> String {
    file(Vendor::Naver, text).with(profile, &pair()).unwrap().to_string()
}

#[test]
fn a_profile_gets_its_keys_where_the_old_ones_stood_and_all_else_stays() {
    let due = OTHERS.replace(
        "Ncloud_Access_Key_Id=AKWORK\nregion = KR\nncloud_secret_access_key='SKWORK'\n",
        "ncloud_access_key_id = AKNEW\nncloud_secret_access_key = SKNEW\nregion = KR\n",
    );
    assert_eq!(with(OTHERS, Some("work")), due);
    let due = OTHERS.replace("AKDEFAULT", "AKNEW").replace("SKDEFAULT", "SKNEW");
    assert_eq!(with(OTHERS, None), due);
    assert_eq!(with(OTHERS, Some("default")), due);
}

#[test]
fn a_new_profile_stands_at_the_end_and_one_without_keys_gets_some() {
    let keys = "ncloud_access_key_id = AKNEW\nncloud_secret_access_key = SKNEW\n";
    assert_eq!(with(OTHERS, Some("home")), format!("{OTHERS}\n[home]\n{keys}"));
    assert_eq!(with(OTHERS, Some("empty")), format!("{OTHERS}{keys}"));
    assert_eq!(with("", None), format!("[DEFAULT]\n{keys}"));
    assert_eq!(with("[a]", None), format!("[a]\n\n[DEFAULT]\n{keys}"));
    assert_eq!(with("[empty]", Some("empty")), format!("[empty]\n{keys}"));
}

#[test]
fn line_ends_and_the_mark_at_the_beginning_stay_as_they_are() {
    let text = "\u{feff}[DEFAULT]\r\nncloud_access_key_id=A\r\n";
    assert_eq!(
        with(text, None),
        "\u{feff}[DEFAULT]\r\nncloud_access_key_id = AKNEW\r\nncloud_secret_access_key = SKNEW\r\n"
    );
}

#[test]
fn a_removed_profile_takes_its_keys_along_and_nothing_else() {
    let without = |profile| file(Vendor::Naver, OTHERS).without(profile).unwrap().unwrap().to_string();
    let due = OTHERS.replace("Ncloud_Access_Key_Id=AKWORK\n", "").replace("ncloud_secret_access_key='SKWORK'\n", "");
    assert_eq!(without(Some("work")), due);
    let only_keys = "[a]\nncloud_access_key_id = A\nncloud_secret_access_key = S\n\n[b]\nx = y\n";
    assert_eq!(file(Vendor::Naver, only_keys).without(Some("a")).unwrap().unwrap().as_str(), "[b]\nx = y\n");
    let alone = "[DEFAULT]\nncloud_access_key_id = A\nncloud_secret_access_key = S\n";
    assert!(file(Vendor::Naver, alone).without(None).unwrap().is_none());
    for profile in ["empty", "nowhere"] {
        let error = file(Vendor::Naver, OTHERS).without(Some(profile)).unwrap_err();
        assert_eq!(error.message(), format!("keys/configure has no keys under `{profile}`"));
    }
}

#[test]
fn samsungs_fields_keep_their_spelling_and_order_and_lose_the_old_token() {
    let text = r#"{"note": 1, "secret_key": "S", "auth-token": "T", "access_key": "A", "region": {"a": [2]}}"#;
    let new = file(Vendor::Samsung, text).with(None, &pair()).unwrap();
    let due = "{\n  \"note\": 1,\n  \"secret_key\": \"SKNEW\",\n  \"access_key\": \"AKNEW\",\n  \"region\": {\n    \"a\": [\n      2\n    ]\n  }\n}\n";
    assert_eq!(new.as_str(), due);
    let new = file(Vendor::Samsung, "").with(None, &pair()).unwrap();
    assert_eq!(new.as_str(), "{\n  \"access-key\": \"AKNEW\",\n  \"secret-key\": \"SKNEW\"\n}\n");
    let left = file(Vendor::Samsung, text).without(None).unwrap().unwrap();
    assert_eq!(left.split_whitespace().collect::<String>(), r#"{"note":1,"region":{"a":[2]}}"#);
    assert!(file(Vendor::Samsung, &new).without(None).unwrap().is_none());
    assert!(file(Vendor::Samsung, "{}").without(None).is_err());
}

#[test]
fn names_that_no_section_can_have_are_refused_without_being_repeated() {
    for name in ["", " a", "a]", "[a", "a\nncloud_secret_access_key=x", "\u{1b}[31m"] {
        let error = file(Vendor::Naver, OTHERS).with(Some(name), &pair()).unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Config, "no profile can have this name"));
    }
    let error = file(Vendor::Samsung, "{}").with(Some("work"), &pair()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn profiles_are_listed_with_what_is_wrong_with_them() {
    let listed = file(Vendor::Naver, &OTHERS.replace("SKWORK", "SK WORK")).profiles();
    let named: Vec<_> = listed.iter().map(|profile| (profile.name.as_deref().unwrap(), profile.keys.is_ok())).collect();
    assert_eq!(named, [("DEFAULT", true), ("work", false), ("empty", true)]);
    assert!(!format!("{listed:?}").contains("SK"), "{listed:?}");
    assert!(file(Vendor::Samsung, "{}").profiles().is_empty());
}

proptest! {
    /// Whatever is in the file: what was put in is read back, and no other profile changes.
    #[test]
    fn what_is_put_in_is_read_back_and_the_others_are_as_before(
        lines in proptest::collection::vec(
            prop_oneof![
                Just("[DEFAULT]".to_owned()), Just("[a]".to_owned()), Just(" [ b ] ".to_owned()), Just("[default]".to_owned()),
                Just("# note".to_owned()), Just("odd".to_owned()), Just(String::new()),
                "(ncloud_access_key_id|NCLOUD_SECRET_ACCESS_KEY|other) ?= ?['\"]?[a-c]{0,2}['\"]?", "[ -~]{0,6}",
            ], 0..10),
        ends in prop_oneof![Just("\n"), Just("\r\n")],
        profile in prop_oneof![Just(None), Just(Some("a")), Just(Some("b")), Just(Some("default")), Just(Some("new"))],
        key in "['\"]?[A-Z#;=]{1,5}['\"]?",
    ) {
        let text = lines.join(ends);
        let keys = Credentials::new("AK", key.as_str()).unwrap();
        let before = file(Vendor::Naver, &text);
        let after = before.with(profile, &keys).unwrap();
        let read = NaverFile::parse(&after).credentials(profile, "x").unwrap().unwrap();
        prop_assert_eq!((read.access_key(), read.secret_key().reveal()), ("AK", key.as_str()));
        let changed = NaverFile::parse(&after).section_name(profile);
        let shown = |text: &str| {
            let file = NaverFile::parse(text);
            let others = file.profiles().map(str::to_owned).filter(|name| Some(name.replace("DEFAULT", "")) != changed && Some(name) != changed.as_ref());
            let keys = |name: &str| file.credentials(Some(name), "x").map_err(|error| error.tried()[0].reason.clone());
            others.map(|name| format!("{name} {:?}", keys(&name))).collect::<Vec<_>>()
        };
        prop_assert_eq!(shown(&text), shown(&after));
        let without = file(Vendor::Naver, &after).without(profile).unwrap();
        let left = without.as_ref().map_or("", |text| text.as_str());
        let gone = NaverFile::parse(left).section_name(profile).map(|name| has_key(left, &name));
        // Another section without a name of its own may stand for it now.
        prop_assert!(gone != Some(true) || NaverFile::parse(left).section_name(profile) != changed);
    }
}
