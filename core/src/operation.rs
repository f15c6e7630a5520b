//! The shape of the tables that `cargo dev generate` writes from `core/api`.
//!
//! Everything the core knows about an operation stands in one row, so the call
//! path has no special cases: a new operation is a new row and no new code.

use crate::error::{Error, ErrorKind};

/// One service of one vendor, as its description file states it.
#[derive(Debug)]
pub struct Service {
    /// Its words in kebab case, for example `data-forest`: the same in every language, in logs and in messages.
    pub name: &'static str,
    /// Who runs it; decides how requests are signed and errors are shaped.
    pub vendor: Vendor,
    /// Address without path. `{region}` and `{environment}` are filled from the configuration.
    pub endpoint: &'static str,
    /// `(environment, region)` pairs that exist; empty if the address has no variables. The first is the default.
    pub places: &'static [(&'static str, &'static str)],
    /// Every host that the service has: credentials are sent to no other unless the user allows it. No name below them,
    /// because customers of both vendors get names below the vendor's own.
    pub hosts: &'static [&'static str],
    /// Token before the version in `Scp-Api-Version`, for example `aimlops-platform`; absent where no version is sent.
    pub version_token: Option<&'static str>,
    /// Versions that exist, for hints.
    pub versions: &'static [&'static str],
    /// Answers that mean "there is no such resource".
    pub gone: &'static [Gone],
    /// All operations, by their ids.
    pub operations: &'static [Operation],
    /// What the core makes of several operations, by its id, for example `accounts.ensure`.
    pub composed: &'static [Operation],
    /// The waiters of the service.
    pub waits: &'static [Wait],
}

/// A cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vendor {
    /// NAVER Cloud Platform.
    Naver,
    /// Samsung Cloud Platform.
    Samsung,
}

/// An answer that means that a resource does not exist.
#[derive(Debug)]
pub struct Gone {
    /// HTTP status.
    pub status: u16,
    /// Vendor code that must come with it; `None` accepts any answer in the vendor's own error shape.
    pub code: Option<&'static str>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// Name in every language, for example `accounts.getDetail`.
    pub id: &'static str,
    /// HTTP method, upper case, because it is signed as written.
    pub method: &'static str,
    /// Path template from the root, for example `/v1/cloud-ml/{cloud_ml_id}`.
    pub path: &'static str,
    /// Top-level fields of the input object, in the order in which they are written into the query.
    pub inputs: &'static [Input],
    /// Whether a JSON body is sent. `true` sends `{}` when no body field was given.
    pub body: bool,
    /// What a success carries.
    pub reply: ReplyKind,
    /// What the JSON of a success surely holds. Without it, it is none.
    pub holds: &'static [Held],
    /// What may be repeated.
    pub class: Class,
    /// Version sent in `Scp-Api-Version` unless the caller overrides it.
    pub api_version: Option<&'static str>,
    /// Headers the vendor demands for this operation beside the usual ones.
    pub headers: &'static [(&'static str, &'static str)],
    /// Whether `success: false` inside HTTP 200 is a failure. `checkAvailableName`-like answers keep `success: true`.
    pub failure_in_200: bool,
    /// What came with a later API version: JSON pointer into the input (empty for the operation itself), version. A call for
    /// an older one that holds it is refused before it is sent.
    pub since: &'static [(&'static str, &'static str)],
    /// JSON pointers of secrets, `*` for any array index: into the input and into the answer.
    pub sensitive: &'static [&'static str],
    /// Documented rules of the input, for hints after a 400 and for `validate = "before"`.
    pub rules: &'static [Rule],
    /// Documented messages of a 400 that say what is wrong, and their meaning.
    pub refusals: &'static [(&'static str, &'static str)],
    /// How to find a resource whose creation ended in the dark.
    pub unique_name: Option<&'static UniqueName>,
    /// Operation that shows what a creation made, where nothing unique finds it.
    pub look_with: Option<&'static str>,
    /// How the list is cut into pages; `Some` for every list.
    pub pagination: Option<&'static Pagination>,
    /// Which operations it is made of, if the service itself has no such operation.
    pub composed: Option<Composed>,
}

