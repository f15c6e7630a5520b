//! Opens an address in the user's browser, with the program that each system has for it.

use std::io;
use std::process::{Command, Stdio};

#[cfg(target_os = "macos")]
const OPENER: &[&str] = &["open"];
#[cfg(windows)]
const OPENER: &[&str] = &["rundll32", "url.dll,FileProtocolHandler"];
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: &[&str] = &["xdg-open"];

/// Asks for it; what the browser does then is not waited for.
pub(crate) fn open(address: &str) -> io::Result<()> {
    let mut command = Command::new(OPENER[0]);
    command.args(&OPENER[1..]).arg(address);
    // What it prints is no part of what this program says.
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Its end is taken note of, or it would stay in the list of processes.
    std::thread::Builder::new().name("gureum-open".to_owned()).spawn(move || child.wait())?;
    Ok(())
}
