//! What is below a resource, leaves first.

use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use serde_json::{Map, Value};

use super::deletion::{Deletion, unknown};
use crate::caller::Caller;
use crate::deadline::Deadline;
use crate::dispatch::reconcile::{in_words, items, nest};
use crate::dotted;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Below, Cascade};
use crate::options::CallOptions;
use crate::page::run::PageRun;
use crate::plain::{self, beginning};

/// Longest name or state that is told.
const LONGEST: usize = 200;

/// Everything that is below a resource, and the resource, in the order in which it must go.
pub(super) async fn all(
    caller: &impl Caller,
    cascade: &'static Cascade,
    id: &str,
    options: &CallOptions,
    whole: Duration,
) -> Result<Vec<Deletion>> {
    let until = Deadline::after(whole);
    let (read, input) = cascade.read;
    let row = caller.service().operation(read).ok_or_else(|| unknown(read))?;
    let input = serde_json::to_vec(&Map::from_iter([(input.to_owned(), Value::from(id))])).unwrap_or_default();
    let shown = caller.call_row(row, &input, &limited(options, until)).await?;
    let shown: Value = serde_json::from_slice(&shown.body).unwrap_or_default();
    let own = dotted::field(&shown, cascade.item).cloned().unwrap_or_default();
    let mut walk = Walk { caller, options, until, found: Vec::new(), stage: 0, seen: HashSet::new() };
    walk.below(cascade.below, id.to_owned(), own.clone()).await?;
    let root = Deletion {
        operation: cascade.delete,
        resource: cascade.resource,
        id: id.to_owned(),
        name: word(&own, "name"),
        state: word(&own, cascade.state),
        input: cascade.input,
        wait: None,
        stage: usize::MAX,
    };
    Ok(walk.found.into_iter().chain([root]).collect())
}

struct Walk<'w, C> {
    caller: &'w C,
    options: &'w CallOptions,
    until: Deadline,
    found: Vec<Deletion>,
    stage: usize,
    /// What was found, by operation and id: a list may show one twice.
    seen: HashSet<(&'static str, String)>,
}

impl<C: Caller> Walk<'_, C> {
    /// Boxed, because it goes as deep as the descriptions do.
    fn below<'s>(
        &'s mut self,
        kinds: &'static [Below],
        id: String,
        own: Value,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 's>> {
        Box::pin(async move {
            for kind in kinds {
                let children = self.children(kind, &id, &own).await?;
                for (child, item) in &children {
                    self.below(kind.below, child.clone(), item.clone()).await?;
                }
                self.stage += 1;
                for (child, item) in children {
                    self.add(kind, child, &item);
                }
            }
            Ok(())
        })
    }

    fn add(&mut self, kind: &'static Below, id: String, item: &Value) {
        let state = word(item, kind.state);
        let is_over =
            state.as_deref().is_some_and(|state| kind.except.iter().any(|one| one.eq_ignore_ascii_case(state)));
        if is_over || !self.seen.insert((kind.end, id.clone())) {
            return;
        }
        self.found.push(Deletion {
            operation: kind.end,
            resource: kind.resource,
            id,
            name: word(item, "name"),
            state,
            input: kind.input,
            wait: kind.wait,
            stage: self.stage,
        });
    }

    /// The ids of those of a kind that are below a resource, with what the list shows of each.
    async fn children(&self, kind: &'static Below, above: &str, owner: &Value) -> Result<Vec<(String, Value)>> {
        let row = self.caller.service().operation(kind.list).ok_or_else(|| unknown(kind.list))?;
        let field = row.pagination.map_or("", |pagination| pagination.items);
        let mut input = Map::new();
        nest(&mut input, kind.by, Value::from(above));
        let input = serde_json::to_vec(&input).unwrap_or_default();
        let mut run = PageRun::new(row, &input, limited(self.options, self.until))?;
        let mut children = Vec::new();
        while let Some(page) = run.next(self.caller).await {
            let mut page: Value = serde_json::from_slice(&page?.body).unwrap_or_default();
            for item in items(field, &mut page)? {
                let id = item.get("id").filter(|id| id.is_number() || id.as_str().is_some_and(|id| !id.is_empty()));
                let id = in_words(id.ok_or_else(|| unreadable(kind))?);
                belongs(kind, &item, above, owner)?;
                children.push((id, item));
            }
        }
        Ok(children)
    }
}

/// Whether what an item shows of its owner is what was asked for. A list that shows what belongs to others is one whose
/// items must not be deleted.
fn belongs(kind: &Below, item: &Value, above: &str, owner: &Value) -> Result<()> {
    for (field, of_owner) in kind.shows {
        let Some(shown) = dotted::field(item, field).filter(|shown| !shown.is_null()) else { continue };
        let wanted = match *of_owner {
            "id" => Some(above.to_owned()),
            other => dotted::field(owner, other).map(in_words),
        };
        if wanted.is_some_and(|wanted| wanted != in_words(shown)) {
            let message = format!(
                "`{}` shows a {} of another owner (`{field}` is `{}`), so nothing was deleted",
                kind.list,
                kind.resource,
                told(&in_words(shown)),
            );
            return Err(
                Error::new(ErrorKind::Response, message).with(|details| details.operation = Some(kind.list.to_owned()))
            );
        }
    }
    Ok(())
}

fn limited(options: &CallOptions, until: Deadline) -> CallOptions {
    let left = until.left().max(Duration::from_millis(1));
    CallOptions { timeout: Some(options.timeout.map_or(left, |own| own.min(left))), ..options.clone() }
}

fn word(item: &Value, field: &str) -> Option<String> {
    let value = dotted::field(item, field).filter(|_| !field.is_empty())?;
    value.as_str().filter(|text| !text.is_empty()).map(told)
}

fn told(text: &str) -> String {
    plain::line(beginning(text, LONGEST)).into_owned()
}

fn unreadable(kind: &Below) -> Error {
    let message = format!("`{}` shows a {} without an id, so nothing was deleted", kind.list, kind.resource);
    Error::new(ErrorKind::Response, message).with(|details| details.operation = Some(kind.list.to_owned()))
}
