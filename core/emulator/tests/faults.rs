//! Every fault, seen from a raw socket.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use gureum_emulator::{Emulator, Fault, Part, Rule};
use serde_json::json;
use support::{Answer, Connection, Tenant};

const LIST: &str = "accounts.getList";
/// How long nothing must come before it counts as silence: more than a busy machine needs for an answer.
const SILENCE: Duration = Duration::from_secs(2);

fn fault(name: &str) -> Fault {
    serde_json::from_value(json!(name)).unwrap()
}

/// The answer to a list call under a fault, and how the connection ended.
fn struck(fault: Fault) -> (Vec<u8>, std::io::Result<()>) {
    let emulator = Emulator::start().unwrap();
    let id = emulator.faults().add(Rule::new(fault).on(LIST)).unwrap();
    let mut connection = Connection::open(&emulator);
    connection.0.set_read_timeout(Some(SILENCE)).unwrap();
    connection.write(&Tenant::of(&emulator, "t").naver(LIST, json!({})), &emulator);
    let outcome = connection.read_to_end();
    assert_eq!(emulator.faults().hits(id), 1);
    outcome
}

fn answered(fault: Fault) -> Answer {
    let emulator = Emulator::start().unwrap();
    emulator.faults().add(Rule::new(fault)).unwrap();
    Tenant::of(&emulator, "t").call(LIST, json!({}))
}

#[test]
fn a_fault_strikes_the_operation_of_the_service_that_it_names() {
    let emulator = Emulator::start().unwrap();
    let (tenant, faults) = (Tenant::of(&emulator, "t"), emulator.faults());
    let list =
        |token: &str| tenant.samsung("GET", "/v1/images", "").header("Scp-Api-Version", token).send(&emulator).status;
    let id = faults.add(Rule::new(fault("html_503")).on("virtual-server/images.list")).unwrap();
    assert_ne!(list("ske 1.4"), 503);
    assert_eq!((list("virtualserver 1.3"), faults.hits(id)), (503, 1));
    faults.clear();
    // Without a service, those of all.
    faults.add(Rule::new(fault("html_503")).on("images.list")).unwrap();
    assert_eq!((list("ske 1.4"), list("virtualserver 1.3")), (503, 503));
    assert!(faults.add(Rule::new(fault("html_503")).on("vpc/images.list")).is_err());
}

fn kind(outcome: &std::io::Result<()>) -> Option<ErrorKind> {
    outcome.as_ref().err().map(std::io::Error::kind)
}

/// What a read says when nothing comes in time.
fn is_silence(outcome: &std::io::Result<()>) -> bool {
    matches!(kind(outcome), Some(ErrorKind::WouldBlock | ErrorKind::TimedOut))
}

fn accounts(tenant: &Tenant<'_>) -> usize {
    tenant.call(LIST, json!({})).json()["contents"].as_array().unwrap().len()
}

#[test]
fn a_reset_before_applying_leaves_nothing_behind() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    emulator.faults().add(Rule::new(fault("reset_before_apply")).on("accounts.create").first(1)).unwrap();
    let mut connection = Connection::open(&emulator);
    connection.write(&tenant.naver("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"})), &emulator);
    let (bytes, end) = connection.read_to_end();
    assert_eq!((bytes.len(), kind(&end)), (0, Some(ErrorKind::ConnectionReset)));
    assert_eq!(accounts(&tenant), 0);
    tenant.account("df001");
}

#[test]
fn a_reset_after_applying_leaves_the_resource() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    emulator.faults().add(Rule::new(fault("apply_then_reset")).on("accounts.create").first(1)).unwrap();
    let mut connection = Connection::open(&emulator);
    connection.write(&tenant.naver("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"})), &emulator);
    let (bytes, end) = connection.read_to_end();
    assert_eq!((bytes.len(), kind(&end)), (0, Some(ErrorKind::ConnectionReset)));
    assert_eq!(accounts(&tenant), 1);
    let entry = &emulator.journal().entries()[0];
    assert_eq!((entry.status, entry.faults.as_slice()), (200, ["apply_then_reset".to_owned()].as_slice()));
}

