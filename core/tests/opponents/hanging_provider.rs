//! Sources of credentials that hang: a vault that is sealed, a token service behind a dead network.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use gureum::credentials::{Credentials, from_fn};
use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, ErrorKind};

use crate::metadata::Standing;
use crate::support::{Server, options};

const HOUR: u64 = 3600;

/// What the source does when it is asked.
#[derive(Clone, Copy)]
enum Does {
    Give,
    Hang,
}

/// A service, and a client whose keys live for an hour by a clock that stands.
struct World {
    server: Server,
    clock: Standing,
    asked: Arc<AtomicUsize>,
    client: Client,
}

impl World {
    /// The source does this in turn, and the last of it for ever. Its pairs are called `AK1`, `AK2` and so on.
    async fn new(plan: &'static [Does]) -> Self {
        let (server, clock) = (Server::answering(r#"{"contents":[]}"#).await, Standing::now());
        let asked = Arc::new(AtomicUsize::new(0));
        let (count, began) = (asked.clone(), SystemTime::now());
        let source = from_fn(move || {
            let number = count.fetch_add(1, Ordering::SeqCst);
            async move {
                if let Does::Hang = plan[number.min(plan.len() - 1)] {
                    pending::<()>().await;
                }
                let end = began + Duration::from_secs(HOUR * (number as u64 + 1));
                Credentials::new(format!("AK{}", number + 1), "SK").map(|pair| pair.with_expiry(end))
            }
        });
        let builder = Client::builder(&DATA_FOREST).credentials(source).isolated(true).endpoint(server.url());
        let client = builder.time(clock.source()).build().unwrap();
        World { server, clock, asked, client }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    async fn call(&self, limit: Duration) -> Result<String, ErrorKind> {
        let mut options = options();
        options.timeout = Some(limit);
        self.client.call("accounts.getList", b"", &options).await.map_err(|error| error.kind())?;
        let seen = self.server.seen();
        Ok(seen.last().unwrap().header("x-ncp-iam-access-key").unwrap().to_owned())
    }
}

/// Long enough for a busy machine; a refresh that hangs takes half of it.
const LIMIT: Duration = Duration::from_secs(4);

#[tokio::test]
async fn while_a_refresh_hangs_every_call_goes_on_with_the_pair_that_is_still_valid() {
    // Ten minutes are left, when one call asks; then two, when every call would wait for the new pair.
    for seconds in [HOUR - 600, HOUR - 120] {
        let world = World::new(&[Does::Give, Does::Hang]).await;
        world.call(LIMIT).await.unwrap();
        world.clock.pass(seconds);
        let calls = (0..20).map(|_| world.call(LIMIT));
        let answers = futures_util::future::join_all(calls).await;
        assert!(answers.iter().all(|answer| answer.as_deref() == Ok("AK1")), "{answers:?}");
        assert_eq!(world.asked(), 2, "the others wait for the one that asks");
        for _ in 0..20 {
            assert_eq!(world.call(LIMIT).await.as_deref(), Ok("AK1"));
        }
        assert_eq!(world.asked(), 2, "that it hung is remembered");
        world.clock.pass(10);
        assert_eq!(world.call(LIMIT).await.as_deref(), Ok("AK1"));
        assert_eq!(world.asked(), 3, "and not for ever");
    }
}

#[tokio::test]
async fn a_source_that_comes_back_is_found_before_the_old_pair_ends() {
    let world = World::new(&[Does::Give, Does::Hang, Does::Give]).await;
    world.call(LIMIT).await.unwrap();
    world.clock.pass(HOUR - 120);
    assert_eq!(world.call(LIMIT).await.as_deref(), Ok("AK1"));
    world.clock.pass(60);
    assert_eq!(world.call(LIMIT).await.as_deref(), Ok("AK3"));
}

#[tokio::test]
async fn a_call_that_is_given_up_while_it_asks_leaves_the_way_to_the_next() {
    for seconds in [0, HOUR - 120] {
        let world =
            World::new(if seconds == 0 { &[Does::Hang, Does::Give] } else { &[Does::Give, Does::Hang, Does::Give] })
                .await;
        if seconds > 0 {
            world.call(LIMIT).await.unwrap();
        }
        world.clock.pass(seconds);
        let before = world.asked();
        let mut given_up = Box::pin(world.call(Duration::from_secs(600)));
        while world.asked() == before {
            assert!((&mut given_up).now_or_never().is_none());
            tokio::task::yield_now().await;
        }
        let next = world.call(Duration::from_secs(600));
        let drop_it = async {
            tokio::task::yield_now().await;
            drop(given_up);
        };
        let (next, ()) = tokio::join!(next, drop_it);
        assert_eq!(next, Ok(format!("AK{}", before + 2)));
    }
}

#[tokio::test]
async fn without_any_pair_the_limit_of_the_call_counts() {
    let world = World::new(&[Does::Hang, Does::Give]).await;
    assert_eq!(world.call(Duration::from_millis(100)).await, Err(ErrorKind::Timeout));
    assert!(world.server.seen().is_empty());
    assert_eq!(world.call(LIMIT).await.as_deref(), Ok("AK2"));
}
