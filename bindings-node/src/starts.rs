//! Starts calls in batches, so that those which begin together wake the core's thread once.

use gureum::engine::{EngineReply, guarded};
use napi::bindgen_prelude::{Array, ClassInstance, Env, Error, FromNapiValue, Result};
use napi_derive::napi;

use crate::bridge::{Bridge, held};
use crate::client::Client;
use crate::guard::entered;

/// How much of each call [`Bridge::start`] takes.
const PARTS: usize = 6;

#[napi]
impl Bridge {
    /// Starts calls: client, number, operation, input, options, and whether the answer is a file, of each, one after
    /// another. Input and options are JSON objects; no text means no options.
    #[napi]
    pub fn start(&self, env: &Env, calls: Array<'_>) -> Result<()> {
        entered("Bridge.start", || {
            let begun = (0..calls.len()).step_by(PARTS).try_for_each(|at| self.begin(&calls, at));
            begun.and(held(env, self.calls()))
        })
    }

    fn begin(&self, calls: &Array<'_>, at: u32) -> Result<()> {
        let client: ClassInstance<'_, Client> = part(calls, at)?;
        let (number, operation): (u32, String) = (part(calls, at + 1)?, part(calls, at + 2)?);
        let (input, options): (String, String) = (part(calls, at + 3)?, part(calls, at + 4)?);
        let is_file = part(calls, at + 5)?;
        let started = guarded("Bridge.begin", || client.start(number, &operation, &input, &options, is_file));
        // A defect of one call is no reason to lose those behind it.
        if let Err(defect) = started {
            self.calls().fail(number.into(), false, EngineReply::of_error(&operation, defect));
        }
        Ok(())
    }
}

fn part<T: FromNapiValue>(parts: &Array<'_>, at: u32) -> Result<T> {
    parts.get(at)?.ok_or_else(|| Error::from_reason("a call is not complete"))
}
