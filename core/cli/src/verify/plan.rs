//! Which operations are asked: those of the class `read`, and of these none that answers with a file.

use gureum::operation::{Class, Operation, ReplyKind, Service};
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::Route;

use super::report::Report;

/// One operation that is asked.
#[derive(Clone, Copy)]
pub struct Read {
    pub service: &'static Service,
    pub row: &'static Operation,
    /// What the description knows of its answers.
    pub route: &'static Route,
}

impl Read {
    /// The group that it stands in.
    pub fn group(&self) -> &'static str {
        self.row.id.split_once('.').map_or(self.row.id, |(group, _)| group)
    }
}

/// The reads of a service. What is a read and left out is noted.
pub fn reads(service: &'static Service, report: &mut Report) -> Vec<Read> {
    let mut reads = Vec::new();
    for row in service.operations.iter().filter(|row| row.class == Class::Read) {
        // A keytab or a kubeconfig is a key. Nobody has to fetch it to see whether a description is right.
        if matches!(row.reply, ReplyKind::File(_)) {
            report.not_asked(service, row.id, "it answers with a file");
        } else if let Some(route) = ROUTES.iter().find(|route| route.of == service.name && route.id == row.id) {
            reads.push(Read { service, row, route });
        }
    }
    reads
}
