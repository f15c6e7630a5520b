//! Servers that do what real ones do and what the emulator never did.
//!
//! Each file is one opponent, written from what is known of others: lists that cap their pages, proxies that speak on
//! idle connections, services whose dates lie. `docs/reliability.md` names the opponent that a promise was shown against.
#![allow(clippy::unwrap_used)]

#[path = "../support/mod.rs"]
mod support;

mod capped_list;
mod cascades;
mod closing_while_idle;
mod control_characters;
mod ensured;
mod every_creation;
mod hanging_provider;
mod lying_dates;
mod metadata;
mod names_of_this_machine;
mod namesakes;
mod nasty_texts;
mod other_metadata;
mod raw_targets;
mod refusing_after;
mod refusing_service;
mod scripted;
mod sockets;
mod stepped_clock;
mod strange_encodings;
mod strange_lists;
mod talking_while_idle;
