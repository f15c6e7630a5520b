//! A name server that has its own idea of `localhost` is none: nobody asks it.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};

use gureum::generated::operations::DATA_FOREST;
use tokio::net::TcpSocket;

use crate::support::{self, Server, options};

#[tokio::test]
async fn localhost_is_reached_over_either_protocol() {
    let server = Server::answering(r#"{"contents":[]}"#).await;
    let port = server.address.port();
    let client = support::builder(&DATA_FOREST).endpoint(format!("http://localhost:{port}")).build().unwrap();
    client.call("accounts.getList", b"", &options()).await.unwrap();
    assert_eq!(server.seen()[0].header("host"), Some(format!("localhost:{port}").as_str()));
    // Where there is only IPv6, it is found as well.
    // Held and not listened at, so that no other test answers at this port of IPv4.
    let held = TcpSocket::new_v4().unwrap();
    held.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    let port = held.local_addr().unwrap().port();
    let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, port)) else { return };
    let answered = std::thread::spawn(move || {
        use std::io::{Read, Write};
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        stream.write_all(&support::ok(r#"{"contents":[]}"#)).unwrap();
    });
    let client = support::builder(&DATA_FOREST).endpoint(format!("http://localhost:{port}")).build().unwrap();
    client.call("accounts.getList", b"", &options()).await.unwrap();
    answered.join().unwrap();
}
