// MicroScript's own modules and globals, against docs/microscript.md and counterparts of Node's.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import zlib from 'node:zlib';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { spoil } from './spoil.mjs';

const text = (bytes) => Buffer.from(bytes).toString();
const ENGINES = ['duktape', 'quickjs'];

// In an engine of its own, or in one that another process has had.
async function run(
  script,
  { engine = 'duktape', compat = false, files = {}, limits = {}, spoilt = false } = {},
) {
  const machine = await Machine.boot({ limits: { wallMs: 30_000, turnMs: 10_000, ...limits } });
  try {
    for (const [name, bytes] of Object.entries(files))
      await machine.fs.writeFile(`/home/user/${name}`, bytes);
    await machine.fs.writeFile('/home/user/case.js', script);
    const program = `microscript --engine=${engine}${compat ? ' --compat=meshagent' : ''}`;
    if (spoilt) await spoil(machine, program);
    const result = await machine.exec(`${program} case.js`);
    assert.equal(result.exitCode, 0, text(result.stderr));
    return text(result.stdout);
  } finally {
    await machine.dispose();
  }
}

// A script that ends in `show(value)` on both engines; the values have to be what is expected.
function both(name, script, expected, options = {}) {
  for (const engine of options.engines ?? ENGINES)
    for (const spoilt of [false, true])
      test(`${name} (${engine}${spoilt ? ', after another script' : ''})`, async () => {
        const out = await run(
          `function show(v) { process.stdout.write(JSON.stringify(v) + '\\n'); }\n` +
            `function thrown(f) { try { f(); } catch (e) { return String(e.message || e); } }\n${script}`,
          { ...options, engine, spoilt },
        );
        const values = out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        assert.deepEqual(values, expected);
      });
}

// ---- events

both(
  'explicit emitters know only what was declared',
  `var events = require('events'), log = [], o = {};
events.inherits(o).createEvent('go').addMethod('run', function () { return 'ran'; });
o.on('newListener2', function (n, f) { log.push('added ' + n + ' ' + this.listenerCount(n)); });
o.on('go', function (x) { log.push('go ' + x + (this === o)); });
o.emit('go', 1);
log.push(o.run(), thrown(function () { o.on('other', function () {}); }), Object.keys(o).indexOf('run'));
log.push(typeof thrown(function () { o.emit('other'); }));
var p = {}; events.EventEmitter.call(p, true).createEvent('a');
log.push(thrown(function () { p.on('b', function () {}); }), p.on('a', function () {}) === p);
show(log);`,
  [
    [
      'added go 1',
      'go 1true',
      'ran',
      'Cannot register for non-existing event: other',
      -1,
      'string',
      'Cannot register for non-existing event: b',
      true,
    ],
  ],
);

both(
  'values that listeners return, listeners that are infrastructure, and where one threw',
  `var E = require('events'), e = new E(), log = [];
e.on('a', function () { return 1; }); e.on('a', function () {}); e.on('b', function () { return 'b'; });
e.emit('a'); e.emit('b'); log.push(e.emit_returnValue('a'), e.emit_returnValue('b'), e.emit_returnValue());
e.emit_returnValue('a', 7); log.push(e.emit_returnValue('a'));
e.emit('none'); log.push(e.emit_returnValue() === undefined, e.emit_returnValue('b'));
e.on('c', function () {}.internal); log.push(e.eventNames().join());
e.removeAllListeners(); log.push(e.listenerCount('a'), e.listenerCount('c'));
e.on('t', function named() { throw new Error('bad'); });
try { e.emit('t'); } catch (x) { log.push(x.message, x.dispatchInfo, Object.keys(x).length); }
show(log);`,
  [
    [
      1,
      'b',
      'b',
      7,
      true,
      'b',
      'a,b',
      0,
      1,
      'bad',
      "EventEmitter.emit(): Event dispatch for 't' on 'events' threw an exception: bad in method 'named()'",
      0,
    ],
  ],
);

both(
  'moderated functions and hidden properties',
  `var E = require('events'), calls = [], o = { a: 1 };
var f = E.moderated(function (x, y) { calls.push([x, y]); });
f(1, 2); f(1, 2); f(1, 3); f(1, 2);
E.setProperty.call(o, '?secret', 5); E.setProperty.call(o, 'plain', 6);
var log = [calls, Object.keys(o), JSON.stringify(o), E.hiddenProperties(o), E.allOwnProperties(o), E.getProperty.call(o, '?secret')];
log.push(E.allProperties(Object.create(o)).indexOf('?secret') >= 0, 'toString' in o && E.allProperties(o).indexOf('toString') >= 0);
E.deleteProperty(o, ['?secret']); E.deleteProperty(o, 'a'); log.push(E.hiddenProperties(o), Object.keys(o));
show(log);`,
  [
    [
      [
        [1, 2],
        [1, 3],
        [1, 2],
      ],
      ['a', 'plain'],
      '{"a":1,"plain":6}',
      ['?secret'],
      ['a', 'plain', '?secret'],
      5,
      true,
      true,
      [],
      ['plain'],
    ],
  ],
);

