// Test files by patterns: `*` is a run of a name, `**` whole directories, nothing else means anything.
import fs from 'node:fs';
import path from 'node:path';
import { isInside } from './disk.js';

const EXCLUDED = ['node_modules/**', '.git/**', 'dist/**', 'build/**'];
const MOST_FILES = 100_000;

const split = (text: string): string[] => text.split('/').filter((part) => part !== '');

function matchesName(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] as string;
  if (parts.length === 1) return pattern === name;
  const last = parts.at(-1) as string;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether a whole relative path fits. */
export function matchesGlob(pattern: string, name: string): boolean {
  const want = split(pattern);
  const have = split(name);
  if (want.length === 0) return true;
  // What the first i parts of the pattern can have taken, for each count of segments.
  let reached = new Set([0]);
  want.forEach((part, i) => {
    const next = new Set<number>();
    for (const at of reached) {
      if (part !== '**') {
        if (at < have.length && matchesName(part, have[at] as string)) next.add(at + 1);
        continue;
      }
      // At the end: something below; alone: everything.
      const least = i === want.length - 1 && want.length > 1 ? at + 1 : at;
      for (let to = least; to <= have.length; to++) next.add(to);
    }
    reached = next;
  });
  return reached.has(have.length);
}

export interface DiscoverOptions {
  files?: unknown;
  cwd?: unknown;
  exclude?: unknown;
}

const texts = (value: unknown): string[] | undefined => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return undefined;
};

/** Root-relative URLs, sorted. Throws what is wrong. `root`: a real path. */
export function discoverTests(root: string, options: DiscoverOptions): string[] {
  const wanted = texts(options.files) ?? ['**/*.test.js'];
  const excluded = texts(options.exclude) ?? EXCLUDED;
  const cwd = fs.realpathSync(path.resolve(root, typeof options.cwd === 'string' ? options.cwd : '.'));
  if (!isInside(root, cwd)) throw new Error('cwd is not inside of the root');
  const found: string[] = [];
  const pending = [''];
  for (let seen = 0; pending.length > 0 && seen < MOST_FILES;) {
    const dir = pending.pop() as string;
    for (const entry of entriesOf(path.join(cwd, dir))) {
      seen++;
      const name = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (excluded.some((pattern) => matchesGlob(pattern, name))) continue;
      if (entry.isDirectory()) {
        // What excludes all that is below needs not be entered.
        if (!excluded.some((pattern) => matchesGlob(pattern, `${name}/x`) && pattern.endsWith('/**')))
          pending.push(name);
      } else if (entry.isFile() && wanted.some((pattern) => matchesGlob(strip(pattern), name))) {
        found.push(name);
      }
    }
  }
  const prefix = path.relative(root, cwd).split(path.sep).join('/');
  return found.map((name) => `/${prefix === '' ? '' : `${prefix}/`}${name}`).sort();
}

/** What cannot be read has no test files. */
function entriesOf(dir: string): fs.Dirent[] {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A pattern may be written as a path from here. */
const strip = (pattern: string): string => pattern.replace(/^(?:\.\/)+/, '');
