//! Mistakes in `x-resource`: names that lead nowhere.

use serde_saphyr::Spanned;

use crate::load::{Need, Resource};

/// What must be known of an operation to judge what is said about it.
#[derive(Debug)]
pub struct Facts {
    /// Names of its inputs.
    pub inputs: Vec<String>,
    /// JSON pointers of everything in its answer.
    pub paths: Vec<String>,
    /// Field of its answer that holds the rows, if it is a list.
    pub items: Option<String>,
}

/// Line and text of every mistake. `operation` finds an operation of the service, `known` says whether a resource exists.
pub fn mistakes(
    resource: &Spanned<Resource>,
    operation: &dyn Fn(&str) -> Option<Facts>,
    known: &dyn Fn(&str) -> bool,
) -> Vec<(u64, String)> {
    let check = Check { resource: &resource.value, line: resource.referenced.line(), operation };
    let mut found = check.operations();
    if found.is_empty() {
        found.extend(check.inputs());
        found.extend(check.fields());
        found.extend(check.needs(known));
        found.extend(check.quota(known));
        found.extend(check.steps());
        found.extend(check.addresses());
    }
    found
}

struct Check<'a> {
    resource: &'a Resource,
    line: u64,
    operation: &'a dyn Fn(&str) -> Option<Facts>,
}

type Found = Vec<(u64, String)>;

fn line(text: &Spanned<String>) -> u64 {
    text.referenced.line()
}

