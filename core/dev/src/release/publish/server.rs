//! A registry on this machine, for as long as it is needed.

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use crate::release::tools::Tools;

/// How long a registry may take to listen.
const PATIENCE: Duration = Duration::from_secs(60);

/// A registry that ends with this value.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Server {
    /// Starts a registry on a free port of this machine and waits until it listens.
    ///
    /// # Errors
    ///
    /// If it cannot be started, or does not listen in time.
    pub fn start(tools: &Tools, name: &str, command: impl FnOnce(u16) -> Command) -> Result<Self, String> {
        let wrong = |error: std::io::Error| format!("the registry `{name}`: {error}");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).map_err(wrong)?.port();
        let path = tools.folder.join("logs").join(format!("{name}.log"));
        let log = File::create(&path).map_err(wrong)?;
        let both = log.try_clone().map_err(wrong)?;
        let mut server = Self { child: command(port).stdout(log).stderr(both).spawn().map_err(wrong)?, port };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let has_ended = server.child.try_wait().map_err(wrong)?.is_some();
            if has_ended || begun.elapsed() > PATIENCE {
                return Err(format!("the registry `{name}` does not listen; {} says why", path.display()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        println!("-- the registry {name} listens");
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing to finish, and nobody to tell of a failure.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