/// What is made of several operations.
#[derive(Debug, Clone, Copy)]
pub enum Composed {
    /// Makes what is named, unless it is there.
    Ensure(&'static Ensure),
    /// Lists what a deletion with all that is below would delete.
    Plan(&'static Cascade),
}

/// A top-level field of the input object.
#[derive(Debug)]
pub struct Input {
    /// Wire name.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// What kind of JSON it must be.
    pub kind: Kind,
    /// Whether the request cannot be sent without it.
    pub required: bool,
}

/// Where an input goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the path template.
    Path,
    /// Into the query string.
    Query,
    /// Into the JSON body.
    Body,
}

/// Kind of a JSON value; the only thing checked before sending.
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
    /// Anything.
    Any,
}

/// What a success carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// JSON.
    Json,
    /// A file of this media type.
    File(&'static str),
    /// Nothing.
    Empty,
}

/// A field of an answer that is surely there, or in which such fields are.
#[derive(Debug)]
pub struct Held {
    /// Wire name.
    pub name: &'static str,
    /// What is read of it; `None` where it may be absent.
    pub sure: Option<Kind>,
    /// What the object in it surely holds, or each object of the array in it.
    pub holds: &'static [Held],
}

/// What may be repeated after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Changes nothing.
    Read,
    /// The same call twice is the same as once.
    Idempotent,
    /// Makes a resource: repeated only if it provably was not carried out.
    Create,
    /// Replaces a secret: never repeated after an unknown outcome.
    Rotate,
    /// Removes a resource: "not found" on a later attempt is success.
    Delete,
}

/// A documented rule about one input field.
#[derive(Debug)]
pub struct Rule {
    /// JSON pointer into the input, `*` for any array index.
    pub field: &'static str,
    /// What is checked.
    pub check: Check,
    /// The rule in words, for example ``2 to 16 characters``.
    pub text: &'static str,
}

