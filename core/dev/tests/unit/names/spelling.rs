use super::*;

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_language_has_one_rule() {
    // Rust; Python, TypeScript and Swift; Kotlin; snake, camel, kebab case; package.
    let cases = [
        ("AI ML Ops", ["AiMlOps", "AIMLOps", "AIMLOps", "ai_ml_ops", "aiMlOps", "ai-ml-ops", "aimlops"]),
        ("Cloud ML", ["CloudMl", "CloudML", "CloudML", "cloud_ml", "cloudMl", "cloud-ml", "cloudml"]),
        (
            "Data Forest",
            ["DataForest", "DataForest", "DataForest", "data_forest", "dataForest", "data-forest", "dataforest"],
        ),
        ("VPC", ["Vpc", "VPC", "Vpc", "vpc", "vpc", "vpc", "vpc"]),
        ("S3 Store", ["S3Store", "S3Store", "S3Store", "s3_store", "s3Store", "s3-store", "s3store"]),
    ];
    for (given, wanted) in cases {
        let words = words(given);
        let word = Spelling(&words);
        let (python, kotlin) = (word.in_python(), word.in_kotlin());
        assert_eq!([word.in_rust(), python, kotlin, word.snake(), word.camel(), word.kebab(), word.flat()], wanted);
        assert_eq!((word.in_typescript(), word.in_swift()), (word.in_python(), word.in_python()));
        assert_eq!(word.screaming(), word.snake().to_uppercase());
    }
}

#[test]
fn a_word_that_no_rule_can_spell_is_found() {
    for (given, unfit) in [("AI ml", "ml"), ("IoT Hub", "IoT"), ("Data-Forest", "Data-Forest"), ("", "")] {
        assert_eq!(Spelling(&words(given)).unfit().as_deref(), Some(unfit));
    }
    assert_eq!(Spelling(&words("AI S3 Ops K8s")).unfit(), None);
}
