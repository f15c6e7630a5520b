//! A description as written, without its schemas.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::cascade::Cascade;
use super::confidence::Confidence;
use super::entries::Entries;
use super::resource::Resource;
use super::schema::Schema;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub openapi: Spanned<String>,
    pub info: Info,
    pub servers: Spanned<Vec<Server>>,
    pub tags: Vec<Tag>,
    pub paths: Entries<PathItem>,
    #[serde(default)]
    pub components: Components,
    /// What lists of deletions answer with; added where a tag has `x-cascade`.
    #[serde(skip)]
    pub plan: Option<Schema>,
    #[serde(default)]
    pub security: Vec<Entries<Vec<String>>>,
    #[serde(rename = "x-service")]
    pub service: ServiceName,
    #[serde(rename = "x-api-versions")]
    pub versions: Option<Versions>,
    #[serde(rename = "x-gone")]
    pub gone: Vec<Gone>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Info {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub url: String,
    pub description: Option<String>,
    #[serde(default)]
    pub variables: Entries<Variable>,
    #[serde(rename = "x-combinations", default)]
    pub combinations: Vec<Combination>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub default: String,
    #[serde(rename = "enum", default)]
    pub choices: Vec<String>,
    pub description: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combination {
    pub environment: String,
    pub region: String,
    pub description: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceName {
    pub words: Spanned<Vec<String>>,
    pub vendor: VendorName,
    /// Shorter words for it on the command line.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VendorName {
    Naver,
    Samsung,
}

impl VendorName {
    /// As a text says it.
    pub fn title(self) -> &'static str {
        match self {
            VendorName::Naver => "NAVER Cloud",
            VendorName::Samsung => "Samsung Cloud",
        }
    }

    /// The variant of the tables.
    pub fn in_rust(self) -> &'static str {
        match self {
            VendorName::Naver => "Naver",
            VendorName::Samsung => "Samsung",
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    pub token: String,
    pub known: Vec<Version>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub version: String,
    pub status: String,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    pub status: u16,
    pub code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub name: Spanned<String>,
    pub description: Option<String>,
    #[serde(rename = "x-name")]
    pub code_name: Option<String>,
    /// Other words for it on the command line.
    #[serde(rename = "x-aliases", default)]
    pub aliases: Vec<Spanned<String>>,
    #[serde(rename = "x-states")]
    pub states: Option<States>,
    #[serde(rename = "x-resource")]
    pub resource: Option<Spanned<Resource>>,
    #[serde(rename = "x-cascade")]
    pub cascade: Option<Cascade>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct States {
    pub resource: String,
    pub read: Spanned<String>,
    pub input: Spanned<String>,
    pub state: Spanned<String>,
    pub start: Option<String>,
    /// States of what is being deleted.
    #[serde(default)]
    pub ending: Vec<String>,
    /// Where the address of a log stands in the answer.
    pub log: Option<String>,
    pub waits: Entries<Finish>,
    #[serde(default)]
    pub failure_parts: Vec<String>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// What each known state of a resource means for one wait.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finish {
    #[serde(default)]
    pub success: Vec<String>,
    /// States that may still become one of `success`.
    #[serde(rename = "on-the-way", default)]
    pub on_the_way: Vec<String>,
    /// States that never do, with what to do then.
    #[serde(rename = "dead-end", default)]
    pub dead_end: Entries<String>,
    /// The operation that makes what this wait is for.
    #[serde(rename = "made-by")]
    pub made_by: Option<MadeBy>,
    /// What must be true of it as well once it is in one of `success`.
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub gone: bool,
    /// Another answer that means gone, beside those of `x-gone`.
    #[serde(rename = "gone-also")]
    pub gone_also: Option<GoneAlso>,
    pub seconds: u64,
    /// The default limit, where ten times `seconds` would be wrong.
    pub limit: Option<u64>,
    pub every: Option<EveryPart>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// What makes a resource, and where its answer says the id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeBy {
    pub call: Spanned<String>,
    pub id: String,
}

/// How something that ended must have ended.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub state: Spanned<String>,
    pub is: Vec<String>,
    /// What to do if it ended otherwise.
    pub hint: String,
}

/// A status that also says something else, so it counts for well-formed ids only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GoneAlso {
    pub status: u16,
    /// How many letters and digits an id has.
    pub id_length: usize,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EveryPart {
    pub items: String,
    pub state: String,
    pub is: Vec<String>,
    pub unless_zero: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub struct Components {
    #[serde(rename = "securitySchemes")]
    pub security_schemes: Entries<SecurityScheme>,
    pub schemas: Entries<Schema>,
    pub responses: Entries<Response>,
}

/// A header that proves who sends a request. Nothing is made from it: how a request is signed is code of the core.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecurityScheme {
    #[serde(rename = "type")]
    pub kind: SecurityKind,
    #[serde(rename = "in")]
    pub place: SecurityPlace,
    pub name: String,
    pub description: Option<String>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SecurityKind {
    ApiKey,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecurityPlace {
    Header,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PathItem {
    pub get: Option<Spanned<Operation>>,
    pub post: Option<Spanned<Operation>>,
    pub put: Option<Spanned<Operation>>,
    pub patch: Option<Spanned<Operation>>,
    pub delete: Option<Spanned<Operation>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Operation {
    pub operation_id: Spanned<String>,
    pub tags: Vec<String>,
    pub summary: String,
    pub description: Option<String>,
    #[serde(default)]
    pub parameters: Vec<Spanned<Parameter>>,
    pub request_body: Option<Body>,
    pub responses: Entries<Response>,
    #[serde(rename = "x-class")]
    pub class: Option<ClassName>,
    #[serde(rename = "x-unique-name")]
    pub unique_name: Option<UniqueName>,
    #[serde(rename = "x-look-with")]
    pub look_with: Option<Spanned<String>>,
    #[serde(rename = "x-failure-in-200", default)]
    pub failure_in_200: bool,
    #[serde(rename = "x-required-headers", default)]
    pub required_headers: Entries<String>,
    #[serde(rename = "x-api-version")]
    pub api_version: Option<Spanned<String>>,
    #[serde(rename = "x-since")]
    pub since: Option<Spanned<String>>,
    #[serde(rename = "x-pagination")]
    pub pagination: Option<Pagination>,
    /// Other words for it on the command line.
    #[serde(rename = "x-aliases", default)]
    pub aliases: Vec<Spanned<String>>,
    /// Which fields of the answer, or of the items of a list, a table shows.
    #[serde(rename = "x-columns", default)]
    pub columns: Vec<Spanned<String>>,
    #[serde(rename = "x-errors", default)]
    pub errors: Vec<VendorError>,
    /// Fields of the answer of whose content nobody knows more than that there is one.
    #[serde(rename = "x-invented", default)]
    pub invented: Vec<Spanned<String>>,
    /// In which real answers it was seen; written by `cargo dev evidence`.
    #[serde(rename = "x-observed")]
    pub observed: Option<Observed>,
    /// Why a mock that knows the description alone cannot answer; read by `tests/prism`.
    #[serde(rename = "x-unmocked")]
    pub unmocked: Option<String>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// Answers that users' own calls got and reported.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// The day of the last report.
    pub on: String,
    /// How many there were.
    pub answers: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClassName {
    Read,
    Idempotent,
    Create,
    Rotate,
    Delete,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorError {
    pub status: u16,
    pub code: Option<String>,
    pub message: Option<String>,
    pub meaning: String,
    /// Why the emulator never answers so.
    #[serde(rename = "x-unprovoked")]
    pub unprovoked: Option<String>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UniqueName {
    pub input: String,
    #[serde(default)]
    pub also: Entries<String>,
    pub list: Spanned<String>,
    #[serde(default)]
    pub list_inputs: Entries<String>,
    pub items: Spanned<String>,
    #[serde(rename = "match")]
    pub matches: Spanned<String>,
    pub created: Option<Spanned<String>>,
    pub answer: Entries<Spanned<String>>,
    /// Id of the call that makes it unless it is there.
    pub ensure: Option<Spanned<String>>,
    /// Settings that what shows the resource holds at another path.
    #[serde(default)]
    pub compare: Entries<Spanned<String>>,
    /// Settings that it holds under the same name, and that mean something else there.
    #[serde(default)]
    pub apart: Vec<Spanned<String>>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    pub items: Spanned<String>,
    pub total: Option<String>,
    pub style: Style,
    pub page: Option<String>,
    pub size: Option<String>,
    pub first: Option<u64>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub marker: Option<String>,
    pub next: Option<Spanned<String>>,
    pub key: Option<Spanned<String>>,
    #[serde(rename = "per-page")]
    pub per_page: Option<u64>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    Whole,
    Number,
    Offset,
    Marker,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    #[serde(default)]
    pub required: bool,
    pub description: Option<String>,
    pub schema: Schema,
    pub example: Option<Value>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterPlace {
    Path,
    Query,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    #[serde(default)]
    pub required: bool,
    pub description: Option<String>,
    pub content: Content,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    #[serde(rename = "application/json")]
    pub json: Option<Media>,
    #[serde(rename = "application/octet-stream")]
    pub bytes: Option<Media>,
    #[serde(rename = "text/plain")]
    pub text: Option<Media>,
    #[serde(rename = "application/yaml")]
    pub yaml: Option<Media>,
}

impl Content {
    /// What is a file: its media type, whether it is text, and what is said of it.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, bool, &Media)> {
        let files = [
            ("application/octet-stream", false, &self.bytes),
            ("text/plain", true, &self.text),
            ("application/yaml", true, &self.yaml),
        ];
        files.into_iter().filter_map(|(kind, is_text, media)| Some((kind, is_text, media.as_ref()?)))
    }
}

/// What is special about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// A Kerberos keytab.
    Keytab,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Media {
    pub schema: Schema,
    pub examples: Entries<Example>,
    #[serde(rename = "x-vendor-samples")]
    pub vendor_samples: Entries<Example>,
    #[serde(rename = "x-file")]
    pub file: Option<FileKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub summary: Option<String>,
    #[serde(default)]
    pub value: Value,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Response {
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    #[serde(rename = "x-answer")]
    pub is_answer: bool,
    pub description: Option<String>,
    pub content: Content,
    #[serde(rename = "x-source")]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}
