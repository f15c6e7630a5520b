//! The manual pages that packages install, in the folder from which the wheel takes them: `INSTA_UPDATE=always` writes them anew, else
//! they must be what is there.

#[path = "man/roff.rs"]
mod roff;
#[path = "man/service.rs"]
mod service;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::Command;
use dev::contract::Contract;
use gureum_emulator::command::{self as emulator_command, Surroundings};
use serde_json::Value;

use self::roff::Page;
use crate::command::{PROGRAM, tree};
use crate::generated::{SERVICES, exit};
use crate::route::Route;

const OPERATIONS: &str = "`gureum` *SERVICE* *GROUP* *OPERATION* calls one operation of a service; a service with one group has its \
                          operations itself. A part of a path stands behind the operation, every other field is a flag, or comes from \
                          a file by `-f`. `@file` and `-` read a value from a file and from standard input.\n\n\
                          In a terminal an answer is a table, elsewhere JSON. What cannot be undone is asked about in a terminal, and \
                          needs `--yes` elsewhere.";
const EXAMPLES: [(&str, &str); 4] = [
    (
        "The versions of Kubernetes, of an emulator: without keys and network.",
        "gureum ske kubernetes-versions list --emulator",
    ),
    ("What may stand in a file of fields, with rules and examples.", "gureum df accounts create --generate-skeleton"),
    ("What would be sent and signed, and nothing is sent.", "gureum df accounts create -f account.yaml --dry-run"),
    ("What is wrong with this machine.", "gureum doctor"),
];
const FILES: [(&str, &str); 4] = [
    ("~/.ncloud/configure", "Keys of NAVER Cloud, by profile. `gureum configure` writes it."),
    ("~/.scpconf/credentials.json", "Keys of Samsung Cloud. `gureum configure` writes it."),
    (
        "~/.scpconf/config.json",
        "Region, account id and addresses of Samsung Cloud. `gureum configure` writes the first two.",
    ),
    ("~/.cache/gureum/ids", "Ids of the lists that were shown last, which completion offers."),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("wheel/data/share/man/man1")
}

/// The package for npm, which has to name each page.
fn npm() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("npm/package.json")
}

fn named_for_npm(pages: &BTreeMap<String, String>) -> Value {
    let mut package: Value = serde_json::from_str(&fs::read_to_string(npm()).unwrap()).unwrap();
    package["man"] = pages.keys().map(|name| Value::from(format!("man/{name}"))).collect();
    package
}

/// All pages, by their file names.
fn pages() -> BTreeMap<String, String> {
    let (root, _) = commands();
    let of_programs = PROGRAM.iter().map(|name| (format!("gureum-{name}.1"), of_program(name)));
    let of_services = SERVICES.iter().map(|service| (format!("gureum-{}.1", service.name), service::page(service)));
    let mut pages: BTreeMap<_, _> = of_programs.chain(of_services).collect();
    pages.insert("gureum.1".to_owned(), of_root(root));
    pages
}

/// The program, and what it knows beside services.
fn commands() -> (Command, Vec<Command>) {
    let root = tree(&Route::default());
    let others = root.get_subcommands().filter(|own| PROGRAM.contains(&own.get_name())).cloned().collect();
    (root, others)
}

fn of_root(root: Command) -> String {
    let mut page = Page::of_command(root.clone());
    page.section("OPERATIONS");
    page.text(OPERATIONS);
    page.section("SERVICES");
    page.text("Each has a page of its own. `gureum` *SERVICE* `--help` says the same.");
    for service in SERVICES {
        let aliases: String = service.aliases.iter().map(|alias| format!(", `{alias}`")).collect();
        page.entry(&format!("`{}`{aliases}", service.name), service.title);
    }
    page.section("COMMANDS");
    for own in commands().1 {
        page.entry(&format!("`{}`", own.get_name()), &own.get_about().map(ToString::to_string).unwrap_or_default());
    }
    page.section("EXIT STATUS");
    page.entry("`0`", "It is done.");
    page.entry("`1`", "`gureum doctor` found something wrong, or no keys; or the output could not be written.");
    let mut codes = exit::CODES.to_vec();
    codes.sort_by_key(|(_, status, _)| *status);
    for (kind, status, meaning) in codes {
        page.entry(&format!("`{status}` {kind}"), meaning);
    }
    page.entry("`141`", "Whoever read the output stopped reading.");
    page.section("ENVIRONMENT");
    for (name, meaning) in variables() {
        page.entry(&format!("`{name}`"), &meaning);
    }
    page.section("FILES");
    for (path, meaning) in FILES {
        page.entry(&format!("*{path}*"), meaning);
    }
    page.section("EXAMPLES");
    for (meaning, line) in EXAMPLES {
        page.example(meaning, line);
    }
    let names = PROGRAM.iter().copied().chain(SERVICES.iter().map(|service| service.name));
    page.see_also(names.map(|name| format!("gureum-{name}")));
    page.written()
}