#[test]
fn a_connection_can_be_reset_when_it_is_accepted() {
    let emulator = Emulator::start().unwrap();
    emulator.faults().add(Rule::new(Fault::ResetOnConnect).first(1)).unwrap();
    let (bytes, end) = Connection::open(&emulator).read_to_end();
    assert_eq!((bytes.len(), kind(&end)), (0, Some(ErrorKind::ConnectionReset)));
    assert!(emulator.journal().is_empty());
    assert_eq!(accounts(&Tenant::of(&emulator, "t")), 0);
}

#[test]
fn cuts_are_exact_to_the_byte() {
    for bytes in [1, 17, 40] {
        let (seen, end) = struck(Fault::ResetAt { bytes, of: Part::Response });
        // A reset may overtake bytes that were sent before it, but never adds any.
        assert!(seen.len() as u64 <= bytes && kind(&end) == Some(ErrorKind::ConnectionReset), "{bytes}: {end:?}");
        let (seen, end) = struck(Fault::StallAt { bytes, of: Part::Response });
        assert!(seen.len() as u64 == bytes && is_silence(&end), "{bytes}: {end:?}");
        let (seen, end) = struck(Fault::TruncateAt { bytes, of: Part::Response });
        assert!(seen.len() as u64 == bytes && end.is_ok(), "{bytes}: {end:?}");
    }
}

#[test]
fn cuts_can_be_counted_from_the_body() {
    for bytes in [0, 1, 7] {
        let (seen, end) = struck(Fault::TruncateAt { bytes, of: Part::Body });
        let answer = Answer::parse(&seen);
        assert!(end.is_ok() && answer.status == 200 && answer.body.len() as u64 == bytes, "{answer:?}");
        assert!(answer.header("content-length").parse::<u64>().unwrap() > bytes);
    }
}

#[test]
fn a_cut_past_the_end_changes_nothing() {
    let answer = answered(Fault::TruncateAt { bytes: 100_000, of: Part::Response });
    assert_eq!((answer.status, answer.json()["total"].as_u64()), (200, Some(0)));
}

#[test]
fn a_dribble_takes_its_time_and_loses_nothing() {
    let begin = Instant::now();
    let answer = answered(Fault::Dribble { bytes: 20, ms: 5 });
    assert_eq!(answer.json()["total"], 0);
    assert!(begin.elapsed() >= Duration::from_millis(30), "{:?}", begin.elapsed());
}

#[test]
fn statuses_come_in_the_shape_of_the_vendor() {
    let status = |status| Fault::Status { status, code: None, message: None, retry_after: Some("7".to_owned()) };
    let answer = answered(status(503));
    assert_eq!((answer.status, answer.header("retry-after")), (503, "7"));
    assert_eq!(answer.json()["error"]["errorCode"], "500");
    assert_eq!(answer.json()["error"]["message"], "Endpoint Error");

    let emulator = Emulator::start().unwrap();
    emulator.faults().add(Rule::new(status(503))).unwrap();
    let target = "/v1/aimlops-platform/check-duplication?release_name=a";
    let answer = Tenant::of(&emulator, "t").samsung("GET", target, "").send(&emulator);
    assert_eq!(answer.json()["errors"][0]["status"], 503);
}

#[test]
fn throttling_and_quota_differ_in_their_code() {
    let answer = answered(Fault::Throttle { retry_after: Some("2".to_owned()) });
    assert_eq!((answer.status, answer.header("retry-after")), (429, "2"));
    assert_eq!(answer.json()["error"]["errorCode"], "410");
    let answer = answered(Fault::Quota { retry_after: None });
    assert_eq!((answer.status, answer.header("retry-after")), (429, ""));
    assert_eq!(answer.json()["error"]["errorCode"], "400");
}

#[test]
fn pages_and_gateways_answer_instead_of_the_service() {
    let answer = answered(fault("html_503"));
    assert_eq!((answer.status, answer.header("content-type")), (503, "text/html"));
    assert!(answer.text().contains("503 Service Temporarily Unavailable"));
    assert_eq!(answered(fault("html_417")).status, 417);
    let answer = answered(fault("gateway_404"));
    assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (404, Some("300")));
    let answer = answered(Fault::FailureIn200 { message: "no".to_owned() });
    assert_eq!((answer.status, answer.json()), (200, json!({"success": false, "message": "no"})));
}

