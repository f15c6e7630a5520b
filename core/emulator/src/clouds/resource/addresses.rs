//! Ranges of addresses: no two overlap, and they lie in those of what they belong to.

use super::act::Act;
use super::stored::{Stored, text};
use crate::refusal::Refusal;
use crate::resource_table::Words;
use serde_json::{Map, Value};
use std::net::Ipv4Addr;
use std::ops::RangeInclusive;

impl Act<'_, '_> {
    /// The addresses that are asked for must be nobody else's.
    pub(super) fn check_addresses(&mut self, given: &Map<String, Value>) -> Result<(), Refusal> {
        let Some(addresses) = &self.resource.addresses else { return Ok(()) };
        let Some(asked) = given.get(addresses.input).filter(|asked| !asked.is_null()).map(text) else { return Ok(()) };
        let Some(range) = range(&asked) else {
            return Err(self.refused(&Words(400, None, None), &format!("{asked} is no range of addresses")));
        };
        let of = addresses.of.and_then(|input| Some((input, given.get(input).map(text)?)));
        let is_near = |stored: &&Stored| of.as_ref().is_none_or(|(input, id)| stored.is_of(input, id));
        let rows = self.resources.rows_mut(self.resource).iter().filter(is_near);
        let clash = rows.flat_map(|stored| held(stored, addresses.at).map(move |held| (&stored.id, held)));
        let clash = clash.into_iter().find(|(_, held)| held.start() <= range.end() && range.start() <= held.end());
        if let Some(id) = clash.map(|(id, _)| id.clone()) {
            let detail = format!("addresses {asked} overlap those of {} {id}", self.resource.word);
            return Err(self.refused(&self.resource.refusals.taken, &detail));
        }
        let around =
            of.and_then(|(input, id)| Some((self.resource.needs.iter().find(|need| need.input == input)?, id)));
        let Some((need, id)) = around else { return Ok(()) };
        let Some((theirs, found)) = need.resource.addresses.as_ref().zip(self.resources.find(need.resource.name, &id))
        else {
            return Ok(());
        };
        if held(found, theirs.at).any(|around| around.contains(range.start()) && around.contains(range.end())) {
            return Ok(());
        }
        let detail = format!("addresses {asked} do not lie in those of {} {id}", need.resource.word);
        Err(self.refused(&Words(400, None, None), &detail))
    }
}

/// The ranges at a path of what is kept.
fn held<'a>(stored: &'a Stored, at: &'a str) -> impl Iterator<Item = RangeInclusive<u32>> + 'a {
    let (first, rest) = at.split_once('.').unwrap_or((at, ""));
    let found = stored.fields.get(first).into_iter();
    let found = found.flat_map(|value| value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice));
    let found = found.filter_map(move |value| if rest.is_empty() { Some(value) } else { value.get(rest) });
    found.filter_map(|value| range(value.as_str()?))
}

/// `10.0.0.0/16`: from its first address to its last.
fn range(text: &str) -> Option<RangeInclusive<u32>> {
    let (address, bits) = text.split_once('/')?;
    let address: Ipv4Addr = address.parse().ok()?;
    let bits: u32 = bits.parse().ok().filter(|bits| *bits <= 32)?;
    let rest = u32::MAX.checked_shr(bits).unwrap_or(0);
    let first = u32::from(address) & !rest;
    Some(first..=first | rest)
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/addresses.rs"]
mod tests;
