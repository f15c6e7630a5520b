//! Talks to the emulator over its admin path, as the runners of all languages do.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// The admin path of one emulator.
#[derive(Debug, Clone, Copy)]
pub struct Admin(SocketAddr);

impl Admin {
    /// That of the emulator that listens on `address`.
    pub fn new(address: SocketAddr) -> Self {
        Admin(address)
    }

    /// Sets the clock and lets it jump whenever everybody sleeps.
    pub fn set_clock(&self, mode: &str, now: &str) -> Result<(), String> {
        self.ask("PUT", "clock", &serde_json::json!({"mode": mode, "now": now})).map(drop)
    }

    /// Puts the clock forward.
    pub fn advance(&self, ms: u64) -> Result<(), String> {
        self.ask("POST", "clock/advance", &serde_json::json!({"ms": ms})).map(drop)
    }

    /// Lays a fault.
    pub fn add_fault(&self, rule: &Value) -> Result<(), String> {
        self.ask("POST", "faults", rule).map(drop)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) -> Result<(), String> {
        self.ask("DELETE", "faults", &Value::Null).map(drop)
    }

    /// All requests since the start or the last clearing.
    pub fn journal(&self) -> Result<Vec<Value>, String> {
        match self.ask("GET", "journal", &Value::Null)? {
            Value::Array(entries) => Ok(entries),
            other => Err(format!("the journal is no list: {other}")),
        }
    }

    /// Forgets the journal.
    pub fn clear_journal(&self) -> Result<(), String> {
        self.ask("DELETE", "journal", &Value::Null).map(drop)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let at = format!("{method} /_gureum/{path}");
        let text = self.send(&at, body).map_err(|error| format!("{at}: {error}"))?;
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| format!("{at}: no HTTP answer"))?;
        if !head.starts_with("HTTP/1.1 200") {
            return Err(format!("{at}: {} {body}", head.lines().next().unwrap_or_default()));
        }
        serde_json::from_str(body).map_err(|error| format!("{at}: {error}"))
    }

    fn send(&self, at: &str, body: &Value) -> io::Result<String> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let length = body.len();
        let mut stream = TcpStream::connect(self.0)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            stream,
            "{at} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}",
            self.0
        )?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    }
}
