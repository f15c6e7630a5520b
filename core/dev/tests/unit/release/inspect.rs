use std::fs::File;
use std::io::Write;
use std::path::Path;

use super::*;
use crate::release::plan::{self, Plan};
use crate::release::version::Version;
use crate::static_library::tests::{code, library};

/// The files of a part, by name.
type Files = Vec<(String, Vec<u8>)>;

/// A path that only the machine of these tests has.
const BUILDER: &str = "/builds/of/somebody";

fn plan() -> Plan {
    plan::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap()
}

/// The beginning of a native file of which no loader is asked. What follows in it is looked through as text.
fn native(text: &str) -> Vec<u8> {
    library(&[text.as_bytes()])
}

/// Where a kind has a native file; nowhere, if none belongs there.
fn place(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Wheel
        | Kind::CliWheel
        | Kind::NpmNative
        | Kind::CliNpmNative
        | Kind::Program
        | Kind::Library
        | Kind::Emulator => Some("top/lib/gureum"),
        Kind::Jar => Some("linux-x86-64/gureum"),
        Kind::EmulatorJar => Some("gureum-emulator/linux-x86-64/gureum"),
        Kind::Swift => Some("Gureum/gureum"),
        Kind::Sdist | Kind::Npm | Kind::CliNpm | Kind::BesideJar | Kind::Crate => None,
    }
}

/// A part as it should be: what the plan wants, and what says its version.
fn well(kind: Kind, plan: &Plan) -> (String, Files) {
    let (name, top, metadata) = match kind {
        Kind::Wheel => ("gureum-0.2.0-cp310-abi3-manylinux_2_17_x86_64.whl", "gureum-0.2.0.dist-info", "/METADATA"),
        Kind::CliWheel => {
            ("gureum_cli-0.2.0-py3-none-manylinux_2_17_x86_64.whl", "gureum_cli-0.2.0.dist-info", "/METADATA")
        }
        Kind::Sdist => ("gureum-0.2.0.tar.gz", "gureum-0.2.0", "/PKG-INFO"),
        Kind::Program => {
            ("gureum-0.2.0-x86_64-unknown-linux-gnu.tar.gz", "gureum-0.2.0-x86_64-unknown-linux-gnu", "/gureum")
        }
        Kind::BesideJar => ("gureum-0.2.0-sources.jar", "io/github/gureum", "/Client.kt"),
        Kind::EmulatorJar => ("gureum-0.2.0-emulator.jar", "gureum-emulator/linux-x86-64", "/gureum-emulator"),
        Kind::Emulator => (
            "gureum-emulator-0.2.0-x86_64-unknown-linux-gnu.tar.gz",
            "gureum-emulator-0.2.0-x86_64-unknown-linux-gnu",
            "/gureum-emulator",
        ),
        Kind::Library => (
            "gureum_ffi-0.2.0-x86_64-unknown-linux-gnu.tar.gz",
            "gureum_ffi-0.2.0-x86_64-unknown-linux-gnu",
            "/library",
        ),
        Kind::Swift => ("Gureum-0.2.0-package.tar.gz", "Gureum", "/Package.swift"),
        Kind::Jar => ("gureum-0.2.0.jar", "META-INF/maven/io.github.gureum/gureum", "/pom.properties"),
        Kind::Crate => ("gureum-0.2.0.crate", "gureum-0.2.0", "/Cargo.toml"),
        Kind::Npm | Kind::NpmNative | Kind::CliNpm | Kind::CliNpmNative => {
            ("gureum-0.2.0.tgz", "package", "/package.json")
        }
    };
    let library = (kind == Kind::Jar).then(|| ("linux-x86-64/libgureum_ffi.so".to_owned(), native("library")));
    let held = plan.parts[&kind].holds.iter().filter(|ending| **ending != metadata);
    let path = |ending: &String| if ending.starts_with('/') { format!("{top}{ending}") } else { ending.clone() };
    let mut files = vec![(format!("{top}{metadata}"), about(kind, plan))];
    files.extend(held.map(|ending| (path(ending), b"text\n".to_vec())));
    files.extend(library);
    (name.to_owned(), files)
}

