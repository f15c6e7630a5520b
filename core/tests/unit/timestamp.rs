use super::*;

fn seconds(text: &str) -> Option<f64> {
    let time = Timestamp::from(text).to_system_time()?;
    Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_secs_f64(),
        Err(before) => -before.duration().as_secs_f64(),
    })
}

#[test]
fn it_reads_every_form_that_the_vendors_print() {
    let table = [
        ("1970-01-01T00:00:00Z", 0.0),
        ("2023-05-26T11:35:01+09:00", 1_685_068_501.0),
        ("2023-05-26T02:35:01Z", 1_685_068_501.0),
        ("2023-04-20T06:52:38.645Z", 1_681_973_558.645),
        ("2026-08-20T10:11:36.800+00:00", 1_787_220_696.8),
        ("2024-02-29T23:59:60Z", 1_709_251_200.0),
        ("2024-05-17 00:23+0900", 1_715_872_980.0),
        ("2024-05-17T00:23:00,5-03", 1_715_916_180.5),
        ("1969-12-31T23:59:58.5Z", -1.5),
        ("2000-03-01T00:00:00.1234567899z", 951_868_800.123_456_8),
    ];
    for (text, expected) in table {
        let got = seconds(text).unwrap_or_else(|| panic!("`{text}` was not read"));
        assert!((got - expected).abs() < 1e-6, "`{text}`: {got} instead of {expected}");
    }
}

#[test]
fn what_is_no_point_in_time_is_none() {
    for text in [
        "",
        "2023-05-26",
        "2023-05-26T11:35:01",
        "2023-02-29T00:00:00Z",
        "2023-13-01T00:00:00Z",
        "2023-00-01T00:00:00Z",
        "2023-01-01T24:00:00Z",
        "2023-01-01T00:00:61Z",
        "2023-01-01T00:00:00.Z",
        "2023-01-01T00:00:00Z tail",
        "2023-01-01T00:00:00+09:",
        "2023-01-01T00:00:00+24:00",
        "１２３４-01-01T00:00:00Z",
        "7 days, 0:0:0 (604800 seconds)",
    ] {
        assert_eq!(Timestamp::from(text).to_system_time(), None, "`{text}`");
    }
}

#[test]
fn every_day_of_eight_centuries_follows_the_day_before() {
    let mut expected = days_since_1970(1600, 1, 1);
    for year in 1600..2400 {
        for month in 1..=12 {
            for day in 1..=days_in_month(year, month) {
                assert_eq!(days_since_1970(year, month, day), expected, "{year}-{month}-{day}");
                expected += 1;
            }
        }
    }
    assert_eq!(days_since_1970(1970, 1, 1), 0);
}

#[test]
fn json_keeps_the_text_as_sent() {
    let time: Timestamp = serde_json::from_str(r#""somewhen""#).unwrap();
    assert_eq!(serde_json::to_string(&time).unwrap(), r#""somewhen""#);
    assert_eq!(time.to_string(), "somewhen");
}

fn hash(text: &str) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    Timestamp::from(text).hash(&mut hasher);
    hasher.finish()
}

#[test]
fn it_compares_by_the_moment_whatever_the_zone() {
    let seoul = "2025-02-20T09:32:55+09:00";
    for same in ["2025-02-20T00:32:55Z", "2025-02-20 00:32:55.000z", "2025-02-19T21:02:55-0330"] {
        assert_eq!(Timestamp::from(seoul), Timestamp::from(same));
        assert_eq!(Timestamp::from(seoul).partial_cmp(&Timestamp::from(same)), Some(Ordering::Equal));
        assert_eq!(hash(seoul), hash(same));
    }
    // As texts they stand the other way round.
    assert!(Timestamp::from("2025-02-20T08:00:00+09:00") < Timestamp::from("2025-02-20T00:00:00Z"));
    assert!(Timestamp::from("2025-02-20T00:00:00.000000001Z") > Timestamp::from("2025-02-20T09:00:00+09:00"));
    assert!(Timestamp::from("1969-12-31T23:59:58.5Z") < Timestamp::from("1969-12-31T23:59:59Z"));
}

#[test]
fn without_a_zone_it_equals_the_same_text_and_has_no_order() {
    let text = "2025-02-20T09:32:55";
    assert_eq!(Timestamp::from(text), Timestamp::from(text));
    assert_eq!(Timestamp::from(text).partial_cmp(&Timestamp::from(text)), Some(Ordering::Equal));
    assert_eq!(hash(text), hash(text));
    for other in ["2025-02-20T09:32:55Z", "2025-02-20 09:32:55", "2025-02-20T09:32:56", ""] {
        assert_ne!(Timestamp::from(text), Timestamp::from(other));
        assert_eq!(Timestamp::from(text).partial_cmp(&Timestamp::from(other)), None, "{other}");
        assert_eq!(Timestamp::from(other).partial_cmp(&Timestamp::from(text)), None, "{other}");
    }
}

#[cfg(feature = "typed")]
#[test]
fn an_end_is_known_where_start_and_length_are() {
    let start = Timestamp::from("2025-02-25T15:49:07+09:00");
    let week = Duration::from_secs(604_800);
    assert_eq!(end_of(Some(&start), Some(604_800)), start.to_system_time().map(|begun| begun + week));
    let bare = Timestamp::from("2025-02-25T15:49:07");
    for (start, seconds) in [(None, Some(1)), (Some(&start), None), (Some(&start), Some(-1)), (Some(&bare), Some(1))] {
        assert_eq!(end_of(start, seconds), None, "{start:?} {seconds:?}");
    }
    assert_eq!(end_of(Some(&start), Some(i64::MAX)), None);
}
