use std::path::PathBuf;

use super::*;

struct World {
    environment: Environment,
    directory: tempfile::TempDir,
}

impl World {
    fn new(variables: &[(&str, &str)], files: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = directory.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let empty = Environment::empty().with_home(directory.path());
        let environment = variables.iter().fold(empty, |all, (name, value)| all.with_variable(*name, *value));
        World { environment, directory }
    }

    fn find(&self, vendor: Vendor) -> Result<Found> {
        find(vendor, &Explicit::default(), &self.environment)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }
}

fn summary(found: Result<Found>) -> String {
    match found {
        Ok(Found::Fixed(pair)) => format!("{}/{}", pair.access_key(), pair.secret_key().reveal()),
        Ok(other) => format!("{other:?}"),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
            assert_eq!(error.delivery(), crate::error::Delivery::NotSent);
            assert!(!error.tried().is_empty() && error.hint().is_some(), "{error}");
            "error".into()
        }
    }
}

/// What a cell of the table below must end with: variables decide if there are any, then the file, then the rest.
fn expected(vendor: Vendor, variables: usize, file: usize) -> &'static str {
    match (variables, file, vendor) {
        (3, _, _) => "EA/ES",
        (1 | 2, _, _) => "error",
        (0, 3, _) => "FA/FS",
        (0, 1 | 2, _) => "error",
        (_, _, Vendor::Naver) => "the server role",
        (_, _, Vendor::Samsung) => "error",
    }
}

