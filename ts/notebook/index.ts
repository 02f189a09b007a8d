// `bivalve/notebook`: a Markdown file that is prompt, log and transport at once.
export { connect, type ConnectOptions, type RealmConnection } from './client.js';
export { createEngine, type EngineOptions, type NotebookEngine } from './engine.js';
export { derivePort } from './port.js';
export { NotebookServer, type NotebookOptions } from './server.js';
