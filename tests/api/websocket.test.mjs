// WebSockets between this host and the machine, in both directions: the package ws and Node's own client are the peers.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finish } from '../finish.mjs';
import { boot } from './support.mjs';
import { WebSocket, WebSocketServer } from './real/node_modules/ws/wrapper.mjs';

const packageDir = fileURLToPath(new URL('real/node_modules/ws', import.meta.url));

// Echoes; some texts ask for more.
const ECHO = `
var http = require('http');
var server = http.createServer();
server.on('upgrade', function (request, socket) {
  var ws = socket.upgradeWebSocket({ maxPayload: 1000000, protocol: request.headers['sec-websocket-protocol'] });
  ws.on('data', function (data) {
    if (data === 'ping me') ws.ping('from the server');
    else if (data === 'close me') ws.close(4001, 'as you wish');
    else if (data === 'counts') ws.write(String(ws.bytesReceived_uncompressed > ws.bytesReceived_actual));
    else ws.write(data);
  });
  ws.on('pong', function (bytes) { if (String(bytes) !== 'x') ws.write('pong: ' + bytes); });
  ws.on('error', function (error) { console.log('error ' + error.message); });
  ws.on('end', function () { console.log('end ' + ws.closeCode + ' ' + ws.closeReason); });
});
server.listen(8080, function () { console.log('ready'); });
`;

async function echo(t, program = ['microscript', '--engine=quickjs']) {
  const machine = await boot(t, { files: { '/home/user/echo.js': ECHO } });
  const server = await machine.spawn(program[0], [...program.slice(1), 'echo.js']);
  const reader = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, 'ready\n');
  const port = await machine.publish(0, { guestPort: 8080 });
  return {
    machine,
    url: `ws://127.0.0.1:${port.port}`,
    port: port.port,
    said: async () => (await reader.read()).value,
  };
}

async function open(t, url, protocols = [], options = {}) {
  const socket = new WebSocket(url, protocols, options);
  finish(t, () => socket.terminate());
  await once(socket, 'open');
  return socket;
}
const answer = async (socket, ...message) => {
  const answered = once(socket, 'message');
  socket.send(...message);
  const [data, binary] = await answered;
  return binary ? data : data.toString();
};

for (const program of [['microscript', '--engine=quickjs'], ['microscript']])
  test(`ws reaches a server of the machine: ${program.join(' ')}`, async (t) => {
    const { url, said } = await echo(t, program);
    const socket = await open(t, url, ['chat']);
    assert.equal(socket.protocol, 'chat');
    assert.equal(socket.extensions, 'permessage-deflate');
    for (const text of [
      '',
      'a',
      'ä€😀',
      'x'.repeat(125),
      'x'.repeat(126),
      'y'.repeat(65_535),
      'z'.repeat(65_536),
      'é'.repeat(400_000),
    ])
      assert.equal(await answer(socket, text), text);
    for (const size of [0, 1, 125, 126, 65_535, 65_536, 900_000]) {
      const bytes = Buffer.alloc(size, 'abc\0\xff', 'latin1');
      assert.deepEqual(await answer(socket, bytes), bytes);
      assert.deepEqual(await answer(socket, bytes, { compress: false }), bytes);
    }
    assert.equal(await answer(socket, 'counts'), 'true');
    // Fragments, with a ping between them.
    socket.send('one ', { fin: false });
    socket.ping('now');
    socket.send('two ', { fin: false });
    const whole = once(socket, 'message');
    socket.send('three', { fin: true });
    assert.equal(String((await once(socket, 'pong'))[0]), 'now');
    assert.equal(String((await whole)[0]), 'one two three');
    const pinged = once(socket, 'ping');
    assert.equal(await answer(socket, 'ping me'), 'pong: from the server');
    assert.equal(String((await pinged)[0]), 'from the server');
    socket.send('close me');
    const [code, reason] = await once(socket, 'close');
    assert.deepEqual([code, String(reason)], [4001, 'as you wish']);
    assert.equal(await said(), 'end 4001 as you wish\n');
    const second = await open(t, url, [], { perMessageDeflate: false });
    assert.equal(second.extensions, '');
    second.close(3999, 'bye');
    const [ended, why] = await once(second, 'close');
    assert.deepEqual([ended, String(why)], [3999, 'bye']);
    assert.equal(await said(), 'end 3999 bye\n');
  });

