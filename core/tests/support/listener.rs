//! Who listens to tracing on the thread of a test.

use tracing::Dispatch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::Registry;

/// It listens until this goes.
pub struct Listener {
    _guard: DefaultGuard,
    _another: Dispatch,
}

/// Listens, with a second listener beside it: where there is one alone, tracing asks the thread that comes by first, which may be that
/// of another test, whether anybody listens, and remembers it for all of them.
pub fn listen(subscriber: impl Into<Dispatch>) -> Listener {
    let _another = Dispatch::new(Registry::default());
    Listener { _guard: tracing::dispatcher::set_default(&subscriber.into()), _another }
}
