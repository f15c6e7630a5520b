//! What the app does, without a word of Tauri: it is compiled and tested on any machine.

use std::sync::{Mutex, PoisonError};

use gureum::{DataForest, ErrorKind};
use serde::Serialize;
use tokio::sync::watch;

/// What a page shows: what was read last stays where nothing can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    pub names: Vec<String>,
    pub is_offline: bool,
    pub problem: Option<String>,
}

/// The accounts of who is logged in.
pub struct Accounts {
    client: DataForest,
    names: Mutex<Vec<String>>,
    turn: watch::Sender<u64>,
}

impl Accounts {
    pub fn new(client: DataForest) -> Self {
        Accounts { client, names: Mutex::default(), turn: watch::Sender::new(0) }
    }

    /// Reads them anew. Who asks twice gets one answer, the later one; the earlier one gets nothing.
    pub async fn refresh(&self) -> Option<Shown> {
        self.pause();
        let mut later = self.turn.subscribe();
        tokio::select! {
            // What is dropped is cancelled, and its socket is closed.
            shown = self.load() => Some(shown),
            _ = later.changed() => None,
        }
    }

    /// For a window that is hidden or closed: nothing is waited for any more.
    pub fn pause(&self) {
        self.turn.send_modify(|turn| *turn += 1);
    }

    async fn load(&self) -> Shown {
        let result = self.read().await;
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Ok(read) => {
                names.clone_from(&read);
                Shown { names: read, is_offline: false, problem: None }
            }
            Err(error) => {
                let is_offline = [ErrorKind::Connect, ErrorKind::Transport, ErrorKind::Timeout].contains(&error.kind());
                Shown { names: names.clone(), is_offline, problem: Some(error.to_string()) }
            }
        }
    }

    async fn read(&self) -> gureum::Result<Vec<String>> {
        let mut names = Vec::new();
        let mut accounts = self.client.accounts().get_list().items();
        while let Some(account) = accounts.next().await {
            names.push(account?.name);
        }
        Ok(names)
    }
}
