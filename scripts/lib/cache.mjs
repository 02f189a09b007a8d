// The download cache: one directory per user, outside every source tree, shared by all clones.
//
// Several clones may set up at once, and any of them may be interrupted: whoever fills a part of the
// cache holds its lock, writes beside the final place and renames at the end.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { note } from './progress.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Same rule as cmake/cache.cmake. */
export function cacheDir() {
  const env = process.env;
  if (env.BIVALVE_CACHE) return path.resolve(env.BIVALVE_CACHE);
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'bivalve');
  if (env.HOME) return path.join(env.HOME, '.cache', 'bivalve');
  return path.join(env.LOCALAPPDATA ?? os.homedir(), 'bivalve');
}

// Two waiters may find the same dead holder: move the file away first, and put it back if by then
// it was somebody's fresh lock.
function removeAbandoned(file, holder) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (Number(read(aside)) === holder) fs.rmSync(aside);
    else fs.renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while no other process of this machine holds the lock `name` in `dir`. */
export async function withLock(name, work, dir = cacheDir()) {
  const file = path.join(dir, `${name}.lock`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(read(file));
    // An empty file is one that its owner is about to fill, unless it has been so for a while.
    const abandoned = holder ? !alive(holder) : age(file) > 5000;
    if (abandoned) {
      removeAbandoned(file, holder);
      continue;
    }
    if (!told) note(`waiting for another set-up (process ${holder || '?'}) to finish ${name}`);
    told = true;
    await sleep(300);
  }
  const release = () => fs.rmSync(file, { force: true });
  const onSignal = (signal) => {
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, onSignal);
  try {
    return await work();
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, onSignal);
    release();
  }
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function age(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
