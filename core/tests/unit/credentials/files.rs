use super::*;
use crate::heard::heard;

const PLACE: &str = "/home/u/.ncloud/configure";

fn naver(text: &str, profile: Option<&str>) -> Result<Option<Credentials>> {
    NaverFile::parse(text).credentials(profile, PLACE)
}

fn pair(found: Result<Option<Credentials>>) -> Option<(String, String)> {
    let found = found.unwrap()?;
    Some((found.access_key().to_owned(), found.secret_key().reveal().to_owned()))
}

fn some(access: &str, secret: &str) -> Option<(String, String)> {
    Some((access.to_owned(), secret.to_owned()))
}

#[test]
fn flat_files_and_profiles_are_read_as_the_vendors_tools_write_them() {
    let flat = "ncloud_access_key_id = AK\nncloud_secret_access_key = SK\n";
    assert_eq!(pair(naver(flat, None)), some("AK", "SK"));
    let two = "[DEFAULT]\nncloud_access_key_id = AK\nncloud_secret_access_key = SK\nncloud_api_url = https://a\n\
               \n[project]\nncloud_access_key_id = AK2\nncloud_secret_access_key = SK2\n";
    assert_eq!(pair(naver(two, None)), some("AK", "SK"));
    assert_eq!(pair(naver(two, Some("DEFAULT"))), some("AK", "SK"));
    assert_eq!(pair(naver(two, Some("default"))), some("AK", "SK"));
    assert_eq!(pair(naver(two, Some("project"))), some("AK2", "SK2"));
    assert_eq!(NaverFile::parse(two).api_url(None), Some("https://a"));
}

#[test]
fn a_secret_key_keeps_its_padding_and_special_characters() {
    for secret in ["c2Vj==", "a=b", "a#b", "a;b", "\"", "a'b", "%41", "$HOME", "\\n", "비밀=="] {
        let text = format!(
            "\u{feff}# comment\r\n[DEFAULT]\r\n NCLOUD_ACCESS_KEY_ID=AK \r\nncloud_secret_access_key\t= {secret}\t\r\n"
        );
        assert_eq!(pair(naver(&text, None)), some("AK", secret), "{secret}");
    }
}

#[test]
fn a_profile_takes_no_half_from_another_profile() {
    let text = "[DEFAULT]\nncloud_access_key_id=AK\nncloud_secret_access_key=SK\n[half]\nncloud_access_key_id=AK2\n";
    let error = naver(text, Some("half")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/home/u/.ncloud/configure [half] has `ncloud_access_key_id` but not `ncloud_secret_access_key`; set both, or \
         neither"
    );
}

#[test]
fn an_unknown_profile_is_refused_with_the_names_of_the_known_ones() {
    let error = naver("a=b\n[one]\n[two]\n", Some("three")).unwrap_err();
    assert_eq!(error.to_string(), "/home/u/.ncloud/configure has no profile `three`; use one of: DEFAULT, one, two");
    assert_eq!(error.tried().len(), 1);
}

#[test]
fn an_empty_value_and_a_line_without_an_equals_sign_are_named() {
    let error = naver("ncloud_access_key_id\nncloud_secret_access_key=SK", None).unwrap_err();
    assert!(error.message().ends_with("(line 1 has no `=`)"), "{error}");
    let error = naver("ncloud_access_key_id=\nncloud_secret_access_key=SK", None).unwrap_err();
    assert!(error.message().starts_with("`ncloud_access_key_id` of"), "{error}");
    assert!(!error.to_string().contains("SK"), "{error}");
}

#[test]
fn a_file_without_keys_gives_nothing_and_is_no_error() {
    for text in [
        "",
        "\u{feff}",
        "[other]\nncloud_access_key_id=AK\nncloud_secret_access_key=SK",
        "nonsense",
        "[",
        "]",
        "=",
        "[]",
    ] {
        assert_eq!(pair(naver(text, None)), None, "{text:?}");
    }
}

fn samsung(text: &str) -> Result<Option<Credentials>> {
    SamsungFile::parse(text).unwrap().credentials("/home/u/credentials.json")
}

