// Files that the daemon's engine asks for: read up to a limit, written whole or not at all.
import { mkdir, open, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../platform/node_package.js';

export interface FileResult {
  ok: boolean;
  error?: string;
  message?: string;
  path?: string;
  bytes?: Uint8Array;
}

function failed(error: unknown, file: string): FileResult {
  const { code = 'EIO', message } = error as NodeJS.ErrnoException;
  // "ENOENT: no such file or directory, open '…'" says it in the middle.
  const words = /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
  return { ok: false, error: code, message: `${words}: ${file}` };
}

const within = (root: string, file: string): boolean =>
  file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

/** Whether a real path is below one of the directories. */
async function isBelow(roots: readonly string[], real: string): Promise<boolean> {
  const known = await Promise.all(roots.map((root) => realpath(root).catch(() => '')));
  return known.some((root) => root !== '' && within(root, real));
}

const denied = (file: string): FileResult => ({
  ok: false,
  error: 'EACCES',
  message: `permission denied: ${file}`,
});

/** `roots`: the real file has to be below one of them. */
export async function readWhole(file: string, most: number, roots?: readonly string[]): Promise<FileResult> {
  try {
    const real = await realpath(file);
    if (roots && !(await isBelow(roots, real))) return denied(file);
    const handle = await open(real, 'r');
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) return { ok: false, error: 'EISDIR', message: `is a directory: ${file}` };
      if (!stat.isFile()) return { ok: false, error: 'EINVAL', message: `is no regular file: ${file}` };
      if (stat.size > most) return { ok: false, error: 'EFBIG', message: `file too large: ${file}` };
      return { ok: true, bytes: await handle.readFile(), path: real };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed(error, file);
  }
}

/** The old file stays as it was until the new one is complete. `roots`: it has to be below one of them. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  makeDirectory: boolean,
  roots?: readonly string[],
): Promise<FileResult> {
  try {
    if (makeDirectory) await mkdir(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
    // A link in the file's own place is replaced and not followed.
    if (roots && !(await isBelow(roots, await realpath(path.dirname(path.resolve(file))))))
      return denied(file);
    await replaceFile(file, bytes);
    return { ok: true, path: path.resolve(file) };
  } catch (error) {
    return failed(error, file);
  }
}

export async function* readLibrary(directory: string): AsyncGenerator<Uint8Array> {
  await mkdir(directory, { recursive: true });
  for (const name of (await readdir(directory)).sort())
    if (name.endsWith('.json') && !name.startsWith('.')) yield await readFile(path.join(directory, name));
}
