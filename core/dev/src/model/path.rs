//! Fields inside fields, named by a path with dots: `cluster.status`; `*` is any item of a list, `.` the whole.

use super::{Service, Shape};
use crate::load::Schema;

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
            if name == "*" { schema.items.map(|items| *items) } else { schema.properties.get(name).cloned() }
        };
        if path == "." { Some(schema.clone()) } else { path.split('.').try_fold(schema.clone(), below) }
    }
}
