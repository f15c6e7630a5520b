//! The way from an empty project to a platform, cut at each of its creations: gone again with look-ups, nothing is made
//! twice, and nothing is left behind by who takes it all down.
#![allow(clippy::unwrap_used)]

use conformance::pattern::{Memory, filled, fits};
use conformance::run;
use conformance::world::World;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// One thing that is made on the way, and how it is found, waited for and deleted.
#[derive(Deserialize)]
struct Part {
    /// What its id is called in the inputs of others.
    name: String,
    service: String,
    look: Look,
    create: Call,
    #[serde(default)]
    ready: Option<String>,
    /// Absent where it goes along with another one.
    #[serde(default)]
    delete: Option<Call>,
    #[serde(default)]
    gone: Option<String>,
}

#[derive(Deserialize)]
struct Call {
    call: String,
    #[serde(default)]
    input: Value,
}

/// A list, and what is looked for in it.
#[derive(Deserialize)]
struct Look {
    call: String,
    #[serde(default)]
    input: Value,
    is: Value,
    id: String,
}

/// In the order in which one needs the other.
fn parts() -> Vec<Part> {
    serde_json::from_str(include_str!("way.json")).unwrap()
}

/// Somebody on the way.
struct Walker {
    world: World,
    parts: Vec<Part>,
    memory: Memory,
}

impl Walker {
    fn new() -> Self {
        let given = serde_json::from_value(json!({"service": "ai-ml-ops"})).unwrap();
        Walker { world: World::new(&given, false).unwrap(), parts: parts(), memory: Memory::new() }
    }

    fn call(&self, part: &Part, operation: &str, input: &Value) -> Result<Value, Value> {
        let client = self.world.client(self.world.service(Some(&part.service)).unwrap()).unwrap().unwrap();
        let outcome = run::call(&client, operation, &filled(input, &self.memory), &Map::new());
        outcome.error.map_or(Ok(outcome.value), Err)
    }

    fn wait(&self, part: &Part, waiter: &str) {
        let client = self.world.client(self.world.service(Some(&part.service)).unwrap()).unwrap().unwrap();
        let outcome = run::wait(&client, waiter, &json!({"id": self.memory[&part.name]}), &Map::new()).unwrap();
        assert_eq!(outcome.error, None, "{waiter}");
    }

    /// The ids of what is there of a part. Below what is not there is nothing.
    fn look(&self, part: &Part) -> Vec<Value> {
        if filled(&part.look.input, &self.memory).to_string().contains("${") {
            return Vec::new();
        }
        let found = match self.call(part, &part.look.call, &part.look.input) {
            Err(error) if error["kind"] == "NotFound" => return Vec::new(),
            found => found.unwrap(),
        };
        let service = self.world.service(Some(&part.service)).unwrap();
        let pages = service.operation(&part.look.call).unwrap().pagination.unwrap();
        let rows = found[pages.items].as_array().unwrap();
        let is_it = |row: &&Value| fits(&filled(&part.look.is, &self.memory), Some(row), "row").is_ok();
        rows.iter().filter(is_it).map(|row| row[&part.look.id].clone()).collect()
    }

    /// Goes the way, and stops behind the creation of the part `until`.
    fn go(&mut self, until: Option<usize>) {
        self.memory.clear();
        for index in 0..self.parts.len() {
            let part = &self.parts[index];
            let mut found = self.look(part);
            if found.is_empty() {
                let created = self.call(part, &part.create.call, &part.create.input);
                if until == Some(index) {
                    return;
                }
                created.unwrap_or_else(|error| panic!("{}: {error}", part.create.call));
                found = self.look(part);
            }
            assert_eq!(found.len(), 1, "{} of {}", found.len(), part.name);
            self.memory.insert(part.name.clone(), found.remove(0));
            if let Some(waiter) = &part.ready {
                self.wait(part, waiter);
            }
        }
    }

    /// Deletes what is there, the last part first, and looks whether it is gone.
    fn take_down(&mut self) {
        self.memory.clear();
        for part in &self.parts {
            if let Some(id) = self.look(part).pop() {
                self.memory.insert(part.name.clone(), id);
            }
        }
        for part in self.parts.iter().rev().filter(|part| self.memory.contains_key(&part.name)) {
            if let Some(delete) = &part.delete {
                self.call(part, &delete.call, &delete.input).unwrap_or_else(|error| panic!("{}: {error}", delete.call));
            }
            if let Some(waiter) = &part.gone {
                self.wait(part, waiter);
            }
        }
        for part in &self.parts {
            assert_eq!(self.look(part), [Value::Null; 0], "{} is left behind", part.name);
        }
    }

    /// Goes until the creation of a part, which the fault strikes, and dies there.
    fn die(&mut self, index: usize, fault: &str) {
        let operation = &self.parts[index].create.call;
        self.world.admin.add_fault(&json!({"operation": operation, "fault": fault})).unwrap();
        self.go(Some(index));
        self.world.admin.clear_faults().unwrap();
    }

    /// How often the creations were carried out.
    fn made(&self) -> Vec<usize> {
        let journal = self.world.admin.journal().unwrap();
        let is_of = |entry: &&Value, part: &Part| {
            entry["operation"] == part.create.call
                && entry["status"].as_u64().is_some_and(|status| (200..300).contains(&status))
        };
        self.parts.iter().map(|part| journal.iter().filter(|entry| is_of(entry, part)).count()).collect()
    }
}

fn cut_and_gone_again(fault: &str) {
    for index in 0..parts().len() {
        let mut walker = Walker::new();
        walker.die(index, fault);
        walker.go(None);
        assert_eq!(walker.made(), vec![1; walker.parts.len()], "cut at {}", walker.parts[index].name);
        walker.take_down();
    }
}

#[test]
fn nothing_is_doubled_after_an_answer_was_lost() {
    cut_and_gone_again("apply_then_reset");
}

#[test]
fn nothing_is_missing_after_a_creation_was_lost() {
    cut_and_gone_again("reset_before_apply");
}

#[test]
fn nothing_is_left_behind_of_half_a_way() {
    for index in 0..parts().len() {
        let mut walker = Walker::new();
        walker.die(index, "apply_then_reset");
        walker.take_down();
        assert!(walker.memory.contains_key(&walker.parts[index].name), "what was made last was not found");
    }
}
