//! How JavaScript is woken: a function of it, called on its own thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gureum::engine::{self, Wake};
use napi::Status;
use napi::bindgen_prelude::{Env, Error, Function, Result};
use napi::sys;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};

type Woken = ThreadsafeFunction<(), (), (), Status, false, true>;

/// Calls a function of JavaScript from any thread. Once its environment is gone, nobody hears it.
pub struct Waker {
    woken: Arc<Woken>,
    /// Whether the process goes on until the event loop is woken.
    is_held: AtomicBool,
}

impl Waker {
    pub fn new(woken: &Function<'_, (), ()>) -> Result<Self> {
        let woken = woken.build_threadsafe_function::<()>().weak::<true>().build()?;
        Ok(Waker { woken: Arc::new(woken), is_held: AtomicBool::new(false) })
    }

    /// Makes the process go on until the event loop is woken, or lets it end.
    pub fn hold(&self, env: &Env, is_held: bool) -> Result<()> {
        if self.is_held.swap(is_held, Ordering::Relaxed) == is_held {
            return Ok(());
        }
        let set = if is_held { sys::napi_ref_threadsafe_function } else { sys::napi_unref_threadsafe_function };
        // SAFETY: JavaScript has called, so this is the thread of the environment to which the function belongs, and the
        // environment lives. The function is there as long as `self` is.
        let status = unsafe { set(env.raw(), self.woken.raw()) };
        match Status::from(status) {
            Status::Ok => Ok(()),
            other => Err(Error::new(other, "the event loop cannot be held")),
        }
    }
}

impl Wake for Waker {
    fn wake(&self, has_company: bool) {
        let woken = Arc::clone(&self.woken);
        let wake = move || {
            woken.call((), ThreadsafeFunctionCallMode::NonBlocking);
        };
        // Others may end in the same turn, and then JavaScript wakes once for all of them.
        if has_company { engine::after_turn(wake) } else { wake() }
    }
}
