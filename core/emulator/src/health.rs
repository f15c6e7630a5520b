//! `gureum-emulator health`: whether an emulator is well, for containers that hold nothing else that could ask.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:4100";
const LONGEST: Duration = Duration::from_secs(5);

/// Asks the emulator at `address`.
pub(crate) fn ask(address: Option<OsString>, token: Option<&str>) -> Result<(), String> {
    let address = address.map_or_else(|| ADDRESS.to_owned(), |address| address.to_string_lossy().into_owned());
    let token = token.filter(|token| !token.is_empty());
    let answer = answer(&address, token).map_err(|error| format!("no emulator answers at `{address}`: {error}"))?;
    // Who was started with a file for the token tells it nobody, a check of a container's health neither: that it is asked for says enough.
    let wants_token = token.is_none() && answer.contains("x-gureum-clock") && answer.contains("x-gureum-token");
    match answer.lines().next() {
        Some(line) if line.contains(" 200 ") || (wants_token && line.contains(" 403 ")) => Ok(()),
        Some(line) => Err(format!("the emulator at `{address}` is not well: {line}")),
        None => Err(format!("`{address}` answered nothing")),
    }
}

fn answer(address: &str, token: Option<&str>) -> std::io::Result<String> {
    let mut tcp = TcpStream::connect(address)?;
    tcp.set_read_timeout(Some(LONGEST))?;
    let token = token.map(|token| format!("X-Gureum-Token: {token}\r\n")).unwrap_or_default();
    write!(tcp, "GET /_gureum/health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{token}\r\n")?;
    let mut answer = Vec::new();
    tcp.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
