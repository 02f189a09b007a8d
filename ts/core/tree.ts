// What changed between two states of the memory filesystems.
import type { FileChange } from './core.js';

/** path, type, mode, size, mtimeNs, ino: wasm/tree.cc. */
export type TreeRow = [string, string, number, number, number, number];

function change(before: TreeRow | undefined, after: TreeRow): FileChange['kind'] | undefined {
  if (!before) return 'added';
  const [, type, mode, size, mtime, ino] = after;
  if (before[1] !== type) return 'modified';
  // A directory's own size and time say only that its entries changed, which have rows of their own.
  if (type !== 'directory' && (before[3] !== size || before[4] !== mtime || before[5] !== ino))
    return 'modified';
  return before[2] === mode ? undefined : 'attributes';
}

/** Parents before children, siblings by name. */
export function compareTrees(before: readonly TreeRow[], after: readonly TreeRow[]): FileChange[] {
  const old = new Map(before.map((row) => [row[0], row]));
  const changes: FileChange[] = [];
  for (const row of after) {
    const kind = change(old.get(row[0]), row);
    old.delete(row[0]);
    if (kind) changes.push({ kind, path: row[0], type: row[1] });
  }
  for (const [path, row] of old) changes.push({ kind: 'removed', path, type: row[1] });
  const key = (path: string): string => path.replaceAll('/', '\0');
  return changes.sort((a, b) => (key(a.path) < key(b.path) ? -1 : 1));
}
