//! Data Forest accounts: one per user, with two quotas and a keytab.
//!
//! Documented: one account per user, the refusal of a second one as a failure
//! inside a normal answer, the three states, the quotas, and the sentence about
//! passwords, which repeats the refused password. The guide says that creation
//! takes 2 to 3 minutes. Inferred: how long a change takes, that an account still
//! being created refuses work, and that one with resources cannot be deleted.

use super::super::call::{Outcome, Success, Work};
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::DataForest;
use super::account::{Account, CREATION, DELETION, ONE_PER_USER, Quota, REALM};
use super::answers::{changed, name_verdict, success};
use super::keytab::{Key, keytab};
use super::lookup::{to_change, to_read};
use crate::{ids::Ids, refusal::Refusal};
use serde_json::json;
use std::time::SystemTime;

pub(in crate::clouds) fn check_available_name(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let name = work.fields.text("name");
    name_verdict(name, cloud.accounts.iter().any(|account| account.name == name))
}

pub(in crate::clouds) fn check_has_resource(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let id = to_read(&cloud.accounts, work)?.id.clone();
    success(json!({"id": id, "hasResource": cloud.has_resources(&id, work.now)}))
}

pub(in crate::clouds) fn create(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    check_password(work.fields.text("password"))?;
    if !cloud.accounts.is_empty() {
        return Err(Refusal::business(ONE_PER_USER).documented());
    }
    let account = Account {
        id: work.ids.base62(),
        name: work.fields.text("name").to_owned(),
        lifecycle: Lifecycle::begin(work.now, "ACCEPTED").then(CREATION, "RUNNING"),
        created: work.now,
        quotas: [Quota::smallest("koya"), Quota::smallest("tata")],
        key: Key::first(work.now, work.ids),
    };
    let answer = changed(&account.id);
    cloud.accounts.push(account);
    answer
}

pub(in crate::clouds) fn get_list(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let rows: Vec<_> = cloud.accounts.iter().map(|account| account.row(work.now)).collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

pub(in crate::clouds) fn get_detail(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = to_read(&cloud.accounts, work).map_err(Refusal::documented)?;
    success(json!({
        "id": account.id,
        "name": account.name,
        "status": account.lifecycle.state(work.now),
        "createdAt": timestamps::seoul(account.created),
        "quotas": account.quotas.iter().map(Quota::row).collect::<Vec<_>>(),
    }))
}

pub(in crate::clouds) fn get_kerberos_keytab(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = to_read(&cloud.accounts, work)?;
    account.must_be_ready(work.now)?;
    let bytes = keytab(&account.name, REALM, &account.key);
    Ok(Success::File { bytes, name: format!("{}.keytab", account.name) })
}

pub(in crate::clouds) fn reset_kerberos_keytab(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = to_change(&mut cloud.accounts, work)?;
    account.must_be_ready(work.now)?;
    account.key = account.key.next(work.now, work.ids);
    account.change(work.now);
    changed(&account.id)
}

pub(in crate::clouds) fn reset_password(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    check_password(work.fields.text("password"))?;
    let account = to_change(&mut cloud.accounts, work)?;
    account.must_be_ready(work.now)?;
    account.change(work.now);
    changed(&account.id)
}

pub(in crate::clouds) fn set_quota(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let account = to_change(&mut cloud.accounts, work)?;
    account.must_be_ready(work.now)?;
    let namespace = work.fields.text("namespace");
    let quota = account.quotas.iter_mut().find(|quota| quota.namespace == namespace);
    let quota = quota.ok_or_else(Refusal::no_such_element)?;
    quota.file_count_million = work.fields.number("fileCountMillion").unwrap_or(quota.file_count_million);
    quota.space_tb = work.fields.number("spaceTb").unwrap_or(quota.space_tb);
    account.change(work.now);
    changed(&account.id)
}

/// The account shows `CHANGING` until it is gone. Meanwhile it still counts as the user's one account.
pub(in crate::clouds) fn delete(cloud: &mut DataForest, work: &mut Work<'_>) -> Outcome {
    let id = to_change(&mut cloud.accounts, work)?.id.clone();
    if cloud.has_resources(&id, work.now) {
        return Err(Refusal::flat(400, format!("account ('{id}') still has resources; delete them first")));
    }
    let account = to_change(&mut cloud.accounts, work)?;
    if !account.lifecycle.is_ending() {
        account.lifecycle = Lifecycle::begin(work.now, "CHANGING").then_gone(DELETION);
    }
    changed(&id)
}

/// The rule the service states: at least three of the four classes, and none of the characters
/// that its shells cannot take.
fn check_password(password: &str) -> Result<(), Refusal> {
    let classes: [fn(char) -> bool; 4] = [
        |char| char.is_ascii_lowercase(),
        |char| char.is_ascii_uppercase(),
        |char| char.is_ascii_digit(),
        |char| !char.is_ascii_alphanumeric(),
    ];
    let used = classes.iter().filter(|&&class| password.chars().any(class)).count();
    let is_long_enough = (8..=20).contains(&password.chars().count());
    let is_clean = !password.contains(['\'', '"', '₩', '¥', '\\', '/', '&', '`', ' ']);
    if used >= 3 && is_long_enough && is_clean { Ok(()) } else { Err(Refusal::bad_password(password)) }
}

impl Key {
    /// The key of a new account.
    fn first(now: SystemTime, ids: &mut Ids) -> Self {
        Self::draw(1, now, ids)
    }

    /// The key that replaces this one.
    fn next(&self, now: SystemTime, ids: &mut Ids) -> Self {
        Self::draw(self.version + 1, now, ids)
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/accounts.rs"]
mod tests;
