//! TCP whose writes cannot end the process, and at which one can really look.

use std::io::{self, ErrorKind, Read};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::task::coop;

/// Every so many bytes cost a turn as much as one read. Else a turn could take up megabytes of the smallest pieces that
/// HTTP knows (interim answers, chunks of one byte), and all other calls of the thread, and the limits of this one, would
/// wait for it.
const BYTES_OF_A_READ: usize = 1024;

/// A TCP stream that writes one buffer at a time.
///
/// Who writes to a connection that its peer has reset gets a signal (`SIGPIPE`), and it ends every program that does not
/// ignore it. Rust, Python, Node and Java ignore it, Swift and C do not. A write of one buffer is told to raise none; a
/// write of several buffers cannot be told.
pub(crate) struct Tcp {
    stream: TcpStream,
    look: Look,
}

/// While it is on, reads ask the system what is there.
///
/// Usually a read believes what the reactor said last. Nobody turns the reactor of threads that carry their own calls
/// between two calls, nor that of a program that computes, and then an answer that nobody asked for, or the end of the
/// connection, would not be seen before the next request is written: it would be taken for the answer.
#[derive(Clone, Default)]
pub(crate) struct Look(Arc<AtomicBool>);

impl Look {
    /// Does `work` while reads ask the system.
    pub fn during<T>(&self, work: impl FnOnce() -> T) -> T {
        self.0.store(true, Ordering::Relaxed);
        let done = work();
        self.0.store(false, Ordering::Relaxed);
        done
    }

    fn is_on(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Tcp {
    pub fn new(stream: TcpStream) -> Self {
        Tcp { stream, look: Look::default() }
    }

    pub fn look(&self) -> Look {
        self.look.clone()
    }

    /// What is there now. Nobody is woken when more comes, because whoever looks does not wait.
    fn read_now(&self, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let socket = SockRef::from(&self.stream);
        // Mostly there is nothing, and then the buffer need not be cleared for it.
        let read = match socket.peek(&mut [MaybeUninit::uninit()]) {
            Ok(0) => Ok(0),
            Ok(_) => (&*socket).read(buffer.initialize_unfilled()),
            Err(error) => Err(error),
        };
        match read {
            Ok(read) => {
                buffer.advance(read);
                Poll::Ready(Ok(()))
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

impl AsyncRead for Tcp {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.look.is_on() {
            return self.read_now(buffer);
        }
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        pay(buffer.filled().len() - before, context);
        read
    }
}

/// Takes what reading so many bytes costs from this turn of the task. The read that finds nothing left ends the turn.
fn pay(bytes: usize, context: &mut Context<'_>) {
    for _ in 0..bytes / BYTES_OF_A_READ {
        if !coop::has_budget_remaining() {
            return;
        }
        if let Poll::Ready(paid) = coop::poll_proceed(context) {
            paid.made_progress();
        }
    }
}

// Without `poll_write_vectored`, which is the point.
impl AsyncWrite for Tcp {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/tcp.rs"]
mod tests;
