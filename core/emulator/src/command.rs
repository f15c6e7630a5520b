//! What may stand behind `gureum-emulator serve`, `python -m gureum emulator` and `npx gureum emulator`: read here for all three,
//! so that no option means something else in one of them or is missing.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use lexopt::ValueExt;
use lexopt::prelude::{Long, Short, Value};

use crate::emulator::{Builder, Emulator};
use crate::generated::faults::{ENDPOINT, KEYS};
use crate::open::open;
use crate::signature::{TENANT, is_tenant};
use crate::tape::Tape;

const OPTIONS: &str = "\
Options:
  --port N               Port; a free one if left out
  --seed N               Number from which all ids follow [default: 1]
  --data FILE            Load the state from FILE, and save it there at the end
  --clock MODE           real, frozen or auto [default: real]
  --tenant NAME          Tenant whose keys are printed [default: demo]
  --replay [TAPE]        Answer with the documented examples, and only to the documented requests; of a tape what was recorded
  --loose                Let unknown fields pass, and ids of what nobody made
  --hostile              Shorten pages, lie about dates and encodings, answer idle connections, as what stands before services does
  --no-verify            Do not look at signatures
  --allow-remote ADDRESS Listen on ADDRESS for other machines; needs a token
  --token TOKEN          Token for the admin path, and the end of every secret key
                         [also GUREUM_EMULATOR_TOKEN]
  --token-file FILE      Read the token from FILE
  --open                 Open the page of the emulator in a browser
  --quiet                Print no line for each request
  -h, --help             Print this
  -V, --version          Print the version
";

/// Where it says what an option does.
const ABOUT: usize = 25;

/// The variable for the token of those who do not want it in the list of processes.
pub const TOKEN: &str = "GUREUM_EMULATOR_TOKEN";
/// Bytes of a token file that are read.
const LONGEST_TOKEN: u64 = 4096;
const NO_TOKEN: &str = "`--allow-remote` and a token belong together; pass `--token`, `--token-file` or \
                        `GUREUM_EMULATOR_TOKEN` beside the address, or none of them";

/// The long options and what each of them does, as the help has them.
pub fn options() -> impl Iterator<Item = (&'static str, &'static str)> {
    OPTIONS.lines().filter_map(|line| {
        let start = line.find("--")?;
        let name = line[start..].split(' ').next()?;
        Some((name, line.get(ABOUT..)?.trim()))
    })
}

/// What the command finds around itself.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Value of the variable [`TOKEN`].
    pub token: Option<String>,
    /// Whether the error stream shows colours.
    pub colour: bool,
}

/// What the command is to do.
#[derive(Debug)]
pub enum Command {
    /// Print this and end.
    Say(String),
    /// Serve until told to stop.
    Serve(Serve),
}

/// An emulator that is set up.
#[derive(Debug)]
pub struct Serve {
    builder: Builder,
    tenant: String,
    opens: bool,
}

/// What the command line says.
#[derive(Default)]
struct Wishes {
    address: Option<IpAddr>,
    token: Option<String>,
    is_quiet: bool,
}

/// Reads the arguments of `program`, for example of `gureum-emulator serve`.
///
/// # Errors
/// In words, with the fix.
pub fn read(
    program: &str,
    arguments: impl IntoIterator<Item = OsString>,
    around: Surroundings,
) -> Result<Command, String> {
    let mut serve = Serve { builder: Emulator::builder().digests(false), tenant: "demo".to_owned(), opens: false };
    let mut wishes = Wishes::default();
    let mut arguments = lexopt::Parser::from_args(arguments.into_iter().collect::<Vec<_>>());
    while let Some(argument) = arguments.next().map_err(said)? {
        let builder = serve.builder.clone();
        serve.builder = match argument {
            Long("help") | Short('h') => return Ok(Command::Say(help(program))),
            Long("version") | Short('V') => {
                return Ok(Command::Say(format!("gureum-emulator {}\n", env!("CARGO_PKG_VERSION"))));
            }
            Long("port") => builder.port(number("port", &text(&mut arguments)?, u16::MAX.into())? as u16),
            Long("seed") => builder.seed(number("seed", &text(&mut arguments)?, u64::MAX)?),
            Long("data") => builder.data(PathBuf::from(arguments.value().map_err(said)?)),
            Long("clock") => builder.clock(text(&mut arguments)?.parse()?),
            Long("replay") => replaying(builder, &mut arguments)?,
            Long("loose") => builder.loose(true),
            Long("hostile") => builder.hostile(true),
            Long("no-verify") => builder.verify(false),
            other => {
                match other {
                    Long("tenant") => serve.tenant = tenant(text(&mut arguments)?)?,
                    Long("allow-remote") => wishes.address = Some(address(&text(&mut arguments)?)?),
                    Long("token") => wishes.token = Some(text(&mut arguments)?),
                    Long("token-file") => {
                        wishes.token = Some(of_file(Path::new(&arguments.value().map_err(said)?))?);
                    }
                    Long("open") => serve.opens = true,
                    Long("quiet") => wishes.is_quiet = true,
                    Long(name) => return Err(unknown(name)),
                    Short(_) | Value(_) => return Err(said(other.unexpected())),
                }
                builder
            }
        };
    }
    if !wishes.is_quiet {
        serve.builder = serve.builder.log(around.colour);
    }
    serve.builder = reachable(serve.builder, wishes, around.token)?;
    Ok(Command::Serve(serve))
}

