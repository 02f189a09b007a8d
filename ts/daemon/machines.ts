// bivalve.execute_script: JavaScript or bash in a machine of its own, or in a session's.
import { BivalveError } from '../errors.js';
import type { MachineBase } from '../machine.js';
import type { EvalResult, ExecResult } from '../result.js';
import type { BootOptions, ExecOptions, FileContent } from '../types.js';

/** The parameters as the engine has checked them. */
interface MachineRequest {
  script: string;
  language?: 'js' | 'bash';
  engine?: 'quickjs' | 'duktape';
  args?: unknown;
  files?: Record<string, string | { base64: string }>;
  stdin?: string;
  cwd?: string;
  env?: Record<string, string>;
  session?: string;
  stream?: boolean;
  diff?: boolean;
  close?: boolean;
  checkpoint?: boolean;
  rollback?: boolean;
  /** Of Duktape: a debugger's endpoint, and the script waits there before its first line. */
  debug?: boolean;
  /** Of QuickJS. */
  profile?: boolean | 'cpuprofile';
  timeout_ms: number;
  memory_limit: number;
}

export interface MachineEvents {
  done(job: number, head: object): void;
  output(job: number, stream: 'stdout' | 'stderr' | 'debugger', bytes: Uint8Array): void;
}

/** What machines of Node have, and pages' have not. */
type Publishing = MachineBase & {
  publish?(
    port: number,
    options: { guestPort: number },
  ): Promise<{ host: string; port: number; close(): Promise<void> }>;
};

const DEBUG_PORT = 9091;
const MOST_SESSIONS = 64;
/** Of stdout and of stderr in an answer. */
const MOST_OUTPUT = 1 << 20;
const MOST_DIFF_BYTES = 4 << 20;

interface Session {
  /** It may still be starting: the session's name is taken from the first moment on. */
  machine: Promise<MachineBase>;
  checkpoint: number | undefined;
  busy: boolean;
}

class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

function content(value: string | { base64: string }): FileContent {
  if (typeof value === 'string') return value;
  try {
    return Uint8Array.from(atob(value.base64), (c) => c.charCodeAt(0));
  } catch {
    throw new Refusal(-32602, 'Invalid params: files: base64 is not base64');
  }
}

const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, MOST_OUTPUT));

/** As text where it is UTF-8, else in base64. */
function shown(bytes: Uint8Array): { text: string } | { base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192)
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { base64: btoa(binary) };
  }
}

/** Its machine, once it has started; one that never did needs nothing. */
async function dispose(session: Session | undefined): Promise<void> {
  await session?.machine.then(
    (machine) => machine.dispose(),
    () => undefined,
  );
}

export class MachineJobs {
  readonly #events: MachineEvents;
  readonly #boot: (options: BootOptions) => Promise<MachineBase>;
  readonly #sessions = new Map<string, Session>();
  readonly #running = new Map<number, { abort: AbortController; session: Session | undefined }>();

  constructor(events: MachineEvents, boot: (options: BootOptions) => Promise<MachineBase>) {
    this.#events = events;
    this.#boot = boot;
  }

