#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod accounts;
mod backend;

use std::time::Duration;

use gureum::DataForest;
use tauri::{Manager, RunEvent, State, WindowEvent};

use accounts::{Accounts, Shown};

/// What the page may ask for, and all of it: keys and calls stay in this process.
#[tauri::command]
async fn accounts(accounts: State<'_, Accounts>) -> Result<Option<Shown>, ()> {
    Ok(accounts.refresh().await)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Yours: your server, and the session of who is logged in.
    let keys = backend::keys("https://api.example.com".to_owned(), "session".to_owned());
    let client = DataForest::builder().credentials(keys).timeout(Duration::from_secs(20)).build()?;
    let app = tauri::Builder::default()
        .manage(Accounts::new(client))
        .invoke_handler(tauri::generate_handler![accounts])
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::WindowEvent { event: WindowEvent::Focused(false) | WindowEvent::Destroyed, .. } = event {
            app.state::<Accounts>().pause();
        }
    });
    Ok(())
}
