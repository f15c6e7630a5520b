//! Answers every request with the same list of ten accounts, as fast as it can. It is an account as well, so that it answers
//! a question for one too.
//!
//! What is measured is the client, so the server must cost next to nothing: a
//! thread per connection, no parsing beyond the end of the head and the length
//! of the body. It prints its address and ends with its standard input.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    io::stdin().read_to_end(&mut Vec::new()).map(drop)
}

fn serve(stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let answer = answer();
    let mut reader = BufReader::with_capacity(16 * 1024, stream.try_clone()?);
    let mut writer = stream;
    while let Some(length) = head(&mut reader)? {
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        writer.write_all(&answer)?;
    }
    Ok(())
}

/// Reads a head; the length of the body, or `None` at the end of the connection.
fn head(reader: &mut impl BufRead) -> io::Result<Option<u64>> {
    let (mut length, mut line) = (0, Vec::new());
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line == b"\r\n" {
            return Ok(Some(length));
        }
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix(b"content-length:") {
            length = String::from_utf8_lossy(value).trim().parse().unwrap_or(0);
        }
    }
}

fn answer() -> Vec<u8> {
    let item = |number: usize| {
        format!(
            r#"{{"id":"axE7wU9ERm8fTc7e17vN{number:02}","name":"df-account-{number}","principal":"df-account-{number}@KR.DF.NAVERNCP.COM","status":"RUNNING","createdAt":"2023-05-26T11:35:01+09:00","disabled":false}}"#
        )
    };
    let items: Vec<String> = (0..10).map(item).collect();
    let account = r#""id":"axE7wU9ERm8fTc7e17vN00","name":"df-account-0","status":"RUNNING""#;
    let body = format!(r#"{{"success":true,{account},"total":10,"contents":[{}]}}"#, items.join(","));
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\nx-request-id: 0f1e2d\r\n";
    format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
