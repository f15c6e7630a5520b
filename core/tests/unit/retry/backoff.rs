use super::*;

#[test]
fn the_bound_doubles_from_50_ms_or_1_s_up_to_20_s() {
    let bound = |cause, attempt| pause(cause, attempt, &Jitter::fixed(1.0)).as_millis();
    assert_eq!([1, 2, 3].map(|attempt| bound(Cause::Transient, attempt)), [50, 100, 200]);
    assert_eq!([1, 2, 3].map(|attempt| bound(Cause::Throttling, attempt)), [1000, 2000, 4000]);
    assert_eq!(bound(Cause::Transient, u32::MAX), 20_000);
    assert_eq!(bound(Cause::Throttling, 6), 20_000);
}

#[test]
fn the_jitter_is_spread_evenly_over_the_whole_bound() {
    fastrand::seed(7);
    let (draws, bins) = (100_000, 20);
    let mut counts = vec![0u32; bins];
    for _ in 0..draws {
        let part = pause(Cause::Throttling, 1, &Jitter::default()).as_secs_f64();
        counts[((part * bins as f64) as usize).min(bins - 1)] += 1;
    }
    let expected = f64::from(draws) / bins as f64;
    let chi_square: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
    // 19 degrees of freedom: 43.8 is exceeded once in a thousand.
    assert!(chi_square < 43.8, "{chi_square}");
}

#[test]
fn a_broken_source_of_chance_makes_no_endless_or_negative_pause() {
    for number in [f64::NAN, f64::INFINITY, -1.0, 7.0] {
        assert!(pause(Cause::Throttling, 1, &Jitter::fixed(number)) <= THROTTLING);
    }
}
