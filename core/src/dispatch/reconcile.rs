//! What became of a creation whose answer was lost.
//!
//! The clouds have no idempotency keys, but a name can be taken only once. So the resource is looked up by its name
//! through the same client. If it is there, its description is the answer. If it is not, not even after a pause, the
//! creation may be repeated: should the first request be carried out late, the service refuses the second one because the
//! name is taken, and the next look-up finds the resource. Either way there is one resource at the end.
//!
//! A resource of that name that was there before cannot be told from a new one; `meta.reconciled` says that the answer
//! comes from a look-up.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::dispatch::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Operation, PageStyle, UniqueName, Vendor};
use crate::pointer;

/// How long a new resource may take to appear in a list. Inferred: no vendor page says that lists lag.
const PAUSE: Duration = Duration::from_secs(1);
/// A list with more pages than this is not searched to its end, and the outcome stays unknown.
const MOST_PAGES: u64 = 100;

/// What a look-up found.
pub(crate) enum Found {
    /// The resource; the body is what the creation would have answered.
    Resource(Bytes),
    /// No resource has that name.
    Nothing,
    /// The look-up itself failed, or there is no way to look.
    Unknown,
}

/// Looks the resource up, twice if need be.
pub(crate) async fn look_up(call: &mut Call<'_>, unique: &'static UniqueName) -> Found {
    let Ok(input) = serde_json::from_slice::<Value>(call.plan.input) else { return Found::Unknown };
    let Some(list) = call.shared.service.operation(unique.list) else { return Found::Unknown };
    let Some(name) = input.pointer(unique.input).and_then(Value::as_str) else { return Found::Unknown };
    for is_second in [false, true] {
        if is_second && !call.pause(PAUSE).await {
            return Found::Unknown;
        }
        let base = list_input(unique, &input);
        match (Search { call, unique, list, name, base }).run().await {
            Ok(Some(item)) => return Found::Resource(answer(unique, call.shared.service.vendor, &item)),
            Ok(None) => {}
            Err(_) => return Found::Unknown,
        }
    }
    Found::Nothing
}

struct Search<'s, 'c> {
    call: &'s Call<'c>,
    unique: &'static UniqueName,
    list: &'static Operation,
    name: &'s str,
    base: Map<String, Value>,
}

impl Search<'_, '_> {
    /// The item with the name. `Err` when the list could not be read to its end.
    async fn run(&self) -> Result<Option<Value>> {
        let mut seen = 0;
        for page in 0..MOST_PAGES {
            let mut input = self.base.clone();
            let size = self.list.pagination.and_then(|pagination| turn_to(&pagination.style, page, &mut input));
            let Some(mut answer) = self.read(&input).await? else { return Ok(None) };
            let total = self.list.pagination.and_then(|p| p.total).and_then(|field| answer.get(field)?.as_u64());
            let items = self.items(&mut answer);
            let count = items.len() as u64;
            seen += count;
            if let Some(item) = items.into_iter().find(|item| item[self.unique.matches] == self.name) {
                return Ok(Some(item));
            }
            let is_last = size.is_none_or(|size| count < size) || total.is_some_and(|total| seen >= total);
            if is_last || count == 0 {
                return Ok(None);
            }
        }
        Err(Error::new(ErrorKind::Response, "the list does not end"))
    }

    /// The answer of the list; `None` where it says that there is nothing.
    async fn read(&self, input: &Map<String, Value>) -> Result<Option<Value>> {
        let input = serde_json::to_vec(input).unwrap_or_default();
        match self.call.read_with(self.list, &input).await {
            // An unreadable list proves nothing.
            Ok(reply) => serde_json::from_slice(&reply.body)
                .map(Some)
                .map_err(|_| Error::new(ErrorKind::Response, "the list is not JSON")),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// An operation that shows one resource has no field with items: its answer is the item.
    fn items(&self, answer: &mut Value) -> Vec<Value> {
        if self.unique.items.is_empty() {
            return vec![answer.take()];
        }
        match answer.get_mut(self.unique.items).map(Value::take) {
            Some(Value::Array(items)) => items,
            Some(item @ Value::Object(_)) => vec![item],
            _ => Vec::new(),
        }
    }
}

fn list_input(unique: &UniqueName, input: &Value) -> Map<String, Value> {
    let mut list_input = Map::new();
    for (field, from) in unique.list_inputs {
        if let Some((_, value)) = pointer::find(input, from).into_iter().next() {
            nest(&mut list_input, field, value.clone());
        }
    }
    list_input
}

/// Sets a field; a dot in its name nests.
fn nest(fields: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        None => drop(fields.insert(name.to_owned(), value)),
        Some((outer, inner)) => {
            let object = fields.entry(outer).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(object) = object {
                nest(object, inner, value);
            }
        }
    }
}

/// Asks for a page; the size of a page, unless the list comes whole.
fn turn_to(style: &PageStyle, page: u64, input: &mut Map<String, Value>) -> Option<u64> {
    match style {
        PageStyle::Whole => None,
        PageStyle::Number { page: field, size, first, default_size } => {
            nest(input, field, (first + page).into());
            nest(input, size, (*default_size).into());
            Some(*default_size)
        }
        PageStyle::Offset { offset, limit, default_limit } => {
            nest(input, offset, (page * default_limit).into());
            nest(input, limit, (*default_limit).into());
            Some(*default_limit)
        }
    }
}

/// The body that the creation would have answered.
fn answer(unique: &UniqueName, vendor: Vendor, item: &Value) -> Bytes {
    let mut answer = Map::new();
    if vendor == Vendor::Naver {
        answer.insert("success".to_owned(), true.into());
    }
    for (field, from) in unique.answer {
        if let Some(value) = item.get(from) {
            nest(&mut answer, field, value.clone());
        }
    }
    Bytes::from(Value::Object(answer).to_string())
}