both(
  'a finalizer is an event, also at the end, and writes what it likes',
  `var E = require('events');
(function () { var e = new E(); e.on('~', function (x) { show(['collected', x === this]); }); })();
_debugGC();
var kept = new E(); kept.on('~', function () { show('at the end'); });
show(Duktape.fin({}) === undefined);
process.on('exit', function () { show('exit'); });`,
  [['collected', true], true, 'exit', 'at the end'],
  { engines: ['duktape'] },
);

// ---- streams

both(
  'streams in the form of the reference',
  `var s = require('stream'), log = [], n = 0;
var r = new s.Readable({ read: function () { return n < 3 ? Buffer.from('part' + n++) : (this.push(null), undefined); } });
var w = new s.Writable({ write: function (chunk, flush) {
  log.push([String(chunk), this.writeCalledByEnd()]); setTimeout(flush, 1); }, final: function (flush) { log.push('final'); flush(); } });
var t = new s.Writable({ write: function (chunk, flush) { log.push('t' + chunk); return true; } });
r.pipe(w, { end: false }); r.pipe(t); log.push(r._pipedStreams.length);
t.on('finish', function () { setTimeout(function () { w.end('last', function () { show(log.filter(function (x) { return x[0] !== 't'; })); show(log.filter(function (x) { return x[0] === 't'; })); }); }, 20); });`,
  [
    [2, ['part0', false], ['part1', false], ['part2', false], ['last', true], 'final'],
    ['tpart0', 'tpart1', 'tpart2'],
  ],
);

both(
  'bytes that are given back come again in front of more; what is held while paused can be seen',
  `var s = require('stream'), seen = [];
var r = new s.Readable({ read: function () {} });
r.on('data', function (d) { seen.push(String(d)); var at = String(d).lastIndexOf('\\n') + 1; if (at < d.length) this.unshift(d.slice(at)); });
r.on('end', function () { show(seen); });
r.push('one\\ntw'); setTimeout(function () { r.push('o\\nthr'); setTimeout(function () { r.push('ee\\n'); r.push(null); }, 5); }, 5);
var p = new s.Readable({ read: function () {} }), e = thrown(function () { p._getBufferedWrites(); });
p.push('ab'); p.push('cd'); show([e, String(p._getBufferedWrites())]);`,
  [
    ['No Buffered Data', 'abcd'],
    ['one\ntw', 'two\nthr', 'three\n'],
  ],
);

both(
  'MemoryStream, DynamicBuffer, dataGenerator',
  `var M = require('MemoryStream'), m = new M(8); m.write('ab'); m.writeUInt8(67); m.writeUInt16BE(0x4445); m.writeUInt32BE(0x46474849);
m.on('end', function () { show(['end', String(m.buffer)]); }); m.resume(); m.end();
var D = require('DynamicBuffer'), d = new D(), log = [];
d.on('readable', function () { log.push('readable ' + d.read()); });
d.on('data', function (all) { log.push('data ' + all); if (all.length > 2) this.unshift(1); });
d.write('ab'); d.write('cde'); d.write('f'); show(log);
require('dataGenerator')(40).once('data', function (block) {
  this.pause(); var c = require('crypto').createHash('sha256').update(block.slice(32)).digest();
  show([block.length, c.equals(block.slice(0, 32)), block[32] === block[39]]); });`,
  [
    ['readable ab', 'data ab', 'readable cde', 'data cde', 'readable ef', 'data ef'],
    [40, true, true],
    ['end', 'abCDEFGHI'],
  ],
);

