//! Ways through several services: their plans, what they give, and how a session's methods for them look.

mod parts;
mod python;
mod typescript;

pub use parts::Offered;

use super::python::code::tidy;
use super::{Output, render};
use crate::load::VendorName;
use crate::load::ways::Way as Described;
use crate::model::Model;
use crate::ways::Ways;

/// The ways of a cloud, as Python offers them.
pub fn in_python(model: &Model, ways: &Ways, cloud: VendorName) -> Vec<Offered> {
    ways.of(cloud).map(|(name, way)| python::offered(model, ways, name, way)).collect()
}

/// The ways of a cloud, as TypeScript offers them.
pub fn in_typescript(model: &Model, ways: &Ways, cloud: VendorName) -> Vec<Offered> {
    ways.of(cloud).map(|(name, way)| typescript::offered(model, ways, name, way)).collect()
}

/// The plans in each language.
pub fn emit(model: &Model, ways: &Ways) -> Vec<Output> {
    let clouds = [VendorName::Naver, VendorName::Samsung];
    let all: Vec<(&str, &Described)> = clouds.into_iter().flat_map(|cloud| ways.of(cloud)).collect();
    let python = python::values(model, ways, &all);
    let typescript = typescript::values(model, ways, &all);
    [
        (
            "bindings-python/python/gureum/_generated/ways.py",
            include_str!("../../templates/ways/python.py.j2"),
            &python,
        ),
        (
            "bindings-python/python/gureum/_generated/way_names.py",
            include_str!("../../templates/ways/names.py.j2"),
            &python,
        ),
        ("bindings-node/lib/generated/ways.ts", include_str!("../../templates/ways/typescript.ts.j2"), &typescript),
    ]
    .into_iter()
    .map(|(path, template, values)| Output { path: path.to_owned(), text: tidy(&render(template, values)) })
    .collect()
}
