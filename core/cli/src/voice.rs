//! The core's texts in the words of the command line: operations as one types them, settings as options.

use gureum::engine::service_of;
use gureum::operation::Service;

use crate::generated::SERVICES;
use crate::table;

/// Settings that are options of every command.
const OPTIONS: &[(&str, &str)] = &[
    ("api_version", "--api-version"),
    ("endpoint", "--endpoint"),
    ("environment", "--environment"),
    ("language", "--lang"),
    ("profile", "--profile"),
    ("region", "--region"),
    ("timeout", "--timeout"),
];

/// What a program does otherwise, in both languages.
const ADVICE: &[(&str, &str)] = &[
    ("pass `access_key` and `secret_key`", "run `gureum configure`"),
    ("`access_key`와 `secret_key`를 넘기", "`gureum configure`를 실행하"),
];

/// A text of the core about a service; what stands between back-ticks is told as one types it.
pub fn told(text: &str, of: Option<&Service>) -> String {
    let text = ADVICE.iter().fold(text.to_owned(), |text, (advice, own)| text.replace(advice, own));
    let mut parts = text.split('`');
    let mut told = parts.next().unwrap_or_default().to_owned();
    for (number, part) in parts.enumerate() {
        told.push('`');
        // Every second part stands between two back-ticks.
        if number % 2 == 0 { told.push_str(&name(part, of)) } else { told.push_str(part) }
    }
    told
}

fn name(word: &str, of: Option<&Service>) -> String {
    let option = OPTIONS.iter().find(|(setting, _)| *setting == word).map(|(_, option)| (*option).to_owned());
    option.or_else(|| operation(word, of)).unwrap_or_else(|| word.to_owned())
}

/// `gureum data-forest apps start` of `apps.start`.
fn operation(id: &str, of: Option<&Service>) -> Option<String> {
    let meant = service_of(id, of)?;
    let service = SERVICES.iter().find(|service| service.name == meant.name)?;
    service.groups.iter().find_map(|group| {
        let found = group.operations.iter().find(|operation| operation.id == id)?;
        Some(format!("gureum {}", table::words(service, group, found)))
    })
}

#[cfg(test)]
#[path = "../tests/unit/voice.rs"]
mod tests;
