//! The first step of a call, made by the thread that begins it.
//!
//! Signing a request and writing it takes less than waking a thread that sleeps. What is left of the call then waits
//! here, and goes to the thread of the calls when there is something to do for it. Mostly that thread's own reactor says
//! so, which has just been woken by the answer: a call wakes it once instead of twice.

use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};

use tokio::runtime::Handle;

pub(crate) type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Makes the first step of `work` on this thread, and leaves the rest to `worker`.
pub(crate) fn take(mut work: Work, worker: &Handle) {
    let rest = Arc::new(Rest { place: Mutex::new(Place::InStep), worker: worker.clone() });
    let step = {
        let _inside = worker.enter();
        work.as_mut().poll(&mut Context::from_waker(&Waker::from(Arc::clone(&rest))))
    };
    if step.is_pending() {
        rest.keep(work);
    }
}

/// What is left of a call after its first step.
struct Rest {
    place: Mutex<Place>,
    worker: Handle,
}

enum Place {
    InStep,
    /// Before or after the work was kept, there was something to do for it.
    Woken,
    Waits(Work),
}

impl Rest {
    fn keep(&self, work: Work) {
        let mut place = self.lock();
        match *place {
            Place::Woken => drop(self.worker.spawn(work)),
            Place::InStep | Place::Waits(_) => *place = Place::Waits(work),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Rest {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // The lock is free again when the work is handed over.
        let before = mem::replace(&mut *self.lock(), Place::Woken);
        if let Place::Waits(work) = before {
            drop(self.worker.spawn(work));
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/first_step.rs"]
mod tests;
