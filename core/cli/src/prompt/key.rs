//! What comes from a keyboard.

/// What somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Text(char),
    Enter,
    Erase,
    EraseAll,
    Up,
    Down,
    /// Ctrl-C, or a signal that means the same.
    Break,
    /// Ctrl-D.
    Close,
    Escape,
    Other,
}
