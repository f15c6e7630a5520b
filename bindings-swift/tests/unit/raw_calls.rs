//! Calls the plain functions as a language does: with addresses and lengths.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use super::*;

/// An event as it is read out of a block.
#[derive(Debug, PartialEq)]
struct Seen {
    mark: u8,
    number: u64,
    body: Vec<u8>,
    meta: Vec<u8>,
}

fn block(number: u64, wants_meta: bool, operation: &[u8], options: &[u8], input: &[u8]) -> Vec<u8> {
    let mut block = number.to_be_bytes().to_vec();
    block.push(wants_meta.into());
    for part in [operation, options] {
        block.extend((part.len() as u32).to_be_bytes());
        block.extend(part);
    }
    block.extend(input);
    block
}

fn begin(handle: u64, block: &[u8]) -> u8 {
    // SAFETY: the slice outlives the call.
    unsafe { gureum_start(handle, block.as_ptr(), block.len() as u64) }
}

/// Takes once and reads the block where it lies.
fn take(handle: u64) -> Vec<Seen> {
    let mut address = 0;
    // SAFETY: the address is that of a local number; each test takes from a bridge of its own.
    let length = unsafe { gureum_take(handle, &mut address) };
    if length == 0 {
        return Vec::new();
    }
    // SAFETY: the block stays until the next call, and it is copied before that.
    let mut block =
        unsafe { std::slice::from_raw_parts(std::ptr::with_exposed_provenance(address as usize), length as usize) };
    let mut events = Vec::new();
    while !block.is_empty() {
        let mark = part(&mut block, 1).unwrap()[0];
        let number = u64::from_be_bytes(part(&mut block, 8).unwrap().try_into().unwrap());
        let mut size = || u32::from_be_bytes(part(&mut block, 4).unwrap().try_into().unwrap()) as usize;
        let (body, meta) = (size(), size());
        let (body, meta) = (part(&mut block, body).unwrap().to_vec(), part(&mut block, meta).unwrap().to_vec());
        events.push(Seen { mark, number, body, meta });
    }
    events
}

/// Takes until `count` events are there, by number.
fn take_all(handle: u64, count: usize) -> BTreeMap<u64, Seen> {
    let mut events = BTreeMap::new();
    while events.len() < count {
        for event in take(handle) {
            assert!(events.insert(event.number, event).is_none(), "a call ends once");
        }
    }
    events
}

fn open(bridge: &Arc<Bridge>, endpoint: &str) -> Arc<Client> {
    let config = serde_json::json!({
        "service": "data-forest", "endpoint": endpoint, "isolated": true,
        "accessKey": "gureum-emulator-access", "secretKey": "gureum-emulator-secret",
    });
    Client::open(Arc::clone(bridge), config.to_string(), None, None).unwrap_or_else(|failure| panic!("{failure}"))
}

/// A service that answers each request with its own body, or never if `is_silent`.
fn serve(is_silent: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            thread::spawn(move || answer(socket, is_silent));
        }
    });
    endpoint
}

