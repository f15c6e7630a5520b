use super::*;

#[test]
fn a_text_is_told_by_what_it_looks_like() {
    let cases = [
        ("", "empty"),
        ("10a599e031e749b7b260868f441e862b", "hex(32)"),
        ("6f9619ff-8b86-d011-b42d-00cf4fc964ff", "uuid"),
        ("20240517", "digits"),
        ("2024-05-17T00:23:17Z", "moment"),
        ("2024-05-17 00:23:17", "day"),
        ("2024-05-17", "day"),
        ("https://kim.example/x", "url"),
        ("10.0.0.1", "address"),
        ("10.0.0.0/24", "address"),
        ("::1", "address"),
        ("kim@example.com", "mail"),
        ("false", "boolean in text"),
        ("RUNNING_WELL", "constant"),
        ("cafe", "text"),
        ("비밀", "text"),
    ];
    for (text, expected) in cases {
        assert_eq!(shape(text), expected, "{text}");
    }
}

#[test]
fn a_shape_holds_nothing_of_a_text() {
    for secret in ["Df0rest!2024", "s3cr3t-0xdeadbeef", "비밀번호1234", "AKIDEXAMPLE", "hunter2@home", "1.2.3.4:99"]
    {
        let told = shape(secret);
        assert!(!told.contains(secret) && told.len() <= 16, "{told}");
    }
}
