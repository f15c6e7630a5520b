export * from './generated/cloud-ml.js';
