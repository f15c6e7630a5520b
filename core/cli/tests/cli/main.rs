//! The program as its users run it: what it sends, shows, says and ends with.
#![allow(clippy::unwrap_used)]

mod completion;
mod composed;
mod configure;
mod doctor;
mod endings;
mod errors;
mod files;
mod forms;
mod generated;
mod help;
mod lists;
mod mcp;
mod operations;
mod raw_server;
mod record;
mod support;
mod tables;
mod terminal;
mod verify;
mod waits;
mod wizard;
