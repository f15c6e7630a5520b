//! Makes an account, waits until it runs and tells how the wait is going.
//!
//! The emulator's clock jumps over the waiting; with `DataForest::from_env()` and
//! without `time` the same lines wait for the real service.

#[path = "common/mod.rs"]
mod common;

use std::time::Duration;

use gureum::data_forest::CreateAccountRequest;
use gureum::{DataForest, Waiter};
use gureum_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let keys = emulator.keys("demo");
    let forest = DataForest::builder()
        .endpoint(emulator.endpoint())
        .access_key(keys.access_key)
        .secret_key(keys.secret_key)
        .time(common::jumping(&emulator))
        .build()?;

    let created = forest.accounts().create(CreateAccountRequest::new("demo", "Df0rest!2024")).await?;
    let id = created.id;

    let waiter =
        forest.accounts().wait_until_running(&id).timeout(Duration::from_secs(600)).on_progress(|now| {
            println!("{:>4.0} s  {}", now.elapsed.as_secs_f64(), now.state.as_deref().unwrap_or("-"))
        });
    // The token is text: keep it, and another process can go on with the wait.
    let token = waiter.token()?;
    let account = waiter.await?;
    println!("{} is running", account.id);

    let resumed: Waiter<'_, gureum::data_forest::GetAccountDetailResponse> = Waiter::resume(forest.client(), &token);
    println!("resumed: {}", resumed.await?.id);
    Ok(())
}
