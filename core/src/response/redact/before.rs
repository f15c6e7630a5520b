//! The secrets of a call, for the calls that are made in its course.

use std::fmt;
use std::sync::Arc;

use super::Secrets;
use crate::operation::Operation;

/// What a service was told before and may repeat: `ensure` looks at a list after it has sent a password.
#[derive(Clone, Default)]
pub(crate) struct Before(Option<Arc<Secrets>>);

impl Before {
    pub fn of(operation: &Operation, input: &[u8]) -> Self {
        Before(Some(Arc::new(Secrets::of(operation, input))))
    }

    pub fn secrets(&self) -> Option<&Secrets> {
        self.0.as_deref()
    }
}

impl fmt::Debug for Before {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Before(…)")
    }
}

/// Options are compared by what they say.
impl PartialEq for Before {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

impl Eq for Before {}
