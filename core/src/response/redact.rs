//! Keeps secrets that a service echoes out of what people see.
//!
//! Data Forest repeats a refused password in its message. What the caller passed in a sensitive field is therefore
//! replaced wherever it comes back as it is. A text in which it stands in disguise (escaped for JSON, HTML or an address,
//! packed as Base64, or one in the other) is dropped as a whole: who packs it once may have packed it twice.
//!
//! Both sides may be hostile: megabytes of one letter in the input, or a page of nothing but backslashes. A text is cut
//! first, and only secrets whose every piece stands in it are looked for, so that the work is linear in both.

mod bare;
mod before;
mod entities;
mod escapes;
mod grams;
mod layers;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use memchr::memmem;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use zeroize::Zeroizing;

pub(crate) use self::bare::MASK;
pub(crate) use self::before::Before;
use self::grams::Grams;
use self::layers::Layer;
use crate::operation::Operation;
use crate::plain::beginning;
use crate::pointer;

/// What stands in the place of a text that cannot be shown.
const DROPPED: &str = "(not shown, because it repeats a secret of the request in another form)";
/// Shorter secrets are only masked as whole words: else a one-letter password would blot out the message.
const SHORT: usize = 4;
/// Of longer secrets only so many characters are compared.
const LONGEST: usize = 256;
/// Longest text that is looked at. No error keeps more.
const MOST_TEXT: usize = 4096;
/// More different secrets do not stand in one text, unless all of it is made of them.
const MOST_HITS: usize = 2000;

/// The secrets of one call.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<Sent>);

/// A secret that was sent, or its beginning.
#[derive(Clone)]
struct Sent {
    text: Zeroizing<String>,
    is_beginning: bool,
}

impl Secrets {
    /// The values of the sensitive fields in `input`.
    pub fn of(operation: &Operation, input: &[u8]) -> Self {
        let mut secrets = Secrets::default();
        secrets.add_fields(operation, input);
        secrets
    }

    /// The values of the sensitive fields in an input or an answer. `false`: there are such fields, and it cannot be read which
    /// they are.
    pub fn add_fields(&mut self, operation: &Operation, json: &[u8]) -> bool {
        if operation.sensitive.is_empty() {
            return true;
        }
        let Ok(json) = serde_json::from_slice::<Value>(json) else { return false };
        for field in operation.sensitive {
            for (_, value) in pointer::find(&json, field) {
                self.add_leaves(value);
            }
        }
        true
    }

    /// All that a call has sent and must not come back, with that of the call in whose course it is made.
    pub fn of_call(operation: Option<&Operation>, input: &[u8], before: Option<&Secrets>) -> Self {
        let mut secrets =
            operation.map_or_else(|| Secrets::of_unknown(input), |operation| Secrets::of(operation, input));
        secrets.0.extend(before.into_iter().flat_map(|before| before.0.iter().cloned()));
        secrets
    }

    /// Every text of a request that no description knows: nobody can tell which of them is a secret.
    fn of_unknown(body: &[u8]) -> Self {
        let mut secrets = Secrets::default();
        match serde_json::from_slice::<Texts>(body) {
            Ok(Texts(texts)) => texts.into_iter().for_each(|text| secrets.add(&Zeroizing::new(text))),
            Err(_) => secrets.add(&String::from_utf8_lossy(&body[..body.len().min(4 * LONGEST + 4)])),
        }
        secrets
    }

    /// One more secret.
    pub fn add(&mut self, secret: &str) {
        let end = secret.char_indices().nth(LONGEST).map_or(secret.len(), |(at, _)| at);
        if end > 0 {
            let text = Zeroizing::new(secret[..end].to_owned());
            self.0.push(Sent { text, is_beginning: end < secret.len() });
        }
    }

