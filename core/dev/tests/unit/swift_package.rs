use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::*;
use crate::static_library::tests::{code as elf, library};

const TRIPLE: &str = "x86_64-unknown-linux-gnu";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn parsed(text: &str) -> Result<Request, String> {
    let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    Request::parse(&words).map_err(|error| error.lines().next().unwrap_or_default().to_owned())
}

/// What is made of a library that holds `code`, and the folder that it is made in.
fn made(code: &[u8], framework: bool) -> (tempfile::TempDir, Result<String, String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().display();
    fs::write(folder.path().join("library.a"), library(&[code])).expect("the library is written");
    fs::write(folder.path().join("framework.zip"), "a framework").expect("the framework is written");
    let apple = if framework { format!("--xcframework {at}/framework.zip") } else { "--linux-only".to_owned() };
    let words =
        format!("1.2.3 {at}/out --library {TRIPLE}={at}/library.a {apple} --binaries https://files.example/v1.2.3/");
    let told = make(&root(), &parsed(&words).expect("the request is understood"));
    (folder, told)
}

fn text(folder: &tempfile::TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join("out").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_manifest_names_the_files_of_the_release_by_their_sums() {
    let (folder, told) = made(b"code", true);
    let told = told.expect("it is made");
    let sum = |name: &str| {
        told.lines().find(|line| line.ends_with(name)).map(|line| line[..64].to_owned()).expect("it is listed")
    };
    let manifest = text(&folder, "package/Package@swift-6.2.swift");
    for name in ["GureumFFI-1.2.3.xcframework.zip", "GureumFFI-1.2.3-linux.artifactbundle.zip"] {
        assert!(
            manifest.contains(&format!(
                "url: \"https://files.example/v1.2.3/{name}\",\n        checksum: \"{}\"",
                sum(name)
            )),
            "{manifest}"
        );
    }
    let older = text(&folder, "package/Package.swift");
    assert!(older.starts_with("// swift-tools-version: 6.0\n") && older.contains("pkgConfig: \"gureum\""), "{older}");
    assert!(!older.contains("artifactbundle") && older.contains("xcframework.zip"), "{older}");
}

#[test]
fn a_package_that_is_depended_on_has_no_unsafe_flags_and_the_systems_of_the_checkout() {
    let (folder, _) = made(b"code", true);
    let checkout = fs::read_to_string(root().join("bindings-swift/Package.swift")).expect("there is a manifest");
    let platforms = checkout.lines().find(|line| line.contains("platforms: ")).expect("it names platforms");
    for name in ["package/Package.swift", "package/Package@swift-6.2.swift"] {
        let manifest = text(&folder, name);
        assert!(!manifest.contains("unsafeFlags") && manifest.contains(platforms), "{manifest}");
    }
    for path in ["Sources/Gureum/Client.swift", "Sources/GureumFFI/GureumFFI.h", "LICENSE-MIT", "README.md"] {
        assert!(!text(&folder, &format!("package/{path}")).is_empty());
    }
}

#[test]
fn the_bundle_for_linux_holds_the_library_and_a_map_that_links_nothing() {
    let (folder, _) = made(b"code", false);
    let file = fs::File::open(folder.path().join("out/release/GureumFFI-1.2.3-linux.artifactbundle.zip"))
        .expect("it is there");
    let mut zip = zip::ZipArchive::new(file).expect("it is a zip");
    let mut held = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(&format!("GureumFFI.artifactbundle/{name}")).expect(name).read_to_end(&mut bytes).expect(name);
        bytes
    };
    let info: serde_json::Value = serde_json::from_slice(&held("info.json")).expect("it is JSON");
    let variant = &info["artifacts"]["GureumFFI"]["variants"][0];
    assert_eq!(variant["supportedTriples"], serde_json::json!([TRIPLE, "x86_64-pc-linux-gnu"]));
    assert_eq!(held(variant["path"].as_str().expect("a path")), library(&[b"code"]));
    let map = String::from_utf8(held(variant["staticLibraryMetadata"]["moduleMapPath"].as_str().expect("a path")))
        .expect("a text");
    assert!(map.contains("module GureumFFI") && !map.contains("link "), "{map}");
    assert!(!held("LICENSE-APACHE").is_empty());
}

