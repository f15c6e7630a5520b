//! Archives that are the same whenever they are made from the same files.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use flate2::{Compression, GzBuilder};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::library::Library;
use super::problem::cannot;
use crate::emit::render;
use crate::shipped::{LICENCES, sum};

/// Files by their names in an archive.
pub type Files = Vec<(String, Vec<u8>)>;

const OF_OTHERS: [&str; 2] = [crate::release::notices::FILE, crate::release::sbom::FILE];
const FACE: &str = "bindings-swift/Sources/GureumFFI";

/// What Swift 6.2 takes a static library from, one for several targets.
pub fn bundle(root: &Path, version: &str, libraries: &[Library]) -> Result<Files, String> {
    let variants: Vec<_> = libraries.iter().map(|library| variant(&library.triple)).collect();
    let artifact = serde_json::json!({ "type": "staticLibrary", "version": version, "variants": variants });
    let info = serde_json::json!({ "schemaVersion": "1.0", "artifacts": { "GureumFFI": artifact } });
    let mut files = vec![("info.json".to_owned(), format!("{info:#}\n").into_bytes())];
    files.push(("include/GureumFFI.h".to_owned(), read(root, &format!("{FACE}/GureumFFI.h"))?));
    // The bundle brings the library, so the map must not name one.
    let map = String::from_utf8_lossy(&read(root, &format!("{FACE}/module.modulemap"))?).into_owned();
    let map: String =
        map.lines().filter(|line| !line.trim_start().starts_with("link ")).map(|line| format!("{line}\n")).collect();
    files.push(("include/module.modulemap".to_owned(), map.into_bytes()));
    files.extend(libraries.iter().map(|library| (path(&library.triple), library.bytes.clone())));
    files.extend(licences(root)?);
    Ok(files.into_iter().map(|(name, bytes)| (format!("GureumFFI.artifactbundle/{name}"), bytes)).collect())
}

fn variant(triple: &str) -> serde_json::Value {
    let face = serde_json::json!({ "headerPaths": ["include"], "moduleMapPath": "include/module.modulemap" });
    // Debian's Swift has a vendor of its own.
    let triples = [triple.to_owned(), triple.replace("-unknown-", "-pc-")];
    serde_json::json!({ "path": path(triple), "supportedTriples": triples, "staticLibraryMetadata": face })
}

fn path(triple: &str) -> String {
    format!("{triple}/libgureum_ffi.a")
}

/// What is unpacked below a prefix as `/usr/local`, for a Swift that knows no static libraries in bundles.
pub fn prefix(root: &Path, version: &str, library: &Library) -> Result<Files, String> {
    let values = serde_json::json!({ "version": version });
    let told = render(include_str!("../../templates/swift_package/gureum.pc.j2"), values);
    let mut files = vec![
        ("lib/libgureum_ffi.a".to_owned(), library.bytes.clone()),
        ("lib/pkgconfig/gureum.pc".to_owned(), told.into_bytes()),
    ];
    files.extend(licences(root)?.into_iter().map(|(name, bytes)| (format!("share/doc/gureum/{name}"), bytes)));
    Ok(files)
}

/// Ours, and in a release those of what is linked in, which `cargo dev release` has put there.
fn licences(root: &Path) -> Result<Files, String> {
    let of_others = OF_OTHERS.iter().filter(|name| root.join(name).exists());
    LICENCES.iter().chain(of_others).map(|name| Ok(((*name).to_owned(), read(root, name)?))).collect()
}

fn read(root: &Path, path: &str) -> Result<Vec<u8>, String> {
    fs::read(root.join(path)).map_err(|error| cannot(Path::new(path), &error))
}

/// Writes `files` as the name says, `.zip` or `.tar.gz`, and gives the sum of what was written.
pub fn write(to: &Path, files: &Files) -> Result<String, String> {
    let made = File::create(to).and_then(|file| {
        if to.extension().is_some_and(|ending| ending == "zip") { zipped(file, files) } else { tarred(file, files) }
    });
    made.and_then(|()| fs::read(to)).map(|bytes| sum(&bytes)).map_err(|error| cannot(to, &error))
}

fn zipped(file: File, files: &Files) -> std::io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(file);
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    zip.finish()?.flush()
}

fn tarred(file: File, files: &Files) -> std::io::Result<()> {
    let mut tar = tar::Builder::new(GzBuilder::new().write(file, Compression::best()));
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        tar.append_data(&mut header, name, bytes.as_slice())?;
    }
    tar.into_inner()?.finish()?.flush()
}
