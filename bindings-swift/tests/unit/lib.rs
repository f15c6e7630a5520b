//! Reads the sources: what a language can call goes through the guard.

const SOURCES: [&str; 7] = [
    include_str!("../../src/bridge.rs"),
    include_str!("../../src/client.rs"),
    include_str!("../../src/download.rs"),
    include_str!("../../src/emulator.rs"),
    include_str!("../../src/keytab.rs"),
    include_str!("../../src/lib.rs"),
    include_str!("../../src/raw_calls.rs"),
];

/// What verbs share.
const HELPERS: [&str; 3] = ["note", "begin", "answer"];

/// A function as it stands in the sources.
struct Function<'s> {
    name: &'s str,
    body: &'s str,
    is_exported: bool,
}

/// All functions of a file. `rustfmt` puts the end of each on a line of its own, as far in as its beginning.
fn functions(source: &'static str) -> Vec<Function<'static>> {
    let mut found = Vec::new();
    let (mut at, mut is_exported) = (0, false);
    for line in source.split_inclusive('\n') {
        let trimmed = line.trim_start();
        match line.trim_end() {
            "#[uniffi::export]" | "#[unsafe(no_mangle)]" => is_exported = true,
            "}" => is_exported = false,
            _ => {}
        }
        if let Some((before, after)) =
            trimmed.split_once("fn ").filter(|(before, _)| before.is_empty() || is_head(before))
        {
            let name = after.split(['(', '<']).next().unwrap_or_default();
            let end = format!("\n{}}}\n", " ".repeat(line.len() - trimmed.len()));
            let rest = &source[at..];
            let body = &rest[..rest.find(&end).unwrap_or(rest.len())];
            found.push(Function { name, body, is_exported: is_exported && before.contains("pub ") });
        }
        at += line.len();
    }
    found
}

fn is_head(before: &str) -> bool {
    before.split_whitespace().all(|word| matches!(word, "pub" | "pub(crate)" | "unsafe" | "extern" | "\"C\"" | "const"))
}

#[test]
fn every_function_that_a_language_can_call_goes_through_the_guard() {
    let all: Vec<_> = SOURCES.into_iter().flat_map(functions).collect();
    let is_direct = |body: &str| body.contains("guarded(") || body.contains("self.calls.answer(place");
    // Those that hand all their work to one of these, which go through it.
    let hands_over = |body: &str| HELPERS.iter().any(|name| body.contains(&format!("self.{name}(")));
    let calls = |body: &str| is_direct(body) || hands_over(body);
    for name in HELPERS {
        assert!(all.iter().any(|function| function.name == name && calls(function.body)), "{name}");
    }
    let exported: Vec<_> = all.iter().filter(|function| function.is_exported).collect();
    let bare: Vec<_> = exported.iter().filter(|function| !calls(function.body)).map(|function| function.name).collect();
    assert_eq!(bare, Vec::<&str>::new(), "these can unwind into a language");
    // The look finds them at all: clients, steps, bridge, emulator, keytabs, plain functions.
    assert!(exported.len() >= 26, "{}", exported.len());
    for name in ["open", "take", "token", "control", "save_file", "gureum_start", "revision"] {
        assert!(exported.iter().any(|function| function.name == name), "{name}");
    }
}
