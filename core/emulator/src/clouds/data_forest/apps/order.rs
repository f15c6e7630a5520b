//! The rules an app must keep before it exists.
//!
//! Each refusal names the field, repeats the value and tells the rule, the way the
//! vendor's own sentence about passwords does. Which ids are accepted as
//! `dependentIds` is documented as the candidates of the basic setting; that a
//! candidate must be running is inferred.

use super::super::super::call::Work;
use super::super::super::fields::Fields;
use super::super::account::Account;
use super::super::answers::name_taken;
use super::super::app::App;
use super::super::catalogue::AppType;
use super::super::containers::Component;
use crate::refusal::Refusal;
use std::time::SystemTime;

const LONGEST_NAMES: usize = 20;
const CONTAINERS_PER_COMPONENT: i64 = 100;

/// Queues that everybody may use.
pub(super) const PUBLIC_QUEUES: [&str; 2] = ["longlived", "dev"];

/// The queue of the account alone (inferred; the vendor shows none).
pub(super) fn private_queue(account: &Account) -> &str {
    &account.name
}

/// The queue must be one that the basic setting offers.
pub(super) fn check_queue(queue: &str, account: &Account) -> Result<(), Refusal> {
    if PUBLIC_QUEUES.contains(&queue) || queue == private_queue(account) {
        return Ok(());
    }
    let rule = format!("Please choose one of: {}, {}.", PUBLIC_QUEUES.join(", "), private_queue(account));
    Err(Refusal::bad_parameter("queueName", queue, &rule))
}

/// The type asked for by `appTypeId`.
pub(super) fn app_type(work: &Work<'_>) -> Result<&'static AppType, Refusal> {
    let id = work.fields.text("appTypeId");
    let unknown = || Refusal::bad_parameter("appTypeId", id, "Please choose one of getAppTypeIdList.");
    AppType::find(id).ok_or_else(unknown)
}

/// Whether an app of the account has this name; one that was stopped counts.
pub(super) fn is_taken(apps: &[App], account: &str, name: &str) -> bool {
    apps.iter().any(|app| app.account == account && app.name == name)
}

/// A name must fit beside the account's and be free.
pub(super) fn check_name(apps: &[App], account: &Account, name: &str) -> Result<(), Refusal> {
    if account.name.len() + name.len() > LONGEST_NAMES {
        let rule = format!("Account name and app name together must not exceed {LONGEST_NAMES} characters.");
        return Err(Refusal::bad_parameter("name", name, &rule));
    }
    if is_taken(apps, &account.id, name) {
        return Err(Refusal::flat(400, name_taken(name)));
    }
    Ok(())
}

/// The components of the type in their preset sizes, changed as asked.
pub(super) fn components(kind: &'static AppType, fields: Fields<'_>) -> Result<Vec<Component>, Refusal> {
    let mut components: Vec<_> = kind.components.iter().map(Component::preset).collect();
    let mut named = Vec::new();
    for asked in fields.objects("components") {
        let name = asked.text("name");
        let component = components.iter_mut().find(|component| component.name == name);
        let (Some(component), false) = (component, named.contains(&name)) else {
            let rule = format!("Please name each component of {} at most once.", kind.id);
            return Err(Refusal::bad_parameter("components.name", name, &rule));
        };
        named.push(name);
        let memory = size(asked, "memoryMb")?;
        let cpus = size(asked, "cpuCount")?;
        let count = asked.number("containerCount").unwrap_or_default();
        check_count(kind, name, count)?;
        component.resize(memory, cpus, count);
    }
    Ok(components)
}

fn size(component: Fields<'_>, field: &str) -> Result<i64, Refusal> {
    let size = component.number(field).unwrap_or_default();
    let too_small = || Refusal::bad_parameter(&format!("components.{field}"), &size.to_string(), "At least 1.");
    Some(size).filter(|&size| size > 0).ok_or_else(too_small)
}

/// The number of containers a component may have.
pub(super) fn check_count(kind: &AppType, component: &str, count: i64) -> Result<(), Refusal> {
    let fixed = kind.component(component).filter(|kind| kind.is_fixed).map(|kind| kind.container_count);
    if let Some(fixed) = fixed.filter(|&fixed| fixed != count) {
        let rule = format!("The number of containers of {component} is fixed to {fixed}.");
        return Err(Refusal::bad_parameter("containerCount", &count.to_string(), &rule));
    }
    if count < 0 {
        return Err(Refusal::bad_parameter("containerCount", &count.to_string(), "At least 0."));
    }
    if count > CONTAINERS_PER_COMPONENT {
        return Err(Refusal::quota_exceeded());
    }
    Ok(())
}

/// The running apps that one of a dependent type can lean on.
pub(super) fn candidates<'a>(
    apps: &'a [App],
    account: &'a str,
    needed: &'static AppType,
    now: SystemTime,
) -> impl Iterator<Item = &'a App> {
    apps.iter().filter(move |app| app.account == account && app.type_id == needed.id && app.state(now) == "RUNNING")
}

/// The apps to lean on: none for a type without needs, at least one otherwise.
pub(super) fn dependencies(
    apps: &[App],
    account: &str,
    kind: &AppType,
    work: &Work<'_>,
) -> Result<Vec<String>, Refusal> {
    let asked: Vec<_> = work.fields.texts("dependentIds").collect();
    let Some(needed) = kind.needs.and_then(AppType::find) else {
        return match asked.first() {
            None => Ok(Vec::new()),
            Some(id) => Err(Refusal::bad_parameter("dependentIds", id, &format!("{} depends on no app.", kind.id))),
        };
    };
    let can_serve = |id: &&str| candidates(apps, account, needed, work.now).any(|app| app.id == **id);
    match asked.iter().find(|id| !can_serve(id)) {
        None if !asked.is_empty() => Ok(asked.into_iter().map(str::to_owned).collect()),
        unfit => {
            let rule = format!("{} needs a running app of type {}.", kind.id, needed.id);
            Err(Refusal::bad_parameter("dependentIds", unfit.unwrap_or(&""), &rule))
        }
    }
}
