//! How a worker wakes an event loop without touching Python.
//!
//! A byte through a pair of sockets: the loop listens to one end like to any
//! other connection. Windows' usual loop cannot listen to a socket that way, nor
//! can some loops of others, so there the courier thread calls the loop.

use std::sync::atomic::{AtomicU64, Ordering};

use pyo3::prelude::*;

use crate::bridge::Port;
use crate::courier;

/// The end of the workers.
pub struct Bell {
    number: u64,
    #[cfg(unix)]
    socket: std::os::unix::net::UnixStream,
    is_silent: std::sync::Arc<std::sync::atomic::AtomicBool>,
}

/// The end of the event loop.
pub struct Ear {
    number: u64,
    #[cfg(unix)]
    socket: std::os::unix::net::UnixStream,
    is_silent: std::sync::Arc<std::sync::atomic::AtomicBool>,
}

impl Bell {
    pub fn pair() -> PyResult<(Bell, Ear)> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        // Until the loop listens, the courier carries.
        let is_silent = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
        #[cfg(unix)]
        let (mine, others) = {
            let (mine, others) =
                std::os::unix::net::UnixStream::pair().map_err(|error| crate::guard::at_the_limit(&error))?;
            mine.set_nonblocking(true)?;
            others.set_nonblocking(true)?;
            (mine, others)
        };
        let bell = Bell {
            number,
            #[cfg(unix)]
            socket: others,
            is_silent: is_silent.clone(),
        };
        let ear = Ear {
            number,
            #[cfg(unix)]
            socket: mine,
            is_silent,
        };
        Ok((bell, ear))
    }

    pub fn ring(&self) {
        if self.is_silent.load(Ordering::Relaxed) {
            courier::wake(self.number);
            return;
        }
        #[cfg(unix)]
        {
            // Fails when the loop is gone, and would block when it has more bytes to read than it can miss.
            let _ = std::io::Write::write(&mut &self.socket, &[1]);
        }
    }
}

impl Ear {
    /// Makes `event_loop` drain the port when the bell rings.
    pub fn listen(&self, event_loop: &Bound<'_, PyAny>, port: &Bound<'_, Port>) -> PyResult<()> {
        #[cfg(unix)]
        {
            let descriptor = std::os::fd::AsRawFd::as_raw_fd(&self.socket);
            let listening = event_loop.call_method1("add_reader", (descriptor, port.getattr("drain")?));
            if listening.is_ok() {
                self.is_silent.store(false, Ordering::Relaxed);
                return Ok(());
            }
        }
        courier::register(self.number, event_loop, port)
    }

    /// Takes what rang.
    pub fn hush(&self) {
        #[cfg(unix)]
        {
            let _ = std::io::Read::read(&mut &self.socket, &mut [0; 64]);
        }
    }
}