test('random messages, many at once, come back in order', async (t) => {
  const { url } = await echo(t);
  const socket = await open(t, url);
  let seed = 7;
  const next = (most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const sent = Array.from({ length: 2000 }, () => {
    const bytes = Buffer.alloc(next(4) ? next(300) : next(20_000), 0).map(() => (next(3) ? 65 : next(256)));
    return next(2) ? bytes : bytes.toString('latin1');
  });
  const got = [];
  const done = new Promise((resolve) => {
    socket.on(
      'message',
      (data, binary) => got.push(binary ? data : data.toString()) === sent.length && resolve(),
    );
  });
  for (const message of sent) socket.send(message);
  await done;
  assert.deepEqual(got, sent);
});

test('a message that is too big, compressed or not: 1009', async (t) => {
  const { url } = await echo(t);
  for (const perMessageDeflate of [false, true]) {
    const socket = await open(t, url, [], { perMessageDeflate });
    socket.send('x'.repeat(1_000_001));
    assert.equal((await once(socket, 'close'))[0], 1009);
  }
});

test('requests that are no handshake are refused', async (t) => {
  const { port } = await echo(t);
  const ask = async (headers) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.end(`GET / HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`);
    let said = '';
    for await (const block of socket) said += block;
    return said
      .split('\r\n')
      .slice(0, 1)
      .concat(said.match(/Sec-WebSocket-Version.*/) ?? [])
      .join();
  };
  const plain =
    'Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==';
  assert.match(await ask(plain), /^HTTP\/1.1 101 /);
  assert.equal(
    await ask(plain.replace('13', '8')),
    'HTTP/1.1 426 Upgrade Required,Sec-WebSocket-Version: 13',
  );
  for (const wrong of [
    plain.replace('AA==', 'A=='),
    plain.replace('websocket', 'other'),
    `${plain}\r\nSec-WebSocket-Extensions: permessage-deflate; ;`,
  ])
    assert.equal(await ask(wrong), 'HTTP/1.1 400 Bad Request');
});

// ---- frames that break the protocol, or only look like it: what ws answers is what the machine answers

const masked = (first, payload, { length, mask = [1, 2, 3, 4], fin = true } = {}) => {
  const bytes = Buffer.from(payload);
  const size = length ?? bytes.length;
  const head =
    typeof size !== 'number'
      ? size
      : size < 126
        ? [size]
        : size < 65_536
          ? [126, size >> 8, size & 255]
          : [127, 0, 0, 0, 0, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
  return Buffer.from([
    first | (fin ? 0x80 : 0),
    head[0] | 0x80,
    ...head.slice(1),
    ...mask,
    ...bytes.map((byte, i) => byte ^ mask[i & 3]),
  ]);
};
const CLOSE = masked(8, [0x03, 0xe8]);
const closeWith = (code, reason = '') =>
  masked(8, Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]));
