//! What became of a creation whose answer was lost.
//!
//! The clouds have no idempotency keys, but a name can be taken only once. So the resource is looked up by its name
//! through the same client. If it is there, its description is the answer. If it is not, not even after a pause, the
//! creation may be repeated: should the first request be carried out late, the service refuses the second one because the
//! name is taken, and the next look-up finds the resource. Either way there is one resource at the end.
//!
//! A resource of that name may also be somebody else's. Where the list shows when it was made, one that is older than this
//! call is a conflict and never handed out as the new one: whoever cleans up would delete it. Where the list shows no such
//! time, old and new cannot be told apart; `meta.reconciled` says that the answer comes from a look-up.
//!
//! That nothing is there is believed only of a list that was seen whole: one that contradicts its own count, shows
//! something twice, or has a name in it that the service may have made of ours proves nothing.

mod age;
mod alike;

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::caller::Caller;
use crate::dispatch::outcome::Older;
use crate::dotted;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Operation, UniqueName};
use crate::options::CallOptions;
use crate::page::run::{PageRun, count_in};
use crate::pointer;

/// How long a new resource may take to appear in a list. Inferred: no vendor page says that lists lag.
const PAUSE: Duration = Duration::from_secs(1);
/// A list with more pages than this is not searched to its end, and the outcome stays unknown.
const MOST_PAGES: u64 = 100;
/// How far the clock that dates resources may be from the one that dates answers. As much as the vendors allow signatures.
const SLACK: Duration = Duration::from_secs(300);

/// What a look-up found.
pub(crate) enum Found {
    /// The resource.
    Resource(Listed),
    /// One of that name that was made before this call.
    Older(Older),
    /// No resource has that name.
    Nothing,
    /// The look-up itself failed, or there is no way to look.
    Unknown,
}

/// What a list shows of a resource.
pub(crate) struct Listed {
    /// What the creation would have answered.
    pub answer: Bytes,
    /// The item of the list.
    pub item: Value,
}

/// Whose creation it was: makes calls within what is left of its time.
pub(crate) trait Searcher: Caller {
    /// When the creation began.
    fn began(&self) -> SystemTime;

    /// Pauses; `false` if there is no time for it.
    fn pause(&mut self, pause: Duration) -> impl Future<Output = bool> + Send;
}

/// Looks the resource up, twice if need be.
pub(crate) async fn look_up(searcher: &mut impl Searcher, input: &[u8], row: &'static Operation) -> Found {
    let Some(unique) = row.unique_name else { return Found::Unknown };
    let Ok(input) = serde_json::from_slice::<Value>(input) else { return Found::Unknown };
    let Some(list) = searcher.service().operation(unique.list) else { return Found::Unknown };
    let Some(name) = input.pointer(unique.input).and_then(Value::as_str) else { return Found::Unknown };
    for is_second in [false, true] {
        if is_second && !searcher.pause(PAUSE).await {
            return Found::Unknown;
        }
        let base = list_input(unique, &input);
        let also = unique.also;
        match (Search { searcher: &*searcher, row, unique, also, list, name, input: &input }).run(base).await {
            Ok(Found::Nothing) => {}
            Ok(found) => return found,
            Err(_) => return Found::Unknown,
        }
    }
    Found::Nothing
}

/// Looks once for whatever bears the name of a creation, however old it is.
pub(crate) async fn bearer(searcher: &impl Searcher, input: &Value, row: &'static Operation) -> Result<Option<Listed>> {
    let missing = || Error::new(ErrorKind::Input, format!("`{}` needs the name of what is to be there", row.id));
    let unique = row.unique_name.ok_or_else(missing)?;
    let list = searcher.service().operation(unique.list).ok_or_else(missing)?;
    let name = input.pointer(unique.input).and_then(Value::as_str).ok_or_else(missing)?;
    // What may differ beside the name is for the caller to compare.
    let search = Search { searcher, row, unique, also: &[], list, name, input };
    match search.run(list_input(unique, input)).await? {
        Found::Resource(listed) => Ok(Some(listed)),
        _ => Ok(None),
    }
}

struct Search<'s, S> {
    searcher: &'s S,
    /// The creation.
    row: &'static Operation,
    unique: &'static UniqueName,
    /// What must be equal beside the name.
    also: &'static [(&'static str, &'static str)],
    list: &'static Operation,
    name: &'s str,
    input: &'s Value,
}