const sample = Buffer.from('MicroScript compresses this. '.repeat(2000));
for (const engine of ENGINES)
  test(`EncryptionStream against createCipheriv (${engine})`, async () => {
    const key = Buffer.alloc(32, 5);
    const iv = Buffer.alloc(16, 6);
    const clear = Buffer.alloc(100_000, 'some text, ');
    const out = await run(
      `var e = require('EncryptionStream'), fs = require('fs'), clear = fs.readFileSync('clear'), key = fs.readFileSync('key');
var a = e.Create({ key: key, iv: '${iv.toString('base64')}' }), b = e.Create({ key: key.toString('base64'), iv: Buffer.from('${iv.toString('hex')}', 'hex') });
var secret = [], back = [], ends = [];
a.encryptedStream.on('data', function (d) { secret.push(d); }).on('end', function () {
  fs.writeFileSync('secret', Buffer.concat(secret));
  b.encryptedStream.end(Buffer.concat(secret));
});
b.decryptedStream.on('data', function (d) { back.push(d); }).on('end', function () {
  var wrong = ''; try { e.Create({ iv: key }); } catch (x) { wrong = x.message; }
  console.log(JSON.stringify({ same: Buffer.concat(back).equals(clear), wrong: wrong, random: e.GenerateRandom(20).length, ends: ends }));
});
a.decryptedStream.on('end', function () { ends.push('a'); }).resume();
for (var i = 0; i < clear.length; i += 7777) a.decryptedStream.write(clear.slice(i, i + 7777));
a.decryptedStream.end();
process.on('exit', function () { process.stdout.write(fs.readFileSync('secret').toString('base64') + '\\n'); });`,
      { engine, files: { clear, key } },
    );
    const [made, secret] = out.trim().split('\n');
    assert.deepEqual(JSON.parse(made), {
      same: true,
      wrong: 'EncryptionStream.Create(): key must be specified!',
      random: 20,
      ends: ['a'],
    });
    assert.equal(secret, crypto.createCipheriv('aes-256-ctr', key, iv).update(clear).toString('base64'));
  });

for (const engine of ENGINES)
  test(`compressed-stream against zlib (${engine})`, async () => {
    const out = await run(
      `var c = require('compressed-stream'), fs = require('fs'), input = fs.readFileSync('in');
var out = {}; process.on('exit', function () { process.stdout.write(JSON.stringify(out)); });
function all(name, stream, bytes) { var parts = [], most = 0; stream.on('data', function (d) { parts.push(d); most = Math.max(most, d.length); });
  stream.on('end', function () { out[name] = [Buffer.concat(parts).toString('base64'), stream.crc, most]; }); stream.end(bytes); }
all('zlib', c.createCompressor(), input); all('raw', c.createCompressor({}), input); all('gzip', c.createCompressor({ WBITS: 31, LEVEL: 9 }), input);
all('inflate', c.createDecompressor({ WBITS: 47 }), fs.readFileSync('gz'));
out.both = c.inflate(c.deflate(input)).equals(input); out.deflate = c.deflate(input).toString('base64');
try { c.createCompressor({ WBITS: 99 }); } catch (e) { out.bad = e.message; }
var broken = c.createDecompressor(); broken.on('error', function () { out.error = 'error'; }); broken.on('end', function () { out.error += ' end'; }); broken.on('data', function () {}); broken.write('this is no zlib at all');`,
      { engine, files: { in: sample, gz: zlib.gzipSync(sample) } },
    );
    const made = JSON.parse(out);
    const bytes = (name) => Buffer.from(made[name][0], 'base64');
    assert.deepEqual(zlib.inflateSync(bytes('zlib')), sample);
    assert.deepEqual(zlib.inflateRawSync(bytes('raw')), sample);
    assert.deepEqual(zlib.gunzipSync(bytes('gzip')), sample);
    assert.deepEqual(bytes('inflate'), sample);
    // gzip's trailer has the input's CRC-32.
    assert.equal(made.inflate[1], zlib.gzipSync(sample).readUInt32LE(zlib.gzipSync(sample).length - 8));
    assert.equal(made.inflate[2], 16384);
    assert.deepEqual(zlib.inflateRawSync(Buffer.from(made.deflate, 'base64')), sample);
    assert.equal(made.both, true);
    assert.equal(made.bad, 'compressed-stream: WBITS 99 is not valid');
    assert.equal(made.error, 'error end');
  });

// ---- digests, checksums, Buffer

