//! One operation, from what was typed to what is shown.

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use gureum::Download;
use gureum::engine::EngineClient;
use gureum::operation::{self, Pagination, ReplyKind};
use serde_json::{Map, Value};

use crate::answer::{read, text_at};
use crate::command::options::is_destructive;
use crate::completion::seen::Seen;
use crate::confirm;
use crate::dry_run;
use crate::failure::Failure;
use crate::input;
use crate::output::{Format, Output};
use crate::pages::{self, items_of};
use crate::settings::{Settings, duration};
use crate::skeleton;
use crate::stop::Stop;
use crate::table::{Group, Operation, Service};
use crate::wait;
use crate::watch;

/// What is run, and with what.
pub struct Run<'r> {
    pub service: &'static Service,
    pub group: &'static Group,
    pub operation: &'static Operation,
    pub matches: &'r ArgMatches,
    pub settings: &'r Settings,
    pub stop: &'r Stop,
}

impl Run<'_> {
    /// Runs it.
    pub fn run(&self, mut output: Output) -> Result<(), Failure> {
        let row = self.operation.row(self.service);
        output.identity = self.operation.identity;
        if self.is_set("generate-skeleton") {
            return output.bytes(skeleton::of(self.operation).as_bytes());
        }
        let input = input::gather(self.matches, self.operation, row)?;
        let opened = self.settings.open(self.service.row())?;
        if let Some(wait) = self.operation.cascade {
            return self.cascade(&opened.client, row, wait, &input, &mut output);
        }
        if self.is_set("dry-run") {
            return output.value(dry_run::of(&opened.client, row, &input, self.stop)?);
        }
        refuse_to_swallow(self.operation, &output)?;
        if is_destructive(row) {
            confirm::ask(self.is_set("yes"), self.operation, &input, row)?;
        }
        match (row.pagination, row.reply) {
            (Some(pages), _) if !self.is_set("one-page") => self.list(&opened.client, row, pages, &input, &mut output),
            (_, ReplyKind::File(_)) => self.file(&opened.client, row, &input, &mut output),
            (_, _) => self.call(&opened.client, row, &input, &mut output),
        }
    }

    fn is_set(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|set| *set)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
    }

    fn body(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        input: &Map<String, Value>,
    ) -> Result<gureum::engine::EngineReply, Failure> {
        let reply = client.call_blocking(row.id, &input::bytes(input), b"", &mut || self.stop.is_wanted());
        if reply.ok { Ok(reply) } else { Err(Failure::of_reply(&reply, client)) }
    }

    fn call(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        input: &Map<String, Value>,
        output: &mut Output,
    ) -> Result<(), Failure> {
        // What cannot be waited for is said before anything is done.
        let goal = self
            .text("wait")
            .map(|goal| wait::Goal::of(self.service, self.group, self.operation, goal, input))
            .transpose()?;
        let reply = self.body(client, row, input)?;
        let answer = read(&reply.body)?;
        // What was made stays, and whoever reads the error has to know what.
        let made = self.operation.made.and_then(|(_, path)| text_at(&answer, path));
        let with_made = |failure: Failure| made.iter().fold(failure, |failure, id| failure.with("made", id.as_str()));
        let Some(goal) = goal else {
            return match row.pagination.filter(|_| output.is_rows()) {
                Some(pages) => show_whole(Value::Array(items_of(answer, pages)), output),
                None => show(answer, output),
            }
            .map_err(with_made);
        };
        let id = goal.id(&answer)?;
        let found = wait::until(client, goal.wait, &id, self.settings.timeout, self.stop).map_err(with_made)?;
        output.identity = self.group.identity_of(goal.wait.read);
        show(found, output).map_err(with_made)
    }

    /// Shows or asks about everything that would go, and then deletes it step by step.
    fn cascade(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        wait: &str,
        input: &Map<String, Value>,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let plan = read(&self.body(client, row, input)?.body)?["deletions"].take();
        if self.is_set("dry-run") {
            return output.value(plan);
        }
        let below = plan.as_array().map_or(0, |all| all.len().saturating_sub(1));
        let id = input.values().next().and_then(Value::as_str).unwrap_or_default();
        let summary = self.operation.summary.trim_end_matches('.');
        confirm::ask_whether(self.is_set("yes"), &format!("{summary}: `{id}`, and {below} below it"))
            .map_err(|failure| failure.with("operation", wait))?;
        let Some(wait) = self.service.row().wait(wait) else { return Ok(()) };
        show(wait::until(client, wait, id, self.settings.timeout, self.stop)?, output)
    }

    fn file(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        input: &Map<String, Value>,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let path = self.text("save");
        let is_text = !matches!(row.reply, ReplyKind::File("application/octet-stream"));
        if path.is_none() && !is_text && io::stdout().is_terminal() {
            let message = "the answer is a file that no terminal shows";
            return Err(Failure::input(message, "pass `--save FILE`, or send the output to a file"));
        }
        let reply = self.body(client, row, input)?;
        match path {
            Some(path) => {
                let file = Download::new(reply.body.as_ref());
                file.save(path).map_err(|error| match error.raw_os_error() {
                    Some(_) => Failure::unwritable(path, "--save", &error).answered(),
                    // It says which file.
                    None => Failure::input(error.to_string(), "choose another place").answered(),
                })
            }
            None => output.bytes(&reply.body).map_err(Failure::answered),
        }
    }

    fn list(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        pagination: &Pagination,
        input: &Map<String, Value>,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let left = self.text("limit").map_or(Ok(usize::MAX), |count| {
            count.parse().map_err(|_| Failure::input(format!("`--limit` is `{count}`"), "pass a whole number"))
        })?;
        let Some(pause) = self.text("watch").map(|text| duration(text, "--watch")).transpose()? else {
            return self.list_once(client, row, pagination, input, left, output);
        };
        if pause.is_zero() {
            let message = "`--watch` is zero, so the service would be asked without a rest";
            return Err(Failure::input(message, "pass a time such as `90`, `90s`, `5m` or `2h`"));
        }
        let mut all = || {
            let mut all = Vec::new();
            self.items(client, row, pagination, input, left, &mut |items| {
                all.extend(items);
                Ok(())
            })?;
            Ok(all)
        };
        watch::run(&mut all, pause, self.stop, output)
    }

    fn list_once(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        pagination: &Pagination,
        input: &Map<String, Value>,
        left: usize,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let mut all = Vec::new();
        let mut seen = Seen::of(self.service, self.group, self.operation, self.settings);
        let listed = self.items(client, row, pagination, input, left, &mut |items| {
            seen.add(&items);
            if output.streams() {
                return output.items(items).map_err(Failure::answered);
            }
            all.extend(items);
            Ok(())
        });
        if let Err(failure) = listed {
            output.break_off().map_err(Failure::answered)?;
            return Err(failure);
        }
        // Of what was not asked for nothing is known.
        if left > 0 {
            seen.remember();
        }
        if output.streams() { output.end().map_err(Failure::answered) } else { show_whole(Value::Array(all), output) }
    }

    /// Page by page, as many items as are wanted.
    fn items(
        &self,
        client: &EngineClient,
        row: &operation::Operation,
        pagination: &Pagination,
        input: &Map<String, Value>,
        mut left: usize,
        take: &mut dyn FnMut(Vec<Value>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if left == 0 {
            return Ok(());
        }
        pages::each(client, row, input, self.stop, &mut |page, _| {
            let mut items = items_of(page, pagination);
            items.truncate(left);
            left -= items.len();
            take(items)?;
            Ok(left > 0)
        })
    }
}

/// A secret that no other answer shows must not be lost by the form of this one.
pub fn refuse_to_swallow(operation: &Operation, output: &Output) -> Result<(), Failure> {
    if operation.told_once && output.is_id() {
        let message = "the answer holds a secret that is told this once, and `-o quiet` shows an id alone";
        return Err(Failure::input(message, "leave `-o quiet` out, or say with `--query` what is shown"));
    }
    Ok(())
}

/// Nothing at all is an answer without content.
fn show(answer: Value, output: &mut Output) -> Result<(), Failure> {
    let is_nothing = answer.is_null() || answer.as_object().is_some_and(Map::is_empty);
    if !is_nothing {
        return show_whole(answer, output);
    }
    if output.format == Format::Table {
        let _ = writeln!(io::stderr(), "done");
        return Ok(());
    }
    if output.format == Format::Json { show_whole(Value::Object(Map::new()), output) } else { Ok(()) }
}

/// Whatever was answered, nothing too. What fails now fails after the call.
pub fn show_whole(answer: Value, output: &mut Output) -> Result<(), Failure> {
    output.value(answer).map_err(Failure::answered)
}
