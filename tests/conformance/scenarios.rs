//! Every scenario file is one test, named like its file, and one more before the emulator's opponent.

use std::process::ExitCode;

use conformance::judge::Judge;
use conformance::run;
use libtest_mimic::{Arguments, Failed, Trial};
use scenarios::Scenario;

/// Scenarios that are not told before the opponent, and why: what they are about is what it does too.
const CONTRADICT: &[(&str, &str)] = &[
    ("authentication-no-permission", "what a 401 means is told by its date as well, and that lies"),
    ("authentication-wrong-secret", "what a 401 means is told by its date as well, and that lies"),
    ("retry-after-date", "a pause until a date counts from the date of the answer, and that lies"),
];

fn main() -> ExitCode {
    let all = match scenarios::all() {
        Ok(all) => all,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let judge = match Judge::named() {
        Ok(judge) => judge,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let is_judged = |scenario: &Scenario| judge.as_ref().is_none_or(|judge| judge.service == scenario.given.service);
    let mut trials = Vec::new();
    for (name, scenario) in all.into_iter().filter(|(_, scenario)| is_judged(scenario)) {
        // Judges look at the emulator as it is.
        if judge.is_none() && !CONTRADICT.iter().any(|(known, _)| *known == name) {
            trials.push(trial(format!("hostile::{name}"), scenario.clone(), true));
        }
        trials.push(trial(name, scenario, false));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn trial(name: String, scenario: Scenario, is_hostile: bool) -> Trial {
    Trial::test(name, move || {
        run::run(&scenario, is_hostile).map_err(|problem| Failed::from(format!("{}: {problem}", scenario.about)))
    })
}