const digests = ['sha1', 'sha256', 'sha384', 'sha512', 'md5'];
for (const engine of ENGINES)
  test(`digest streams and checksums (${engine})`, async () => {
    const out = await run(
      `var out = {}, fs = require('fs'), input = fs.readFileSync('in');
['SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5'].forEach(function (name) {
  var s = require(name + 'Stream').create(), parts = [s.syncHash('abc').toString('hex')];
  s.on('hash', function (h) { parts.push(h.toString('hex')); }); s.write('lost'); s.syncHash(input); s.write(input.slice(0, 100)); s.end(input.slice(100)); out[name.toLowerCase()] = parts; });
var c = require('crc32-stream').create(), k = require('crc32-stream').create(true); c.write('12345'); c.end('6789'); k.write('1234'); k.end('56789');
out.crc = [crc32('123456789'), crc32c('123456789'), crc32('6789', crc32('12345')), crc32c(Buffer.from('é'), 0) === crc32c('é'), c.value, k.value];
out.file = getSHA384FileHash('in').toString('hex');
process.on('exit', function () { process.stdout.write(JSON.stringify(out)); });`,
      { engine, files: { in: sample } },
    );
    const made = JSON.parse(out);
    for (const name of digests)
      assert.deepEqual(made[name], [
        crypto.createHash(name).update('abc').digest('hex'),
        crypto.createHash(name).update(sample).digest('hex'),
      ]);
    const crc = [0xcbf43926, 0xe3069283];
    assert.deepEqual(made.crc, [...crc, crc[0], true, ...crc]);
    assert.equal(made.file, crypto.createHash('sha384').update(sample).digest('hex'));
  });

const bufferScript = `var b = Buffer.from('0x00ff61', 'hex');
show([b.toString('hex:'), b.toString('hex'), Buffer.fromBinary('\\xff').length, Buffer.alloc(0).toString(), Buffer.from('a\\0b').toString(),
  Buffer.from([1, 2, 3, 4]).swap32().toString('hex'), _isBuffer(b), new Date(0).toISOString()]);
var n = Buffer.alloc(6); htonl(n, 0, 0xdeadbeef); htons(n, 4, 0x1234);
show([n.toString('hex').toLowerCase(), ntohl(n, 0), ntohs(n, 4), thrown(function () { ntohl(n, 3); }), n.randomFill() === n]);`;
const network = ['deadbeef1234', 0xdeadbeef, 0x1234, 'ntohl(): buffer too small', true];
const when = '1970-01-01T00:00:00.000Z';
both('Buffer extras', bufferScript, [['00:FF:61', '00ff61', 1, '', 'a\0b', '04030201', true, when], network]);
both(
  'Buffer as MeshAgent has it',
  bufferScript,
  [['00:FF:61', '00FF61', 1, null, 'a', '03040102', true, when], network],
  { compat: true },
);

// ---- promise and the event loop inside a call

both(
  'promise: several values, this, wait',
  `var P = require('promise'), log = [];
var p = new P(function (res) { this.mark = 1; setTimeout(function () { res(1, 2); }, 5); });
log.push(p.completed, p.mark, p instanceof Promise);
p.then(function (a, b) { log.push([a, b]); return 'next'; }).then(function (v) { log.push(v); });
log.push(P.wait(new P(function (res) { setTimeout(function () { res('waited'); }, 20); })), p.completed);
log.push(thrown(function () { P.wait(P.reject(new Error('why'))); }), thrown(function () { P.wait(new P(function () { setTimeout(function () {}, 200); }), 10); }));
log.push(thrown(function () { var q = new P(function () {}); setTimeout(function () { log.push(thrown(function () { P.wait(q); })); }, 1); P.wait(q, 30); }));
log.push(P.wait(Promise.resolve('plain')), P.event_switcher(log, function () { return this === log; }).func());
P.all([P.resolve(1), 2, P.resolve(3, 4)]).then(function (all) { log.push(all[0] + all[1]);
  var E = require('events'), a = new E(), b = new E(); b.on('y', function (x) { return x * 2; }); P.event_forwarder(a, 'x', b, 'y'); a.emit('x', 21);
  log.push(a.emit_returnValue('x')); show(log); });
P.reject(9).catch(function (r) { log.push(r); });`,
  [
    [
      false,
      1,
      true,
      [1, 2],
      'next',
      'waited',
      true,
      'why',
      'wait() timeout',
      'wait() already in progress',
      'wait() timeout',
      'plain',
      true,
      9,
      3,
      42,
    ],
  ],
);

both(
  'promise as MeshAgent has it: at once, and what returns nothing passes on',
  `var P = require('promise'), log = [];
P.resolve(1, 2).then(function (a, b) { log.push([a, b]); }).then(function (a, b) { log.push([a, b]); return 3; }).then(function (v) { log.push(v); });
log.push('after'); process.on('uncaughtException', function (e) { log.push(e.message); show(log); });
P.reject({ a: 1 });`,
  [[[1, 2], [1, 2], 3, 'after', 'promise.uncaughtRejection: {"a":1}']],
  { compat: true },
);

test('a wait that nothing could end is an error', async () => {
  const out = await run(
    `try { require('promise').wait(new (require('promise'))(function () {})); } catch (e) { process.stdout.write(e.message); }`,
  );
  assert.equal(out, 'wait() would never end: nothing is left that could settle the promise');
});

