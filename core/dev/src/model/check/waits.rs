//! What waits must name.

use super::super::Service;

/// Line and text of each mistake in `x-states`.
pub(super) fn mistakes(service: &Service) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    for states in service.groups.iter().filter_map(|group| group.tag.states.as_ref()) {
        let line = states.read.referenced.line();
        let Some(read) = service.operation(&states.read.value) else {
            found.push((line, format!("there is no operation `{}`; correct `read`", states.read.value)));
            continue;
        };
        if !read.inputs.iter().any(|input| input.name == states.input.value) {
            let text = format!("`{}` has no input `{}`; correct `input`", read.id, states.input.value);
            found.push((states.input.referenced.line(), text));
        }
        let has = |path: &str| read.reply.json.is_some_and(|answer| service.field_at(answer, path).is_some());
        if !has(&states.state.value) {
            let text = format!("the answer of `{}` has no field `{}`; correct `state`", read.id, states.state.value);
            found.push((states.state.referenced.line(), text));
        }
        for (goal, line, finish) in states.waits.lines() {
            if finish.gone_also.is_some() && !finish.gone {
                found.push((line, format!("the wait `{goal}` waits for no end; leave `gone-also` out")));
            }
            if finish.success.is_empty() != finish.gone {
                found.push((line, format!("the wait `{goal}` must have either `success` states or `gone: true`")));
            }
            if finish.every.as_ref().is_some_and(|every| !has(&every.items)) {
                found.push((line, format!("`every.items` of the wait `{goal}` is no field of the answer; correct it")));
            }
        }
    }
    found
}
