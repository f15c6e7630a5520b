//! What is said when something is not possible, in the vendors' shapes and with the described words.

use crate::ids::Ids;
use crate::model::Vendor;
use crate::refusal::Refusal;
use crate::resource_table::Words;
use serde_json::json;

/// A refusal. `detail` is said where no message is described.
pub(in crate::clouds) fn refusal(vendor: Vendor, words: &Words, detail: &str, ids: &mut Ids) -> Refusal {
    let Words(status, code, message) = *words;
    let message = message.unwrap_or(detail);
    match (vendor, code) {
        (Vendor::Naver, Some(code)) => Refusal::coded(status, code, message, Some(ids.uuid())),
        (Vendor::Naver, None) => Refusal::flat(status, message),
        (Vendor::Samsung, Some(code)) => Refusal::samsung(status, code, message, &ids.uuid()),
        // What breaks a rule comes as a list, as everywhere at Samsung's.
        (Vendor::Samsung, None) if status == 400 => {
            Refusal::samsung(400, "ValidationError", json!([message]), &ids.uuid())
        }
        (Vendor::Samsung, None) => {
            let code = if status == 404 { "NotFound" } else { "Conflict" };
            Refusal::samsung(status, code, message, &ids.uuid())
        }
    }
}