    fn add_leaves(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Number(number) => self.add(&number.to_string()),
            Value::Array(items) => items.iter().for_each(|item| self.add_leaves(item)),
            Value::Object(fields) => fields.values().for_each(|field| self.add_leaves(field)),
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// The beginning of `text` without the secrets.
    pub fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = beginning(text, MOST_TEXT);
        if self.0.is_empty() || text.is_empty() {
            return Cow::Borrowed(text);
        }
        let Some(masked) = self.in_pieces(text) else { return Cow::Borrowed(DROPPED) };
        if self.is_disguised_in(&masked) { Cow::Borrowed(DROPPED) } else { masked }
    }

    /// The same for a code or a number, in whose place no sentence belongs.
    pub fn mask_word(&self, word: &str) -> String {
        match self.mask(word) {
            Cow::Borrowed(DROPPED) => MASK.to_owned(),
            masked => masked.into_owned(),
        }
    }

    /// Without what stands there as it is; `None` if that is more than anybody would write.
    fn in_pieces<'t>(&self, text: &'t str) -> Option<Cow<'t, str>> {
        let grams = Grams::of([text.as_bytes()].into_iter());
        let ending = Endings::of([text.as_bytes()].into_iter());
        // Up to where a secret reaches that begins here.
        let mut reach = vec![0; text.len()];
        let mut hits = 0;
        for secret in &self.0 {
            let needle = secret.text.as_bytes();
            let whole = grams.may_hold(needle);
            if whole {
                memmem::find_iter(text.as_bytes(), needle)
                    .filter(|at| !secret.is_short() || is_word(text, *at, at + needle.len()))
                    .for_each(|at| reach[at] = reach[at].max(secret.end(at, text)));
            }
            let beginning = ending.find(secret, needle);
            beginning.into_iter().for_each(|at| reach[at] = text.len());
            hits += usize::from(whole || beginning.is_some());
            if hits > MOST_HITS {
                return None;
            }
        }
        Some(without(text, &reach))
    }

    /// Whether a secret stands in one of the forms that `text` may be unpacked to.
    fn is_disguised_in(&self, text: &str) -> bool {
        let Some(layers) = layers::of(text) else { return true };
        if self.is_bare_in(text) {
            return true;
        }
        if layers.is_empty() {
            return false;
        }
        let all = || layers.iter().map(|layer| layer.text.as_slice());
        let (grams, endings) = (Grams::of(all()), Endings::of(all()));
        let mut hits = 0;
        self.0.iter().any(|secret| {
            secret.forms().iter().any(|form| {
                let whole = grams.may_hold(form);
                hits += usize::from(whole);
                hits > MOST_HITS
                    || whole && layers.iter().any(|layer| secret.stands_in(layer, form))
                    || endings.find(secret, form).is_some()
            })
        })
    }

    /// Whether the letters and digits of a secret stand in a row, whatever stands between them.
    fn is_bare_in(&self, text: &str) -> bool {
        let bare = bare::of(text);
        let grams = Grams::of(bare.iter().map(Vec::as_slice));
        self.0
            .iter()
            .filter_map(|secret| bare::of_secret(&secret.text))
            .map(Zeroizing::new)
            .any(|secret| grams.may_hold(&secret) && bare.iter().any(|text| memmem::find(text, &secret).is_some()))
    }
}

impl Sent {
    fn is_short(&self) -> bool {
        self.text.chars().nth(SHORT - 1).is_none()
    }

    /// Where the echo at `at` ends. Where the rest of a secret is not known, it may reach to the end.
    fn end(&self, at: usize, text: &str) -> usize {
        if self.is_beginning { text.len() } else { at + self.text.len() }
    }

