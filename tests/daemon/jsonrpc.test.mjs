// Messages: the examples of the JSON-RPC 2.0 specification (its methods replaced by the daemon's), framing, limits.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

const parseError = { jsonrpc: '2.0', error: { code: -32700, message: 'Parse error' }, id: null };
const invalid = { jsonrpc: '2.0', error: { code: -32600, message: 'Invalid Request' }, id: null };

/** Everything that a client of its own gets for these bytes, until the daemon closes. */
async function transcript(daemon, ...pieces) {
  const client = await Raw.connect(daemon.socket);
  for (const piece of pieces) await client.write(piece);
  client.half();
  await client.closed;
  return client.answers;
}

test('the examples of the specification', async (t) => {
  const daemon = await startDaemon(t);
  const gets = async (text, answers) => assert.deepEqual(await transcript(daemon, text), answers, text);
  await gets('{"jsonrpc": "2.0", "method": "echo", "params": [42, 23], "id": 1}', [
    { jsonrpc: '2.0', result: [42, 23], id: 1 },
  ]);
  await gets('{"jsonrpc": "2.0", "method": "echo", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}', [
    { jsonrpc: '2.0', result: { subtrahend: 23, minuend: 42 }, id: 3 },
  ]);
  await gets('{"jsonrpc": "2.0", "method": "echo", "params": [1,2,3,4,5]}', []);
  await gets('{"jsonrpc": "2.0", "method": "foobar"}', []);
  await gets('{"jsonrpc": "2.0", "method": "foobar", "id": "1"}', [
    { jsonrpc: '2.0', error: { code: -32601, message: 'Method not found: foobar' }, id: '1' },
  ]);
  await gets('{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]', [parseError]);
  await gets('{"jsonrpc": "2.0", "method": 1, "params": "bar"}', [invalid]);
  await gets(
    '[\n {"jsonrpc": "2.0", "method": "echo", "params": [1,2,4], "id": "1"},\n {"jsonrpc": "2.0", "method"\n]',
    [parseError],
  );
  await gets('[]', [invalid]);
  await gets('[1]', [[invalid]]);
  await gets('[1,2,3]', [[invalid, invalid, invalid]]);
  await gets(
    `[
        {"jsonrpc": "2.0", "method": "echo", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method": "echo", "params": [7]},
        {"jsonrpc": "2.0", "method": "echo", "params": [42,23], "id": "2"},
        {"foo": "boo"},
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},
        {"jsonrpc": "2.0", "method": "echo", "id": "9"}
    ]`,
    [
      [
        { jsonrpc: '2.0', result: [1, 2, 4], id: '1' },
        { jsonrpc: '2.0', result: [42, 23], id: '2' },
        invalid,
        { jsonrpc: '2.0', error: { code: -32601, message: 'Method not found: foo.get' }, id: '5' },
        { jsonrpc: '2.0', result: null, id: '9' },
      ],
    ],
  );
  await gets(
    '[{"jsonrpc": "2.0", "method": "echo", "params": [1]},{"jsonrpc": "2.0", "method": "echo", "params": [7]}]',
    [],
  );
});

test('ids come back as they were; what is no request is told', async (t) => {
  const daemon = await startDaemon(t);
  const client = await Raw.connect(daemon.socket);
  for (const id of [0, -7, 1.5, 2 ** 53 - 1, '', 'x"y', null])
    assert.deepEqual(await client.ask({ jsonrpc: '2.0', method: 'echo', params: [], id }), {
      jsonrpc: '2.0',
      result: [],
      id,
    });
  for (const message of [
    { method: 'ping', id: 1 },
    { jsonrpc: '1.0', method: 'ping', id: 1 },
    { jsonrpc: '2.0', id: 1 },
    { jsonrpc: '2.0', method: '', id: 1 },
    { jsonrpc: '2.0', method: 'x'.repeat(128), id: 1 },
    { jsonrpc: '2.0', method: 'ping', id: {} },
    { jsonrpc: '2.0', method: 'ping', id: true },
    { jsonrpc: '2.0', method: 'ping', params: 'x', id: 1 },
    { jsonrpc: '2.0', method: 'ping', params: null, id: 1 },
  ])
    assert.deepEqual(await client.ask(message), invalid, JSON.stringify(message));
  assert.equal((await client.call('rpc.discover')).error.code, -32601);
  assert.equal((await client.call('x'.repeat(127))).error.code, -32601);
  client.end();
});