/// Ends when the client goes away.
fn answer(socket: TcpStream, is_silent: bool) -> std::io::Result<()> {
    let mut reader = BufReader::new(socket.try_clone()?);
    let mut writer = socket;
    while let Some(length) = read_head(&mut reader)? {
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        if !is_silent {
            write!(writer, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n")?;
            writer.write_all(&body)?;
        }
    }
    Ok(())
}

/// The length of the body that follows; nothing at the end.
fn read_head(reader: &mut impl BufRead) -> std::io::Result<Option<usize>> {
    let (mut length, mut line) = (0, String::new());
    while reader.read_line(&mut line)? > 0 {
        if line == "\r\n" {
            return Ok(Some(length));
        }
        if let Some((_, value)) = line.to_ascii_lowercase().split_once("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    Ok(None)
}

#[test]
fn a_block_that_is_torn_anywhere_starts_nothing() {
    let bridge = Bridge::new();
    let client = open(&bridge, "http://127.0.0.1:1");
    let handle = client.clone().raw_handle();
    let whole = block(7, true, b"accounts.create", b"{}", b"");
    for end in 0..whole.len() {
        assert_eq!(begin(handle, &whole[..end]), 0, "{end} bytes of {}", whole.len());
    }
    let mut endless = whole.clone();
    endless[9..13].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(begin(handle, &endless), 0);
    assert_eq!(begin(handle, &block(7, true, b"\xff\xfe", b"", b"")), 0);
    // SAFETY: null is allowed.
    assert_eq!(unsafe { gureum_start(handle, std::ptr::null(), 8) }, 0);
    assert_eq!(bridge.under_way(), 0);
}

#[test]
fn a_handle_is_good_until_the_last_who_holds_on_lets_go() {
    let bridge = Bridge::new();
    let client = open(&bridge, "http://127.0.0.1:1");
    let (handle, whole) = (client.clone().raw_handle(), block(1, false, b"no.such", b"", b""));
    assert_eq!(begin(handle + 1_000_000, &whole), 0);
    drop(client);
    assert_eq!(begin(handle, &whole), 0);
    let taken = bridge.clone().raw_handle();
    bridge.close();
    assert_eq!(take(taken), []);
    // SAFETY: null is allowed.
    assert_eq!(unsafe { gureum_take(taken, std::ptr::null_mut()) }, 0);
    drop(bridge);
    assert_eq!(take(taken), []);
}

#[test]
fn what_cannot_be_sent_comes_back_as_an_error_with_the_number_of_its_call() {
    let bridge = Bridge::new();
    let client = open(&bridge, "http://127.0.0.1:1");
    let (handle, taken) = (client.clone().raw_handle(), bridge.clone().raw_handle());
    for number in 1..=20 {
        assert_eq!(begin(handle, &block(number, number % 2 == 0, b"no.such", b"", b"{}")), 1);
    }
    for (number, event) in take_all(taken, 20) {
        assert_eq!((event.mark, event.number), (0, number));
        let error: serde_json::Value = serde_json::from_slice(&event.body).unwrap();
        assert!(error["message"].as_str().unwrap().contains("`no.such`"), "{error}");
    }
    assert_eq!(bridge.under_way(), 0);
}

#[test]
#[cfg_attr(miri, ignore = "needs sockets")]
fn answers_of_every_size_cross_in_whole_while_others_start() {
    let (bridge, endpoint) = (Bridge::new(), serve(false));
    let client = open(&bridge, &endpoint);
    let (handle, taken) = (client.clone().raw_handle(), bridge.clone().raw_handle());
    // The server sends back what it got, so it must hold what an answer surely holds.
    let input =
        |number: u64| format!(r#"{{"availableName":true,"name":"{}"}}"#, "n".repeat((number * number) as usize));
    let starter = thread::spawn(move || {
        (1..=200).for_each(|number| {
            let block = block(
                number,
                number % 2 == 0,
                b"accounts.checkAvailableName",
                br#"{"validate":false}"#,
                input(number).as_bytes(),
            );
            assert_eq!(begin(handle, &block), 1);
        });
    });
    for (number, event) in take_all(taken, 200) {
        let shown = String::from_utf8_lossy(&event.body);
        assert_eq!((event.mark, event.body == input(number).as_bytes()), (2, true), "{number}: {shown}");
        assert_eq!(event.meta.is_empty(), number % 2 == 1, "{number}");
    }
    starter.join().unwrap();
    assert_eq!(bridge.under_way(), 0);
}

#[test]
#[cfg_attr(miri, ignore = "needs sockets")]
fn cancelled_and_closed_calls_end_as_errors_and_none_is_left() {
    let (bridge, endpoint) = (Bridge::new(), serve(true));
    let client = open(&bridge, &endpoint);
    let (handle, taken) = (client.clone().raw_handle(), bridge.clone().raw_handle());
    for number in 1..=100 {
        assert_eq!(begin(handle, &block(number, true, b"accounts.getList", b"", b"{}")), 1);
    }
    (1..=50).for_each(|number| bridge.cancel(number));
    (1..=50).for_each(|number| bridge.cancel(number));
    client.close();
    for (number, event) in take_all(taken, 100) {
        let error: serde_json::Value = serde_json::from_slice(&event.body).unwrap();
        let kind = error["kind"].as_str().unwrap();
        assert!(event.mark == 0 && ["Cancelled", "Closed"].contains(&kind), "{number}: {error}");
    }
    assert_eq!(bridge.under_way(), 0);
}
