// `daebug --test`: asks the running server of a directory to run test files in one of its realms.
import fs from 'node:fs';
import path from 'node:path';
import type { NotebookCliOptions } from './cli.js';
import { candidatePorts } from './port.js';

interface Instance {
  name: string;
  url: string;
  file: string;
  state: string;
  lastSeen: string;
}

interface RunState {
  state: 'running' | 'done';
  ok: boolean;
  sections: string[];
  value: { total?: number; failed?: number } | null;
}

const REALM_WAIT_MS = 5000;
const POLL_MS = 200;
const RUN_MS = 180_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isWorker = (instance: Instance): boolean => instance.url.startsWith('worker://');

class Api {
  readonly #origin: string;
  readonly #headers: Record<string, string>;
  constructor(port: number, apiKey: string | undefined) {
    this.#origin = `http://127.0.0.1:${port}/-daebug-api`;
    this.#headers = { 'content-type': 'application/json', ...(apiKey && { 'x-api-key': apiKey }) };
  }
  async get<T>(name: string): Promise<T> {
    return this.#json<T>(await fetch(`${this.#origin}${name}`, { headers: this.#headers }));
  }
  async post<T>(name: string, body: object): Promise<T> {
    return this.#json<T>(
      await fetch(`${this.#origin}${name}`, {
        method: 'POST',
        headers: this.#headers,
        body: JSON.stringify(body),
      }),
    );
  }
  async #json<T>(response: Response): Promise<T> {
    if (!response.ok) throw new Error(`the server answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}

/** The server of this root, on its port or on one of those it may have taken instead. */
async function findServer(options: NotebookCliOptions, root: string): Promise<Api | undefined> {
  const { first, others } = candidatePorts(root);
  for (const port of options.port ? [options.port, ...others] : [first, ...others]) {
    const api = new Api(port, options.apiKey);
    try {
      const health = await api.get<{ root?: string }>('/health');
      if (health.root !== undefined && fs.realpathSync(health.root) === root) return api;
    } catch {
      // Nobody, or somebody else.
    }
  }
  return undefined;
}

async function chooseInstance(api: Api, page: string | undefined): Promise<Instance | string> {
  let instances: Instance[] = [];
  for (const end = Date.now() + REALM_WAIT_MS; ; await pause(POLL_MS)) {
    instances = await api.get<Instance[]>('/instances');
    const fits = instances
      .filter(({ name }) => page === undefined || name.toLowerCase().includes(page.toLowerCase()))
      .sort((a, b) => Number(isWorker(a)) - Number(isWorker(b)) || b.lastSeen.localeCompare(a.lastSeen));
    if (fits[0]) return fits[0];
    if (Date.now() >= end) break;
  }
  if (instances.length === 0)
    return 'Error: No active pages or workers found.\nOpen a page of the server in a browser, and try again.';
  return `Error: No page matching "${page}" found.\nConnected: ${instances.map(({ name }) => name).join(', ')}`;
}

/** The exit status. */
export async function runTests(options: NotebookCliOptions): Promise<number> {
  const fail = (text: string): number => {
    process.stderr.write(`${text}\n`);
    return 1;
  };
  const root = fs.realpathSync(path.resolve(options.root ?? '.'));
  const api = await findServer(options, root);
  if (!api)
    return fail(
      `Error: Could not connect to a server for ${root}.\nStart one with \`daebug\`, and open a page.`,
    );
  const instance = await chooseInstance(api, options.page);
  if (typeof instance === 'string') return fail(instance);
  const pattern = options.pattern ?? '**/*.test.js';
  const { runId } = await api.post<{ runId: string }>('/tests/run', {
    instance: instance.name,
    files: [pattern],
  });
  let shown = 0;
  for (const end = Date.now() + RUN_MS; Date.now() < end; await pause(POLL_MS)) {
    const run = await api.get<RunState>(`/tests/${runId}`);
    for (; shown < run.sections.length; shown++) process.stdout.write(`${run.sections[shown]}\n`);
    if (run.state !== 'done') continue;
    if (run.value?.total === 0)
      return fail(`Error: No test files matching "${pattern}" found.\nLooked in ${root}`);
    if (run.value === null) return fail(`Error: the tests did not run to their end; see ${instance.file}`);
    return run.ok ? 0 : 1;
  }
  return fail('Error: the tests did not end in time.');
}
