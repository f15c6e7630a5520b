export * from './generated/ai-ml-ops.js';
