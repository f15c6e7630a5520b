use super::*;

#[test]
fn described_words_stay_and_strangers_do_not() {
    assert_eq!(described("cluster_id"), "cluster_id");
    assert_eq!(described("clusterNameOfKim"), "clusterNameOf…");
    assert_eq!(described("KIMS-CLUSTER"), "…-CLUSTER");
    assert_eq!(described("CANARY_7f3a9"), "…");
    assert_eq!(described("비밀번호"), "…");
    assert_eq!(described(""), "…");
}

#[test]
fn a_name_without_end_is_cut() {
    let told = described(&"cluster_".repeat(10_000));
    assert_eq!(told, format!("{}…", ["cluster"; MOST_WORDS].join("_")));
}

#[test]
fn words_are_found_in_every_case() {
    let all = |name| words(name).collect::<Vec<_>>();
    assert_eq!(all("gpuMemoryMb"), ["gpu", "Memory", "Mb"]);
    assert_eq!(all("GPU_MEMORY"), ["GPU", "MEMORY"]);
    assert_eq!(all("AIAppId"), ["AI", "App", "Id"]);
    assert_eq!(all("a1b"), ["a", "1", "b"]);
    assert_eq!(all("이름name"), ["이름", "name"]);
    assert!(all("--__..").is_empty());
}
