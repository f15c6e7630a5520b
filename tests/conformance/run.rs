//! Runs one scenario.

use std::thread;
use std::time::{Duration, Instant, SystemTime};

use gureum::engine::{EngineClient, EngineReply, Steps};
use gureum::operation::Service;
use serde_json::{Map, Value, json};

use crate::language;
use crate::outcome::Outcome;
use crate::pattern::{Memory, filled, fits};
use crate::world::World;
use scenarios::{Entry, Scenario, Setup, Step};

/// Runs `scenario`, before the emulator's opponent if it is to be hostile; the error says which step or assertion failed, and how.
pub fn run(scenario: &Scenario, is_hostile: bool) -> Result<(), String> {
    let world = World::new(&scenario.given, is_hostile)?;
    let mut memory = Memory::new();
    memory.insert("tenant".to_owned(), json!(world.keys.access_key));
    for (index, setup) in scenario.given.setup.iter().enumerate() {
        prepare(&world, setup, &mut memory).map_err(|problem| format!("setup {}: {problem}", index + 1))?;
    }
    world.admin.clear_journal()?;
    add_faults(&world, &scenario.given.faults, &memory)?;
    for (index, step) in scenario.steps.iter().enumerate() {
        take(&world, step, &mut memory).map_err(|problem| format!("step {}: {problem}", index + 1))?;
    }
    check_journal(&scenario.journal, &world.admin.journal()?, &memory)
}

fn prepare(world: &World, setup: &Setup, memory: &mut Memory) -> Result<(), String> {
    let client = &world.client(world.service(setup.service.as_deref())?)?.map_err(|error| error.to_string())?;
    let input = filled(&setup.input, memory);
    let outcome = match (&setup.call, &setup.wait) {
        (Some(operation), None) => call(client, operation, &input, &Map::new()),
        (None, Some(waiter)) => wait(client, waiter, &input, &Map::new())?,
        _ => return Err("a setup needs `call` or `wait`".to_owned()),
    };
    outcome.check(&Default::default(), memory)?;
    save(&setup.save, &outcome.value, memory)
}

fn take(world: &World, step: &Step, memory: &mut Memory) -> Result<(), String> {
    if step.clear_faults {
        world.admin.clear_faults()?;
    }
    add_faults(world, &step.faults, memory)?;
    if let Some(ms) = step.advance_ms {
        world.admin.advance(ms)?;
    }
    let (begin, clock) = (Instant::now(), world.now());
    let Some(outcome) = act(world, step, &filled(&step.input, memory))? else { return Ok(()) };
    check_time(step, begin, clock, world)?;
    outcome.check(&step.expect, memory)?;
    save(&step.save, &outcome.value, memory)?;
    match &step.expect.language_check {
        Some(name) => language::check(name, &outcome),
        None => Ok(()),
    }
}

/// Does what the step says; `None` if it makes no call.
fn act(world: &World, step: &Step, input: &Value) -> Result<Option<Outcome>, String> {
    let is_act = [&step.call, &step.wait, &step.pages, &step.cancel].iter().filter(|act| act.is_some()).count();
    if is_act > 1 {
        return Err("a step does one thing only".to_owned());
    }
    let service = world.service(step.service.as_deref())?;
    let client = match &world.client(service)? {
        Ok(client) => client.clone(),
        Err(error) => return Ok((is_act == 1).then(|| Outcome::of_error(error))),
    };
    let outcome = match step {
        Step { call: Some(operation), .. } => call(&client, operation, input, &step.options),
        Step { wait: Some(waiter), .. } => wait(&client, waiter, input, &step.options)?,
        Step { pages: Some(operation), .. } => pages(service, &client, operation, input, step),
        Step { cancel: Some(operation), .. } => cancel(&client, operation, input, step),
        _ => return Ok(None),
    };
    Ok(Some(outcome))
}

/// One call, to its end.
pub fn call(client: &EngineClient, operation: &str, input: &Value, options: &Map<String, Value>) -> Outcome {
    Outcome::of(&client.start(operation, &bytes(input), &options_bytes(options)).wait(&mut || false))
}

fn cancel(client: &EngineClient, operation: &str, input: &Value, step: &Step) -> Outcome {
    let handle = client.start(operation, &bytes(input), &options_bytes(&step.options));
    thread::sleep(Duration::from_millis(step.after_ms.unwrap_or_default()));
    handle.cancel();
    Outcome::of(&handle.wait(&mut || false))
}

