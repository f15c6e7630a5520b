//! The way of one call: found, verified, read, checked, carried out, and made faulty where that is asked for.
//!
//! Faults below HTTP are only planned here; `wire` carries them out. Whatever
//! happens, the request is in the journal before its answer leaves, also when the
//! client hangs up in the middle.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};
use serde_json::{Map, Value};

use crate::clock::{Serving, skewed};
use crate::clouds::{Request, Success};
use crate::confidence;
use crate::decode::{Format, Input, decode};
use crate::faults::Strike;
use crate::faults::effects;
use crate::gateway::Gateway;
use crate::generated::routes::VERSIONS;
use crate::header_text::escaped;
use crate::hostile;
use crate::journal::{Diagnosis, Journal, Raw, Signature};
use crate::log::{Log, Served};
use crate::model::{Route, Vendor};
use crate::refusal::Refusal;
use crate::replay;
use crate::reply::Reply;
use crate::router::{self, Found};
use crate::shared::Shared;
use crate::signature::{self, Arrival, Signed, Verdict, path_and_query};
use crate::tape::Played;
use crate::validate::is_older;
use crate::wire::Plan;

/// Header that says why.
const DIAGNOSIS: &str = "x-gureum-diagnosis";

/// Header that says to programs that the time in a signature is all that is wrong.
const CAUSE: &str = "x-gureum-cause";

/// A request as it came.
pub(crate) struct Incoming {
    pub(crate) connection: u64,
    pub(crate) method: String,
    /// Request target, byte for byte.
    pub(crate) target: String,
    pub(crate) head: Bytes,
    pub(crate) headers: HeaderMap,
    /// `None` if it is too long.
    pub(crate) body: Option<Bytes>,
}

/// An answer and its fate.
pub(crate) struct Outgoing {
    pub(crate) reply: Reply,
    pub(crate) plan: Plan,
    /// The time that the answer tells.
    pub(crate) now: SystemTime,
}

/// Why a request is not answered with a success, with words for people.
struct Refused {
    refusal: Refusal,
    /// Headers, before they are escaped.
    notes: Vec<(&'static str, String)>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Refused { refusal, notes: Vec::new() }
    }
}

/// What was carried out, and how sure the answer is where that does not follow from what stands in it.
struct Done {
    route: &'static Route,
    answer: Success,
    sure: Option<&'static str>,
}

/// One request on its way, and what is known about it.
struct Exchange<'a> {
    shared: &'a Shared,
    incoming: &'a Incoming,
    found: Option<&'a Found>,
    vendor: Vendor,
    path: &'a str,
    query: Option<&'a str>,
    strikes: &'a [Strike],
    /// When it came: signatures are judged at the door, however long the service takes.
    arrived: Arrival,
    /// What the service's clock shows when it is carried out.
    now: SystemTime,
}

/// Answers one request to a cloud.
pub(crate) async fn answer(shared: &Shared, incoming: Incoming, serving: &Serving) -> Outgoing {
    let target = path_and_query(&incoming.target);
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let found = shared.router.find(&incoming.method, path, router::version(&incoming.headers));
    let vendor = found.as_ref().map_or_else(|| router::vendor(path), |found| found.route.vendor);
    let tenant = signature::claimed_tenant(vendor, &incoming.headers);
    let strikes = match &found {
        Some(found) => shared.rules.strike(Some(found.route), tenant),
        None => Vec::new(),
    };
    let skew = effects::skew(&strikes);
    // A service whose clock is off by a fault believes that clock alone.
    let machine = shared.clock.elsewhere().filter(|_| skew == 0);
    let arrived = Arrival { service: skewed(shared.clock.now(), skew), machine };
    let mut note = Note::new(shared, &incoming, found.as_ref(), tenant, &strikes);
    pause(serving, effects::delays(&strikes)).await;

    let now = skewed(shared.clock.now(), skew);
    let exchange = Exchange {
        shared,
        incoming: &incoming,
        found: found.as_ref(),
        vendor,
        path,
        query,
        strikes: &strikes,
        arrived,
        now,
    };
    let mut reply = exchange.reply(&mut note.raw);
    let mut plan = effects::plan(&strikes, &mut reply);
    let mut date = now;
    if let (Some(opponent), Plan::Deliver) = (&shared.opponent, &plan) {
        (plan, date) = opponent.meddle(&mut reply, now);
    }
    note.answered(&reply);
    drop(note);
    pause(serving, (Duration::ZERO, effects::answer_delay(&strikes))).await;
    Outgoing { reply, plan, now: date }
}