/// What a part says about itself.
fn about(kind: Kind, plan: &Plan) -> Vec<u8> {
    let package = match kind {
        Kind::Npm | Kind::CliNpm => {
            let natives: Vec<String> = plan.targets.iter().map(|target| format!("\"gureum-{}\":\"0.2.0\"", target.npm)).collect();
            format!("{{\"name\":\"gureum\",\"version\":\"0.2.0\",\"optionalDependencies\":{{{}}}}}", natives.join(","))
        }
        Kind::NpmNative | Kind::CliNpmNative => {
            "{\"name\":\"gureum-linux-x64-gnu\",\"version\":\"0.2.0\",\"os\":[\"linux\"],\"cpu\":[\"x64\"],\"libc\":[\"glibc\"]}".to_owned()
        }
        Kind::Program | Kind::Library | Kind::Emulator | Kind::EmulatorJar => return native("program"),
        Kind::BesideJar | Kind::Swift => "package io.github.gureum\n".to_owned(),
        Kind::Jar => "artifactId=gureum\nversion=0.2.0\n".to_owned(),
        Kind::Crate => "[package]\nname = \"gureum\"\nversion = \"0.2.0\"\n".to_owned(),
        Kind::Wheel | Kind::CliWheel | Kind::Sdist => "Metadata-Version: 2.4\nName: gureum\nVersion: 0.2.0\n".to_owned(),
    };
    package.into_bytes()
}

/// Writes the archive that a name asks for. Nothing is compressed: the tests look at what is found, not at how it is packed.
fn written(name: &str, files: &Files) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let file = File::create(&path).unwrap();
    if name.ends_with(".whl") || name.ends_with(".jar") {
        let mut archive = zip::ZipWriter::new(file);
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, content) in files {
            archive.start_file(name.as_str(), options).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap();
    } else {
        let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(file, flate2::Compression::none()));
        for (name, content) in files {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            header.set_mode(0o644);
            archive.append_data(&mut header, name, content.as_slice()).unwrap();
        }
        archive.into_inner().unwrap().finish().unwrap();
    }
    (folder, path)
}

/// What is found in a part of the release 0.2.0, after a change to what is well.
fn found(kind: Kind, change: impl FnOnce(&mut String, &mut Files, &mut Plan)) -> Vec<String> {
    let mut plan = plan();
    let (mut name, mut files) = well(kind, &plan);
    change(&mut name, &mut files, &mut plan);
    let (_folder, path) = written(&name, &files);
    let rules = &plan.parts[&kind];
    let target = (rules.each == plan::Each::Target).then(|| &plan.targets[0]);
    let expected = Expected {
        version: Version::parse("0.2.0").unwrap(),
        rules,
        targets: &plan.targets,
        jar: &["linux-x86-64".to_owned()],
        builder: &[BUILDER.to_owned()],
        is_shipped: true,
    };
    findings(&Part::new(kind, target, &path), &expected).unwrap()
}

fn kinds() -> Vec<Kind> {
    plan().parts.keys().copied().collect()
}

/// `found` has this, and nothing else.
#[track_caller]
fn is_found(kind: Kind, found: &[String], what: &str) {
    assert!(found.len() == 1 && found[0].contains(what), "{kind:?}: {found:?}");
}

#[test]
fn a_part_that_is_well_passes() {
    for kind in kinds() {
        assert_eq!(found(kind, |_, _, _| {}), Vec::<String>::new(), "{kind:?}");
    }
}

#[test]
fn another_version_is_found_in_every_part() {
    for kind in kinds() {
        let found = found(kind, |name, files, _| {
            if matches!(kind, Kind::BesideJar | Kind::EmulatorJar | Kind::Swift) {
                *name = name.replace("0.2.0", "0.1.9");
            }
            let (name, content) = &mut files[0];
            *name = name.replace("0.2.0-x86", "0.1.9-x86");
            *content = String::from_utf8(content.clone())
                .unwrap()
                .replace("n\":\"0.2.0", "n\":\"0.1.9")
                .replace("ion: 0.2.0", "ion: 0.1.9")
                .replace("ion=0.2.0", "ion=0.1.9")
                .replace("ion = \"0.2.0", "ion = \"0.1.9")
                .into_bytes();
        });
        is_found(kind, &found, "says that it is 0.1.9, and this is the release 0.2.0");
    }
}

