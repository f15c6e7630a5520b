//! What can go wrong on purpose.
//!
//! Names and fields are those of the admin path; `README.md` lists them.

use serde::{Deserialize, Serialize};

use crate::wire::Part;

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Another status, with a body in the vendor's shape. Nothing is carried out.
    Status {
        /// HTTP status.
        status: u16,
        /// Vendor code; the documented one for the status if absent.
        #[serde(default)]
        code: Option<String>,
        /// Text; the documented one for the status if absent.
        #[serde(default)]
        message: Option<String>,
        /// `Retry-After`, as it stands.
        #[serde(default)]
        retry_after: Option<String>,
    },
    /// Exactly this answer. Nothing is carried out.
    Answer {
        /// HTTP status.
        status: u16,
        /// Headers beside `Date`.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// Body as text.
        #[serde(default)]
        body: String,
        /// Body in base64, for bytes that are no text, in place of `body`.
        #[serde(default)]
        base64: Option<String>,
    },
    /// Samsung: reading an id that does not exist is answered with 400 instead of 404. Both were seen.
    #[serde(rename = "unknown_as_400")]
    UnknownAs400,
    /// Samsung: a call of a version that the vendor calls deprecated is answered with 406, as the documents threaten.
    DeprecatedRefused,
    /// The request waits before it is carried out.
    Delay {
        /// How long.
        ms: u64,
        /// On the emulator's clock instead of in real time.
        #[serde(default, rename = "virtual")]
        is_virtual: bool,
    },
    /// The request is carried out, then the answer waits in real time.
    DelayAnswer {
        /// How long.
        ms: u64,
    },
    /// 429 `Throttle Limited`.
    Throttle {
        /// `Retry-After`, as it stands.
        #[serde(default)]
        retry_after: Option<String>,
    },
    /// 429 `Quota Exceeded`.
    Quota {
        /// `Retry-After`, as it stands.
        #[serde(default)]
        retry_after: Option<String>,
    },
    /// The connection is reset as soon as it is accepted. Strikes connections, so it takes no operation.
    ResetOnConnect,
    /// The connection is reset, and nothing was carried out.
    ResetBeforeApply,
    /// The request is carried out, then the connection is reset without an answer.
    ApplyThenReset,
    /// The connection is reset after some bytes of the answer.
    ResetAt {
        /// How many arrive.
        bytes: u64,
        /// Counted from where.
        #[serde(default)]
        of: Part,
    },
    /// The answer stops after some bytes and the connection stays open.
    StallAt {
        /// How many arrive.
        bytes: u64,
        /// Counted from where.
        #[serde(default)]
        of: Part,
    },
    /// The answer ends in order, but too early.
    TruncateAt {
        /// How many arrive.
        bytes: u64,
        /// Counted from where.
        #[serde(default)]
        of: Part,
    },
    /// The answer comes in small pieces.
    Dribble {
        /// Size of a piece.
        #[serde(default = "one")]
        bytes: usize,
        /// Real pause between two.
        ms: u64,
    },
    /// A field of the answer has another type than described.
    WrongType {
        /// JSON pointer; the first field if absent.
        #[serde(default)]
        field: Option<String>,
    },
    /// Every object of the answer has one more field.
    ExtraField,
    /// `success: false` with this message inside HTTP 200. Nothing is carried out. Data Forest only.
    #[serde(rename = "failure_in_200")]
    FailureIn200 {
        /// The message.
        message: String,
    },
    /// 503 with an HTML page, as a load balancer sends it.
    #[serde(rename = "html_503")]
    Html503,
    /// 417 with an HTML page, as Samsung's flood protection sends it.
    #[serde(rename = "html_417")]
    Html417,
    /// 404 of the gateway, in Samsung's gateway shape or NAVER's.
    #[serde(rename = "gateway_404")]
    Gateway404,
    /// A body that is no HTTP chunk.
    GarbageChunk,
    /// `Content-Encoding: gzip` and bytes that are none.
    GarbageGzip,
    /// A chunked body without end.
    EndlessBody,
    /// A head without end.
    EndlessHeaders,
    /// One interim answer after another.
    EndlessInformational,
    /// An answer in HTTP/1.0, without length, ended by closing.
    #[serde(rename = "http_10")]
    Http10,
    /// `Content-Length` is wrong by this much.
    WrongLength {
        /// Added to the true length.
        by: i64,
    },
    /// The service's clock is off: its `Date`, and what it takes for now when it checks signatures.
    ClockSkew {
        /// Seconds ahead; negative is behind.
        seconds: i64,
    },
    /// Answers come from the state at the moment when the rule was added. Nothing is carried out.
    StaleList,
    /// The first page comes again whatever page is asked for.
    RepeatPage,
    /// The connection is closed after the answer, without saying so.
    DropIdle {
        /// Real time after the answer.
        #[serde(default)]
        ms: u64,
    },
}

fn one() -> usize {
    1
}

impl Fault {
    /// Its name in the journal and in the admin interface.
    pub fn name(&self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            Ok(serde_json::Value::Object(fields)) => fields.keys().next().cloned().unwrap_or_default(),
            _ => String::new(),
        }
    }
}
