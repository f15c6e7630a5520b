use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::transport::tcp::Tcp;

async fn opened() -> (Connection, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let tcp = Tcp::new(TcpStream::connect(listener.local_addr().unwrap()).await.unwrap());
    let look = tcp.look();
    let connection = Connection::start(Opened { stream: Box::new(tcp), look }).await.unwrap();
    (connection, listener.accept().await.unwrap().0)
}

/// Lets the reactor ask, and says so, as the thread of the core does.
async fn the_reactor_asks() {
    tokio::time::sleep(Duration::from_millis(50)).await;
    reactor::note();
}

#[tokio::test]
async fn what_the_reactor_has_seen_on_an_idle_connection_ends_it_without_a_look_of_its_own() {
    let (mut quiet, _server) = opened().await;
    the_reactor_asks().await;
    assert!(quiet.is_alive());

    let (mut talked_to, mut server) = opened().await;
    server.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    the_reactor_asks().await;
    assert!(!talked_to.is_alive());

    let (mut ended, server) = opened().await;
    drop(server);
    the_reactor_asks().await;
    assert!(!ended.is_alive());
}
