//! How an answer is shown.

mod cell;
mod grid;
mod ids;

use std::io::{self, IsTerminal, Write};

use serde_json::Value;

use crate::failure::Failure;
use crate::query::Query;
use cell::at;

/// A form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Table,
    Json,
    Yaml,
    Csv,
    Ndjson,
    Quiet,
}

impl Format {
    /// What was asked for, else what fits: a table for people, JSON for programs.
    pub fn chosen(said: Option<&str>) -> Self {
        match said {
            Some("table") => Format::Table,
            Some("yaml") => Format::Yaml,
            Some("csv") => Format::Csv,
            Some("ndjson") => Format::Ndjson,
            Some("quiet") => Format::Quiet,
            Some(_) => Format::Json,
            None if io::stdout().is_terminal() => Format::Table,
            None => Format::Json,
        }
    }
}

/// What is shown, and where.
pub struct Output {
    pub format: Format,
    pub query: Option<Query>,
    /// Paths of the fields of an item.
    pub columns: Vec<String>,
    /// Path in one answer of what says which one it is.
    pub identity: Option<&'static str>,
    out: Box<dyn Write>,
    /// Whether a terminal reads it.
    is_seen: bool,
    /// Whether items have no fields to show.
    is_whole: bool,
    /// Items that were written.
    count: usize,
    widths: Vec<u16>,
}

impl Output {
    /// To standard output.
    pub fn new(format: Format, query: Option<Query>, columns: Vec<String>) -> Self {
        let out = Box::new(io::BufWriter::new(io::stdout()));
        let is_seen = io::stdout().is_terminal();
        Output { format, query, columns, identity: None, out, is_seen, is_whole: false, count: 0, widths: Vec::new() }
    }

    /// Whether it shows items alone, and nothing that stands around them.
    pub fn is_rows(&self) -> bool {
        self.query.is_none() && matches!(self.format, Format::Table | Format::Csv | Format::Quiet)
    }

    /// Whether it shows an id alone.
    pub fn is_id(&self) -> bool {
        self.query.is_none() && self.format == Format::Quiet
    }

    /// Whether items can be shown before all are there. An expression sees all of them, but for the form in which each item
    /// stands alone.
    pub fn streams(&self) -> bool {
        self.query.is_none() || self.format == Format::Ndjson
    }

    /// One answer.
    pub fn value(&mut self, value: Value) -> Result<(), Failure> {
        let value = match &self.query {
            Some(query) => query.of(value)?,
            None => value,
        };
        match (self.format, value) {
            (Format::Json, value) => writeln!(self.out, "{}", cell::escaped(format!("{value:#}")))?,
            (Format::Yaml, value) => self.out.write_all(yaml(&value)?.as_bytes())?,
            (Format::Ndjson, Value::Array(items)) => items.iter().try_for_each(|item| self.line(item))?,
            (Format::Ndjson, value) => self.line(&value)?,
            (Format::Quiet, Value::Array(items)) => self.ids(&items)?,
            (Format::Quiet, value) => self.id(&value, self.identity.filter(|_| self.query.is_none()))?,
            // Heads stand over nothing as well.
            (Format::Table | Format::Csv, Value::Array(items)) => self.rows(items)?,
            (Format::Csv, value) => self.row(self.unwrapped(value))?,
            (Format::Table, value) => self.out.write_all(grid::upright(&self.unwrapped(value)).as_bytes())?,
        }
        self.out.flush().map_err(Failure::from)
    }

    /// Begins once more, behind what was shown.
    pub fn anew(&mut self) {
        self.count = 0;
        self.widths.clear();
    }

    /// Some items of a list, in the order in which they come.
    pub fn items(&mut self, items: Vec<Value>) -> Result<(), Failure> {
        match self.format {
            Format::Json => {
                for item in &items {
                    let start = if self.count == 0 { "[\n" } else { ",\n" };
                    let text = cell::escaped(format!("{item:#}")).replace('\n', "\n  ");
                    write!(self.out, "{start}  {text}")?;
                    self.count += 1;
                }
            }
            Format::Yaml => {
                for item in items {
                    self.count += 1;
                    self.out.write_all(yaml(&Value::Array(vec![item]))?.as_bytes())?;
                }
            }
            Format::Ndjson => {
                for item in items {
                    let item = match &self.query {
                        Some(query) => query.of(item)?,
                        None => item,
                    };
                    self.line(&item)?;
                }
            }
            Format::Quiet => self.ids(&items)?,
            Format::Table | Format::Csv => self.rows(items)?,
        }
        // Whoever reads sees a page as soon as it is there.
        self.out.flush().map_err(Failure::from)
    }

