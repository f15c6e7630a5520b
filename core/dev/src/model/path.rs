//! Fields inside fields, named by a path with dots: `cluster.status`; `*` is any item of a list or value of a map, `.` the whole.

use super::{Service, Shape};
use crate::load::{Additional, Schema};

impl Service<'_> {
    /// The schema of the field at `path` below `schema`.
    pub fn field_at(&self, schema: &Schema, path: &str) -> Option<Schema> {
        self.written_at(schema, path).map(|field| self.resolve(&field).schema)
    }

    /// The shape of the field at `path` below `schema`.
    pub fn shape_at(&self, schema: &Schema, path: &str) -> Option<Shape> {
        self.written_at(schema, path).map(|field| self.shape(&field))
    }

    fn written_at(&self, schema: &Schema, path: &str) -> Option<Schema> {
        let below = |schema: Schema, name: &str| {
            let schema = self.resolve(&schema).schema;
            if name == "*" { below_any(schema) } else { schema.properties.get(name).cloned() }
        };
        if path == "." { Some(schema.clone()) } else { path.split('.').try_fold(schema.clone(), below) }
    }
}

/// What every item of a list, or every value of a map, is.
fn below_any(schema: Schema) -> Option<Schema> {
    let of_map = schema.additional_properties.and_then(|values| match values {
        Additional::Of(schema) => Some(*schema),
        Additional::Any => None,
    });
    schema.items.map(|items| *items).or(of_map)
}
