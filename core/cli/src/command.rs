//! The tree of commands, of which only the used part is made.

mod configure;
pub mod fields;
pub mod options;

use clap::{Arg, ArgAction, Command};

use crate::generated::SERVICES;
use crate::route::{Leaf, Route};
use crate::table::{Group, Named, Operation, Service, Wait};

/// Commands that are no service.
pub const PROGRAM: &[&str] = &["api", "completion", "configure", "doctor", "emulator", "mcp", "verify"];

const ABOUT: &str = "Every operation of the data and AI services of the Korean clouds, and an emulator of both.";
const AFTER: &str = "Without keys and network: add `--emulator` to any command. \
                     `gureum SERVICE --help` lists what a service can do.";

/// The tree for one command.
pub fn tree(route: &Route) -> Command {
    let services = SERVICES.iter().map(|service| match route.service {
        Some(used) if std::ptr::eq(used, *service) => whole(service, route),
        _ => bare(*service).about(service.title),
    });
    with_program(root().subcommands(services))
}

fn root() -> Command {
    let root = Command::new("gureum").about(ABOUT).after_help(AFTER).version(env!("CARGO_PKG_VERSION"));
    options::global(root).subcommand_required(true).arg_required_else_help(true).disable_help_subcommand(true)
}

/// Behind the services, where people look last.
fn with_program(root: Command) -> Command {
    root.subcommands([api(), completion(), configure::command(), doctor(), emulator(), mcp(), verify()])
}

/// A command with its name and its other names.
fn bare(named: &'static impl Named) -> Command {
    Command::new(named.name()).visible_aliases(named.aliases().iter().copied()).aliases(named.wire())
}

fn whole(service: &'static Service, route: &Route) -> Command {
    let about = format!("{}\n\n{}", service.title, service.about);
    let command = bare(service).about(service.title).long_about(about).subcommand_required(true);
    let command = command.arg_required_else_help(true);
    let used = |group: &'static Group| route.group.is_some_and(|used| std::ptr::eq(used, group));
    match service.groups.iter().find(|group| group.is_direct) {
        Some(group) if route.names_group => {
            command.subcommand(in_group(bare(group).about(group.about), service, group, route.leaf))
        }
        Some(group) => in_group(command, service, group, route.leaf),
        None => command.subcommands(service.groups.iter().map(|group| {
            let command = bare(group).about(group.about).subcommand_required(true).arg_required_else_help(true);
            if used(group) { in_group(command, service, group, route.leaf) } else { command }
        })),
    }
}

/// Whether an operation is the one that is used, which alone gets its fields.
fn is_used(leaf: Leaf, operation: &Operation) -> bool {
    matches!(leaf, Leaf::Operation(used) if std::ptr::eq(used, operation))
}

fn in_group(command: Command, service: &'static Service, group: &'static Group, used: Leaf) -> Command {
    let operations = group.operations.iter().map(|operation| {
        let command = bare(operation).about(operation.summary);
        if is_used(used, operation) { leaf(command, service, group, operation) } else { command }
    });
    let command = command.subcommands(operations);
    if group.waits.is_empty() { command } else { command.subcommand(wait(group)) }
}

fn leaf(command: Command, service: &'static Service, group: &'static Group, operation: &'static Operation) -> Command {
    let mut about = operation.summary.to_owned();
    if !operation.about.is_empty() {
        about.push_str(&format!("\n\n{}", operation.about));
    }
    let errors: String = operation.errors.iter().map(|error| format!("\n  {error}")).collect();
    let command = command.long_about(about);
    let command = if errors.is_empty() { command } else { command.after_long_help(format!("Refused:{errors}")) };
    let row = operation.row(service);
    options::of_operation(fields::all(command, operation, row), operation, row, group)
}

