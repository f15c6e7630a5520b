//! Prints the story: operation, result, time that the call took, time that was waited.

use std::future::IntoFuture;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use gureum::time::TimeSource;
use gureum::{Answer, Result, Waiter};

/// Prints a line. Whoever closes the output early, as `head` does, has seen enough.
pub fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// A table that is printed as it grows.
pub struct Table {
    time: TimeSource,
    began: (Instant, SystemTime),
}

impl Table {
    pub fn new(time: TimeSource) -> Self {
        let began = (Instant::now(), time.now());
        Table { time, began }
    }

    /// Begins a chapter.
    pub fn title(&self, title: &str) {
        say(&format!("\n{title}"));
    }

    /// Makes a call and prints what `tell` says about its answer.
    pub async fn call<A>(
        &self,
        operation: &str,
        call: impl IntoFuture<Output = Result<A>>,
        tell: impl FnOnce(&A) -> String,
    ) -> Result<A> {
        let (real, clock) = (Instant::now(), self.time.now());
        let answer = call.await?;
        self.print(operation, &tell(&answer), real, clock);
        Ok(answer)
    }

    /// Waits and prints the states that came by.
    pub async fn wait<A: Answer>(
        &self,
        waiter: &str,
        wait: Waiter<'_, A>,
        end: impl FnOnce(&A) -> String,
    ) -> Result<A> {
        let (real, clock) = (Instant::now(), self.time.now());
        let seen = Arc::new(Mutex::new((Vec::<String>::new(), 0)));
        let seeing = Arc::clone(&seen);
        let answer = wait
            .on_progress(move |progress| {
                let mut seen = seeing.lock().unwrap_or_else(PoisonError::into_inner);
                seen.1 = progress.polls;
                seen.0.extend(progress.state.clone());
                seen.0.dedup();
            })
            .await?;
        let (mut path, polls) = seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let end = end(&answer);
        path.retain(|state| !end.starts_with(state.as_str()));
        path.push(end);
        let asked = if polls == 0 { "once".to_owned() } else { format!("{} times", polls + 1) };
        self.print(waiter, &format!("{}, asked {asked}", path.join(" → ")), real, clock);
        Ok(answer)
    }

    /// Prints a line about something that was no call.
    pub fn note(&self, what: &str, result: &str) {
        say(&format!("  {what:<28} {result}"));
    }

    /// Prints what it took altogether.
    pub fn sum(&self, requests: usize) {
        let (real, clock) = (self.began.0.elapsed(), self.elapsed(self.began.1));
        let (real, clock) = (short(real), short(clock));
        say(&format!("\n{requests} requests in {real}; in real life it would have taken {clock}.\n"));
    }

    fn print(&self, operation: &str, result: &str, real: Instant, clock: SystemTime) {
        let waited = match self.elapsed(clock) {
            waited if waited < Duration::from_secs(1) => String::new(),
            waited => format!("waited {}", short(waited)),
        };
        let line = format!("  {operation:<28} {result:<68} {:>8}  {waited}", short(real.elapsed()));
        say(line.trim_end());
    }

    fn elapsed(&self, since: SystemTime) -> Duration {
        self.time.now().duration_since(since).unwrap_or_default()
    }
}

fn short(time: Duration) -> String {
    match (time.as_secs(), time.as_secs_f64()) {
        (0, seconds) => format!("{:.1} ms", seconds * 1e3),
        (..60, seconds) => format!("{seconds:.0} s"),
        (whole, _) => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}