    /// No items follow.
    pub fn end(&mut self) -> Result<(), Failure> {
        match (self.format, self.count) {
            (Format::Json | Format::Yaml, 0) => writeln!(self.out, "[]")?,
            (Format::Json, _) => writeln!(self.out, "\n]")?,
            (Format::Table | Format::Csv, 0) => self.rows(Vec::new())?,
            _ => {}
        }
        self.out.flush().map_err(Failure::from)
    }

    /// What was to follow cannot be had. A document in JSON stays open, so that no program takes it for a whole list.
    pub fn break_off(&mut self) -> Result<(), Failure> {
        if self.format == Format::Json && self.count > 0 {
            writeln!(self.out)?;
        }
        self.out.flush().map_err(Failure::from)
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out.write_all(bytes)?;
        self.out.flush().map_err(Failure::from)
    }

    /// What is alone in an answer is only wrapped in it; what an expression made is meant so.
    fn unwrapped(&self, value: Value) -> Value {
        match value {
            Value::Object(fields) if fields.len() == 1 && self.query.is_none() => match fields.into_iter().next() {
                Some((_, only @ Value::Object(_))) => only,
                whole => whole.into_iter().collect(),
            },
            value => value,
        }
    }

    /// One document on one line.
    fn line(&mut self, value: &Value) -> io::Result<()> {
        writeln!(self.out, "{}", cell::escaped(value.to_string()))
    }

    /// The first column of each: what says which one it is.
    fn ids(&mut self, items: &[Value]) -> io::Result<()> {
        let column = self.columns.first().cloned();
        items.iter().try_for_each(|item| self.id(item, column.as_deref()))
    }

    fn id(&mut self, item: &Value, path: Option<&str>) -> io::Result<()> {
        ids::line(item, path).map_or(Ok(()), |text| writeln!(self.out, "{text}"))
    }

    /// One that is no item of a list, so that columns of items may not be its own.
    fn row(&mut self, item: Value) -> Result<(), Failure> {
        if self.columns.iter().all(|column| at(&item, column).is_none()) {
            self.columns.clear();
        }
        self.rows(vec![item])
    }

    fn rows(&mut self, items: Vec<Value>) -> Result<(), Failure> {
        if self.columns.is_empty() {
            self.columns = heads(&items);
            self.is_whole = items.iter().any(|item| !item.is_object());
        }
        if self.columns.is_empty() {
            return Ok(());
        }
        let is_first = self.count == 0;
        // A terminal is moved by what a table of text only holds.
        let text = if self.format == Format::Csv && !self.is_seen { cell::exact } else { cell::text };
        let cell = |item, column: &String| text(if self.is_whole { Some(item) } else { at(item, column) });
        let cells = |item| self.columns.iter().map(|column| cell(item, column)).collect();
        let rows: Vec<Vec<String>> = items.iter().map(cells).collect();
        self.count += rows.len().max(usize::from(is_first));
        if self.format == Format::Csv {
            return self.csv(is_first, &rows);
        }
        let text = grid::rows(&self.columns, &rows, is_first, &mut self.widths);
        self.out.write_all(text.as_bytes()).map_err(Failure::from)
    }

    fn csv(&mut self, is_first: bool, rows: &[Vec<String>]) -> Result<(), Failure> {
        let mut writer = csv::Writer::from_writer(&mut self.out);
        let heads = is_first.then_some(&self.columns);
        let written = heads.into_iter().chain(rows).try_for_each(|row| writer.write_record(row));
        written.map_err(io::Error::from).and_then(|()| writer.flush()).map_err(Failure::from)
    }
}

/// The fields that any of them has, in the order in which they come; one for all that is no object.
fn heads(items: &[Value]) -> Vec<String> {
    let mut heads: Vec<String> = Vec::new();
    for item in items {
        let Value::Object(fields) = item else { return vec![cell::WHOLE.to_owned()] };
        for name in fields.keys() {
            if !heads.contains(name) {
                heads.push(name.clone());
            }
        }
    }
    heads
}

fn yaml(value: &Value) -> Result<String, Failure> {
    let text = serde_saphyr::to_string(value).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(if text.ends_with('\n') { text } else { text + "\n" })
}

#[cfg(test)]
#[path = "../tests/unit/output.rs"]
mod tests;
