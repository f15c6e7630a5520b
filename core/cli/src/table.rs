//! The shape of the tables that `cargo dev generate` writes: what people read and type. What a call needs stands in the
//! tables of the core.

use gureum::generated::operations::SERVICES;
use gureum::operation;

/// A service.
pub struct Service {
    /// As one types it.
    pub name: &'static str,
    /// Shorter words.
    pub aliases: &'static [&'static str],
    /// Its name.
    pub title: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its groups.
    pub groups: &'static [Group],
}

/// Operations that belong together.
pub struct Group {
    pub name: &'static str,
    /// As it stands in the descriptions.
    pub wire: &'static str,
    pub aliases: &'static [&'static str],
    pub about: &'static str,
    /// Whether its operations stand at the service itself.
    pub is_direct: bool,
    pub operations: &'static [Operation],
    pub waits: &'static [Wait],
}

/// An operation.
pub struct Operation {
    pub name: &'static str,
    pub wire: &'static str,
    /// Its row in the table of the core.
    pub id: &'static str,
    pub aliases: &'static [&'static str],
    pub summary: &'static str,
    /// The rest of what is told about it.
    pub about: &'static str,
    /// What the service refuses.
    pub errors: &'static [&'static str],
    /// Paths of the fields of an item that a table shows.
    pub columns: &'static [&'static str],
    /// Path in the answer of what says which one it is; of a list the first column does.
    pub identity: Option<&'static str>,
    /// Whether the answer holds a secret that no other one shows again.
    pub told_once: bool,
    /// The wait for what it makes, and the path of the id in its answer.
    pub made: Option<(&'static str, &'static str)>,
    /// What deletes step by step what its row in the table of the core only lists.
    pub cascade: Option<&'static str>,
    pub fields: &'static [Field],
}

/// A wait for a state.
pub struct Wait {
    pub name: &'static str,
    /// Its row in the table of the core.
    pub id: &'static str,
    pub about: &'static str,
}

/// An input, or a field inside of one.
pub struct Field {
    /// As it travels.
    pub name: &'static str,
    /// As one types it.
    pub flag: &'static str,
    pub about: &'static str,
    pub required: bool,
    pub secret: bool,
    /// Whether it is a list; its fields are then those of an item.
    pub list: bool,
    /// A value in JSON.
    pub example: &'static str,
    pub fields: &'static [Field],
}

/// Words that mean the same place.
pub trait Named {
    fn name(&self) -> &'static str;
    /// Shorter words.
    fn aliases(&self) -> &'static [&'static str];
    /// That of the descriptions, where it is another one.
    fn wire(&self) -> Option<&'static str>;

    /// All words but its name.
    fn others(&self) -> Vec<&'static str> {
        self.aliases().iter().copied().chain(self.wire()).collect()
    }

    fn is_called(&self, word: &str) -> bool {
        self.name() == word || self.others().contains(&word)
    }
}

macro_rules! named {
    ($($kind:ty: $aliases:expr, $wire:expr;)*) => {$(
        impl Named for $kind {
            fn name(&self) -> &'static str {
                self.name
            }

            fn aliases(&self) -> &'static [&'static str] {
                let of: fn(&Self) -> &'static [&'static str] = $aliases;
                of(self)
            }

            fn wire(&self) -> Option<&'static str> {
                let of: fn(&Self) -> Option<&'static str> = $wire;
                of(self).filter(|wire| *wire != self.name)
            }
        }
    )*};
}

named! {
    Service: |service| service.aliases, |_| None;
    Group: |group| group.aliases, |group| Some(group.wire);
    Operation: |operation| operation.aliases, |operation| Some(operation.wire);
    Wait: |_| &[], |wait| wait.id.split_once('.').map(|(_, name)| name);
}

impl Service {
    /// Its row in the table of the core. Both tables are made from the same descriptions.
    pub fn row(&self) -> &'static operation::Service {
        SERVICES.iter().copied().find(|service| service.name == self.name).unwrap_or(SERVICES[0])
    }
}

/// What one types behind `gureum` for an operation.
pub fn words(service: &Service, group: &Group, operation: &Operation) -> String {
    let group = if group.is_direct { String::new() } else { format!("{} ", group.name) };
    format!("{} {group}{}", service.name, operation.name)
}

impl Group {
    /// What says which one it is in the answer of one of its operations.
    pub fn identity_of(&self, id: &str) -> Option<&'static str> {
        self.operations.iter().find(|operation| operation.id == id)?.identity
    }
}

impl Operation {
    /// Its row in the table of the core.
    pub fn row(&self, service: &Service) -> &'static operation::Operation {
        let service = service.row();
        service.operation(self.id).unwrap_or(&service.operations[0])
    }
}
