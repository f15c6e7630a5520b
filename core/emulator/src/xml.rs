//! Data Forest's XML, to and from the JSON that the rest of the emulator speaks.
//!
//! The schema decides: it names the root, tells numbers from text, and says
//! which elements repeat, because XML itself knows none of that. Lists repeat
//! their element without a wrapper, maps have one child per key. Document types
//! and entities of one's own are refused: nothing the vendor documents needs
//! them, and they are how XML attacks its readers.

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::Event;
use serde_json::{Map, Number, Value};

use crate::model::{Kind, Schema};

const DEEPEST: usize = 64;

/// Reads a document whose root is described by `schema`.
pub(crate) fn read(text: &str, schema: &Schema) -> Result<Value, String> {
    let root = parse(text)?;
    match schema.xml_name {
        Some(name) if root.name != name => Err(format!("the root is `{}`; it must be `{name}`", root.name)),
        _ => root.value(Some(schema)),
    }
}

/// Writes a document with the root `root`.
pub(crate) fn write(root: &str, value: &Value) -> String {
    let mut text = String::from(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    write_element(&mut text, root, value);
    text
}

fn write_element(text: &mut String, name: &str, value: &Value) {
    let name = name_to_xml(name);
    match value {
        Value::Array(items) => items.iter().for_each(|item| write_element(text, &name, item)),
        Value::Null => text.push_str(&format!("<{name}/>")),
        Value::String(content) if content.is_empty() => text.push_str(&format!("<{name}/>")),
        Value::Object(fields) => {
            text.push_str(&format!("<{name}>"));
            fields.iter().for_each(|(field, value)| write_element(text, field, value));
            text.push_str(&format!("</{name}>"));
        }
        Value::String(content) => text.push_str(&format!("<{name}>{}</{name}>", escape(printable(content)))),
        Value::Bool(_) | Value::Number(_) => text.push_str(&format!("<{name}>{value}</{name}>")),
    }
}

/// XML 1.0 has no way to write most control characters.
fn printable(text: &str) -> String {
    let is_allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{7f}'..='\u{9f}');
    text.chars().map(|c| if is_allowed(c) { c } else { '\u{fffd}' }).collect()
}

/// Keys of maps may hold what element names may not, a slash or a leading digit. How the vendor writes those is
/// not documented; `_x002F_` is the usual spelling (inferred).
fn name_to_xml(name: &str) -> String {
    let is_plain = |(index, c): (usize, char)| {
        c.is_alphabetic() || c == '_' || (index > 0 && (c.is_numeric() || matches!(c, '-' | '.')))
    };
    let mut written = String::with_capacity(name.len());
    for (index, c) in name.chars().enumerate() {
        if is_plain((index, c)) {
            written.push(c);
        } else {
            written.push_str(&format!("_x{:04X}_", u32::from(c)));
        }
    }
    written
}

fn name_from_xml(name: &str) -> String {
    let mut read = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(start) = rest.find("_x") {
        let code = rest[start + 2..].split_once('_').filter(|(code, _)| (4..=6).contains(&code.len()));
        let decoded =
            code.and_then(|(code, after)| Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, after)));
        match decoded {
            Some((c, after)) => {
                read.push_str(&rest[..start]);
                read.push(c);
                rest = after;
            }
            None => {
                read.push_str(&rest[..start + 2]);
                rest = &rest[start + 2..];
            }
        }
    }
    read + rest
}

#[derive(Default)]
struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|error| format!("malformed XML: {error}"))?;
        match event {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                open.push(Element { name: name_from_xml(&name), ..Element::default() });
            }
            Event::End(_) => close(&mut open),
            Event::Text(content) => add_text(&mut open, &content.xml10_content()),
            Event::CData(content) => add_text(&mut open, &content.xml10_content()),
            Event::GeneralRef(reference) => {
                let resolved = resolve(&reference).ok_or("entities of one's own are refused")?;
                add_text(&mut open, &resolved);
            }
            Event::DocType(_) => return Err("a document type is refused".to_owned()),
            Event::Eof => break,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        if open.len() > DEEPEST {
            return Err(format!("more than {DEEPEST} elements inside one another"));
        }
    }
    finish(open)
}

fn close(open: &mut Vec<Element>) {
    if let (Some(element), Some(parent)) = (open.pop(), open.last_mut()) {
        parent.children.push(element);
    }
}

fn add_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn resolve(reference: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c.to_string());
    }
    quick_xml::escape::resolve_xml_entity(&reference.xml10_content()).map(str::to_owned)
}

/// Takes the root out of the element that stands for the document.
fn finish(mut open: Vec<Element>) -> Result<Element, String> {
    let document = open.swap_remove(0);
    match <[Element; 1]>::try_from(document.children) {
        Ok([root]) if open.is_empty() && document.text.trim().is_empty() => Ok(root),
        _ => Err("malformed XML: there must be one root element, closed, and nothing beside it".to_owned()),
    }
}

impl Element {
    fn value(self, schema: Option<&Schema>) -> Result<Value, String> {
        let kinds = schema.map_or(&[] as &[Kind], |schema| schema.kinds);
        if kinds.contains(&Kind::Object) || !self.children.is_empty() {
            return self.object(schema);
        }
        let as_kind = kinds.iter().find_map(|kind| scalar(&self.text, *kind));
        Ok(as_kind.unwrap_or(Value::String(self.text)))
    }

    fn object(self, schema: Option<&Schema>) -> Result<Value, String> {
        if !self.text.trim().is_empty() {
            return Err(format!("text beside the elements of `{}`", self.name));
        }
        let mut fields = Map::new();
        for child in self.children {
            let schema = schema.and_then(|schema| field(schema, &child.name));
            let name = child.name.clone();
            if let Some(list) = schema.filter(|schema| schema.kinds.contains(&Kind::Array)) {
                let value = child.value(list.items)?;
                let items = fields.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                items.as_array_mut().into_iter().for_each(|items| items.push(value.clone()));
            } else if fields.insert(name.clone(), child.value(schema)?).is_some() {
                return Err(format!("the element `{name}` stands twice"));
            }
        }
        Ok(Value::Object(fields))
    }
}

fn field(schema: &Schema, name: &str) -> Option<&'static Schema> {
    let property = schema.properties.iter().find(|property| property.name == name);
    property.map(|property| property.schema).or(schema.additional)
}

fn scalar(text: &str, kind: Kind) -> Option<Value> {
    let trimmed = text.trim();
    match kind {
        Kind::String => Some(Value::String(text.to_owned())),
        Kind::Integer => trimmed.parse::<i64>().ok().map(Value::from),
        Kind::Number => {
            let whole = trimmed.parse::<i64>().ok().map(Value::from);
            whole.or_else(|| Number::from_f64(trimmed.parse().ok()?).map(Value::Number))
        }
        Kind::Boolean => trimmed.parse::<bool>().ok().map(Value::Bool),
        Kind::Null => trimmed.is_empty().then_some(Value::Null),
        Kind::Array | Kind::Object => None,
    }
}

#[cfg(test)]
#[path = "../tests/unit/xml.rs"]
mod tests;
