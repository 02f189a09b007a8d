// Filesystems: the capability "fs", whoever has the files: real directories of this host, and what the
// embedder's objects have (capability "fs.bridge"). Requests say which mount they are for.
import { makeError } from '../errors.js';
import type { Directories, Platform } from '../platform/platform.js';
import type { Capability, HostAnswer, HostRequest, LateAnswer } from './capabilities.js';
import type { Directory } from './core.js';

export class Filesystems implements Capability {
  readonly #platform: Platform;
  readonly #bridge: Capability | undefined;
  readonly #bridged = new Set<string>();
  #directories: Directories | undefined;

  constructor(platform: Platform, bridge: Capability | undefined) {
    this.#platform = platform;
    this.#bridge = bridge;
  }

  /** Throws where the host has no directories, and when there is none of that name. */
  add({ name, root, bridged, ...options }: Directory): void {
    if (bridged) {
      this.#bridged.add(name);
      return;
    }
    const directories = (this.#directories ??= this.#platform.directories());
    if (!directories) throw makeError('host', 'this host has no directories to mount');
    directories.add(name, root, options);
  }

  remove(name: string): void {
    this.#directories?.remove(name);
    this.#bridged.delete(name);
  }

  close(): void {
    this.#directories?.close();
  }

  request(request: HostRequest, token: number): HostAnswer | LateAnswer {
    // Without objects of the embedder's nothing is read twice.
    const bridged =
      this.#bridged.size > 0 &&
      (!this.#directories || this.#bridged.has((JSON.parse(request.args) as { mount: string }).mount));
    const one = bridged ? this.#bridge : this.#directories;
    return one?.request(request, token) ?? { error: 38, text: 'the host gives no files' };
  }
}
