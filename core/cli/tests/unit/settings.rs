use super::*;

#[test]
fn times_have_units() {
    let millis = |text: &str| duration(text, "--timeout").map(|time| time.as_millis()).ok();
    assert_eq!(
        ["90", "90s", "5m", "2h", "500ms"].map(millis),
        [Some(90_000), Some(90_000), Some(300_000), Some(7_200_000), Some(500)]
    );
    for nonsense in ["", "s", "-1", "1d", "1.5s", "99999999999999999999", "18446744073709551615h", "1 s"] {
        assert_eq!(millis(nonsense), None, "{nonsense}");
    }
}
