//! What the operations of a resource do.

use super::refused::refusal;
use super::stored::{Needed, Needs, Resources, Stored, text};
use super::{answer, list};
use crate::clouds::call::{Outcome, Request, Success, Work, is_doomed};
use crate::clouds::lifecycle::Lifecycle;
use crate::clouds::timestamps;
use crate::model::{Action, Resource, Route, Vendor};
use crate::refusal::Refusal;
use crate::replay;
use crate::resource_table::{Need, Words};
use serde_json::{Map, Value};
use std::time::SystemTime;

/// Whether the description says what the operation does.
pub(in crate::clouds) fn is_described(route: &Route) -> bool {
    route.resource.is_some_and(|(_, action)| action != Action::Other)
}

/// Carries out an operation of the resource's group. `None` if nothing is described of what it does. `held` are ids that
/// services need whose behaviour is written by hand.
pub(in crate::clouds) fn carry_out(
    request: &Request<'_>,
    resources: &mut Resources,
    held: &[String],
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let (resource, action) = request.route.resource?;
    let mut act = Act { request, resource, resources, held, work, is_bound: true };
    Some(match action {
        Action::Create => act.create(act.given()),
        Action::Set => act.set(),
        Action::List => act.list(),
        Action::Show => act.show(),
        Action::Change => act.change(),
        Action::Delete => act.delete(),
        Action::Put => act.put(),
        Action::Add => act.add(),
        Action::Exists(field) => act.exists(field),
        Action::Other => return act.other(),
    })
}

/// Makes one for a service that stands above it, which has looked at what it needs, or need not.
pub(in crate::clouds) fn bring(request: &Request<'_>, resources: &mut Resources, work: &mut Work<'_>) -> Outcome {
    let Some((resource, _)) = request.route.resource else { return Ok(Success::Empty) };
    let mut act = Act { request, resource, resources, held: &[], work, is_bound: false };
    act.create(act.given())
}

pub(super) struct Act<'a, 'b> {
    pub(super) request: &'a Request<'a>,
    pub(super) resource: &'static Resource,
    pub(super) resources: &'a mut Resources,
    held: &'a [String],
    pub(super) work: &'a mut Work<'b>,
    /// Whether what it needs must be there and ready.
    is_bound: bool,
}

impl Act<'_, '_> {
    /// An operation that need not know whether there is one.
    fn set(&mut self) -> Outcome {
        let id = self.request.input.get(self.resource.input).cloned().unwrap_or_default();
        if self.resources.rows_mut(self.resource).iter().any(|stored| stored.id == text(&id)) {
            return self.change();
        }
        let mut given = self.given();
        given.insert(self.resource.key.to_owned(), id);
        self.create(given)
    }

    fn create(&mut self, given: Map<String, Value>) -> Outcome {
        self.check_unique(&given, None)?;
        self.check_addresses(&given)?;
        self.must_have_room(&given)?;
        let (needs, copies) = self.needs(&given)?;
        let mut fields: Map<String, Value> = self.defaults();
        copies.into_iter().chain(self.shown(&given)).for_each(|(field, value)| merge(&mut fields, field, value));
        self.grow(&mut fields);
        let id = match fields.get(self.resource.key) {
            Some(key) if given.contains_key(self.resource.key) => text(key),
            _ => self.new_id(),
        };
        fields.insert(self.resource.key.to_owned(), id.clone().into());
        self.make(&mut fields);
        for field in [self.resource.created, self.resource.changed].into_iter().flatten() {
            fields.insert(field.to_owned(), self.time().into());
        }
        let is_doomed = given.get("name").and_then(Value::as_str).is_some_and(is_doomed);
        let steps = &self.resource.steps;
        let mut lifecycle = begun(self.work.now, steps.create, steps.failed.filter(|_| is_doomed));
        if lifecycle.is_none()
            && let Some(state) = self.resource.state.and_then(|state| fields.get(state))
        {
            lifecycle = Some(Lifecycle::begin(self.work.now, &text(state)));
        }
        let stored = Stored { id, fields, lifecycle, needs };
        let once = |name: &str| {
            let found = self.resource.once.iter().find(|(field, ..)| *field == name)?;
            found.2.is_none_or(|unless| given.get(unless).is_none_or(Value::is_null)).then(|| found.1.into())
        };
        let answer = self.shown_with(&stored, &once);
        self.resources.rows_mut(self.resource).push(stored);
        Ok(answer)
    }

