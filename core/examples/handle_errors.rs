//! What an error tells: what failed, why, what to do, and how often it was tried.

use std::time::Duration;

use gureum::data_forest::CreateAccountRequest;
use gureum::{DataForest, Error, ErrorKind};
use gureum_emulator::{Emulator, Fault, Rule};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let keys = emulator.keys("demo");
    let forest = DataForest::builder()
        .endpoint(emulator.endpoint())
        .access_key(&keys.access_key)
        .secret_key(&keys.secret_key)
        .build()?;

    let refused = forest.accounts().create(CreateAccountRequest::new("demo", "short")).await;
    explain("a password that breaks the rules", refused);

    let absent = forest.apps().get_detail("nowhere").await;
    explain("an id that does not exist", absent);

    let stranger =
        DataForest::builder().endpoint(emulator.endpoint()).access_key(keys.access_key).secret_key("wrong").build()?;
    explain("a wrong secret key", stranger.accounts().get_list().await);

    emulator.faults().add(Rule::new(Fault::Delay { ms: 5_000, is_virtual: false }).on("accounts.getList"))?;
    let late = forest.accounts().get_list().timeout(Duration::from_millis(300)).max_retries(0).await;
    explain("a service that does not answer", late);
    Ok(())
}

fn explain<A>(what: &str, outcome: Result<A, Error>) {
    let Err(error) = outcome else { return println!("{what}: no error") };
    println!("{what}:");
    println!("  kind      {:?}", error.kind());
    println!("  message   {}", error.message());
    println!("  hint      {}", error.hint().unwrap_or("-"));
    println!("  status    {:?}, request id {:?}", error.status(), error.request_id());
    println!("  attempts  {}, delivery {:?}", error.attempts().len(), error.delivery());
    let advice = match error.kind() {
        ErrorKind::BadRequest | ErrorKind::Input => "change the input",
        ErrorKind::NotFound | ErrorKind::PermissionDenied => "check the id and the rights of the key",
        ErrorKind::Authentication | ErrorKind::Credentials => "check the keys",
        ErrorKind::OutcomeUnknown => "look before you repeat it",
        ErrorKind::Timeout | ErrorKind::RateLimit | ErrorKind::Server => "try later",
        _ => "read the message",
    };
    println!("  so        {advice}\n");
}