both(
  'child processes: both forms of execFile, waitExit',
  `var cp = require('child_process'), log = [];
var c = cp.execFile('/bin/bash', ['bash', '-c', 'cat; exit 3'], function (code) { log.push('exit ' + code); }), s = '';
c.stdout.on('data', function (d) { s += d; }); c.stdin.end('hello'); c.waitExit(); log.push(s, c.exitCode);
var slow = cp.execFile('/bin/sh', ['sh', '-c', 'sleep 5']); log.push(thrown(function () { slow.waitExit(30); })); slow.kill(); slow.waitExit(); log.push(slow.signalCode);
log.push(thrown(function () { cp.execFile('/no/such', ['such']); }), cp.SpawnTypes.DETACHED, thrown(function () { cp.execFile('/bin/sh', ['sh'], { type: cp.SpawnTypes.TERM }); }));
cp.execFile('echo', ['plain', 'form'], function (error, out) { log.push([error, out]); show(log); });`,
  [
    [
      'exit 3',
      'hello',
      3,
      'waitExit() timeout',
      'SIGTERM',
      'child_process.execFile(): Could not exec [/no/such]',
      4,
      'child_process.execFile(): no pty',
      [null, 'plain form\n'],
    ],
  ],
);

// ---- small modules, globals, MeshAgent's other ways

both(
  'queue, uuid, addresses, heads of messages, prototypes',
  `var Q = require('queue'), q = new Q(); q.enQueue(1, 2); q.enQueue('b');
show([q.isEmpty(), q.peekQueue(), q.deQueueAll(), q.deQueue(), q.isEmpty(), thrown(function () { q.deQueue(); })]);
show(/^\\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\}$/.test(require('uuid/v4')()));
var A = require('ip-address').Address4; show([new A('192.168.37.5').mask(19), String(A.fromInteger(0x7f000001)), require('net').addr2int('1.2.3.4'), thrown(function () { new A('1.2.3'); })]);
var h = require('http-headers'); show([h('GET /x HTTP/1.1\\r\\nHost: a\\r\\nX-A: 1\\r\\nX-A: 2\\r\\n\\r\\nbody'), h(Buffer.from('HTTP/1.0 404 Not Found\\r\\nA: b\\r\\n\\r\\n')), h('a: b\\r\\nC: d', true)]);
show([['ab', 'cd'].partialIncludes('c'), ['x'].partialIncludes('y'), [1, 2].peek(), 'a,"b,c",d'.splitEx(','), ({ a: 1 }).keys(), q._hashCode() === q._hashCode(), q._hashCode() === ({})._hashCode()]);
var w = WeakReference(q); show([w.isAlive(), w.object() === q, resolve('localhost')[0], require('http').parseUri('ws://u:p@h:81?q=1')]);
show([require('fs').CHMOD_MODES.S_IRWXU === undefined, require('fs').CHMOD_MODES.S_IRUSR, require('fs').readDrivesSync().some(function (d) { return d.name === '/'; }), String(require('fs').statSync('/').mtime).length]);
console.info2('not shown'); console.setInfoLevel(2); console.info2('"shown"'); console.rawLog('"raw"\\n'); show(console.getInfoLevel());`,
  [
    [false, 1, [1, 2], 'b', true, 'queue.deQueue(): Queue is empty'],
    true,
    ['192.168.32.0', '127.0.0.1', 0x01020304, 'ip-address: 1.2.3 is not an IPv4 address'],
    [
      {
        version: { major: 1, minor: 1 },
        headers: { host: 'a', 'x-a': '1, 2' },
        method: 'GET',
        url: '/x',
      },
      {
        version: { major: 1, minor: 0 },
        headers: { a: 'b' },
        statusCode: 404,
        statusMessage: 'Not Found',
      },
      { a: 'b', c: 'd' },
    ],
    [1, -1, 2, ['a', '"b,c"', 'd'], ['a'], true, false],
    [
      true,
      true,
      '127.0.0.1',
      {
        protocol: 'ws:',
        host: 'h',
        path: '/?q=1',
        port: 81,
        method: 'GET',
        username: 'u',
        password: 'p',
      },
    ],
    [true, 256, true, 24],
    'shown',
    'raw',
    2,
  ],
);

