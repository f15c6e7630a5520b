//! What is committed and tagged: sources, manifests, a page, the licences.

use std::fs;
use std::path::Path;

use serde::Serialize;

use super::problem::cannot;
use super::request::Request;
use crate::emit::render;
use crate::shipped::LICENCES;

/// A file of the release as a manifest names it.
#[derive(Debug, Clone, Serialize)]
pub struct Binary {
    /// Where it will be.
    pub url: String,
    /// Its sum.
    pub checksum: String,
}

#[derive(Serialize)]
struct Manifest<'a> {
    tools: &'a str,
    repository: &'a str,
    platforms: &'a str,
    bundle: Option<&'a Binary>,
    framework: Option<&'a Binary>,
}

#[derive(Serialize)]
struct Page<'a> {
    version: &'a str,
    repository: &'a str,
    binaries: &'a str,
}

const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");
const PACKAGE: &str = "bindings-swift";

/// Writes it into `package/`.
pub fn write(root: &Path, request: &Request, bundle: &Binary, framework: Option<&Binary>) -> Result<(), String> {
    let package = request.out.join("package");
    copy(&root.join(PACKAGE).join("Sources"), &package.join("Sources"))?;
    for licence in LICENCES {
        fs::copy(root.join(licence), package.join(licence)).map_err(|error| cannot(Path::new(licence), &error))?;
    }
    let platforms = platforms(root)?;
    let manifest = |tools, bundle| {
        let values = Manifest { tools, repository: REPOSITORY, platforms: &platforms, bundle, framework };
        render(include_str!("../../templates/swift_package/Package.swift.j2"), values)
    };
    let page = Page { version: &request.version, repository: REPOSITORY, binaries: &request.binaries };
    for (name, text) in [
        ("Package.swift", manifest("6.0", None)),
        ("Package@swift-6.2.swift", manifest("6.2", Some(bundle))),
        ("README.md", render(include_str!("../../templates/swift_package/README.md.j2"), page)),
    ] {
        let path = package.join(name);
        fs::write(&path, text).map_err(|error| cannot(&path, &error))?;
    }
    Ok(())
}

/// The line of the checkout's own manifest that says how old a system may be.
fn platforms(root: &Path) -> Result<String, String> {
    let path = root.join(PACKAGE).join("Package.swift");
    let text = fs::read_to_string(&path).map_err(|error| cannot(&path, &error))?;
    let line = text.lines().map(str::trim).find(|line| line.starts_with("platforms: "));
    line.map(str::to_owned).ok_or_else(|| format!("`{}` has no line `platforms: …`", path.display()))
}

/// A folder with all that is below it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|error| cannot(to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| cannot(from, &error))?.flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            fs::copy(&path, &to).map_err(|error| cannot(&path, &error))?;
        }
    }
    Ok(())
}
