// Optional peers of the package: loaded on use, from beside this package, else from beside the program that runs.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Throws an Error that says what to install. */
export function resolvePeer(name: string, use: string): string {
  for (const from of [import.meta.url, pathToFileURL(path.join(process.cwd(), 'x.js'))]) {
    try {
      return createRequire(from).resolve(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw Object.assign(new Error(`${use} need a package: npm install ${name}`), { code: 'ENOSYS' });
}

export async function loadPeer<T>(name: string, use: string): Promise<T> {
  const module = (await import(pathToFileURL(resolvePeer(name, use)).href)) as T & { default?: T };
  return module.default ?? module;
}
