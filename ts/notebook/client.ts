// A realm of your own: any Node process, or a page that wants to be one by hand, connects to a notebook and runs what
// is written for it.
import { runRealm, type RealmOptions } from './page/realm.js';

export interface ConnectOptions {
  /** Where the notebook listens, such as `http://localhost:8100`. */
  url: string;
  /** The realm's name. */
  name: string;
  /** What the registry shows. Default: `node://<name>`. */
  location?: string;
  apiKey?: string;
  /** Runs code. Default: as an expression, else as the body of an async function. */
  evaluate?: (code: string) => unknown;
}

export interface RealmConnection {
  /** Asks for no more work. */
  close(): void;
}

/** Connects, and stays connected: when the server is away, it is asked again every three seconds. */
export function connect(options: ConnectOptions): RealmConnection {
  const realm: RealmOptions = {
    origin: new URL(options.url).origin,
    name: options.name,
    url: options.location ?? `node://${options.name}`,
    key: options.apiKey ?? '',
    caller: false,
    ...(options.evaluate && { evaluate: options.evaluate }),
  };
  return runRealm(realm);
}
