//! The tools, as a client is told of them.

use rmcp::model::{Tool, ToolAnnotations};
use serde_json::{Map, Value, json};

use super::calls::{ITEMS, MOST_ITEMS};
use super::search::{FOUND, MOST_FOUND};
use crate::failure::Failure;

const OPERATION: &str = "Operation as `search_operations` names it, for example `data-forest accounts get-list`.";
const INPUT: &str = "Its input, as `describe` says.";

/// All that a client may call.
pub fn all(allows_changes: bool) -> Vec<Tool> {
    let mut tools = vec![search(), describe(), read()];
    if allows_changes {
        tools.push(change());
    }
    tools
}

/// Nothing but what a tool takes: a field of the operation that stands beside its input would be passed over.
pub fn check(tool: &str, arguments: &Map<String, Value>, allows_changes: bool) -> Result<(), Failure> {
    let known = all(allows_changes).into_iter().find(|known| known.name == tool);
    let properties = known.as_ref().and_then(|known| known.input_schema.get("properties")?.as_object());
    let Some(properties) = properties else { return Ok(()) };
    let Some(unknown) = arguments.keys().find(|name| !properties.contains_key(*name)) else { return Ok(()) };
    let message = format!("`{tool}` takes no `{unknown}`");
    Err(match gureum_closest::closest(unknown, properties.keys().map(String::as_str)) {
        Some(likely) => Failure::input(message, format!("did you mean `{likely}`?")),
        None if properties.contains_key("input") => Failure::input(message, "fields of the operation stand in `input`"),
        None => Failure::input(message, "`tools/list` says what it takes"),
    })
}

fn search() -> Tool {
    let about = "Find operations by words of their names and texts. Without words it lists those of a service, and without one the services.";
    let properties = json!({
        "query": { "type": "string", "description": "Words, in English." },
        "service": { "type": "string", "description": "Only this service." },
        "limit": { "type": "integer", "minimum": 1, "maximum": MOST_FOUND, "default": FOUND },
    });
    tool("search_operations", about, properties, &[]).with_annotations(harmless().open_world(false))
}

fn describe() -> Tool {
    let about = "Say what an operation does, what it takes as a JSON Schema, what it refuses, and which tool calls it.";
    let properties = json!({ "operation": { "type": "string", "description": OPERATION } });
    tool("describe", about, properties, &["operation"]).with_annotations(harmless().open_world(false))
}

fn read() -> Tool {
    let about = "Call an operation that changes nothing. Of a list it gives `items`, and `more` if there are others. Secrets in \
                 an answer are masked.";
    let properties = json!({
        "operation": { "type": "string", "description": OPERATION },
        "input": { "type": "object", "description": INPUT },
        "query": { "type": "string", "description": "JMESPath: what to pick from the answer; of a list, from its items." },
        "limit": {
            "type": "integer", "minimum": 1, "maximum": MOST_ITEMS, "default": ITEMS,
            "description": "So many items of a list at most.",
        },
    });
    tool("read", about, properties, &["operation"]).with_annotations(harmless())
}

fn change() -> Tool {
    let about = "Call an operation that makes, changes or deletes something, in two steps. The first call sends nothing: it \
                 shows what would be sent, and a word as `confirm`. Show that to the person you work for. Call it again with the \
                 same input and that word to do it.";
    let properties = json!({
        "operation": { "type": "string", "description": OPERATION },
        "input": { "type": "object", "description": INPUT },
        "confirm": { "type": "string", "description": "The word of the first call. It is good for one change." },
    });
    let annotations = ToolAnnotations::new().read_only(false).destructive(true).idempotent(false).open_world(true);
    tool("change", about, properties, &["operation"]).with_annotations(annotations)
}

fn harmless() -> ToolAnnotations {
    ToolAnnotations::new().read_only(true).destructive(false).idempotent(true)
}

fn tool(name: &'static str, about: &'static str, properties: Value, required: &[&str]) -> Tool {
    let schema = json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    });
    let schema = match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    Tool::new(name, about, schema)
}
