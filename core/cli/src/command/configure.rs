//! The command `configure` and those below it.

use clap::{Arg, ArgAction, Command};

use super::options;
use crate::cloud;

const LONG: &str = "Ask for the keys of an account, try them with one read, and save them where every language of this SDK \
                    and the vendors' own tools find them: `~/.ncloud/configure` of NAVER Cloud, `~/.scpconf/credentials.json` \
                    of Samsung Cloud.\n\n\
                    Keys that are refused are not saved. Other profiles, other settings and comments stay as they are.";

pub fn command() -> Command {
    let keys = "Where the keys come from if nobody is asked: `-` or `@file`, the access key on the first line and the secret \
                key on the second; else the variables of the environment";
    let non_interactive = "Ask nothing";
    let account_id = "Account id of Samsung Cloud, saved with `--region` in `~/.scpconf/config.json`";
    let no_test = "Save the keys without trying them";
    let service = "Service that is read to try the keys [default: the first one of the cloud]";
    Command::new("configure")
        .about("Save the keys of an account, or say which are saved")
        .long_about(LONG)
        .arg(clouds("Whose keys they are; else it is asked for"))
        .arg(Arg::new("non-interactive").long("non-interactive").help(non_interactive).action(ArgAction::SetTrue))
        .arg(
            Arg::new("keys")
                .long("keys")
                .value_name("FROM")
                .allow_hyphen_values(true)
                .help(keys)
                .requires("non-interactive"),
        )
        .arg(Arg::new("service").long("service").value_name("NAME").help(service))
        .arg(Arg::new("account-id").long("account-id").value_name("ID").help(account_id))
        .arg(Arg::new("no-test").long("no-test").help(no_test).action(ArgAction::SetTrue))
        .arg(options::yes("Replace other keys without asking"))
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .subcommand(Command::new("list").about("List which keys are saved, masked"))
        .subcommand(
            Command::new("show").about("Show one of them, masked").arg(clouds("Whose keys they are").required(true)),
        )
        .subcommand(
            Command::new("remove")
                .about("Remove the keys of a profile, and nothing else")
                .arg(clouds("Whose keys they are").required(true))
                .arg(options::yes("Remove them without asking")),
        )
}

fn clouds(help: &'static str) -> Arg {
    Arg::new("cloud").long("cloud").value_name("CLOUD").value_parser(cloud::NAMES).help(help)
}
