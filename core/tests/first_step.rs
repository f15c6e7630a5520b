//! A call that is alone is written by the thread that begins it, shown from outside: a server has the request while the
//! thread of the calls stands still. A program of its own, because it holds up that thread.
#![allow(clippy::unwrap_used)]

#[path = "engine/server.rs"]
mod server;

use std::sync::mpsc;
use std::time::Duration;

use gureum::engine::{self, EngineClient};
use serde_json::json;

use server::Server;

/// Long enough for any machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// In which a request that was written arrives.
const A_WHILE: Duration = Duration::from_secs(5);
/// In which one that waits for the thread would have arrived on a machine that is not busy.
const A_MOMENT: Duration = Duration::from_millis(200);

const LIST: &str = "accounts.getList";

/// Holds up the thread of the calls, until it is dropped.
struct Held(Option<mpsc::Sender<()>>);

impl Held {
    fn up() -> Self {
        let ((hold, held), (stands, still)) = (mpsc::channel::<()>(), mpsc::channel());
        engine::after_turn(move || {
            stands.send(()).unwrap();
            let _ = held.recv();
        });
        still.recv_timeout(PATIENCE).unwrap();
        Held(Some(hold))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.0.take();
    }
}

fn open(endpoint: &str) -> EngineClient {
    let config = json!({
        "service": "data-forest", "endpoint": endpoint, "isolated": true,
        "accessKey": "gureum-emulator-access", "secretKey": "gureum-emulator-secret",
    });
    engine::open(config.to_string().as_bytes()).unwrap()
}

/// Calls once; then, while the thread of the calls stands still, begins calls with these inputs. How many of them arrive
/// meanwhile, within `time` each.
fn written(client: &EngineClient, arrivals: &mpsc::Receiver<usize>, inputs: &[&str], time: Duration) -> usize {
    assert!(client.start(LIST, b"{}", b"").wait(&mut || false).ok);
    arrivals.recv_timeout(PATIENCE).unwrap();
    let held = Held::up();
    let calls: Vec<_> = inputs.iter().map(|input| client.start(LIST, input.as_bytes(), b"")).collect();
    let written = inputs.iter().take_while(|_| arrivals.recv_timeout(time).is_ok()).count();
    drop(held);
    for call in calls {
        assert!(call.wait(&mut || false).ok);
    }
    for _ in written..inputs.len() {
        arrivals.recv_timeout(PATIENCE).unwrap();
    }
    written
}

#[test]
fn a_call_that_is_alone_is_written_while_the_thread_of_the_calls_stands_still() {
    let (arrived, arrivals) = mpsc::channel();
    let server = Server::start(move |request| {
        arrived.send(request.body.len()).unwrap();
        (200, r#"{"contents":[]}"#.to_owned())
    });
    let client = open(&server.endpoint);
    // A machine that stands still for a second between two calls makes the second one go the other way.
    assert!((0..20).any(|_| written(&client, &arrivals, &["{}"], A_WHILE) == 1), "it never was");
    let never = |inputs: &[&str], most| (0..5).all(|_| written(&client, &arrivals, inputs, A_MOMENT) <= most);
    assert!(never(&["{}", "{}", "{}"], 1), "of many calls the thread that begins them writes the first alone");
    let large = format!("{}{{}}", " ".repeat(20_000));
    assert!(never(&[&large], 0), "an event loop would stand still for a large input");
    assert!(server.requests() > 20);
}
