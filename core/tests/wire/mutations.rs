//! Documented answers, mutated: each decodes or is refused, without a panic and at once.

#[path = "../../fuzz/src/mutator.rs"]
mod mutator;

use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use mutator::Mutator;

/// There are about 70 kinds of answers: 20,000 in all, or more than a million in `tests/run soak`.
fn mutations() -> usize {
    if std::env::var_os("GUREUM_SOAK").is_some() { 16_000 } else { 300 }
}

/// Decodes mutations of the examples.
pub fn survive<T: DeserializeOwned>(examples: &[&str]) {
    let corpus: Vec<Vec<u8>> = examples.iter().map(|json| json.as_bytes().to_vec()).collect();
    let mut mutator = Mutator::new(0x5eed, &corpus, &["\"\"", "{}", "null", "1e400", "\\ud800", "\"status\":"]);
    let mut chance = fastrand::Rng::with_seed(0x5eed);
    let values: Vec<Value> = examples.iter().map(|json| serde_json::from_str(json).unwrap()).collect();
    for number in 0..mutations() {
        let began = Instant::now();
        if number % 2 == 0 || values.is_empty() {
            let input = mutator.next_input();
            let _ = serde_json::from_slice::<T>(&input);
        } else {
            // Still JSON, but not what the description says.
            let mut value = values[chance.usize(0..values.len())].clone();
            for _ in 0..chance.usize(1..4) {
                twist(&mut value, &mut chance);
            }
            let _ = serde_json::from_value::<T>(value);
        }
        assert!(began.elapsed() < Duration::from_secs(5), "an answer of a few kilobytes takes {:?}", began.elapsed());
    }
}

/// Puts something else somewhere.
fn twist(value: &mut Value, chance: &mut fastrand::Rng) {
    let is_here = chance.u8(0..4) == 0;
    match value {
        Value::Object(fields) if !fields.is_empty() && !is_here => {
            let at = chance.usize(0..fields.len());
            if let Some(inner) = fields.values_mut().nth(at) {
                twist(inner, chance);
            }
        }
        Value::Array(items) if !items.is_empty() && !is_here => {
            let at = chance.usize(0..items.len());
            twist(&mut items[at], chance);
        }
        other => *other = strange(chance),
    }
}

fn strange(chance: &mut fastrand::Rng) -> Value {
    let choices = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e308),
        json!(0.1),
        json!(""),
        json!("한글 😀 \u{0} \u{202e}"),
        json!("9999999999999999999999"),
        json!("2026-13-45T99:99:99+99:99"),
        json!("7 days, 0:0:0 (604800 seconds)"),
        json!([]),
        json!({}),
        json!([null, [], {}, ""]),
        json!({"": {"": [1]}}),
    ];
    choices[chance.usize(0..choices.len())].clone()
}
