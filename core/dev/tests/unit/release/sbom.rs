use std::path::PathBuf;

use super::*;

#[test]
fn a_component_is_named_as_other_tools_name_it() {
    let component = Component {
        name: "toml".to_owned(),
        version: "1.2.2+spec-1.1.0".to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: Vec::new(),
        repository: Some("https://example.org/toml".to_owned()),
        sum: Some("ab".repeat(32)),
        folder: PathBuf::new(),
    };
    let document = document("gureum-node", Version::parse("0.2.0").unwrap(), &[component]);
    let entry = &document["components"][0];
    assert_eq!(entry["purl"], "pkg:cargo/toml@1.2.2%2Bspec-1.1.0");
    assert_eq!(entry["hashes"][0]["content"], "ab".repeat(32));
    assert_eq!(document["dependencies"][0]["dependsOn"][0], entry["bom-ref"]);
    assert_eq!(document["metadata"]["component"]["version"], "0.2.0");
}
