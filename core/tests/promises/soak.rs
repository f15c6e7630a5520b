//! Mixed faults at one in a hundred each, as long as it may take: every call ends as documented, and the counts of the
//! client and of the journal agree.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use gureum::generated::operations::DATA_FOREST;
use gureum::{CallOptions, Client, ErrorKind};
use gureum_emulator::Emulator;
use gureum_emulator::journal::Entry;
use serde_json::json;

use crate::support::scaled;

const TASKS: usize = 8;
const READ: &str = "accounts.getDetail";

/// All faults that leave the service itself as it is.
fn faults() -> Vec<serde_json::Value> {
    vec![
        json!({"status": {"status": 500}}),
        json!({"status": {"status": 503, "retry_after": "0"}}),
        json!({"throttle": {"retry_after": "0"}}),
        json!({"quota": {}}),
        json!("reset_on_connect"),
        json!("reset_before_apply"),
        json!("apply_then_reset"),
        json!({"reset_at": {"bytes": 20}}),
        json!({"stall_at": {"bytes": 5, "of": "body"}}),
        json!({"truncate_at": {"bytes": 5, "of": "body"}}),
        json!({"dribble": {"bytes": 50, "ms": 1}}),
        json!({"wrong_type": {}}),
        json!("extra_field"),
        json!({"failure_in_200": {"message": "no"}}),
        json!("html_503"),
        json!("html_417"),
        json!("gateway_404"),
        json!("garbage_chunk"),
        json!("garbage_gzip"),
        json!("endless_headers"),
        json!("http_10"),
        json!({"wrong_length": {"by": 3}}),
        json!({"wrong_length": {"by": -3}}),
        json!({"delay": {"ms": 20}}),
        json!({"delay_answer": {"ms": 20}}),
        json!({"drop_idle": {}}),
    ]
}

/// Faults under which a good answer still arrives whole.
const HARMLESS: &[&str] = &["dribble", "wrong_type", "extra_field", "http_10", "delay", "delay_answer", "drop_idle"];

/// Faults that end the connection before an answer can be read.
const CUTS: &[&str] = &["reset_before_apply", "apply_then_reset", "reset_at"];

/// Ends that the documents name for a call under these faults.
fn is_documented(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::BadRequest
            | ErrorKind::Connect
            | ErrorKind::NotFound
            | ErrorKind::OperationFailed
            | ErrorKind::OutcomeUnknown
            | ErrorKind::PermissionDenied
            | ErrorKind::RateLimit
            | ErrorKind::Response
            | ErrorKind::Server
            | ErrorKind::Service
            | ErrorKind::Timeout
            | ErrorKind::Transport
    )
}

/// What the client counted.
#[derive(Default)]
struct Counts {
    calls: usize,
    ends: BTreeMap<String, usize>,
    /// Of the operation that is counted on both sides.
    reads: usize,
    attempts_of_reads: usize,
}

/// What the journal counted.
#[derive(Default)]
struct Journal {
    known: HashSet<u64>,
    entries: usize,
    reads: usize,
    good_reads: usize,
    /// Cut before a byte of an answer came.
    cut_reads: usize,
    /// Two faults at once may undo each other, such as a length that is too long and one that is too short.
    mixed_reads: usize,
}

impl Journal {
    /// Takes over what is new. The journal of the emulator forgets, so this is done now and then.
    fn read(&mut self, entries: &[Entry]) {
        for entry in entries {
            // Whoever was slow comes into the journal after those with higher numbers.
            if !self.known.insert(entry.sequence) {
                continue;
            }
            self.entries += 1;
            if entry.operation.as_deref() == Some(READ) {
                self.reads += 1;
                let arrives = entry.faults.iter().all(|fault| HARMLESS.contains(&fault.as_str()));
                self.good_reads += usize::from(arrives && entry.status == 200);
                let is_cut = entry.faults.iter().any(|fault| CUTS.contains(&fault.as_str()));
                self.cut_reads += usize::from(is_cut);
                self.mixed_reads += usize::from(!arrives && entry.status == 200 && entry.faults.len() > 1);
            }
        }
    }
}

fn client(emulator: &Emulator, tenant: &str) -> Client {
    let keys = emulator.keys(tenant);
    let builder = Client::builder(&DATA_FOREST).isolated(true).endpoint(emulator.endpoint());
    // Long enough that only what stalls for good is ended by a limit, so that no good answer is given up.
    let builder = builder.idle_timeout(Duration::from_secs(4));
    builder.access_key(keys.access_key).secret_key(keys.secret_key).build().unwrap()
}

