//! Filters, order and pages of the lists.
//!
//! A filter keeps rows whose field equals it; an empty one keeps all. `sort` is
//! `field:asc` or `field:desc`. Pages count from 0. The answer tells how many rows
//! there are in all, not on the page. (The defaults are documented, the rest is
//! inferred; unknown fields to sort by are refused.)

use super::super::call::Work;
use super::answers::invalid;
use crate::refusal::Refusal;
use serde_json::Value;
use std::cmp::Ordering;

const SIZE: i64 = 20;
const SORT: &str = "created_dt:desc";

/// Keeps rows whose fields equal the filters of the same names.
pub(super) fn filtered(rows: impl IntoIterator<Item = Value>, filters: &[&str], work: &Work<'_>) -> Vec<Value> {
    let asked: Vec<_> =
        filters.iter().filter_map(|&name| work.fields.some_text(name).map(|text| (name, text))).collect();
    rows.into_iter().filter(|row| asked.iter().all(|(name, text)| row[name] == *text)).collect()
}

/// The rows of the page asked for, in the order asked for.
pub(super) fn page(mut rows: Vec<Value>, work: &mut Work<'_>) -> Result<Vec<Value>, Refusal> {
    let size = work.fields.number("size").unwrap_or(SIZE);
    let page = work.fields.number("page").unwrap_or(0);
    let (Ok(size), Ok(page)) = (usize::try_from(size), usize::try_from(page)) else {
        return Err(invalid(work, "size and page must not be negative"));
    };
    sort(&mut rows, work)?;
    Ok(rows.into_iter().skip(page.saturating_mul(size)).take(size).collect())
}

fn sort(rows: &mut [Value], work: &mut Work<'_>) -> Result<(), Refusal> {
    let order = work.fields.some_text("sort").unwrap_or(SORT);
    let (field, direction) = order.split_once(':').unwrap_or((order, "asc"));
    // Nodes call it `created_at`, yet their documented default order is by `created_dt`.
    let field = match rows.first() {
        Some(row) if row.get(field).is_none() && field == "created_dt" => "created_at",
        _ => field,
    };
    let is_known = rows.iter().all(|row| row.get(field).is_some());
    if !is_known || !matches!(direction, "asc" | "desc") {
        return Err(invalid(work, format!("cannot sort by {order}")));
    }
    rows.sort_by(|left, right| match direction {
        "asc" => compare(&left[field], &right[field]),
        _ => compare(&right[field], &left[field]),
    });
    Ok(())
}

fn compare(left: &Value, right: &Value) -> Ordering {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => left.total_cmp(&right),
        _ => left.as_str().cmp(&right.as_str()),
    }
}
