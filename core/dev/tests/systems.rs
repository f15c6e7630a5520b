//! What the jar must hold stands in the plan of a release, and Maven refuses a jar without it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn named(path: &str, before: &str, after: char) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).map(str::to_owned).collect()
}

#[test]
fn maven_asks_for_the_systems_of_the_plan() {
    let planned = named("packaging/plan.yaml", "jar: ", '}');
    assert!(planned.contains("linux-x86-64"), "{planned:?}");
    assert_eq!(named("bindings-swift/kotlin/pom.xml", "<system name=\"", '"'), planned);
}
