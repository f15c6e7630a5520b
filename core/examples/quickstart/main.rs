//! The main job of both clouds, told line by line.
//!
//!     cargo run --example quickstart              against the emulator: no account, no network
//!     cargo run --example quickstart -- --live    against the real services: reads only, with your own keys
//!
//! The story is in `data_forest.rs`, `project.rs` and `samsung.rs`; the rest prints it.

#[path = "../common/mod.rs"]
mod common;
mod data_forest;
mod live;
mod project;
mod samsung;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

use gureum::Result;
use gureum::time::TimeSource;
use gureum_emulator::{Emulator, Keys};

use table::{Table, say};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => tell().await,
        ["--live"] => live::read().await,
        _ => {
            eprintln!("usage: cargo run --example quickstart [-- --live]");
            ExitCode::from(2)
        }
    }
}

/// Where the story plays: an emulator, keys for it, its jumping clock, and a folder that goes away afterwards.
struct Stage {
    emulator: Emulator,
    keys: Keys,
    time: TimeSource,
    folder: PathBuf,
}

impl Stage {
    fn set() -> io::Result<Self> {
        let emulator = Emulator::start()?;
        let folder = env::temp_dir().join(format!("gureum-quickstart-{}", std::process::id()));
        fs::create_dir(&folder)?;
        Ok(Stage { keys: emulator.keys("demo"), time: common::jumping(&emulator), emulator, folder })
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

async fn tell() -> ExitCode {
    let stage = match Stage::set() {
        Ok(stage) => stage,
        Err(error) => {
            eprintln!("the emulator cannot be started: {error}");
            return ExitCode::FAILURE;
        }
    };
    say("구름 Gureum quickstart. An emulator of both clouds runs inside of this program, at");
    say(&format!("{}; its clock jumps over the waiting.", stage.emulator.endpoint()));
    let mut table = Table::new(stage.time.clone());
    if let Err(error) = story(&stage, &mut table).await {
        eprintln!("\nThe story ends here: {error}");
        return ExitCode::FAILURE;
    }
    table.sum(stage.emulator.journal().len());
    say(live::INVITATION);
    ExitCode::SUCCESS
}

async fn story(stage: &Stage, table: &mut Table) -> Result<()> {
    let forest = data_forest::client(stage)?;
    let resources = data_forest::build(&forest, stage, table).await?;
    let scp = samsung::session(stage)?;
    let project = project::build(&scp, table).await?;
    let (platforms, cloud_ml) = (scp.ai_ml_ops()?, scp.cloud_ml()?);
    let release = samsung::build_platform(&platforms, &project, table).await?;
    let cloud_ml_id = samsung::build_cloud_ml(&cloud_ml, &project, table).await?;
    table.title("Clean-up");
    samsung::clean_up(&platforms, &cloud_ml, &release, &cloud_ml_id, table).await?;
    project::clean_up(&scp, &project, table).await?;
    data_forest::clean_up(&forest, &resources, table).await
}
