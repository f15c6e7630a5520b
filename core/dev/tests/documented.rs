//! Every parameter of every generated method has a text in the documentation above it, in every language, and no research
//! note stands there.
//!
//! What is read is the code itself, not what the emitters meant to write.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::LazyLock;

use dev::emit::{self, Output};
use dev::load::{self, ClassName};
use dev::model::Model;

/// How a language shows a method and what it takes.
struct Form {
    /// Part of the paths of its files.
    files: &'static str,
    /// How the line of a method begins, up to its name.
    heads: &'static [&'static str],
    /// What stands in the documentation for a parameter; `{}` is its name.
    told: &'static str,
}

const NODE: Form = Form { files: "bindings-node/lib/generated/services/", heads: &["  "], told: "@param {} - " };
const KOTLIN: Form = Form {
    files: "kotlin/src/main/kotlin/generated/",
    heads: &["    public fun ", "    public suspend fun ", "    public "],
    told: "@param {} ",
};
const SWIFT: Form = Form {
    files: "Sources/Gureum/Generated/",
    heads: &["    public func ", "        public func ", "    public ", "        public "],
    told: "- {}: ",
};
const RUST: Form = Form { files: "core/src/generated/", heads: &["    pub fn "], told: "`{}`" };
// Python has a reader of its own: bindings-python/tests/test_docstrings.py.
const PYTHON: Form =
    Form { files: "bindings-python/python/gureum/", heads: &["    def ", "    async def "], told: "    {}: " };

/// A method as it stands in a file.
#[derive(Debug)]
struct Method {
    name: String,
    parameters: Vec<String>,
    documentation: String,
}

#[test]
fn every_parameter_has_a_text_in_every_language() {
    let outputs = &*MADE;
    for form in [NODE, KOTLIN, SWIFT, RUST, PYTHON] {
        let files = outputs.iter().filter(|output| output.path.contains(form.files));
        let found: Vec<(&Output, Method)> = files
            .flat_map(|output| methods(&output.text, &form).into_iter().map(move |method| (output, method)))
            .collect();
        assert!(found.len() > 72, "{}: only {} methods are found", form.files, found.len());
        let missing: Vec<String> = found
            .iter()
            .flat_map(|(output, method)| {
                let missing = method.parameters.iter().filter(|name| !method.explains(name, &form));
                missing.map(move |name| format!("{}: `{}` does not explain `{name}`", output.path, method.name))
            })
            .collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }
}

#[test]
fn a_parameter_without_a_text_is_found() {
    let text = [
        "    /// Does it.",
        "    /// - Parameters:",
        "    ///   - id: Its id.",
        "    ///   - size:",
        "    public func show(",
        "        id: String,",
        "        size: [String: Int] = [:],",
        "        `in`: Int",
        "    ) {",
    ];
    let found = methods(&text.join("\n"), &SWIFT);
    assert_eq!(found[0].parameters, ["id", "size", "in"]);
    let explained: Vec<bool> = found[0].parameters.iter().map(|name| found[0].explains(name, &SWIFT)).collect();
    assert_eq!(explained, [true, false, false]);
}

#[test]
fn notes_stand_on_the_reference_pages_alone() {
    let sources = load::folder(&root().join("../.."), "core/api").unwrap();
    let outputs: Vec<(String, String)> =
        MADE.iter().map(|output| (output.path.clone(), words(&output.text).join(" "))).collect();
    let mut count = 0;
    for document in sources.iter().map(|source| &source.document) {
        let items =
            document.paths.iter().flat_map(|(_, item)| [&item.get, &item.post, &item.put, &item.patch, &item.delete]);
        let notes = items.flatten().filter_map(|operation| operation.value.note.as_deref());
        let notes = notes.chain(document.tags.iter().filter_map(|tag| tag.note.as_deref()));
        let schemas: Vec<_> = document.components.schemas.iter().map(|(_, schema)| schema).collect();
        let fields = schemas.iter().flat_map(|schema| schema.properties.iter().map(|(_, field)| field));
        for note in notes.chain(schemas.iter().copied().chain(fields).filter_map(|schema| schema.note.as_deref())) {
            let start = words(note).into_iter().take(8).collect::<Vec<_>>().join(" ");
            let places = outputs.iter().filter(|(_, text)| text.contains(&start)).map(|(path, _)| path.as_str());
            let (pages, others): (Vec<&str>, Vec<&str>) = places.partition(|path| path.starts_with("docs/reference/"));
            assert!(!pages.is_empty(), "no page has the note `{start}`");
            assert!(others.is_empty(), "the note `{start}` stands in {others:?}");
            count += 1;
        }
    }
    assert!(count > 100, "only {count} notes are found");
}

