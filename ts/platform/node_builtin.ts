// Modules of Node's own that a first command does not need: loading crypto, net and worker_threads with this package
// would be a fifth of its import.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const builtin = <T>(name: `node:${string}`): T => require(name) as T;
