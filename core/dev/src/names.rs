//! Names for code: casing and reserved words.

mod spelling;
mod taken;

pub use spelling::Spelling;
pub use taken::taken;

/// Words of a wire name: `storageGB` is `storage`, `gb`; `KR-West1` is `kr`, `west1`.
pub fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut fresh = true;
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            fresh = true;
            continue;
        }
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1);
        let rises = letter.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_numeric());
        let ends_acronym = letter.is_uppercase()
            && before.is_some_and(char::is_uppercase)
            && after.is_some_and(|after| after.is_lowercase());
        if fresh || rises || ends_acronym {
            words.push(String::new());
        }
        fresh = false;
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

/// `storage_gb`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `STORAGE_GB`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `StorageGb`; a name that would start with a digit gets a `V` before it.
pub fn pascal(name: &str) -> String {
    let capital = |word: String| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    let joined: String = words(name).into_iter().map(capital).collect();
    if joined.starts_with(|first: char| first.is_numeric()) { format!("V{joined}") } else { joined }
}

/// `storageGb`.
pub fn camel(name: &str) -> String {
    let name = pascal(name);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether Rust takes the word for itself.
pub fn is_reserved_in_rust(word: &str) -> bool {
    const RESERVED: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    RESERVED.contains(&word)
}

/// Whether Python takes the word for itself.
pub fn is_reserved_in_python(word: &str) -> bool {
    const RESERVED: &[&str] = &[
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise", "return", "try", "while", "with", "yield",
    ];
    RESERVED.contains(&word)
}

/// Whether every TypeScript client or every object has a member of this name.
pub fn is_taken_in_typescript(name: &str) -> bool {
    const TAKEN: &[&str] = &[
        "call",
        "callRaw",
        "close",
        "constructor",
        "request",
        "resumeWait",
        "startedWait",
        "then",
        "toJSON",
        "toString",
        "valueOf",
        "withOptions",
    ];
    TAKEN.contains(&name)
}

/// Whether Kotlin takes the word for itself wherever it stands.
pub fn is_reserved_in_kotlin(word: &str) -> bool {
    const RESERVED: &[&str] = &[
        "as",
        "break",
        "class",
        "continue",
        "do",
        "else",
        "false",
        "for",
        "fun",
        "if",
        "in",
        "interface",
        "is",
        "null",
        "object",
        "package",
        "return",
        "super",
        "this",
        "throw",
        "true",
        "try",
        "typealias",
        "typeof",
        "val",
        "var",
        "when",
        "while",
    ];
    RESERVED.contains(&word)
}

/// Whether every Kotlin client or every object of the JVM has a member of this name.
pub fn is_taken_in_kotlin(name: &str) -> bool {
    const TAKEN: &[&str] = &[
        "blocking",
        "call",
        "callRaw",
        "close",
        "equals",
        "getClass",
        "hashCode",
        "notify",
        "notifyAll",
        "resumeWait",
        "startedWait",
        "toString",
        "wait",
        "withOptions",
    ];
    TAKEN.contains(&name)
}

/// Words that Swift takes for itself wherever they stand.
const RESERVED_IN_SWIFT: &[&str] = &[
    "Any",
    "Protocol",
    "Self",
    "Type",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Whether Swift takes the word for itself wherever it stands.
pub fn is_reserved_in_swift(word: &str) -> bool {
    RESERVED_IN_SWIFT.contains(&word)
}

/// Whether every Swift client has a member of this name.
pub fn is_taken_in_swift(name: &str) -> bool {
    const TAKEN: &[&str] = &[
        "call",
        "callRaw",
        "caller",
        "close",
        "description",
        "request",
        "resumeWait",
        "service",
        "startedWait",
        "withOptions",
        "withResponse",
    ];
    TAKEN.contains(&name)
}

/// Whether every Swift model has a property of this name.
pub fn is_taken_by_swift_model(name: &str) -> bool {
    ["extra", "hashValue", "json"].contains(&name)
}

/// Whether every Python model has an attribute of this name.
pub fn is_taken_by_model(name: &str) -> bool {
    ["extra", "raw", "to_dict", "from_dict"].contains(&name)
}

#[cfg(test)]
#[path = "../tests/unit/names.rs"]
mod tests;
