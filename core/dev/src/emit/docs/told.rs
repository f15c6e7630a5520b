//! What is told about a method, part by part: each language has its own order and marks.

use super::{doubt, escaped, evidence, field, one_line, or, sentence};
use crate::load::{Cascade, Confidence, States, UniqueName, VendorError};
use crate::model::{Composed, Input, Operation, Service, Shape, Wait};
use crate::pattern;

/// What is said of an answer that the description does not explain.
pub const NO_ANSWER: &str = "The answer of the service.";

/// What is told about a method.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// What it does, the first paragraph in one sentence.
    pub meaning: Vec<String>,
    /// What it gives, if it gives anything.
    pub answer: Option<String>,
    /// What the service refuses, one each.
    pub errors: Vec<String>,
    /// How it goes wrong.
    pub failing: &'static str,
    /// Whether nothing is sent before its items are read.
    pub is_list: bool,
    /// How that is known.
    pub evidence: Option<String>,
}

impl Told {
    /// About an operation.
    pub fn operation(service: &Service, operation: &Operation) -> Told {
        let given = operation.given;
        match operation.composed {
            Some(Composed::Ensure(unique)) => return ensure(service, operation, unique),
            Some(Composed::Plan(cascade)) => return plan(service, cascade),
            None => {}
        }
        let meaning = [Some(&given.summary), given.description.as_ref()].into_iter().flatten();
        let since = given.since.iter().map(|version| format!("Since API version {}.", version.value));
        Told {
            meaning: meaning.map(|text| sentence(&escaped(text))).chain(since).collect(),
            answer: answer(service, operation),
            errors: given.errors.iter().map(error).collect(),
            failing: if given.pagination.is_some() { "A page cannot be read" } else { "The call failed" },
            is_list: given.pagination.is_some(),
            evidence: evidence(given.confidence, &given.source),
        }
    }

    /// What an error means, in one sentence, and that particular ones follow.
    pub fn failure(&self) -> String {
        let particular = if self.errors.is_empty() { "" } else { " In particular:" };
        format!("{}: its kind says how.{particular}", self.failing)
    }

    /// About a wait that somebody begins and looks after.
    pub fn started(wait: &Wait) -> Told {
        let what = if wait.finish.gone { "gone" } else { wait.goal };
        let resource = &wait.states.resource;
        let begin = match wait.cascade {
            None => format!(
                "Begins to wait until the {resource} is {what}: its time limit counts from now. Nothing is sent yet."
            ),
            Some(_) => format!(
                "Begins to delete the {resource} with all that is below it: its time limit counts from now. Nothing is sent yet; \
                 each look does one step."
            ),
        };
        Told {
            meaning: vec![begin],
            answer: Some("The wait: its token, one look at a time, or its end.".to_owned()),
            failing: "The client cannot be used",
            ..Told::default()
        }
    }

    /// About making something and waiting for it.
    pub fn made(operation: &Operation, wait: &Wait) -> Told {
        let resource = &wait.states.resource;
        let then = format!(
            "Then waits until the {resource} is {}. What was made stays if the wait fails; the error names its id.",
            wait.goal
        );
        Told {
            meaning: vec![sentence(&escaped(&operation.given.summary)), then],
            answer: Some(format!("The {resource} as it was read last.")),
            failing: "It was not made, or the wait did not end well",
            ..Told::default()
        }
    }

    /// About a wait.
    pub fn wait(wait: &Wait) -> Told {
        if let Some(cascade) = wait.cascade {
            return deletion(wait, cascade);
        }
        let (states, finish): (&States, _) = (wait.states, wait.finish);
        let mut end = if finish.gone {
            format!("Waits until the {} no longer exists.", states.resource)
        } else {
            let success = quoted(&finish.success);
            format!("Waits until the {} is {}: its `{}` is {success}.", states.resource, wait.goal, states.state.value)
        };
        if let Some(every) = &finish.every {
            end.push_str(&format!(" Every part of its `{}` must be {} as well.", every.items, quoted(&every.is)));
        }
        if let Some(outcome) = &finish.outcome {
            end.push_str(&format!(" Its `{}` must be {} as well.", outcome.state.value, quoted(&outcome.is)));
        }
        let mut usual = format!("Usually takes about {} s.", finish.seconds);
        let dead: Vec<_> = finish.dead_end.iter().map(|(state, _)| state.to_owned()).collect();
        if !dead.is_empty() {
            usual.push_str(&format!(" {} ends the wait with an error that says what to do.", quoted(&dead)));
        }
        Told {
            meaning: vec![end, usual],
            answer: (!finish.gone).then(|| format!("The {} as it was read last.", states.resource)),
            errors: Vec::new(),
            failing: "The wait did not end well",
            is_list: false,
            evidence: evidence(states.confidence, &states.source),
        }
    }
}

