//! What lists and look-ups by a unique name must name.

use super::super::{Operation, Service};
use crate::load::{Format, Kind, Pagination, Schema, Style, UniqueName};
use crate::sure;

type Mistakes = Vec<(u64, String)>;

/// Line and text of each mistake in `x-pagination` and `x-unique-name`.
pub(super) fn mistakes(service: &Service, operation: &Operation, line: u64) -> Mistakes {
    let mut found = Vec::new();
    if let Some(pages) = &operation.given.pagination {
        pagination(service, operation, pages, line, &mut found);
    }
    let look = operation.given.look_with.iter().filter(|id| service.operation(&id.value).is_none());
    found.extend(look.map(|id| {
        let text = format!("there is no operation `{}`; correct `x-look-with`", id.value);
        (id.referenced.line(), text)
    }));
    if let Some(unique) = &operation.given.unique_name {
        unique_name(service, operation, unique, &mut found);
    }
    found
}

fn pagination(service: &Service, operation: &Operation, pages: &Pagination, line: u64, found: &mut Mistakes) {
    let has_input = |name: &str| {
        let first = name.split('.').next().unwrap_or(name);
        operation.inputs.iter().any(|input| input.name == first)
    };
    let answer = operation.reply.json.map(|json| service.resolve(json).schema);
    let items = answer.as_ref().and_then(|answer| answer.properties.get(&pages.items.value));
    if items.is_none_or(|items| service.resolve(items).schema.kind() != Some(Kind::Array)) {
        let text = format!("the answer has no list `{}`; correct `items`", pages.items.value);
        found.push((pages.items.referenced.line(), text));
    }
    if let (Some(total), Some(answer)) = (&pages.total, &answer)
        && answer.required.iter().any(|name| name.value == *total)
    {
        let text =
            format!("a list does without its count: do not require `{total}` in the answer of `{}`", operation.id);
        found.push((pages.items.referenced.line(), text));
    }
    let (first, second) = match pages.style {
        Style::Whole => return,
        Style::Number => (&pages.page, &pages.size),
        Style::Offset => (&pages.offset, &pages.limit),
        Style::Marker => (&pages.marker, &pages.limit),
    };
    for name in [first, second] {
        if !name.as_deref().is_some_and(has_input) {
            let text = format!("`x-pagination` of `{}` names no input; name the fields its style needs", operation.id);
            found.push((line, text));
        }
    }
    if pages.style == Style::Marker && service.next_marker(operation, pages).is_none() {
        let at = pages.next.as_ref().or(pages.key.as_ref()).map_or(line, |name| name.referenced.line());
        let text = format!(
            "nothing in the answer of `{}` is the next marker; name a path of the answer with `next`, or a field of its items with `key`",
            operation.id
        );
        found.push((at, text));
    }
}

/// An item that stands for a field of the answer must surely hold what that field surely holds.
fn whole(service: &Service, operation: &Operation, unique: &UniqueName, item: &Schema, list: &Operation) -> Mistakes {
    let mut found = Mistakes::new();
    for (answered, line, _) in unique.answer.lines().filter(|(_, _, of_item)| of_item.value == ".") {
        let field = operation.reply.json.and_then(|own| service.field_at(own, answered));
        let shown = sure::of(service, item);
        let lacks = |held: &sure::Held| held.sure.is_some() && !shown.iter().any(|other| other.name == held.name);
        let due = field.map(|field| sure::of(service, &field)).unwrap_or_default();
        if let Some(held) = due.iter().find(|held| lacks(held)) {
            let text = format!("`{answered}` surely holds `{}`, and the items of `{}` do not", held.name, list.id);
            found.push((line, text));
        }
    }
    found
}

fn unique_name(service: &Service, operation: &Operation, unique: &UniqueName, found: &mut Mistakes) {
    let line = unique.list.referenced.line();
    let Some(list) = service.operation(&unique.list.value) else {
        return found.push((line, format!("there is no operation `{}`; correct `list`", unique.list.value)));
    };
    if list.given.pagination.is_none() {
        found.push((line, format!("`{}` is no list; give it `x-pagination`, or name another one", list.id)));
    }
    let items = list.reply.json.and_then(|answer| service.field_at(answer, &unique.items.value));
    let Some(item) = items.filter(|items| items.kind() == Some(Kind::Array)).and_then(|items| items.items) else {
        let text = format!("the answer of `{}` has no list `{}`; correct `items`", list.id, unique.items.value);
        return found.push((unique.items.referenced.line(), text));
    };
    let mut is_field = |of: &Schema, owner: &str, path: &str, at: u64, keyword: &str| {
        if service.field_at(of, path).is_none() {
            found.push((at, format!("{owner} no field `{path}`; correct `{keyword}`")));
        }
    };
    let owner = format!("the items of `{}` have", list.id);
    is_field(&item, &owner, &unique.matches.value, unique.matches.referenced.line(), "match");
    for (path, at, _) in unique.also.lines() {
        is_field(&item, &owner, path, at, "also");
    }
    for (answered, line, of_item) in unique.answer.lines() {
        is_field(&item, &owner, &of_item.value, of_item.referenced.line(), "answer");
        let own = operation.reply.json;
        own.iter().for_each(|own| {
            is_field(own, &format!("the answer of `{}` has", operation.id), answered, line, "answer");
        });
    }
    found.extend(whole(service, operation, unique, &item, list));
    let Some(created) = &unique.created else { return };
    if !service.field_at(&item, &created.value).is_some_and(|time| time.is_format(Format::DateTime)) {
        let text = format!("the items of `{}` have no date-time `{}`; correct `created`", list.id, created.value);
        found.push((created.referenced.line(), text));
    }
}
