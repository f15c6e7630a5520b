//! Walks a list page by page, on raw answers.
//!
//! The walk ends when the service says so (its total is reached, or a page is
//! empty) and never on a guess such as "a short page is the last one": a
//! service may cap the size that was asked for.

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::caller::Caller;
use crate::dotted;
use crate::error::{Error, ErrorKind, Result};
use crate::lenient::{Lenient, Number};
use crate::operation::{Next, Operation, PageStyle, Pagination};
use crate::options::CallOptions;
use crate::page::marker::{self, Markers};
use crate::reply::Reply;
use crate::request::version;
use crate::response::fields;

/// More pages than any real list has: beyond it, the service is going in circles.
const MOST_PAGES: u32 = 10_000;

/// A walk through one list.
#[derive(Debug)]
pub(crate) struct PageRun {
    row: &'static Operation,
    pagination: &'static Pagination,
    input: Map<String, Value>,
    options: CallOptions,
    /// Number of the next page, or items to skip.
    position: u64,
    /// Inputs for paging that the caller wrote; the others are ours to leave out.
    written: Written,
    markers: Markers,
    pages: u32,
    seen: u64,
    /// The items of the page before, as sent.
    before: Bytes,
    ended: bool,
}

#[derive(Debug)]
struct Written {
    position: bool,
    size: bool,
}

/// What a page says about itself.
struct Contents {
    items: Bytes,
    count: u64,
    total: Option<u64>,
}

impl PageRun {
    /// Starts where `input` says, or at the beginning. Sends nothing.
    pub(crate) fn new(row: &'static Operation, input: &[u8], options: CallOptions) -> Result<Self> {
        let pagination = row
            .pagination
            .ok_or_else(|| Error::new(ErrorKind::Input, format!("`{}` is not a list; call it instead", row.id)))?;
        let mut input = read_object(input)?;
        let written = written(row, pagination, &input)?;
        let position = match &pagination.style {
            PageStyle::Whole => 0,
            PageStyle::Number { page, size, first, default_size } => {
                start(&mut input, page, *first, size, *default_size)
            }
            PageStyle::Offset { offset, limit, default_limit } => start(&mut input, offset, 0, limit, *default_limit),
            PageStyle::Marker { limit, default_limit, .. } => {
                set_size(&mut input, limit, *default_limit);
                0
            }
        };
        let mut markers = Markers::default();
        if let PageStyle::Marker { marker, .. } = &pagination.style
            && let Some(given) = at(&input, marker)
        {
            let refused = |problem| Error::new(ErrorKind::Input, problem);
            markers.go_to(given.clone()).map_err(refused)?;
        }
        Ok(PageRun {
            row,
            pagination,
            input,
            options,
            position,
            written,
            markers,
            pages: 0,
            seen: 0,
            before: Bytes::new(),
            ended: false,
        })
    }

