use gureum::operation;

use super::*;

/// Whatever a text about a service names of its operations is the command of that service.
#[test]
fn an_operation_is_the_command_of_the_service_that_is_talked_about() {
    for service in SERVICES {
        let all = service.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
        // A deletion with all that is below is no operation of its own: it carries out what the plan lists.
        for (group, operation) in all.filter(|(_, one)| one.cascade.is_none()) {
            let text = format!("look with `{}`", operation.id);
            let command = format!("look with `gureum {}`", table::words(service, group, operation));
            assert_eq!(told(&text, Some(service.row())), command);
            // Nobody knows which one is meant if several have it.
            let has = |other: &&&operation::Service| other.operation(operation.id).is_some();
            let rows: Vec<_> = SERVICES.iter().map(|service| service.row()).collect();
            let is_only = rows.iter().filter(has).count() == 1;
            assert_eq!(told(&text, None), if is_only { command } else { text });
        }
    }
}

#[test]
fn settings_are_options_and_what_is_not_quoted_stays() {
    assert_eq!(told("set `timeout` or timeout; `nobody.knows`", None), "set `--timeout` or timeout; `nobody.knows`");
}

/// A wait has another word here.
#[test]
fn no_text_of_a_command_names_a_wait_as_a_program_does() {
    fn told(field: &table::Field) -> Vec<&'static str> {
        [field.about].into_iter().chain(field.fields.iter().flat_map(told)).collect()
    }
    for group in SERVICES.iter().flat_map(|service| service.groups) {
        let operations = group.operations.iter().flat_map(|one| {
            let fields = one.fields.iter().flat_map(told);
            [one.summary, one.about].into_iter().chain(one.errors.iter().copied()).chain(fields)
        });
        let waits = group.waits.iter().map(|wait| wait.about);
        for text in [group.about].into_iter().chain(operations).chain(waits) {
            assert!(!text.contains("waitUntil"), "{text}");
        }
    }
}