fn ensure(service: &Service, operation: &Operation, unique: &UniqueName) -> Told {
    let create = operation.given.operation_id.value.as_str();
    let shown = service.operation(create).and_then(|own| service.shown(own, own.given.unique_name.as_ref()?));
    let compared: Vec<_> = shown.iter().flat_map(|shown| &shown.compared).collect();
    let by =
        shown.as_ref().and_then(|shown| shown.read.as_ref()).map_or(unique.list.value.as_str(), |(read, _)| read.id);
    let compared: Vec<_> =
        compared.iter().filter_map(|(pointer, _)| pointer.rsplit('/').next()).map(|name| format!("`{name}`")).collect();
    let what = match compared.as_slice() {
        [] => format!("`{by}` shows none of its settings, so none is compared."),
        all => {
            format!("Compared are the settings that were given and that `{by}` shows: {}.", pattern::listed(all, "and"))
        }
    };
    let name = unique.input.rsplit('/').next().unwrap_or_default();
    let meaning =
        format!("Does what `{create}` does, unless something of this `{name}` is there: then it answers with that.");
    let different = "If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict` names the fields.";
    Told {
        meaning: vec![sentence(&escaped(&meaning)), format!("{different} {what}")],
        answer: answer(service, operation),
        errors: operation.given.errors.iter().map(error).collect(),
        failing: "It is not there as it was asked for",
        is_list: false,
        evidence: evidence(unique.confidence, &[]),
    }
}

fn plan(service: &Service, cascade: &Cascade) -> Told {
    let meaning = format!("Lists what `{}` would delete, in its order. Nothing is deleted.", cascade.call.value);
    Told {
        meaning: vec![meaning],
        answer: Some(format!("What is below comes first, and {} last.", kinds(service, cascade))),
        failing: "A list cannot be read",
        evidence: evidence(cascade.confidence, &cascade.source),
        ..Told::default()
    }
}

/// The resource itself, as the service calls it.
fn kinds(service: &Service, cascade: &Cascade) -> String {
    let mut tags = service.source.document.tags.iter();
    let own = tags.find(|tag| tag.cascade.as_ref().is_some_and(|other| other.plan.value == cascade.plan.value));
    own.and_then(|tag| tag.states.as_ref())
        .map_or("the resource".to_owned(), |states| format!("the {}", states.resource))
}

fn deletion(wait: &Wait, cascade: &Cascade) -> Told {
    let resource = &wait.states.resource;
    let what = format!("Deletes the {resource} with all that is below it, and waits until it no longer exists.");
    let how = format!(
        "First all of it is listed, as `{}` does; then it goes from the leaves to the root, and nothing else does. After a failure \
         call it again: it goes on with what is left.",
        cascade.plan.value
    );
    Told {
        meaning: vec![what, how],
        failing: "Something of it stays",
        evidence: evidence(cascade.confidence, &cascade.source),
        ..Told::default()
    }
}

/// What an input means.
pub fn input(service: &Service, input: &Input) -> String {
    let mut schema = service.resolve(input.schema).schema;
    let (about, confidence) =
        input.parameter.map_or((None, None), |given| (given.description.clone(), given.confidence));
    schema.description = about.or(schema.description);
    schema.confidence = confidence.or(schema.confidence);
    or(field(&schema), || "The vendor does not describe it.".to_owned()).join(" ")
}

fn answer(service: &Service, operation: &Operation) -> Option<String> {
    if operation.reply.file.is_some() {
        let said = Some(operation.reply.description).filter(|text| !text.is_empty());
        return Some(said.map_or_else(|| "The file.".to_owned(), |text| sentence(&escaped(text))));
    }
    let json = operation.reply.json?;
    if operation.given.pagination.is_some() {
        return Some("The items, page by page as they are asked for.".to_owned());
    }
    let said = service.resolve(json).schema.description.filter(|_| matches!(service.shape(json), Shape::Record(_)));
    // What only repeats the name of the operation says nothing here.
    let said = said.filter(|text| !text.contains(operation.id));
    Some(said.map_or_else(|| NO_ANSWER.to_owned(), |text| sentence(&escaped(&text))))
}

fn error(error: &VendorError) -> String {
    let code = error.code.as_ref().map(|code| format!(", `{code}`")).unwrap_or_default();
    let says = error
        .message
        .as_ref()
        .map(|message| format!(" The service says: `{}`.", one_line(message).replace('`', "'")))
        .unwrap_or_default();
    let doubt = match error.confidence {
        Some(Confidence::Inferred) => format!(" {}", doubt(error.confidence).unwrap_or_default()),
        _ => String::new(),
    };
    format!("{}{code}: {}{says}{doubt}", error.status, sentence(&escaped(&error.meaning)))
}

fn quoted(texts: &[String]) -> String {
    let quoted: Vec<_> = texts.iter().map(|text| format!("`{text}`")).collect();
    pattern::listed(&quoted, "or")
}
