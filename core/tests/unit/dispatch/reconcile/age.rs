use serde_json::json;

use super::*;

fn seconds(made: &Value) -> Option<u64> {
    latest(made).map(|time| time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs())
}

#[test]
fn a_point_in_time_is_that() {
    for made in [json!("2024-03-01T00:00:00Z"), json!("Fri, 01 Mar 2024 00:00:00 GMT"), json!(" 2024-03-01T09:00+09")] {
        assert_eq!(seconds(&made), Some(1_709_251_200), "{made}");
    }
    for made in [json!(1_709_251_200), json!(1_709_251_200_000_u64), json!("1709251200000"), json!(1_709_251_200.5)] {
        assert_eq!(seconds(&made), Some(1_709_251_201), "{made}");
    }
}

#[test]
fn a_date_without_a_zone_ends_where_it_ends_last() {
    let noon_of_the_day_after = Some(1_709_251_200 + 36 * 3600);
    for made in [
        "2024-03-01",
        "2024-03-01T23:59:59",
        "2024-03-01 00:00",
        "2024/3/1 9:00",
        "2024. 3. 1. 오후 3:00",
        "2024년 3월 1일",
        "20240301",
        "20240301235959",
    ] {
        assert_eq!(seconds(&json!(made)), noon_of_the_day_after, "{made}");
    }
    assert_eq!(seconds(&json!(20_240_301_235_959_u64)), noon_of_the_day_after);
}

#[test]
fn what_is_no_time_is_none() {
    for made in
        [json!(""), json!("long ago"), json!("03/01/2024"), json!(7), json!(null), json!({}), json!("2024-13-01")]
    {
        assert_eq!(latest(&made), None, "{made}");
    }
}
