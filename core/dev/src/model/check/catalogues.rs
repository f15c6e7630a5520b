//! A catalogue: its names are free, and what it refers to is there.

use super::super::Service;
use crate::names;

/// Line and text of each mistake in the catalogues of a service.
pub(super) fn mistakes(service: &Service) -> Vec<(u64, String)> {
    let schemas = &service.source.document.components.schemas;
    let mut found = Vec::new();
    for given in schemas.iter().filter_map(|(_, schema)| schema.catalogue.as_deref()) {
        let (name, line) = (given.name.value.as_str(), given.name.referenced.line());
        for made in [name.to_owned(), format!("{name}Component")] {
            if names::taken(&made).is_some() || schemas.iter().any(|(known, _)| service.type_name(known) == made) {
                found.push((line, format!("`{made}` is a type already; give the catalogue another `name`")));
            }
        }
        let request = schemas.get(&given.request.value);
        let fields = ["name", "memoryMb", "cpuCount", "containerCount"];
        let fits = |field: &&str| request.is_some_and(|schema| schema.properties.get(field).is_some());
        if let Some(lost) = fields.iter().find(|field| !fits(field)) {
            let text = format!("`{}` is no type with `{lost}`; `request` names one", given.request.value);
            found.push((given.request.referenced.line(), text));
        }
        let is_known = |id: &str| given.entries.iter().any(|entry| entry.id.value == id);
        for needs in
            given.entries.iter().filter_map(|entry| entry.needs.as_ref()).filter(|needs| !is_known(&needs.value))
        {
            found.push((
                needs.referenced.line(),
                format!("`{}` is not in the catalogue; add it or correct the id", needs.value),
            ));
        }
    }
    found
}
