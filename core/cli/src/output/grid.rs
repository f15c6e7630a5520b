//! Tables. The first page of a list decides how wide the columns are at least, so that no page waits for the next one.

use comfy_table::presets::NOTHING;
use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Table, Width};
use serde_json::Value;

use super::cell;

/// Rows under their heads; later pages in the widths of the first one.
pub fn rows(columns: &[String], rows: &[Vec<String>], is_first: bool, widths: &mut Vec<u16>) -> String {
    let mut table = empty();
    if is_first {
        table.set_header(columns.iter().map(|column| Cell::new(head(column))));
    }
    table.add_rows(rows);
    if !is_first {
        for (column, width) in table.column_iter_mut().zip(widths.iter()) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(*width)));
        }
    }
    tight(&mut table);
    if is_first {
        *widths = table.column_max_content_widths().iter().map(|width| width.saturating_add(GAP)).collect();
        for (column, width) in table.column_iter_mut().zip(widths.iter()) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed((*width).min(NARROW))));
        }
    }
    lines(&table)
}

/// `CREATED-AT` of `createdAt`.
fn head(column: &str) -> String {
    let mut head = String::new();
    for letter in column.chars() {
        if letter.is_uppercase() && head.ends_with(char::is_lowercase) {
            head.push('-');
        }
        head.push(if letter == '_' { '-' } else { letter });
    }
    head.to_uppercase()
}

/// Between two columns.
const GAP: u16 = 2;
/// So wide a column stays even in a narrow terminal.
const NARROW: u16 = 8;

/// One object: a line for each field.
pub fn upright(value: &Value) -> String {
    let Value::Object(fields) = value else { return format!("{}\n", cell::text(Some(value))) };
    let mut table = empty();
    table.add_rows(fields.iter().map(|(name, value)| [cell::text(Some(&name.as_str().into())), cell::lines(value)]));
    tight(&mut table);
    lines(&table)
}

fn empty() -> Table {
    let mut table = Table::new();
    table.load_preset(NOTHING);
    match console::Term::stdout().size_checked() {
        Some((_, width)) if console::user_attended() => {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        _ => drop(table.set_content_arrangement(ContentArrangement::Disabled)),
    }
    table
}

fn tight(table: &mut Table) {
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
}

fn lines(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}