#[test]
fn an_older_swift_finds_the_library_below_any_prefix() {
    let (folder, _) = made(b"code", false);
    let path = folder.path().join(format!("out/release/GureumFFI-1.2.3-{TRIPLE}.tar.gz"));
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(fs::File::open(path).expect("it is there")));
    tar.unpack(folder.path().join("usr")).expect("it is unpacked");
    let read = |path: &str| {
        fs::read_to_string(folder.path().join("usr").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    assert_eq!(read("lib/libgureum_ffi.a"), String::from_utf8(library(&[b"code"])).unwrap());
    let told = read("lib/pkgconfig/gureum.pc");
    assert!(told.contains("Version: 1.2.3\n") && told.contains("prefix=${pcfiledir}/../..\n"), "{told}");
    assert!(!read("share/doc/gureum/LICENSE-MIT").is_empty());
}

#[test]
fn the_page_names_a_file_of_the_release() {
    let (folder, _) = made(b"code", false);
    let page = text(&folder, "package/README.md");
    let (_, rest) = page.split_once("https://files.example/v1.2.3/").expect("it names a file");
    let name = rest.split(' ').next().unwrap_or_default();
    assert!(folder.path().join("out/release").join(name).is_file(), "{name}");
}

#[test]
fn the_same_files_make_the_same_release() {
    assert_eq!(made(b"code", true).1, made(b"code", true).1);
    assert_ne!(made(b"code", true).1, made(b"other", true).1);
}

#[test]
fn a_build_for_tests_is_given_to_nobody() {
    for marker in ["a panic on purpose, in the core", "fault apply_then_reset"] {
        let refused = made(marker.as_bytes(), false).1.expect_err("it is refused");
        assert!(refused.ends_with("is a build for tests; build it without features"), "{refused}");
    }
}

#[test]
fn a_library_for_another_machine_is_given_to_nobody() {
    let refused = made(&elf(183), false).1.expect_err("it is refused");
    assert!(refused.ends_with(&format!("is made for another machine than {TRIPLE}")), "{refused}");
    assert!(made(&elf(62), false).1.is_ok());
}

#[test]
fn what_is_asked_for_wrongly_is_told() {
    for (words, told) in [
        ("1.2.3", "give a version and a folder"),
        ("v1.2.3 out --library a=b --linux-only", "`v1.2.3` is no version; say it like `1.2.3`, without `v`"),
        ("1.2 out --library a=b --linux-only", "`1.2` is no version; say it like `1.2.3`, without `v`"),
        ("1.2.3 out --linux-only", "there is no library for Linux; name one with `--library`"),
        ("1.2.3 out --library a=b", "say either `--xcframework` or `--linux-only`"),
        ("1.2.3 out --library a=b --linux-only --xcframework c", "say either `--xcframework` or `--linux-only`"),
        ("1.2.3 out --library a", "`a` is not `TRIPLE=FILE`"),
        ("1.2.3 out --fast", "invalid option '--fast'"),
    ] {
        assert_eq!(parsed(words), Err(told.to_owned()), "{words}");
    }
    let request = parsed("1.2.3-rc.1 out --library a=b --linux-only").expect("it is understood");
    assert_eq!(request.binaries, "https://github.com/gureum/gureum/releases/download/v1.2.3-rc.1");
    let musl = Request { libraries: vec![("x86_64-unknown-linux-musl".into(), "b".into())], ..request };
    assert!(
        make(&root(), &musl)
            .expect_err("it is refused")
            .starts_with("`x86_64-unknown-linux-musl` is no target of Swift")
    );
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let (folder, _) = made(b"code", false);
    let at = folder.path().display();
    let again =
        parsed(&format!("1.2.3 {at}/out --library {TRIPLE}={at}/library.a --linux-only")).expect("it is understood");
    assert_eq!(make(&root(), &again), Err(format!("`{at}/out` is not empty; name a new folder")));
}
