use super::*;

const TEXT: &str = "# Changelog\n\nWords.\n\n## 0.2.0 (not released)\n\n### Added\n\n- One thing.\n\n## 0.1.0 (2026-11-30)\n\n- The first.\n";

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

#[test]
fn the_open_section_becomes_the_version() {
    let released = release(TEXT, version("0.3.0"), "2026-12-01").unwrap();
    assert!(released.contains("\n## 0.3.0 (2026-12-01)\n\n### Added\n\n- One thing.\n"), "{released}");
    assert!(released.contains("\n## 0.1.0 (2026-11-30)\n"));
    assert!(!released.contains("not released"));
    assert_eq!(notes(&released, version("0.3.0")).unwrap(), "### Added\n\n- One thing.\n");
    assert_eq!(notes(&released, version("0.1.0")).unwrap(), "- The first.\n");
    assert_eq!(notes(&released, version("0.2.0")), None);
    // The section is there, and its version is not released.
    assert_eq!(notes(TEXT, version("0.2.0")), None);
}

#[test]
fn a_version_that_is_there_or_older_is_refused() {
    for old in ["0.1.0", "0.0.9"] {
        let why = release(TEXT, version(old), "2026-12-01").unwrap_err();
        assert_eq!(why, format!("CHANGELOG.md has 0.1.0 already; {old} must be newer"));
    }
}

#[test]
fn a_release_without_a_word_for_its_users_is_refused() {
    let why = release(
        "# Changelog\n\n## 0.2.0 (not released)\n\n## 0.1.0 (2026-11-30)\n\n- The first.\n",
        version("0.2.0"),
        "x",
    );
    assert!(why.unwrap_err().contains("says nothing"));
    assert!(release("# Changelog\n\n## 0.1.0 (2026-11-30)\n", version("0.2.0"), "x").is_err());
}
