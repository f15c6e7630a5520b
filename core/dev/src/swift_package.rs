//! `cargo dev swift-package`: the repository that Swift programs name by its URL, and the files of a release that it names.
//!
//! A package that is a dependency may use no unsafe flags, and its manifest must stand at the root of what is tagged. So users
//! do not depend on this repository but on one that is made from it: sources, manifests, a short page. The native library
//! stands beside it, as files of the release.

mod archive;
mod layout;
mod library;
mod problem;
mod request;

pub use request::Request;

use std::fs;
use std::path::Path;

use layout::Binary;
use library::Library;
use problem::cannot;

use crate::shipped;

/// Writes `package/`, what is committed and tagged, and `release/`, what is uploaded, and lists the latter.
///
/// # Errors
///
/// If the request cannot be carried out, or a library is one for tests.
pub fn make(root: &Path, request: &Request) -> Result<String, String> {
    if fs::read_dir(&request.out).is_ok_and(|mut inside| inside.next().is_some()) {
        return Err(format!("`{}` is not empty; name a new folder", request.out.display()));
    }
    let libraries = request.libraries.iter().map(Library::read).collect::<Result<Vec<_>, _>>()?;
    let release = request.out.join("release");
    fs::create_dir_all(&release).map_err(|error| cannot(&release, &error))?;
    for library in &libraries {
        let name = format!("GureumFFI-{}-{}.tar.gz", request.version, library.triple);
        archive::write(&release.join(name), &archive::prefix(root, &request.version, library)?)?;
    }
    let name = format!("GureumFFI-{}-linux.artifactbundle.zip", request.version);
    let bundle = archive::write(&release.join(&name), &archive::bundle(root, &request.version, &libraries)?)?;
    let framework = match &request.framework {
        None => None,
        Some(from) => {
            let name = format!("GureumFFI-{}.xcframework.zip", request.version);
            let bytes = fs::read(from).map_err(|error| cannot(from, &error))?;
            let path = release.join(&name);
            fs::write(&path, &bytes).map_err(|error| cannot(&path, &error))?;
            Some(Binary { url: request.url(&name), checksum: shipped::sum(&bytes) })
        }
    };
    let bundle = Binary { url: request.url(&name), checksum: bundle };
    layout::write(root, request, &bundle, framework.as_ref())?;
    listed(&release)
}

/// Each file that is uploaded, with its sum and its size.
fn listed(release: &Path) -> Result<String, String> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(release).map_err(|error| cannot(release, &error))?.flatten() {
        let bytes = fs::read(entry.path()).map_err(|error| cannot(&entry.path(), &error))?;
        let name = entry.file_name();
        lines.push(format!("{}  {:>9} bytes  {}\n", shipped::sum(&bytes), bytes.len(), name.display()));
    }
    lines.sort_by(|one, other| one[64..].cmp(&other[64..]));
    Ok(lines.concat())
}

#[cfg(test)]
#[path = "../tests/unit/swift_package.rs"]
mod tests;
