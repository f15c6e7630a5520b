//! The same clients with your own keys. Only operations that read are called.

use std::future::IntoFuture;
use std::process::ExitCode;
use std::time::Instant;

use super::table::say;
use gureum::{AiMlOps, CloudMl, DataForest, Error, ErrorKind, Result};

/// How to go on with a real account.
pub const INVITATION: &str = "\
With your own account (this makes only calls that read):

  export NCLOUD_ACCESS_KEY_ID=…  NCLOUD_SECRET_ACCESS_KEY=…         NAVER Cloud
  export SCP_ACCESS_KEY=…  SCP_SECRET_KEY=…  SCP_REGION=kr-west1    Samsung Cloud Platform
  cargo run --example quickstart -- --live

In your program leave out `endpoint`, `time` and the keys: `DataForest::from_env()?` finds the rest.";

/// Reads from every service for which there are keys.
pub async fn read() -> ExitCode {
    say("구름 Gureum quickstart, live. Only operations that read are called.");
    let outcomes = [data_forest().await, ai_ml_ops().await, cloud_ml().await];
    if outcomes.iter().all(Result::is_ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn data_forest() -> Result<()> {
    let client = open("NAVER Cloud Data Forest", DataForest::from_env())?;
    call("accounts.getList", client.accounts().get_list(), |list| count(list.contents.len(), "accounts")).await?;
    let types = client.apps().get_app_type_id_list();
    call("apps.getAppTypeIdList", types, |list| count(list.contents.len(), "types of apps")).await
}

async fn ai_ml_ops() -> Result<()> {
    let client = open("Samsung Cloud AI&MLOps Platform", AiMlOps::from_env())?;
    call("aiMlOps.listPlatforms", client.list_platforms(), |list| count(list.contents.len(), "platforms")).await?;
    call("aiMlOps.listImages", client.list_images(), |list| count(list.contents.len(), "images")).await
}

async fn cloud_ml() -> Result<()> {
    let client = open("Samsung Cloud Cloud ML", CloudMl::from_env())?;
    call("cloudMl.listImages", client.list_images(), |list| count(list.contents.len(), "images")).await
}

fn open<C>(title: &str, client: Result<C>) -> Result<C> {
    say(&format!("\n{title}"));
    client.inspect_err(explain)
}

async fn call<A>(
    operation: &str,
    call: impl IntoFuture<Output = Result<A>>,
    tell: impl FnOnce(&A) -> String,
) -> Result<()> {
    let began = Instant::now();
    let answer = call.await.inspect_err(explain)?;
    say(&format!("  {operation:<24} {:<24} {:>6.0} ms", tell(&answer), began.elapsed().as_secs_f64() * 1e3));
    Ok(())
}

fn explain(error: &Error) {
    if error.kind() != ErrorKind::Credentials || error.tried().is_empty() {
        return say(&format!("  {error}"));
    }
    say("  no keys, so nothing was sent. Looked for them in:");
    for tried in error.tried() {
        say(&format!("    {:<40} {}", tried.place, tried.reason));
    }
    say(&format!("  {}", error.hint().unwrap_or_default()));
}

fn count(count: usize, what: &str) -> String {
    format!("{count} {what}")
}
