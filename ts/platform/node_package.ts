// What the package's own programs for Node share.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Of package.json. Bundles and compiled modules are equally deep below dist/. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Whether a name or address to listen at is of this computer alone. */
export const isLoopbackHost = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|::1|\[::1\])$/.test(host);

/**
 * Writes a file whole or not at all: the old one stays as it was until the new one is on the disk, with the old one's
 * mode or `mode`. Rejects with the system's error.
 */
export async function replaceFile(file: string, bytes: Uint8Array | string, mode = 0o666): Promise<void> {
  const target = path.resolve(file);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const handle = await fs.promises.open(temporary, 'wx', mode);
    try {
      const before = await fs.promises.stat(target).catch(() => undefined);
      if (before) await handle.chmod(before.mode & 0o777);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.promises.rename(temporary, target);
  } catch (error) {
    await fs.promises.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
