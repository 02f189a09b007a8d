// What the API's tests share.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Machine } from 'bivalve';
import { finish } from '../finish.mjs';

/** A machine that is gone when the test is over. */
export async function boot(t, options) {
  const machine = await Machine.boot(options);
  finish(t, () => machine.dispose());
  return machine;
}

/** A directory of this host that is gone when the test is over. */
export function directory(t, files = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-api-'));
  finish(t, () => fs.rmSync(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), content);
  }
  return dir;
}

export const text = (stream) => new Response(stream).text();

/** Runs a program to its end with its input known. */
export async function run(machine, file, args = [], input = '') {
  const child = await machine.spawn(file, args);
  const writer = child.stdin.getWriter();
  void (async () => {
    await writer.write(Buffer.from(input));
    await writer.close();
  })();
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), child.exit]);
  return { stdout, stderr, ...exit };
}

/** The error that a promise rejects with. */
export async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}
