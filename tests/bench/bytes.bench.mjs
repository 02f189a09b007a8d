// What scripts do with many bytes, inside the machine and in Node itself: compression, digests and ciphers beside Node's
// native modules and packages of JavaScript alone, and data channels beside the library that carries them.
import crypto from 'node:crypto';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import * as fflate from 'fflate';
import * as pako from 'pako';
import { RTCPeerConnection } from 'werift';
import { median, ms, publish, times } from './support.mjs';

const { Machine } = await import(new URL('../../dist/bundle/index.js', import.meta.url).href);
const docs = fileURLToPath(new URL('../../docs/microscript.md', import.meta.url));
const RUNS = 5;
const SIZE = 50 * 2 ** 20;

// Records as logs and interfaces have them: they pack to a seventh.
function sample() {
  let text = '';
  for (let i = 0, x = 1; text.length < SIZE; i++) {
    x = (x * 48271) % 0x7fffffff;
    text += `${JSON.stringify({ id: i, at: 1700000000 + (x % 86400), user: `user${x % 5000}`, path: `/a/${x % 97}/b`, ms: x % 1000 })}\n`;
  }
  return Buffer.from(text.slice(0, SIZE));
}
const plain = sample();
const packed = zlib.gzipSync(plain);
const key = Buffer.alloc(32, 7);
const iv = Buffer.alloc(16, 9);
const ENCRYPT = `var c = crypto.createCipheriv('aes-256-cbc', Buffer.alloc(32, 7), Buffer.alloc(16, 9)); c.update(plain); c.final();`;

const machine = await Machine.boot({
  files: { '/data/plain': plain, '/data/packed': packed },
  limits: { wallMs: Infinity, turnMs: 600_000, jsHeapBytes: 2 ** 29, memoryBytes: 2 ** 30 },
});

