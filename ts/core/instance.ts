// Instance: one instantiated module with its memory and its windows. Knows nothing of what runs in it.
import createModule from '../wasm/bivalve.mjs';
import type { Platform } from '../platform/platform.js';
import {
  FIRST_PAGES,
  MOST_PAGES,
  PAGE,
  type GlueOptions,
  type HostHooks,
  type ModuleExports,
} from './abi.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The section of the module that holds the embedded library (scripts/append-section.mjs). */
const LIBRARY = 'bivalve.library';
const libraries = new WeakMap<WebAssembly.Module, Uint8Array>();

function libraryOf(module: WebAssembly.Module): Uint8Array {
  let library = libraries.get(module);
  if (!library) {
    const [section] = WebAssembly.Module.customSections(module, LIBRARY);
    if (!section)
      throw new Error(`bivalve.wasm has no section ${LIBRARY}: it is not the file of this package`);
    libraries.set(module, (library = new Uint8Array(section)));
  }
  return library;
}

/** Pages a memory may have when the machine may use `memoryBytes`: reaching the limit is no trap. */
export function maximumPages(memoryBytes: number): number {
  const pages = Math.ceil((memoryBytes * 1.25) / PAGE);
  return Math.min(MOST_PAGES, Math.max(2 * FIRST_PAGES, pages));
}

/** The hooks that a machine's owner answers; the others need only the platform. */
export type OwnerHooks = Pick<
  HostHooks,
  'request' | 'cancel' | 'trace' | 'wall' | 'outOfMemory' | 'block' | 'blockBrings'
>;

/** Hooks whose target is set when an instance is taken into use: a spare has none yet. */
class HookSwitch implements HostHooks {
  target: OwnerHooks | undefined;
  /** Needs nobody's capability: a spare that is being booted has it too. */
  fill: ((into: number, size: number) => void) | undefined;
  library: HostHooks['library'] = () => undefined;
  readonly #platform: Platform;
  constructor(platform: Platform) {
    this.#platform = platform;
  }
  monotonic = () => this.#platform.monotonic();
  wall = () => this.target?.wall() ?? this.#platform.wall();
  entropy = (into: number, size: number) => this.fill?.(into, size);
  request = (...args: Parameters<OwnerHooks['request']>) => this.target?.request(...args) ?? 0;
  cancel = (token: number) => this.target?.cancel(token);
  block = (ms: number) => this.target?.block(ms) ?? 0;
  stackKb = () => this.#platform.stackKb;
  blockBrings = () => this.target?.blockBrings() ?? 0;
  trace = (record: number, size: number) => this.target?.trace(record, size);
  aborted = () => this.#platform.aborted();
  outOfMemory = (wanted: number, used: number) => this.target?.outOfMemory(wanted, used);
}

export class Instance {
  readonly exports: ModuleExports;
  readonly memory: WebAssembly.Memory;
  readonly maximum: number;
  readonly #hooks: HookSwitch;
  #bytes: Uint8Array;

  private constructor(
    exports: ModuleExports,
    memory: WebAssembly.Memory,
    maximum: number,
    hooks: HookSwitch,
    platform: Platform,
    module: WebAssembly.Module,
  ) {
    this.exports = exports;
    this.memory = memory;
    this.maximum = maximum;
    this.#hooks = hooks;
    this.#bytes = new Uint8Array(memory.buffer);
    hooks.fill = (into, size) => platform.entropy(this.bytes.subarray(into, into + size));
    hooks.library = (at, into, size) => this.bytes.set(libraryOf(module).subarray(at, at + size), into);
  }

