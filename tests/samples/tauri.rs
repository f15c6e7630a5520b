//! What the app with Tauri does beside Tauri, against the emulator: offline, asked twice, paused.

#[path = "../../samples/tauri/src-tauri/src/accounts.rs"]
mod accounts;

use accounts::{Accounts, Shown};
use gureum::DataForest;
use gureum::data_forest::CreateAccountRequest;
use gureum_emulator::clock::Mode;
use gureum_emulator::{Emulator, Fault, Rule};

fn client(emulator: &Emulator) -> DataForest {
    let keys = emulator.keys("sample");
    let builder = DataForest::builder().endpoint(emulator.endpoint()).isolated(true);
    builder.access_key(keys.access_key).secret_key(keys.secret_key).build().expect("a client")
}

fn emulator() -> Emulator {
    Emulator::builder().clock(Mode::Auto).start().expect("an emulator")
}

#[tokio::test]
async fn what_was_read_last_stays_while_offline() {
    let emulator = emulator();
    let client = client(&emulator);
    client.accounts().create(CreateAccountRequest::new("demo", "Df0rest!2024")).await.expect("it is made");
    let accounts = Accounts::new(client);
    let online = Shown { names: vec!["demo".to_owned()], is_offline: false, problem: None };
    assert_eq!(accounts.refresh().await.as_ref(), Some(&online));

    let rule = emulator.faults().add(Rule::new(Fault::ResetBeforeApply).on("accounts.getList")).expect("a fault");
    let shown = accounts.refresh().await.expect("it is told");
    assert!(shown.is_offline && shown.names == online.names && shown.problem.is_some(), "{shown:?}");

    emulator.faults().remove(rule);
    assert_eq!(accounts.refresh().await, Some(online));
}

#[tokio::test]
async fn who_asks_twice_or_pauses_gets_one_answer() {
    let emulator = emulator();
    // On a busy machine an answer can be there before the next line of this runs.
    let slow = |ms| Rule::new(Fault::Delay { ms, is_virtual: false }).on("accounts.getList");
    let rule = emulator.faults().add(slow(1_000)).expect("a fault");
    let accounts = Accounts::new(client(&emulator));
    let (earlier, later) = tokio::join!(accounts.refresh(), accounts.refresh());
    assert!(earlier.is_none() && later.is_some());
    emulator.faults().remove(rule);
    emulator.faults().add(slow(30_000)).expect("a fault");
    let (paused, ()) = tokio::join!(accounts.refresh(), async { accounts.pause() });
    assert_eq!(paused, None);
}
