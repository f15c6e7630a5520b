//! An answer that says no, beside the shapes in which its vendor is known to say so.

use std::sync::LazyLock;

use gureum::operation::Vendor;
use gureum_emulator::refusal::Refusal;
use gureum_emulator::scrub::{described, is_code};
use serde_json::Value;

use super::report::{Difference, Notes, Said};

/// Statuses that come for every operation of a vendor.
const OF_ALL: &[u16] = &[401, 403, 406, 429];

/// A shape, its vendor, and where its fields stand.
struct Shape {
    word: &'static str,
    vendor: Vendor,
    fields: Vec<String>,
}

/// The shapes as the emulator writes them, so that there is one place that knows their fields.
static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let fields = |refusals: &[Refusal], pointer: &str| {
        let objects = refusals.iter().filter_map(|refusal| refusal.body.pointer(pointer)?.as_object().cloned());
        let mut fields: Vec<String> = objects.flat_map(|object| object.into_iter().map(|(name, _)| name)).collect();
        // Documented beside the message of the gateway, which says nothing more where it is not needed.
        fields.extend((pointer == "/error").then(|| "details".to_owned()));
        fields
    };
    let coded = Refusal::coded(403, "", "", Some(String::new()));
    vec![
        Shape { word: "error", vendor: Vendor::Naver, fields: fields(&[coded, Refusal::wrapped(400, "")], "/error") },
        Shape { word: "message", vendor: Vendor::Naver, fields: fields(&[Refusal::flat(400, "")], "") },
        Shape {
            word: "errors",
            vendor: Vendor::Samsung,
            fields: fields(&[Refusal::samsung(400, "", "", "")], "/errors/0"),
        },
        Shape {
            word: "no route",
            vendor: Vendor::Samsung,
            fields: fields(&[Refusal::samsung_unrouted("", "", "")], ""),
        },
    ]
});

/// Looks at a refusal, and notes what is not known of it.
pub fn look(vendor: Vendor, statuses: &[u16], status: u16, body: &[u8], notes: &mut Notes) -> Said {
    let value = serde_json::from_slice::<Value>(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body));
    let (shape, entries) = match &value {
        Ok(value) => of_json(value),
        Err(_) => (of_text(body), Vec::new()),
    };
    match SHAPES.iter().find(|known| known.word == shape && known.vendor == vendor) {
        Some(known) => strangers(known, &entries, notes),
        None => {
            let known: Vec<&str> =
                SHAPES.iter().filter(|known| known.vendor == vendor).map(|known| known.word).collect();
            notes.differs(difference("refusal", String::new(), known.join(" or "), shape));
        }
    }
    if !(statuses.contains(&status) || OF_ALL.contains(&status) || status >= 500) {
        let documented: Vec<String> = statuses.iter().map(u16::to_string).collect();
        notes.differs(difference("status", String::new(), documented.join(", "), &status.to_string()));
    }
    let code = entries.iter().find_map(|entry| entry.get("code").or(entry.get("errorCode"))?.as_str());
    Said { status, shape, code: code.map(|code| if is_code(code) { code.to_owned() } else { described(code) }) }
}

fn strangers(known: &Shape, entries: &[&Value], notes: &mut Notes) {
    let names = entries.iter().filter_map(|entry| entry.as_object()).flat_map(|fields| fields.keys());
    for name in names.filter(|name| !known.fields.contains(name)) {
        notes.differs(difference(
            "unknown field",
            format!("{}.{}", known.word, described(name)),
            String::new(),
            "in a refusal",
        ));
    }
}

fn difference(kind: &'static str, path: String, described: String, found: &str) -> Difference {
    Difference { kind, path, described, found: found.to_owned() }
}

/// The word for a shape, and the objects that say what is wrong.
fn of_json(value: &Value) -> (&'static str, Vec<&Value>) {
    let is_text = |name: &str| value.get(name).is_some_and(Value::is_string);
    match (value.get("errors"), value.get("error")) {
        (Some(Value::Array(errors)), _) => ("errors", errors.iter().collect()),
        (_, Some(error @ Value::Object(_))) => ("error", vec![error]),
        (_, Some(Value::String(_))) if is_text("path") || is_text("timestamp") => ("no route", vec![value]),
        _ if is_text("message") => ("message", vec![value]),
        _ => ("other JSON", Vec::new()),
    }
}

fn of_text(body: &[u8]) -> &'static str {
    match body.trim_ascii() {
        [] => "empty",
        [b'<', ..] => "markup",
        [b'{' | b'[', ..] => "broken JSON",
        _ => "text",
    }
}
