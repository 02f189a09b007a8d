// The module's exports and the hooks it calls: the TypeScript face of wasm/bindings.cc and
// wasm/js_host.cc. Integers and windows only.

/** What the machine asks of its host. Pointers are into the module's memory; none may throw. */
export interface HostHooks {
  monotonic(): number;
  wall(): number;
  entropy(into: number, size: number): void;
  /** Bytes of the embedded library, from `at` on. */
  library(at: number, into: number, size: number): void;
  /** 1: answered already (by `_bivalve_answer`); 0: `_bivalve_complete` will bring the answer. */
  request(
    token: number,
    capability: number,
    capabilitySize: number,
    op: number,
    opSize: number,
    args: number,
    argsSize: number,
    bytes: number,
    bytesSize: number,
  ): number;
  cancel(token: number): void;
  block(ms: number): number;
  trace(record: number, size: number): void;
  /** What may come while the thread is blocked: 1, answers; 2, input of programs. */
  blockBrings(): number;
  stackKb(): number;
  /** The id of a call that shall be aborted; 0 when there is none more. */
  aborted(): number;
  /** Called before the trap of an allocation that failed: bytes that were wanted, bytes in use. */
  outOfMemory(wanted: number, used: number): void;
}

export interface ModuleExports {
  boot(options: string): string;
  /** The sizes of the name and of the arguments in the input window; the answer is in the output window. */
  _bivalve_ask(nameSize: number, argsSize: number): void;
  /** The size of the event in the input window; its bytes follow. The answer is in the output window. */
  _bivalve_notebook(headSize: number): void;
  /** The same for the script daemon, and for the runner of its scripts. */
  _bivalve_daemon(headSize: number): void;
  _bivalve_script(headSize: number): void;
  /** The syntax tree of the script in the input window (syntax_tree.ts) is in the output window. */
  _bivalve_tree(): void;
  /** The id of a call; 0 when it was refused, and the answer is in the output window. */
  _bivalve_call(argsSize: number, scriptSize: number): number;
  /** Where the numbers of PLAIN_REPORT stand, each a double; 0 where there is more to tell. */
  _bivalve_report(id: number): number;
  /** The CallReport of a call or a session, as JSON in the output window. */
  _bivalve_describe(id: number): void;
  _bivalve_run(sliceMs: number): number;
  _bivalve_wait_ms(): number;
  _bivalve_next_event(): number;
  _bivalve_events(): number;
  _bivalve_in(size: number): number;
  _bivalve_out(): number;
  _bivalve_out_size(): number;
  _bivalve_output(id: number, fd: number, offset: number): void;
  _bivalve_output_closed(id: number, fd: number): number;
  _bivalve_drop_output(id: number, fd: number, size: number): void;
  _bivalve_break_output(id: number, fd: number): void;
  /** fd: 0, or CHANNEL. */
  _bivalve_input_room(id: number, fd: number): number;
  /** 1: something waits for input of the call. */
  _bivalve_input_wanted(id: number): number;
  _bivalve_put_input(id: number, fd: number): number;
  _bivalve_end_input(id: number, fd: number): void;
  _bivalve_file_bytes(id: number): void;
  _bivalve_value(id: number, part: number): void;
  _bivalve_release(id: number): void;
  _bivalve_complete(token: number, error: number, textSize: number): number;
  _bivalve_answer(error: number, textSize: number): number;
  _bivalve_can_freeze(): number;
  _bivalve_stack_end(): number;
  _bivalve_stack_base(): number;
  _bivalve_prepare_freeze(canonical: number): void;
  _bivalve_used_pages(count: number): number;
  _bivalve_checksum(words: number, size: number, seed: number): number;
  _bivalve_after_thaw(elsewhere: number): void;
}

export interface GlueOptions {
  wasmMemory: WebAssembly.Memory;
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
  print?(text: string): void;
  printErr?(text: string): void;
  bridge: HostHooks;
}

/** Flags of `_bivalve_events` (wasm/handle.h). */
export const EVENT_OUTPUT = 1;
export const EVENT_ERROR_OUTPUT = 2;
export const EVENT_INPUT = 4;
export const EVENT_STARTED = 8;
export const EVENT_DONE = 16;
export const EVENT_CHANNEL = 32;
export const EVENT_CHANNEL_ROOM = 64;

/** The descriptor of a call's channel. */
export const CHANNEL = 3;

export const PAGE = 65536;
/** Pages the module is linked to start with (INITIAL_MEMORY). */
export const FIRST_PAGES = 64;
export const MOST_PAGES = 32768;

/** What `_bivalve_report` tells, in this order (wasm/requests.h, PlainReport). */
export const PLAIN_REPORT = [
  'pid',
  'exitCode',
  'wallMs',
  'fuel',
  'outputBytes',
  'processes',
  'memoryBytes',
  'stdoutSize',
  'stderrSize',
] as const;

/** What `_bivalve_describe` tells of a call; of a session some of it. */
export interface CallReport {
  id: number;
  pid: number;
  done: boolean;
  title: string;
  /** It was a script that left a value. */
  hasValue?: boolean;
  hasProfile?: boolean;
  /** Which of stdout and stderr are streams. */
  streams: [boolean, boolean];
  refused?: { error: string; message: string; path: string };
  exitCode?: number;
  signal?: string | null;
  stop: { limit: string; used: number; allowed: number } | null;
  usage: { wallMs: number; fuel: number; outputBytes: number; processes: number; memoryBytes: number };
}