fn of_program(name: &str) -> String {
    let own = commands().1.into_iter().find(|own| own.get_name() == name).unwrap();
    let mut page =
        Page::of_command(own.clone().bin_name(format!("gureum {name}")).display_name(format!("gureum-{name}")));
    if own.has_subcommands() {
        page.section("COMMANDS");
        for below in own.get_subcommands() {
            let options: String =
                below.get_opts().map(|option| format!(" [`--{}`]", option.get_long().unwrap_or(""))).collect();
            let about = below.get_about().map(ToString::to_string).unwrap_or_default();
            page.entry(&format!("`gureum {name} {}`{options}", below.get_name()), &about);
        }
    }
    if name == "emulator" {
        let around = Surroundings { token: None, colour: false };
        let Ok(emulator_command::Command::Say(help)) =
            emulator_command::read("gureum emulator", vec!["--help".into()], around)
        else {
            panic!("the emulator has no help")
        };
        page.section("USAGE");
        page.as_it_is(&help);
    }
    page.see_also(["gureum".to_owned()]);
    page.written()
}

/// Every variable that has a say, and what it says.
fn variables() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/client.yaml");
    let text = fs::read_to_string(folder).unwrap();
    let contract = Contract::new(dev::load::contract::text("client.yaml", &text).unwrap()).unwrap();
    // What the setting means is not what the variables hold.
    let meaning = |name: &str, meaning: &str| match name {
        "proxy" => "Address of the proxy that calls go through.".to_owned(),
        _ => meaning.to_owned(),
    };
    let settings = contract.settings().map(|(name, own)| (&own.variables, meaning(name, &own.meaning)));
    let around = contract.surroundings().map(|(_, own)| (&own.variables, own.meaning.clone()));
    let all = settings.chain(around).filter_map(|(variables, meaning)| {
        let names = [&variables.any, &variables.naver, &variables.samsung].map(|names| names.join("`, `"));
        let names = names.into_iter().filter(|names| !names.is_empty()).collect::<Vec<_>>().join("`, `");
        (!names.is_empty()).then_some((names, meaning))
    });
    all.collect()
}

#[test]
fn a_variable_is_told_of_once() {
    let names: Vec<String> = variables().into_iter().map(|(name, _)| name).collect();
    let each: BTreeSet<&str> = names.iter().flat_map(|names| names.split("`, `")).collect();
    assert_eq!(each.len(), names.iter().map(|names| names.split("`, `").count()).sum::<usize>(), "{names:?}");
}

#[test]
fn the_pages_are_those_of_the_commands() {
    let pages = pages();
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        let _ = fs::remove_dir_all(folder());
        fs::create_dir_all(folder()).unwrap();
        for (name, text) in &pages {
            fs::write(folder().join(name), text).unwrap();
        }
        fs::write(npm(), format!("{:#}\n", named_for_npm(&pages))).unwrap();
    }
    let there = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let there: BTreeMap<_, _> = there
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    assert_eq!(there.keys().collect::<Vec<_>>(), pages.keys().collect::<Vec<_>>());
    for (name, text) in &pages {
        assert_eq!(there[name].replace('\r', ""), *text, "{name}: INSTA_UPDATE=always writes it anew");
    }
    assert_eq!(fs::read_to_string(npm()).unwrap().replace('\r', ""), format!("{:#}\n", named_for_npm(&pages)));
}