/// One wait, to its end. `input` has one field, the id of the resource.
pub fn wait(
    client: &EngineClient,
    waiter: &str,
    input: &Value,
    options: &Map<String, Value>,
) -> Result<Outcome, String> {
    let fields = input.as_object().filter(|fields| fields.len() == 1);
    let resource = fields.and_then(|fields| fields.values().next()?.as_str());
    let resource = resource.ok_or("a wait needs one input: the id of the resource")?;
    let steps = client.wait(waiter, resource, &options_bytes(options));
    loop {
        let reply = next(&steps);
        if reply.end || !reply.ok {
            return Ok(Outcome::of(&reply));
        }
    }
}

fn pages(service: &Service, client: &EngineClient, operation: &str, input: &Value, step: &Step) -> Outcome {
    let field = service.operation(operation).and_then(|row| row.pagination).map_or("", |pages| pages.items);
    let steps = client.pages(operation, &bytes(input), &options_bytes(&step.options));
    let mut items = Vec::new();
    let mut last = Outcome::default();
    while step.take.is_none_or(|most| items.len() < most) {
        let reply = next(&steps);
        if !reply.ok {
            return Outcome::of(&reply);
        }
        if reply.end {
            break;
        }
        last = Outcome::of(&reply);
        items.extend(last.value.get(field).and_then(Value::as_array).into_iter().flatten().cloned());
    }
    items.truncate(step.take.unwrap_or(usize::MAX));
    Outcome { items: Some(items), ..last }
}

fn next(steps: &Steps) -> EngineReply {
    steps.next().wait(&mut || false)
}

fn bytes(input: &Value) -> Vec<u8> {
    if input.is_null() { Vec::new() } else { input.to_string().into_bytes() }
}

fn options_bytes(options: &Map<String, Value>) -> Vec<u8> {
    if options.is_empty() { Vec::new() } else { Value::Object(options.clone()).to_string().into_bytes() }
}

fn add_faults(world: &World, faults: &[Value], memory: &Memory) -> Result<(), String> {
    faults.iter().try_for_each(|fault| world.admin.add_fault(&filled(fault, memory)))
}

fn save(wanted: &Map<String, Value>, value: &Value, memory: &mut Memory) -> Result<(), String> {
    for (name, pointer) in wanted {
        let part = pointer.as_str().and_then(|pointer| value.pointer(pointer));
        let part = part.ok_or_else(|| format!("nothing at {pointer} to save as `{name}`: {value}"))?;
        memory.insert(name.clone(), part.clone());
    }
    Ok(())
}

fn check_time(step: &Step, begin: Instant, clock: SystemTime, world: &World) -> Result<(), String> {
    let took = begin.elapsed().as_millis() as u64;
    if let Some(most) = step.expect.took_at_most_ms.filter(|most| took > *most) {
        return Err(format!("took {took} ms, expected at most {most}"));
    }
    let moved = world.now().duration_since(clock).unwrap_or_default().as_millis() as u64;
    match step.expect.clock_moved_ms {
        Some([least, most]) if moved < least || moved > most => {
            Err(format!("the clock moved by {moved} ms, expected {least} to {most}"))
        }
        _ => Ok(()),
    }
}

fn check_journal(wanted: &[Entry], entries: &[Value], memory: &Memory) -> Result<(), String> {
    let mut rest = entries.iter();
    for (index, entry) in wanted.iter().enumerate() {
        let at = format!("journal {}", index + 1);
        if let Some(request) = &entry.request {
            fits(&filled(request, memory), rest.next(), &at)?;
        }
        if let Some(total) = entry.total_requests.filter(|total| *total != entries.len()) {
            return Err(format!("{at}: {} requests, expected {total}: {}", entries.len(), summary(entries)));
        }
        if let Some(of) = &entry.requests_of {
            let count = entries.iter().filter(|entry| entry["operation"] == of.operation).count();
            if count < of.at_least || count > of.at_most {
                let (operation, least, most) = (&of.operation, of.at_least, of.at_most);
                return Err(format!("{at}: {count} requests of `{operation}`, expected {least} to {most}"));
            }
        }
    }
    Ok(())
}

fn summary(entries: &[Value]) -> String {
    let lines = entries.iter().map(|entry| format!("{} {} {}", entry["operation"], entry["status"], entry["faults"]));
    lines.collect::<Vec<_>>().join(", ")
}
