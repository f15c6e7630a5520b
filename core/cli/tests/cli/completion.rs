//! Completion in real shells: words that are known, and ids of the lists that were shown last.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use rexpect::session::spawn_command;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::raw_server::RawServer;
use crate::support::{gureum, home, succeeded};

/// Long enough for a machine that is busy; nothing is measured by it.
const PATIENCE: u64 = 60_000;

/// A home in which a list was shown.
struct Place {
    home: TempDir,
}

impl Place {
    fn new(variables: &[(&str, &str)], options: &[&str]) -> Self {
        let ids = ["r-one", "r-two", "x$(touch pwned)", "-rf", "가나다"];
        let server = RawServer::start(move |_, _| {
            let items: Vec<Value> =
                ids.iter().map(|id| json!({ "id": id, "name": "저장소", "state": "Running" })).collect();
            Some(("200 OK", json!({ "registries": items, "count": items.len() }).to_string()))
        });
        let place = Place { home: tempfile::tempdir().unwrap() };
        let mut command = gureum(&[&["container-registry", "list"], options].concat());
        command.env("SCP_ACCESS_KEY", "gureum-emulator-cli").env("SCP_SECRET_KEY", "secret-of-nobody-here-at-all");
        if options.is_empty() {
            command.env("GUREUM_ENDPOINT", &server.address);
        }
        command.envs(variables.iter().copied());
        succeeded(home(&mut command, place.home.path()).output().unwrap());
        place
    }

    fn cache(&self) -> PathBuf {
        self.home.path().join(".cache/gureum/ids/container-registry.registries")
    }

    /// The script of a shell, beside the program under its name.
    fn script(&self, shell: &str) -> PathBuf {
        let path = self.home.path().join(format!("gureum.{shell}"));
        let name = if shell == "ps1" { "powershell" } else { shell };
        fs::write(&path, succeeded(gureum(&["completion", name]).output().unwrap())).unwrap();
        let _ = std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_gureum"), self.home.path().join("gureum"));
        path
    }

    fn shell(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let path = format!("{}:{}", self.home.path().display(), std::env::var("PATH").unwrap());
        command.env_clear().env("PATH", path).env("TERM", "xterm").env("LC_ALL", "C.UTF-8");
        home(&mut command, self.home.path());
        command.current_dir(self.home.path());
        command
    }
}

/// A shell that is not installed is named. On CI all are.
fn is_there(shell: &str) -> bool {
    let is_there = Command::new(shell).arg("--version").output().is_ok();
    assert!(is_there || std::env::var_os("CI").is_none(), "{shell} is not installed");
    if !is_there {
        eprintln!("skipped: {shell} is not installed");
    }
    is_there
}

/// What bash offers for a line, and what is typed of its next word.
fn in_bash(place: &Place, line: &str, at: &str) -> Vec<String> {
    let run = format!(
        "source {path}; COMP_WORDS=({line} '{at}'); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); \
         complete -p gureum | grep -q -- '-F _gureum '; \
         _gureum gureum '' \"${{COMP_WORDS[COMP_CWORD-1]}}\"; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        path = place.script("bash").display()
    );
    lines(place.shell("bash").args(["--norc", "-c", &run]))
}

/// What fish offers for a line, without what it says of each.
fn in_fish(place: &Place, line: &str, at: &str) -> Vec<String> {
    let run = format!("source {}; complete -C '{line} {at}'", place.script("fish").display());
    let offered = lines(place.shell("fish").args(["--no-config", "-c", &run]));
    offered.iter().filter_map(|line| line.split('\t').next()).map(str::to_owned).collect()
}

