//! How a service is spelt: its words in the description, one rule per language and case.
//!
//! | where | rule | `[AI, ML, Ops]` | `[VPC]` |
//! |---|---|---|---|
//! | types of Rust | a word like any other | `AiMlOps` | `Vpc` |
//! | types of Python, TypeScript, Swift | an acronym keeps its capitals | `AIMLOps` | `VPC` |
//! | types of Kotlin | an acronym of two letters keeps its capitals | `AIMLOps` | `Vpc` |
//! | modules, fixtures and files of Rust and Python | snake case | `ai_ml_ops` | `vpc` |
//! | members of TypeScript, Swift, Kotlin; groups and operation ids | camel case | `aiMlOps` | `vpc` |
//! | files of `core/api`, npm subpaths, logs, scenarios, the border of the core | kebab case | `ai-ml-ops` | `vpc` |
//! | packages of Kotlin | all of it, lower case | `aimlops` | `vpc` |

/// The words of a service, as the description writes them.
#[derive(Debug, Clone, Copy)]
pub struct Spelling<'a>(pub &'a [String]);

impl Spelling<'_> {
    /// `AiMlOps`: RFC 430 of Rust.
    pub fn in_rust(self) -> String {
        self.0.iter().map(|word| capital(word)).collect()
    }

    /// `AIMLOps`: PEP 8, as in `HTTPServer`.
    pub fn in_python(self) -> String {
        self.0.concat()
    }

    /// `AIMLOps`, as in `URLSearchParams`.
    pub fn in_typescript(self) -> String {
        self.0.concat()
    }

    /// `AIMLOps`, as in `URLSession`.
    pub fn in_swift(self) -> String {
        self.0.concat()
    }

    /// `AIMLOps`, but `Vpc`: Kotlin's conventions, as in `IOStream` and `XmlFormatter`.
    pub fn in_kotlin(self) -> String {
        let word = |word: &String| if is_acronym(word) && word.len() > 2 { capital(word) } else { word.clone() };
        self.0.iter().map(word).collect()
    }

    /// `ai_ml_ops`.
    pub fn snake(self) -> String {
        self.0.join("_").to_lowercase()
    }

    /// `AI_ML_OPS`.
    pub fn screaming(self) -> String {
        self.0.join("_").to_uppercase()
    }

    /// `ai-ml-ops`.
    pub fn kebab(self) -> String {
        self.0.join("-").to_lowercase()
    }

    /// `aiMlOps`.
    pub fn camel(self) -> String {
        let mut words = self.0.iter();
        let first = words.next().map(|word| word.to_lowercase()).unwrap_or_default();
        first + &words.map(|word| capital(word)).collect::<String>()
    }

    /// `aimlops`.
    pub fn flat(self) -> String {
        self.0.concat().to_lowercase()
    }

    /// The first word that none of the rules can spell.
    pub fn unfit(self) -> Option<String> {
        let fits = |word: &str| {
            let rest = word.get(1..).unwrap_or_default();
            let tail = |fits: fn(&char) -> bool| rest.chars().all(|letter| fits(&letter) || letter.is_ascii_digit());
            word.starts_with(|first: char| first.is_ascii_uppercase())
                && (tail(char::is_ascii_lowercase) || tail(char::is_ascii_uppercase))
        };
        if self.0.is_empty() { Some(String::new()) } else { self.0.iter().find(|word| !fits(word)).cloned() }
    }
}

/// `ML`, not `Ops`.
fn is_acronym(word: &str) -> bool {
    word.chars().all(|letter| !letter.is_ascii_lowercase())
}

/// `Ml`.
fn capital(word: &str) -> String {
    let lower = word.to_lowercase();
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
#[path = "../../tests/unit/names/spelling.rs"]
mod tests;