impl Check<'_> {
    fn facts(&self, id: &Option<Spanned<String>>) -> Option<Facts> {
        id.as_ref().and_then(|id| (self.operation)(&id.value))
    }

    fn operations(&self) -> Found {
        let Resource { create, set, list, show, change, delete, put, parts, .. } = self.resource;
        let named = [create, set, list, show, delete, put].into_iter().flatten().chain(change);
        let named = named.chain(parts.iter().flat_map(|(_, part)| &part.add));
        let named = named.map(|id| (line(id), id.value.as_str()));
        let named = named.chain(self.resource.exists.lines().map(|(id, at, _)| (at, id)));
        let unknown = named.filter(|(_, id)| (self.operation)(id).is_none());
        let mut found: Found =
            unknown.map(|(at, id)| (at, format!("there is no operation `{id}`; correct the name"))).collect();
        if list.is_none() && show.is_none() {
            found.push((self.line, "`x-resource` names neither `list` nor `show`; name what shows it".to_owned()));
        }
        if let (Some(id), Some(Facts { items: None, .. })) = (list, self.facts(list)) {
            found.push((line(id), format!("`{}` is no list; give it `x-pagination`, or name another one", id.value)));
        }
        found
    }

    /// The input that names the resource, wherever one is named.
    fn inputs(&self) -> Found {
        let Resource { create, set, show, change, delete, id, filters, list, parts, .. } = self.resource;
        let mut found = Found::new();
        let is_creation = |id: &&Spanned<String>| create.as_ref().is_some_and(|create| create.value == id.value);
        let adding = parts.iter().flat_map(|(_, part)| &part.add).filter(|id| !is_creation(id));
        for operation in [set, show, delete].into_iter().flatten().chain(change).chain(adding) {
            let inputs = (self.operation)(&operation.value).map(|facts| facts.inputs).unwrap_or_default();
            match id {
                None => {
                    found.push((self.line, "`x-resource` has no `id`; name the input that names the resource".into()));
                    break;
                }
                Some(id) if !inputs.contains(&id.value) => {
                    found.push((line(id), format!("`{}` has no input `{}`; correct `id`", operation.value, id.value)));
                    break;
                }
                Some(_) => {}
            }
        }
        let inputs = self.facts(list).map(|facts| facts.inputs).unwrap_or_default();
        for (filter, at, _) in filters.lines().filter(|(filter, ..)| !inputs.iter().any(|input| input == filter)) {
            found.push((at, format!("the list has no input `{filter}`; correct the filter")));
        }
        found
    }

    /// Everything that is said to be a field of the resource.
    fn fields(&self) -> Found {
        let Resource { item, key, state, created, changed, unique, alike, spread, filters, answer, .. } = self.resource;
        let mut found = Found::new();
        if let (Some(item), Some(shown)) = (item, self.facts(&self.resource.show))
            && !shown.paths.contains(&format!("/{}", item.value))
        {
            return vec![(line(item), format!("the answer has no field `{}`; correct `item`", item.value))];
        }
        if key.is_none() && !self.has("id") {
            found.push((self.line, "the resource has no field `id`; name the field that is its id with `key`".into()));
        }
        let parts = &self.resource.parts;
        for (field, at, _) in parts.lines().filter(|(field, ..)| !self.has(field)) {
            found.push((at, format!("the resource has no field `{field}`; correct the name")));
        }
        let counts = parts.iter().filter_map(|(_, part)| part.count.as_ref());
        let single = [key, state, created, changed, spread].into_iter().flatten().chain(counts);
        let mapped = filters.iter().chain(answer.iter()).map(|(_, field)| field);
        for field in single.chain(unique).chain(alike).chain(mapped).filter(|field| !self.has(&field.value)) {
            found.push((line(field), format!("the resource has no field `{}`; correct the name", field.value)));
        }
        let wrong = |(_, _, field): &(&str, u64, &Spanned<String>)| !self.has_path(&field.value);
        for (_, _, field) in self.resource.sets.lines().filter(wrong) {
            found.push((line(field), format!("the resource has no field `{}`; correct the name", field.value)));
        }
        let answered = self.facts(&self.resource.create).map(|facts| facts.paths).unwrap_or_default();
        for (field, at, _) in self.resource.once.lines() {
            if !answered.iter().any(|path| path.ends_with(&format!("/{field}"))) {
                found.push((at, format!("the creation answers no `{field}`; correct the name")));
            }
        }
        for (operation, _, field) in self.resource.exists.lines() {
            let paths = (self.operation)(operation).map(|facts| facts.paths).unwrap_or_default();
            if !paths.contains(&format!("/{}", field.value)) {
                found.push((line(field), format!("`{operation}` answers no `{}`; correct the name", field.value)));
            }
        }
        for (field, at, _) in self.resource.made.lines().filter(|(field, ..)| !self.has(field)) {
            found.push((at, format!("the resource has no field `{field}`; correct the name")));
        }
        found
    }

    /// Whether there is such a field, at a path with dots in it.
    fn has_path(&self, path: &str) -> bool {
        self.has(&path.replace('.', "/")) || self.has(&path.replace('.', "/*/"))
    }

    fn has(&self, field: &str) -> bool {
        let item = self.resource.item.as_ref().map(|item| format!("/{}", item.value)).unwrap_or_default();
        let shown = self.facts(&self.resource.show).map(|facts| facts.paths.contains(&format!("{item}/{field}")));
        let listed = self.facts(&self.resource.list).map(|facts| {
            let rows = facts.items.unwrap_or_default();
            facts.paths.contains(&format!("/{rows}/*/{field}"))
        });
        shown == Some(true) || listed == Some(true)
    }

    fn needs(&self, known: &dyn Fn(&str) -> bool) -> Found {
        let inputs = |id| self.facts(id).map(|facts: Facts| facts.inputs).unwrap_or_default();
        let Resource { create, list, put, .. } = self.resource;
        let given = [inputs(create), inputs(list), inputs(put)].concat();
        let mut found = Found::new();
        for (input, at, Need { resource, copies, of, .. }) in self.resource.needs.lines() {
            // An input may lie inside an object of that name, as `item` does.
            let is_given = given.iter().any(|name| name == input) || self.lies_inside();
            if !is_given {
                found.push((at, format!("neither creation nor list has an input `{input}`; correct the name")));
            }
            if !known(&resource.value) {
                let fix = "name a tag with `x-resource`, of another service as `module/tag`";
                found.push((line(resource), format!("there is no resource `{}`; {fix}", resource.value)));
            }
            for other in of.iter().filter(|other| !given.contains(&other.value) && !self.lies_inside()) {
                found.push((
                    line(other),
                    format!("neither creation nor list has an input `{}`; correct the name", other.value),
                ));
            }
            for (field, at, _) in copies.lines().filter(|(field, ..)| !self.has_path(field)) {
                found.push((at, format!("the resource has no field `{field}`; correct the name")));
            }
        }
        found
    }

    fn quota(&self, known: &dyn Fn(&str) -> bool) -> Found {
        let named = self.resource.quota.iter().map(|quota| &quota.resource);
        let unknown = named.filter(|resource| !known(&resource.value));
        let text = |resource: &Spanned<String>| {
            format!(
                "there is no resource `{}`; name a tag with `x-resource`, of another service as `module/tag`",
                resource.value
            )
        };
        unknown.map(|resource| (line(resource), text(resource))).collect()
    }

    /// What brings addresses, where they are held, and what they lie in.
    fn addresses(&self) -> Found {
        let mut found = Found::new();
        let Some(addresses) = &self.resource.addresses else { return found };
        let inputs = self.facts(&self.resource.create).map(|facts| facts.inputs).unwrap_or_default();
        if !inputs.contains(&addresses.input.value) {
            let text = format!("the creation has no input `{}`; correct the name", addresses.input.value);
            found.push((line(&addresses.input), text));
        }
        if !self.has_path(&addresses.at.value) {
            let text = format!("the resource has no field `{}`; correct the name", addresses.at.value);
            found.push((line(&addresses.at), text));
        }
        if let Some(of) = addresses.of.as_ref().filter(|of| self.resource.needs.get(&of.value).is_none()) {
            found.push((line(of), format!("`{}` is not among `needs`; name what the addresses lie in", of.value)));
        }
        found
    }

    fn lies_inside(&self) -> bool {
        let inputs = self.facts(&self.resource.create).map(|facts| facts.inputs).unwrap_or_default();
        self.resource.item.as_ref().is_some_and(|item| inputs.contains(&item.value))
    }

    fn steps(&self) -> Found {
        let steps = &self.resource.steps;
        let has_steps = !(steps.create.is_empty() && steps.change.is_empty() && steps.delete.is_empty());
        let is_mistake = has_steps && self.resource.state.is_none();
        let text = "`steps` needs `state`; name the field with the state";
        is_mistake.then(|| (self.line, text.to_owned())).into_iter().collect()
    }
}
