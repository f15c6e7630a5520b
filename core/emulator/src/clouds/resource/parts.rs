//! Lists inside a resource that grow, and resources that are put there and taken away by one operation.

use super::act::Act;
use super::answer::{documented, filled};
use super::stored::{Stored, text};
use crate::clouds::call::Outcome;
use crate::model::{Reply, Schema};
use serde_json::{Map, Value};

impl Act<'_, '_> {
    /// Adds what the inputs describe, where this operation adds something.
    pub(super) fn grow(&mut self, fields: &mut Map<String, Value>) {
        let given = self.given();
        for part in self.resource.parts.iter().filter(|part| part.add.contains(&self.request.route.id)) {
            let Some(schema) = self.of_part(part.field) else { continue };
            let (id, time) = (self.new_id(), self.time());
            let sample = documented(self.request.route).and_then(|all| {
                let inner = all.get(self.resource.item).unwrap_or(&all);
                inner.get(part.field)?.get(0).cloned()
            });
            let known = |name: &str, _: Option<&Value>| match name {
                "id" => Some(id.clone().into()),
                _ if Some(name) == self.resource.created => Some(time.clone().into()),
                _ => given.get(name).cloned(),
            };
            let one = filled(schema, sample.as_ref(), &known);
            let mut list = fields.remove(part.field).and_then(|list| list.as_array().cloned()).unwrap_or_default();
            list.push(one);
            if let Some(count) = part.count {
                fields.insert(count.to_owned(), list.len().into());
            }
            fields.insert(part.field.to_owned(), list.into());
        }
    }

    /// The schema of what the list holds, by the answer of this operation.
    fn of_part(&self, field: &str) -> Option<&'static Schema> {
        let Reply::Json(schema) = self.request.route.reply else { return None };
        let inside = |schema: &'static Schema, name: &str| {
            schema.properties.iter().find(|property| property.name == name).map(|property| property.schema)
        };
        let whole = inside(schema, self.resource.item).unwrap_or(schema);
        inside(whole, field)?.items
    }

    pub(super) fn add(&mut self) -> Outcome {
        let index = self.position()?;
        let stored = self.resources.rows(self.resource.name)[index].clone();
        self.must_be_ready(self.resource, &stored.id, &[])?;
        self.check_addresses(&self.given())?;
        let mut fields = stored.fields;
        self.grow(&mut fields);
        if let Some(changed) = self.resource.changed {
            fields.insert(changed.to_owned(), self.time().into());
        }
        let stored = &mut self.resources.rows_mut(self.resource)[index];
        stored.fields = fields;
        let stored = stored.clone();
        Ok(self.shown_one(&stored))
    }

    pub(super) fn put(&mut self) -> Outcome {
        let given = self.given();
        let (needs, copies) = self.needs(&given)?;
        let id = given.get(self.resource.key).map(text).unwrap_or_default();
        let goes =
            self.resource.drop.iter().any(|(input, value)| given.get(*input).is_some_and(|own| text(own) == *value));
        let mut fields = self.defaults();
        fields.extend(copies);
        fields.extend(self.shown(&given));
        let stored = Stored { id, fields, lifecycle: None, needs };
        let rows = self.resources.rows_mut(self.resource);
        rows.retain(|row| row.id != stored.id || row.needs != stored.needs);
        if !goes {
            rows.push(stored.clone());
        }
        Ok(self.shown_one(&stored))
    }
}
