//! Every target survives its corpus and thousands of mutations of it.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use gureum_fuzz::{Mutator, TARGETS, Target, target};

/// Inputs per target; fewer if a target is slow or the machine busy, see [`LONGEST_RUN`], but never less than [`LEAST`].
const INPUTS: usize = 20_000;
const LEAST: usize = 500;
const LONGEST_RUN: Duration = Duration::from_secs(5);
/// No parser needs this long for 16 KiB, not even unoptimised.
const LONGEST_INPUT: Duration = Duration::from_secs(2);

#[test]
fn credential_files_never_panic_and_give_keys_that_fit_a_header() {
    run("config_file");
}

#[test]
fn answers_never_panic_and_never_give_the_password_away() {
    run("error_body");
}

#[test]
fn pauses_never_panic_and_never_overflow() {
    run("retry_after");
}

#[test]
fn dates_never_panic() {
    run("http_date");
}

#[test]
fn descriptions_never_panic() {
    run("description");
}

#[test]
fn every_target_has_a_test_and_a_program() {
    let manifest = include_str!("../Cargo.toml");
    let tests = include_str!("seeded.rs");
    assert!(!TARGETS.is_empty());
    for target in TARGETS {
        assert!(tests.contains(&format!("run(\"{}\")", target.name)), "{} has no test", target.name);
        assert!(manifest.contains(&format!("name = \"fuzz_{}\"", target.name)), "{} has no program", target.name);
    }
}

#[test]
fn the_same_seed_makes_the_same_inputs() {
    let corpus = [b"[DEFAULT]\nncloud_access_key_id = A\n".to_vec(), b"{\"a\": 1}".to_vec()];
    let run = |seed| {
        let mut mutator = Mutator::new(seed, &corpus, &["="]);
        (0..200).map(|_| mutator.next_input()).collect::<Vec<_>>()
    };
    assert_eq!(run(7), run(7));
    assert_ne!(run(7), run(9));
}

/// The corpus, then mutations of it.
fn run(name: &str) {
    let target = target(name).unwrap_or_else(|| panic!("there is no target `{name}`"));
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "corpus/{name} is empty");
    corpus.iter().for_each(|input| survive(target, input));

    let mut mutator = Mutator::new(0x5eed, &corpus, target.words);
    let start = Instant::now();
    let mut count = 0;
    while count < LEAST || count < INPUTS && start.elapsed() < LONGEST_RUN {
        survive(target, &mutator.next_input());
        count += 1;
    }
    println!("{name}: {} files, {count} mutations, {:.1} s", corpus.len(), start.elapsed().as_secs_f64());
}

fn survive(target: &Target, input: &[u8]) {
    let took = || {
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| (target.entry)(input)));
        assert!(outcome.is_ok(), "{} panicked on {:?}", target.name, String::from_utf8_lossy(input));
        start.elapsed()
    };
    // The machine may have been elsewhere once; a parser that is too slow is so every time.
    let is_quick = (0..5).any(|_| took() < LONGEST_INPUT);
    assert!(is_quick, "{} takes longer than {LONGEST_INPUT:?} for {:?}", target.name, String::from_utf8_lossy(input));
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}
