//! What the tools do.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use gureum::Credentials;
use gureum::engine::EngineClient;
use gureum::operation::{Class, Pagination};
use gureum_emulator::Emulator;
use serde_json::{Map, Value, json};

use super::operation::Named;
use super::plans::Plans;
use super::{describe, search};
use crate::answer;
use crate::dry_run;
use crate::failure::Failure;
use crate::input;
use crate::masked;
use crate::pages::{self, items_of};
use crate::query::Query;
use crate::settings::{Opened, Settings};
use crate::stop::Stop;

/// Items of a list that are shown unless it is said.
pub const ITEMS: usize = 50;
/// And how many at most.
pub const MOST_ITEMS: usize = 1000;
/// Bytes of an answer: more would push out of a model's window what it was asked.
const MOST_BYTES: usize = 32 * 1024;

/// The clients that were opened, and what was shown to be changed.
pub struct Calls {
    settings: Settings,
    emulator: Option<Emulator>,
    /// Whether anything may be changed.
    pub allows_changes: bool,
    opened: Mutex<HashMap<&'static str, Opened>>,
    plans: Plans,
}

/// What a tool was called with.
struct Arguments(Map<String, Value>);

impl Arguments {
    fn text(&self, name: &str) -> Result<Option<&str>, Failure> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(name, "a text", "pass a text")),
        }
    }

    fn count(&self, name: &str, usual: usize, most: usize) -> Result<usize, Failure> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(usual),
            Some(value) => {
                let count = value
                    .as_u64()
                    .filter(|count| *count > 0)
                    .ok_or_else(|| wrong(name, "a number of items", "pass a whole number of 1 or more"))?;
                Ok(usize::try_from(count).unwrap_or(most).min(most))
            }
        }
    }

    fn operation(&self) -> Result<Named, Failure> {
        let name = self.text("operation")?;
        Named::find(
            name.ok_or_else(|| wrong("operation", "the name of an operation", "pass the name of an operation"))?,
        )
    }

    /// Fields of the operation and no others: a model makes up names.
    fn input(&self, named: Named) -> Result<Map<String, Value>, Failure> {
        let input = match self.0.get("input") {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(input)) => input.clone(),
            Some(_) => return Err(wrong("input", "an object", "pass an object")),
        };
        let hint = "`describe` says what it takes";
        input::refuse_unknown(named.operation, &input, hint)?;
        match named.operation.fields.iter().find(|field| field.required && !input.contains_key(field.name)) {
            Some(missing) => Err(Failure::input(format!("`{}` needs `{}`", named.name(), missing.name), hint)),
            None => Ok(input),
        }
    }
}

fn wrong(name: &str, due: &str, hint: &str) -> Failure {
    Failure::input(format!("`{name}` is not {due}"), hint)
}

impl Calls {
    /// Nothing is opened yet.
    pub fn new(settings: &Settings, emulator: Option<Emulator>, allows_changes: bool) -> Self {
        let settings = emulator.as_ref().map_or_else(|| settings.clone(), |emulator| settings.at(emulator));
        Calls { settings, emulator, allows_changes, opened: Mutex::default(), plans: Plans::default() }
    }

    /// Does what a tool does.
    pub fn call(&self, tool: &str, arguments: Map<String, Value>, stop: &Stop) -> Result<Value, Failure> {
        let arguments = Arguments(arguments);
        match tool {
            "search_operations" => {
                let limit = arguments.count("limit", search::FOUND, search::MOST_FOUND)?;
                search::of(arguments.text("query")?.unwrap_or_default(), arguments.text("service")?, limit)
            }
            "describe" => Ok(describe::of(arguments.operation()?)),
            "read" => self.read(&arguments, stop),
            "change" if self.allows_changes => self.change(&arguments, stop),
            "change" => {
                let hint = "the person who starts it may allow changes with `--allow-changes`";
                Err(Failure::input("nothing can be changed here", hint))
            }
            _ => Err(Failure::input(format!("there is no tool `{tool}`"), "`tools/list` lists them")),
        }
    }

    fn client(&self, named: Named) -> Result<EngineClient, Failure> {
        let service = named.service.row();
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = opened.get(service.name) {
            return Ok(opened.client.clone());
        }
        let fresh = match &self.emulator {
            Some(emulator) => {
                let keys = emulator.keys("demo");
                let keys = Credentials::new(keys.access_key, keys.secret_key.as_str());
                self.settings.open_with(service, &keys.map_err(|error| Failure::of(&error))?)?
            }
            None => self.settings.open(service)?,
        };
        Ok(opened.entry(service.name).or_insert(fresh).client.clone())
    }

