//! The command `gureum-emulator`.
#![forbid(unsafe_code)]

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use gureum_emulator::{Builder, Emulator};
use lexopt::ValueExt;
use lexopt::prelude::{Long, Short, Value};

const HELP: &str = "\
NAVER Cloud Data Forest and the Samsung Cloud AI services in one local process, for tests.

Usage: gureum-emulator serve [OPTIONS]

Options:
  --port N               Port; a free one if left out
  --seed N               Number from which all ids follow [default: 1]
  --data FILE            Load the state from FILE, and save it there at the end
  --clock MODE           real, frozen or auto [default: real]
  --tenant NAME          Tenant whose keys are printed [default: demo]
  --replay               Answer with the documented examples, and only to the documented requests
  --loose                Let unknown fields pass
  --no-verify            Do not look at signatures
  --allow-remote ADDRESS Listen on ADDRESS for other machines; needs --token
  --token TOKEN          Token for the admin path, and the end of every secret key
  -h, --help             Print this
  -V, --version          Print the version
";

/// What the command line says.
struct Wishes {
    builder: Builder,
    tenant: String,
    address: Option<IpAddr>,
    token: Option<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gureum-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let Some(wishes) = read(lexopt::Parser::from_env())? else {
        return Ok(());
    };
    let builder = match (wishes.address, wishes.token) {
        (Some(address), Some(token)) => wishes.builder.allow_remote(address, token),
        (None, None) => wishes.builder,
        _ => return Err("`--allow-remote` and `--token` belong together; pass both or none".into()),
    };
    let emulator = builder.start()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // Before anything is printed: who reads the address may tell us to stop at once.
        let told_to_stop = told_to_stop()?;
        announce(&emulator, &wishes.tenant);
        told_to_stop.await;
        Ok(())
    })
}

/// `None` if everything was said already.
fn read(mut arguments: lexopt::Parser) -> Result<Option<Wishes>, Box<dyn std::error::Error>> {
    let mut wishes =
        Wishes { builder: Emulator::builder().digests(false), tenant: "demo".to_owned(), address: None, token: None };
    let mut is_serving = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(word) if word == "serve" && !is_serving => is_serving = true,
            Long("help") | Short('h') => {
                print!("{HELP}");
                return Ok(None);
            }
            Long("version") | Short('V') => {
                println!("gureum-emulator {}", env!("CARGO_PKG_VERSION"));
                return Ok(None);
            }
            Long("tenant") => wishes.tenant = arguments.value()?.string()?,
            Long("allow-remote") => wishes.address = Some(arguments.value()?.parse()?),
            Long("token") => wishes.token = Some(arguments.value()?.string()?),
            Long("port") => wishes.builder = wishes.builder.port(arguments.value()?.parse()?),
            Long("seed") => wishes.builder = wishes.builder.seed(arguments.value()?.parse()?),
            Long("data") => wishes.builder = wishes.builder.data(PathBuf::from(arguments.value()?)),
            Long("clock") => wishes.builder = wishes.builder.clock(arguments.value()?.string()?.parse()?),
            Long("replay") => wishes.builder = wishes.builder.replay(true),
            Long("loose") => wishes.builder = wishes.builder.loose(true),
            Long("no-verify") => wishes.builder = wishes.builder.verify(false),
            other => return Err(other.unexpected().into()),
        }
    }
    match is_serving {
        true => Ok(Some(wishes)),
        false => {
            Err("nothing to do; `gureum-emulator serve` starts the emulator, `--help` lists what else there is".into())
        }
    }
}

fn announce(emulator: &Emulator, tenant: &str) {
    let (endpoint, keys) = (emulator.endpoint(), emulator.keys(tenant));
    println!("listening on {endpoint}");
    println!("access key   {}", keys.access_key);
    println!("secret key   {}", keys.secret_key);
    println!();
    println!("export GUREUM_ENDPOINT={endpoint}");
    for (vendor, access, secret) in
        [("NCLOUD", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"), ("SCP", "ACCESS_KEY", "SECRET_KEY")]
    {
        println!("export {vendor}_{access}={} {vendor}_{secret}={}", keys.access_key, keys.secret_key);
    }
    println!();
    println!("faults, clock, journal: {endpoint}/_gureum/health   stop: Ctrl-C");
}

/// Listens from now on; ends when a signal says so.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}

/// Listens from now on; ends when Ctrl-C is pressed.
#[cfg(windows)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
