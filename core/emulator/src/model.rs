//! The shape of the tables that `cargo dev generate` writes into `generated/`.
//!
//! They carry more than the core's: every documented rule, because the emulator
//! enforces what the core only explains.

pub use crate::resource_table::{Action, Reference, Resource, Words};

/// One operation of one service.
#[derive(Debug)]
pub struct Route {
    /// Name in every language, for example `accounts.getDetail`.
    pub id: &'static str,
    /// The service in kebab case, for example `data-forest`: ids differ within a service only.
    pub of: &'static str,
    /// Whose gateway answers.
    pub vendor: Vendor,
    /// Host part of the service (`aimlops-platform`) and token of its API versions; empty for NAVER.
    pub service: &'static str,
    /// HTTP method, upper case.
    pub method: &'static str,
    /// Path template from the root.
    pub path: &'static str,
    /// Path and query parameters.
    pub parameters: &'static [Parameter],
    /// Schema of the body, if the operation takes one.
    pub body: Option<&'static Schema>,
    /// Whether a body must come.
    pub body_required: bool,
    /// Headers the vendor demands.
    pub headers: &'static [(&'static str, &'static str)],
    /// API versions at which it can be called; empty for NAVER.
    pub versions: &'static [&'static str],
    /// Status of a success.
    pub status: u16,
    /// What a success carries.
    pub reply: Reply,
    /// Documented refusals: a status, and the vendor's code where it is documented.
    pub refusals: &'static [(u16, Option<&'static str>)],
    /// Inputs that name what other services keep.
    pub references: &'static [Reference],
    /// Documented requests as whole input objects (path, query and body fields together), in JSON.
    pub requests: &'static [Example],
    /// Documented answers, in JSON, the best first.
    pub replies: &'static [Example],
    /// The resource of its group that is kept by its description, and what it does to it.
    pub resource: Option<(&'static Resource, Action)>,
    /// How sure the facts are: `documented`, `reference`, `inferred` or `observed`.
    pub confidence: &'static str,
    /// Paths into the answer to what has no source; a list is passed through.
    pub invented: &'static [&'static str],
    /// Names of the answers in `replies` that no page prints.
    pub composed: &'static [&'static str],
}

impl Route {
    /// Its name where several services have the id: `service/id`.
    pub fn named(&self) -> String {
        format!("{}/{}", self.of, self.id)
    }

    /// Whether a name means this operation: its id, or `service/id` where several services have the id.
    pub fn is_named(&self, name: &str) -> bool {
        name == self.id || name.split_once('/') == Some((self.of, self.id))
    }
}

/// What a service's client is called.
#[derive(Debug)]
pub struct Client {
    /// The service, as in [`Route::of`].
    pub of: &'static str,
    /// In Python.
    pub python: &'static str,
    /// In TypeScript.
    pub typescript: &'static str,
}

/// What people read about an operation.
#[derive(Debug)]
pub struct Document {
    /// The service, as in [`Route::of`].
    pub of: &'static str,
    /// The operation, as in [`Route::id`].
    pub id: &'static str,
    /// What it does, in a line.
    pub summary: &'static str,
    /// What else is to be known; may be empty.
    pub description: &'static str,
    /// Where that comes from.
    pub sources: &'static [&'static str],
}

/// A cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vendor {
    /// NAVER Cloud Platform.
    Naver,
    /// Samsung Cloud Platform.
    Samsung,
}

/// A path or query parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Wire name.
    pub name: &'static str,
    /// Path parameter; otherwise query.
    pub in_path: bool,
    /// Whether it must be there.
    pub required: bool,
    /// What it may be.
    pub schema: &'static Schema,
}

/// What a success carries.
#[derive(Debug)]
pub enum Reply {
    /// JSON (or XML) of this schema.
    Json(&'static Schema),
    /// A file of this media type; its example is in Base64.
    File(&'static str),
    /// Nothing.
    Empty,
}

/// A documented request or answer.
#[derive(Debug)]
pub struct Example {
    /// Its name in the description.
    pub name: &'static str,
    /// JSON.
    pub json: &'static str,
}

/// What a value may be.
#[derive(Debug)]
pub struct Schema {
    /// Kinds allowed; empty allows any.
    pub kinds: &'static [Kind],
    /// Element name in XML when the schema is a root.
    pub xml_name: Option<&'static str>,
    /// Fields of an object.
    pub properties: &'static [Property],
    /// Schema of other fields; `None` refuses unknown fields.
    pub additional: Option<&'static Schema>,
    /// Schema of the elements of an array.
    pub items: Option<&'static Schema>,
    /// Texts that are known to stand here; others may.
    pub known: &'static [&'static str],
    /// Documented rules.
    pub checks: &'static [Check],
}

/// A field of an object.
#[derive(Debug)]
pub struct Property {
    /// Wire name.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// API version that brought it.
    pub since: Option<&'static str>,
    /// Whether it holds a secret, said on the field or on its schema: masked in the journal.
    pub sensitive: bool,
    /// What it may be.
    pub schema: &'static Schema,
}

/// Kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Array.
    Array,
    /// Object.
    Object,
    /// `null`.
    Null,
}

/// A documented rule. Lengths count Unicode characters.
#[derive(Debug)]
pub enum Check {
    /// Shortest and longest text or array.
    Length(u64, u64),
    /// Regular expression the whole text must match.
    Pattern(&'static str),
    /// The number lies in one of these ranges, bounds included.
    Ranges(&'static [(i64, i64)]),
    /// The number is a multiple.
    MultipleOf(i64),
    /// The text is one of these.
    OneOf(&'static [&'static str]),
    /// Characters of at least this many of the classes lower case, upper case, digit, other.
    CharacterClasses(u8),
    /// A date and time with its zone (RFC 3339).
    Moment,
    /// When the boolean field is true, these are required.
    RequiredIf(&'static str, &'static [&'static str]),
}
