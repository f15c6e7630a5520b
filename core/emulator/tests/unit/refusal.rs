use super::*;

#[test]
fn every_naver_shape_gives_up_its_message() {
    let refusals = [
        Refusal::flat(403, "no"),
        Refusal::wrapped(403, "no"),
        Refusal::coded(403, "210", "no", None),
        Refusal::business("no"),
    ];
    for refusal in refusals {
        assert_eq!(refusal.message(), "no", "{}", refusal.body);
    }
}

#[test]
fn wrapped_refusals_spell_false_as_text() {
    assert_eq!(
        Refusal::quota_exceeded().body,
        json!({"error": {"message": "exceeded limit on resource quota", "success": "false"}})
    );
}

#[test]
fn an_absent_account_reads_as_the_documented_sample() {
    let refusal = Refusal::not_allowed_or_absent("20nAZnjbUNFdc7RsILlC3A", "r1".to_owned());
    assert_eq!(refusal.status, 403);
    assert_eq!(
        refusal.body,
        json!({"error": {
            "errorCode": "10002",
            "message": "resource ('20nAZnjbUNFdc7RsILlC3A') is not allowed or not exists",
            "requestId": "r1",
        }})
    );
}

#[test]
fn a_weak_password_is_refused_in_the_documented_words() {
    assert_eq!(
        Refusal::bad_password("qaZ123@").message(),
        "invalid request parameter (password, 'qaZ123@'). \nPlease enter a valid password, which must be at \
         least 8 characters in length and contain a combination of at least three types of the following: \
         lowercase letters, uppercase letters, special characters and numbers."
    );
}

#[test]
fn samsung_entries_carry_all_eight_required_fields() {
    let refusal = Refusal::samsung(404, "NOT-FOUND", "gone", "1");
    let entry = refusal.body["errors"][0].as_object().unwrap();
    assert_eq!(entry.len(), 8);
    assert_eq!(entry["status"], 404);
    assert_eq!(entry["title"], "NotFound");
}
