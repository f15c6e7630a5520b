//! One walk through everything that is kept by its description, of whatever service: what it needs is made first, then each
//! operation is called with its first documented request, ids put right, and at the end all of it goes, the latest first.

use super::testing::conformance;
use super::{Request, Success, Tenant};
use crate::generated::routes::ROUTES;
use crate::ids::Ids;
use crate::model::{Action, Resource, Route};
use crate::refusal::Refusal;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

/// Longer than any change of state lasts.
const DAY: Duration = Duration::from_secs(86_400);

struct Walk {
    tenant: Tenant,
    ids: Ids,
    now: SystemTime,
    /// Ids by the name of the resource, and in which order they came.
    made: BTreeMap<&'static str, Value>,
    order: Vec<&'static Resource>,
}

impl Walk {
    fn new() -> Self {
        let now = SystemTime::UNIX_EPOCH;
        Walk { tenant: Tenant::new("walker", false), ids: Ids::new(1), now, made: BTreeMap::new(), order: Vec::new() }
    }

    fn send(&mut self, route: &'static Route, input: &Map<String, Value>) -> Result<Value, Refusal> {
        let place = format!("{}/{}", route.of, route.id);
        assert_eq!(conformance::faults_of_input(route, input), Vec::<String>::new(), "{place}");
        let version = route.versions.last().copied();
        let request = Request { route, input, now: self.now, version, is_loose: false };
        let answer = self.tenant.handle(&request, &mut self.ids)?;
        assert_eq!(conformance::faults_of_answer(route, &answer), Vec::<String>::new(), "{place}: {answer:?}");
        self.now += DAY;
        Ok(if let Success::Json(value) = answer { value } else { Value::Null })
    }

    fn done(&mut self, route: &'static Route, resource: &'static Resource) -> Value {
        let input = self.input(route, resource);
        let sent = Value::Object(input.clone());
        self.send(route, &input).unwrap_or_else(|refusal| panic!("{}/{} {sent}: {}", route.of, route.id, refusal.body))
    }

    /// The documented request, with the ids of what there is.
    fn input(&self, route: &'static Route, resource: &'static Resource) -> Map<String, Value> {
        let documented = route.requests.first().map_or("{}", |example| example.json);
        let mut input: Map<String, Value> = serde_json::from_str(documented).unwrap();
        self.correct(resource, &mut input);
        if let Some(Value::Object(inner)) = input.get_mut(resource.item) {
            self.correct(resource, inner);
        }
        input
    }

    fn correct(&self, resource: &'static Resource, fields: &mut Map<String, Value>) {
        let own = self.made.get(resource.name).map(|id| (resource.input, id));
        let needs = resource.needs.iter().filter_map(|need| Some((need.input, self.made.get(need.resource.name)?)));
        for (name, id) in needs.chain(own) {
            match fields.get_mut(name) {
                Some(Value::Array(several)) => *several = vec![id.clone()],
                Some(value) if !value.is_null() => *value = id.clone(),
                _ => {}
            }
        }
    }

    /// Makes the resource, and before that what it needs.
    fn make(&mut self, resource: &'static Resource) {
        if self.made.contains_key(resource.name) {
            return;
        }
        let Some(create) = route(resource, Action::Create).or(route(resource, Action::Set)) else {
            let samples: Vec<Value> = serde_json::from_str(resource.samples).unwrap();
            self.made.insert(resource.name, samples.first().map_or(Value::Null, |row| row[resource.key].clone()));
            return;
        };
        let asked = self.input(create, resource);
        let inner = asked.get(resource.item).and_then(Value::as_object).unwrap_or(&asked).clone();
        let needed =
            resource.needs.iter().filter(|need| asked.contains_key(need.input) || inner.contains_key(need.input));
        needed.for_each(|need| self.make(need.resource));
        let answer = self.done(create, resource);
        let renamed =
            resource.answer.iter().find(|(_, field)| *field == resource.key).map_or(resource.key, |pair| pair.0);
        let shown = answer.get(resource.item).unwrap_or(&answer);
        let id =
            shown.get(renamed).or(answer.get(renamed)).or(shown.get(resource.key)).or(asked.get(resource.key)).cloned();
        self.made.insert(resource.name, id.unwrap_or_else(|| panic!("{} answers no id: {answer}", create.id)));
        self.order.push(resource);
    }
}

/// The first operation that does this to the resource.
fn route(resource: &Resource, action: Action) -> Option<&'static Route> {
    routes(resource).find(|route| route.resource.is_some_and(|(_, own)| own == action))
}

fn routes(resource: &Resource) -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(move |route| route.resource.is_some_and(|(of, _)| of.name == resource.name))
}

#[test]
fn everything_described_can_be_made_called_and_deleted() {
    let mut walk = Walk::new();
    let mut called = BTreeSet::new();
    let described: Vec<_> = ROUTES.iter().filter_map(|route| Some(route.resource?.0)).collect();
    assert!(!described.is_empty());
    described.iter().for_each(|resource| walk.make(resource));
    for route in ROUTES {
        let Some((resource, action)) = route.resource.filter(|(_, action)| *action != Action::Delete) else { continue };
        if action != Action::Create {
            walk.done(route, resource);
        }
        called.insert((route.of, route.id));
    }
    while let Some(resource) = walk.order.pop() {
        let Some(delete) = route(resource, Action::Delete) else { continue };
        walk.done(delete, resource);
        called.insert((delete.of, delete.id));
        if let Some(show) = route(resource, Action::Show) {
            let input = walk.input(show, resource);
            let refusal = walk.send(show, &input).expect_err(resource.name);
            assert_eq!(refusal.status, resource.refusals.unknown.0, "{}: {}", resource.name, refusal.body);
        }
    }
    let all = ROUTES.iter().filter(|route| route.resource.is_some()).map(|route| (route.of, route.id)).collect();
    assert_eq!(called, all);
}
