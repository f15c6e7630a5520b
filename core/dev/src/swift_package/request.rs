//! What one asks for in the words of the command.

use std::path::PathBuf;

use lexopt::prelude::{Long, Value};

/// How the command is called.
pub const USAGE: &str = "\
usage: cargo dev swift-package VERSION FOLDER --library TRIPLE=FILE... (--xcframework FILE | --linux-only) [--binaries URL]
  --library      a static library for Linux, built without features and stripped of what debuggers read
  --xcframework  the zip that bindings-swift/scripts/xcframework.sh makes
  --linux-only   a rehearsal where there is no Mac: the manifest is refused on Apple systems
  --binaries     where the files of the release will be; its page on GitHub if left out
";

/// A layout that is to be made.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The version, without `v`.
    pub version: String,
    /// The folder, which does not exist or is empty.
    pub out: PathBuf,
    /// Targets as Rust names them, and their static libraries.
    pub libraries: Vec<(String, PathBuf)>,
    /// The zip of the XCFramework; nothing in a rehearsal without a Mac.
    pub framework: Option<PathBuf>,
    /// The address below which the files of the release will be.
    pub binaries: String,
}

impl Request {
    /// Reads the arguments.
    ///
    /// # Errors
    ///
    /// If they are not what `USAGE` says.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        read(arguments).map_err(|what| format!("{what}\n{USAGE}"))
    }

    /// Where a file of the release will be.
    pub(super) fn url(&self, name: &str) -> String {
        format!("{}/{name}", self.binaries)
    }
}

fn read(arguments: &[String]) -> Result<Request, String> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let (mut words, mut libraries, mut framework, mut linux_only, mut binaries) = (vec![], vec![], None, false, None);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("library") => {
                let text = value(&mut parser)?;
                let (triple, file) = text.split_once('=').ok_or_else(|| format!("`{text}` is not `TRIPLE=FILE`"))?;
                libraries.push((triple.to_owned(), PathBuf::from(file)));
            }
            Long("xcframework") => framework = Some(PathBuf::from(value(&mut parser)?)),
            Long("linux-only") => linux_only = true,
            Long("binaries") => binaries = Some(value(&mut parser)?),
            Value(word) => words.push(word.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let [version, out] = <[String; 2]>::try_from(words).map_err(|_| "give a version and a folder")?;
    if !is_version(&version) {
        return Err(format!("`{version}` is no version; say it like `1.2.3`, without `v`"));
    }
    if libraries.is_empty() {
        return Err("there is no library for Linux; name one with `--library`".to_owned());
    }
    if framework.is_some() == linux_only {
        return Err("say either `--xcframework` or `--linux-only`".to_owned());
    }
    let page = || format!("{}/releases/download/v{version}", env!("CARGO_PKG_REPOSITORY"));
    let binaries = binaries.unwrap_or_else(page).trim_end_matches('/').to_owned();
    Ok(Request { version, out: out.into(), libraries, framework, binaries })
}

fn value(parser: &mut lexopt::Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| error.to_string())?;
    value.into_string().map_err(|value| format!("`{}` is no text", value.display()))
}

/// Three numbers, and letters behind a hyphen if it is a first try.
fn is_version(text: &str) -> bool {
    let (numbers, rest) = text.split_once('-').map_or((text, None), |(numbers, rest)| (numbers, Some(rest)));
    let is_plain =
        |text: &str| !text.is_empty() && text.chars().all(|each| each.is_ascii_alphanumeric() || each == '.');
    let parts: Vec<&str> = numbers.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok()) && rest.is_none_or(is_plain)
}
