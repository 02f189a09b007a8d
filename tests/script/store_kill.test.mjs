// SimpleDataStore in a directory of the host: its writer is killed at any moment of writes and compactions, and what it had
// acknowledged is there. BIVALVE_STORE_KILLS: how often (24).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { apply } from './store_operations.mjs';

const WRITER = fileURLToPath(new URL('store_writer.mjs', import.meta.url));
const KILLS = Number(process.env['BIVALVE_STORE_KILLS'] ?? 24);
/** So many operations may have been done and not been told yet. */
const AHEAD = 400;

/** The last number that was acknowledged; kills the writer so many ms after the first. */
async function writeUntilKilled(directory, from, ms, worker) {
  const writer = spawn(process.execPath, [WRITER, directory, String(from), worker], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let timer;
  writer.stdout.setEncoding('latin1');
  writer.stdout.on('data', (text) => {
    said += text;
    timer ??= setTimeout(() => writer.kill('SIGKILL'), ms);
  });
  await once(writer, 'close');
  assert.equal(writer.signalCode, 'SIGKILL', said.slice(-200));
  // The last line may be cut.
  const whole = said.slice(0, said.lastIndexOf('\n') + 1).trim();
  return whole ? Number(whole.split('\n').at(-1)) : from - 1;
}

for (const worker of ['here', 'worker'])
  test(`a writer that is killed, its machine ${worker === 'here' ? 'on the main thread' : 'in a worker'}`, async () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-store-'));
    const machine = await Machine.boot({
      mounts: { '/data': { type: 'rw', directory } },
      limits: { wallMs: Infinity },
    });
    try {
      let state = 4321;
      let values = new Map();
      let next = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        const acknowledged = await writeUntilKilled(directory, next, (state >>> 16) % 150, worker);
        const { value, stderr } = await machine.eval(
          `var s = require('SimpleDataStore').Create('/data/store.db'); s.Keys.map(function (k) { return [k, s.Get(k)]; })`,
          { compat: 'microscript' },
        );
        assert.ok(Array.isArray(value), Buffer.from(stderr).toString());
        const found = JSON.stringify(value.sort());
        // What was done is a beginning of all, and at least what was acknowledged.
        let done = Math.max(acknowledged + 1, next);
        values = apply(values, next, done);
        const least = done;
        while (JSON.stringify([...values].sort()) !== found) {
          assert.ok(done - least < AHEAD, `kill ${kill}: after ${acknowledged} something else is there`);
          values = apply(values, done, done + 1);
          done++;
        }
        next = done;
      }
      assert.ok(next > KILLS, `${next} operations`);
    } finally {
      await machine.dispose();
      fs.rmSync(directory, { recursive: true, force: true });
    }
  });