/** Milliseconds that the code takes inside; the files are read before. */
async function inside(code) {
  const script = `var fs = require('fs'), zlib = require('zlib'), crypto = require('crypto');
var plain = fs.readFileSync('/data/plain'), packed = fs.readFileSync('/data/packed');
var began = performance.now();
${code}
console.log(performance.now() - began);`;
  await machine.fs.writeFile('/home/user/row.js', script);
  const { exitCode, stdoutText, stderrText } = await machine.exec('node row.js');
  if (exitCode !== 0) throw new Error(stderrText);
  return Number(stdoutText);
}
function outside(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const rows = [];
for (const [name, code, native, peers] of [
  [
    '`gzipSync`, level 6',
    'zlib.gzipSync(plain, { level: 6 });',
    () => zlib.gzipSync(plain, { level: 6 }),
    { fflate: () => fflate.gzipSync(plain, { level: 6 }), pako: () => pako.gzip(plain, { level: 6 }) },
  ],
  [
    '`gunzipSync`',
    'if (zlib.gunzipSync(packed).length !== plain.length) throw 1;',
    () => zlib.gunzipSync(packed),
    { fflate: () => fflate.gunzipSync(packed), pako: () => pako.ungzip(packed) },
  ],
  [
    'SHA-256',
    "crypto.createHash('sha256').update(plain).digest();",
    () => crypto.createHash('sha256').update(plain).digest(),
    { '@noble/hashes': () => sha256(plain) },
  ],
  [
    'AES-256-CBC',
    ENCRYPT,
    () => {
      const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
      cipher.update(plain);
      cipher.final();
    },
    {},
  ],
]) {
  const own = [];
  const real = [];
  const others = Object.fromEntries(Object.keys(peers).map((peer) => [peer, []]));
  for (let i = 0; i < RUNS; ++i) {
    own.push(await inside(code));
    real.push(outside(native));
    for (const [peer, work] of Object.entries(peers)) others[peer].push(outside(work));
  }
  const [ours, theirs] = [median(own), median(real)];
  const beside = Object.entries(others).map(
    ([peer, values]) => `${peer} ${ms(median(values))} (${times(median(values) / ours)})`,
  );
  rows.push([name, ms(ours), ms(theirs), times(ours / theirs), beside.join(', ') || '–']);
}
await machine.dispose();
publish(
  docs,
  'bytes',
  ['50 MiB', 'Bivalve', "Node's native module", 'times as long', 'JavaScript alone (its time, of ours)'],
  rows,
);

// ---- data channels: so many messages to a peer that answers each, some under way

async function bare(messages, underWay, size) {
  const text = 'x'.repeat(size);
  const options = { iceAdditionalHostAddresses: ['127.0.0.1'], iceServers: [] };
  const [a, b] = [new RTCPeerConnection(options), new RTCPeerConnection(options)];
  b.onDataChannel.subscribe((channel) => channel.onMessage.subscribe((data) => channel.send(data)));
  const channel = a.createDataChannel('bench');
  await a.setLocalDescription(await a.createOffer());
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription(await b.createAnswer());
  await a.setRemoteDescription(b.localDescription);
  await new Promise((resolve) =>
    channel.readyState === 'open'
      ? resolve()
      : channel.stateChanged.subscribe((state) => state === 'open' && resolve()),
  );
  const began = performance.now();
  let sent = 0;
  let heard = 0;
  const send = () => sent++ < messages && channel.send(text);
  await new Promise((resolve) => {
    channel.onMessage.subscribe(() => {
      if (++heard === messages) resolve();
      send();
    });
    for (let i = 0; i < underWay; i++) send();
  });
  const rate = (messages * 1000) / (performance.now() - began);
  await Promise.all([a.close(), b.close()]);
  return rate;
}

const TALK = `
function say(value) { console.log(JSON.stringify(value)); }
var told = '', hear;
process.stdin.setEncoding('utf8');
process.stdin.on('data', function (text) {
  told += text;
  for (var at; (at = told.indexOf('\\n')) >= 0;) { var line = told.slice(0, at); told = told.slice(at + 1); hear(JSON.parse(line)); }
});
var c = require('ILibWebRTC').createConnection();
`;
const CALLER = (messages, underWay, size) => `${TALK}
hear = function (sdp) { c.setOfferAsync(sdp); };
c.on('connected', function () {
  var channel = c.createDataChannel('bench', function () {
    var text = 'x'.repeat(${size}), sent = 0, heard = 0, began = performance.now();
    function send() { if (sent++ < ${messages}) channel.write(text); }
    channel.on('data', function () {
      if (++heard === ${messages}) { say(${messages} * 1000 / (performance.now() - began)); process.exit(); }
      send();
    });
    for (var i = 0; i < ${underWay}; i++) send();
  });
});
c.generateOfferAsync().then(say);
`;
const ANSWERER = `${TALK}
hear = function (sdp) { c.setOfferAsync(sdp).then(say); };
c.on('dataChannel', function (channel) { channel.on('data', function (data) { channel.write(data); }); });
`;

async function throughMachines(...how) {
  const machines = [];
  const start = async (script) => {
    const machine = await Machine.boot({ rtc: {}, limits: { wallMs: 120_000 } });
    machines.push(machine);
    await machine.fs.writeFile('/home/user/peer.js', script);
    const child = await machine.spawn('microscript', ['--engine=quickjs', 'peer.js']);
    const input = child.stdin.getWriter();
    const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    return { hear: async () => (await lines.read()).value, tell: (text) => input.write(Buffer.from(text)) };
  };
  try {
    const [caller, answerer] = [await start(CALLER(...how)), await start(ANSWERER)];
    await answerer.tell(await caller.hear());
    await caller.tell(await answerer.hear());
    return Number(await caller.hear());
  } finally {
    await Promise.all(machines.map((machine) => machine.dispose()));
  }
}

const channels = [];
for (const [name, ...how] of [
  ['messages of 100 B there and back, 100 under way', 10_000, 100, 100],
  ['messages of 16 KiB there and back, 10 under way', 1_000, 10, 16 << 10],
]) {
  const [own, real] = [[], []];
  for (let i = 0; i < RUNS; ++i) {
    real.push(await bare(...how));
    own.push(await throughMachines(...how));
  }
  const rate = (values) => `${Math.round(median(values)).toLocaleString('en')}/s`;
  channels.push([name, rate(own), rate(real), `${Math.round((100 * median(own)) / median(real))} %`]);
}
publish(docs, 'rtc', ['data channel', 'between two machines', 'werift alone', 'of it'], channels);
process.exit();