    /// How the secret looks when the escapes around it are undone.
    fn forms(&self) -> Vec<Cow<'_, [u8]>> {
        let text = self.text.as_str();
        let mut forms = vec![Cow::Borrowed(text.as_bytes())];
        let plain = layers::plain(text);
        forms.extend(plain.filter(|plain| !plain.is_empty()).map(Cow::Owned));
        if !text.is_ascii() {
            let in_latin: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
            forms.extend(in_latin.map(Cow::Owned));
        }
        // Punctuation alone is nothing that anybody would recognise, and comes out of every unpacking.
        forms.retain(|form| form.len() >= SHORT || form.iter().any(u8::is_ascii_alphanumeric));
        forms
    }

    fn stands_in(&self, layer: &Layer, form: &[u8]) -> bool {
        let is_short = self.is_short() || form.len() < SHORT;
        if is_short && layer.binary > 0 {
            return false;
        }
        memmem::find_iter(&layer.text, form).any(|at| {
            let (before, after) = (&layer.text[at.saturating_sub(4)..at], &layer.text[at + form.len()..]);
            let after = &after[..after.len().min(4)];
            let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
            !is_short || !ends_in_word(&before) && !begins_with_word(&after)
        })
    }
}

/// The ends of some texts, where an echo may break off.
struct Endings<'t> {
    /// Each with how much stands before it.
    ends: Vec<(usize, &'t [u8])>,
    grams: Grams,
}

impl<'t> Endings<'t> {
    fn of(texts: impl Iterator<Item = &'t [u8]>) -> Self {
        let ends: Vec<_> = texts.map(ending).collect();
        let grams = Grams::of(ends.iter().map(|(_, end)| *end));
        Endings { ends, grams }
    }

    /// Where the beginning of a secret stands at the end of a text, unless hardly anything of it is there.
    fn find(&self, secret: &Sent, form: &[u8]) -> Option<usize> {
        let first = form.get(..SHORT).filter(|first| !secret.is_short() && self.grams.may_hold(first))?;
        let least = secret.text.chars().take(SHORT).map(char::len_utf8).sum::<usize>().min(form.len());
        self.ends.iter().find_map(|(before, end)| {
            let mut found = memmem::find_iter(end, first);
            found.find(|at| end.len() - at >= least && form.starts_with(&end[*at..])).map(|at| before + at)
        })
    }
}

/// The last of a text, and how much stands before it. Those who cut a text say so.
fn ending(text: &[u8]) -> (usize, &[u8]) {
    let mut end = text;
    while let Some(rest) = end.strip_suffix("…".as_bytes()).or_else(|| end.strip_suffix(b"...")) {
        end = rest;
    }
    let start = end.len().saturating_sub(4 * LONGEST);
    (start, &end[start..])
}

/// `text` with a mask from each place to where it reaches.
fn without<'t>(text: &'t str, reach: &[usize]) -> Cow<'t, str> {
    let mut masked = String::new();
    let (mut kept, mut at) = (0, 0);
    while at < reach.len() {
        if reach[at] == 0 {
            at += 1;
            continue;
        }
        masked.push_str(&text[kept..at]);
        masked.push_str(MASK);
        let mut end = reach[at];
        while at < end {
            end = end.max(reach[at]);
            at += 1;
        }
        kept = end;
    }
    if masked.is_empty() {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[kept..]);
    Cow::Owned(masked)
}

fn is_word(text: &str, start: usize, end: usize) -> bool {
    !ends_in_word(&text[..start]) && !begins_with_word(&text[end..])
}

fn ends_in_word(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_alphanumeric)
}

fn begins_with_word(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
}

/// The different texts in a JSON value, each once.
#[derive(Default)]
struct Texts(HashSet<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut texts = Texts::default();
        serde::de::DeserializeSeed::deserialize(Leaves(&mut texts), deserializer)?;
        Ok(texts)
    }
}

/// Collects the texts without building the value, which takes many times the room of the text.
struct Leaves<'a>(&'a mut Texts);

impl<'de> serde::de::DeserializeSeed<'de> for Leaves<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Leaves<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        let end = text.char_indices().nth(LONGEST + 1).map_or(text.len(), |(at, _)| at);
        if !self.0.0.contains(&text[..end]) {
            self.0.0.insert(text[..end].to_owned());
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Leaves(&mut *self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while fields.next_key::<serde::de::IgnoredAny>()?.is_some() {
            fields.next_value_seed(Leaves(&mut *self.0))?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "../../tests/unit/response/redact.rs"]
mod tests;
