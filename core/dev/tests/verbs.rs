//! A native module offers the verbs of `core/api/client.yaml`, all of them and nothing else: what a language can ask of the
//! core is written in one place, and no module grows a way of its own.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dev::contract::{Contract, Language};
use dev::load::contract;
use syn::{Attribute, ImplItem, Item, ItemImpl, Type, Visibility};

/// The emulator is for tests and absent from most builds; it is no part of the border.
const OTHER: &str = "Emulator";
/// What marks a function that is offered.
const FUNCTIONS: [&str; 4] = ["pyfunction", "napi", "export", "unsafe"];

#[test]
fn the_native_module_of_python_offers_the_verbs() {
    compare(Language::Python, "bindings-python/src");
}

#[test]
fn the_native_module_of_node_offers_the_verbs() {
    compare(Language::Node, "bindings-node/src");
}

#[test]
fn the_native_library_of_swift_and_kotlin_offers_the_verbs() {
    compare(Language::Swift, "bindings-swift/src");
}

#[test]
fn what_is_offered_is_seen_in_every_form() {
    let offered = |text| offered(&syn::parse_str::<syn::File>(text).unwrap().items);
    let python = offered(
        "#[pyclass] struct Reply { #[pyo3(get)] process: u32, hidden: u8 }
         #[pymethods] impl Reply { #[new] fn new() {} #[getter] fn ok(&self) {} }
         impl Reply { pub fn none() {} }
         #[pymodule] mod _core { #[pyfunction] fn revision() {} }",
    );
    assert_eq!(python, ["Reply.new", "Reply.ok", "Reply.process", "revision"].map(str::to_owned).into());
    let node = offered("#[napi] impl Bridge { #[napi(getter)] pub fn token(&self) {} pub fn begin(&self) {} }");
    assert_eq!(node, ["Bridge.token".to_owned()].into());
    let swift = offered(
        "#[uniffi::export] impl Client { #[uniffi::constructor] pub fn open() {} }
         #[unsafe(no_mangle)] pub unsafe extern \"C\" fn gureum_take() {}",
    );
    assert_eq!(swift, ["Client.open", "gureum_take"].map(str::to_owned).into());
}

#[track_caller]
fn compare(language: Language, folder: &str) {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let contract = Contract::new(contract::file(root, "core/api").unwrap()).unwrap();
    let described = contract.offered(language);
    let mut found = BTreeSet::new();
    for file in sources(&root.join(folder)) {
        let text = fs::read_to_string(&file).unwrap();
        found.extend(offered(&syn::parse_file(&text).unwrap().items));
    }
    let only = |left: &BTreeSet<String>, right: &BTreeSet<String>| -> Vec<String> {
        left.difference(right).cloned().collect()
    };
    assert_eq!(
        (only(&found, &described), only(&described, &found)),
        (Vec::new(), Vec::new()),
        "offered in {folder} and not described under `border.verbs`; and described but not offered"
    );
}

/// All sources below a folder but those that only make a program.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(|path| !path.ends_with("bin"));
    let files = wanted.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn offered(items: &[Item]) -> BTreeSet<String> {
    items.iter().flat_map(of_item).filter(|name| !name.starts_with(OTHER)).collect()
}

fn of_item(item: &Item) -> Vec<String> {
    match item {
        Item::Impl(each) if is_marked(&each.attrs, &["pymethods", "napi", "export"]) => of_impl(each),
        Item::Struct(each) => {
            let shown = each.fields.iter().filter(|field| {
                field.attrs.iter().any(|attribute| {
                    attribute.path().is_ident("pyo3")
                        && attribute.parse_args::<syn::Ident>().is_ok_and(|argument| argument == "get")
                })
            });
            shown.filter_map(|field| Some(format!("{}.{}", each.ident, field.ident.as_ref()?))).collect()
        }
        // One that is private is what a module does for itself, such as what it registers with `atexit`.
        Item::Fn(each) if is_public(&each.vis) && is_marked(&each.attrs, &FUNCTIONS) => {
            vec![each.sig.ident.to_string()]
        }
        Item::Mod(each) if is_marked(&each.attrs, &["pymodule"]) => {
            let inside = each.content.iter().flat_map(|(_, items)| items);
            let functions = inside.filter_map(|item| match item {
                Item::Fn(each) if is_marked(&each.attrs, &FUNCTIONS) => Some(each.sig.ident.to_string()),
                _ => None,
            });
            functions.collect()
        }
        _ => Vec::new(),
    }
}

fn of_impl(block: &ItemImpl) -> Vec<String> {
    let Type::Path(owner) = block.self_ty.as_ref() else { return Vec::new() };
    let owner = &owner.path.segments.last().unwrap().ident;
    let of_napi = is_marked(&block.attrs, &["napi"]);
    let of_uniffi = is_marked(&block.attrs, &["export"]);
    let functions = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let offered = functions.filter(|function| match (of_napi, of_uniffi) {
        (true, _) => is_marked(&function.attrs, &["napi"]),
        (_, true) => is_public(&function.vis),
        _ => true,
    });
    offered.map(|function| format!("{owner}.{}", function.sig.ident)).collect()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether one of the attributes is called so, by the last part of its path.
fn is_marked(attributes: &[Attribute], names: &[&str]) -> bool {
    let last = |attribute: &Attribute| Some(attribute.path().segments.last()?.ident.to_string());
    attributes.iter().filter_map(last).any(|name| names.contains(&name.as_str()))
}
