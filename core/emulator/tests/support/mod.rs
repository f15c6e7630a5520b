//! A client so plain that every byte is in the test's hands.
#![allow(dead_code, clippy::unwrap_used)]

pub mod documented;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gureum_emulator::model::Route;
use gureum_emulator::{Emulator, Keys};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

/// An answer, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole head");
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Answer { status, headers: lines.filter_map(header).collect(), body: bytes[end + 4..].to_vec() }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Base64 of HMAC-SHA256.
pub fn sign(secret: &str, message: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Milliseconds since 1970.
pub fn millis(time: SystemTime) -> String {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis().to_string()
}

/// A request before it is written.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn new(method: &str, target: &str, body: impl Into<Vec<u8>>) -> Self {
        Request { method: method.to_owned(), target: target.to_owned(), headers: Vec::new(), body: body.into() }
    }

    /// Sets a header; an earlier one of the same name goes.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Signs for Data Forest as documented.
    pub fn naver(self, emulator: &Emulator, keys: &Keys) -> Self {
        let time = millis(emulator.clock().now());
        let text = format!("{} {}\n{time}\n{}", self.method, self.target, keys.access_key);
        let signature = sign(&keys.secret_key, &text);
        self.naver_headers(&keys.access_key, &time, &signature)
    }

    pub fn naver_headers(self, access_key: &str, time: &str, signature: &str) -> Self {
        let plain = self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let typed = if plain { self } else { self.header("Content-Type", "application/json") };
        typed
            .header("x-ncp-apigw-timestamp", time)
            .header("x-ncp-iam-access-key", access_key)
            .header("x-ncp-apigw-signature-v2", signature)
    }

    /// Signs for Samsung as documented.
    pub fn samsung(self, emulator: &Emulator, keys: &Keys) -> Self {
        let time = millis(emulator.clock().now());
        let url = format!("{}{}", emulator.endpoint(), self.target);
        let text = format!("{}{url}{time}{}Openapi", self.method, keys.access_key);
        let signature = sign(&keys.secret_key, &text);
        self.samsung_headers(&keys.access_key, &time, &signature)
    }

    /// Says which service is meant: several may have the path.
    pub fn of(self, route: &Route) -> Self {
        match route.versions.last() {
            Some(version) => self.header("Scp-Api-Version", &format!("{} {version}", route.service)),
            None => self,
        }
    }

    pub fn samsung_headers(self, access_key: &str, time: &str, signature: &str) -> Self {
        self.header("Content-Type", "application/json")
            .header("Scp-Accesskey", access_key)
            .header("Scp-Timestamp", time)
            .header("Scp-ClientType", "Openapi")
            .header("Scp-Signature", signature)
    }

    pub fn bytes(&self, emulator: &Emulator) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            head.push_str(&format!("Host: {}\r\n", emulator.address()));
        }
        self.headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
        head.push_str(&format!("Content-Length: {}\r\n\r\n", self.body.len()));
        [head.as_bytes(), &self.body].concat()
    }

    /// Sends on a connection of its own.
    pub fn send(&self, emulator: &Emulator) -> Answer {
        Connection::open(emulator).call(self, emulator)
    }
}

/// A connection that is kept.
pub struct Connection(pub TcpStream);

impl Connection {
    pub fn open(emulator: &Emulator) -> Self {
        let tcp = TcpStream::connect(emulator.address()).unwrap();
        tcp.set_nodelay(true).unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        Connection(tcp)
    }

    pub fn write(&mut self, request: &Request, emulator: &Emulator) {
        self.0.write_all(&request.bytes(emulator)).unwrap();
    }

    pub fn call(&mut self, request: &Request, emulator: &Emulator) -> Answer {
        self.write(request, emulator);
        self.read().expect("an answer")
    }

    /// Reads one answer with a length.
    pub fn read(&mut self) -> std::io::Result<Answer> {
        let mut bytes = Vec::new();
        let mut buffer = [0; 65_536];
        loop {
            let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
            if let Some(end) = end {
                let answer = Answer::parse(&bytes);
                let length: usize = answer.header("content-length").parse().unwrap_or(0);
                if bytes.len() >= end + 4 + length {
                    return Ok(answer);
                }
            }
            match self.0.read(&mut buffer)? {
                0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
                count => bytes.extend_from_slice(&buffer[..count]),
            }
        }
    }

    /// Reads until the other side ends, and says how it ended.
    pub fn read_to_end(&mut self) -> (Vec<u8>, std::io::Result<()>) {
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            match self.0.read(&mut buffer) {
                Ok(0) => return (bytes, Ok(())),
                Ok(count) => bytes.extend_from_slice(&buffer[..count]),
                Err(error) => return (bytes, Err(error)),
            }
        }
    }
}

/// One tenant of one emulator.
pub struct Tenant<'a> {
    pub emulator: &'a Emulator,
    pub keys: Keys,
}

impl<'a> Tenant<'a> {
    pub fn of(emulator: &'a Emulator, name: &str) -> Self {
        Tenant { emulator, keys: emulator.keys(name) }
    }

    /// A signed request to Data Forest.
    pub fn naver(&self, operation: &str, body: Value) -> Request {
        let target = format!("/api/v2/{}", operation.replace('.', "/"));
        Request::new("POST", &target, body.to_string()).naver(self.emulator, &self.keys)
    }

    pub fn call(&self, operation: &str, body: Value) -> Answer {
        self.naver(operation, body).send(self.emulator)
    }

    /// A signed request to a Samsung service.
    pub fn samsung(&self, method: &str, target: &str, body: &str) -> Request {
        Request::new(method, target, body).samsung(self.emulator, &self.keys)
    }

    /// Makes an account and gives its id.
    pub fn account(&self, name: &str) -> String {
        let answer = self.call("accounts.create", serde_json::json!({"name": name, "password": "Df0rest!2024"}));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["id"].as_str().unwrap_or_else(|| panic!("no id: {}", answer.text())).to_owned()
    }
}

/// An unsigned request to the admin path.
pub fn admin(emulator: &Emulator, method: &str, path: &str, body: &str) -> Answer {
    Request::new(method, &format!("/_gureum/{path}"), body).send(emulator)
}