impl<S: Searcher> Search<'_, S> {
    /// Walks the list as everybody's walk goes: a short page is no end. `Err` when the list could not be read to its end.
    async fn run(&self, base: Map<String, Value>) -> Result<Found> {
        let input = serde_json::to_vec(&base).unwrap_or_default();
        let mut walk = PageRun::new(self.list, &input, CallOptions::default())?;
        let mut seen = Seen::default();
        for _ in 0..MOST_PAGES {
            let Some(mut page) = self.next(&mut walk).await? else { return seen.end() };
            let total = self.list.pagination.and_then(|p| p.total).and_then(|field| count_in(page.get(field)?));
            seen.total = total.or(seen.total);
            for item in items(self.unique.items, &mut page)? {
                seen.add(
                    self.unique.answer.first().and_then(|(_, id)| dotted::field(&item, id_of(id))).unwrap_or(&item),
                );
                match self.judge(&item)? {
                    Found::Nothing => {}
                    Found::Older(one) => seen.older = Some(one),
                    Found::Unknown => seen.is_in_doubt = true,
                    found => return Ok(found),
                }
            }
        }
        Err(Error::new(ErrorKind::Response, "the list does not end"))
    }

    /// The next page; `None` behind the last. That a list is not found may be the word of a gateway on the way.
    async fn next(&self, walk: &mut PageRun) -> Result<Option<Value>> {
        match walk.next(self.searcher).await {
            None => Ok(None),
            Some(Ok(reply)) => serde_json::from_slice(&reply.body).map(Some).map_err(|_| unreadable()),
            Some(Err(error)) => Err(error),
        }
    }

    /// Whether what must be equal beside the name is.
    fn is_equal(&self, item: &Value) -> bool {
        self.also.iter().all(|(path, pointer)| {
            let given = self.input.pointer(pointer).filter(|given| !given.is_null());
            given.is_none_or(|given| dotted::all(item, path).into_iter().any(|own| in_words(own) == in_words(given)))
        })
    }

    /// Whether an item is what was to be made. One whose name cannot be read, or is alike, may be it, or not.
    fn judge(&self, item: &Value) -> Result<Found> {
        let names = dotted::all(item, self.unique.matches);
        if names.is_empty() || !names.iter().all(|name| name.is_string() || name.is_number()) {
            return Err(unreadable());
        }
        let mut names = names.into_iter().map(in_words).filter(|name| alike::are(name, self.name));
        let Some(first) = names.next().filter(|_| self.is_equal(item)) else { return Ok(Found::Nothing) };
        let name = names.find(|name| name == self.name).filter(|_| first != self.name).unwrap_or(first);
        let at = |path: &str| dotted::field(item, path).unwrap_or(&Value::Null);
        let created = self.unique.created.map_or(&Value::Null, at);
        let is_older = age::latest(created).is_some_and(|made| {
            let began = self.searcher.began();
            made < began.checked_sub(SLACK).unwrap_or(SystemTime::UNIX_EPOCH)
        });
        match (name == self.name, is_older) {
            (false, true) => return Ok(Found::Nothing),
            (false, false) => return Ok(Found::Unknown),
            // Without its id it is no answer that anybody could go on with.
            (true, false) if self.unique.answer.iter().any(|(_, from)| !is_id(at(id_of(from)))) => {
                return Err(unreadable());
            }
            (true, false) => {
                let answer = answer(self.row, self.unique, item);
                return Ok(Found::Resource(Listed { answer, item: item.clone() }));
            }
            (true, true) => {}
        }
        let id = self.unique.answer.first().map(|(_, from)| in_words(at(id_of(from)))).unwrap_or_default();
        Ok(Found::Older(Older { name, id, created: in_words(created) }))
    }
}

/// What a walk has seen so far.
#[derive(Default)]
struct Seen {
    count: u64,
    ids: HashSet<String>,
    /// How many there are, by the list's own word.
    total: Option<u64>,
    older: Option<Older>,
    /// Something may be what is looked for.
    is_in_doubt: bool,
}

impl Seen {
    /// `item` is its id, or all of it where it has none.
    fn add(&mut self, item: &Value) {
        self.count += 1;
        self.ids.insert(item.to_string());
    }

    /// What an end without the resource means. A list that moved while it was read may have moved the resource out of sight.
    fn end(self) -> Result<Found> {
        let distinct = self.ids.len() as u64;
        match self.older {
            _ if self.is_in_doubt || distinct < self.count || self.total.is_some_and(|total| distinct < total) => {
                Err(unreadable())
            }
            Some(older) => Ok(Found::Older(older)),
            None => Ok(Found::Nothing),
        }
    }
}

/// The path of the id in an item of which this is a part, or the whole.
pub(crate) fn id_of(part: &'static str) -> &'static str {
    if part == "." { "id" } else { part }
}

fn is_id(value: &Value) -> bool {
    value.is_number() || value.as_str().is_some_and(|text| !text.is_empty())
}

pub(crate) fn in_words(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn unreadable() -> Error {
    Error::new(ErrorKind::Response, "the list cannot be read")
}

/// The items of a page. Nothing at all where a list is due, in any of the vendors' spellings, is an empty list; a page
/// without the field is not what was asked for.
pub(crate) fn items(field: &str, page: &mut Value) -> Result<Vec<Value>> {
    let pointer = format!("/{}", field.replace('.', "/"));
    match page.pointer_mut(&pointer).map(Value::take) {
        Some(Value::Array(items)) => Ok(items),
        Some(Value::Object(fields)) if !fields.is_empty() => Ok(vec![Value::Object(fields)]),
        Some(Value::Null | Value::Object(_)) => Ok(Vec::new()),
        Some(Value::String(text)) if text.is_empty() => Ok(Vec::new()),
        _ => Err(unreadable()),
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
pub(crate) fn nest(fields: &mut Map<String, Value>, name: &str, value: Value) {
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

/// The body that the creation would have answered.
fn answer(row: &Operation, unique: &UniqueName, item: &Value) -> Bytes {
    let mut answer = Map::new();
    if row.failure_in_200 {
        answer.insert("success".to_owned(), true.into());
    }
    for (field, from) in unique.answer {
        if let Some(value) = dotted::field(item, from) {
            nest(&mut answer, field, value.clone());
        }
    }
    Bytes::from(Value::Object(answer).to_string())
}
