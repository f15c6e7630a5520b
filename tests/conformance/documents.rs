//! The code blocks of the documents, compiled and run as documentation tests.

macro_rules! document {
    ($name:ident, $path:literal) => {
        #[doc = include_str!($path)]
        struct $name;
    };
}

document!(Readme, "../../README.md");
document!(Crate, "../../core/README.md");
document!(Contributing, "../../CONTRIBUTING.md");
document!(Security, "../../SECURITY.md");
document!(Emulator, "../../core/emulator/README.md");
document!(Scenarios, "../scenarios/README.md");
