//! What a native file asks of the system that loads it.

use object::elf::FileHeader64;
use object::read::elf::{Dyn, FileHeader, SectionHeader};
use object::read::pe::{ImageNtHeaders, PeFile64};
use object::{Endianness, LittleEndian, elf, pe};

use super::plan::{Kind, Target};
use crate::static_library;

/// What the loader must have, by the file's own words.
#[derive(Debug)]
pub struct Needs {
    /// The newest `GLIBC_2.n` that a symbol names.
    pub glibc: Option<(u32, u32)>,
    /// Libraries.
    pub libraries: Vec<String>,
    /// Whether it was made for 64 bits of ARM; else it is one of Intel's.
    pub is_arm: bool,
}

/// Libraries that every system with glibc has.
const OF_GLIBC: &[&str] = &[
    "ld-linux-aarch64.so.1",
    "ld-linux-x86-64.so.2",
    "libc.so.6",
    "libdl.so.2",
    "libgcc_s.so.1",
    "libm.so.6",
    "libpthread.so.0",
    "librt.so.1",
];

/// The one that every system with musl has: not even the compiler's own is on a bare Alpine.
const OF_MUSL: &[&str] = &["libc.so"];

/// Those of every Windows from 10 on. What Visual Studio redistributes is not among them.
const OF_WINDOWS: &[&str] = &[
    "advapi32.dll",
    "bcrypt.dll",
    "bcryptprimitives.dll",
    "crypt32.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ncrypt.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "secur32.dll",
    "shell32.dll",
    "ucrtbase.dll",
    "user32.dll",
    "userenv.dll",
    "ws2_32.dll",
];

/// What a target's users would miss.
///
/// # Errors
///
/// If the file is damaged.
pub fn findings(content: &[u8], kind: Kind, target: &Target) -> Result<Vec<String>, String> {
    let needs = if content.starts_with(b"\x7fELF") {
        of_linux(content)
    } else if content.starts_with(b"MZ") {
        of_windows(content)
    } else if content.starts_with(static_library::BEGIN) {
        // Its linker asks for the rest.
        let is_right = static_library::is_for(content, &target.rust).map_err(unreadable)?;
        return Ok(of_machine(is_right, target));
    } else {
        return Ok(Vec::new());
    };
    Ok(missed(&needs.map_err(unreadable)?, kind, target))
}

fn unreadable(error: object::read::Error) -> String {
    format!("the native file cannot be read: {error}")
}

fn of_machine(is_right: bool, target: &Target) -> Vec<String> {
    (!is_right).then(|| format!("is made for another machine than {}", target.rust)).into_iter().collect()
}

/// What a file of Linux needs.
pub fn of_linux(content: &[u8]) -> object::read::Result<Needs> {
    let header = FileHeader64::<Endianness>::parse(content)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, content)?;
    let mut needs = Needs { glibc: None, libraries: Vec::new(), is_arm: header.e_machine(endian) == elf::EM_AARCH64 };
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

/// What a file of Windows needs.
fn of_windows(content: &[u8]) -> object::read::Result<Needs> {
    let file = PeFile64::parse(content)?;
    let machine = file.nt_headers().file_header().machine.get(LittleEndian);
    let mut needs = Needs { glibc: None, libraries: Vec::new(), is_arm: machine == pe::IMAGE_FILE_MACHINE_ARM64 };
    if let Some(table) = file.import_table()? {
        let mut imports = table.descriptors()?;
        while let Some(import) = imports.next()? {
            let name = table.name(import.name.get(LittleEndian))?;
            needs.libraries.push(String::from_utf8_lossy(name).to_lowercase());
        }
    }
    Ok(needs)
}

/// What of this a target does not have.
pub fn missed(needs: &Needs, kind: Kind, target: &Target) -> Vec<String> {
    let mut found = of_machine(needs.is_arm == target.rust.starts_with("aarch64-"), target);
    let oldest = target.glibc.as_deref().and_then(numbers);
    if let Some((major, minor)) = needs.glibc.filter(|asked| oldest.is_none_or(|oldest| *asked > oldest)) {
        let may = target.glibc.as_ref().map_or("none at all".to_owned(), |oldest| format!("at most {oldest}"));
        found.push(format!("asks for glibc {major}.{minor}, and may ask for {may}"));
    }
    let strange = needs.libraries.iter().filter(|name| !is_everywhere(name, kind, target));
    found.extend(strange.map(|name| format!("asks for the library `{name}`, which is not on every system")));
    found
}

/// Whether every user of a part has a library.
fn is_everywhere(name: &str, kind: Kind, target: &Target) -> bool {
    if target.is_windows() {
        // Who loads it has its own: Python's stable face, and Node itself.
        let of_loader = matches!((kind, name), (Kind::Wheel, "python3.dll") | (Kind::NpmNative, "node.exe"));
        return of_loader || name.starts_with("api-ms-win-") || OF_WINDOWS.contains(&name);
    }
    if target.is_musl() { OF_MUSL.contains(&name) } else { OF_GLIBC.contains(&name) }
}