const frames = {
  text: [masked(1, 'hi'), CLOSE],
  'empty text': [masked(1, ''), CLOSE],
  'zero mask': [masked(1, 'hi', { mask: [0, 0, 0, 0] }), CLOSE],
  'length in 16 bits without need': [masked(1, 'hi', { length: [126, 0, 2] }), CLOSE],
  'length in 64 bits without need': [masked(2, 'hi', { length: [127, 0, 0, 0, 0, 0, 0, 0, 2] }), CLOSE],
  'length of 2^63': [masked(2, '', { length: [127, 0x80, 0, 0, 0, 0, 0, 0, 0] })],
  'length of 2^62': [masked(2, '', { length: [127, 0x40, 0, 0, 0, 0, 0, 0, 0] })],
  'not masked': [Buffer.from([0x81, 2, 104, 105])],
  'reserved bit 1': [masked(0x41, 'hi')],
  'reserved bit 2': [masked(0x21, 'hi')],
  'reserved bit 3': [masked(0x11, 'hi')],
  ...Object.fromEntries(
    [3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map((code) => [`opcode ${code}`, [masked(code, 'x')]]),
  ),
  ping: [masked(9, 'are you there'), CLOSE],
  'empty ping': [masked(9, ''), CLOSE],
  'ping of 125': [masked(9, 'x'.repeat(125)), CLOSE],
  'ping of 126': [masked(9, 'x'.repeat(126))],
  'fragmented ping': [masked(9, 'x', { fin: false })],
  'compressed ping': [masked(0x49, 'x')],
  'pong nobody asked for': [masked(10, 'x'), masked(1, 'after'), CLOSE],
  'ten pings': [...Array.from({ length: 10 }, (_, i) => masked(9, `${i}`)), CLOSE],
  fragments: [masked(1, 'a', { fin: false }), masked(0, 'b', { fin: false }), masked(0, 'c'), CLOSE],
  'empty fragments': [masked(2, '', { fin: false }), masked(0, '', { fin: false }), masked(0, ''), CLOSE],
  'ping within fragments': [masked(1, 'a', { fin: false }), masked(9, 'p'), masked(0, 'c'), CLOSE],
  'close within fragments': [masked(1, 'a', { fin: false }), CLOSE],
  'continuation of nothing': [masked(0, 'a')],
  'last continuation of nothing': [masked(0, 'a', { fin: false })],
  'text within fragments': [masked(1, 'a', { fin: false }), masked(1, 'b')],
  'continuation after the end': [masked(1, 'a', { fin: false }), masked(0, 'b'), masked(0, 'c')],
  'close without a status': [masked(8, '')],
  'close of one byte': [masked(8, 'x')],
  'close of 126': [masked(8, 'x'.repeat(126))],
  'close twice': [CLOSE, CLOSE],
  'text behind close': [CLOSE, masked(1, 'late')],
  'close with a reason': [closeWith(1000, 'bye')],
  'close with a long reason': [closeWith(1000, 'x'.repeat(123))],
  'close with a bad reason': [closeWith(1000, Buffer.from([0xce, 0xba, 0xe1, 0xbd]))],
  ...Object.fromEntries(
    [
      0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
      1016, 1100, 2000, 2999, 3000, 3999, 4000, 4999, 5000, 65_535,
    ].map((code) => [`close ${code}`, [closeWith(code)]]),
  ),
  ...Object.fromEntries(
    [
      'c3a4',
      'e282ac',
      'f09f9880',
      'efbfbd',
      'f48fbfbf',
      'ed9fbf',
      'ee8080',
      '00',
      '7f',
      'c280',
      'e0a080',
      'f0908080', // valid
      'ff',
      '80',
      'bf',
      'c0af',
      'c1bf',
      'e080af',
      'e09fbf',
      'f08080af',
      'f08fbfbf',
      'f4908080',
      'f5808080',
      'eda080',
      'edbfbf',
      'c3',
      'e282',
      'f09f98',
      'c328',
      'e28228',
      'f0288cbc',
      'f8a1a1a1a1',
      '61c3',
      'cebae1bdb9cf83cebcceb5eda080656469746564',
    ].map((hex) => [`text ${hex}`, [masked(1, Buffer.from(hex, 'hex')), CLOSE]]),
  ),
  'text cut within a character': [
    masked(1, [0x61, 0xe2], { fin: false }),
    masked(0, [0x82], { fin: false }),
    masked(0, [0xac]),
    CLOSE,
  ],
  'text wrong in the second fragment': [masked(1, 'ok', { fin: false }), masked(0, [0xff])],
  'text ends within a character': [masked(1, 'ok', { fin: false }), masked(0, [0xe2, 0x82])],
  'binary that is no text': [masked(2, [0xff, 0xc0, 0x80]), CLOSE],
};

/** What a server does with the bytes: the frames of its answer up to its close frame. */
async function outcome(port, bytes, step) {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  let got = Buffer.alloc(0);
  const ended = new Promise((resolve) => socket.on('close', resolve));
  const head = new Promise((resolve) => {
    socket.on('data', (block) => {
      got = Buffer.concat([got, block]);
      if (got.includes('\r\n\r\n')) resolve();
    });
  });
  await head;
  for (let at = 0; at < bytes.length; at += step) socket.write(bytes.subarray(at, at + step));
  const patience = setTimeout(() => socket.destroy(), 5000);
  await ended;
  clearTimeout(patience);
  const list = [];
  let rest = got.subarray(got.indexOf('\r\n\r\n') + 4);
  while (rest.length >= 2) {
    const size = rest[1];
    const payload = rest.subarray(2, 2 + size);
    list.push(
      rest[0] === 0x88
        ? `close ${payload.length >= 2 ? payload.readUInt16BE(0) : ''}`
        : `${rest[0].toString(16)} ${payload.toString('hex')}`,
    );
    rest = rest.subarray(2 + size);
  }
  return list.join(', ');
}

test('frames of all sorts are answered as ws answers them', async (t) => {
  const { port } = await echo(t);
  const peer = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: 1_000_000 });
  finish(t, () => peer.close());
  await once(peer, 'listening');
  peer.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('message', (data, binary) => socket.send(data, { binary }));
  });
  const differ = {};
  let closed = 0;
  await Promise.all(
    Object.entries(frames).map(async ([name, list]) => {
      const bytes = Buffer.concat(list);
      const theirs = await outcome(peer.address().port, bytes, Infinity);
      for (const step of [Infinity, 1]) {
        const ours = await outcome(port, bytes, step);
        if (ours !== theirs) differ[`${name}, ${step}`] = { ours, theirs };
      }
      if (theirs.includes('close 100') && !theirs.includes('close 1000')) closed++;
    }),
  );
  assert.deepEqual(differ, {});
  assert.ok(closed > 40, `${closed} broke the protocol`);
});

