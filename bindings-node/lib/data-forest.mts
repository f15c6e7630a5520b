export * from './generated/data-forest.js';
