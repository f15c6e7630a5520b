// Made by `cargo dev generate` from `core/api`; do not edit.

export * from './resource-manager.js';
