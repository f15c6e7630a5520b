//! The operation that a client names.

use gureum::operation::{self, Class, ReplyKind};

use crate::failure::Failure;
use crate::generated::SERVICES;
use crate::route::{self, Leaf};
use crate::table::{self, Group, Named as _, Operation, Service};

/// An operation and where it stands.
#[derive(Clone, Copy)]
pub struct Named {
    pub service: &'static Service,
    pub group: &'static Group,
    pub operation: &'static Operation,
}

/// All operations, in the order of the descriptions.
pub fn all() -> impl Iterator<Item = Named> {
    SERVICES.iter().flat_map(|service| {
        service
            .groups
            .iter()
            .flat_map(move |group| group.operations.iter().map(move |operation| Named { service, group, operation }))
    })
}

impl Named {
    /// The one that is called so, as on the command line: aliases and names of the wire do as well.
    pub fn find(name: &str) -> Result<Self, Failure> {
        let words: Vec<String> = name.split_whitespace().filter(|word| *word != "gureum").map(str::to_owned).collect();
        if let Some(named) = Self::by_id(&words) {
            return Ok(named);
        }
        let hint = "`search_operations` finds operations";
        // A word that begins like an option is none of an operation.
        let route = match words.iter().any(|word| word.starts_with('-')) {
            true => route::Route::default(),
            false => route::find(&words, &[])?,
        };
        match (route.service, route.group, route.leaf) {
            (Some(service), Some(group), Leaf::Operation(operation)) => Ok(Named { service, group, operation }),
            _ => Err(Failure::input(format!("`{name}` is no operation"), hint)),
        }
    }

    /// By its id in the descriptions, `accounts.getList`, with its service before it where several have one of that name.
    fn by_id(words: &[String]) -> Option<Self> {
        let (id, before) = words.split_last()?;
        let is_meant =
            |named: &Named| named.operation.id == *id && before.iter().all(|word| named.service.is_called(word));
        let mut meant = all().filter(is_meant);
        meant.next().filter(|_| meant.next().is_none())
    }

    /// As it is found again.
    pub fn name(self) -> String {
        table::words(self.service, self.group, self.operation)
    }

    /// Its row in the table of the core.
    pub fn row(self) -> &'static operation::Operation {
        self.operation.row(self.service)
    }

    /// The tool that calls it.
    pub fn tool(self) -> Result<&'static str, Failure> {
        let row = self.row();
        let why = match (row.reply, row.class) {
            _ if self.operation.cascade.is_some() => "it deletes many things at once",
            (ReplyKind::File(_), _) => "it answers with a file, which may be a key",
            (_, Class::Create | Class::Rotate) if answers_with_a_secret(row) => {
                "its answer holds a secret that is shown once"
            }
            (_, Class::Read) => return Ok("read"),
            _ => return Ok("change"),
        };
        let hint = format!("a person can run `gureum {}`", self.name());
        Err(Failure::input(format!("`{}` is not called from here: {why}", self.name()), hint))
    }
}

/// Whether a secret stands in the answer and not in the input.
fn answers_with_a_secret(row: &operation::Operation) -> bool {
    let first = |pointer: &str| pointer.trim_start_matches('/').split('/').next().unwrap_or_default().to_owned();
    let is_input = |name: &str| row.inputs.iter().any(|input| input.name == name);
    row.sensitive.iter().any(|pointer| !is_input(&first(pointer)))
}
