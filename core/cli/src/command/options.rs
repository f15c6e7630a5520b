//! Options that are no fields.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};
use gureum::operation::{self, Class, ReplyKind};

use crate::table::{Group, Operation};

const EVERY: &str = "Options of every command";

/// Options of every command.
pub fn global(command: Command) -> Command {
    let text = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help).global(true).help_heading(EVERY)
    };
    let formats = ["table", "json", "yaml", "csv", "ndjson", "quiet"];
    let output =
        "How the answer is shown: a table in a terminal, else JSON, unless this is said; `quiet` shows ids alone";
    command
        .arg(text("output", "FORMAT", output).short('o').value_parser(formats))
        .arg(text(
            "query",
            "JMESPATH",
            "Show only what this expression picks from the answer (of a list: from its items)",
        ))
        .arg(text("endpoint", "URL", "Address of the service instead of the vendor's"))
        .arg(
            switch("emulator", "Ask the emulator of the environment, else one of this command")
                .global(true)
                .help_heading(EVERY),
        )
        .arg(text("profile", "NAME", "Profile of `~/.ncloud/configure` [also GUREUM_PROFILE]"))
        .arg(text("region", "NAME", "Region of Samsung Cloud"))
        .arg(text("environment", "LETTER", "Environment of Samsung Cloud: `s`, `g` or `e`"))
        .arg(text("timeout", "TIME", "Limit of a call or a wait: `90`, `90s`, `5m`, `2h`").allow_negative_numbers(true))
        .arg(text("api-version", "VERSION", "API version of Samsung Cloud instead of each operation's own"))
        .arg(text(
            "record",
            "TAPE",
            "Record what is answered, without a value of yours, for `gureum emulator --replay TAPE`",
        ))
        // Nothing goes to a pager here; scripts say so to many programs.
        .arg(switch("no-pager", "Show it without a pager, as it is shown always").global(true).hide(true))
        .arg(text("lang", "LANGUAGE", "Language of explanations").value_parser(["en", "ko"]))
}

/// Options that follow from what an operation is.
pub fn of_operation(
    mut command: Command,
    operation: &'static Operation,
    row: &operation::Operation,
    group: &'static Group,
) -> Command {
    if !operation.fields.is_empty() {
        command = command
            .arg(
                Arg::new("from-file")
                    .long("from-file")
                    .short('f')
                    .value_name("FILE")
                    .help("Fields from a file, JSON or YAML (`-` is standard input); flags come before it"),
            )
            .arg(switch("generate-skeleton", "Print a commented file for `--from-file`, and send nothing"));
    }
    let dry_run = match (operation.cascade, row.composed) {
        (Some(_), _) => Some("Show what would be deleted, in its order, and delete nothing"),
        (None, None) => Some("Show what would be sent and signed, and send nothing"),
        // What is sent depends on what is there.
        (None, Some(_)) => None,
    };
    command = command.args(dry_run.map(|help| switch("dry-run", help)));
    if row.pagination.is_some() {
        command = command
            .arg(limit())
            .arg(watch())
            .arg(switch("one-page", "Ask once, and show the answer with all that stands around its items"))
            .arg(Arg::new("columns").long("columns").value_name("A,B").help("Fields that a table shows, as paths"));
    }
    if matches!(row.reply, ReplyKind::File(_)) {
        command = command.arg(
            Arg::new("save").long("save").value_name("FILE").help("Save it where only you can read it (mode 0600)"),
        );
    }
    if row.class != Class::Read && !group.waits.is_empty() {
        let goals = group.waits.iter().map(|wait| wait.name);
        let wait = Arg::new("wait").long("wait").value_name("STATE").num_args(0..=1).require_equals(true);
        // None is what the operation leads to, and no word that anybody has to know.
        let none = PossibleValue::new("").hide(true);
        let goals: Vec<_> = [none].into_iter().chain(goals.map(PossibleValue::new)).collect();
        let wait = wait.default_missing_value("").value_parser(goals).hide_possible_values(true);
        command = command.arg(wait.help("Then wait until it is so, and show it"));
    }
    if is_destructive(row) || operation.cascade.is_some() { command.arg(yes("Do it without asking")) } else { command }
}

fn limit() -> Arg {
    // A number below zero is a wrong number, and no option. A page is whole, whatever the service takes for one.
    Arg::new("limit")
        .long("limit")
        .value_name("COUNT")
        .allow_negative_numbers(true)
        .conflicts_with("one-page")
        .help("Show so many items at most")
}

fn watch() -> Arg {
    let watch = Arg::new("watch").long("watch").value_name("TIME").num_args(0..=1).require_equals(true);
    let watch = watch.default_missing_value("5s").conflicts_with("one-page");
    watch.help("Look again so often, every 5 s unless it is said, and list anew when something changed; Ctrl-C ends it")
}

/// Whether it is asked for before it is done.
pub fn is_destructive(row: &operation::Operation) -> bool {
    matches!(row.class, Class::Delete | Class::Rotate)
}

/// `--yes`.
pub fn yes(help: &'static str) -> Arg {
    switch("yes", help).short('y')
}

/// An option without a value.
pub fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}
