//! How an answer is shown.

mod cell;
mod grid;

use std::io::{self, IsTerminal, Write};

use serde_json::Value;

use crate::failure::Failure;
use crate::query::Query;
use cell::{at, compact};

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
    out: Box<dyn Write>,
    /// Items that were written.
    count: usize,
    widths: Vec<u16>,
}

impl Output {
    /// To standard output.
    pub fn new(format: Format, query: Option<Query>, columns: Vec<String>) -> Self {
        Self::to(Box::new(io::BufWriter::new(io::stdout())), format, query, columns)
    }

    fn to(out: Box<dyn Write>, format: Format, query: Option<Query>, columns: Vec<String>) -> Self {
        Output { format, query, columns, out, count: 0, widths: Vec::new() }
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
            (Format::Json, value) => writeln!(self.out, "{value:#}")?,
            (Format::Yaml, value) => self.out.write_all(yaml(&value)?.as_bytes())?,
            (Format::Ndjson, Value::Array(items)) => items.iter().try_for_each(|item| writeln!(self.out, "{item}"))?,
            (Format::Ndjson, value) => writeln!(self.out, "{value}")?,
            (Format::Quiet, value) => self.ids(&[value])?,
            (Format::Csv, value) => self.rows(vec![value])?,
            (Format::Table, Value::Array(items)) => self.rows(items)?,
            (Format::Table, value) => self.out.write_all(grid::upright(&value).as_bytes())?,
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
                    let text = format!("{item:#}").replace('\n', "\n  ");
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
                    writeln!(self.out, "{item}")?;
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

    /// The first column of each: what says which one it is.
    fn ids(&mut self, items: &[Value]) -> Result<(), Failure> {
        for item in items {
            let column = self.columns.first().map(String::as_str);
            let named = column.and_then(|column| at(item, column)).or_else(|| at(item, "id"));
            let only = || item.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.values().next());
            let text = match item {
                // One line each, whatever a service calls an id.
                Value::Object(_) => named.or_else(only).map(|id| cell::text(Some(id))),
                item => Some(compact(item)),
            };
            if let Some(text) = text {
                writeln!(self.out, "{text}")?;
            }
        }
        Ok(())
    }

    fn rows(&mut self, items: Vec<Value>) -> Result<(), Failure> {
        if self.columns.is_empty() {
            self.columns = match items.first() {
                Some(Value::Object(fields)) => fields.keys().cloned().collect(),
                Some(_) => vec![cell::WHOLE.to_owned()],
                None => return Ok(()),
            };
        }
        let is_first = self.count == 0;
        let cells = |item: &Value| self.columns.iter().map(|column| cell::text(at(item, column))).collect();
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
        let written = written.map_err(|error| io::Error::other(error.to_string()));
        written.and_then(|()| writer.flush()).map_err(Failure::from)
    }
}

fn yaml(value: &Value) -> Result<String, Failure> {
    let text = serde_saphyr::to_string(value).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(if text.ends_with('\n') { text } else { text + "\n" })
}

#[cfg(test)]
#[path = "../tests/unit/output.rs"]
mod tests;