#[test]
fn any_answer_can_be_given_verbatim() {
    let headers = vec![("Location".to_owned(), "http://elsewhere.example/".to_owned())];
    let answer = answered(Fault::Answer { status: 307, headers, body: String::new(), base64: Some("/wD+".to_owned()) });
    assert_eq!((answer.status, answer.header("location")), (307, "http://elsewhere.example/"));
    assert_eq!(answer.body, b"\xff\x00\xfe");
}

#[test]
fn answers_can_break_their_description() {
    let answer = answered(Fault::WrongType { field: Some("/total".to_owned()) });
    assert_eq!(answer.json()["total"], "unexpected text");
    let answer = answered(fault("extra_field"));
    assert_eq!(answer.json()["fieldOfALaterVersion"], json!({"known": false}));
    assert_eq!(answer.json()["total"], 0);
}

#[test]
fn broken_encodings_arrive_as_such() {
    let answer = answered(fault("garbage_gzip"));
    assert_eq!(answer.header("content-encoding"), "gzip");
    assert!(answer.body.starts_with(b"\x1f\x8b") && answer.header("content-length") == answer.body.len().to_string());
    let (bytes, end) = struck(fault("garbage_chunk"));
    let answer = Answer::parse(&bytes);
    assert!(end.is_ok() && answer.header("transfer-encoding") == "chunked" && answer.body == b"no chunk\r\n");
}

#[test]
fn endless_answers_go_on_as_long_as_somebody_listens() {
    for name in ["endless_body", "endless_headers", "endless_informational"] {
        let emulator = Emulator::start().unwrap();
        emulator.faults().add(Rule::new(fault(name)).on(LIST)).unwrap();
        let mut connection = Connection::open(&emulator);
        connection.write(&Tenant::of(&emulator, "t").naver(LIST, json!({})), &emulator);
        let mut seen = Vec::new();
        let mut buffer = [0; 4096];
        while seen.len() < 200 {
            let count = std::io::Read::read(&mut connection.0, &mut buffer).unwrap();
            assert_ne!(count, 0, "{name}");
            seen.extend_from_slice(&buffer[..count]);
        }
        assert!(seen.starts_with(b"HTTP/1.1 "), "{name}");
        // Others are served meanwhile.
        assert_eq!(support::admin(&emulator, "GET", "health", "").status, 200);
    }
}

#[test]
fn old_http_and_wrong_lengths() {
    let (bytes, end) = struck(fault("http_10"));
    assert!(end.is_ok() && bytes.starts_with(b"HTTP/1.0 200"));
    assert_eq!(Answer::parse(&bytes).json()["total"], 0);
    for by in [-3_i64, 5] {
        let (bytes, end) = struck(Fault::WrongLength { by });
        let answer = Answer::parse(&bytes);
        let length: i64 = answer.header("content-length").parse().unwrap();
        assert!(end.is_ok() && length - answer.body.len() as i64 == by, "{answer:?}");
    }
}

#[test]
fn a_skewed_clock_shows_in_the_date_and_refuses_honest_timestamps() {
    let answer = answered(Fault::ClockSkew { seconds: 3_600 });
    assert_eq!(answer.status, 401);
    let date = httpdate::parse_http_date(answer.header("date")).unwrap();
    let ahead = date.duration_since(std::time::SystemTime::now()).unwrap();
    assert!((3_590..3_610).contains(&ahead.as_secs()), "{ahead:?}");
    assert_eq!(answered(Fault::ClockSkew { seconds: 200 }).status, 200);
}

