//! The package that Swift programs name by its URL, and the files that it names.

use std::fs::File;
use std::path::Path;

use flate2::{Compression, write::GzEncoder};

use super::{Build, copy, empty, files};
use crate::release::plan::{Kind, Target};
use crate::release::{notices, sbom};
use crate::swift_package::{self, Request};

impl Build<'_> {
    /// Lays it out with the libraries that were made. Without the XCFramework, which a Mac makes, it is a rehearsal: its manifest is
    /// refused on Apple systems.
    pub(super) fn swift(&self, out: &Path) -> Result<(), String> {
        let laid = self.folder.join("swift");
        empty(&laid)?;
        let mut words = vec![self.version.to_string(), laid.to_string_lossy().into_owned()];
        let framework = self.folder.join("parts/xcframework/GureumFFI.xcframework.zip");
        // What is linked with the slices of Apple's systems is the same for all of them.
        let is_apple = |target: &&Target| framework.is_file() && target.rust.ends_with("-apple-darwin");
        let mut linked: Vec<&Target> = self.plan.targets.iter().filter(is_apple).collect();
        for target in self.plan.targets.iter().filter(|target| target.rust.ends_with("-linux-gnu")) {
            if let Some(folder) = self.unpacked(Kind::Library, target)? {
                linked.push(target);
                words.extend([
                    "--library".to_owned(),
                    format!("{}={}", target.rust, folder.join("libgureum_ffi.a").display()),
                ]);
            }
        }
        let about = self.notices("gureum-uniffi", &linked)?;
        for name in [notices::FILE, sbom::FILE] {
            copy(&about.join(name), &self.root.join(name))?;
        }
        if framework.is_file() {
            words.extend(["--xcframework".to_owned(), framework.to_string_lossy().into_owned()]);
        } else {
            words.push("--linux-only".to_owned());
        }
        swift_package::make(self.root, &Request::parse(&words)?)?;
        for file in files(&laid.join("release"))? {
            copy(&file, &out.join(file.file_name().unwrap_or_default()))?;
        }
        // What is committed and tagged in the repository of its own.
        let path = out.join(format!("Gureum-{}-package.tar.gz", self.version));
        let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
        let mut archive = tar::Builder::new(GzEncoder::new(File::create(&path).map_err(wrong)?, Compression::best()));
        archive.mode(tar::HeaderMode::Deterministic);
        archive.append_dir_all("Gureum", laid.join("package")).map_err(wrong)?;
        archive.into_inner().and_then(GzEncoder::finish).map(|_| ()).map_err(wrong)
    }
}
