//! How a wait is going.

use std::time::Duration;

/// What is known after a question that did not end the wait.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Progress {
    /// The state seen last, as the service wrote it; absent if none was seen yet.
    pub state: Option<String>,
    /// Since the wait began.
    #[serde(serialize_with = "millis", rename = "elapsedMs")]
    pub elapsed: Duration,
    /// How often the service was asked.
    pub polls: u32,
    /// When it is asked again.
    #[serde(serialize_with = "millis", rename = "nextPollInMs")]
    pub next_poll_in: Duration,
}

/// What one look at a resource shows. That it never will be as wanted is an error of kind `WaitFailed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look<A> {
    /// It is as wanted: the resource, or nothing if it was to be gone.
    Done(A),
    /// Not yet.
    NotYet(Progress),
}

fn millis<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(duration.as_millis() as u64)
}
