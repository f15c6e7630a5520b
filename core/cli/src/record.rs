//! `--record`: what the services answered, as a tape that an emulator plays. Nothing of an account is on it.

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use clap::ArgMatches;
use gureum::tap::{Exchange, Tap};
use gureum_emulator::tape::{Heard, Recorder};

use crate::failure::Failure;

/// A tape that is being made.
pub struct Recording {
    path: String,
    heard: Arc<Mutex<Recorder>>,
}

impl Recording {
    /// Begins one if it was asked for.
    pub fn asked(matches: &ArgMatches) -> Option<Self> {
        let path = matches.get_one::<String>("record")?.clone();
        Some(Recording { path, heard: Arc::default() })
    }

    /// What clients are to tell.
    pub fn tap(&self) -> Tap {
        let heard = Arc::clone(&self.heard);
        Tap::new(move |exchange: &Exchange| {
            let known = heard.lock().unwrap_or_else(PoisonError::into_inner).add(&Heard {
                service: exchange.service,
                method: &exchange.method,
                target: &exchange.target,
                sent: exchange.sent.as_deref().unwrap_or_default(),
                status: exchange.status,
                answer: &exchange.answer,
            });
            if !known {
                let _ = writeln!(io::stderr(), "not recorded: no description knows this request");
            }
        })
    }

    /// Writes it, also if the command failed: a refusal is an answer.
    pub fn end(self) -> Result<(), Failure> {
        let text = self.heard.lock().unwrap_or_else(PoisonError::into_inner).written();
        fs::write(&self.path, text).map_err(|error| Failure::unwritable(&self.path, "--record", &error))
    }
}
