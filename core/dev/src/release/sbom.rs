//! The list of components as CycloneDX 1.5, the form that programs read.

use serde_json::{Value, json};

use super::components::Component;
use super::version::Version;

/// The name of the file, where a package has no other place for it.
pub const FILE: &str = "sbom.cdx.json";

/// The document of a product. There is no time and no chance in it: the same release gives the same bytes.
#[must_use]
pub fn document(product: &str, version: Version, components: &[Component]) -> Value {
    let reference = format!("pkg:github/gureum/gureum@{version}#{product}");
    let entries: Vec<Value> = components.iter().map(entry).collect();
    let needs: Vec<String> = components.iter().map(purl).collect();
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": reference,
                "name": product,
                "version": version.to_string(),
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": entries,
        "dependencies": [{ "ref": reference, "dependsOn": needs }],
    })
}

fn entry(component: &Component) -> Value {
    let mut entry = json!({
        "type": "library",
        "bom-ref": purl(component),
        "name": component.name,
        "version": component.version,
        "purl": purl(component),
        "licenses": [{ "expression": component.licence }],
    });
    if let Some(sum) = &component.sum {
        entry["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    if let Some(repository) = &component.repository {
        entry["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    entry
}

/// The address of a crate as other tools write it. A `+` of a version is spelt out there.
fn purl(component: &Component) -> String {
    format!("pkg:cargo/{}@{}", component.name, component.version.replace('+', "%2B"))
}

#[cfg(test)]
#[path = "../../tests/unit/release/sbom.rs"]
mod tests;
