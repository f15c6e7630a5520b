use super::*;

const VERSION: &str = "0.2.0";

/// The description of the Kotlin package, as it is.
fn pom() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bindings-swift/kotlin/pom.xml")).unwrap()
}

/// A release as Maven writes it, less one file, with a description.
fn found(less: &str, pom: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for file in [".pom", ".jar", "-sources.jar", "-javadoc.jar", "-testing.jar", "-emulator.jar"] {
        for ending in ["", ".asc", ".md5", ".sha1"] {
            let name = format!("gureum-{VERSION}{file}{ending}");
            if name != less {
                fs::write(folder.path().join(&name), if name.ends_with(".pom") { pom } else { "x" }).unwrap();
            }
        }
    }
    findings(folder.path(), VERSION).unwrap()
}

#[test]
fn a_release_with_everything_is_taken() {
    assert_eq!(found("", &pom()), Vec::<String>::new());
}

#[test]
fn what_is_missing_is_named() {
    for name in [
        "gureum-0.2.0-sources.jar",
        "gureum-0.2.0-javadoc.jar",
        "gureum-0.2.0-emulator.jar",
        "gureum-0.2.0.jar.asc",
        "gureum-0.2.0.pom.sha1",
    ] {
        assert_eq!(found(name, &pom()), [format!("there is no {name}")]);
    }
}

#[test]
fn a_description_that_leaves_something_out_is_found() {
    let without = pom().replace("<name>The Gureum authors</name>", "");
    assert_eq!(found("", &without), ["the description says no `project/developers/developer/name`"]);
    let without = pom().replace("<connection>", "<other>").replace("</connection>", "</other>");
    assert_eq!(found("", &without), ["the description says no `project/scm/connection`"]);
}