    /// The operation that lists.
    pub(crate) fn row(&self) -> &'static Operation {
        self.row
    }

    /// The next page, or `None` at the end. An error is the end as well.
    pub(crate) async fn next(&mut self, caller: &impl Caller) -> Option<Result<Reply>> {
        if self.ended {
            return None;
        }
        let page = match self.page(caller).await {
            Ok((reply, is_all)) => self.accept(reply, is_all).map_err(|error| caller.language().tell(error)),
            Err(error) => Err(error),
        };
        self.ended |= page.is_err();
        page.transpose()
    }

    /// Asks for a page. Under an API version that has no pages, or others, it is all that the service gives at once.
    async fn page(&mut self, caller: &impl Caller) -> Result<(Reply, bool)> {
        self.turn();
        let left_out = self.left_out(caller)?;
        left_out.iter().for_each(|path| remove(&mut self.input, path));
        let is_all = paging(self.pagination)[0].is_some_and(|position| left_out.contains(&position));
        let input = serde_json::to_vec(&self.input).unwrap_or_default();
        Ok((caller.call_row(self.row, &input, &self.options).await?, is_all))
    }

    /// Inputs of ours that the API version does not have yet.
    fn left_out(&self, caller: &impl Caller) -> Result<Vec<&'static str>> {
        // Most operations have had all their inputs from the beginning.
        if self.row.since.is_empty() {
            return Ok(Vec::new());
        }
        let version = caller.version(self.row, &self.options)?;
        let [position, size] = paging(self.pagination);
        let ours = [position.filter(|_| !self.written.position), size.filter(|_| !self.written.size)];
        Ok(ours.into_iter().flatten().filter(|path| version::is_later(self.row, path, version)).collect())
    }

    /// Writes down where the next page begins.
    fn turn(&mut self) {
        match &self.pagination.style {
            PageStyle::Whole => {}
            PageStyle::Number { page: field, .. } | PageStyle::Offset { offset: field, .. } => {
                set(&mut self.input, field, self.position.into());
            }
            PageStyle::Marker { marker, .. } => {
                if let Some(next) = self.markers.next.clone() {
                    set(&mut self.input, marker, marker::as_input(self.row, marker, next));
                }
            }
        }
    }

    /// Moves on; `None` for an empty page after the first, which only says that the list is over.
    fn accept(&mut self, reply: Reply, is_all: bool) -> Result<Option<Reply>> {
        self.pages += 1;
        if matches!(self.pagination.style, PageStyle::Whole) {
            self.ended = true;
            return Ok(Some(reply));
        }
        let contents = self.contents(&reply.body)?;
        if is_all {
            self.ended = true;
            return match contents.total.filter(|total| *total > contents.count) {
                None => Ok(Some(reply)),
                Some(total) => Err(self.cut_off(contents.count, total)),
            };
        }
        let next = self.next_marker(&reply.body, &contents)?;
        if contents.count == 0 && next.is_none() {
            self.ended = true;
            return Ok((self.pages == 1).then_some(reply));
        }
        self.check_progress(&contents)?;
        self.seen += contents.count;
        self.position += match self.pagination.style {
            PageStyle::Offset { .. } => contents.count,
            _ => 1,
        };
        self.ended = match &self.pagination.style {
            PageStyle::Marker { next: Next::Answer(_), .. } => next.is_none(),
            _ => self.is_total_reached(&contents),
        };
        if let Some(next) = next.filter(|_| !self.ended) {
            self.markers.go_to(next).map_err(|problem| self.broken(format!("page {}: {problem}", self.pages)))?;
        }
        self.before = contents.items;
        Ok(Some(reply))
    }

    /// The marker of the next page. What follows the last item is asked for until nothing does.
    fn next_marker(&self, body: &Bytes, contents: &Contents) -> Result<Option<Value>> {
        match &self.pagination.style {
            PageStyle::Marker { next, .. } => marker::after(next, body, &contents.items)
                .map_err(|problem| self.broken(format!("page {}: {problem}", self.pages))),
            _ => Ok(None),
        }
    }

    /// A total that equals a full page is not believed: some services count the page there and not the list. Nor is one
    /// below what the page itself holds.
    fn is_total_reached(&self, contents: &Contents) -> bool {
        let size = match self.pagination.style {
            PageStyle::Number { size, .. }
            | PageStyle::Offset { limit: size, .. }
            | PageStyle::Marker { limit: size, .. } => get(&self.input, size),
            PageStyle::Whole => None,
        };
        let is_full = size.is_some_and(|size| contents.count >= size);
        contents.total.is_some_and(|total| {
            let may_count_the_page = is_full && total == contents.count;
            self.skipped() + self.seen >= total && total >= contents.count && !may_count_the_page
        })
    }

    /// Items before the place where the caller wanted to start. Unknown for numbered pages, where a service may cap the
    /// size; there an empty page ends the list.
    fn skipped(&self) -> u64 {
        match self.pagination.style {
            PageStyle::Offset { .. } => self.position.saturating_sub(self.seen),
            _ => 0,
        }
    }

    fn check_progress(&self, contents: &Contents) -> Result<()> {
        if self.pages > 1 && contents.count > 0 && contents.items == self.before {
            return Err(self.broken(format!("page {} repeats the page before it", self.pages)));
        }
        if self.pages >= MOST_PAGES {
            return Err(self.broken(format!("the list has no end after {MOST_PAGES} pages")));
        }
        Ok(())
    }

    fn contents(&self, body: &Bytes) -> Result<Contents> {
        let names = [self.pagination.items, self.pagination.total.unwrap_or_default()];
        let found = fields::of(body, &names)
            .map_err(|error| self.broken(format!("the page is no JSON object (column {})", error.column())))?;
        let items = found[0].map_or("", RawValue::get);
        let total = self.pagination.total.and(found[1]).and_then(read_count);
        Ok(Contents { items: body.slice_ref(items.as_bytes()), count: count(items), total })
    }

    /// There is more, and no way to ask for it.
    fn cut_off(&self, count: u64, total: u64) -> Error {
        let since = self.row.since.iter().map(|(_, since)| *since).max().unwrap_or_default();
        Error::new(
            ErrorKind::Input,
            format!("the service gave {count} of {total}, and this API version has no pages here"),
        )
        .with_hint(format!("set `api_version` to {since} or later"))
        .with(|details| details.operation = Some(self.row.id.to_owned()))
    }

    fn broken(&self, problem: String) -> Error {
        Error::new(ErrorKind::Response, problem)
            .with_hint("ask for the pages one by one and compare them")
            .with(|details| details.operation = Some(self.row.id.to_owned()))
    }
}