    fn read(&self, arguments: &Arguments, stop: &Stop) -> Result<Value, Failure> {
        let named = arguments.operation()?;
        if named.tool()? != "read" {
            let message = format!("`{}` changes something", named.name());
            let hint = if self.allows_changes { "call it with `change`" } else { "nothing can be changed here" };
            return Err(Failure::input(message, hint));
        }
        let input = arguments.input(named)?;
        let query = arguments.text("query")?.map(Query::parse).transpose()?;
        let limit = arguments.count("limit", ITEMS, MOST_ITEMS)?;
        let client = self.client(named)?;
        let (value, more) = match named.row().pagination {
            // An expression may pick little of much.
            Some(pages) => {
                let most = Most { items: limit, bytes: if query.is_some() { usize::MAX } else { MOST_BYTES } };
                list(&client, named, pages, &input, &most, stop)?
            }
            None => (self.sent(&client, named, &input, stop)?, false),
        };
        let value = query.map_or(Ok(value.clone()), |query| query.of(value))?;
        bounded(value, more, named.row().pagination.is_some())
    }

    fn change(&self, arguments: &Arguments, stop: &Stop) -> Result<Value, Failure> {
        let named = arguments.operation()?;
        if named.tool()? != "change" {
            return Err(Failure::input(format!("`{}` changes nothing", named.name()), "call it with `read`"));
        }
        let input = arguments.input(named)?;
        let client = self.client(named)?;
        let Some(word) = arguments.text("confirm")? else {
            let shown = match named.row().composed {
                None => dry_run::of(&client, named.row(), &input, stop)?,
                // What is sent depends on what is there.
                Some(_) => {
                    let mut shown = Value::Object(input.clone());
                    masked::hide(named.row(), &mut shown);
                    json!({ "operation": named.row().id, "input": shown })
                }
            };
            let warning = matches!(named.row().class, Class::Delete | Class::Rotate);
            let warning = if warning { "It cannot be undone. " } else { "" };
            let next = format!("Nothing was sent. {warning}Show it to the person you work for before you confirm.");
            return Ok(json!({ "dryRun": shown, "confirm": self.plans.add(named.row(), &input), "next": next }));
        };
        if !self.plans.take(word, named.row(), &input) {
            let message = "nothing was shown under this word, or not with this input, or it was used";
            return Err(Failure::input(message, "leave `confirm` out to see what would be sent"));
        }
        bounded(self.sent(&client, named, &input, stop)?, false, false)
    }

    fn sent(
        &self,
        client: &EngineClient,
        named: Named,
        input: &Map<String, Value>,
        stop: &Stop,
    ) -> Result<Value, Failure> {
        let reply = client.call_blocking(named.row().id, &input::bytes(input), b"", &mut || stop.is_wanted());
        if !reply.ok {
            return Err(Failure::of_reply(&reply, client));
        }
        let mut answer = answer::read(&reply.body)?;
        masked::hide(named.row(), &mut answer);
        Ok(answer)
    }
}

/// What is enough of a list.
struct Most {
    items: usize,
    bytes: usize,
}

/// Items until there are enough, and whether others follow.
fn list(
    client: &EngineClient,
    named: Named,
    pagination: &Pagination,
    input: &Map<String, Value>,
    most: &Most,
    stop: &Stop,
) -> Result<(Value, bool), Failure> {
    let (mut items, mut bytes) = (Vec::new(), 0);
    pages::each(client, named.row(), input, stop, &mut |mut page, size| {
        bytes += size;
        masked::hide(named.row(), &mut page);
        items.extend(items_of(page, pagination));
        Ok(items.len() <= most.items && bytes <= most.bytes)
    })?;
    let more = items.len() > most.items || bytes > most.bytes;
    items.truncate(most.items);
    Ok((items.into(), more))
}

/// What fits: items of a list as far as they do, anything else whole or not at all.
fn bounded(value: Value, mut more: bool, is_list: bool) -> Result<Value, Failure> {
    let mut left = MOST_BYTES;
    match value {
        Value::Array(items) if is_list => {
            let (count, mut kept) = (items.len(), Vec::new());
            for item in items {
                let size = item.to_string().len() + 1;
                if size > left {
                    break;
                }
                left -= size;
                kept.push(item);
            }
            more |= kept.len() < count;
            if kept.is_empty() && count > 0 { Err(too_large()) } else { Ok(json!({ "items": kept, "more": more })) }
        }
        value if value.to_string().len() > MOST_BYTES => Err(too_large()),
        value if is_list => Ok(json!({ "answer": value, "more": more })),
        value => Ok(json!({ "answer": value })),
    }
}

fn too_large() -> Failure {
    let message = format!("the answer is larger than {} KiB", MOST_BYTES / 1024);
    Failure::input(message, "pick what is needed of it with `query`")
}
