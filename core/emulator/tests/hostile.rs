//! The opponent does what it says: short pages, lies in heads, and words for connections that idle.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::Emulator;
use support::{Connection, Tenant};

#[test]
fn a_page_is_shorter_than_asked_for_and_the_heads_lie() {
    let emulator = Emulator::builder().hostile(true).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let images = |page: u32| {
        tenant.samsung("GET", &format!("/v1/aimlops-platform/images?size=20&page={page}"), "").send(&emulator)
    };
    let pages: Vec<_> = (0..5).map(images).collect();
    let names: Vec<_> = pages.iter().map(|page| page.json()["contents"][0]["image_name"].clone()).collect();
    for page in &pages {
        assert_eq!((page.status, page.json()["total_count"].as_u64()), (200, Some(2)));
        assert!(page.json()["contents"].as_array().unwrap().len() <= 1);
        assert!(page.headers.iter().any(|(name, _)| name == "content-encoding"));
    }
    assert!(names[0].is_string() && names[1].is_string() && names[0] != names[1], "{names:?}");
    let now = emulator.clock().now();
    let off = |page: &support::Answer| httpdate::parse_http_date(page.header("date")).unwrap();
    let is_wrong =
        |time| time > now + std::time::Duration::from_secs(60) || time < now - std::time::Duration::from_secs(60);
    assert_eq!(pages.iter().map(off).filter(|time| is_wrong(*time)).count(), 4, "every fifth tells the time");
}

#[test]
fn an_idle_connection_is_answered_without_being_asked() {
    let emulator = Emulator::builder().hostile(true).start().unwrap();
    let request = Tenant::of(&emulator, "t").naver("accounts.getList", serde_json::json!({}));
    let mut connection = Connection::open(&emulator);
    assert_eq!(connection.call(&request, &emulator).status, 200);
    assert_eq!(connection.read().unwrap().status, 408);
    assert_eq!(connection.read_to_end().0, b"");
}

#[test]
fn faults_and_the_admin_path_are_left_alone() {
    let emulator = Emulator::builder().hostile(true).start().unwrap();
    let health = support::admin(&emulator, "GET", "health", "");
    assert_eq!((health.status, health.header("content-encoding")), (200, ""));
}
