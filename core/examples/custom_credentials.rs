//! Keys from a source of your own: a vault, a broker, a token service.
//!
//! The source is asked before the first call and again before a pair ends, by one
//! call at a time; the others go on with the pair they have.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use gureum::credentials::{CredentialProvider, Credentials, ProviderFuture};
use gureum::{DataForest, Result};
use gureum_emulator::{Emulator, Keys};

/// Stands for a vault that gives keys for an hour.
struct Vault {
    keys: Keys,
    asked: Arc<AtomicU32>,
}

impl CredentialProvider for Vault {
    fn provide(&self) -> ProviderFuture<'_> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::Relaxed);
            let pair = Credentials::new(&self.keys.access_key, self.keys.secret_key.as_str())?;
            Ok(pair.with_expiry(SystemTime::now() + Duration::from_secs(3_600)))
        })
    }

    fn name(&self) -> &str {
        "vault"
    }
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let asked = Arc::new(AtomicU32::new(0));
    let vault = Vault { keys: emulator.keys("demo"), asked: Arc::clone(&asked) };
    let forest = DataForest::builder().endpoint(emulator.endpoint()).credentials(vault).build()?;
    let accounts = call_three_times(&forest).await?;
    println!("{accounts} accounts; the vault was asked {} time(s) for 3 calls", asked.load(Ordering::Relaxed));
    Ok(())
}

async fn call_three_times(forest: &DataForest) -> Result<usize> {
    let mut accounts = 0;
    for _ in 0..3 {
        accounts = forest.accounts().get_list().await?.contents.len();
    }
    Ok(accounts)
}
