// Channels over a MessagePort, with a far side in this thread and in a worker. tests/browser/port_channel.test.mjs has the same in
// a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PortChannel } from 'bivalve';
import * as calls from './port_channel.mjs';
import * as far from './port_far.mjs';
import { boot } from './support.mjs';

async function open(handler) {
  const { port1, port2 } = new MessageChannel();
  let go;
  const when = new Promise((resolve) => (go = resolve));
  return { port: port1, go, told: far[handler](new PortChannel(port2), when) };
}

for (const worker of [false, true]) {
  const where = worker ? ', the machine in a worker' : '';
  for (const name of ['echoes', 'farDisconnects', 'waits'])
    test(`${name}${where}`, { timeout: 30_000 }, async (t) => {
      assert.deepEqual(await calls[name](await boot(t, { worker }), open), far.expected[name]);
    });
}

test('two programs of two machines', { timeout: 30_000 }, async (t) => {
  const found = await calls.twoPrograms(await boot(t), await boot(t, { worker: true }));
  assert.deepEqual(found, far.expected.twoPrograms);
});

test('a port without a framing is refused', { timeout: 30_000 }, async (t) => {
  const machine = await boot(t);
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  await assert.rejects(machine.spawn('node', ['-e', '1'], { port: port1 }), TypeError);
  await assert.rejects(machine.spawn('node', ['-e', '1'], { ipc: 'raw', port: port1 }), TypeError);
  assert.throws(() => new PortChannel(port2).on('nothing', () => undefined), TypeError);
});