/// One task: creates an account of its own, reads, rotates, deletes, and begins again as another tenant.
async fn work(emulator: Arc<Emulator>, counts: Arc<Mutex<Counts>>, task: usize, until: Instant) {
    let mut round = 0;
    while Instant::now() < until {
        let client = client(&emulator, &format!("t{task}-{round}"));
        let create = json!({"name": "df001", "password": "Df0rest!2024"}).to_string();
        let created = call(&client, &counts, "accounts.create", &create).await;
        let id = created.and_then(|body| Some(body["id"].as_str()?.to_owned()));
        let id = json!({"id": id.as_deref().unwrap_or("none")}).to_string();
        for _ in 0..40 {
            // Faults at a steady pace are what is wanted here, not a busy machine.
            tokio::time::sleep(Duration::from_millis(5)).await;
            call(&client, &counts, READ, &id).await;
        }
        for operation in ["accounts.getList", "accounts.resetKerberosKeytab", "accounts.delete"] {
            call(&client, &counts, operation, if operation.ends_with("List") { "{}" } else { &id }).await;
        }
        round += 1;
    }
}

async fn call(client: &Client, counts: &Mutex<Counts>, operation: &str, input: &str) -> Option<serde_json::Value> {
    let began = Instant::now();
    let outcome = client.call(operation, input.as_bytes(), &CallOptions::default()).await;
    assert!(began.elapsed() < Duration::from_secs(91), "{operation} took {:?}", began.elapsed());
    let mut counts = counts.lock().unwrap();
    counts.calls += 1;
    let (end, attempts) = match &outcome {
        Ok(reply) => ("success".to_owned(), reply.meta.attempts.len()),
        Err(error) => {
            assert!(is_documented(error.kind()), "{operation}: {error}");
            (format!("{:?}", error.kind()), error.attempts().len())
        }
    };
    *counts.ends.entry(end).or_default() += 1;
    if operation == READ {
        counts.reads += usize::from(outcome.is_ok());
        counts.attempts_of_reads += attempts;
    }
    serde_json::from_slice(&outcome.ok()?.body).ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_mixed_faults_every_call_ends_as_documented_and_the_counts_agree() {
    let emulator = Arc::new(Emulator::builder().seed(20_261_124).start().unwrap());
    let mut on_connect = 0;
    for fault in faults() {
        let is_on_connect = fault == json!("reset_on_connect");
        let id = emulator.faults().add_json(&json!({"probability": 0.01, "fault": fault}).to_string()).unwrap();
        on_connect = if is_on_connect { id } else { on_connect };
    }
    let counts = Arc::new(Mutex::new(Counts::default()));
    let until = Instant::now() + Duration::from_secs(scaled(6, 600) as u64);
    let tasks: Vec<_> =
        (0..TASKS).map(|task| tokio::spawn(work(emulator.clone(), counts.clone(), task, until))).collect();
    let mut journal = Journal::default();
    while tasks.iter().any(|task| !task.is_finished()) {
        tokio::time::sleep(Duration::from_millis(300)).await;
        journal.read(&emulator.journal().entries());
    }
    for task in tasks {
        task.await.unwrap();
    }
    journal.read(&emulator.journal().entries());
    let counts = counts.lock().unwrap();
    let resets = emulator.faults().hits(on_connect) as usize;
    println!("{} calls, {} requests, ends: {:?}", counts.calls, journal.entries, counts.ends);
    // Every good answer that the emulator gave was received by somebody, and nobody received one that it did not give.
    assert!(
        (journal.good_reads..=journal.good_reads + journal.mixed_reads).contains(&counts.reads),
        "{} successes, {} good answers, {} under two faults",
        counts.reads,
        journal.good_reads,
        journal.mixed_reads
    );
    // Every attempt arrived, except those whose connection was reset before they could. What is sent again because a used
    // connection broke is no attempt.
    assert!(
        (journal.reads - journal.cut_reads..=journal.reads + resets).contains(&counts.attempts_of_reads),
        "{} attempts, {} requests, {resets} resets",
        counts.attempts_of_reads,
        journal.reads
    );
    assert!(counts.calls > 200, "{}", counts.calls);
}
