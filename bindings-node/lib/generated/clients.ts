/**
 * The client of every service. `scripts/entries.mjs` loads each one when it is used, and not before.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

export { AIMLOps } from './services/ai-ml-ops';
export { CloudML } from './services/cloud-ml';
export { DataForest } from './services/data-forest';
