//! An end: what it is made of is there, and is a moment and a number of seconds.

use serde_saphyr::Spanned;

use super::super::{Service, Shape};
use crate::load::Schema;

/// Line and text of each mistake in the ends of a service.
pub(super) fn mistakes(service: &Service) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    for (_, schema) in service.source.document.components.schemas.iter() {
        let Some(end) = &schema.end else { continue };
        let field = |name: &Spanned<String>| schema.properties.get(&name.value);
        let is = |name: &Spanned<String>, fits: &dyn Fn(&Schema) -> bool| field(name).is_some_and(fits);
        if !is(&end.start, &|field| service.shape(field) == Shape::Time) {
            let text = format!("`{}` is no field with a moment; `start` names one", end.start.value);
            found.push((end.start.referenced.line(), text));
        }
        let counts_seconds =
            |field: &Schema| service.shape(field) == Shape::Integer && field.unit.as_deref() == Some("s");
        if !is(&end.seconds, &counts_seconds) {
            let text = format!("`{}` is no whole number with `x-unit: s`; `seconds` names one", end.seconds.value);
            found.push((end.seconds.referenced.line(), text));
        }
        if schema.properties.get(&end.name).is_some() {
            let text = format!("`{}` is a field already; give the end another `name`", end.name);
            found.push((end.start.referenced.line(), text));
        }
    }
    found
}