both(
  "MeshAgent's events, files, timers, console",
  `var E = require('events'), e = new E(), log = [], fs = require('fs');
function f() { log.push('f'); } e.on('a', f); e.once('a', function () { log.push(e.listenerCount('a')); }); e.on('a', f);
log.push(e.removeListener('a', f) === undefined); e.emit('a'); log.push(e.emit('error', new Error('quiet')));
fs.writeFileSync('x', 'abc', { flags: 'wb' }); var fd = fs.openSync('x', 'rb'), b = Buffer.alloc(3);
log.push(fs.readdirSync('/none'), /^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$/.test(fs.statSync('x').mtime), thrown(function () { clearTimeout(5); }), process.cwd());
fs.read(fd, b, 0, 3, 0, function (status, n, same) { log.push([status, n, same === b]); console.log('"a', 'b"'); show(log); });`,
  [
    'a, b',
    [true, 1, 'f', false, [], true, 'timers.clearTimeout(): Invalid Parameter', '/home/user/', [0, 3, true]],
  ],
  { compat: true },
);

both(
  'modules: registered texts, objects, files, dates',
  `var fs = require('fs'), log = []; fs.mkdirSync('mods'); fs.writeFileSync('mods/file.js', 'exports.from = "file"; exports.me = module.id;');
addModule('text', 'exports.v = 1; exports.other = require("./deep/near").n;'); addModule('deep/near', 'exports.n = 5;');
addCompressedModule('packed', require('zlib').deflateSync('module.exports = "unpacked";')); addModuleObject('object', { o: 1 });
log.push(require('text').v, require('text').other, require('packed'), require('object').o, require('text') === require('text'));
addModule('text', 'exports.v = 2;'); log.push(require('text').v); addModule('text', 'exports.v = 3;', new Date(100000)); addModule('text', 'exports.v = 4;', new Date(50000)); log.push(require('text').v, getJSModuleDate('text'), getJSModule('text'));
setModulePath('mods'); addModule('file', 'exports.from = "text";'); log.push(require('file'), thrown(function () { setModulePath('none'); }), thrown(function () { require('none'); }).split('\\n')[0], thrown(function () { getJSModule('none'); }));
log.push(getModules().indexOf('text') >= 0, require('./mods/file').from); show(log);`,
  [
    [
      1,
      5,
      'unpacked',
      1,
      true,
      2,
      3,
      100,
      'exports.v = 3;',
      { from: 'file', me: 'file' },
      'setModulePath(): Invalid Path',
      'Module: none (NOT FOUND)',
      'getJSModule(): module none not found',
      true,
      'file',
    ],
  ],
);

test('digest authentication, with a client that computes it by itself', async () => {
  const machine = await Machine.boot({ limits: { wallMs: 30_000 } });
  try {
    await machine.fs.writeFile(
      '/home/user/server.js',
      `var http = require('http'); http.createServer(function (req, res) {
  req.on('data', function () {}); req.on('end', function () {
    var ok = req.Digest_IsAuthenticated('realm') === 1;
    if (ok && req.Digest_ValidatePassword('open') === 1) { res.end([req.Digest_GetUsername(), req.Digest_GetQOP(), req.md5.toString('hex')].join()); }
    else res.Digest_writeUnauthorized('realm', { qop: req.url === '/int' ? 'auth-int' : 'auth', html: 'no ' + ok }); });
}).listen(8080, function () { console.log('up'); });`,
    );
    await machine.fs.writeFile(
      '/home/user/client.mjs',
      `import http from 'node:http'; import { createHash } from 'node:crypto';
const md5 = (text) => createHash('md5').update(text).digest('hex');
const ask = (path, body, headers) => new Promise((resolve) => http.request({ port: 8080, path, method: 'POST', headers }, async (res) => {
  let all = ''; for await (const chunk of res) all += chunk; resolve([res.statusCode, all, res.headers['www-authenticate']]); }).end(body));
for (const [path, qop] of [['/', 'auth'], ['/int', 'auth-int']]) {
  const [, , header] = await ask(path, 'b'); const nonce = /nonce="([^"]*)"/.exec(header)[1];
  for (const password of ['open', 'wrong']) {
    const second = 'POST:' + path + (qop === 'auth-int' ? ':' + md5('body') : '');
    const response = md5([md5('me:realm:' + password), nonce, '00000001', 'abc', qop, md5(second)].join(':'));
    const [status, text] = await ask(path, 'body', { authorization: \`Digest username="me", realm="realm", nonce="\${nonce}", uri="\${path}", qop=\${qop}, nc=00000001, cnonce="abc", response="\${response}"\` });
    console.log(status, text);
  }
}`,
    );
    const result = await machine.exec(
      'microscript server.js > log & until grep -q up log; do sleep 0.01; done; node client.mjs; kill %1',
    );
    const body = crypto.createHash('md5').update('body').digest('hex');
    assert.equal(
      text(result.stdout),
      `200 me,auth,${body}\n401 no true\n200 me,auth-int,${body}\n401 no true\n`,
      text(result.stderr),
    );
  } finally {
    await machine.dispose();
  }
});