async fn pause(serving: &Serving, (on_clock, real): (Duration, Duration)) {
    if !on_clock.is_zero() {
        serving.sleep(on_clock).await;
    }
    if !real.is_zero() {
        tokio::time::sleep(real).await;
    }
}

/// Puts the request into the journal and the log when it goes, however the call ends.
struct Note<'a> {
    journal: &'a Journal,
    log: Option<Log>,
    began: Instant,
    raw: Raw,
}

impl<'a> Note<'a> {
    fn new(
        shared: &'a Shared,
        incoming: &Incoming,
        found: Option<&Found>,
        tenant: Option<&str>,
        strikes: &[Strike],
    ) -> Self {
        let raw = Raw {
            sequence: 0,
            connection: incoming.connection,
            time: shared.clock.now(),
            method: incoming.method.clone(),
            target: incoming.target.clone(),
            head: incoming.head.clone(),
            headers: incoming.headers.clone(),
            body: incoming.body.clone().unwrap_or_default(),
            route: found.map(|found| found.route),
            tenant: tenant.map(str::to_owned),
            signature: Signature::Unchecked,
            status: 0,
            faults: strikes.iter().map(|strike| strike.fault.name()).collect(),
            answer: Bytes::new(),
            diagnosis: Diagnosis::default(),
        };
        let (journal, log) = (&shared.journal, shared.options.log);
        Note { journal, log, began: Instant::now(), raw }
    }
}

impl Note<'_> {
    fn answered(&mut self, reply: &Reply) {
        self.raw.status = reply.status;
        self.raw.answer = reply.body.clone();
        if let Some(text) = reply.headers.get(DIAGNOSIS).and_then(|text| text.to_str().ok()) {
            text.clone_into(&mut self.raw.diagnosis.text);
        }
    }
}

impl Drop for Note<'_> {
    fn drop(&mut self) {
        if let Some(log) = self.log {
            let raw = &self.raw;
            let path = || path_and_query(&raw.target).split('?').next().unwrap_or_default();
            let what = raw.route.map_or_else(path, |route| route.id);
            let (method, took, faults) = (raw.method.as_str(), self.began.elapsed(), raw.faults.as_slice());
            log.print(&Served { method, what, status: raw.status, took, faults, diagnosis: &raw.diagnosis.text });
        }
        self.journal.add(self.raw.clone());
    }
}

