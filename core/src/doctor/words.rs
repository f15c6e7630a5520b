//! A report in words, for a terminal and for an issue.

use super::report::{Finding, Report, ServiceReport, Verdict};

pub(super) fn of(report: &Report) -> String {
    let versions = &report.versions;
    let mut lines = vec![format!("gureum {} (API {}) on {}", versions.gureum, versions.api, versions.system)];
    let title = |text: &str, lines: &mut Vec<String>| lines.extend([String::new(), text.to_owned()]);
    title("Variables", &mut lines);
    if report.variables.is_empty() {
        lines.push("  none is set".to_owned());
    }
    report.variables.iter().for_each(|finding| put(finding, 1, &mut lines));
    for keys in &report.keys {
        title(&format!("Keys of {}", cloud(keys.cloud)), &mut lines);
        lines.push(format!("  {} {}", mark(keys.verdict), keys.text));
        lines.extend(keys.hint.iter().map(|hint| format!("       fix: {hint}")));
        for (number, place) in keys.places.iter().enumerate() {
            let key = place.access_key.as_ref().map(|key| format!(" (access key {key})")).unwrap_or_default();
            let used = if place.is_used { "->" } else { "  " };
            lines.push(format!("    {used} {}. {}: {}{key}", number + 1, place.place, place.text));
        }
    }
    title("Services", &mut lines);
    if report.services.is_empty() {
        lines.push("  none was asked, because there are no keys".to_owned());
    }
    of_services(&report.services, &mut lines);
    title(summary(report), &mut lines);
    lines.join("\n") + "\n"
}

/// Where all is well, one line says it; services of which the same is told are told together.
fn of_services(services: &[ServiceReport], lines: &mut Vec<String>) {
    let told = |service: &ServiceReport| {
        let mut told = Vec::new();
        let read = service.findings.iter().find(|finding| finding.subject == "read");
        match read.filter(|_| service.verdict == Verdict::Ok) {
            Some(read) => told.push(format!("       {}", read.text)),
            None => service.findings.iter().for_each(|finding| put(finding, 2, &mut told)),
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
        let at = service.endpoint.as_ref().map(|endpoint| format!(" at {endpoint}")).unwrap_or_default();
        lines.push(format!("  {} {}{at}", mark(service.verdict), names.join(", ")));
        lines.extend(told);
    }
}

fn put(finding: &Finding, depth: usize, lines: &mut Vec<String>) {
    let margin = "  ".repeat(depth);
    lines.push(format!("{margin}{} {}: {}", mark(finding.verdict), finding.subject, finding.text));
    lines.extend(finding.hint.iter().map(|hint| format!("{margin}     fix: {hint}")));
}

/// All of one width.
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
