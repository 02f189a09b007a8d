// Child processes of the scripts.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from './progress.mjs';

/**
 * Runs a program to its end. `onLine` gets each line of stdout and stderr (else they are kept for
 * the error). Rejects with the program's last lines when it fails.
 */
export function run(program, args, { onLine, check = true, status, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const fds = ['ignore', 'pipe', 'pipe'];
    if (status) fds.push('pipe');
    const child = spawn(program, args, { stdio: fds, ...options });
    const tail = [];
    let stdout = '';
    const feed = (stream, each) => {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop();
        lines.forEach(each);
      });
      stream.on('end', () => rest && each(rest));
    };
    const keep = (line) => {
      tail.push(line);
      if (tail.length > 60) tail.shift();
      onLine?.(line);
    };
    feed(child.stdout, (line) => {
      stdout += `${line}\n`;
      keep(line);
    });
    feed(child.stderr, keep);
    if (status) feed(child.stdio[3], status);
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new SetupError(`'${program}' was not found`) : error),
    );
    child.on('close', (code, signal) => {
      if (code === 0 || !check) return resolve({ code, signal, stdout, output: tail.join('\n') });
      const error = new SetupError(
        `${path.basename(program)} failed (${signal ?? code})\n${tail.join('\n')}`,
      );
      error.output = tail.join('\n');
      reject(error);
    });
  });
}

/** stdout of a program, trimmed; null when it is absent or fails. */
export function ask(program, args, options = {}) {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    ...options,
  });
  return result.status === 0 ? result.stdout.trim() : null;
}

/** The full path of a program on PATH, or null. */
export function which(name, dirs = (process.env.PATH ?? '').split(path.delimiter)) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.bat', '.cmd', ''] : [''];
  for (const dir of dirs)
    for (const suffix of suffixes) {
      const file = path.join(dir, name + suffix);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        if (fs.statSync(file).isFile()) return file;
      } catch {
        // not here
      }
    }
  return null;
}

/** a >= b for dotted versions; suffixes such as -git are ignored. */
export function atLeast(a, b) {
  const [x, y] = [a, b].map((v) => v.split(/[.-]/).map((n) => Number.parseInt(n, 10) || 0));
  for (let i = 0; i < 3; i++) if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) > (y[i] ?? 0);
  return true;
}
