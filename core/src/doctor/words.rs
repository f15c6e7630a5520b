//! A report in words, for a terminal and for an issue.

use super::report::{Finding, Report, ServiceReport, Verdict};
use crate::language::Language;

pub(super) fn of(report: &Report, language: Language) -> String {
    let versions = &report.versions;
    let say = |text: &str| language.say_of_doctor(text);
    let first = format!("gureum {} (API {}) on {}", versions.gureum, versions.api, versions.system);
    let mut lines = vec![say(&first)];
    let title = |text: &str, lines: &mut Vec<String>| lines.extend([String::new(), say(text)]);
    title("Variables", &mut lines);
    if report.variables.is_empty() {
        lines.push(format!("  {}", say("none is set")));
    }
    report.variables.iter().for_each(|finding| put(finding, 1, language, &mut lines));
    for keys in &report.keys {
        title(&format!("Keys of {}", cloud(keys.cloud)), &mut lines);
        lines.push(format!("  {} {}", say(mark(keys.verdict)), keys.text));
        lines.extend(keys.hint.iter().map(|hint| format!("       {}: {hint}", say("fix"))));
        for (number, place) in keys.places.iter().enumerate() {
            let key = place.access_key.as_ref().map(|key| format!(" ({})", say(&format!("access key {key}"))));
            let key = key.unwrap_or_default();
            let used = if place.is_used { "->" } else { "  " };
            lines.push(format!("    {used} {}. {}: {}{key}", number + 1, place.place, place.text));
        }
    }
    title("Services", &mut lines);
    if report.services.is_empty() {
        lines.push(format!("  {}", say("none was asked, because there are no keys")));
    }
    of_services(&report.services, language, &mut lines);
    title(summary(report), &mut lines);
    lines.join("\n") + "\n"
}

/// Where all is well, one line says it; services of which the same is told are told together.
fn of_services(services: &[ServiceReport], language: Language, lines: &mut Vec<String>) {
    let told = |service: &ServiceReport| {
        let mut told = Vec::new();
        let read = service.findings.iter().find(|finding| finding.subject == "read");
        match read.filter(|_| service.verdict == Verdict::Ok) {
            Some(read) => told.push(format!("       {}", read.text)),
            None => service.findings.iter().for_each(|finding| put(finding, 2, language, &mut told)),
        }
        told
    };
    let mut groups: Vec<(Vec<&str>, &ServiceReport, Vec<String>)> = Vec::new();
    for service in services {
        let told = told(service);
        let same = groups.iter_mut().find(|(_, first, all)| first.endpoint == service.endpoint && *all == told);
        match same {
            Some((names, ..)) => names.push(service.service),
            None => groups.push((vec![service.service], service, told)),
        }
    }
    for (names, service, told) in groups {
        let at =
            service.endpoint.as_ref().map(|endpoint| format!(" {}", language.say_of_doctor(&format!("at {endpoint}"))));
        let at = at.unwrap_or_default();
        lines.push(format!("  {} {}{at}", language.say_of_doctor(mark(service.verdict)), names.join(", ")));
        lines.extend(told);
    }
}

fn put(finding: &Finding, depth: usize, language: Language, lines: &mut Vec<String>) {
    let say = |text: &str| language.say_of_doctor(text);
    let margin = "  ".repeat(depth);
    lines.push(format!("{margin}{} {}: {}", say(mark(finding.verdict)), say(&finding.subject), finding.text));
    lines.extend(finding.hint.iter().map(|hint| format!("{margin}     {}: {hint}", say("fix"))));
}

/// All of one width, in every language.
fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ok => "ok  ",
        Verdict::Skipped => "-   ",
        Verdict::Warning => "look",
        Verdict::Failed => "FAIL",
    }
}

fn summary(report: &Report) -> &'static str {
    match report.verdict {
        _ if report.keys.iter().all(|keys| keys.verdict == Verdict::Skipped) => {
            "There are no keys, so nothing can be called."
        }
        Verdict::Ok | Verdict::Skipped => "All is well.",
        Verdict::Warning => "Calls get through; look at what is marked `look`.",
        Verdict::Failed => "Something is wrong: look at what is marked `FAIL`.",
    }
}

fn cloud(name: &str) -> &'static str {
    match name {
        "naver" => "NAVER Cloud",
        _ => "Samsung Cloud",
    }
}