// ---- from the machine to this host

const CLIENT = `
const [url, ...protocols] = process.argv.slice(2);
const socket = new WebSocket(url, protocols);
socket.binaryType = 'arraybuffer';
const wait = (type) => new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }));
socket.onerror = (event) => console.log('error', event.message);
socket.onclose = (event) => console.log('close', event.code, event.reason, event.wasClean);
socket.onopen = async () => {
  console.log('open', socket.protocol, socket.extensions);
  for (const message of ['', 'ä€😀', 'x'.repeat(100), 'y'.repeat(300000), new Uint8Array(70000).fill(9), new Blob(['blob'])]) {
    socket.send(message);
    const { data } = await wait('message');
    const size = (value) => (typeof value === 'string' ? value.length : value.byteLength ?? value.size);
    console.log(typeof data, size(data) === size(message), typeof data === 'string' ? data === message : '');
  }
  socket.send('bye');
};
`;
const TALK = (extensions) => `open chat ${extensions}
string true true
string true true
string true true
string true true
object true 
object true 
close 4321 see you true
`;

// Its own loopback is what a machine finds at 127.0.0.1: this host's has another name there.
const hosts = { 'peer.test': '127.0.0.1' };

/** An echo server of this host. */
async function hostServer(t, options = {}) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', ...options });
  finish(t, () => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  await once(server, 'listening');
  const seen = [];
  server.on('connection', (socket, request) => {
    seen.push({ url: request.url, headers: request.headers, socket });
    socket.on('error', () => undefined);
    socket.on('message', (data, binary) => {
      if (String(data) === 'bye') socket.close(4321, 'see you');
      else socket.send(data, { binary });
    });
  });
  return {
    url: `ws://peer.test:${server.address().port}`,
    origin: `http://peer.test:${server.address().port}`,
    seen,
  };
}
const client = async (machine, ...words) => {
  const result = await machine.exec(`node client.mjs ${words.join(' ')}`);
  return result.stdoutText + result.stderrText;
};

for (const perMessageDeflate of [
  false,
  true,
  { threshold: 0, serverNoContextTakeover: true, clientMaxWindowBits: 10 },
])
  test(`a script reaches a server of this host; compression: ${JSON.stringify(perMessageDeflate)}`, async (t) => {
    const server = await hostServer(t, { perMessageDeflate });
    const machine = await boot(t, {
      files: { '/home/user/client.mjs': CLIENT },
      network: {
        allow: [{ url: `${server.origin}/chat`, headers: { Authorization: 'secret' } }],
        allowPrivate: true,
        hosts,
      },
    });
    const told = await client(machine, `${server.url}/chat/room?x=1`, 'chat', 'other');
    const extensions =
      perMessageDeflate === false
        ? ''
        : perMessageDeflate === true
          ? 'permessage-deflate'
          : 'permessage-deflate; client_max_window_bits=10; server_no_context_takeover';
    assert.equal(told, TALK(extensions));
    assert.equal(server.seen[0].url, '/chat/room?x=1');
    assert.equal(server.seen[0].headers.authorization, 'secret');
    // What is not on the list is not asked.
    assert.equal(
      await client(machine, `${server.url}/other`),
      'error Received network error or non-101 status code.\nclose 1006  false\n',
    );
    assert.equal(server.seen.length, 1);
  });

