// `bivalve/daemon`: a service that runs scripts, over JSON-RPC.
export { DaemonClient, type DaemonAddress } from './client.js';
export { ListenError } from './listen.js';
export { DaemonError, RpcClient, type ScriptOptions, type ScriptProfile, type ScriptResult } from './rpc.js';
export { Daemon, type DaemonOptions } from './server.js';