/// For other machines too, if that was asked for; then there must be a token.
fn reachable(builder: Builder, wishes: Wishes, around: Option<String>) -> Result<Builder, String> {
    let token = wishes.token.clone().or(around.filter(|token| !token.is_empty()));
    match (wishes.address, token, wishes.token.is_some()) {
        (Some(address), Some(token), _) => Ok(builder.allow_remote(address, token)),
        (Some(_), None, _) | (None, _, true) => Err(NO_TOKEN.to_owned()),
        (None, _, false) => Ok(builder),
    }
}

impl Serve {
    /// Starts it, and gives what is to be printed then.
    ///
    /// # Errors
    /// As [`Builder::start`].
    pub fn start(self) -> io::Result<(Emulator, String)> {
        let emulator = self.builder.start()?;
        let mut announcement = announcement(&emulator, &self.tenant);
        let page = format!("{}/_gureum/", emulator.endpoint());
        if self.opens
            && let Err(error) = open(&page)
        {
            announcement.push_str(&format!("cannot open a browser: {error}; open {page} yourself\n"));
        }
        Ok((emulator, announcement))
    }
}

fn help(program: &str) -> String {
    let about = "NAVER Cloud Data Forest and services of Samsung Cloud in one local process, for tests.";
    format!("{about}\n\nUsage: {program} [OPTIONS]\n\n{OPTIONS}")
}

fn said(error: lexopt::Error) -> String {
    error.to_string()
}

fn text(arguments: &mut lexopt::Parser) -> Result<String, String> {
    arguments.value().and_then(|value| value.string()).map_err(said)
}

/// A value that may be left out: whatever stands next and is no option.
fn file(arguments: &mut lexopt::Parser) -> Option<PathBuf> {
    if let Some(joined) = arguments.optional_value() {
        return Some(joined.into());
    }
    let mut rest = arguments.try_raw_args()?;
    let is_value = rest.peek().is_some_and(|next| !next.to_string_lossy().starts_with('-'));
    is_value.then(|| rest.next().map(PathBuf::from)).flatten()
}

/// With a tape, or with what is documented.
fn replaying(builder: Builder, arguments: &mut lexopt::Parser) -> Result<Builder, String> {
    let Some(path) = file(arguments) else { return Ok(builder.replay(true)) };
    Ok(builder.tape(Tape::of_file(&path)?))
}

fn number(name: &str, text: &str, most: u64) -> Result<u64, String> {
    let number = text.parse().ok().filter(|number| *number <= most);
    number.ok_or_else(|| format!("`--{name}` is `{text}`; pass a number from 0 to {most}"))
}

/// Keys of any other name would be printed and then refused.
fn tenant(name: String) -> Result<String, String> {
    match is_tenant(&name) {
        true => Ok(name),
        false => Err(format!("`--tenant` is `{name}`; pass {TENANT}")),
    }
}

fn address(text: &str) -> Result<IpAddr, String> {
    text.parse()
        .map_err(|_| format!("`--allow-remote` is `{text}`; pass an address of this machine, or 0.0.0.0 for all"))
}

fn unknown(name: &str) -> String {
    let known = OPTIONS.lines().filter_map(|line| line.split("--").nth(1)?.split(' ').next());
    match gureum_closest::closest(name, known) {
        Some(known) => format!("there is no option `--{name}`; did you mean `--{known}`?"),
        None => format!("there is no option `--{name}`; `--help` lists all"),
    }
}

/// The first line of a file, or of a pipe; the file may have no end.
fn of_file(path: &Path) -> Result<String, String> {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST_TOKEN).read_to_string(&mut text));
    read.map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
    match text.lines().next().map(str::trim).filter(|token| !token.is_empty()) {
        Some(token) => Ok(token.to_owned()),
        None => Err(format!("`{}` has no token in its first line", path.display())),
    }
}

fn announcement(emulator: &Emulator, tenant: &str) -> String {
    let (endpoint, keys) = (emulator.endpoint(), emulator.keys(tenant));
    let mut said =
        format!("listening on {endpoint}\naccess key   {}\nsecret key   {}\n\n", keys.access_key, keys.secret_key);
    let (access_key, secret_key) = (keys.access_key.as_str(), keys.secret_key.as_str());
    let of_keys = KEYS.iter().flat_map(|(access, secret)| [(*access, access_key), (*secret, secret_key)]);
    for (name, value) in std::iter::once((ENDPOINT, endpoint.as_str())).chain(of_keys) {
        said.push_str(&format!("export {name}={}\n", word(value)));
    }
    said.push_str(&format!("\nto look at, in a browser: {endpoint}/_gureum/   stop: Ctrl-C\n"));
    said
}

/// One word of a shell: a token may hold what means something there.
fn word(text: &str) -> String {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:/".contains(&byte));
    if is_plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

#[cfg(test)]
#[path = "../tests/unit/command.rs"]
mod tests;
