//! What was seen in lists, for the operations that ask about one of it. It is kept in memory alone.

use std::collections::HashMap;

use gureum::operation::{Kind, Vendor};
use gureum_emulator::model::{Kind as SchemaKind, Schema};
use gureum_emulator::scrub::listed;
use serde_json::{Map, Value};

use super::plan::Read;

/// Values of one field that are kept.
const MOST: usize = 4;

/// Ids and names, by where they were seen.
#[derive(Default)]
pub struct Pool(HashMap<Seen, Vec<Value>>);

/// Where a value was seen.
#[derive(PartialEq, Eq, Hash)]
struct Seen {
    vendor: Vendor,
    service: &'static str,
    group: &'static str,
    field: String,
}

impl Pool {
    /// Keeps what an answer shows: its own fields, those of its items, and those of an object that either of them holds.
    pub fn learn(&mut self, read: &Read, answer: &Value) {
        let items = read.row.pagination.map(|pages| pages.items.split('.'));
        let shown = items.and_then(|mut path| path.try_fold(answer, |value, name| value.get(name))).unwrap_or(answer);
        let shown = shown.as_array().map_or(std::slice::from_ref(shown), Vec::as_slice);
        for fields in shown.iter().take(MOST).filter_map(Value::as_object) {
            self.keep(read, fields);
            fields.values().filter_map(Value::as_object).for_each(|inner| self.keep(read, inner));
        }
    }

    fn keep(&mut self, read: &Read, fields: &Map<String, Value>) {
        for (name, value) in fields {
            if !(value.is_i64() || value.is_u64() || value.as_str().is_some_and(|text| !text.is_empty())) {
                continue;
            }
            let seen = Seen {
                vendor: read.service.vendor,
                service: read.service.name,
                group: read.group(),
                field: name.clone(),
            };
            let kept = self.0.entry(seen).or_default();
            if kept.len() < MOST && !kept.contains(value) {
                kept.push(value.clone());
            }
        }
    }

    /// Inputs with which it can be asked, so many at most; none if nothing shows what it needs.
    pub fn inputs(&self, read: &Read, most: usize) -> Vec<Map<String, Value>> {
        let needed: Vec<_> = read.row.inputs.iter().filter(|input| input.required).collect();
        if needed.is_empty() {
            return vec![Map::new()];
        }
        let mut all: Vec<Map<String, Value>> = Vec::new();
        for at in 0..most {
            let value = |name: &str, kind| {
                let schema = schema_of(read, name)?;
                if kind == Kind::Object { self.object(read, schema, at) } else { self.value(read, name, schema, at) }
            };
            let input = needed.iter().map(|input| Some((input.name.to_owned(), value(input.name, input.kind)?)));
            match input.collect::<Option<Map<String, Value>>>() {
                Some(input) if !all.contains(&input) => all.push(input),
                _ => break,
            }
        }
        all
    }

    /// An object of what it requires, for example `{"search": {"accountId": …}}`.
    fn object(&self, read: &Read, schema: &'static Schema, at: usize) -> Option<Value> {
        let required = schema.properties.iter().filter(|property| property.required);
        let field = |name: &'static str, inner| Some((name.to_owned(), self.value(read, name, inner, at)?));
        required.map(|property| field(property.name, property.schema)).collect::<Option<Map<_, _>>>().map(Value::Object)
    }

    /// The value at this place of those that fit, or the last.
    fn value(&self, read: &Read, name: &str, schema: &'static Schema, at: usize) -> Option<Value> {
        if let Some(known) = listed(schema).next() {
            return Some(Value::from(known));
        }
        let fits = |value: &&Value| match value {
            Value::String(_) => schema.kinds.is_empty() || schema.kinds.contains(&SchemaKind::String),
            _ => schema.kinds.is_empty() || schema.kinds.contains(&SchemaKind::Integer),
        };
        let found = self.seen(read, name)?;
        let found: Vec<&Value> = found.iter().filter(fits).collect();
        found.get(at).or(found.last()).map(|value| (*value).clone())
    }

    /// Where it is likeliest to stand: in its own group, in its own service, as the id of a group that it names, anywhere with
    /// the vendor.
    fn seen(&self, read: &Read, name: &str) -> Option<&Vec<Value>> {
        let of = id_of(name);
        let own = read.group();
        let find = |fits: &dyn Fn(&Seen) -> bool| {
            let found = self.0.iter().filter(|(seen, _)| seen.vendor == read.service.vendor && fits(seen));
            // Which of several does not matter, but it must be the same in every run.
            found
                .min_by_key(|(seen, _)| (seen.service != read.service.name, seen.service, seen.group))
                .map(|(_, kept)| kept)
        };
        let in_service = |seen: &Seen| seen.service == read.service.name;
        find(&|seen| in_service(seen) && seen.group == own && seen.field == name)
            .or_else(|| {
                of.as_ref()
                    .and_then(|of| find(&|seen| is_group(seen.group, of) && matches!(seen.field.as_str(), "id" | "no")))
            })
            .or_else(|| find(&|seen| in_service(seen) && seen.field == name))
            .or_else(|| {
                of.as_ref().and_then(|_| find(&|seen| in_service(seen) && seen.group == own && seen.field == "id"))
            })
            .or_else(|| of.as_ref().and_then(|_| find(&|seen| seen.field == name)))
    }
}

fn schema_of(read: &Read, name: &str) -> Option<&'static Schema> {
    let of_parameter = read.route.parameters.iter().find(|parameter| parameter.name == name);
    let in_body = || read.route.body?.properties.iter().find(|property| property.name == name);
    of_parameter.map(|parameter| parameter.schema).or_else(|| in_body().map(|property| property.schema))
}

/// What an id is of: `cluster` of `cluster_id` and `clusterId`.
fn id_of(name: &str) -> Option<String> {
    let of = ["_id", "Id", "No"].iter().find_map(|end| name.strip_suffix(end))?;
    Some(of.replace('_', "").to_ascii_lowercase()).filter(|of| !of.is_empty())
}

/// Whether a group is named after it: `clusters`, `registries`.
fn is_group(group: &str, of: &str) -> bool {
    let group = group.to_ascii_lowercase();
    let one = group.strip_suffix("ies").map(|start| format!("{start}y"));
    let one = one.or_else(|| group.strip_suffix('s').map(str::to_owned));
    one.as_deref() == Some(of) || group == of
}

#[cfg(test)]
#[path = "../../tests/unit/verify/pool.rs"]
mod tests;
