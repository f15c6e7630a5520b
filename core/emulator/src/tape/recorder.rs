//! Makes a tape of what is heard.

use serde_json::{Map, Value};

use super::fake::Fakes;
use super::{Exchange, FORMAT, Written};
use crate::decode::{Format, decode};
use crate::generated::routes::ROUTES;
use crate::generated::schemas::ANY;
use crate::model::{Reply, Route, Schema};
use crate::router::Router;

/// An exchange as it went over the wire.
#[derive(Debug)]
pub struct Heard<'h> {
    /// The service in kebab case.
    pub service: &'h str,
    /// Method of HTTP.
    pub method: &'h str,
    /// Path and query.
    pub target: &'h str,
    /// What was sent.
    pub sent: &'h [u8],
    /// HTTP status.
    pub status: u16,
    /// What was answered, unpacked.
    pub answer: &'h [u8],
}

/// A tape that is being made. It holds no value of what was heard.
pub struct Recorder {
    router: Router,
    fakes: Fakes,
    exchanges: Vec<Exchange>,
}

impl Default for Recorder {
    fn default() -> Self {
        Recorder { router: Router::new(ROUTES), fakes: Fakes::default(), exchanges: Vec::new() }
    }
}

impl Recorder {
    /// One more exchange; `false` if no description knows the request, which then is left out.
    pub fn add(&mut self, heard: &Heard<'_>) -> bool {
        let (path, query) =
            heard.target.split_once('?').map_or((heard.target, None), |(path, query)| (path, Some(query)));
        // Where services share a path, the version says which of them is meant.
        let token = ROUTES.iter().find(|route| route.of == heard.service).map(|route| route.service);
        let Some(found) = self.router.find(heard.method, path, token) else { return false };
        let Ok(input) = decode(&found, query, Format::Json, heard.sent) else { return false };
        let route = found.route;
        let input = input.merged().into_iter().map(|(name, value)| self.input(route, &name, &value));
        let input = Value::Object(input.collect::<Map<_, _>>());
        let answer =
            serde_json::from_slice::<Value>(heard.answer.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(heard.answer)).ok();
        let is_no = answer.as_ref().is_some_and(|answer| answer.get("success") == Some(&Value::Bool(false)));
        let answer = match (&route.reply, answer) {
            (_, Some(answer)) if heard.status >= 300 || is_no => Some(self.fakes.refusal(&answer)),
            (Reply::Json(schema), Some(answer)) => Some(self.fakes.value(&answer, schema)),
            _ => None,
        };
        let (service, operation) = (route.of.to_owned(), route.id.to_owned());
        self.exchanges.push(Exchange { service, operation, input, status: heard.status, answer });
        true
    }

    /// An input; of one that no description knows not even the name stays.
    fn input(&mut self, route: &'static Route, name: &str, value: &Value) -> (String, Value) {
        match schema_of(route, name) {
            Some(schema) => (name.to_owned(), self.fakes.value(value, schema)),
            None => self.fakes.field(name, value, &ANY),
        }
    }

    /// The tape so far.
    pub fn written(&self) -> String {
        let written = Written { format: FORMAT, exchanges: &self.exchanges };
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder").field("exchanges", &self.exchanges.len()).finish_non_exhaustive()
    }
}

fn schema_of(route: &'static Route, name: &str) -> Option<&'static Schema> {
    let parameter = route.parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.schema);
    parameter.or_else(|| route.body?.properties.iter().find(|field| field.name == name).map(|field| field.schema))
}