#[test]
fn the_files_of_terraform_and_of_the_command_line_are_read() {
    assert_eq!(pair(samsung(r#"{"access-key": "AK", "secret-key": "SK"}"#)), some("AK", "SK"));
    assert_eq!(pair(samsung(r#"{"access_key": "AK", "secret_key": "SK"}"#)), some("AK", "SK"));
    let cli = r#"{"access_key": "AK", "access_secret_key": "SK", "default_scp_region": "kr-west1", "auth_url": "x"}"#;
    assert_eq!(pair(samsung(cli)), some("AK", "SK"));
    let token = samsung(r#"{"access-key": "AK", "secret-key": "SK", "auth-token": "T"}"#).unwrap().unwrap();
    assert_eq!(token.session_token().unwrap().reveal(), "T");
    let none = samsung(r#"{"access-key": "AK", "secret-key": "SK", "auth-token": ""}"#).unwrap().unwrap();
    assert!(none.session_token().is_none());
}

#[test]
fn half_a_pair_an_empty_value_or_a_number_is_an_error_without_the_value() {
    for (text, says) in [
        (r#"{"access-key": "AK"}"#, "has `access-key` but not `secret-key` or `secret_key`"),
        (r#"{"access_secret_key": "hidden"}"#, "has `access_secret_key` but not `access_key` or `access-key`"),
        (r#"{"access-key": "", "secret-key": "hidden"}"#, "`access-key` of /home/u/credentials.json is empty"),
        (r#"{"access-key": 12345, "secret-key": "hidden"}"#, "`access-key` of /home/u/credentials.json is not a text"),
        (r#"{"access-key": "A K", "secret-key": "hidden"}"#, "the access key has white space"),
    ] {
        let error = samsung(text).unwrap_err();
        assert!(error.message().contains(says), "{error}");
        assert!(!error.to_string().contains("hidden") && !error.to_string().contains("12345"), "{error}");
        assert_eq!(error.tried().len(), 1, "{error}");
    }
    assert_eq!(pair(samsung("{}")), None);
    assert_eq!(pair(samsung(r#"{"access-key": null, "secret-key": null}"#)), None);
}

#[test]
fn text_that_is_no_json_object_is_refused_without_a_word_of_it() {
    for text in ["{", "[]", "\"secretsecret\"", "secretsecret", "{\"a\":}", &"[".repeat(100_000)] {
        let reason = SamsungFile::parse(text).unwrap_err();
        assert!(!reason.contains("secretsecret"), "{reason}");
    }
    assert_eq!(pair(samsung(" \n")), None);
}

#[test]
fn a_file_that_is_missing_is_passed_over_and_one_that_cannot_be_used_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file.json");
    assert!(samsung_file(&path).unwrap().is_none());
    assert!(samsung_file(&directory.path().join("no/such/folder.json")).unwrap().is_none());
    for (content, says) in [
        (vec![0xff, 0xfe, b'{', 0], "is not UTF-8"),
        (vec![b' '; MOST_BYTES as usize + 1], "is larger than 64 KiB"),
        (b"{".to_vec(), "is no JSON (line 1, column 1)"),
    ] {
        std::fs::write(&path, content).unwrap();
        let error = samsung_file(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.message(), format!("{} {says}", path.display()));
        assert_eq!(error.tried().len(), 1);
    }
    let error = samsung_file(directory.path()).unwrap_err();
    assert!(error.message().ends_with("is no regular file"), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_or_device_in_place_of_a_file_is_refused_at_once() {
    let error = samsung_file(Path::new("/dev/zero")).unwrap_err();
    assert!(error.message().ends_with("is no regular file"), "{error}");
}

#[test]
fn debug_shows_names_but_no_values() {
    let naver = NaverFile::parse("ncloud_secret_access_key = hunter2");
    let samsung = SamsungFile::parse(r#"{"secret-key": "hunter2"}"#).unwrap();
    let text = format!("{naver:?} {samsung:?}");
    assert!(text.contains("ncloud_secret_access_key") && text.contains("secret-key"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "(?s).{0,300}", profile in proptest::option::of("\\PC{0,8}")) {
        let file = NaverFile::parse(&text);
        let profile = profile.as_deref();
        let _ = (file.credentials(profile, PLACE), file.api_url(profile), file.profiles().count());
        if let Ok(file) = SamsungFile::parse(&text) {
            let _ = file.credentials(PLACE);
        }
    }

    #[test]
    fn any_visible_pair_survives_the_file(access in "[!-~]{1,40}", secret in "[!-~&&[^\"']]{1,60}") {
        proptest::prop_assume!(!access.contains(['"', '\'']));
        let text = format!("ncloud_access_key_id={access}\nncloud_secret_access_key = {secret}\n");
        proptest::prop_assert_eq!(pair(naver(&text, None)), some(&access, &secret));
    }
}

#[test]
fn a_file_may_have_64_kib_to_the_byte() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file.json");
    std::fs::write(&path, vec![b' '; 65_536]).unwrap();
    assert!(samsung_file(&path).unwrap().is_some());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_itself_is_an_error_and_no_missing_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file.json");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let error = samsung_file(&path).unwrap_err();
    assert!(error.message().contains(" cannot be read: "), "{error}");
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_warned_of_with_its_mode_and_no_other() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file.json");
    std::fs::write(&path, "{}").unwrap();
    for (mode, warning) in [(0o600, ""), (0o700, ""), (0o644, "mode=644"), (0o610, "mode=610"), (0o602, "mode=602")] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        let text = heard(|| {
            samsung_file(&path).unwrap();
        });
        assert!(text.contains(warning) && text.is_empty() == warning.is_empty(), "{mode:o}: {text}");
    }
}
