use super::*;

fn reading(arguments: &[&str]) -> Result<Command, String> {
    read("gureum-emulator serve", arguments.iter().map(OsString::from), Surroundings::default())
}

#[test]
fn every_option_of_the_help_is_read() {
    let options = OPTIONS.lines().filter_map(|line| line.trim_start().strip_prefix("--"));
    let options: Vec<Vec<&str>> = options.map(|line| line.split(' ').take(2).collect()).collect();
    assert!(options.len() >= 12, "{options:?}");
    for option in options {
        let name = format!("--{}", option[0]);
        let given = match (option[0], option[1]) {
            ("clock", _) => vec!["frozen"],
            ("allow-remote", _) => vec!["127.0.0.1", "--token", "t"],
            ("token", _) => vec!["t", "--allow-remote", "127.0.0.1"],
            ("token-file", _) => vec!["/nowhere"],
            // A tape may stand behind it; the tests of the command play one.
            ("replay", _) | (_, "") => vec![],
            _ => vec!["7"],
        };
        let read = reading(&[&[name.as_str()], given.as_slice()].concat());
        let is_read = match &read {
            Ok(Command::Serve(_)) => option[0] != "token-file",
            Err(reason) => option[0] == "token-file" && reason.contains("cannot read `/nowhere`"),
            Ok(Command::Say(_)) => false,
        };
        assert!(is_read, "{name}: {read:?}");
    }
}

#[test]
fn a_slip_of_the_pen_is_answered_with_the_option_that_was_meant() {
    let reason = |arguments: &[&str]| reading(arguments).unwrap_err();
    assert_eq!(reason(&["--no-verfy"]), "there is no option `--no-verfy`; did you mean `--no-verify`?");
    assert_eq!(reason(&["--entirely-else"]), "there is no option `--entirely-else`; `--help` lists all");
    assert_eq!(reason(&["--port", "70000"]), "`--port` is `70000`; pass a number from 0 to 65535");
    assert_eq!(reason(&["--tenant", "a b"]), "`--tenant` is `a b`; pass 1 to 64 letters, digits, `.`, `_`, `-`");
    assert!(reason(&["--tenant", ""]).contains("`--tenant` is ``"));
    assert!(reason(&["--allow-remote", "emulator"]).contains("pass an address of this machine"));
    assert_eq!(reason(&["--token", "t"]), NO_TOKEN);
}

#[test]
fn a_token_of_the_surroundings_counts_only_where_others_are_let_in() {
    let around = || Surroundings { token: Some("t".to_owned()), colour: false };
    let secret = |arguments: &[&str]| {
        let read = read("serve", arguments.iter().map(OsString::from), around()).unwrap();
        let Command::Serve(serve) = read else { panic!("nothing is served") };
        serve.start().unwrap().0.keys("a").secret_key
    };
    assert_eq!(secret(&[]), "gureum-secret-a");
    assert_eq!(secret(&["--allow-remote", "127.0.0.1"]), "gureum-secret-a-t");
}

#[test]
fn a_token_file_that_never_ends_is_read_no_further_than_a_token_goes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, format!("s3cret\n{}", "x".repeat(100_000))).unwrap();
    assert_eq!(of_file(&file).unwrap(), "s3cret");
    if cfg!(target_os = "linux") {
        let endless = of_file(Path::new("/dev/zero")).unwrap();
        assert_eq!(endless.len(), LONGEST_TOKEN as usize, "what it is, is looked at when the emulator starts");
    }
}

#[test]
fn what_is_printed_for_a_shell_is_one_word_there() {
    assert_eq!(word("http://127.0.0.1:4100"), "http://127.0.0.1:4100");
    assert_eq!(word("gureum-secret-demo-a'b;$x"), r"'gureum-secret-demo-a'\''b;$x'");
}
