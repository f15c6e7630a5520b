//! The ids of a list, while it is shown.

use serde_json::Value;

use super::cache::{self, Known};
use crate::settings::Settings;
use crate::table::{Group, Named, Operation, Service};

/// More would be no help to anybody who looks for one.
const MOST: usize = 500;
const LONGEST: usize = 100;

/// What is seen of a list.
pub struct Seen {
    place: Option<(&'static str, &'static str)>,
    column: &'static str,
    known: Vec<Known>,
}

impl Seen {
    /// Of the list of a group: others list something else, and what an emulator of one command had is gone with it.
    pub fn of(
        service: &'static Service,
        group: &'static Group,
        operation: &'static Operation,
        settings: &Settings,
    ) -> Self {
        let is_the_list = operation.is_called("list") || group.is_direct;
        let column = operation.columns.first().copied().unwrap_or_default();
        let is_id = column.to_lowercase().ends_with("id") || column.to_lowercase().ends_with("no");
        let is_kept = is_the_list && is_id && !settings.asks_an_emulator() && cache::is_kept();
        Seen { place: is_kept.then_some((service.name, group.name)), column, known: Vec::new() }
    }

    /// Some items of it.
    pub fn add(&mut self, items: &[Value]) {
        if self.place.is_none() {
            return;
        }
        for item in items.iter().take(MOST - self.known.len()) {
            let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
            let id = text(self.column);
            // It comes from elsewhere, and goes into a line that a shell runs.
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
            if !id.is_empty() && id.len() <= LONGEST && !id.starts_with('-') && id.bytes().all(is_plain) {
                let name = text("name").chars().filter(|letter| !letter.is_control()).take(LONGEST).collect();
                self.known.push((id.to_owned(), name));
            }
        }
    }

    /// The list was read to its end, or as far as somebody wanted.
    pub fn remember(self) {
        if let Some((service, group)) = self.place {
            cache::put(service, group, &self.known);
        }
    }
}
