// Made by `cargo dev generate` from `core/api`; do not edit.

export * from './security-group.js';
