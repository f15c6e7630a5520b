// Made by `cargo dev generate` from `core/api`; do not edit.

export * from './product.js';
