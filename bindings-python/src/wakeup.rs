//! How a worker wakes an event loop without touching Python.
//!
//! A byte through a pair of sockets: the loop listens to one end like to any
//! other connection. Windows' usual loop cannot listen to a socket that way, nor
//! can some loops of others, so there a thread of our own calls the loop.

#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use gureum::engine::Wake;
use pyo3::prelude::*;

use crate::loop_thread;

/// The end of the workers.
pub struct Waker {
    number: u64,
    #[cfg(unix)]
    socket: UnixStream,
    /// Whether the loop must be called: it does not listen.
    is_deaf: Arc<AtomicBool>,
}

/// The end of the event loop.
pub struct Listener {
    number: u64,
    #[cfg(unix)]
    socket: UnixStream,
    is_deaf: Arc<AtomicBool>,
}

/// Both ends.
pub fn pair() -> PyResult<(Waker, Listener)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let is_deaf = Arc::new(AtomicBool::new(true));
    #[cfg(unix)]
    let (mine, others) = sockets()?;
    let waker = Waker {
        number,
        #[cfg(unix)]
        socket: others,
        is_deaf: Arc::clone(&is_deaf),
    };
    let listener = Listener {
        number,
        #[cfg(unix)]
        socket: mine,
        is_deaf,
    };
    Ok((waker, listener))
}

#[cfg(unix)]
fn sockets() -> PyResult<(UnixStream, UnixStream)> {
    let (mine, others) = UnixStream::pair().map_err(|error| crate::guard::at_the_limit(&error))?;
    mine.set_nonblocking(true)?;
    others.set_nonblocking(true)?;
    Ok((mine, others))
}

impl Wake for Waker {
    /// Records are handed over where Python runs anyway.
    const FOR_RECORDS: bool = false;

    fn wake(&self, _has_company: bool) {
        if self.is_deaf.load(Ordering::Relaxed) {
            loop_thread::wake(self.number);
            return;
        }
        #[cfg(unix)]
        {
            // Fails when the loop is gone, and would block when it has more bytes to read than it can miss.
            let _ = std::io::Write::write(&mut &self.socket, &[1]);
        }
    }
}

impl Listener {
    /// Makes `event_loop` call the method `drain` of `port` when it is woken.
    pub fn listen(&self, event_loop: &Bound<'_, PyAny>, port: &Bound<'_, PyAny>) -> PyResult<()> {
        #[cfg(unix)]
        {
            let descriptor = std::os::fd::AsRawFd::as_raw_fd(&self.socket);
            let listening = event_loop.call_method1("add_reader", (descriptor, port.getattr("drain")?));
            if listening.is_ok() {
                self.is_deaf.store(false, Ordering::Relaxed);
                return Ok(());
            }
        }
        loop_thread::register(self.number, event_loop, port)
    }

    /// Takes what woke it.
    pub fn clear(&self) {
        #[cfg(unix)]
        {
            let _ = std::io::Read::read(&mut &self.socket, &mut [0; 64]);
        }
    }
}
