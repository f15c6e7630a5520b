//! Every scenario file is one test, named like its file.

use std::process::ExitCode;

use conformance::run;
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    let all = match scenarios::all() {
        Ok(all) => all,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let trials = all.into_iter().map(|(name, scenario)| {
        Trial::test(name, move || {
            run::run(&scenario).map_err(|problem| Failed::from(format!("{}: {problem}", scenario.about)))
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