  run(job: number, request: MachineRequest): void {
    void this.#run(job, request).then(
      (result) => this.#events.done(job, result),
      (error: unknown) => {
        this.#running.delete(job);
        const code = error instanceof Refusal ? error.code : -32603;
        this.#events.done(job, { end: 'failed', refused: { code, message: (error as Error).message } });
      },
    );
  }

  stop(job: number): void {
    this.#running.get(job)?.abort.abort();
  }

  kill(job: number): void {
    const running = this.#running.get(job);
    this.#running.delete(job);
    running?.abort.abort();
    for (const [name, session] of this.#sessions)
      if (session === running?.session) this.#sessions.delete(name);
    void dispose(running?.session);
  }

  async end(): Promise<void> {
    for (const { abort } of this.#running.values()) abort.abort();
    await Promise.all([...this.#sessions.values()].map(dispose));
    this.#sessions.clear();
  }

  /** Whoever gets it has it until `busy` is taken back. */
  #open(request: MachineRequest): Session {
    const name = request.session;
    const known = name === undefined ? undefined : this.#sessions.get(name);
    if (known?.busy) throw new Refusal(-32603, `The session ${name ?? ''} is busy`);
    if (known) {
      known.busy = true;
      return known;
    }
    if (name !== undefined && this.#sessions.size >= MOST_SESSIONS)
      throw new Refusal(-32603, `There are ${MOST_SESSIONS} sessions: close one`);
    const machine = this.#boot({
      limits: {
        memoryBytes: request.memory_limit + (128 << 20),
        jsHeapBytes: request.memory_limit,
        turnMs: 0x7fffffff,
      },
    });
    const session: Session = { machine, checkpoint: undefined, busy: true };
    if (name !== undefined) this.#sessions.set(name, session);
    return session;
  }

  async #run(job: number, request: MachineRequest): Promise<object> {
    const abort = new AbortController();
    const session = this.#open(request);
    this.#running.set(job, { abort, session });
    let broken = true;
    try {
      const machine = await session.machine;
      broken = false;
      return await this.#execute(job, request, session, machine, abort.signal);
    } finally {
      session.busy = false;
      const ends = broken || request.session === undefined || request.close === true || abort.signal.aborted;
      if (ends) {
        if (request.session !== undefined && this.#sessions.get(request.session) === session)
          this.#sessions.delete(request.session);
        await dispose(session);
      }
      this.#running.delete(job);
    }
  }

  async #execute(
    job: number,
    request: MachineRequest,
    session: Session,
    machine: MachineBase,
    signal: AbortSignal,
  ): Promise<object> {
    if (request.rollback) {
      if (session.checkpoint === undefined) throw new Refusal(-32602, 'The session has no checkpoint');
      await machine.rollback(session.checkpoint);
    }
    if (request.checkpoint) {
      const older = session.checkpoint;
      session.checkpoint = await machine.checkpoint();
      if (older !== undefined) machine.dropCheckpoint(older);
    }
    if (request.files)
      await machine.fs.writeFiles(
        Object.fromEntries(Object.entries(request.files).map(([path, value]) => [path, content(value)])),
      );
    const before = request.diff === false ? undefined : await machine.checkpoint();
    try {
      return await this.#answer(job, request, machine, signal, before);
    } finally {
      if (before !== undefined) machine.dropCheckpoint(before);
    }
  }

  /** `before`: what the files were, for the list of changes. */
  async #answer(
    job: number,
    request: MachineRequest,
    machine: MachineBase,
    signal: AbortSignal,
    before: number | undefined,
  ): Promise<object> {
    const options: ExecOptions = {
      limits: { wallMs: request.timeout_ms },
      signal,
      ...(request.cwd !== undefined && { cwd: request.cwd }),
      ...(request.env && { env: request.env }),
      ...(request.stdin !== undefined && { stdin: request.stdin }),
      ...(Array.isArray(request.args) && { args: request.args.map(String) }),
      ...(request.stream && {
        onStdout: (bytes) => this.#events.output(job, 'stdout', bytes),
        onStderr: (bytes) => this.#events.output(job, 'stderr', bytes),
      }),
    };
    let ended: ExecResult | undefined;
    let end = 'completed';
    let limit: string | undefined;
    try {
      ended = await this.#evaluate(machine, job, request, options);
    } catch (error) {
      if (!(error instanceof BivalveError)) throw error;
      if (error.kind === 'abort') return { end: 'cancelled' };
      if (error.kind === 'limit' && error.limit?.name === 'wallMs') return { end: 'timed_out' };
      if (error.kind !== 'limit') throw error;
      limit = error.message;
      ended = error.result;
      end = 'failed';
    }
    const result: Record<string, unknown> = {
      success: limit === undefined && (ended?.exitCode ?? 1) === 0,
      exit_code: ended?.exitCode ?? 125,
      signal: ended?.signal ?? null,
      stdout: text(ended?.stdout ?? new Uint8Array()),
      stderr: text(ended?.stderr ?? new Uint8Array()),
    };
    if (limit !== undefined) result['error'] = limit;
    if (ended && 'value' in ended && (ended as EvalResult).value !== undefined)
      result['value'] = jsonOf((ended as EvalResult).value);
    if (ended && 'profile' in ended && ended.profile !== undefined) result['profile'] = ended.profile;
    if (before !== undefined) result['files'] = await this.#changes(machine, before);
    if (request.session !== undefined && request.close !== true) result['session'] = request.session;
    if (ended) result['usage'] = { wall_ms: ended.usage.wallMs, memory_bytes: ended.usage.memoryBytes };
    return { end, result };
  }

  /** The client hears of the endpoint when it is there. */
  async #debug(
    machine: Publishing,
    job: number,
    request: MachineRequest,
    options: ExecOptions,
  ): Promise<ExecResult> {
    if (!machine.publish) throw new Refusal(-32603, 'debug: a page has no ports for a debugger');
    const published = await machine.publish(0, { guestPort: DEBUG_PORT });
    let told = false;
    try {
      return await machine.exec(`microscript --inspect-duk ${DEBUG_PORT} -e "$@"`, {
        ...options,
        args: [request.script, ...(options.args ?? [])],
        onStderr: (bytes) => {
          if (!told)
            this.#events.output(
              job,
              'debugger',
              new TextEncoder().encode(`${published.host}:${published.port}`),
            );
          told = true;
          options.onStderr?.(bytes);
        },
      });
    } finally {
      await published.close();
    }
  }

  async #evaluate(
    machine: MachineBase,
    job: number,
    request: MachineRequest,
    options: ExecOptions,
  ): Promise<ExecResult> {
    if (request.language === 'bash') return machine.exec(request.script, options);
    if (request.engine !== 'duktape')
      return machine.eval(request.script, { ...options, profile: request.profile ?? false });
    if (request.debug) return this.#debug(machine, job, request, options);
    return machine.exec('microscript -e "$@"', {
      ...options,
      args: [request.script, ...(options.args ?? [])],
    });
  }

  async #changes(machine: MachineBase, since: number): Promise<object[]> {
    const list: object[] = [];
    let room = MOST_DIFF_BYTES;
    for (const change of await machine.diff(since)) {
      const entry: Record<string, unknown> = { ...change };
      try {
        const bytes =
          change.kind === 'removed' || change.type !== 'file'
            ? undefined
            : await machine.fs.readFile(change.path);
        if (bytes && bytes.byteLength <= room) {
          room -= bytes.byteLength;
          Object.assign(entry, shown(bytes));
        }
      } catch {
        // A directory, or something else without content.
      }
      list.push(entry);
    }
    return list;
  }
}

/** What JSON can show of a value; bigints and the like as text. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)) ?? 'null',
    );
  } catch {
    return String(value);
  }
}