#[test]
fn a_creation_that_cannot_be_looked_up_says_why() {
    let sources = load::folder(&root().join("../.."), "core/api").unwrap();
    let model = Model::new(&sources).unwrap();
    let mut count = 0;
    for operation in model.services.iter().flat_map(|service| &service.operations) {
        let given = &operation.given;
        if given.class != Some(ClassName::Create) || given.unique_name.is_some() {
            continue;
        }
        let note = given.note.as_deref().unwrap_or_default();
        assert!(note.contains("unique"), "{}: its x-note does not say why nothing is unique", operation.id);
        count += 1;
    }
    assert!(count > 5, "only {count} are found");
}

#[test]
fn links_of_the_pages_lead_to_headings() {
    let outputs = &*MADE;
    for page in outputs.iter().filter(|output| output.path.starts_with("docs/reference/")) {
        let headings: Vec<String> = page.text.lines().filter_map(|line| line.strip_prefix('#')).map(anchor).collect();
        let mut sorted = headings.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), headings.len(), "{}: two headings have one anchor", page.path);
        for link in page.text.split("](#").skip(1) {
            let target = link.split(')').next().unwrap();
            assert!(headings.iter().any(|heading| heading == target), "{}: no heading `#{target}`", page.path);
        }
    }
}

impl Method {
    /// Whether the documentation says anything of a parameter.
    fn explains(&self, name: &str, form: &Form) -> bool {
        let told = form.told.replace("{}", name);
        let mut lines = self.documentation.lines().filter_map(|line| line.split_once(&told));
        // In Rust the name stands in a sentence.
        lines.any(|(_, text)| form.told.starts_with('`') || !text.trim().is_empty())
    }
}

/// The methods of a file, but for those that a protocol demands and explains.
fn methods(text: &str, form: &Form) -> Vec<Method> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let heads = form.heads.iter().filter_map(|head| line.strip_prefix(head)?.split_once('('));
        let is_name =
            |name: &str| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '`');
        let Some((name, _)) = heads.into_iter().find(|(name, _)| !name.is_empty() && is_name(name)) else { continue };
        let rest = lines[at..].join("\n");
        let inside = inside(rest.split_once('(').unwrap().1);
        let is_demanded =
            inside.contains("inout ") || inside.starts_with("rawValue") || name.starts_with("__") && name != "__init__";
        if is_demanded {
            continue;
        }
        let parameters = parameters(inside);
        let documentation = if form.files == PYTHON.files { below(&rest) } else { above(&lines[..at]) };
        found.push(Method { name: name.trim_matches('`').to_owned(), parameters, documentation });
    }
    found
}

/// What stands before the bracket that closes.
fn inside(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return &text[..at],
            ')' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The names of parameters. That of a setter in Rust is the field, whose text is that of the method.
fn parameters(list: &str) -> Vec<String> {
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for letter in list.replace("->", "").chars() {
        match letter {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth -= 1,
            _ => {}
        }
        if letter == ',' && depth == 0 {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(letter);
        }
    }
    let is_setter = parts[0].trim() == "mut self";
    let named = parts.iter().filter_map(|part| part.split_once(':')).map(|(name, _)| name.trim().trim_end_matches('?'));
    named.filter(|_| !is_setter).map(|name| name.trim_matches('`').to_owned()).collect()
}

/// The comment above a method.
fn above(lines: &[&str]) -> String {
    let is_part =
        |line: &&&str| ["///", "*", "/**", "@", "#["].iter().any(|start| line.trim_start().starts_with(start));
    let mut comment: Vec<&str> = lines.iter().rev().take_while(is_part).copied().collect();
    comment.reverse();
    comment.join("\n")
}

/// The docstring below the head of a method.
fn below(text: &str) -> String {
    let after = text.split_once(":\n        \"\"\"").map_or("", |(_, rest)| rest);
    after.split("\"\"\"").next().unwrap_or_default().to_owned()
}

/// The words of a text: no signs, no marks of comments.
fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// The anchor of a heading, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

/// Made once, for all tests.
static MADE: LazyLock<Vec<Output>> = LazyLock::new(|| {
    let sources = load::folder(&root().join("../.."), "core/api").unwrap();
    emit::all(&Model::new(&sources).unwrap(), "a revision")
});

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
