use super::*;

#[test]
fn a_tree_gives_names_and_versions() {
    let told = "gureum v0.1.0 (/here/core)\nserde v1.0.228\nserde v1.0.228 (*)\n\nring v0.17.14\n";
    let pair = |name: &str, version: &str| (name.to_owned(), version.to_owned());
    let wanted = [pair("gureum", "0.1.0"), pair("ring", "0.17.14"), pair("serde", "1.0.228")];
    assert_eq!(packages(told).into_iter().collect::<Vec<_>>(), wanted);
}

#[test]
fn the_lock_file_gives_the_sums() {
    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"abc\"\n\n[[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n";
    assert_eq!(sums(lock), BTreeMap::from([(("a".to_owned(), "1.0.0".to_owned()), "abc".to_owned())]));
}
