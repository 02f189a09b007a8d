// Files whose content comes when it is first wanted.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import { toBytes } from '../input.js';
import type { Data, FileContent, LoadFile } from '../types.js';

interface FileParts {
  content?: Uint8Array;
  load?: LoadFile;
  mode?: number;
  /** Of content that is still to be loaded. */
  size?: number;
}

/** What one of `files` is. */
export function partsOf(file: FileContent): FileParts {
  if (typeof file === 'function') return { load: file };
  if (typeof file === 'string' || file instanceof Uint8Array) return { content: toBytes(file) };
  const mode = file.mode === undefined ? {} : { mode: file.mode };
  if ('content' in file) return { content: toBytes(file.content), ...mode };
  return { load: file.load, ...mode, ...(file.size === undefined ? {} : { size: file.size }) };
}

/** The capability "lazy", by the path that a file had when it was made. */
export class LazyFiles implements Capability {
  readonly #load = new Map<string, LoadFile>();
  readonly #loading = new Map<string, Promise<Data>>();

  constructor(files: Record<string, FileContent> = {}) {
    for (const [path, file] of Object.entries(files)) {
      const { load } = partsOf(file);
      if (load) this.add(path, load);
    }
  }

  add(path: string, load: LoadFile): void {
    this.#load.set(path, load);
  }

  async request({ args }: HostRequest): Promise<HostAnswer> {
    const { name } = JSON.parse(args) as { name: string };
    const load = this.#load.get(name);
    if (!load) throw Object.assign(new Error(`nothing loads '${name}': pass it in files`), { code: 'EIO' });
    // Several programs may want it at once.
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = (async () => load(name))().finally(() => this.#loading.delete(name));
      this.#loading.set(name, loading);
    }
    return { bytes: toBytes(await loading) };
  }
}
