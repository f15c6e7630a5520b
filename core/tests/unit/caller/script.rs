//! A caller whose answers are written down beforehand, on a clock that jumps.

use std::collections::VecDeque;
use std::future::{self, Future};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;

use crate::caller::Caller;
use crate::error::Result;
use crate::language::Language;
use crate::operation::{Operation, Service, Vendor};
use crate::options::CallOptions;
use crate::reply::{Meta, Reply};
use crate::time::{Sleep, Time, TimeSource};

pub(crate) struct Script {
    answers: Mutex<VecDeque<Result<Reply>>>,
    pub(crate) inputs: Mutex<Vec<String>>,
    pub(crate) timeouts: Mutex<Vec<Option<Duration>>>,
    pub(crate) slept: Arc<Mutex<Vec<Duration>>>,
    time: TimeSource,
    service: &'static Service,
    /// The API version that its calls are made for.
    pub(crate) version: Option<&'static str>,
}

struct Jumping {
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl Time for Jumping {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
            + Duration::from_secs(1_800_000_000)
            + self.slept.lock().unwrap().iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.slept.lock().unwrap().push(duration);
        Box::pin(future::ready(()))
    }
}

pub(crate) fn reply(body: impl Into<String>) -> Result<Reply> {
    Ok(Reply { status: 200, headers: HeaderMap::new(), body: Bytes::from(body.into()), meta: Meta::default() })
}

impl Script {
    /// Gives these answers in turn, and the last one for ever.
    pub(crate) fn new(answers: impl IntoIterator<Item = Result<Reply>>) -> Self {
        const NONE: &Service = &Service {
            name: "Script",
            vendor: Vendor::Naver,
            endpoint: "",
            places: &[],
            hosts: &[],
            version_token: None,
            versions: &[],
            gone: &[],
            operations: &[],
            composed: &[],
            waits: &[],
        };
        Script::of(NONE, answers)
    }

    pub(crate) fn of(service: &'static Service, answers: impl IntoIterator<Item = Result<Reply>>) -> Self {
        let slept = Arc::new(Mutex::new(Vec::new()));
        Script {
            answers: Mutex::new(answers.into_iter().collect()),
            inputs: Mutex::default(),
            timeouts: Mutex::default(),
            time: TimeSource::new(Jumping { slept: Arc::clone(&slept) }),
            slept,
            service,
            version: None,
        }
    }

    pub(crate) fn calls(&self) -> usize {
        self.inputs.lock().unwrap().len()
    }
}

impl Caller for Script {
    fn call_row(
        &self,
        _row: &'static Operation,
        input: &[u8],
        options: &CallOptions,
    ) -> impl Future<Output = Result<Reply>> + Send {
        self.inputs.lock().unwrap().push(String::from_utf8(input.to_vec()).unwrap());
        self.timeouts.lock().unwrap().push(options.timeout);
        let mut answers = self.answers.lock().unwrap();
        let answer = match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().expect("the script has an answer"),
        };
        future::ready(answer)
    }

    fn time(&self) -> &TimeSource {
        &self.time
    }

    fn service(&self) -> &'static Service {
        self.service
    }

    fn version<'a>(&'a self, _row: &'static Operation, _options: &'a CallOptions) -> Result<Option<&'a str>> {
        Ok(self.version)
    }

    fn language(&self) -> Language {
        Language::English
    }
}
