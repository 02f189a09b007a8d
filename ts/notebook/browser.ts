// `bivalve/notebook` in pages. Nothing here or below imports a `node:` name.
export { connect, type ConnectOptions, type RealmConnection } from './client.js';
export { PageNotebook, type PageNotebookOptions } from './in_page.js';
export { derivePort } from './port.js';