test('without a network, private addresses, no server, the server goes away, pings', async (t) => {
  const server = await hostServer(t);
  const failed = 'error Received network error or non-101 status code.\nclose 1006  false\n';
  const files = { '/home/user/client.mjs': CLIENT };
  assert.equal(
    await client(await boot(t, { files }), server.url.replace('peer.test', 'example.com')),
    failed,
  );
  const closed = await boot(t, { files, network: { allow: 'all' } });
  assert.equal(await client(closed, server.url.replace('peer.test', '10.0.0.1')), failed);
  const quiet = net.createServer((socket) => socket.destroy());
  quiet.listen(0, '127.0.0.1');
  finish(t, () => quiet.close());
  await once(quiet, 'listening');
  const machine = await boot(t, {
    files,
    network: { allow: 'all', allowPrivate: true, hosts },
  });
  assert.equal(await client(machine, `ws://peer.test:${quiet.address().port}/`), failed);
  const told = machine.exec(`node -e "
    const socket = new WebSocket('${server.url}');
    socket.onopen = () => console.log('open');
    socket.onmessage = ({ data }) => console.log(data);
    socket.onclose = ({ code, wasClean }) => console.log(code, wasClean);"`);
  while (!server.seen.length) await new Promise((resolve) => setTimeout(resolve, 5));
  const { socket } = server.seen[0];
  socket.ping('hello');
  assert.equal(String((await once(socket, 'pong'))[0]), 'hello');
  socket.send('one');
  socket.send('two');
  await new Promise((resolve) => socket.ping('', false, resolve));
  await once(socket, 'pong');
  socket.terminate();
  assert.equal((await told).stdoutText, 'open\none\ntwo\n1006 false\n');
});

// ---- the package in the machine

function packageFiles() {
  // The package names them; nothing here needs them.
  const files = { '/home/user/node_modules/https/index.js': '', '/home/user/node_modules/tls/index.js': '' };
  for (const name of fs.readdirSync(packageDir, { recursive: true })) {
    const full = path.join(packageDir, name);
    if (fs.statSync(full).isFile()) files[`/home/user/node_modules/ws/${name}`] = fs.readFileSync(full);
  }
  return files;
}
const PACKAGE_SERVER = `
const { WebSocketServer } = require('ws');
const server = new WebSocketServer({ port: 8080, perMessageDeflate: process.argv[2] === 'deflate' }, () => console.log('ready'));
server.on('connection', (socket) => {
  socket.on('message', (data, binary) => {
    if (String(data) === 'bye') socket.close(4321, 'see you');
    else socket.send(data, { binary });
  });
});`;

for (const mode of ['plain', 'deflate'])
  test(`the package ws runs in the machine, as server and client: ${mode}`, async (t) => {
    const machine = await boot(t, {
      files: { ...packageFiles(), '/home/user/client.mjs': CLIENT, '/home/user/server.js': PACKAGE_SERVER },
    });
    const server = await machine.spawn('node', ['server.js', mode]);
    await server.stdout.getReader().read();
    const extensions = mode === 'deflate' ? 'permessage-deflate' : '';
    assert.equal(await client(machine, 'ws://localhost:8080/', 'chat'), TALK(extensions));
    const port = await machine.publish(0, { guestPort: 8080 });
    const socket = await open(t, `ws://127.0.0.1:${port.port}`);
    for (const text of ['a', 'b'.repeat(70_000), 'ä'.repeat(2000)])
      assert.equal(await answer(socket, text), text);
    socket.close(1000);
    await once(socket, 'close');
    const { stdoutText, stderrText } = await machine.exec(`node -e "
      const WebSocket = require('ws');
      const socket = new WebSocket('ws://localhost:8080/', { perMessageDeflate: ${mode === 'deflate'} });
      socket.on('open', () => socket.send('z'.repeat(5000)));
      socket.on('message', (data) => { console.log(data.length); socket.send('bye'); });
      socket.on('close', (code, reason) => console.log(code, String(reason)));"`);
    assert.equal(stdoutText + stderrText, '5000\n4321 see you\n');
  });

test(
  "Node's own client reaches a server of the machine",
  { skip: !process.allowedNodeEnvironmentFlags.has('--experimental-websocket') },
  async (t) => {
    const { machine } = await echo(t);
    const port = await machine.publish(0, { guestPort: 8080 });
    const script = `
    const socket = new WebSocket('ws://127.0.0.1:${port.port}/', 'chat');
    let n = 0;
    socket.onopen = () => socket.send('x'.repeat(1000));
    socket.onmessage = ({ data }) => (console.log(data.length), ++n < 3 ? socket.send('y'.repeat(n)) : socket.close(4000, 'ok'));
    socket.onclose = ({ code, reason, wasClean }) => console.log(code, reason, wasClean, socket.extensions, socket.protocol);`;
    const flags = typeof WebSocket === 'undefined' ? [] : ['--experimental-websocket'];
    // In a process of its own, while this one serves the port.
    const { stdout } = await new Promise((resolve) => {
      import('node:child_process').then(({ execFile }) =>
        execFile(process.execPath, ['--no-warnings', ...flags, '-e', script], (error, out, err) =>
          resolve({ stdout: out + err, error }),
        ),
      );
    });
    assert.match(stdout, /^1000\n1\n2\n4000 ok true permessage-deflate; .* chat\n$/);
  },
);
