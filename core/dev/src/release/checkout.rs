//! A checkout of its own: a release is made from what is committed, and nothing in the folder that somebody works in changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::changelog;
use super::plan::Plan;
use super::tools::Tools;
use super::version::{self, Version};

/// The checkout of the release below `folder`, with its version in all places, and the commit that it was made from.
///
/// # Errors
///
/// If this is no checkout of git, or the version cannot be written.
pub fn prepare(root: &Path, tools: &Tools, plan: &Plan, version: Version) -> Result<(PathBuf, String), String> {
    let commit = git(root, tools, &["rev-parse", "HEAD"])?;
    if !git(root, tools, &["status", "--porcelain", "--untracked-files=no"])?.is_empty() {
        println!("-- what is not committed here is not in the release");
    }
    let copy = tools.folder.join("checkout");
    let stamp = tools.folder.join("checkout.commit");
    let wanted = format!("{commit} {version}");
    if copy.is_dir() && fs::read_to_string(&stamp).is_ok_and(|of| of == wanted) {
        println!("-- the checkout of {} is there already", &commit[..10]);
        return Ok((copy, commit));
    }
    println!("-- a checkout of {} becomes {version}", &commit[..10]);
    if copy.is_dir() {
        // What did not change keeps its time, so that it is not built again.
        git(&copy, tools, &["fetch", "--quiet", "--force", &root.to_string_lossy(), "HEAD"])?;
        git(&copy, tools, &["checkout", "--quiet", "--force", "--detach", &commit])?;
        git(&copy, tools, &["clean", "--quiet", "--force", "-d"])?;
    } else {
        git(root, tools, &["clone", "--quiet", "--no-hardlinks", &root.to_string_lossy(), &copy.to_string_lossy()])?;
    }
    raise(&copy, plan, version)?;
    commit_all(&copy, tools, version)?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok((copy, commit))
}

/// Writes a version to all its places, the lock file and the changelog among them. One that is there already is left alone, so that
/// a tag can be released as it is.
///
/// # Errors
///
/// If a place disagrees before, or the changelog does not fit.
pub fn raise(root: &Path, plan: &Plan, version: Version) -> Result<(), String> {
    version::read(root, &plan.version)?;
    version::write(root, &plan.version, version)?;
    let path = root.join("CHANGELOG.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("CHANGELOG.md: {error}"))?;
    if changelog::notes(&text, version).is_none() {
        let text = changelog::release(&text, version, &day(root)?)?;
        fs::write(&path, text).map_err(|error| format!("CHANGELOG.md: {error}"))?;
    }
    let mut lock = Command::new("cargo");
    let status = lock.args(["update", "--quiet", "--workspace", "--offline"]).current_dir(root).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        _ => Err("`cargo update --workspace --offline` failed; Cargo.lock still has the old version".to_owned()),
    }
}

/// The day of the last commit, so that the same commit gives the same text.
fn day(root: &Path) -> Result<String, String> {
    let mut log = Command::new("git");
    let output = log.args(["log", "-1", "--format=%cd", "--date=format:%Y-%m-%d"]).current_dir(root).output();
    match output {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        _ => Err("git says no date".to_owned()),
    }
}

/// cargo and maturin look whether anything is not committed.
fn commit_all(copy: &Path, tools: &Tools, version: Version) -> Result<(), String> {
    let message = format!("Release {version}");
    let people = ["-c", "user.name=release", "-c", "user.email=release@localhost"];
    git(copy, tools, &[&people[..], &["commit", "--quiet", "--allow-empty", "--all", "--message", &message]].concat())?;
    Ok(())
}

fn git(folder: &Path, tools: &Tools, arguments: &[&str]) -> Result<String, String> {
    Ok(tools.told(Command::new("git").args(arguments).current_dir(folder))?.trim().to_owned())
}