impl Exchange<'_> {
    fn reply(&self, raw: &mut Raw) -> Reply {
        let route = self.found.map(|found| found.route);
        let format = if self.vendor == Vendor::Naver { answer_format(&self.incoming.headers) } else { Format::Json };
        if self.vendor == Vendor::Samsung && self.incoming.method == "OPTIONS" {
            // Seen by third parties: browsers are turned away, without CORS headers.
            return refused_reply(route, self.gateway().status(403, None, None).into(), format);
        }
        let reply = match self.verified(raw) {
            Ok(tenant) => self.after_verification(&tenant, route, format, raw),
            Err(refused) => refused_reply(route, refused, format),
        };
        match route {
            Some(route) => reply.with("x-gureum-operation", route.id),
            None => reply,
        }
    }

    fn after_verification(&self, tenant: &str, route: Option<&Route>, format: Format, raw: &mut Raw) -> Reply {
        if !self.strikes.is_empty()
            && let Some(reply) = effects::instead(self.strikes, &self.gateway(), route, format)
        {
            return reply;
        }
        match self.carried_out(tenant) {
            Ok(Done { route, answer, sure }) => {
                let sure = sure.unwrap_or_else(|| confidence::of_success(route, &answer));
                let reply = Reply::success(route, self.made_faulty(answer), format);
                // What was changed on purpose is nobody's answer.
                if effects::changes_value(self.strikes) { reply } else { reply.with(confidence::HEADER, sure) }
            }
            Err(refused) => {
                if refused.refusal.status < 400 {
                    // Its status does not tell that it is one.
                    refused.refusal.message().clone_into(&mut raw.diagnosis.text);
                }
                refused_reply(route, refused, format)
            }
        }
    }

    /// The tenant whose signature it is.
    fn verified(&self, raw: &mut Raw) -> Result<String, Refused> {
        if !self.shared.options.verify {
            return Ok(raw.tenant.clone().unwrap_or_else(|| "default".to_owned()));
        }
        let request = Signed {
            vendor: self.vendor,
            method: &self.incoming.method,
            target: &self.incoming.target,
            headers: &self.incoming.headers,
            body: self.incoming.body.as_deref().unwrap_or_default(),
        };
        let verdict = signature::verify(&request, self.arrived, &self.shared.options.signing);
        raw.signature = verdict.signature;
        let Verdict { signature, tenant, expected, signed, diagnosis, is_late } = verdict;
        let refusal = match (signature, tenant) {
            (Signature::Valid, Some(tenant)) => return Ok(tenant),
            (Signature::Missing, _) => self.gateway().unsigned(),
            _ => self.gateway().wrongly_signed(),
        };
        raw.diagnosis.expected.clone_from(&expected);
        raw.diagnosis.signed = signed;
        let expected = expected.map(|text| ("x-gureum-expected", text));
        let cause = is_late.then(|| (CAUSE, "clock".to_owned()));
        let notes = expected.into_iter().chain(cause).chain([(DIAGNOSIS, diagnosis)]).collect();
        Err(Refused { refusal, notes })
    }

    fn carried_out(&self, tenant: &str) -> Result<Done, Refused> {
        let Some(found) = self.found else {
            return Err(self.gateway().unrouted().into());
        };
        let route = found.route;
        let Some(body) = &self.incoming.body else {
            return Err(self.gateway().too_large().into());
        };
        let version = self.version(route)?;
        let unreadable = |reason: String| self.unreadable(reason);
        let format = self.body_format(route, body).map_err(unreadable)?;
        let mut input = decode(found, self.query, format, body).map_err(unreadable)?;
        if let Some(done) = self.played(route, &mut input) {
            return done;
        }
        let problems = input.check(route, &self.shared.validator, version);
        if !problems.is_empty() {
            let shown = problems.iter().map(|problem| format!("`{}` {}", problem.field, problem.rule));
            let diagnosis = shown.collect::<Vec<_>>().join("; ");
            return Err(Refused { refusal: self.gateway().invalid(&problems), notes: vec![(DIAGNOSIS, diagnosis)] });
        }
        let mut input = input.merged();
        if self.shared.opponent.is_some() {
            hostile::cap(&mut input);
        }
        if effects::repeats_page(self.strikes) {
            effects::first_page(&mut input);
        }
        Ok(Done { route, answer: self.handled(tenant, route, &input, version)?, sure: None })
    }

    /// What is on the tape, or what is documented, if one of them answers in place of the services.
    fn played(&self, route: &'static Route, input: &mut Input) -> Option<Result<Done, Refused>> {
        let refused = |reason: String| self.unreadable(format!("`{}` {reason}", route.id));
        if let Some(player) = &self.shared.player {
            return Some(match player.answer(route, &std::mem::take(input).merged()) {
                Ok(Played::Success(answer)) => {
                    // As the refusals of a tape: somebody was answered so. A file is on no tape.
                    let sure = matches!(answer, Success::Json(_)).then_some("observed");
                    Ok(Done { route, answer, sure })
                }
                Ok(Played::Refusal(refusal)) => Err(refusal.into()),
                Err(reason) => Err(refused(reason)),
            });
        }
        if !self.shared.options.replay {
            return None;
        }
        let strangers = std::mem::take(&mut input.problems);
        if let Some(problem) = strangers.first() {
            return Some(Err(refused(format!("has a query field `{}` that {}", problem.field, problem.rule))));
        }
        let found = replay::answer(route, &std::mem::take(input).merged());
        Some(found.map(|(answer, sure)| Done { route, answer, sure: Some(sure) }).map_err(refused))
    }

    fn handled(
        &self,
        tenant: &str,
        route: &'static Route,
        input: &Map<String, Value>,
        version: Option<&str>,
    ) -> Result<Success, Refusal> {
        // A skewed clock is the gateway's; what exists lives on the emulator's own.
        let is_loose = self.shared.options.loose;
        let request = Request { route, input, now: self.shared.clock.now(), version, is_loose };
        if let Some(rule) = effects::stale(self.strikes) {
            return self.shared.stale_world(rule).handle(tenant, &request);
        }
        let answered = self.shared.world().handle(tenant, &request);
        answered.map_err(|refusal| effects::said_otherwise(self.strikes, route, refusal))
    }

    /// The API version that the call is made for, or that none such exists.
    fn version(&self, route: &'static Route) -> Result<Option<&str>, Refused> {
        let newest =
            route.versions.iter().copied().reduce(|left, right| if is_older(left, right) { right } else { left });
        let Some(asked) = self.header("scp-api-version").filter(|_| newest.is_some()) else {
            return Ok(newest);
        };
        let (token, version) = asked.split_once(' ').unwrap_or(("", asked));
        if token == route.service && route.versions.contains(&version) {
            if effects::refuses_deprecated(self.strikes) && is_deprecated(token, version) {
                let detail = format!("`{asked}` is deprecated and no longer supported");
                // Seen for versions that never were; that these get it too is concluded from what the vendor says of them.
                let refusal = self.gateway().no_such_version(&detail).unsourced();
                return Err(Refused { refusal, notes: vec![(DIAGNOSIS, detail)] });
            }
            return Ok(Some(version));
        }
        let known = route.versions.join(", ");
        let detail = format!("`{asked}` is no version of `{}`; it has `{} {known}`", route.id, route.service);
        Err(Refused { refusal: self.gateway().no_such_version(&detail), notes: vec![(DIAGNOSIS, detail)] })
    }

    /// Checks the headers that the vendor demands, and says what the body is written in.
    fn body_format(&self, route: &Route, body: &[u8]) -> Result<Format, String> {
        let sent = self.header(CONTENT_TYPE.as_str()).unwrap_or_default().to_ascii_lowercase();
        let format = if self.vendor == Vendor::Naver && sent.contains("xml") { Format::Xml } else { Format::Json };
        for (name, value) in route.headers {
            let is_sent = match name.eq_ignore_ascii_case(CONTENT_TYPE.as_str()) {
                true => sent.contains("json") || format == Format::Xml,
                false => self.header(name).is_some_and(|sent| sent.contains(value)),
            };
            if !is_sent {
                return Err(format!("`{}` demands the header `{name}: {value}`", route.id));
            }
        }
        // Without a type, or with the one curl adds, the vendor's own samples send JSON.
        let is_guessed = ["", "application/x-www-form-urlencoded"].contains(&sent.as_str());
        if body.is_empty() || is_guessed || sent.contains("json") || format == Format::Xml {
            return Ok(format);
        }
        Err(format!("a body of type `{sent}` is not read; send `application/json`"))
    }

    fn made_faulty(&self, answer: Success) -> Success {
        match answer {
            Success::Json(mut value) if effects::changes_value(self.strikes) => {
                effects::change_value(self.strikes, &mut value);
                Success::Json(value)
            }
            other => other,
        }
    }

    fn unreadable(&self, reason: String) -> Refused {
        Refused { refusal: self.gateway().unreadable(&reason), notes: vec![(DIAGNOSIS, reason)] }
    }

    fn gateway(&self) -> Gateway<'_> {
        let request_id = self.shared.world().request_id();
        Gateway { vendor: self.vendor, path: self.path, now: self.now, request_id }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.incoming.headers.get(name)?.to_str().ok()
    }
}