    fn list(&mut self) -> Outcome {
        self.must_have_parents()?;
        let Request { route, input, .. } = self.request;
        match list::list(route, self.resource, self.resources, input, self.work.now) {
            Ok(rows) => Ok(Success::Json(rows)),
            Err(detail) => Err(self.refused(&Words(400, None, None), &detail)),
        }
    }

    fn show(&mut self) -> Outcome {
        let index = self.position()?;
        let stored = &self.resources.rows(self.resource.name)[index];
        Ok(self.shown_one(stored))
    }

    fn change(&mut self) -> Outcome {
        let index = self.position()?;
        let id = self.resources.rows(self.resource.name)[index].id.clone();
        self.must_be_ready(self.resource, &id, &[])?;
        let given = self.given();
        self.check_unique(&given, Some(&id))?;
        let (needs, copies) = self.needs(&given)?;
        let mut fields = copies;
        fields.extend(self.shown(&given));
        fields.remove(self.resource.key);
        if let Some(changed) = self.resource.changed {
            fields.insert(changed.to_owned(), self.time().into());
        }
        let now = self.work.now;
        let lifecycle = begun(now, self.resource.steps.change, None);
        let mut all = std::mem::take(&mut self.resources.rows_mut(self.resource)[index].fields);
        fields.into_iter().for_each(|(field, value)| merge(&mut all, field, value));
        self.make(&mut all);
        let stored = &mut self.resources.rows_mut(self.resource)[index];
        stored.fields = all;
        stored.needs.extend(needs);
        stored.lifecycle = lifecycle.or(stored.lifecycle.take());
        let stored = stored.clone();
        Ok(self.shown_one(&stored))
    }

    /// Asking again while it goes changes nothing.
    fn delete(&mut self) -> Outcome {
        let index = self.position()?;
        let stored = self.resources.rows(self.resource.name)[index].clone();
        if self.resources.is_held(self.resource.name, &stored.id) || self.held.contains(&stored.id) {
            let detail = format!("{} {} is in use", self.resource.word, stored.id);
            return Err(self.refused(&self.resource.refusals.in_use, &detail));
        }
        self.resources.remove_followers(self.resource.name, &stored.id);
        let ending = ended(self.work.now, self.resource.steps.delete);
        let rows = self.resources.rows_mut(self.resource);
        match ending {
            Some(_) if stored.is_ending() => {}
            Some(ending) => rows[index].lifecycle = Some(ending),
            None => drop(rows.remove(index)),
        }
        Ok(self.shown_one(&stored))
    }

    fn exists(&mut self, answer: &str) -> Outcome {
        let given = self.shown(&self.given());
        let equals = |stored: &Stored| given.iter().all(|(field, value)| stored.fields.get(field) == Some(value));
        let exists = self.resources.rows_mut(self.resource).iter().any(equals);
        let known = |name: &str| (name == answer).then(|| exists.into());
        Ok(answer::of_one(self.request.route, self.resource.item, None, &known))
    }

    /// A reading operation of which only the answer is documented.
    fn other(&mut self) -> Option<Outcome> {
        if self.request.route.method != "GET" {
            return None;
        }
        if self.request.input.contains_key(self.resource.input)
            && let Err(refusal) = self.position()
        {
            return Some(Err(refusal));
        }
        replay::documented(self.request.route, None).ok().map(Ok)
    }

