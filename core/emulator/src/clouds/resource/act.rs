//! What the operations of a resource do.

use super::refused::refusal;
use super::stored::{Needed, Needs, Resources, Stored, text};
use super::{answer, list};
use crate::clouds::call::{Answer, Call, Outcome, Request, is_doomed};
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

/// Carries out an operation of the resource's group. `None` if nothing is described of what it does.
pub(in crate::clouds) fn carry_out(
    request: &Request<'_>,
    resources: &mut Resources,
    call: &mut Call<'_>,
) -> Option<Outcome> {
    let (resource, action) = request.route.resource?;
    let mut act = Act { request, resource, resources, call };
    Some(match action {
        Action::Create => act.create(),
        Action::List => act.list(),
        Action::Show => act.show(),
        Action::Change => act.change(),
        Action::Delete => act.delete(),
        Action::Other => return act.other(),
    })
}

struct Act<'a, 'b> {
    request: &'a Request<'a>,
    resource: &'static Resource,
    resources: &'a mut Resources,
    call: &'a mut Call<'b>,
}

impl Act<'_, '_> {
    fn create(&mut self) -> Outcome {
        let given = self.given();
        self.check_unique(&given, None)?;
        let (needs, copies) = self.needs(&given)?;
        let mut fields: Map<String, Value> = self.defaults();
        fields.extend(copies);
        fields.extend(self.shown(&given));
        let id = match fields.get(self.resource.key) {
            Some(key) if given.contains_key(self.resource.key) => text(key),
            _ => self.new_id(),
        };
        fields.insert(self.resource.key.to_owned(), id.clone().into());
        for field in [self.resource.created, self.resource.changed].into_iter().flatten() {
            fields.insert(field.to_owned(), self.time().into());
        }
        let is_doomed = given.get("name").and_then(Value::as_str).is_some_and(is_doomed);
        let steps = &self.resource.steps;
        let mut lifecycle = begun(self.call.now, steps.create, steps.failed.filter(|_| is_doomed));
        if lifecycle.is_none()
            && let Some(state) = self.resource.state.and_then(|state| fields.get(state))
        {
            lifecycle = Some(Lifecycle::begin(self.call.now, &text(state)));
        }
        let stored = Stored { id, fields, lifecycle, needs };
        let answer = self.shown_one(&stored);
        self.resources.rows_mut(self.resource).push(stored);
        Ok(answer)
    }

