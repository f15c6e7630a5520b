use super::*;

/// A folder of its own that goes away.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("gureum-dev-{}-{name}", std::process::id()));
        for (path, text) in files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const MADE: &str = "# Made by `cargo dev generate` from `core/api`; do not edit.\n";

fn made(path: &str) -> Output {
    Output { path: path.to_owned(), text: MADE.to_owned() }
}

#[test]
fn files_of_a_service_that_is_gone_are_found_and_removed_with_their_folder() {
    let folder = Folder::new(
        "gone",
        &[
            ("py/vpc/models.py", MADE),
            ("py/gone/models.py", MADE),
            ("py/gone/blocking.py", MADE),
            ("py/options.py", "by hand"),
            ("py/by_hand/models.py", "by hand"),
            ("rust/src/generated/vpc.rs", MADE),
            ("rust/src/generated/left.rs", "a line that somebody wrote"),
        ],
    );
    let wanted = [made("py/vpc/models.py"), made("rust/src/generated/vpc.rs")];
    let gone = ["py/gone/blocking.py", "py/gone/models.py", "rust/src/generated/left.rs"];
    assert_eq!(stale(&folder.0, &wanted), gone.map(|path| Stale::Extra(path.to_owned())));
    write(&folder.0, &wanted).unwrap();
    assert_eq!(stale(&folder.0, &wanted), []);
    assert!(!folder.0.join("py/gone").exists());
    assert!(folder.0.join("py/options.py").exists() && folder.0.join("py/by_hand/models.py").exists());
}

#[test]
fn what_is_made_may_stand_beside_what_is_written_by_hand() {
    let folder = Folder::new("beside", &[("src/options.rs", "old"), ("src/client.rs", "by hand")]);
    assert_eq!(stale(&folder.0, &[made("src/options.rs")]), [Stale::Differs("src/options.rs".to_owned(), 1)]);
}
