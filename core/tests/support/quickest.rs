//! Limits of real time, shown on a machine that may be busy with other things.
#![allow(dead_code)]

use std::time::{Duration, Instant};

/// How long tries go on. What is really too slow is so in every try.
const PATIENCE: Duration = Duration::from_secs(20);

/// The quickest of several tries: the first that is below `limit`, if there is one.
pub fn quickest(limit: Duration, mut attempt: impl FnMut() -> Duration) -> Duration {
    let (began, mut best) = (Instant::now(), attempt());
    while best >= limit && began.elapsed() < PATIENCE {
        best = best.min(attempt());
    }
    best
}

/// The same for tries that are awaited.
pub async fn quickest_of(limit: Duration, mut attempt: impl AsyncFnMut() -> Duration) -> Duration {
    let (began, mut best) = (Instant::now(), attempt().await);
    while best >= limit && began.elapsed() < PATIENCE {
        best = best.min(attempt().await);
    }
    best
}
