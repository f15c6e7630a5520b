//! `api.md` of each package: every client, method and type on one page, to look names up in.

use serde::Serialize;

use super::listed::Client;
use super::{Output, kotlin, python, render, rust, swift, typescript};
use crate::model::{Model, Service};

#[derive(Serialize)]
struct Page<'p> {
    language: &'p str,
    /// What every method has beside what its line says.
    about: &'p str,
    clients: Vec<Client>,
}

/// The page of every package.
pub fn emit(model: &Model) -> Vec<Output> {
    let page = |path: &str, language, about, list: fn(&Service) -> Client| Output {
        path: path.to_owned(),
        text: render(
            include_str!("../../templates/api.md.j2"),
            Page { language, about, clients: model.services.iter().map(list).collect() },
        ),
    };
    vec![
        page("core/api.md", "Rust", ABOUT_RUST, rust::list),
        page("bindings-python/api.md", "Python", ABOUT_PYTHON, python::list),
        page("bindings-node/api.md", "Node", ABOUT_NODE, typescript::list),
        page("bindings-swift/api.md", "Swift", ABOUT_SWIFT, swift::list),
        page("bindings-swift/kotlin/api.md", "Kotlin", ABOUT_KOTLIN, kotlin::list),
    ]
}

const ABOUT_RUST: &str = "A `Call` is awaited; `timeout` and its like are methods of it, and `items()` of a list gives what is on all pages. \
    A `Waiter` is awaited too.";
const ABOUT_PYTHON: &str = "Every method takes `timeout` too, a call `max_retries`, and a wait `on_progress` and `progress`. The class with \
    `Async` before its name has the same methods, awaited.";
const ABOUT_NODE: &str =
    "Every method takes `options` behind its input, with limits and a `signal`; those of a wait have `onProgress` too.";
const ABOUT_SWIFT: &str = "Every call takes `options` too, and a wait `timeout` and `onProgress`.";
const ABOUT_KOTLIN: &str = "Every call takes `options` too, and a wait `timeout` and `onProgress`. `blocking()` of a client has the same \
    methods for Java.";
