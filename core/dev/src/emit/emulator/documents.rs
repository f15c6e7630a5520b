//! What people read about an operation, for the emulator's page.

use crate::emit::literal;
use crate::model::Service;

/// The row of the client.
pub(super) fn client(service: &Service<'_>) -> String {
    let spelling = service.spelling();
    let [of, python, typescript] =
        [spelling.kebab(), spelling.in_python(), spelling.in_typescript()].map(|name| literal::text(&name));
    format!("Client {{ of: {of}, python: {python}, typescript: {typescript} }}")
}

/// A row for each operation.
pub(super) fn lines(service: &Service<'_>) -> Vec<String> {
    let of = literal::text(&service.spelling().kebab());
    let line = |operation: &crate::model::Operation<'_>| {
        let (id, summary) = (literal::text(operation.id), literal::text(&operation.given.summary));
        let description = literal::text(operation.given.description.as_deref().unwrap_or_default().trim());
        let sources = literal::texts(&operation.given.source);
        format!("Document {{ of: {of}, id: {id}, summary: {summary}, description: {description}, sources: {sources} }}")
    };
    service.operations.iter().map(line).collect()
}
