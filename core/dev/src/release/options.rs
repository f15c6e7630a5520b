//! What `cargo dev release` is told.

use std::path::PathBuf;

use super::plan::{Kind, Plan, Target};
use super::version::Version;

/// How the command is used.
pub const USAGE: &str = "\
usage: cargo dev release VERSION [--dry-run | --check | --notices] [option ...]

  Without an option it writes VERSION to all its places and to the changelog, and says what comes next.

  --check            say whether all places name VERSION, and whether the changelog has it
  --notices          write the licences of what is linked into the Python package, and the list of it, into bindings-python
  --dry-run          make every part from a checkout of its own, look into it, install and run it, publish it to
                     registries of this machine and install it from them
  --steps STEP,...   only these: build, inspect, run, publish
  --only PART,...    only these parts: wheel, npm, jar, …; packaging/plan.yaml has them
  --target NAME,...  only these targets of Rust; otherwise all that can be built on this machine
  --rehearse         build without optimisation: everything but size is tried, in a tenth of the time
  --complete         the jar must hold the library of every target in the plan; what was made elsewhere lies in DIR/parts
  --folder DIR       where everything goes; target/dist if it is left out
";

/// A step of a dry run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Parts are made.
    Build,
    /// It is looked into them.
    Inspect,
    /// They are installed and run.
    Run,
    /// They are published on this machine, and installed from there.
    Publish,
}

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Write the version.
    Raise,
    /// Say whether the version is everywhere.
    Check,
    /// Write the licences and the list of components into the Python package.
    Notices,
    /// Make a release and publish it nowhere.
    DryRun,
}

/// All that was told.
#[derive(Debug)]
pub struct Options {
    /// The version.
    pub version: Version,
    /// What is to be done.
    pub task: Task,
    /// The steps of a dry run.
    pub steps: Vec<Step>,
    /// Parts by name; all, if there are none.
    only: Vec<Kind>,
    /// Targets by name; all that this machine can build, if there are none.
    targets: Vec<String>,
    /// Whether a jar without a system is refused.
    pub is_complete: bool,
    /// Whether parts are built without optimisation.
    pub is_rehearsal: bool,
    /// Where everything goes.
    pub folder: Option<PathBuf>,
}

impl Options {
    /// Reads the command line.
    ///
    /// # Errors
    ///
    /// If there is something in it that is not known.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut version = None;
        let mut options = Self {
            version: Version::parse("0.0.0")?,
            task: Task::Raise,
            steps: vec![Step::Build, Step::Inspect, Step::Run, Step::Publish],
            only: Vec::new(),
            targets: Vec::new(),
            is_complete: false,
            is_rehearsal: false,
            folder: None,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().cloned().ok_or_else(|| format!("`{argument}` needs a value\n{USAGE}"));
            match argument.as_str() {
                "--check" => options.task = Task::Check,
                "--notices" => options.task = Task::Notices,
                "--dry-run" => options.task = Task::DryRun,
                "--complete" => options.is_complete = true,
                "--rehearse" => options.is_rehearsal = true,
                "--folder" => options.folder = Some(value()?.into()),
                "--target" => options.targets = value()?.split(',').map(str::to_owned).collect(),
                "--only" => options.only = value()?.split(',').map(Kind::parse).collect::<Result<_, _>>()?,
                "--steps" => options.steps = value()?.split(',').map(step).collect::<Result<_, _>>()?,
                text if !text.starts_with('-') && version.is_none() => version = Some(Version::parse(text)?),
                _ => return Err(format!("`{argument}` is not known\n{USAGE}")),
            }
        }
        options.version = version.ok_or(USAGE)?;
        Ok(options)
    }

    /// The parts, in the order in which they are made: the wheel of the command before what takes its program.
    #[must_use]
    pub fn kinds(&self, plan: &Plan) -> Vec<Kind> {
        plan.parts.keys().copied().filter(|kind| self.only.is_empty() || self.only.contains(kind)).collect()
    }

    /// The targets.
    ///
    /// # Errors
    ///
    /// If one is not in the plan.
    pub fn targets<'a>(&self, plan: &'a Plan) -> Result<Vec<&'a Target>, String> {
        if self.targets.is_empty() {
            return Ok(plan.targets.iter().filter(|target| target.is_built_here()).collect());
        }
        let find = |name: &String| {
            let target = plan.targets.iter().find(|target| target.rust == *name);
            target.ok_or_else(|| format!("there is no target `{name}`; packaging/plan.yaml has them"))
        };
        self.targets.iter().map(find).collect()
    }

    /// Whether a step is wanted.
    #[must_use]
    pub fn has(&self, step: Step) -> bool {
        self.steps.contains(&step)
    }
}

fn step(text: &str) -> Result<Step, String> {
    match text {
        "build" => Ok(Step::Build),
        "inspect" => Ok(Step::Inspect),
        "run" => Ok(Step::Run),
        "publish" => Ok(Step::Publish),
        _ => Err(format!("there is no step `{text}`\n{USAGE}")),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/release/options.rs"]
mod tests;