#[test]
fn a_licence_that_is_missing_is_found_in_every_part() {
    let plan = plan();
    for (kind, rules) in &plan.parts {
        let licences: Vec<&String> = rules.holds.iter().filter(|name| name.contains("LICENSE-")).collect();
        for ours in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert!(licences.iter().any(|name| name.ends_with(ours)), "{kind:?} needs no {ours}");
        }
        for licence in licences {
            let found = found(*kind, |_, files, _| files.retain(|(name, _)| !name.ends_with(licence.as_str())));
            is_found(*kind, &found, &format!("holds no file `{licence}`"));
        }
    }
}

#[test]
fn a_licence_without_a_word_is_a_missing_one() {
    let found = found(Kind::Crate, |_, files, _| {
        files.iter_mut().find(|(name, _)| name.ends_with("LICENSE-MIT")).unwrap().1.clear();
    });
    is_found(Kind::Crate, &found, "holds no file `/LICENSE-MIT`");
}

#[test]
fn a_marker_may_be_empty() {
    let found = found(Kind::Wheel, |_, files, _| {
        files.iter_mut().find(|(name, _)| name.ends_with("py.typed")).unwrap().1.clear();
    });
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_licences_of_others_and_the_list_of_components_are_in_what_is_native() {
    for (kind, rules) in &plan().parts {
        if rules.each == plan::Each::Target || *kind == Kind::Jar {
            for wanted in ["LICENSE-THIRD-PARTY", "/sbom.cdx.json"] {
                assert!(rules.holds.iter().any(|name| name.ends_with(wanted)), "{kind:?} needs no `{wanted}`");
            }
        }
    }
}

#[test]
fn a_build_for_tests_is_found_in_every_part() {
    for kind in kinds() {
        let name = place(kind).unwrap_or("top/lib/gureum");
        let found = found(kind, |_, files, _| files.push((name.to_owned(), native("…panicked on purpose, in a test"))));
        assert_eq!(found[0], format!("`{name}` is a build for tests: it can panic on purpose"), "{kind:?}");
    }
}

#[test]
fn what_is_native_is_found_where_it_does_not_belong() {
    for kind in kinds().into_iter().filter(|kind| place(*kind).is_none()) {
        let found = found(kind, |_, files, _| files.push(("top/lib/gureum".to_owned(), native("library"))));
        is_found(kind, &found, "`top/lib/gureum` is native, and is for no system that this part is for");
    }
    let found = found(Kind::Jar, |_, files, _| files.push(("linux-riscv64/gureum".to_owned(), native("library"))));
    is_found(Kind::Jar, &found, "is for no system that this part is for");
}

#[test]
fn the_emulator_is_found_in_what_users_load() {
    for kind in [Kind::Jar, Kind::Library, Kind::Swift] {
        let name = place(kind).unwrap();
        let found = found(kind, |_, files, _| files.push((name.to_owned(), native("apply_then_reset"))));
        is_found(kind, &found, "it holds the emulator");
    }
}

#[test]
fn a_jar_without_a_system_is_found() {
    for (kind, folder) in [(Kind::Jar, "linux-x86-64"), (Kind::EmulatorJar, "gureum-emulator/linux-x86-64")] {
        let found = found(kind, |_, files, _| files.retain(|(name, _)| !name.starts_with(&format!("{folder}/"))));
        is_found(kind, &found, &format!("holds nothing in `{folder}`"));
    }
}

#[test]
fn a_path_of_the_builder_is_found_in_every_part() {
    for kind in kinds() {
        let found = found(kind, |_, files, _| {
            files.push(("top/NOTES".to_owned(), format!("at {BUILDER}/core/src/lib.rs").into_bytes()))
        });
        is_found(kind, &found, "names `/builds/of/somebody`, a path of the machine that built it");
    }
}

#[test]
fn a_part_that_is_too_large_is_found() {
    for kind in kinds() {
        let found = found(kind, |_, _, plan| plan.parts.get_mut(&kind).unwrap().most = 100);
        is_found(kind, &found, "and may have 100");
    }
}

#[test]
fn what_does_not_belong_there_is_found() {
    for (kind, strange) in [
        (Kind::Wheel, "gureum/test_wire.py"),
        (Kind::Npm, "package/dist/index.js.map"),
        (Kind::Npm, "package/gureum.node"),
        (Kind::NpmNative, "package/index.ts"),
        (Kind::Jar, "io/github/gureum/testing/Emulator.class"),
    ] {
        let found = found(kind, |_, files, _| files.push((strange.to_owned(), b"x".to_vec())));
        is_found(kind, &found, strange);
    }
    assert_eq!(
        found(Kind::Npm, |_, files, _| files.push(("package/dist/a.d.ts".to_owned(), b"x".to_vec()))),
        Vec::<String>::new()
    );
}

#[test]
fn an_npm_package_names_the_native_one_of_every_target() {
    let found = found(Kind::Npm, |_, files, _| {
        let text = String::from_utf8(files[0].1.clone()).unwrap();
        files[0].1 = text.replace("\"gureum-linux-arm64-musl\":\"0.2.0\"", "\"else\":\"0.2.0\"").into_bytes();
    });
    is_found(Kind::Npm, &found, "asks for no `gureum-linux-arm64-musl`");
}

#[test]
fn a_native_npm_package_for_another_system_is_found() {
    let found = found(Kind::NpmNative, |_, files, _| {
        let text = String::from_utf8(files[0].1.clone()).unwrap();
        files[0].1 = text.replace("glibc", "musl").into_bytes();
    });
    is_found(Kind::NpmNative, &found, "of its `libc`, and is for linux-x64-gnu");
}

#[test]
fn a_wheel_of_another_tag_is_found() {
    let found = found(Kind::Wheel, |name, _, _| *name = name.replace("manylinux_2_17", "linux"));
    is_found(Kind::Wheel, &found, "is not for `manylinux_2_17_x86_64`");
}

#[test]
fn two_parts_of_one_name_are_found() {
    let part = |kind, path: &str| Part::new(kind, None, Path::new(path));
    let program = part(Kind::Program, "program/gureum-0.2.0-x86_64-unknown-linux-gnu.tar.gz");
    let other = part(Kind::Swift, "swift/Gureum-0.2.0-package.tar.gz");
    assert_eq!(twice(&[program.clone(), other.clone()]), BTreeSet::new());
    let same = part(Kind::Swift, "swift/gureum-0.2.0-x86_64-unknown-linux-gnu.tar.gz");
    assert_eq!(
        twice(&[program, other, same]),
        BTreeSet::from(["gureum-0.2.0-x86_64-unknown-linux-gnu.tar.gz".to_owned()])
    );
}

#[test]
fn a_path_that_leads_out_of_an_archive_is_refused() {
    let (_folder, path) = written("gureum-0.2.0.jar", &vec![("../outside".to_owned(), b"x".to_vec())]);
    assert!(archive::read(&path).is_err());
}

/// A library that this very program has loaded. It asks for a glibc newer than that of 2012, or at least for one.
#[cfg(all(target_os = "linux", target_env = "gnu", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn loaded() -> (Vec<u8>, u32) {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let path = maps.lines().filter_map(|line| line.split_whitespace().nth(5)).find(|path| path.contains("libgcc_s.so"));
    let library = std::fs::read(path.unwrap()).unwrap();
    let (major, minor) = binary::of_linux(&library).unwrap().glibc.unwrap();
    assert_eq!(major, 2);
    (library, minor)
}

