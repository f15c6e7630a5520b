use std::future::poll_fn;
use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use super::*;

/// How much of it all one turn of the task reads, turn by turn.
async fn turns(mut tcp: Tcp) -> Vec<usize> {
    let (mut turns, mut is_over, mut room) = (Vec::new(), false, vec![0; 64 * 1024]);
    while !is_over {
        let turn = poll_fn(|context| {
            let mut read = 0;
            loop {
                let mut buffer = ReadBuf::new(&mut room);
                match Pin::new(&mut tcp).poll_read(context, &mut buffer) {
                    Poll::Ready(Ok(())) if !buffer.filled().is_empty() => read += buffer.filled().len(),
                    Poll::Pending if read == 0 => return Poll::Pending,
                    outcome => {
                        is_over = outcome.is_ready();
                        return Poll::Ready(read);
                    }
                }
            }
        });
        turns.push(turn.await);
        tokio::task::yield_now().await;
    }
    turns
}

#[tokio::test]
async fn a_turn_reads_a_little_however_much_there_is() {
    const ALL: usize = 16 * 1024 * 1024;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let tcp = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    thread::spawn(move || stream.write_all(&vec![b'x'; ALL]));
    // Time for the system to hold as much as it can. With less the test would show less, and not fail.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let turns = turns(Tcp::new(tcp)).await;
    assert_eq!(turns.iter().sum::<usize>(), ALL);
    assert!(turns.iter().all(|turn| *turn <= 256 * 1024), "{:?}", turns.iter().max());
}

#[tokio::test]
async fn several_buffers_are_never_written_at_once() {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.set_nonblocking(true).unwrap();
    let tcp = TcpStream::from_std(socket.into()).unwrap();
    assert!(tcp.is_write_vectored());
    assert!(!Tcp::new(tcp).is_write_vectored());
}
