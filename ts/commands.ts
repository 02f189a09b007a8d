// The embedder's commands: functions that run as programs of the machine (wasm/host_command.h).
import type { Capability, HostAnswer, HostRequest } from './core/capabilities.js';
import { encode, decode } from './core/instance.js';
import { toBytes } from './input.js';
import type { Command, CommandContext, Data } from './types.js';

interface StartArgs {
  pid: number;
  argv: string[];
  env: string[];
  cwd: string;
}

interface Step {
  error?: string;
  bytes: Uint8Array;
}

/** One instruction to the program in the machine, and what came of it. */
interface Instruction {
  answer: HostAnswer;
  done?: (step: Step) => void;
}

/** One running command: a queue of instructions, of which the machine takes one per request. */
class Conversation {
  readonly controller = new AbortController();
  #queue: Instruction[] = [];
  #running: Instruction | undefined;
  #waiting: ((answer: HostAnswer) => void) | undefined;

  /** The machine asks what to do next, and says what came of the instruction before. */
  next(step: Step): Promise<HostAnswer> {
    this.#running?.done?.(step);
    this.#running = undefined;
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#advance();
    });
  }
  do(text: string, bytes?: Uint8Array): Promise<Step> {
    return new Promise((done) => {
      this.#queue.push({ answer: bytes ? { text, bytes } : { text }, done });
      this.#advance();
    });
  }
  #advance(): void {
    if (!this.#waiting || this.#queue.length === 0) return;
    this.#running = this.#queue.shift();
    const resolve = this.#waiting;
    this.#waiting = undefined;
    resolve((this.#running as Instruction).answer);
  }
}

function contextOf(args: StartArgs, talk: Conversation): CommandContext {
  const write = async (fd: number, data: Data): Promise<void> => {
    const step = await talk.do(`write ${fd}`, toBytes(data));
    if (step.error) throw Object.assign(new Error(`write: ${step.error}`), { code: step.error });
  };
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const step = await talk.do('read');
      if (step.error) throw Object.assign(new Error(`read: ${step.error}`), { code: step.error });
      if (step.bytes.byteLength === 0) return;
      yield step.bytes;
    }
  }
  const env: Record<string, string> = {};
  for (const entry of args.env) {
    const equals = entry.indexOf('=');
    env[entry.slice(0, equals)] = entry.slice(equals + 1);
  }
  return {
    argv: args.argv,
    args: args.argv.slice(1),
    env,
    cwd: args.cwd,
    pid: args.pid,
    stdin: stdin(),
    async text() {
      const blocks: Uint8Array[] = [];
      for await (const block of stdin()) blocks.push(block);
      return decode(await new Blob(blocks as BlobPart[]).arrayBuffer().then((all) => new Uint8Array(all)));
    },
    stdout: (data) => write(1, data),
    stderr: (data) => write(2, data),
    signal: talk.controller.signal,
  };
}

async function run(command: Command, context: CommandContext, talk: Conversation): Promise<void> {
  let status = 0;
  try {
    const result = await command(context);
    if (typeof result === 'number') status = result & 255;
    else if (result !== undefined && result !== null) await context.stdout(result);
  } catch (error) {
    if (talk.controller.signal.aborted) return;
    status = (error as { code?: string }).code === 'EPIPE' ? 141 : 1;
    const message = error instanceof Error ? error.message : String(error);
    if (status === 1) await talk.do('write 2', encode(`${context.argv[0]}: ${message}\n`));
  }
  void talk.do(`exit ${status}`);
}

/** The capability behind `boot({ commands })`. */
export function commandCapability(commands: Readonly<Record<string, Command>>): Capability {
  const byPid = new Map<number, Conversation>();
  const pidOf = new Map<number, number>();
  return {
    request(request: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
      const args = JSON.parse(request.args) as StartArgs & { error?: string };
      pidOf.set(token, args.pid);
      const settled = (answer: HostAnswer): HostAnswer => {
        pidOf.delete(token);
        if (answer.text?.startsWith('exit')) byPid.delete(args.pid);
        return answer;
      };
      if (request.op === 'start') {
        const name = (args.argv[0] ?? '').replace(/^.*\//, '');
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (!command) return { error: 2, text: `no command '${name}'` };
        const talk = new Conversation();
        byPid.set(args.pid, talk);
        void run(command, contextOf(args, talk), talk);
        return talk.next({ bytes: request.bytes }).then(settled);
      }
      const talk = byPid.get(args.pid);
      if (!talk) return { error: 5, text: 'the command is gone' };
      const step: Step = { bytes: request.bytes, ...(args.error ? { error: args.error } : {}) };
      return talk.next(step).then(settled);
    },
    cancel(token: number): void {
      const pid = pidOf.get(token);
      pidOf.delete(token);
      if (pid === undefined) return;
      byPid.get(pid)?.controller.abort();
      byPid.delete(pid);
    },
  };
}
