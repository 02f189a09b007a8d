// `bivalve/daemon` in pages and workers: the same service without sockets. Nothing here or below imports a `node:` name.
export { DaemonClient, Daemon, type DaemonOptions } from './page.js';
export { DaemonError, RpcClient, type ScriptOptions, type ScriptProfile, type ScriptResult } from './rpc.js';
