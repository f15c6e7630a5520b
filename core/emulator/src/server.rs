//! Accepts connections and speaks HTTP on them.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body_util::{BodyExt, Either, Full};
use hyper::body::Incoming as Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::admin::{self, Answered};
use crate::exchange::{self, Incoming};
use crate::page::Events;
use crate::shared::Shared;
use crate::wire::{FaultIo, Plan, Wire};

/// Longest body that is read; the rest is thrown away and the request refused.
const MOST_BODY: usize = 10 * 1024 * 1024;
/// Longest body that is waited for.
const MOST_WASTE: usize = 256 * 1024 * 1024;

/// How many connections may wait to be accepted. The system's usual 128 are fewer than one client opens at once, and it
/// tries again only after a second.
const WAITING: u32 = 1024;

/// Takes the address.
pub(crate) fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // An address is free again as soon as its emulator is gone. Windows means something else by this.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// Serves until told to stop. Returning drops the runtime and with it every connection.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>) -> std::io::Result<()> {
    tokio::spawn(shared.clock.clone().drive());
    let mut number = 0;
    loop {
        let accepted = tokio::select! {
            () = shared.stop.notified() => return Ok(()),
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((tcp, _)) => {
                number += 1;
                tokio::spawn(serve(tcp, number, Arc::clone(&shared)));
            }
            // Out of file descriptors: connections in use will free some.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn serve(tcp: TcpStream, number: u64, shared: Arc<Shared>) {
    if !shared.rules.strike(None, None).is_empty() {
        let _ = tcp.set_zero_linger();
        return;
    }
    // Small answers must not wait for the acknowledgement of the one before.
    let _ = tcp.set_nodelay(true);
    let wire = Wire::default();
    shared.add_connection(number, wire.clone());
    let io = TokioIo::new(FaultIo::new(tcp, wire.clone()));
    let service = service_fn(|request| respond(request, number, &wire, &shared));
    let mut http = http1::Builder::new();
    // The date is the emulator's, and one write per answer makes faults exact to the byte.
    http.auto_date_header(false).writev(false).timer(TokioTimer::new());
    http.header_read_timeout(shared.options.arrival_limit);
    // Errors of a connection are the client's business: it hung up, or a fault cut it off.
    let _ = http.serve_connection(io, service).await;
    shared.remove_connection(number);
}

async fn respond(
    request: Request<Body>,
    connection: u64,
    wire: &Wire,
    shared: &Arc<Shared>,
) -> Result<Response<Either<Full<Bytes>, Events>>, NeverWhole> {
    let head = wire.take_head();
    let is_admin = admin::is_admin(request.uri().path());
    let serving = if is_admin { None } else { Some(shared.clock.serve()) };
    let incoming = match shared.options.arrival_limit {
        Some(limit) => tokio::time::timeout(limit, read(request, head, connection)).await.map_err(|_| NeverWhole)??,
        None => read(request, head, connection).await?,
    };
    let (reply, plan, now) = match &serving {
        Some(serving) => {
            let outgoing = exchange::answer(shared, incoming, serving).await;
            (outgoing.reply, outgoing.plan, outgoing.now)
        }
        None => match admin::answer(shared, incoming).await {
            Answered::Whole(reply) => (reply, Plan::Deliver, shared.clock.now()),
            Answered::Events(events) => {
                wire.stream();
                return Ok(events.into_response().map(Either::Right));
            }
        },
    };
    let reply = reply.with_clock(&shared.clock);
    wire.plan(plan, reply.body.len() as u64);
    Ok(reply.into_response(now).map(Either::Left))
}

/// The body of a request broke off or did not arrive in time: nobody is there to be answered, and nothing was asked for.
#[derive(Debug)]
struct NeverWhole;

impl fmt::Display for NeverWhole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the body of the request did not arrive")
    }
}

impl std::error::Error for NeverWhole {}

async fn read(request: Request<Body>, head: Vec<u8>, connection: u64) -> Result<Incoming, NeverWhole> {
    let (parts, body) = request.into_parts();
    let target = match target_of(&head) {
        Some(target) => target.to_owned(),
        None => parts.uri.to_string(),
    };
    Ok(Incoming {
        connection,
        method: parts.method.as_str().to_owned(),
        target,
        head: head.into(),
        headers: parts.headers,
        body: read_body(body).await?,
    })
}

/// The target as it stands in the request line; hyper's has lost its fragment.
fn target_of(head: &[u8]) -> Option<&str> {
    let line = head.split(|byte| *byte == b'\r').next()?;
    std::str::from_utf8(line).ok()?.split(' ').nth(1).filter(|target| !target.is_empty())
}

/// Reads on past the limit, because a client that is still writing would not see the refusal.
async fn read_body(mut body: Body) -> Result<Option<Bytes>, NeverWhole> {
    let (mut kept, mut seen) = (BytesMut::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| NeverWhole)?.into_data() else { continue };
        seen += data.len();
        if seen <= MOST_BODY {
            kept.extend_from_slice(&data);
        } else if seen > MOST_WASTE {
            break;
        }
    }
    Ok((seen <= MOST_BODY).then(|| kept.freeze()))
}
