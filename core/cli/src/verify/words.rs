//! The report for people.

use super::report::{Difference, OfService, Report};

/// All of it in words.
pub fn of(report: &Report) -> String {
    report.services().map(|(name, service)| of_service(name, service)).collect()
}

fn of_service(name: &str, service: &OfService) -> String {
    let answered = service.operations.values().filter(|notes| notes.successes > 0).count();
    let which = if service.is_emulator { " (an emulator)" } else { "" };
    let mut text = format!(
        "{name}{which}: {answered} of {} operations answered, {} not asked\n",
        service.operations.len(),
        service.not_asked.len()
    );
    let found = service.differences();
    found.keys().for_each(|difference| text.push_str(&format!("  {}\n", in_words(difference))));
    let mut is_alike = found.is_empty();
    for (id, notes) in service.operations.iter().filter(|(_, notes)| !notes.differences.is_empty()) {
        is_alike = false;
        text.push_str(&format!("  {id}\n"));
        for (difference, count) in &notes.differences {
            let often = if *count > 1 { format!(" ({count} times)") } else { String::new() };
            text.push_str(&format!("    {}{often}\n", in_words(difference)));
        }
    }
    if is_alike {
        text.push_str("  every answer is as described\n");
    }
    for (id, why) in &service.not_asked {
        text.push_str(&format!("  not asked: {id}, {why}\n"));
    }
    text
}

fn in_words(difference: &Difference) -> String {
    let Difference { kind, path, described, found } = difference;
    let at = if path.is_empty() { String::new() } else { format!(" `{path}`") };
    match (*kind, described.is_empty()) {
        ("absent field", _) => format!("absent field{at}, which is said to be always there"),
        (kind, true) => format!("{kind}{at}: {found}"),
        (kind, false) => format!("{kind}{at}: described {described}, found {found}"),
    }
}
