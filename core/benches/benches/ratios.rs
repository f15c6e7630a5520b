//! Figures against bare code, from one run and in one table.
//!
//! Times of a machine say little; ratios of two ways to do the same thing on the
//! same machine in the same minute say something. A ratio above its limit makes
//! the run fail. `ratios --server` is the other end of the wire: a process of its
//! own, so that its processor time is not counted.

#[path = "ratios/cpu_time.rs"]
mod cpu_time;
#[path = "ratios/dispatch.rs"]
mod dispatch;
#[path = "ratios/emulator.rs"]
mod emulator;
#[path = "ratios/memory.rs"]
mod memory;
#[path = "ratios/server.rs"]
mod server;
#[path = "ratios/sign.rs"]
mod sign;

use std::process::ExitCode;

/// A figure with its limit.
struct Figure {
    name: &'static str,
    /// How it came about, for the reader of the table.
    detail: String,
    value: f64,
    /// `None` for a figure that is only shown.
    limit: Option<f64>,
    unit: &'static str,
}

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--server") {
        server::run();
        return ExitCode::SUCCESS;
    }
    if std::env::args().any(|argument| argument == "--test") {
        println!("the figures are taken by `tests/run bench`, not by `cargo test`");
        return ExitCode::SUCCESS;
    }
    let mut figures = sign::figures();
    figures.extend(dispatch::figures());
    figures.extend(emulator::figures());
    figures.extend(memory::figure());
    print_table(&figures)
}

fn print_table(figures: &[Figure]) -> ExitCode {
    println!();
    for Figure { name, detail, value, limit, unit } in figures {
        let limit = limit.map_or("no limit".to_owned(), |limit| format!("limit {limit:.2}{unit}"));
        println!("{name:<34} {value:>7.3}{unit}  {limit:<12}  {detail}");
    }
    println!();
    let mut is_good = true;
    for (figure, limit) in figures.iter().filter_map(|figure| Some((figure, figure.limit?))) {
        let is_within = figure.value <= limit;
        is_good &= is_within;
        println!("{}ok - {} within its limit", if is_within { "" } else { "not " }, figure.name);
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The value in the middle.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
