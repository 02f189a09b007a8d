// HostDirectory: one real directory, and walks below it that cannot leave it.
//
// The machine sends paths of plain components and follows symbolic links itself, inside its own tree. So
// a link on the way here is never followed. On Linux each directory is opened relative to the one
// before (O_NOFOLLOW, through /proc/self/fd): nothing that another process swaps meanwhile can lead
// outside. Elsewhere the parent's real path is compared before, and the opened file after.
import fs from 'node:fs';
import path from 'node:path';
import { call, type Operation } from './fs_calls.js';

const { O_RDONLY, O_DIRECTORY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
/** Linux: a descriptor that only names a file, whatever its type and mode. */
const O_PATH = 0o10000000;

const refuse = (code: string): Error => Object.assign(new Error(code), { code });

/** Components of a request's path, checked: none may mean anything but a name. */
export function componentsOf(request: string, platform: string = process.platform): string[] {
  if (request === '') return [];
  const parts = request.split('/');
  for (const part of parts) {
    if (part === '' || part === '.' || part === '..' || part.includes('\0')) throw refuse('ENOENT');
    if (Buffer.byteLength(part) > 255) throw refuse('ENAMETOOLONG');
    if (platform !== 'win32') continue;
    // Separators, streams, devices and the names that Windows trims to another name.
    if (/[\\:*?"<>|]|[. ]$/.test(part) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part))
      throw refuse('ENOENT');
  }
  return parts;
}

export interface Place {
  /** What to hand to a call that does not follow links. */
  path: string;
  /** To be closed when the call is done; -1: nothing is open. */
  fd: number;
}

export class HostDirectory {
  readonly root: string;
  readonly #viaProc = process.platform === 'linux' && fs.existsSync('/proc/self/fd');

  /** Throws when `root` is no directory. */
  constructor(root: string) {
    this.root = fs.realpathSync(root);
    if (!fs.statSync(this.root).isDirectory()) throw refuse('ENOTDIR');
  }

  /** The directory that holds the last component, opened. */
  *parent(request: string): Operation<Place> {
    const parts = componentsOf(request);
    const last = parts.pop();
    if (last === undefined) return { path: this.#viaProc ? `${this.root}/.` : this.root, fd: -1 };
    if (!this.#viaProc) {
      const dir = path.join(this.root, ...parts);
      if ((yield* call('realpath', dir)) !== dir) throw refuse('ELOOP');
      return { path: path.join(dir, last), fd: -1 };
    }
    const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_PATH;
    let fd = (yield* call('open', this.root, flags)) as number;
    for (const part of parts) {
      let next: number;
      try {
        next = (yield* call('open', `/proc/self/fd/${fd}/${part}`, flags)) as number;
      } finally {
        yield* call('close', fd);
      }
      fd = next;
    }
    return { path: `/proc/self/fd/${fd}/${last}`, fd };
  }

  /** Does something at a place, and closes what was opened for it. */
  *at<T>(request: string, body: (place: string) => Operation<T>): Operation<T> {
    const place = yield* this.parent(request);
    try {
      return yield* body(place.path);
    } finally {
      if (place.fd >= 0) yield* call('close', place.fd);
    }
  }

  /** Reads a directory that is no link. */
  *list(request: string): Operation<fs.Dirent[]> {
    const viaProc = this.#viaProc;
    return yield* this.at(request, function* (place) {
      const options = { withFileTypes: true };
      if (!viaProc) {
        const stat = (yield* call('lstat', place)) as fs.Stats;
        if (!stat.isDirectory()) throw refuse(stat.isSymbolicLink() ? 'ELOOP' : 'ENOTDIR');
        return (yield* call('readdir', place, options)) as fs.Dirent[];
      }
      const fd = (yield* call('open', place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)) as number;
      try {
        return (yield* call('readdir', `/proc/self/fd/${fd}`, options)) as fs.Dirent[];
      } finally {
        yield* call('close', fd);
      }
    });
  }

  /** Opens a file that is no link; for anything but a regular file the caller looks at its stat. */
  *open(request: string, flags: number, mode: number): Operation<number> {
    return yield* this.at(request, function* (place) {
      return (yield* call('open', place, flags | O_NOFOLLOW | O_NONBLOCK, mode)) as number;
    });
  }

  /** Where links are followed by the call itself (chmod): its target is the very file. */
  *pinned<T>(request: string, body: (place: string) => Operation<T>): Operation<T> {
    const viaProc = this.#viaProc;
    return yield* this.at(request, function* (place) {
      const stat = (yield* call('lstat', place)) as fs.Stats;
      if (stat.isSymbolicLink()) throw refuse('EOPNOTSUPP');
      if (!viaProc) return yield* body(place);
      const fd = (yield* call('open', place, O_PATH | O_NOFOLLOW)) as number;
      try {
        const pinned = (yield* call('fstat', fd)) as fs.Stats;
        if (pinned.isSymbolicLink()) throw refuse('ELOOP');
        return yield* body(`/proc/self/fd/${fd}`);
      } finally {
        yield* call('close', fd);
      }
    });
  }
}
