use super::*;
use std::time::UNIX_EPOCH;

fn at(millis: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(millis)
}

#[test]
fn each_service_writes_moments_in_its_own_way() {
    let moment = at(1_684_116_635_752);
    assert_eq!(utc(moment), "2023-05-15T02:10:35Z");
    assert_eq!(utc_millis(moment), "2023-05-15T02:10:35.752Z");
    assert_eq!(seoul(moment), "2023-05-15T11:10:35+09:00");
}

#[test]
fn leap_days_and_turns_of_the_year_are_right() {
    assert_eq!(utc(at(951_782_400_000)), "2000-02-29T00:00:00Z");
    assert_eq!(utc(at(1_709_164_800_000)), "2024-02-29T00:00:00Z");
    assert_eq!(utc(at(1_767_225_599_000)), "2025-12-31T23:59:59Z");
    assert_eq!(utc(at(4_107_542_400_000)), "2100-03-01T00:00:00Z");
    assert_eq!(seoul(at(1_767_225_599_000)), "2026-01-01T08:59:59+09:00");
}

#[test]
fn ages_use_the_largest_unit_that_fits() {
    let ages = [(8, "8s"), (720, "12m"), (18_000, "5h"), (259_200, "3d")];
    for (seconds, text) in ages {
        assert_eq!(age(at(0), at(seconds * 1000)), text);
    }
}
