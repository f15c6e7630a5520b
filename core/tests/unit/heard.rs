//! What is logged while something runs.

use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use tracing::Dispatch;

/// tracing remembers of each place in the code whether anybody listens, for all threads. As long as there is one listener alone, it
/// asks the thread that comes by, which may be that of another test, and then nobody hears anything. So there is a second one, always.
static ANOTHER: LazyLock<Mutex<Dispatch>> =
    LazyLock::new(|| Mutex::new(Dispatch::new(tracing_subscriber::registry::Registry::default())));

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Runs `work` and gives what was logged on this thread meanwhile. One test listens at a time.
pub(crate) fn heard(work: impl FnOnce()) -> String {
    let _alone = ANOTHER.lock().unwrap_or_else(PoisonError::into_inner);
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    tracing::subscriber::with_default(subscriber, work);
    let bytes = log.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}
