//! `localhost` without a name server.
//!
//! Plain http is allowed to this machine only, and that the name means this machine is a custom: a name server, a search
//! domain or a line in a file can say something else, and the credentials would go there unencrypted.

use std::array::IntoIter;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::task::{Context, Poll};

use hyper_util::client::legacy::connect::dns::Name;
use tower_service::Service;

/// Knows the two addresses of this machine, whatever it is asked. The port is filled in by who asks.
#[derive(Clone)]
pub(crate) struct ThisMachine;

impl ThisMachine {
    /// Whether `host` is its name.
    pub fn is(host: Option<&str>) -> bool {
        host.is_some_and(|host| host.eq_ignore_ascii_case("localhost"))
    }
}

impl Service<Name> for ThisMachine {
    type Response = IntoIter<SocketAddr, 2>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Name) -> Self::Future {
        let addresses = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
        ready(Ok(addresses.into_iter()))
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/this_machine.rs"]
mod tests;