    /// Where the resource stands that the request names.
    pub(super) fn position(&mut self) -> Result<usize, Refusal> {
        let id = self.request.input.get(self.resource.input).map(text).unwrap_or_default();
        let (resource, above) = (self.resource, self.in_path());
        let mut rows = self.resources.rows_mut(resource).iter();
        let found = rows.position(|stored| stored.id == id && stored.is_below(resource, &above));
        found.ok_or_else(|| self.unknown(self.resource, &id))
    }

    /// The inputs in the path.
    fn in_path(&self) -> Map<String, Value> {
        let Request { route, input, .. } = self.request;
        let named = route.parameters.iter().filter(|parameter| parameter.in_path);
        named.filter_map(|parameter| Some((parameter.name.to_owned(), input.get(parameter.name)?.clone()))).collect()
    }

    fn unknown(&mut self, resource: &Resource, id: &str) -> Refusal {
        self.refused(&resource.refusals.unknown, &format!("{} {id} does not exist", resource.word))
    }

    pub(super) fn refused(&mut self, words: &Words, detail: &str) -> Refusal {
        refusal(self.request.route.vendor, words, detail, self.work.ids)
    }

    /// The inputs, those inside the object named like the resource among them.
    pub(super) fn given(&self) -> Map<String, Value> {
        let input = self.request.input;
        let inner = input.get(self.resource.item).and_then(Value::as_object);
        input.iter().chain(inner.into_iter().flatten()).map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// Fields that follow from others.
    fn make(&self, fields: &mut Map<String, Value>) {
        for (field, template) in self.resource.made {
            let value = made(template, fields);
            fields.insert((*field).to_owned(), value);
        }
    }

    /// The inputs that are fields or set one; the state is nobody's to give.
    pub(super) fn shown(&self, given: &Map<String, Value>) -> Map<String, Value> {
        let is_shown =
            |name: &String| self.resource.fields.contains(&name.as_str()) && Some(name.as_str()) != self.resource.state;
        let shown = given.iter().filter(|(name, value)| is_shown(name) && !value.is_null());
        let mut shown: Map<String, Value> = shown.map(|(name, value)| (name.clone(), value.clone())).collect();
        for (input, path) in self.resource.sets {
            if let Some(value) = given.get(*input).filter(|value| !value.is_null()) {
                let (field, value) = nested(path, value.clone());
                merge(&mut shown, field, value);
            }
        }
        shown
    }

    pub(super) fn defaults(&self) -> Map<String, Value> {
        let value = |json: &str| serde_json::from_str(json).unwrap_or_default();
        self.resource.defaults.iter().map(|(field, json)| ((*field).to_owned(), value(json))).collect()
    }

    fn check_unique(&mut self, given: &Map<String, Value>, own: Option<&str>) -> Result<(), Refusal> {
        let key = Some(self.resource.key).filter(|_| own.is_none());
        for field in self.resource.unique.iter().copied().chain(key) {
            let Some(value) = given.get(field).filter(|value| !value.is_null()) else { continue };
            let (resource, above) = (self.resource, self.in_path());
            let rows = self.resources.rows_mut(resource).iter();
            // The same user may be in two groups.
            let is_near = |stored: &&Stored| field != resource.key || stored.is_below(resource, &above);
            let others = rows.filter(|stored| Some(stored.id.as_str()) != own).filter(is_near);
            if others.into_iter().any(|stored| stored.fields.get(field) == Some(value)) {
                let detail = format!("{field} {} is already in use", text(value));
                return Err(self.refused(&self.resource.refusals.taken, &detail));
            }
        }
        Ok(())
    }

    fn must_have_room(&mut self, given: &Map<String, Value>) -> Result<(), Refusal> {
        let alike = self.resource.alike;
        let is_alike = |stored: &Stored| alike.iter().all(|field| stored.fields.get(*field) == given.get(*field));
        let rows = self.resources.rows_mut(self.resource);
        let (all, near) = (rows.len(), rows.iter().filter(|stored| is_alike(stored)).count());
        let quota = self.resource.quota.as_ref().and_then(|quota| self.resources.quota(quota));
        let reached = [(self.resource.most, near), (quota, all)];
        let Some(most) = reached.into_iter().find_map(|(most, count)| most.filter(|most| count >= *most)) else {
            return Ok(());
        };
        let detail = format!("there may be {most} of {}", self.resource.word);
        Err(self.refused(&self.resource.refusals.full, &detail))
    }

    /// What the inputs name must exist and be ready; what is repeated of it comes back as fields.
    pub(super) fn needs(&mut self, given: &Map<String, Value>) -> Result<(Needs, Map<String, Value>), Refusal> {
        let (mut needs, mut fields) = (Needs::new(), Map::new());
        for need in self.resource.needs {
            let Some(value) = given.get(need.input).filter(|value| !value.is_null()) else { continue };
            let named = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            // What is there from the start comes into being.
            self.resources.rows_mut(need.resource);
            let mut found = Vec::new();
            // Of none named, what is repeated is an empty list.
            let mut several: Map<String, Value> = need.copies.iter().map(|(own, _)| nothing(own)).collect();
            for id in named.iter().map(text) {
                if !self.is_bound && !self.is_there(need, &id) {
                    // Nothing is known of it but what it is named by.
                    let is_key = |theirs: &str| theirs == need.resource.key && !value.is_array();
                    let by_key = need.copies.iter().filter(|(_, theirs)| is_key(theirs));
                    for (field, value) in by_key.map(|(own, _)| nested(own, id.clone().into())) {
                        merge(&mut fields, field, value);
                    }
                    continue;
                }
                let copies = self.needed(need, &id, given)?;
                found.push(Needed { resource: need.resource.name.to_owned(), id, goes_along: need.goes_along });
                if !value.is_array() {
                    copies.into_iter().for_each(|(field, value)| merge(&mut fields, field, value));
                    continue;
                }
                for (field, value) in copies {
                    several
                        .get_mut(&field)
                        .and_then(Value::as_array_mut)
                        .into_iter()
                        .for_each(|list| list.push(value.clone()));
                }
            }
            if value.is_array() {
                fields.extend(several);
            }
            needs.insert(need.input.to_owned(), found);
        }
        Ok((needs, fields))
    }

    fn is_there(&self, need: &Need, id: &str) -> bool {
        self.resources.find(need.resource.name, id).is_some()
    }

    fn needed(&mut self, need: &Need, id: &str, given: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
        let other = need.resource;
        self.must_be_ready(other, id, if self.is_bound { need.states } else { &[] })?;
        let stray = self.resources.find(other.name, id).and_then(|found| found.stray(need.of, given));
        if let Some(owner) = stray.filter(|_| self.is_bound) {
            return Err(self.refused(
                &Words(400, None, None),
                &format!("{} {id} is not in the {owner} that is given", other.word),
            ));
        }
        let found = self.resources.find(other.name, id);
        let mut copies = Map::new();
        for (own, theirs) in need.copies {
            if let Some(value) = found.and_then(|found| found.field(other, theirs, self.work.now)) {
                let (field, value) = nested(own, value);
                merge(&mut copies, field, value);
            }
        }
        Ok(copies)
    }

    /// It must exist, not be on its way out, and be in one of the states, if any are named.
    pub(super) fn must_be_ready(&mut self, resource: &Resource, id: &str, states: &[&str]) -> Result<(), Refusal> {
        let Some(found) = self.resources.find(resource.name, id) else {
            return Err(self.unknown(resource, id));
        };
        let state = found.state(self.work.now).unwrap_or_default().to_owned();
        if found.is_ending() || !(states.is_empty() || states.contains(&state.as_str())) {
            let detail = format!("{} {id} is {state}", resource.word);
            return Err(self.refused(&resource.refusals.unready, &detail));
        }
        Ok(())
    }

    /// A list below another resource: `/clusters/{cluster_id}/nodepools`.
    fn must_have_parents(&mut self) -> Result<(), Refusal> {
        let is_in_path = |need: &&Need| {
            let mut parameters = self.request.route.parameters.iter();
            parameters.any(|parameter| parameter.in_path && parameter.name == need.input)
        };
        for need in self.resource.needs.iter().filter(is_in_path) {
            let id = self.request.input.get(need.input).map(text).unwrap_or_default();
            let other = need.resource;
            if self.resources.find(other.name, &id).is_none() {
                return Err(self.unknown(other, &id));
            }
        }
        Ok(())
    }

    pub(super) fn new_id(&mut self) -> String {
        match self.request.route.vendor {
            Vendor::Naver => self.work.ids.base62(),
            Vendor::Samsung => self.work.ids.hex32(),
        }
    }

    pub(super) fn time(&self) -> String {
        match self.request.route.vendor {
            Vendor::Naver => timestamps::seoul(self.work.now),
            Vendor::Samsung => timestamps::utc(self.work.now),
        }
    }

    pub(super) fn shown_one(&self, stored: &Stored) -> Success {
        self.shown_with(stored, &|_| None)
    }

    fn shown_with(&self, stored: &Stored, once: &dyn Fn(&str) -> Option<Value>) -> Success {
        let Act { resource, request, work, .. } = self;
        let renamed = |name: &str| resource.answer.iter().find(|(answer, _)| *answer == name).map(|(_, field)| *field);
        let field = |name: &str| stored.field(resource, renamed(name).unwrap_or(name), work.now);
        // What an answer only repeats is known from the request.
        let asked = |name: &str| request.input.get(name).cloned();
        let known = |name: &str| once(name).or_else(|| field(name)).or_else(|| asked(name));
        let spread = resource.spread.and_then(|field| Some((stored.id.as_str(), known(field)?)));
        answer::of_one(request.route, resource.item, spread, &known)
    }
}

/// A text in which fields stand in braces; what is nothing but a field is its value.
fn made(template: &str, fields: &Map<String, Value>) -> Value {
    let alone = template.strip_prefix('{').and_then(|rest| fields.get(rest.strip_suffix('}')?));
    let filled = || {
        let filled = fields
            .iter()
            .fold(template.to_owned(), |filled, (name, value)| filled.replace(&format!("{{{name}}}"), &text(value)));
        filled.into()
    };
    alone.cloned().unwrap_or_else(filled)
}

/// The first part of a path with dots, and what stands there.
fn nested(path: &str, value: Value) -> (String, Value) {
    let Some((first, rest)) = path.split_once('.') else { return (path.to_owned(), value) };
    let (inner, value) = nested(rest, value);
    (first.to_owned(), Value::Object(Map::from_iter([(inner, value)])))
}

/// The field at the beginning of a path, with an empty list.
fn nothing(path: &str) -> (String, Value) {
    (path.split('.').next().unwrap_or(path).to_owned(), Value::Array(Vec::new()))
}

/// Sets a field; of an object only what is new.
fn merge(fields: &mut Map<String, Value>, field: String, value: Value) {
    match (fields.get_mut(&field), value) {
        (Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
        (_, value) => drop(fields.insert(field, value)),
    }
}

/// The states after a beginning, the last of which stays; `failed` takes its place.
fn begun(now: SystemTime, steps: &[(&str, u64)], failed: Option<&str>) -> Option<Lifecycle> {
    let ((last, _), before) = steps.split_last()?;
    let last = failed.unwrap_or(last);
    let mut lasting = before.iter();
    let Some((first, seconds)) = lasting.next() else { return Some(Lifecycle::begin(now, last)) };
    let (lifecycle, seconds) = lasting.fold((Lifecycle::begin(now, first), *seconds), |(lifecycle, seconds), step| {
        (lifecycle.then(seconds, step.0), step.1)
    });
    Some(lifecycle.then(seconds, last))
}

/// The states until it is gone.
pub(super) fn ended(now: SystemTime, steps: &[(&str, u64)]) -> Option<Lifecycle> {
    let ((_, seconds), _) = steps.split_last()?;
    Some(begun(now, steps, None)?.then_gone(*seconds))
}
