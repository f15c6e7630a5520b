//! An attempt that brought no success, as the retry table sees it.

use crate::error::Error;
use crate::retry;

/// An attempt that brought no success.
pub(super) struct Lost {
    pub(super) error: Error,
    pub(super) what: What,
}

pub(super) enum What {
    /// No answer, or none that can be used.
    Failure(retry::FailureKind<'static>),
    /// An answer that says no.
    Status { is_gone: bool, is_clock: bool },
    /// Nothing that another attempt would change.
    Final,
}

impl Lost {
    pub(super) fn last(error: Error) -> Self {
        Lost { error, what: What::Final }
    }

    /// In the words of the retry table; `None` if the table has no say.
    pub(super) fn failure(&self) -> Option<retry::FailureKind<'_>> {
        match self.what {
            What::Failure(failure) => Some(failure),
            What::Status { is_gone, is_clock } => Some(retry::FailureKind::Status {
                status: self.error.status()?,
                code: self.error.code(),
                retry_after: self.error.retry_after(),
                is_gone,
                is_clock,
            }),
            What::Final => None,
        }
    }
}