  /** The same in one turn, which hosts other than pages allow. Throws when the module cannot be instantiated. */
  static createNow(platform: Platform, module: WebAssembly.Module, maximum: number): Instance {
    const memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum });
    const hooks = new HookSwitch(platform);
    const glue: GlueOptions = {
      wasmMemory: memory,
      instantiateWasm(imports, done) {
        const made = new WebAssembly.Instance(module, imports);
        done(made, module);
        return made.exports;
      },
      print: () => undefined,
      printErr: () => undefined,
      bridge: hooks,
    };
    // The glue has put the exports into its options when it returns; its promise says so again.
    void createModule(glue).catch(() => undefined);
    const exports = glue as unknown as ModuleExports;
    if (typeof exports._bivalve_in !== 'function')
      throw new Error('the module cannot be made ready in one turn');
    return new Instance(exports, memory, maximum, hooks, platform, module);
  }

  /** Rejects when the module cannot be instantiated; never leaves a promise open. */
  static async create(platform: Platform, maximum: number, initial = FIRST_PAGES): Promise<Instance> {
    const module = await platform.module();
    const memory = new WebAssembly.Memory({ initial: Math.max(initial, FIRST_PAGES), maximum });
    const hooks = new HookSwitch(platform);
    let failure: unknown;
    const exports = await new Promise<ModuleExports>((resolve, reject) => {
      createModule({
        wasmMemory: memory,
        instantiateWasm(imports, done) {
          // The glue's own promise stays open for ever when any of this throws.
          const fail = (error: unknown): WebAssembly.Exports => {
            failure = error;
            reject(error as Error);
            return {};
          };
          const finish = (instance: WebAssembly.Instance): WebAssembly.Exports => {
            try {
              done(instance, module);
              return instance.exports;
            } catch (error) {
              return fail(error);
            }
          };
          if (platform.name === 'browser') {
            // A page's main thread may make an instance of a large module at its leisure only.
            void WebAssembly.instantiate(module, imports).then(finish, fail);
            return {};
          }
          try {
            return finish(new WebAssembly.Instance(module, imports));
          } catch (error) {
            return fail(error);
          }
        },
        print: () => undefined,
        printErr: () => undefined,
        bridge: hooks,
      }).then(resolve, reject);
    });
    if (failure !== undefined) throw failure as Error;
    return new Instance(exports, memory, maximum, hooks, platform, module);
  }

  /** A machine has run in it: any page may hold anything. */
  used = false;

  /** What the machine in it was told at boot; undefined before. */
  booted: string | undefined;

  /** Makes the machine. Returns why it could not, or ''. */
  boot(options: string): string {
    const refused = this.exports.boot(options);
    if (!refused) this.booted = options;
    return refused;
  }

  set hooks(target: OwnerHooks | undefined) {
    this.#hooks.target = target;
  }

  /** All of memory. Asked for anew after every call into the module: growth detaches old views. */
  get bytes(): Uint8Array {
    if (this.#bytes.byteLength !== this.memory.buffer.byteLength || this.#bytes.byteLength === 0)
      this.#bytes = new Uint8Array(this.memory.buffer);
    return this.#bytes;
  }

  get pages(): number {
    return this.memory.buffer.byteLength / PAGE;
  }

  text(at: number, size: number): string {
    return decoder.decode(this.bytes.subarray(at, at + size));
  }

  copy(at: number, size: number): Uint8Array {
    return this.bytes.slice(at, at + size);
  }

  /** Puts parts one after the other into the input window; false when memory is used up. */
  write(...parts: Uint8Array[]): boolean {
    let size = 0;
    for (const part of parts) size += part.byteLength;
    let at = this.exports._bivalve_in(size);
    if (at === 0) return false;
    const bytes = this.bytes;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.byteLength;
    }
    return true;
  }

  /** Asks for something by name; the answer as it was given. Null when memory is used up. */
  request(name: string, args: object, ...bytes: Uint8Array[]): unknown {
    // Names are ASCII.
    const head = encode(name + JSON.stringify(args));
    if (!(bytes.length > 0 ? this.write(head, ...bytes) : this.write(head))) return null;
    this.exports._bivalve_ask(name.length, head.byteLength - name.length);
    return JSON.parse(decode(this.output));
  }

  /** What the output window shows now; a view, valid until the next call. */
  get output(): Uint8Array {
    const size = this.exports._bivalve_out_size();
    if (size === 0) return this.bytes.subarray(0, 0);
    const at = this.exports._bivalve_out();
    return this.bytes.subarray(at, at + size);
  }
}

export const encode = (text: string): Uint8Array => encoder.encode(text);
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
