//! Looks up addresses of names.
//!
//! The system's own look-up blocks, so it has a thread of its own, which ends with it. tokio's threads for such work
//! cannot be used: where the system gives no thread they panic.

use std::future::Future;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;
use std::vec;

use hyper_util::client::legacy::connect::dns::Name;
use tokio::sync::oneshot;
use tower_service::Service;

use crate::runtime::STACK;

/// The system's names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names;

impl Service<Name> for Names {
    type Response = vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let (done, found) = oneshot::channel();
        let look_up = move || {
            // Nobody listens any more if the call was over first.
            let _ = done.send((name.as_str(), 0).to_socket_addrs());
        };
        let started = thread::Builder::new().name("gureum-names".to_owned()).stack_size(STACK).spawn(look_up);
        Box::pin(async move {
            started?;
            found.await.unwrap_or_else(|_| Err(io::Error::other("the look-up of the name broke off")))
        })
    }
}