#[test]
fn all_64_combinations_of_variables_and_files_end_as_promised() {
    let places = [
        (Vendor::Naver, ["NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"], ".ncloud/configure"),
        (Vendor::Naver, ["NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY"], ".ncloud/configure"),
        (Vendor::Samsung, ["SCP_ACCESS_KEY", "SCP_SECRET_KEY"], ".scpconf/credentials.json"),
        (Vendor::Samsung, ["SCP_TF_ACCESS_KEY", "SCP_TF_SECRET_KEY"], ".scp/cli-config.json"),
    ];
    let mut cells = 0;
    for (vendor, names, path) in places {
        let keys = match path {
            ".ncloud/configure" => ["ncloud_access_key_id = FA\n", "ncloud_secret_access_key = FS\n"],
            ".scp/cli-config.json" => [r#""access_key": "FA""#, r#""access_secret_key": "FS""#],
            _ => [r#""access-key": "FA""#, r#""secret-key": "FS""#],
        };
        for (variables, file) in (0..4).flat_map(|variables| (0..4).map(move |file| (variables, file))) {
            let of = |bits: usize| move |index: &usize| bits >> index & 1 == 1;
            let set: Vec<_> = (0..2).filter(of(variables)).map(|index| (names[index], ["EA", "ES"][index])).collect();
            let lines: Vec<_> = (0..2).filter(of(file)).map(|index| keys[index]).collect();
            let text = match vendor {
                Vendor::Naver => lines.concat(),
                Vendor::Samsung => format!("{{{}}}", lines.join(",")),
            };
            let files: &[_] = if file == 0 { &[] } else { &[(path, text.as_str())] };
            let found = summary(World::new(&set, files).find(vendor));
            assert_eq!(found, expected(vendor, variables, file), "{names:?} {variables} {file}");
            cells += 1;
        }
    }
    assert_eq!(cells, 64);
}

#[test]
fn the_two_names_of_navers_variables_may_be_mixed_and_the_newer_one_wins() {
    let world =
        World::new(&[("NCLOUD_ACCESS_KEY_ID", "A"), ("NCLOUD_SECRET_KEY", "S"), ("NCLOUD_ACCESS_KEY", "X")], &[]);
    assert_eq!(summary(world.find(Vendor::Naver)), "A/S");
}

#[test]
fn samsungs_own_variables_and_those_of_terraform_are_never_mixed() {
    let world = World::new(&[("SCP_ACCESS_KEY", "A"), ("SCP_TF_SECRET_KEY", "S")], &[]);
    let error = world.find(Vendor::Samsung).unwrap_err();
    assert_eq!(error.message(), "the environment has `SCP_ACCESS_KEY` but not `SCP_SECRET_KEY`");
}

#[test]
fn the_token_of_terraform_goes_with_the_keys_of_terraform_only() {
    let token = |variables: &[(&str, &str)]| match World::new(variables, &[]).find(Vendor::Samsung).unwrap() {
        Found::Fixed(pair) => pair.session_token().map(|token| token.reveal().to_owned()),
        other => panic!("{other:?}"),
    };
    let terraform = [("SCP_TF_ACCESS_KEY", "A"), ("SCP_TF_SECRET_KEY", "S"), ("SCP_TF_AUTH_TOKEN", "T")];
    assert_eq!(token(&terraform).as_deref(), Some("T"));
    assert_eq!(token(&[("SCP_ACCESS_KEY", "A"), ("SCP_SECRET_KEY", "S"), ("SCP_TF_AUTH_TOKEN", "T")]), None);
}

#[test]
fn an_empty_variable_is_an_error_that_names_it() {
    let world = World::new(&[("NCLOUD_ACCESS_KEY_ID", ""), ("NCLOUD_SECRET_ACCESS_KEY", "S")], &[]);
    let error = world.find(Vendor::Naver).unwrap_err();
    assert_eq!(error.message(), "`NCLOUD_ACCESS_KEY_ID` of the environment is empty");
}

#[test]
fn a_variable_with_a_line_end_is_refused_without_its_value() {
    let world = World::new(&[("SCP_ACCESS_KEY", "hidden\n"), ("SCP_SECRET_KEY", "hidden")], &[]);
    let error = world.find(Vendor::Samsung).unwrap_err();
    assert_eq!(error.cause(), Some(crate::error::AuthenticationCause::WhitespaceInKey));
    assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
}

#[test]
fn explicit_keys_come_first_and_half_a_pair_of_them_is_an_error() {
    let world = World::new(&[("NCLOUD_ACCESS_KEY_ID", "EA"), ("NCLOUD_SECRET_ACCESS_KEY", "ES")], &[]);
    let with = |access: Option<&str>, secret: Option<&str>| {
        let explicit = Explicit {
            access_key: access.map(str::to_owned),
            secret_key: secret.map(Secret::from),
            ..Explicit::default()
        };
        find(Vendor::Naver, &explicit, &world.environment)
    };
    assert_eq!(summary(with(Some("A"), Some("S"))), "A/S");
    assert_eq!(with(Some("A"), None).unwrap_err().message(), "the configuration has `access_key` but not `secret_key`");
    assert_eq!(with(None, Some("S")).unwrap_err().message(), "the configuration has `secret_key` but not `access_key`");
}

#[test]
fn a_profile_that_was_asked_for_comes_before_variables_and_must_exist() {
    let file = "[lab]\nncloud_access_key_id=FA\nncloud_secret_access_key=FS\n";
    let variables = [("NCLOUD_ACCESS_KEY_ID", "EA"), ("NCLOUD_SECRET_ACCESS_KEY", "ES")];
    let ask = |world: &World, profile: &str| {
        let explicit = Explicit { profile: Some(profile.to_owned()), ..Explicit::default() };
        find(Vendor::Naver, &explicit, &world.environment)
    };
    let world = World::new(&variables, &[(".ncloud/configure", file)]);
    assert_eq!(summary(ask(&world, "lab")), "FA/FS");
    assert_eq!(summary(ask(&world, "prod")), "error");
    assert_eq!(summary(ask(&World::new(&variables, &[]), "lab")), "error");
}

#[test]
fn the_error_lists_every_place_in_order_with_its_reason() {
    let world = World::new(&[], &[(".scp/cli-config.json", r#"{"default_scp_region": "kr-west1"}"#)]);
    let error = world.find(Vendor::Samsung).unwrap_err();
    let tried: Vec<_> = error.tried().iter().map(|tried| (tried.place.as_str(), tried.reason.as_str())).collect();
    let (terraform, cli) = (world.path(".scpconf/credentials.json"), world.path(".scp/cli-config.json"));
    assert_eq!(
        tried,
        [
            ("the configuration", "`access_key` and `secret_key` are not set"),
            ("the environment", "`SCP_ACCESS_KEY` and `SCP_SECRET_KEY` are not set"),
            ("the environment", "`SCP_TF_ACCESS_KEY` and `SCP_TF_SECRET_KEY` are not set"),
            (terraform.to_str().unwrap(), "there is no such file"),
            (cli.to_str().unwrap(), "it has no access key"),
        ]
    );
    assert!(error.message().starts_with("no credentials found (the configuration: "), "{error}");
    assert!(error.hint().unwrap().contains("`SCP_ACCESS_KEY`"));
}

#[test]
fn an_error_at_a_later_place_lists_the_places_before_it_too() {
    let world = World::new(&[], &[(".ncloud/configure", "ncloud_access_key_id=A")]);
    let error = world.find(Vendor::Naver).unwrap_err();
    let places: Vec<_> = error.tried().iter().map(|tried| tried.place.as_str()).collect();
    let file = world.path(".ncloud/configure");
    assert_eq!(places, ["the configuration", "the environment", file.to_str().unwrap()]);
}

#[test]
fn a_broken_file_is_not_passed_over() {
    let world = World::new(
        &[],
        &[
            (".scpconf/credentials.json", "{"),
            (".scp/cli-config.json", r#"{"access_key": "A", "access_secret_key": "S"}"#),
        ],
    );
    let error = world.find(Vendor::Samsung).unwrap_err();
    assert!(error.message().ends_with(".scpconf/credentials.json is no JSON (line 1, column 1)"), "{error}");
}

#[test]
fn offline_no_server_role_is_asked_for() {
    let world = World::new(&[("GUREUM_OFFLINE", "1")], &[]);
    let error = world.find(Vendor::Naver).unwrap_err();
    assert_eq!(error.tried().last().unwrap().reason, "`GUREUM_OFFLINE` is set");
}
