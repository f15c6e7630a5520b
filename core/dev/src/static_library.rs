//! For which processor a static library was made, as the files in it say.

use object::Endianness;
use object::elf::{self, FileHeader64};
use object::read::archive::ArchiveFile;
use object::read::elf::FileHeader;

/// How such a file begins.
pub const BEGIN: &[u8] = b"!<arch>\n";

/// Whether all of it was made for the processor of a target. A file in it that is no code of Linux says nothing.
///
/// # Errors
///
/// If it is cut off.
pub fn is_for(content: &[u8], target: &str) -> object::read::Result<bool> {
    let archive = ArchiveFile::parse(content)?;
    for member in archive.members() {
        let code = member?.data(content)?;
        if code.starts_with(&elf::ELFMAG) {
            let header = FileHeader64::<Endianness>::parse(code)?;
            if (header.e_machine(header.endian()?) == elf::EM_AARCH64) != target.starts_with("aarch64-") {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

#[cfg(test)]
#[path = "../tests/unit/static_library.rs"]
pub(crate) mod tests;