fn read_object(input: &[u8]) -> Result<Map<String, Value>> {
    if input.is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_slice(input).map_err(|error| {
        Error::new(ErrorKind::Input, format!("the input is no JSON object (column {}); pass `{{…}}`", error.column()))
    })
}

/// The inputs that say where a page begins and how many it holds.
fn paging(pagination: &Pagination) -> [Option<&'static str>; 2] {
    match pagination.style {
        PageStyle::Whole => [None, None],
        PageStyle::Number { page: position, size, .. } => [Some(position), Some(size)],
        PageStyle::Offset { offset: position, limit: size, .. } => [Some(position), Some(size)],
        PageStyle::Marker { marker: position, limit: size, .. } => [Some(position), Some(size)],
    }
}

/// What the caller wrote of them. A number that is none would be taken for one that was left out.
fn written(row: &Operation, pagination: &Pagination, input: &Map<String, Value>) -> Result<Written> {
    let [position, size] = paging(pagination);
    let is_marker = matches!(pagination.style, PageStyle::Marker { .. });
    for path in [position.filter(|_| !is_marker), size].into_iter().flatten() {
        if at(input, path).is_some_and(|value| !value.is_null()) && get(input, path).is_none() {
            let problem = format!("`{path}` is no whole number from 0");
            return Err(
                Error::new(ErrorKind::Input, problem).with(|details| details.operation = Some(row.id.to_owned()))
            );
        }
    }
    let is_written = |path: Option<&str>| path.and_then(|path| at(input, path)).is_some_and(|value| !value.is_null());
    Ok(Written { position: is_written(position), size: is_written(size) })
}

/// Where to start: what the caller wrote, or `first`. Writes the size down as well, so that a service that changes its
/// default in between cannot skip items.
fn start(input: &mut Map<String, Value>, position: &str, first: u64, size: &str, default_size: u64) -> u64 {
    set_size(input, size, default_size);
    get(input, position).unwrap_or(first)
}

fn set_size(input: &mut Map<String, Value>, size: &str, default_size: u64) {
    if get(input, size).is_none() {
        set(input, size, default_size.into());
    }
}

/// The number at a dotted path, also when it is written as text.
fn get(input: &Map<String, Value>, path: &str) -> Option<u64> {
    match at(input, path)? {
        Value::String(text) => u64::from_text(text),
        value => value.as_u64(),
    }
}

fn at<'i>(input: &'i Map<String, Value>, path: &str) -> Option<&'i Value> {
    match path.split_once('.') {
        None => input.get(path),
        Some((name, rest)) => dotted::field(input.get(name)?, rest),
    }
}

/// Writes a value at a dotted path and makes the objects on the way.
fn set(input: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => drop(input.insert(path.to_owned(), value)),
        Some((name, rest)) => {
            let inner = input.entry(name).or_insert(Value::Null);
            if !inner.is_object() {
                *inner = Value::Object(Map::new());
            }
            if let Value::Object(inner) = inner {
                set(inner, rest, value);
            }
        }
    }
}

fn remove(input: &mut Map<String, Value>, path: &str) {
    match path.split_once('.') {
        None => drop(input.remove(path)),
        Some((name, rest)) => {
            if let Some(Value::Object(inner)) = input.get_mut(name) {
                remove(inner, rest);
            }
        }
    }
}

fn read_count(total: &RawValue) -> Option<u64> {
    count_in(&fields::value(total)?)
}

/// The count that a list states of itself, also when it is written as text.
pub(crate) fn count_in(total: &Value) -> Option<u64> {
    match total {
        Value::String(text) => u64::from_text(text),
        Value::Number(number) => u64::from_number(Number::Float(number.as_f64()?)),
        _ => None,
    }
}

/// How many items a list holds. As everywhere, one object where a list is due is a list of one.
fn count(items: &str) -> u64 {
    match serde_json::from_str::<Vec<IgnoredAny>>(items) {
        Ok(list) => list.len() as u64,
        Err(_) => {
            let inside = items.strip_prefix('{').map(str::trim_start);
            inside.is_some_and(|inside| !inside.starts_with('}')).into()
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/page/run.rs"]
mod tests;
