use super::*;

/// How often. Miri is some hundred times slower, and finds a race in a few rounds.
const fn rounds(full: usize) -> usize {
    if cfg!(miri) { full / 50 } else { full }
}

#[test]
fn a_full_quota_pays_for_35_transient_or_100_throttled_retries() {
    let count = |cost| {
        let quota = Quota::default();
        std::iter::repeat_with(|| quota.take(cost)).take_while(|taken| *taken).count()
    };
    assert_eq!((count(14), count(5)), (35, 100));
}

#[test]
fn it_is_never_filled_beyond_its_size_nor_emptied_below_zero() {
    let quota = Quota::default();
    quota.give_back(1);
    assert_eq!(quota.left(), 500);
    assert!(quota.take(499));
    assert!(!quota.take(2));
    assert_eq!(quota.left(), 1);
    quota.give_back(u32::MAX);
    assert_eq!(quota.left(), 500);
}

/// What a quota is, without atomics: a number from 0 to 500.
#[test]
fn it_agrees_with_a_plain_number_whatever_is_taken_and_given() {
    let mut chance = fastrand::Rng::with_seed(20_261_124);
    for _ in 0..rounds(200) {
        let (quota, mut model) = (Quota::default(), FULL);
        for _ in 0..1_000 {
            let tokens = *chance.choice(&[1, 5, 14, 100, FULL, u32::MAX]).unwrap();
            if chance.bool() {
                assert_eq!(quota.take(tokens), model >= tokens);
                model = model.checked_sub(tokens).unwrap_or(model);
            } else {
                quota.give_back(tokens);
                model = model.saturating_add(tokens).min(FULL);
            }
            assert_eq!(quota.left(), model);
        }
    }
}

/// As a call uses it: each retry takes, each success gives back. Whatever the order, no token comes from nowhere.
#[test]
fn with_retries_and_successes_on_64_threads_it_ends_where_the_sums_say() {
    let quota = Quota::default();
    let (taken, given) = (AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for seed in 0..64 {
            let (quota, taken, given) = (&quota, &taken, &given);
            scope.spawn(move || {
                let mut chance = fastrand::Rng::with_seed(seed);
                for _ in 0..rounds(2_000) {
                    let cost = if chance.bool() { 14 } else { 5 };
                    if !quota.take(cost) {
                        continue;
                    }
                    taken.fetch_add(cost, Ordering::Relaxed);
                    // Less comes back than was taken, so the quota is never full and nothing is cut off.
                    let back = chance.u32(0..cost);
                    given.fetch_add(back, Ordering::Relaxed);
                    quota.give_back(back);
                }
            });
        }
    });
    assert_eq!(quota.left(), FULL + given.into_inner() - taken.into_inner());
}

#[test]
fn what_64_threads_take_and_give_adds_up() {
    let quota = Quota::default();
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                for _ in 0..rounds(1000) {
                    if quota.take(14) {
                        assert!(quota.left() <= 500);
                        quota.give_back(14);
                    }
                }
            });
        }
    });
    assert_eq!(quota.left(), 500);
}

#[test]
fn each_access_key_has_its_own_and_the_count_of_quotas_is_bounded() {
    let quotas = Quotas::default();
    assert!(quotas.of("a").take(14));
    assert_eq!((quotas.of("a").left(), quotas.of("b").left()), (486, 500));
    for number in 0..200 {
        quotas.of(&number.to_string());
    }
    assert_eq!(quotas.0.lock().unwrap().quotas.len(), MOST_KEYS);
}

#[test]
fn the_oldest_quota_is_the_one_that_is_forgotten() {
    let quotas = Quotas::default();
    // Last in the order of names, first in that of time.
    assert!(quotas.of("z").take(14));
    for number in 1..MOST_KEYS {
        assert!(quotas.of(&format!("a{number:02}")).take(14));
    }
    assert_eq!(quotas.of("z").left(), 486);
    quotas.of("b");
    assert_eq!((quotas.of("z").left(), quotas.of("a63").left()), (500, 486));
}