/// This machine as a target, in the folder of the jar that the parts of these tests have.
#[cfg(all(target_os = "linux", target_env = "gnu", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn here(machine: &str, glibc: Option<String>) -> Target {
    let mut target = plan().targets[0].clone();
    target.rust = format!("{machine}-unknown-linux-gnu");
    target.glibc = glibc;
    target
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn a_glibc_that_is_too_new_and_another_machine_are_found() {
    let (library, minor) = loaded();
    let with = |target: &Target| binary::findings(&library, Kind::Library, target).unwrap();
    let machine = std::env::consts::ARCH;
    assert_eq!(with(&here(machine, Some(format!("2.{minor}")))), Vec::<String>::new());
    let too_new = format!("asks for glibc 2.{minor}, and may ask for at most 2.{}", minor - 1);
    assert_eq!(with(&here(machine, Some(format!("2.{}", minor - 1)))), [too_new]);
    assert_eq!(with(&here(machine, None)), [format!("asks for glibc 2.{minor}, and may ask for none at all")]);
    let other = if cfg!(target_arch = "x86_64") { "aarch64" } else { "x86_64" };
    let found = with(&here(other, Some(format!("2.{minor}"))));
    assert_eq!(found, [format!("is made for another machine than {other}-unknown-linux-gnu")]);
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn a_glibc_that_is_too_new_is_found_in_every_part_that_is_loaded() {
    let (library, minor) = loaded();
    // The package for Swift holds what a linker elsewhere takes, which asks for nothing yet.
    let is_loaded = |kind: &Kind| *kind != Kind::Swift && place(*kind).is_some();
    for kind in kinds().into_iter().filter(is_loaded) {
        let name = place(kind).unwrap();
        let found = found(kind, |part, files, plan| {
            for (text, _) in files.iter_mut() {
                *text = text.replace("x86_64", std::env::consts::ARCH);
            }
            *part = part.replace("x86_64", std::env::consts::ARCH);
            plan.targets[0] = here(std::env::consts::ARCH, Some(format!("2.{}", minor - 1)));
            files.push((name.to_owned(), library.clone()));
        });
        is_found(kind, &found, &format!("`{name}` asks for glibc 2.{minor}, and may ask for at most 2.{}", minor - 1));
    }
}

#[test]
fn a_static_library_for_another_machine_is_found_wherever_it_lies() {
    let [intel, arm] = [62, 183].map(|machine| library(&[&code(machine)]));
    let with =
        |kind, name: &str, content: &[u8]| found(kind, |_, files, _| files.push((name.to_owned(), content.to_vec())));
    let of_bundle = |machine| format!("GureumFFI.artifactbundle/{machine}-unknown-linux-gnu/libgureum_ffi.a");
    for (kind, name, right, wrong, target) in [
        (Kind::Library, "top/lib/libgureum_ffi.a".to_owned(), &intel, &arm, "x86_64-unknown-linux-gnu"),
        (Kind::Swift, of_bundle("x86_64"), &intel, &arm, "x86_64-unknown-linux-gnu"),
        (Kind::Swift, of_bundle("aarch64"), &arm, &intel, "aarch64-unknown-linux-gnu"),
    ] {
        assert_eq!(with(kind, &name, right), Vec::<String>::new());
        is_found(kind, &with(kind, &name, wrong), &format!("`{name}` is made for another machine than {target}"));
    }
}

#[test]
fn a_library_that_not_every_windows_has_is_found() {
    let windows = plan().targets.into_iter().find(Target::is_windows).unwrap();
    let found = |kind, name: &str| {
        let needs = binary::Needs { glibc: None, libraries: vec![name.to_owned()], is_arm: false };
        binary::missed(&needs, kind, &windows)
    };
    let strange = "asks for the library `vcruntime140.dll`, which is not on every system";
    assert_eq!(found(Kind::Program, "vcruntime140.dll"), [strange]);
    assert_eq!(found(Kind::Program, "kernel32.dll"), Vec::<String>::new());
    assert_eq!(found(Kind::Wheel, "python3.dll"), Vec::<String>::new());
    assert_eq!(found(Kind::Program, "python3.dll").len(), 1);
}
