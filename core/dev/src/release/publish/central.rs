//! Maven Central: what it demands of a release, looked up in a repository that Maven signed and wrote, and a program that takes
//! the release from there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::release::build::{empty, files};
use crate::release::part::Part;
use crate::release::run::Runner;

/// What a description must say: <https://central.sonatype.org/publish/requirements>.
const DEMANDED: &[&str] = &[
    "project/groupId",
    "project/artifactId",
    "project/version",
    "project/name",
    "project/description",
    "project/url",
    "project/licenses/license/name",
    "project/licenses/license/url",
    "project/developers/developer/name",
    "project/scm/url",
    "project/scm/connection",
];

/// A program in Java: the library comes from the jar, the emulator that answers it from the one beside it.
const PROGRAM: &str = r#"
import io.github.gureum.dataforest.DataForest;
import io.github.gureum.testing.EmulatorServer;

class Example {
    public static void main(String[] args) throws Exception {
        try (var emulator = EmulatorServer.start(); var df = new DataForest(emulator.options()).blocking()) {
            df.accounts().getDetail("nobody");
        } catch (io.github.gureum.GureumException error) {
            System.out.println("told: " + error.getKind() + " " + error.getStatus());
        }
    }
}
"#;

/// Signs and writes the release into a repository of files, looks at it, and installs it from there.
pub fn publish(runner: &Runner<'_>, root: &Path, jar: &Part) -> Result<(), String> {
    let home = runner.tools.folder.join("registries/maven");
    empty(&home)?;
    let keys = Key::made(runner, &home)?;
    let repository = home.join("repository");
    let mut stage = Command::new("bash");
    stage.arg(root.join("packaging/stage-central.sh")).arg(jar.path.parent().unwrap_or(root));
    stage.arg(runner.version.to_string()).arg(&repository).current_dir(&home);
    runner.tools.run("maven", keys.with(&mut stage))?;
    let folder = repository.join("io/github/gureum/gureum").join(runner.version.to_string());
    let found = findings(&folder, &runner.version.to_string())?;
    if !found.is_empty() {
        return Err(format!("Maven Central would refuse it: {}", found.join("; ")));
    }
    for signature in files(&folder)?.iter().filter(|file| file.extension().is_some_and(|ending| ending == "asc")) {
        let mut verify = Command::new("gpg");
        verify.args(["--quiet", "--verify"]).arg(signature).arg(signature.with_extension(""));
        runner.tools.run("maven", keys.with(&mut verify))?;
    }
    println!("-- Maven Central would take it");
    program(runner, &home, &repository)
}

/// A key that signs nothing but rehearsals, and goes with its folder.
struct Key(PathBuf);

impl Key {
    fn made(runner: &Runner<'_>, home: &Path) -> Result<Self, String> {
        let key = Self(home.join("keys"));
        empty(&key.0)?;
        let mut generate = Command::new("gpg");
        generate.args([
            "--batch",
            "--quiet",
            "--passphrase",
            "",
            "--quick-generate-key",
            "A rehearsal <rehearsal@localhost>",
        ]);
        runner.tools.run("maven", Command::new("chmod").arg("700").arg(&key.0))?;
        runner.tools.run("maven", key.with(generate.args(["ed25519", "sign", "1d"])))?;
        Ok(key)
    }

    fn with<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("GNUPGHOME", &self.0)
    }
}

/// What Central would refuse.
fn findings(folder: &Path, version: &str) -> Result<Vec<String>, String> {
    let names: BTreeSet<String> =
        files(folder)?.iter().map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned()).collect();
    let mut found = Vec::new();
    for ending in [".pom", ".jar", "-sources.jar", "-javadoc.jar", "-testing.jar", "-emulator.jar"] {
        let name = format!("gureum-{version}{ending}");
        if !names.contains(&name) {
            found.push(format!("there is no {name}"));
        }
    }
    for name in names.iter().filter(|name| name.ends_with(".jar") || name.ends_with(".pom")) {
        let missing =
            [".asc", ".md5", ".sha1"].into_iter().filter(|ending| !names.contains(&format!("{name}{ending}")));
        found.extend(missing.map(|ending| format!("there is no {name}{ending}")));
    }
    if let Ok(pom) = fs::read_to_string(folder.join(format!("gureum-{version}.pom"))) {
        found.extend(unsaid(&pom)?);
    }
    Ok(found)
}

/// What a description leaves out.
fn unsaid(pom: &str) -> Result<Vec<String>, String> {
    let mut reader = Reader::from_str(pom);
    let (mut path, mut said) = (Vec::<String>::new(), BTreeSet::new());
    loop {
        match reader.read_event().map_err(|error| format!("the description: {error}"))? {
            Event::Start(tag) => path.push(tag.local_name().as_ref().to_owned()),
            Event::Text(text) if !text.trim().is_empty() => {
                said.insert(path.join("/"));
            }
            Event::End(_) => {
                path.pop();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let missing = DEMANDED.iter().filter(|wanted| !said.contains(**wanted));
    Ok(missing.map(|wanted| format!("the description says no `{wanted}`")).collect())
}

/// A project that takes the release from the repository, with everything that the description says it needs.
fn program(runner: &Runner<'_>, home: &Path, repository: &Path) -> Result<(), String> {
    let project = home.join("project");
    empty(&project)?;
    let write =
        |name: &str, text: &str| fs::write(project.join(name), text).map_err(|error| format!("{name}: {error}"));
    write("Example.java", PROGRAM)?;
    let dependency = |classifier: &str| {
        format!(
            "<dependency><groupId>io.github.gureum</groupId><artifactId>gureum</artifactId><version>{}</version>{classifier}</dependency>",
            runner.version
        )
    };
    let dependencies =
        ["", "<classifier>testing</classifier>", "<classifier>emulator</classifier>"].map(dependency).concat();
    write(
        "pom.xml",
        &format!(
            "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>project</artifactId><version>1</version>\
             <repositories><repository><id>rehearsal</id><url>file://{}</url></repository></repositories>\
             <dependencies>{dependencies}</dependencies></project>",
            repository.display()
        ),
    )?;
    // Of nothing that an earlier run left: what is in the usual place may be another build of the same version.
    let kept = home.join("kept");
    let mut copy = Command::new("mvn");
    copy.args(["-B", "-Dstyle.color=never", "dependency:copy-dependencies", "-DoutputDirectory=libraries"]);
    copy.arg(format!("-Dmaven.repo.local={}", kept.display()));
    runner.tools.run("maven", copy.current_dir(&project))?;
    let mut run = Command::new("java");
    run.args(["-cp", "libraries/*", "Example.java"]).current_dir(&project);
    // It is the emulator of the jar that answers.
    run.env_remove("GUREUM_EMULATOR");
    let told = runner.tools.told(&mut run)?;
    if told.contains("told: PermissionDenied 403") { Ok(()) } else { Err(format!("the program in Java said: {told}")) }
}

#[cfg(test)]
#[path = "../../../tests/unit/release/central.rs"]
mod tests;
