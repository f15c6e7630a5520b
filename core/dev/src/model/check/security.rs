//! The headers that prove who sends a request: each is described once and used.

use crate::load::Document;

/// Line and text of each mistake in `security` and `components.securitySchemes`.
pub(super) fn mistakes(document: &Document) -> Vec<(u64, String)> {
    let schemes = &document.components.security_schemes;
    let mut found = Vec::new();
    if document.security.is_empty() {
        let text = "there is no `security`; name the headers that sign a request and describe them below \
                    `components.securitySchemes`, as the neighbours do";
        found.push((document.openapi.referenced.line(), text.to_owned()));
    }
    let used = || document.security.iter().flat_map(|together| together.lines());
    for (name, line, _) in used().filter(|(name, ..)| schemes.get(name).is_none()) {
        found.push((line, format!("there is no `{name}`; add it below `components.securitySchemes`")));
    }
    for (name, line, _) in schemes.lines().filter(|(name, ..)| !used().any(|(known, ..)| known == *name)) {
        found.push((line, format!("nothing needs the header `{name}`; name it below `security` or leave it out")));
    }
    found
}