fn wait(group: &'static Group) -> Command {
    let id = Arg::new("ID").required(true).help("What is waited for");
    let goal = move |wait: &'static Wait| bare(wait).about(wait.about).arg(id.clone());
    Command::new("wait")
        .about("Wait for a state, with a live line in a terminal")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(group.waits.iter().map(goal))
}

fn api() -> Command {
    let service = "Service whose address and keys are used; else found by the path";
    Command::new("api")
        .about("Sign and send any request")
        .arg(
            Arg::new("METHOD")
                .required(true)
                .ignore_case(true)
                .help("Method")
                .value_parser(["GET", "POST", "PUT", "PATCH", "DELETE"]),
        )
        .arg(Arg::new("PATH").required(true).help("Path and query, from the root"))
        .arg(Arg::new("service").long("service").value_name("NAME").help(service))
        .arg(Arg::new("data").long("data").short('d').value_name("JSON").help("Body: JSON or YAML, `@file` or `-`"))
        .arg(options::yes(
            "Send without asking what may delete: what is described so, and any change that is not described",
        ))
}

fn completion() -> Command {
    let shell = Arg::new("SHELL").value_parser(["bash", "zsh", "fish", "powershell"]).help("Which shell");
    // What the scripts ask while somebody types.
    let after = Arg::new("after").long("after").num_args(0..).allow_hyphen_values(true).hide(true);
    let at = Arg::new("at").long("at").require_equals(true).allow_hyphen_values(true).hide(true);
    Command::new("completion")
        .about("Print the completion of a shell")
        .long_about(
            "Print the completion of a shell: a script that asks this program what fits. It offers the ids of the lists that were \
             shown last, too; GUREUM_COMPLETION_CACHE=0 keeps them from being remembered.",
        )
        .arg(shell.required_unless_present("after"))
        .arg(after)
        .arg(at)
}

fn doctor() -> Command {
    let about = "Examine what calls meet on this machine: keys, variables, names, proxy, certificates, clock, and one read per \
                 service. No secret is in the report, so that it can be shown to others.\n\nIt ends with 1 if something is \
                 wrong.";
    let service = "Service that is examined; else all of each cloud of which there are keys";
    let service = Arg::new("service").long("service").value_name("NAME").action(ArgAction::Append).help(service);
    let json = options::switch("json", "The report as data, as by `-o json`");
    Command::new("doctor").about("Examine what calls meet on this machine").long_about(about).arg(service).arg(json)
}

fn emulator() -> Command {
    let rest = Arg::new("OPTIONS").num_args(0..).allow_hyphen_values(true).trailing_var_arg(true);
    let rest = rest.action(ArgAction::Append).help("As of `gureum-emulator serve`");
    Command::new("emulator").about("Run both clouds on this machine").disable_help_flag(true).arg(rest)
}

fn mcp() -> Command {
    let about = "Serve every operation to a client of the Model Context Protocol, over standard input and output: tools that \
                 search, describe and read.\n\nUnless it is told otherwise it calls an emulator of its own and changes nothing.";
    let changes = "Offer a tool that changes: it shows what it would send, and does it when it is called again";
    Command::new("mcp")
        .about("Serve every operation to programs that write programs")
        .long_about(about)
        .arg(options::switch("allow-changes", changes))
        .arg(options::switch("real-cloud", "Call the real clouds, with the keys of this machine"))
}

fn verify() -> Command {
    let service = Arg::new("service").long("service").value_name("NAME").action(ArgAction::Append);
    let names = "Write names of unknown fields as they are, even where no description has their words";
    Command::new("verify")
        .about("Compare what the real services answer with the descriptions, by reads alone")
        .arg(service.help("Only this service; may be repeated. Else all for which there are keys"))
        .arg(Arg::new("out").long("out").value_name("FILE").help("Where the report goes").default_value("verify.json"))
        .arg(options::switch("with-names", names))
        .arg(options::yes("Send the reads without asking"))
}

#[cfg(test)]
#[path = "../tests/unit/man.rs"]
mod man;
