//! A list, page by page as it is shown.

use gureum::engine::EngineClient;
use gureum::operation::{Operation, Pagination};
use serde_json::{Map, Value};

use crate::answer;
use crate::failure::Failure;
use crate::input;
use crate::stop::Stop;

/// Hands over page after page, with its size on the wire, until `take` has enough or there are no more.
pub fn each(
    client: &EngineClient,
    row: &Operation,
    input: &Map<String, Value>,
    stop: &Stop,
    take: &mut dyn FnMut(Value, usize) -> Result<bool, Failure>,
) -> Result<(), Failure> {
    let steps = client.pages(row.id, &input::bytes(input), b"");
    loop {
        let reply = steps.next_blocking(&mut || stop.is_wanted());
        if !reply.ok {
            return Err(Failure::of_reply(&reply, client));
        }
        if reply.end || !take(answer::read(&reply.body)?, reply.body.len())? {
            return Ok(());
        }
    }
}

/// The items of a page; one object where a list is due is a list of one.
pub fn items_of(mut page: Value, pages: &Pagination) -> Vec<Value> {
    let mut found = Some(&mut page);
    for name in pages.items.split('.') {
        found = found.and_then(|value| value.get_mut(name));
    }
    match found.map(Value::take) {
        Some(Value::Array(items)) => items,
        Some(item @ Value::Object(_)) => vec![item],
        _ => Vec::new(),
    }
}