/// A check of a [`Rule`]. Lengths count Unicode characters.
#[derive(Debug)]
pub enum Check {
    /// Shortest and longest text or array.
    Length(u64, u64),
    /// Regular expression (RE2 syntax) the whole text must match.
    Pattern(&'static str),
    /// The number lies in one of these ranges, bounds included.
    Ranges(&'static [(i64, i64)]),
    /// The number is a multiple.
    MultipleOf(i64),
    /// The text is one of these.
    OneOf(&'static [&'static str]),
    /// The text has characters of at least this many of the classes lower case, upper case, digit, other.
    CharacterClasses(u8),
    /// The text is a date and time with its zone (RFC 3339).
    Moment,
    /// When the first, a boolean field of the object at `field`, is true, these fields of the same object are required.
    /// The pointer of the whole input is empty.
    RequiredIf(&'static str, &'static [&'static str]),
}

/// How to find a resource by the name given at creation. Paths have dots between their names.
#[derive(Debug)]
pub struct UniqueName {
    /// JSON pointer of the name in the input of the creating operation.
    pub input: &'static str,
    /// What must be equal as well: `(path in the item, JSON pointer into the input)`. An input that is not given is not compared.
    pub also: &'static [(&'static str, &'static str)],
    /// Operation that lists or shows the resources.
    pub list: &'static str,
    /// Fields of its input: `(field of the list's input, JSON pointer into the creating input)`; a dot in the field nests.
    pub list_inputs: &'static [(&'static str, &'static str)],
    /// Path of the field of the answer that holds the items.
    pub items: &'static str,
    /// Path of the field of an item that holds the name; `*` is any item of a list.
    pub matches: &'static str,
    /// Path of the field of an item that holds a time, as a [`Timestamp`](crate::Timestamp), at which or after which it was made: what is older
    /// than the creating call is not what it made. `None` where the list shows no such time.
    pub created: Option<&'static str>,
    /// How the answer of the creating operation is rebuilt: `(path in that answer, path in the item)`; `.` is the whole item.
    pub answer: &'static [(&'static str, &'static str)],
}

/// How a resource is made unless it is there. What names it stands in the [`UniqueName`] of the creation.
#[derive(Debug)]
pub struct Ensure {
    /// The operation that makes it.
    pub create: &'static str,
    /// The operation that shows it; `None` if the list shows all that can be known.
    pub read: Option<Reading>,
    /// Path of the state in what shows it; empty if it has none.
    pub state: &'static str,
    /// States of what is being deleted.
    pub ending: &'static [&'static str],
    /// States of what is gone and still shown.
    pub ended: &'static [&'static str],
    /// What is compared: `(JSON pointer into the input, path in what shows it)`; `*` in the path is any item of a list.
    pub compared: &'static [(&'static str, &'static str)],
}

/// How one resource is read.
#[derive(Debug)]
pub struct Reading {
    /// The operation.
    pub operation: &'static str,
    /// Its input that takes the id.
    pub input: &'static str,
    /// Its other inputs: `(input, JSON pointer into the input of the creation)`.
    pub others: &'static [(&'static str, &'static str)],
}

/// A resource that is deleted with all that is below it.
#[derive(Debug)]
pub struct Cascade {
    /// What it is called in texts.
    pub resource: &'static str,
    /// The operation that deletes it.
    pub delete: &'static str,
    /// The input of that operation that takes its id.
    pub input: &'static str,
    /// The operation that shows it, and the input that takes the id there.
    pub read: (&'static str, &'static str),
    /// Path in that answer of the object that is the resource; `.` is the whole.
    pub item: &'static str,
    /// Field of it with the state; empty if it has none.
    pub state: &'static str,
    /// What is below it, in the order in which it must go.
    pub below: &'static [Below],
}

/// A kind of resource below another one.
#[derive(Debug)]
pub struct Below {
    /// What it is called in texts.
    pub resource: &'static str,
    /// The operation that lists those below one resource.
    pub list: &'static str,
    /// Path of the input of that list that takes the id of the resource above.
    pub by: &'static str,
    /// Fields of an item that say what it belongs to: `(field of the item, field of the resource above)`.
    pub shows: &'static [(&'static str, &'static str)],
    /// The operation that ends one.
    pub end: &'static str,
    /// The input of that operation that takes the id.
    pub input: &'static str,
    /// The wait until it is gone.
    pub wait: Option<&'static str>,
    /// Field of an item with its state; empty if it has none.
    pub state: &'static str,
    /// States in which nothing has to be ended.
    pub except: &'static [&'static str],
    /// What is below it in turn.
    pub below: &'static [Below],
}

/// How a list is cut into pages.
#[derive(Debug)]
pub struct Pagination {
    /// Field of the answer that holds the items.
    pub items: &'static str,
    /// Field of the answer that holds the count of all items, if the vendor sends one.
    pub total: Option<&'static str>,
    /// How the next page is asked for.
    pub style: PageStyle,
}

/// How the next page is asked for.
#[derive(Debug)]
pub enum PageStyle {
    /// The whole list comes at once.
    Whole,
    /// By number of the page.
    Number {
        /// Input field with the number.
        page: &'static str,
        /// Input field with the items per page.
        size: &'static str,
        /// Number of the first page.
        first: u64,
        /// Items per page if the caller names none.
        default_size: u64,
    },
    /// By count of items to skip. A dot nests: `paging.offset` is `{"paging": {"offset": …}}`.
    Offset {
        /// Input field with the count to skip.
        offset: &'static str,
        /// Input field with the items per page.
        limit: &'static str,
        /// Items per page if the caller names none.
        default_limit: u64,
    },
    /// By a marker that each page gives for the next one.
    Marker {
        /// Input field with the marker.
        marker: &'static str,
        /// Input field with the items per page.
        limit: &'static str,
        /// Items per page if the caller names none.
        default_limit: u64,
        /// Where the marker of the next page stands.
        next: Next,
    },
}

