//! What a native file of Linux asks of the system that loads it.

use object::elf::FileHeader64;
use object::read::elf::{Dyn, FileHeader, SectionHeader};
use object::{Endianness, elf};

use super::plan::Target;

/// What the loader must have, by the file's own words.
#[derive(Debug)]
pub struct Needs {
    /// The newest `GLIBC_2.n` that a symbol names.
    pub glibc: Option<(u32, u32)>,
    /// Libraries.
    pub libraries: Vec<String>,
    /// The machine it was made for.
    pub machine: elf::Machine,
}

/// Libraries that every system with glibc, or with musl, has.
const OF_THE_SYSTEM: &[&str] = &[
    "ld-linux-aarch64.so.1",
    "ld-linux-x86-64.so.2",
    "libc.so",
    "libc.so.6",
    "libdl.so.2",
    "libgcc_s.so.1",
    "libm.so.6",
    "libpthread.so.0",
    "librt.so.1",
];

/// Whether this is a file of Linux.
#[must_use]
pub fn is_elf(content: &[u8]) -> bool {
    content.starts_with(b"\x7fELF")
}

/// Reads what a file needs.
///
/// # Errors
///
/// If the file is damaged.
pub fn needs(content: &[u8]) -> Result<Needs, String> {
    read(content).map_err(|error| format!("the native file cannot be read: {error}"))
}

fn read(content: &[u8]) -> object::read::Result<Needs> {
    let header = FileHeader64::<Endianness>::parse(content)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, content)?;
    let mut needs = Needs { glibc: None, libraries: Vec::new(), machine: header.e_machine(endian) };
    for section in sections.iter() {
        if let Some((entries, link)) = section.dynamic(endian, content)? {
            let strings = sections.strings(endian, content, link)?;
            for entry in entries.iter().filter(|entry| entry.tag(endian) == elf::DT_NEEDED) {
                needs.libraries.push(String::from_utf8_lossy(entry.string(endian, strings)?).into_owned());
            }
        }
    }
    if let Some((mut versions, link)) = sections.gnu_verneed(endian, content)? {
        let strings = sections.strings(endian, content, link)?;
        while let Some((_, mut names)) = versions.next()? {
            while let Some(name) = names.next()? {
                let name = String::from_utf8_lossy(name.name(endian, strings)?).into_owned();
                needs.glibc = needs.glibc.max(name.strip_prefix("GLIBC_").and_then(numbers));
            }
        }
    }
    Ok(needs)
}

/// `2.17` as two numbers.
#[must_use]
pub fn numbers(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// What a target's users would miss.
#[must_use]
pub fn findings(needs: &Needs, target: &Target) -> Vec<String> {
    let mut found = Vec::new();
    let machine = if target.rust.starts_with("aarch64-") { elf::EM_AARCH64 } else { elf::EM_X86_64 };
    if needs.machine != machine {
        found.push(format!("is made for another machine than {}", target.rust));
    }
    let oldest = target.glibc.as_deref().and_then(numbers);
    if let Some((major, minor)) = needs.glibc.filter(|asked| oldest.is_none_or(|oldest| *asked > oldest)) {
        let may = target.glibc.as_ref().map_or("none at all".to_owned(), |oldest| format!("at most {oldest}"));
        found.push(format!("asks for glibc {major}.{minor}, and may ask for {may}"));
    }
    let strange =
        needs.libraries.iter().filter(|name| !OF_THE_SYSTEM.contains(&name.as_str()) && !name.starts_with("ld-musl-"));
    found.extend(strange.map(|name| format!("asks for the library `{name}`, which is not on every system")));
    found
}
