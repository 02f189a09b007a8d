// PUT of a log: an editor saves the whole of what it has, if that is made of what the log is now.
import fs from 'node:fs';
import path from 'node:path';
import { etagOf } from './disk.js';

export interface ReplaceResult {
  status: 200 | 201 | 403 | 412;
  etag: string | undefined;
}

const listed = (header: string): string[] => header.split(',').map((tag) => tag.trim());

let counter = 0;

/**
 * Under the log's lock (NotebookFiles.exclusive). `ifMatch`, `ifNoneMatch`: the headers' values. Rejects with the system's
 * error when the log cannot be written.
 */
export async function replaceLog(
  target: string | undefined,
  bytes: Uint8Array,
  { ifMatch, ifNoneMatch }: { ifMatch?: string | undefined; ifNoneMatch?: string | undefined },
): Promise<ReplaceResult> {
  if (target === undefined) return { status: 403, etag: undefined };
  const before = fs.statSync(target, { throwIfNoEntry: false });
  const etag = before && etagOf(before);
  const matches = (header: string): boolean =>
    etag !== undefined && (header.trim() === '*' || listed(header).includes(etag));
  if (ifMatch !== undefined && !matches(ifMatch)) return { status: 412, etag };
  if (ifNoneMatch !== undefined && matches(ifNoneMatch)) return { status: 412, etag };
  const dir = path.dirname(target);
  fs.mkdirSync(dir, { recursive: true });
  const temporary = path.join(dir, `.${path.basename(target)}.${process.pid}.${++counter}.put.tmp`);
  try {
    const file = await fs.promises.open(temporary, 'wx', before ? before.mode & 0o777 : 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // Nothing may come between these two.
    const now = fs.statSync(target, { throwIfNoEntry: false });
    if ((now && etagOf(now)) !== etag) {
      fs.rmSync(temporary, { force: true });
      return { status: 412, etag: now && etagOf(now) };
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  return { status: before ? 200 : 201, etag: etagOf(fs.statSync(target)) };
}
