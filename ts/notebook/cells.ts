// Realms of the server's own: a log `bash.md` or `js.md` is answered by a machine that lives as long as the log.
import { CellMachine, type BootMachine, type CellLanguage, type CellResult } from './cell_machine.js';
import { isJsonSafe } from './page/values.js';

const LOGS: Record<string, CellLanguage> = { 'bash.md': 'bash', 'js.md': 'js' };
const ROLLBACK = '#### ⏪';
const BEAT_MS = 10_000;
const PROGRESS_MS = 2000;
const MOST_OUTPUT = 1 << 20;

/** A request to the notebook's own routes, without a socket. */
export type CallSelf = (
  method: string,
  target: string,
  body?: object,
) => Promise<{ status: number; text: string }>;

interface CellJob {
  jobId: string;
  code: string;
  timeoutMs: number;
  hmac?: string;
}

interface Event {
  type: string;
  level?: string;
  message: string;
}

const clip = (text: string): string =>
  text.length <= MOST_OUTPUT
    ? text
    : `${text.slice(0, MOST_OUTPUT)}… (${text.length - MOST_OUTPUT} more characters)`;
const trimEnd = (text: string): string => clip(text.replace(/\n$/, ''));
const said = (level: string, text: string): Event[] =>
  text === '' ? [] : [{ type: 'console', level, message: trimEnd(text) }];

/** What a cell gave, as the result of a job. */
export function resultOf(language: CellLanguage, cell: CellResult): object {
  const files: Event[] = cell.files.length === 0 ? [] : [{ type: 'files', message: cell.files.join('\n') }];
  if (cell.stopped !== undefined) {
    const events = [...said('log', cell.stdout), ...said('error', cell.stderr), ...files];
    return { ok: false, error: cell.stopped, backgroundEvents: events };
  }
  if (language === 'bash') {
    if (!cell.ok)
      return {
        ok: false,
        error: `exit status ${cell.exitCode}`,
        backgroundEvents: [...said('log', cell.stdout), ...said('error', cell.stderr), ...files],
      };
    return {
      ok: true,
      valueText: trimEnd(cell.stdout),
      backgroundEvents: [...said('error', cell.stderr), ...files],
    };
  }
  if (!cell.ok)
    return {
      ok: false,
      error: trimEnd(cell.stderr).replace(/^Uncaught /, ''),
      backgroundEvents: [...said('log', cell.stdout), ...files],
    };
  const events = [...said('log', cell.stdout), ...said('error', cell.stderr), ...files];
  if (cell.value === undefined && cell.shown !== undefined && cell.shown !== 'undefined')
    return { ok: true, valueText: clip(cell.shown), backgroundEvents: events };
  if (isJsonSafe(cell.value)) return { ok: true, value: cell.value, backgroundEvents: events };
  return { ok: true, valueText: clip(cell.shown ?? String(cell.value)), backgroundEvents: events };
}

class CellRealm {
  readonly #name: string;
  readonly #language: CellLanguage;
  readonly #call: CallSelf;
  readonly #machine: CellMachine;
  #closed = false;

  constructor(name: string, language: CellLanguage, call: CallSelf, boot: BootMachine) {
    this.#machine = new CellMachine(boot);
    this.#name = name;
    this.#language = language;
    this.#call = call;
  }

  async loop(): Promise<void> {
    const url = `wasm://${this.#language}/${this.#name}`;
    if (await this.#isTaken(url)) return;
    const languages = [this.#language];
    await this.#call('POST', '/workers/register', { workerName: this.#name, languages, url, rollback: true });
    while (!this.#closed && !(await this.#isTaken(url))) {
      const { status, text } = await this.#call('GET', `/instances/${this.#name}/jobs/poll?timeout=25000`);
      if (status === 200) await this.#answer(JSON.parse(text) as CellJob);
      else if (status !== 204) return;
    }
  }

  /** Whoever is connected under that name, or comes later, has it. */
  async #isTaken(url: string): Promise<boolean> {
    const { text } = await this.#call('GET', '/instances');
    const known = JSON.parse(text) as { name: string; url: string }[];
    return known.some((one) => one.name === this.#name && one.url !== url);
  }

  close(): Promise<void> {
    this.#closed = true;
    return this.#machine.dispose();
  }

  async #answer(job: CellJob): Promise<void> {
    const result = await this.#run(job).catch((error: unknown) => ({
      ok: false,
      error: (error as Error).message,
    }));
    await this.#call('POST', `/instances/${this.#name}/jobs/${job.jobId}/result`, {
      ...result,
      ...(job.hmac !== undefined && { hmac: job.hmac }),
    });
  }

  async #run(job: CellJob): Promise<object> {
    if (job.code.startsWith(ROLLBACK)) {
      const asked = job.code.slice(ROLLBACK.length).trim();
      const count = asked === '' ? 1 : Number(asked);
      if (!Number.isInteger(count) || count < 1) throw new Error(`⏪ ${asked}: how many cells?`);
      await this.#machine.rollback(count);
      return { ok: true, valueText: `as before the last ${count === 1 ? 'cell' : `${count} cells`}` };
    }
    let output = '';
    let told = 0;
    let beatMs = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - beatMs >= BEAT_MS) {
        beatMs = performance.now();
        void this.#call('POST', `/workers/${this.#name}/heartbeat`, {});
      }
      if (output.length === told) return;
      told = output.length;
      void this.#call('POST', `/workers/${this.#name}/message`, {
        type: 'job-progress',
        jobId: job.jobId,
        backgroundEvents: said('log', output),
      });
    }, PROGRESS_MS);
    try {
      const cell = await this.#machine.run(this.#language, job.code, {
        signal: AbortSignal.timeout(job.timeoutMs),
        onOutput: (text) => {
          if (output.length < MOST_OUTPUT) output += text;
        },
      });
      return resultOf(this.#language, cell);
    } finally {
      clearInterval(timer);
    }
  }
}

export class CellRealms {
  readonly #call: CallSelf;
  readonly #boot: BootMachine;
  readonly #warn: (text: string) => void;
  readonly #realms = new Map<string, CellRealm>();

  constructor(call: CallSelf, boot: BootMachine, warn: (text: string) => void) {
    this.#call = call;
    this.#boot = boot;
    this.#warn = warn;
  }

  /** `names`: of the logs that there are. */
  update(names: readonly string[]): void {
    const there = new Set(names.map((name) => name.toLowerCase()));
    for (const [file, language] of Object.entries(LOGS)) {
      const realm = this.#realms.get(file);
      if (!realm && there.has(file)) this.#start(file, language);
      if (realm && !there.has(file)) {
        this.#realms.delete(file);
        void realm.close().catch(() => undefined);
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#realms.values(), (realm) => realm.close().catch(() => undefined)));
    this.#realms.clear();
  }

  #start(file: string, language: CellLanguage): void {
    const realm = new CellRealm(file.slice(0, -3), language, this.#call, this.#boot);
    this.#realms.set(file, realm);
    realm.loop().catch((error: unknown) => this.#warn(`${file}: ${(error as Error).message}`));
  }
}