test('a script that was frozen with a store, a container and a finalizer goes on elsewhere', async () => {
  const machine = await Machine.boot();
  await machine.fs.writeFile(
    '/home/user/long.js',
    `var D = require('SimpleDataStore').Create('s.db'), c = require('ScriptContainer').Create({ processIsolation: 1 });
D.Put('before', '1'); c.on('data', function (n) { console.log('back', n, D.Get('before')); c.exit(0); });
c.on('exit', function (code) { console.log('exit', code, D.Put('after', '2'), D.Keys.join()); });
c.ExecuteString("var s = require('ScriptContainer'); s.on('data', function (n) { s.send(n + 1); }); 1", function () { console.log('ready'); setTimeout(function () { c.send(41); }, 300); });
var kept = new (require('events'))(); kept.on('~', function () { console.log('finalized'); });`,
  );
  const done = machine.exec('microscript long.js > out; cat out').catch((error) => error);
  for (let i = 0; i < 200; i++) {
    const out = await machine.fs.readFile('/home/user/out').catch(() => '');
    if (text(out).includes('ready')) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const image = await machine.freeze();
  await machine.dispose();
  await done;
  const again = await Machine.thaw(image);
  try {
    let out = '';
    for (let i = 0; i < 400 && !out.includes('finalized'); i++) {
      out = text(await again.fs.readFile('/home/user/out'));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.equal(out, 'ready\nback 42 1\nexit 0 0 before,after\nfinalized\n');
  } finally {
    await again.dispose();
  }
});

test('a plain node script sees nothing of it', async () => {
  const machine = await Machine.boot();
  try {
    const script = `try { require('MemoryStream'); } catch (e) { console.log(e.code); }
console.log(typeof crc32, typeof addModule, 'keys' in {}, typeof Function.prototype.internal, [].peek, typeof require('events').inherits, typeof require('child_process').SpawnTypes)`;
    await machine.fs.writeFile('/home/user/a.js', script);
    const result = await machine.exec('node a.js; node --engine=duktape a.js; node --compat=nobody a.js');
    const line = 'MODULE_NOT_FOUND\nundefined undefined false undefined undefined undefined undefined\n';
    assert.equal(text(result.stdout), line + line);
    assert.equal(text(result.stderr), 'node: --compat: only meshagent and deka, not nobody\n');
    assert.equal(result.exitCode, 9);
    const program = await machine.exec(`node --compat=meshagent -e "console.log(crc32('a'), 'b')"`);
    assert.equal(text(program.stdout), '3904355907, b\n');
    const value = await machine.eval(`[typeof crc32, Buffer.from('a\\0b').toString()]`, {
      compat: 'meshagent',
    });
    assert.deepEqual(value.value, ['function', 'a']);
    const plain = await machine.eval(`[typeof crc32, Buffer.from('a\\0b').toString()]`, {
      compat: 'microscript',
    });
    assert.deepEqual(plain.value, ['function', 'a\0b']);
    assert.deepEqual((await machine.eval('typeof crc32')).value, 'undefined');
  } finally {
    await machine.dispose();
  }
});

// ---- WebSockets

const SOCKETS = `
var http = require('http'), net = require('net'), log = [];
function serve(onUpgrade, then) {
  var server = http.createServer();
  server.on('upgrade', onUpgrade);
  server.listen(0, function () { then('ws://127.0.0.1:' + server.address().port + '/a?b=1', server); });
}
`;
both(
  'a client and a server: messages, pings, the end',
  SOCKETS +
    `serve(function (request, socket, head) {
  log.push(request.url, Buffer.isBuffer(head), request.headers.upgrade);
  var ws = socket.upgradeWebSocket({ protocol: 'p' });
  ws.on('data', function (m) { ws.write(m); });
  ws.on('ping', function (b) { log.push('ping ' + b); });
  ws.on('end', function () { log.push('server end ' + ws.closeCode); });
}, function (url, server) {
  var request = http.request(url);
  request.on('upgrade', function (response, ws, none) {
    log.push(response.statusCode, response.headers['sec-websocket-protocol'], none, ws._ObjectID);
    var got = [];
    ws.on('data', function (m) {
      got.push(typeof m === 'string' ? m : 'buffer ' + m.length);
      if (got.length === 4) ws.ping('are you there');
    });
    ws.on('pong', function (b) {
      log.push(got, 'pong ' + b, ws.bytesReceived_uncompressed, ws.bytesSent_actual < ws.bytesSent_uncompressed, ws.bytesSent_ratio > 90);
      ws.end();
    });
    ws.on('close', function () { log.push('client end ' + ws.closeCode); server.close(); });
    ws.write('text \\u20ac'); ws.write(''); ws.write(Buffer.alloc(70000)); ws.write('x'.repeat(2000).slice(0, 3));
  });
  request.end();
  server.on('close', function () { show(log); });
});`,
  [
    [
      '/a?b=1',
      true,
      'websocket',
      101,
      'p',
      null,
      'http.WebSocketStream',
      'ping are you there',
      ['text €', '', 'buffer 70000', 'xxx'],
      'pong are you there',
      // Text, zeros, text, and the pong.
      8 + 70_000 + 3 + 13,
      true,
      true,
      'server end 1000',
      'client end 1000',
    ],
  ],
);
both(
  'a reader that pauses holds the writer up, and nothing is lost',
  SOCKETS +
    `serve(function (request, socket) {
  var ws = socket.upgradeWebSocket(), sum = 0, count = 0;
  ws.on('data', function (m) { sum += m.length; if (++count === 200) ws.write(sum + ''); });
  ws.pause();
  setTimeout(function () { log.push(count); ws.resume(); }, 50);
}, function (url, server) {
  http.request(url).on('upgrade', function (response, ws) {
    var noise = require('crypto').randomBytes(10000), full = 0;
    for (var i = 0; i < 200; i++) if (!ws.write(noise)) full++;
    log.push(full > 100, ws.writableLength > 100);
    ws.on('data', function (m) { log.push(m); ws.end(); server.close(function () { show(log); }); });
  }).end();
});`,
  [[true, true, 0, '2000000']],
);
both(
  'errors, refusals, streams joined by frames',
  SOCKETS +
    `serve(function (request, socket) {
  if (request.url === '/digest') return socket.Digest_writeUnauthorized('realm');
  var ws = socket.upgradeWebSocket();
  ws.on('close', function () { log.push('closed ' + ws.write('x')); });
  log.push(ws.destroyed);
  try { socket.upgradeWebSocket(); } catch (e) { log.push(e.message); }
}, function (url, server) {
  var port = server.address().port;
  function raw(text, then) {
    var socket = net.connect(port, '127.0.0.1'), said = '';
    socket.on('data', function (b) { said += b; });
    socket.on('close', function () { then(said.split('\\r\\n')); });
    socket.write(text);
  }
  raw('GET / HTTP/1.1\\r\\nHost: x\\r\\nConnection: upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n', function (lines) {
    log.push(lines[0]);
    raw('GET /digest HTTP/1.1\\r\\nHost: x\\r\\nConnection: upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n', function (lines) {
      log.push(lines[0], /^WWW-Authenticate: Digest realm="realm", nonce=/.test(lines[2]));
      var a = http.webSocketStream('key'), b = http.webSocketStream();
      a.encoded.pipe(b.encoded); b.encoded.pipe(a.encoded);
      b.decoded.on('data', function (m) { b.decoded.write('<' + m + '>'); });
      a.decoded.on('data', function (m) { log.push(m); server.close(); show(log); process.exit(); });
      a.decoded.write('through');
    });
  });
});`,
  [
    [
      true,
      'net.socket.upgradeWebSocket(): this socket is none of an upgrade',
      'closed false',
      'HTTP/1.1 400 Bad Request',
      'HTTP/1.1 401 Unauthorized',
      true,
      '<through>',
    ],
  ],
);
both(
  'NetworkMonitor tells what comes and goes, while somebody listens',
  `var os = require('os'), monitor = require('NetworkMonitor'), plain = os.networkInterfaces, log = [];
function next(where) {
  var all = plain();
  if (where) all.eth0 = [{ address: where, family: 'IPv4', status: 'up', internal: false }];
  os.networkInterfaces = function () { return all; };
}
monitor.on('add', function (a) { log.push('add ' + a); });
monitor.on('remove', function (a) { log.push('remove ' + a); });
monitor.on('change', function (all) {
  log.push(Object.keys(all).join());
  if (log.length === 2) next('10.0.0.2');
  else if (log.length === 5) next(null);
  else { monitor.removeAllListeners(); clearInterval(hold); show(log); }
});
var hold = setInterval(function () {}, 1000);
next('10.0.0.1');`,
  [['add 10.0.0.1', 'lo,eth0', 'remove 10.0.0.1', 'add 10.0.0.2', 'lo,eth0', 'remove 10.0.0.2', 'lo']],
);