/// Where an answer says what the marker of the next page is. Paths have dots between their names.
#[derive(Debug)]
pub enum Next {
    /// At this path of the answer; the list ends where nothing stands there.
    Answer(&'static str),
    /// In this field of the last item; the list ends with a page that is empty.
    Item(&'static str),
}

/// A waiter: poll an operation until the resource is in a wanted state.
#[derive(Debug)]
pub struct Wait {
    /// Name in every language, for example `apps.waitUntilRunning`.
    pub id: &'static str,
    /// Operation that reads the resource.
    pub read: &'static str,
    /// Input field of that operation that names the resource.
    pub input: &'static str,
    /// Path of the field of the answer that holds the state.
    pub state: &'static str,
    /// States that end the wait well. Compared without regard to case.
    pub success: &'static [&'static str],
    /// States from which the wanted one is never reached, each with what to do then.
    pub dead_ends: &'static [(&'static str, &'static str)],
    /// Parts of a state's name that mean failure, where the vendor lists no states (`FAIL`, `ERROR`).
    pub failure_parts: &'static [&'static str],
    /// Whether the wanted end is that the resource no longer exists.
    pub gone: bool,
    /// Another answer that means gone, beside those of the service.
    pub gone_also: Option<GoneAlso>,
    /// A condition on parts of the resource that must hold as well.
    pub every: Option<Every>,
    /// How it must have ended, where one of `success` says only that it did.
    pub outcome: Option<Outcome>,
    /// Path of the field of the answer that holds the address of a log.
    pub log: Option<&'static str>,
    /// What is deleted before the wait, with all that is below it.
    pub cascade: Option<&'static Cascade>,
    /// How long it usually takes, in seconds: sets the first poll and the interval.
    pub typical_seconds: u64,
    /// The default limit, where it does not follow from that.
    pub limit_seconds: Option<u64>,
}

/// How something must have ended: a field of the answer, and what it must say.
#[derive(Debug)]
pub struct Outcome {
    /// Path of the field.
    pub state: &'static str,
    /// What it says of a good end.
    pub is: &'static [&'static str],
    /// What to do after any other.
    pub hint: &'static str,
}

/// A refusal that means "no such resource" if the id is well-formed, and "no id" otherwise.
#[derive(Debug, Clone, Copy)]
pub struct GoneAlso {
    /// HTTP status.
    pub status: u16,
    /// How many letters and digits an id has.
    pub id_length: usize,
}

impl GoneAlso {
    /// Whether an error means that `resource` does not exist.
    pub(crate) fn is_meant(&self, error: &Error, resource: &str) -> bool {
        let is_id = resource.len() == self.id_length && resource.bytes().all(|byte| byte.is_ascii_alphanumeric());
        // A refusal of something in between says nothing about the resource: it has no kind of its own.
        is_id && error.status() == Some(self.status) && error.kind() == ErrorKind::BadRequest
    }
}

/// Every part must be in a state, for example every component of an app `STABLE`.
#[derive(Debug)]
pub struct Every {
    /// Path of the field of the answer that holds the parts.
    pub items: &'static str,
    /// Field of a part that holds its state.
    pub state: &'static str,
    /// Wanted states.
    pub is: &'static [&'static str],
    /// A part whose field of this name is zero does not count.
    pub unless_zero: Option<&'static str>,
}

impl Service {
    /// The row of an operation.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().chain(self.composed).find(|operation| operation.id == id)
    }

    /// A read that needs no input, to find out whether calls get through: a list where there is one.
    pub fn probe(&self) -> Option<&'static Operation> {
        let needs_nothing = |row: &&Operation| row.inputs.iter().all(|input| !input.required);
        let mut reads = self
            .operations
            .iter()
            .filter(|row| row.class == Class::Read && row.reply == ReplyKind::Json)
            .filter(needs_nothing);
        let first = reads.clone().next();
        reads.find(|row| row.pagination.is_some()).or(first)
    }

    /// Whether an error means that the resource does not exist.
    pub(crate) fn is_gone(&self, error: &Error) -> bool {
        self.gone.iter().any(|gone| {
            error.status() == Some(gone.status)
                && match gone.code {
                    Some(code) => error.code() == Some(code),
                    // A 404 of something in between says nothing about the resource.
                    None => error.kind() == ErrorKind::NotFound,
                }
        })
    }

    /// The row of a waiter.
    pub fn wait(&self, id: &str) -> Option<&'static Wait> {
        self.waits.iter().find(|wait| wait.id == id)
    }
}

#[cfg(test)]
#[path = "../tests/unit/operation.rs"]
mod tests;