#[test]
fn a_delay_holds_the_request_in_real_or_virtual_time() {
    let begin = Instant::now();
    assert_eq!(answered(Fault::Delay { ms: 50, is_virtual: false }).status, 200);
    assert!(begin.elapsed() >= Duration::from_millis(50));
    let emulator = Emulator::builder().clock(gureum_emulator::clock::Mode::Auto).start().unwrap();
    emulator.faults().add(Rule::new(Fault::Delay { ms: 3_600_000, is_virtual: true })).unwrap();
    let (begin, before) = (Instant::now(), emulator.clock().now());
    assert_eq!(Tenant::of(&emulator, "t").call(LIST, json!({})).status, 200);
    assert_eq!(emulator.clock().now().duration_since(before).unwrap(), Duration::from_secs(3_600));
    assert!(begin.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_request_that_nobody_waits_for_is_in_the_journal_but_not_carried_out() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let id = emulator.faults().add(Rule::new(Fault::Delay { ms: 60_000, is_virtual: false }).first(1)).unwrap();
    let mut connection = Connection::open(&emulator);
    connection.write(&tenant.naver("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"})), &emulator);
    // The emulator has taken the request when the fault was hit.
    while emulator.faults().hits(id) == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(connection);
    while emulator.journal().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(emulator.journal().last().unwrap().status, 0);
    assert_eq!(accounts(&tenant), 0);
}

#[test]
fn a_stale_list_does_not_know_what_came_later() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    emulator.faults().add(Rule::new(fault("stale_list")).on(LIST).first(1)).unwrap();
    tenant.account("df001");
    assert_eq!(accounts(&tenant), 0);
    assert_eq!(accounts(&tenant), 1);
}

#[test]
fn a_page_can_repeat_itself() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let page = |number: u32| {
        let target = format!("/v1/aimlops-platform/images?page={number}&size=1");
        tenant.samsung("GET", &target, "").send(&emulator).json()["contents"].clone()
    };
    assert_ne!(page(0), page(1));
    emulator.faults().add(Rule::new(fault("repeat_page")).first(1)).unwrap();
    let repeated = page(1);
    assert_eq!(repeated, page(0));
}

#[test]
fn an_answer_can_come_late() {
    let begin = Instant::now();
    assert_eq!(answered(Fault::DelayAnswer { ms: 40 }).status, 200);
    assert!(begin.elapsed() >= Duration::from_millis(40));
}

#[test]
fn idle_connections_are_dropped_without_a_word() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    emulator.faults().add(Rule::new(Fault::DropIdle { ms: 20 }).first(1)).unwrap();
    let mut connection = Connection::open(&emulator);
    let answer = connection.call(&tenant.naver(LIST, json!({})), &emulator);
    assert_eq!((answer.status, answer.header("connection")), (200, ""));
    let begin = Instant::now();
    let (bytes, end) = connection.read_to_end();
    assert!(bytes.is_empty() && end.is_ok() && begin.elapsed() < Duration::from_secs(4));

    let mut connection = Connection::open(&emulator);
    connection.call(&tenant.naver(LIST, json!({})), &emulator);
    let mut other = Connection::open(&emulator);
    assert_eq!(emulator.drop_idle_connections(), 1);
    assert!(connection.read_to_end().1.is_ok());
    assert_eq!(other.call(&tenant.naver(LIST, json!({})), &emulator).status, 200);
}

#[test]
fn a_stalled_answer_does_not_outlive_its_client() {
    let emulator = Emulator::start().unwrap();
    emulator.faults().add(Rule::new(Fault::StallAt { bytes: 5, of: Part::Response }).on(LIST)).unwrap();
    let mut connection = Connection::open(&emulator);
    connection.write(&Tenant::of(&emulator, "t").naver(LIST, json!({})), &emulator);
    let mut begun = [0; 5];
    std::io::Read::read_exact(&mut connection.0, &mut begun).unwrap();
    let begin = Instant::now();
    drop(emulator);
    assert!(begin.elapsed() < Duration::from_secs(10), "the emulator waited for a stalled client");
    assert!(connection.read_to_end().0.is_empty());
}

#[test]
fn faults_can_be_kept_to_one_tenant() {
    let emulator = Emulator::start().unwrap();
    emulator.faults().add(Rule::new(fault("html_503")).for_tenant("unlucky")).unwrap();
    assert_eq!(Tenant::of(&emulator, "unlucky").call(LIST, json!({})).status, 503);
    assert_eq!(Tenant::of(&emulator, "lucky").call(LIST, json!({})).status, 200);
}

#[test]
fn an_unknown_operation_is_refused_with_the_likely_one() {
    let emulator = Emulator::start().unwrap();
    let reason = emulator.faults().add(Rule::new(fault("html_503")).on("accounts.getlist")).unwrap_err();
    assert_eq!(reason, "there is no operation `accounts.getlist`; did you mean `accounts.getList`");
}