/// Whether the vendor calls a version so.
fn is_deprecated(token: &str, version: &str) -> bool {
    let known = VERSIONS.iter().filter(|(of, _)| *of == token).flat_map(|(_, known)| known.iter());
    known.into_iter().any(|(known, status)| *known == version && *status == "DEPRECATED")
}

fn refused_reply(route: Option<&Route>, refused: Refused, format: Format) -> Reply {
    let reply = Reply::refusal(route, &refused.refusal, format).with(confidence::HEADER, refused.refusal.confidence);
    refused.notes.iter().fold(reply, |reply, (name, text)| reply.with(name, &escaped(text)))
}

/// What the client wants to read: by `Accept`, or else like what it wrote.
fn answer_format(headers: &HeaderMap) -> Format {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    let wish = accept.split(',').enumerate().filter_map(|(index, part)| {
        let (kind, parameters) = part.split_once(';').unwrap_or((part, ""));
        let quality = parameters.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).unwrap_or(1.0);
        let format = match kind.trim() {
            kind if kind.contains("json") => Format::Json,
            kind if kind.ends_with("xml") => Format::Xml,
            _ => return None,
        };
        (quality > 0.0).then_some((quality, index, format))
    });
    // The dearest first; among equals the one that stands first.
    let best = wish.min_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    let written = headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().ends_with(b"xml"));
    best.map_or(if written { Format::Xml } else { Format::Json }, |(_, _, format)| format)
}