fn lines(command: &mut Command) -> Vec<String> {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// What a line of zsh becomes when somebody presses the key, where only one word fits.
fn zsh_completes(place: &Place, typed: &str, due: &str) {
    let mut command = place.shell("zsh");
    command.args(["-f", "-i"]);
    let mut terminal = spawn_command(command, Some(PATIENCE)).unwrap();
    let script = place.script("zsh");
    terminal
        .send_line(&format!(
            "PS1='> '; autoload -Uz compinit; compinit -u -D; source {}; print read''y",
            script.display()
        ))
        .unwrap();
    terminal.exp_string("ready").unwrap();
    terminal.send(&format!("gureum {typed}\t")).unwrap();
    terminal.flush().unwrap();
    let seen = terminal.exp_string(due).unwrap_or_else(|error| panic!("{typed}: {error}"));
    assert!(!seen.contains("command not found"), "{seen}");
    // What is typed is wiped, not interrupted: that would drop what comes after it. And a shell takes no notice of the signal that
    // ends other programs, so its end would come half a minute later.
    terminal.send_control('u').unwrap();
    terminal.send_line("exit").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn bash_offers_services_groups_operations_and_flags() {
    if !is_there("bash") {
        return;
    }
    let place = Place::new(&[], &[]);
    offers_words(|line, at| in_bash(&place, line, at));
    offers_ids(|line| in_bash(&place, line, ""));
    // It takes `--output=js` apart.
    assert_eq!(in_bash(&place, "gureum vpc vpcs list --output =", "js"), ["json"]);
}

#[test]
fn fish_offers_the_same() {
    if !is_there("fish") {
        return;
    }
    let place = Place::new(&[], &[]);
    offers_words(|line, at| in_fish(&place, line, at));
    offers_ids(|line| in_fish(&place, line, ""));
    assert_eq!(in_fish(&place, "gureum vpc vpcs list", "--output=js"), ["--output=json"]);
}

fn offers_words(offered: impl Fn(&str, &str) -> Vec<String>) {
    for (line, at, due) in [
        ("gureum", "", "data-forest"),
        ("gureum", "", "completion"),
        ("gureum data-forest", "", "accounts"),
        ("gureum data-forest accounts", "", "get-list"),
        ("gureum df accounts", "get-", "get-list"),
        ("gureum vpc vpcs", "", "delete-cascade"),
        ("gureum vpc vpcs show x", "--q", "--query"),
        ("gureum df accounts create", "--pa", "--password"),
        ("gureum df accounts create --name -o", "--pa", "--password"),
        ("gureum df apps wait", "", "running"),
        ("gureum vpc vpcs list -o", "", "ndjson"),
        ("gureum vpc vpcs list --output", "", "ndjson"),
        ("gureum --lang ko vpc vpcs", "", "list"),
        ("gureum completion", "", "fish"),
        ("gureum configure", "", "remove"),
        ("gureum configure --cloud", "", "samsung"),
    ] {
        assert!(offered(line, at).iter().any(|word| word == due), "{line} {at}: {:?}", offered(line, at));
    }
    // What does not fit, and what nobody shall see.
    for (line, at, other) in [
        ("gureum data-forest", "acc", "notebooks"),
        ("gureum", "", "--output"),
        ("gureum vpc vpcs list -o", "", "vpcs"),
        ("gureum df accounts create --name", "", "create"),
        ("gureum completion", "--", "--after"),
        ("gureum nonsense", "", "data-forest"),
    ] {
        assert!(!offered(line, at).iter().any(|word| word == other), "{line} {at}: {:?}", offered(line, at));
    }
}

fn offers_ids(offered: impl Fn(&str) -> Vec<String>) {
    assert_eq!(offered("gureum container-registry show"), ["r-one", "r-two"]);
    assert!(!offered("gureum container-registry").iter().any(|word| word == "r-one"));
    assert!(!offered("gureum container-registry show r-one").iter().any(|word| word == "r-two"));
}

#[test]
fn zsh_completes_words_and_ids() {
    if !is_there("zsh") {
        return;
    }
    let place = Place::new(&[], &[]);
    for (typed, due) in [("data-for", "data-forest"), ("container-registry show r-t", "r-two")] {
        zsh_completes(&place, typed, due);
    }
}

#[test]
fn ids_are_remembered_for_their_owner_alone() {
    let place = Place::new(&[], &[]);
    let cache = place.cache();
    assert_eq!(fs::read_to_string(&cache).unwrap(), "r-one\t저장소\nr-two\t저장소\n");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&cache), mode(cache.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn ids_are_not_remembered_where_that_is_not_wanted_or_no_use() {
    for (variables, options) in [
        (&[("GUREUM_COMPLETION_CACHE", "0")][..], &[][..]),
        (&[], &["--emulator"]),
        (&[("XDG_CACHE_HOME", "/dev/null")], &[]),
    ] {
        let place = Place::new(variables, options);
        assert!(!place.cache().exists(), "{variables:?} {options:?}");
    }
}

#[test]
fn a_file_is_offered_where_nothing_else_is_known() {
    let place = Place::new(&[], &[]);
    fs::write(place.home.path().join("account.yaml"), "name: demo\n").unwrap();
    if is_there("fish") {
        assert_eq!(in_fish(&place, "gureum df accounts create -f", "acc"), ["account.yaml"]);
    }
    if is_there("bash") {
        // The shell itself looks for files when it is given nothing.
        assert_eq!(in_bash(&place, "gureum df accounts create -f", "acc"), [""]);
        let script = fs::read_to_string(place.script("bash")).unwrap();
        assert!(script.contains("-o bashdefault -o default gureum"));
    }
}

/// A shell reads it each time that it starts.
/// What a shell asks for where somebody typed `words` and begins with `at`.
fn offered(words: &[&str], at: &str) -> String {
    succeeded(gureum(&[&["completion", &format!("--at={at}"), "--after"], words].concat()).output().unwrap())
}

#[test]
fn what_is_offered_can_be_written_there() {
    for words in [&["verify", "--service"][..], &["doctor", "--service"], &["configure", "--service"]] {
        assert!(offered(words, "").contains("data-forest\tNAVER Cloud Data Forest\n"), "{words:?}");
    }
    assert!(offered(&["api", "GET", "/"], "--service=").contains("--service=vpc\t"));
    // A field of that name names something else.
    assert_eq!(offered(&["security-group", "rules", "list", "--service"], ""), "");
    assert_eq!(offered(&["help", "df"], ""), offered(&["df"], ""));
    let help = succeeded(gureum(&["emulator", "--help"]).output().unwrap());
    let options = offered(&["emulator"], "--");
    assert!(options.contains("--replay\tAnswer with the documented examples"), "{options}");
    for line in options.lines() {
        let (option, about) = line.split_once('\t').unwrap();
        assert!(help.contains(option) && help.contains(&format!(" {about}\n")), "{line}");
    }
    assert_eq!(options.lines().count(), help.lines().filter(|line| line.trim_start().starts_with('-')).count());
    assert_eq!(offered(&["emulator"], ""), "");
}

#[test]
fn a_script_is_short() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = succeeded(gureum(&["completion", shell]).output().unwrap());
        assert!(script.len() < 2_000, "{shell}: {}", script.len());
        assert!(script.contains("completion") && script.contains("--after"), "{shell}");
    }
}

/// What PowerShell offers at the end of a line.
fn in_powershell(place: &Place, line: &str, at: &str) -> Vec<String> {
    let run = format!(
        ". {script}; $line = '{line} {at}'; \
         (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches | ForEach-Object {{ $_.CompletionText }}",
        script = place.script("ps1").display()
    );
    lines(place.shell("pwsh").args(["-NoProfile", "-NonInteractive", "-Command", &run]))
}

/// In PowerShell itself, where there is one.
#[test]
fn powershell_offers_the_same() {
    if Command::new("pwsh").arg("-Version").output().is_err() {
        eprintln!("skipped: pwsh is not installed");
        return;
    }
    let place = Place::new(&[], &[]);
    offers_words(|line, at| in_powershell(&place, line, at));
    offers_ids(|line| in_powershell(&place, line, ""));
}