test('packets cut messages anywhere, and hold several', async (t) => {
  const daemon = await startDaemon(t);
  const message = JSON.stringify({
    jsonrpc: '2.0',
    method: 'echo',
    params: { text: '}{][ "\\ é 👾' },
    id: 1,
  });
  const client = await Raw.connect(daemon.socket);
  for (const byte of Buffer.from(message)) await client.write(Buffer.from([byte]));
  assert.deepEqual((await client.next()).result, { text: '}{][ "\\ é 👾' });
  await client.write(
    `  ${message}${message.replace('"id":1', '"id":2')}\r\n\t${message.replace('"id":1', '"id":3')}`,
  );
  assert.deepEqual([(await client.next()).id, (await client.next()).id, (await client.next()).id], [1, 2, 3]);
  client.end();
});

test('what is broken does not end the connection', async (t) => {
  const daemon = await startDaemon(t, '--max-message', '1000');
  const client = await Raw.connect(daemon.socket);
  for (const text of ['garbage\n', '{"a":}\n', '{]\n', '"\\x"\n', `${'['.repeat(129)}\n`])
    assert.deepEqual(await client.ask(text), parseError, text);
  const bytes = Buffer.concat([
    Buffer.from('{"jsonrpc":"2.0","method":"'),
    Buffer.from([0xff]),
    Buffer.from('","id":1}'),
  ]);
  assert.deepEqual(await client.ask(bytes), parseError);
  assert.deepEqual(await client.ask('12\n'), invalid);
  assert.deepEqual(await client.ask('"text"\n'), invalid);
  const large = JSON.stringify({ jsonrpc: '2.0', method: 'echo', params: ['x'.repeat(2000)], id: 1 });
  assert.deepEqual(await client.ask(`${large}\n`), {
    jsonrpc: '2.0',
    error: { code: -32700, message: 'Parse error: JSON message too large' },
    id: null,
  });
  assert.equal((await client.call('ping')).result.pong, true);
  client.end();
});

test('a batch has a limit', async (t) => {
  const daemon = await startDaemon(t);
  const client = await Raw.connect(daemon.socket);
  const batch = (n) => Array.from({ length: n }, (_, id) => ({ jsonrpc: '2.0', method: 'ping', id }));
  assert.equal((await client.ask(batch(1000))).length, 1000);
  assert.deepEqual(await client.ask(batch(1001)), invalid);
  client.end();
});

test('headers of length are taken and given', async (t) => {
  const daemon = await startDaemon(t);
  const { default: net } = await import('node:net');
  const socket = net.connect(daemon.socket);
  const body = '{"jsonrpc":"2.0","method":"echo","params":["é"],"id":1}';
  socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const [bytes] = await new Promise((resolve) => socket.once('data', (data) => resolve([data])));
  const [, length, rest] = /^Content-Length: (\d+)\r\n\r\n([^]*)$/.exec(bytes.toString());
  assert.equal(Buffer.byteLength(rest), Number(length));
  assert.deepEqual(JSON.parse(rest), { jsonrpc: '2.0', result: ['é'], id: 1 });
  socket.destroy();
});

test('connections have a limit', async (t) => {
  const daemon = await startDaemon(t, '-m', '2');
  const clients = [await Raw.connect(daemon.socket), await Raw.connect(daemon.socket)];
  for (const client of clients) await client.call('ping');
  const third = await Raw.connect(daemon.socket);
  assert.deepEqual(await third.next(), {
    jsonrpc: '2.0',
    error: { code: -32000, message: 'Too many connections' },
    id: null,
  });
  third.half();
  await third.closed;
  clients[0].end();
  // The daemon hears of it in its own time.
  for (;;) {
    const again = await Raw.connect(daemon.socket);
    const { error } = await again.call('ping');
    again.end();
    if (!error) break;
  }
  clients[1].end();
});

test('methods of the daemon', async (t) => {
  const daemon = await startDaemon(t);
  const client = await Raw.connect(daemon.socket);
  const { pong, timestamp } = await client.result('ping');
  assert.equal(pong, true);
  assert.ok(Math.abs(timestamp - Date.now() / 1000) < 10);
  const version = await client.result('version');
  assert.deepEqual([version.type, version.protocol], ['daemon', 'JSON-RPC 2.0']);
  assert.deepEqual(await client.result('goxel.get_version'), version);
  const status = await client.result('status');
  assert.equal(status.pid, daemon.child.pid);
  assert.equal(status.status, 'running');
  assert.equal(status.goxel_initialized, true);
  const { count, methods } = await client.result('list_methods');
  assert.equal(count, methods.length);
  assert.equal(status.methods_available, count - 1);
  for (const { method } of methods)
    assert.notEqual(
      (await client.call(method === 'goxel.shutdown' ? 'ping' : method)).error?.code,
      -32601,
      method,
    );
  assert.deepEqual(await client.result('echo', { a: [1, { b: null }] }), { a: [1, { b: null }] });
  client.end();
});
