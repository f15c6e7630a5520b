//! What the generator makes of its test description. The same files are compared there, letter by letter.

#[path = "../../../../../dev/tests/golden/resources/expected/core/emulator/src/generated/resources.rs"]
#[rustfmt::skip]
pub mod resources;
#[path = "../../../../../dev/tests/golden/resources/expected/core/emulator/src/generated/routes.rs"]
#[rustfmt::skip]
pub mod routes;
#[path = "../../../../../dev/tests/golden/resources/expected/core/emulator/src/generated/schemas.rs"]
#[rustfmt::skip]
pub mod schemas;
