//! The page of a service: every operation with its inputs.

use super::roff::Page;
use crate::command::fields::{flag_of, is_path};
use crate::table::{Group, Named, Operation, Service, words};

pub fn page(service: &'static Service) -> String {
    let mut page = Page::named(&format!("gureum-{}", service.name), service.title);
    page.section("SYNOPSIS");
    let group = if service.groups.iter().any(|group| group.is_direct) { "" } else { " *GROUP*" };
    page.text(&format!("`gureum {}`{group} *OPERATION* [*OPTIONS*]", service.name));
    page.section("DESCRIPTION");
    page.text(service.about);
    if !service.aliases.is_empty() {
        page.text(&format!("\n\n`gureum {}` is the same.", service.aliases.join("`, `gureum ")));
    }
    page.text(
        "\n\nWhat an operation refuses, how its answer is shown and the rules of each field: `--help` behind it.",
    );
    page.section("OPERATIONS");
    for group in service.groups {
        if !group.is_direct {
            page.part(group.name);
        }
        page.text(group.about);
        for operation in group.operations {
            page.entry(&term(service, group, operation), &meaning(operation));
        }
        let place = if group.is_direct { String::new() } else { format!("{} ", group.name) };
        for wait in group.waits {
            page.entry(&format!("`gureum {} {place}wait {}` *ID*", service.name, wait.name), wait.about);
        }
    }
    page.see_also(["gureum".to_owned()]);
    page.written()
}

/// The operation as one types it, with what it must be given and what it may.
fn term(service: &'static Service, group: &'static Group, operation: &'static Operation) -> String {
    let row = operation.row(service);
    let inputs = operation.fields.iter().map(|field| {
        let flag = flag_of(row, field);
        let text = if is_path(row, field) { format!("*{flag}*") } else { format!("`{flag}`") };
        if field.required || is_path(row, field) { format!(" {text}") } else { format!(" [{text}]") }
    });
    format!("`gureum {}`{}", words(service, group, operation), inputs.collect::<String>())
}

fn meaning(operation: &'static Operation) -> String {
    let others = operation.others();
    let summary = operation.summary;
    if others.is_empty() { summary.to_owned() } else { format!("{summary} Also `{}`.", others.join("`, `")) }
}