    fn list(&mut self) -> Outcome {
        self.must_have_parents()?;
        let Request { route, input, .. } = self.request;
        match list::list(route, self.resource, self.resources, input, self.call.now) {
            Ok(rows) => Ok(Answer::Json(rows)),
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
        let now = self.call.now;
        let lifecycle = begun(now, self.resource.steps.change, None);
        let stored = &mut self.resources.rows_mut(self.resource)[index];
        stored.fields.extend(fields);
        stored.needs.extend(needs);
        stored.lifecycle = lifecycle.or(stored.lifecycle.take());
        let stored = stored.clone();
        Ok(self.shown_one(&stored))
    }

    /// Asking again while it goes changes nothing.
    fn delete(&mut self) -> Outcome {
        let index = self.position()?;
        let stored = self.resources.rows(self.resource.name)[index].clone();
        if self.resources.is_held(self.resource.name, &stored.id) {
            let detail = format!("{} {} is in use", self.resource.word, stored.id);
            return Err(self.refused(&self.resource.refusals.in_use, &detail));
        }
        self.resources.remove_followers(self.resource.name, &stored.id);
        let ending = ended(self.call.now, self.resource.steps.delete);
        let rows = self.resources.rows_mut(self.resource);
        match ending {
            Some(_) if stored.is_ending() => {}
            Some(ending) => rows[index].lifecycle = Some(ending),
            None => drop(rows.remove(index)),
        }
        Ok(self.shown_one(&stored))
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
    fn position(&mut self) -> Result<usize, Refusal> {
        let id = self.request.input.get(self.resource.input).map(text).unwrap_or_default();
        let found = self.resources.rows_mut(self.resource).iter().position(|stored| stored.id == id);
        found.ok_or_else(|| self.unknown(self.resource, &id))
    }

    fn unknown(&mut self, resource: &Resource, id: &str) -> Refusal {
        self.refused(&resource.refusals.unknown, &format!("{} {id} does not exist", resource.word))
    }

    fn refused(&mut self, words: &Words, detail: &str) -> Refusal {
        refusal(self.request.route.vendor, words, detail, self.call.ids)
    }

    /// The inputs, those inside the object named like the resource among them.
    fn given(&self) -> Map<String, Value> {
        let input = self.request.input;
        let inner = input.get(self.resource.item).and_then(Value::as_object);
        input.iter().chain(inner.into_iter().flatten()).map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// The inputs that are fields; the state is nobody's to give.
    fn shown(&self, given: &Map<String, Value>) -> Map<String, Value> {
        let is_shown =
            |name: &String| self.resource.fields.contains(&name.as_str()) && Some(name.as_str()) != self.resource.state;
        let shown = given.iter().filter(|(name, value)| is_shown(name) && !value.is_null());
        shown.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    fn defaults(&self) -> Map<String, Value> {
        let value = |json: &str| serde_json::from_str(json).unwrap_or_default();
        self.resource.defaults.iter().map(|(field, json)| ((*field).to_owned(), value(json))).collect()
    }

    fn check_unique(&mut self, given: &Map<String, Value>, own: Option<&str>) -> Result<(), Refusal> {
        let key = Some(self.resource.key).filter(|_| own.is_none());
        for field in self.resource.unique.iter().copied().chain(key) {
            let Some(value) = given.get(field).filter(|value| !value.is_null()) else { continue };
            let rows = self.resources.rows_mut(self.resource).iter();
            let others = rows.filter(|stored| Some(stored.id.as_str()) != own);
            if others.into_iter().any(|stored| stored.fields.get(field) == Some(value)) {
                let detail = format!("{field} {} is already in use", text(value));
                return Err(self.refused(&self.resource.refusals.taken, &detail));
            }
        }
        Ok(())
    }

    /// What the inputs name must exist and be ready; what is repeated of it comes back as fields.
    fn needs(&mut self, given: &Map<String, Value>) -> Result<(Needs, Map<String, Value>), Refusal> {
        let (mut needs, mut fields) = (Needs::new(), Map::new());
        for need in self.resource.needs {
            let Some(value) = given.get(need.input).filter(|value| !value.is_null()) else { continue };
            let named = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let mut found = Vec::new();
            for id in named.iter().map(text) {
                fields.extend(self.needed(need, &id)?);
                found.push(Needed { resource: need.resource.name.to_owned(), id, goes_along: need.goes_along });
            }
            needs.insert(need.input.to_owned(), found);
        }
        Ok((needs, fields))
    }

    fn needed(&mut self, need: &Need, id: &str) -> Result<Map<String, Value>, Refusal> {
        let other = need.resource;
        self.resources.rows_mut(other);
        self.must_be_ready(other, id, need.states)?;
        let found = self.resources.find(other.name, id);
        let copies = need.copies.iter().filter_map(|(own, theirs)| {
            let value = found?.field(other, theirs, self.call.now)?;
            Some(((*own).to_owned(), value))
        });
        Ok(copies.collect())
    }

    /// It must exist, not be on its way out, and be in one of the states, if any are named.
    fn must_be_ready(&mut self, resource: &Resource, id: &str, states: &[&str]) -> Result<(), Refusal> {
        let Some(found) = self.resources.find(resource.name, id) else {
            return Err(self.unknown(resource, id));
        };
        let state = found.state(self.call.now).unwrap_or_default().to_owned();
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

    fn new_id(&mut self) -> String {
        match self.request.route.vendor {
            Vendor::Naver => self.call.ids.base62(),
            Vendor::Samsung => self.call.ids.hex32(),
        }
    }

    fn time(&self) -> String {
        match self.request.route.vendor {
            Vendor::Naver => timestamps::seoul(self.call.now),
            Vendor::Samsung => timestamps::utc(self.call.now),
        }
    }

    fn shown_one(&self, stored: &Stored) -> Answer {
        let Act { resource, request, call, .. } = self;
        let renamed = |name: &str| resource.answer.iter().find(|(answer, _)| *answer == name).map(|(_, field)| *field);
        let known = |name: &str| stored.field(resource, renamed(name).unwrap_or(name), call.now);
        answer::of_one(request.route, resource.item, &known)
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
fn ended(now: SystemTime, steps: &[(&str, u64)]) -> Option<Lifecycle> {
    let ((_, seconds), _) = steps.split_last()?;
    Some(begun(now, steps, None)?.then_gone(*seconds))
}
