//! Starts the services, prints where the canaries go and how they would look, and ends when its standard input does.

use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let (_stage, line) = conformance::canaries::start()?;
    let mut out = io::stdout();
    writeln!(out, "{line}")?;
    out.flush()?;
    // Whoever started this and dies takes it along.
    io::stdin().read_to_end(&mut Vec::new()).map(drop)
}
