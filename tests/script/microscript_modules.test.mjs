// MicroScript's further modules against their real counterparts: BigInt, zip and unzip, GNU tar, a PAC engine, OpenSSL,
// Node's servers.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { Machine } from 'bivalve';
import { spoil } from './spoil.mjs';

const text = (bytes) => Buffer.from(bytes).toString();
const dir = path.dirname(fileURLToPath(import.meta.url));
const ENGINES = ['duktape', 'quickjs'];
const HEAD = `function show(v) { process.stdout.write(JSON.stringify(v) + '\\n'); }
function thrown(f) { try { f(); } catch (e) { return String(e.message || e); } }
`;

// In an engine that another process has had.
async function run(script, { engine = 'duktape', compat = false, files = {}, take = [], env = {} } = {}) {
  const machine = await Machine.boot({ limits: { wallMs: 60_000, turnMs: 20_000 } });
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const file = `/home/user/${name}`;
      await machine.fs.mkdir(path.posix.dirname(file), { recursive: true });
      await machine.fs.writeFile(file, bytes);
    }
    await machine.fs.writeFile('/home/user/case.js', HEAD + script);
    const program = `microscript --engine=${engine}${compat ? ' --compat=meshagent' : ''}`;
    await spoil(machine, program);
    const result = await machine.exec(`${program} case.js`, { env });
    assert.equal(result.exitCode, 0, text(result.stderr) + text(result.stdout));
    const taken = {};
    for (const name of take) taken[name] = Buffer.from(await machine.fs.readFile(`/home/user/${name}`));
    const lines = text(result.stdout).trim();
    return { values: lines ? lines.split('\n').map((line) => JSON.parse(line)) : [], taken };
  } finally {
    await machine.dispose();
  }
}
function both(name, script, check, options = {}) {
  for (const engine of options.engines ?? ENGINES)
    test(`${name} (${engine})`, async () => {
      const made = await run(script, { ...options, engine });
      if (typeof check === 'function') await check(made);
      else assert.deepEqual(made.values, check);
    });
}

// ---- bignum

const numbers = [
  '0',
  '1',
  '-1',
  '7',
  '-12',
  '1000000000',
  '-999999999999999999',
  '4294967296',
  '18446744073709551616',
].concat(
  ['9', '12', '3'].map((digit) => digit.repeat(200)),
  `-${'7'.repeat(1200)}`,
);
const expected = numbers.flatMap((a) =>
  numbers.map((b) => {
    const [x, y] = [BigInt(a), BigInt(b)];
    const all = [x + y, x - y, x * y, ...(y ? [x / y, x % y] : [])];
    return all.map(String).concat(String(x > y ? 1 : x < y ? -1 : 0));
  }),
);
both(
  'bignum against BigInt',
  `var b = require('bignum'), n = ${JSON.stringify(numbers)};
n.forEach(function (x) { n.forEach(function (y) {
  var p = b(x), q = b(y), all = [p.add(q), p.sub(q), p.mul(q)]; if (y !== '0') all.push(p.div(y), p.mod(q));
  all = all.map(String); all.push(String(p.compareTo(q))); if (p.cmp(q) !== -p.compareTo(q)) all.push('cmp'); show(all); }); });`,
  expected,
);
both(
  'bignum of buffers, by chance, and what it refuses',
  `var b = require('bignum'), ok = true;
for (var i = 0; i < 100; i++) { var r = b.randomRange('1000000000000000000000', '1000000000000000000016'); ok = ok && r.compareTo('1000000000000000000000') >= 0 && r.compareTo('1000000000000000000016') < 0; }
show([ok, String(b.fromBuffer(Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0]))), String(b.fromBuffer(Buffer.from([1, 0, 2]), { endian: 'little' })), b('12345').toNumber(), JSON.stringify({ n: b('5') })]);
show([thrown(function () { b('1').div('0'); }), thrown(function () { b('1.5'); }), thrown(function () { b(new Array(6000).join('9')); }), thrown(function () { b.random('0'); })]);
var large = b(new Array(2400).join('9')); show(thrown(function () { large.mul(large).mul(large); }));`,
  [
    [true, String(1n << 64n), '131073', 12345, '{"n":"5"}'],
    [
      'bignum: division by zero',
      'bignum: 1.5 is not a decimal number',
      'bignum: the number is too large',
      'bignum.random(): the limit is not positive',
    ],
    'bignum: the number is too large',
  ],
);

// ---- archives

const files = {
  'in/a.txt': Buffer.from('some text, '.repeat(20_000)),
  'in/empty': Buffer.alloc(0),
  'in/below/noise.bin': crypto.createHash('shake256', { outputLength: 200_000 }).update('noise').digest(),
  'in/below/näme.txt': Buffer.from('x'),
  [`in/${'d'.repeat(90)}/${'e'.repeat(110)}`]: Buffer.from('a long name'),
};
const inHere = (body) => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'micro-'));
  try {
    return body(place);
  } finally {
    fs.rmSync(place, { recursive: true });
  }
};
const compare = (place) => {
  for (const [name, bytes] of Object.entries(files))
    assert.deepEqual(fs.readFileSync(path.join(place, name.slice(3))), bytes, name);
};

both(
  'unzip takes what zip-writer writes',
  `require('fs').chmodSync('in/a.txt', 488);
var seen = {}, w = require('zip-writer').write({ files: ['in/a.txt', 'in/empty', 'in/below', 'in/${'d'.repeat(90)}'] });
w.on('progress', function (file, percent) { seen[file] = percent; });
w.pipe(require('fs').createWriteStream('out.zip')).on('close', function () { show([Object.keys(seen).length, seen['in/a.txt']]); });`,
  ({ values, taken }) => {
    assert.deepEqual(values, [[4, 100]]);
    inHere((place) => {
      fs.writeFileSync(path.join(place, 'out.zip'), taken['out.zip']);
      const report = execFileSync('unzip', [
        '-q',
        path.join(place, 'out.zip'),
        '-d',
        path.join(place, 'got'),
      ]);
      assert.equal(String(report), '');
      compare(path.join(place, 'got'));
      assert.equal(fs.statSync(path.join(place, 'got/a.txt')).mode & 0o777, 0o750);
      const listing = execFileSync('python3', [
        '-c',
        'import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).testzip())',
        path.join(place, 'out.zip'),
      ]);
      assert.equal(String(listing).trim(), 'None');
    });
  },
  { files, take: ['out.zip'] },
);

for (const [level, engine] of [
  [0, 'duktape'],
  [6, 'duktape'],
  [9, 'quickjs'],
])
  test(`zip-reader takes what zip -${level} writes (${engine})`, async () => {
    const archive = inHere((place) => {
      for (const [name, bytes] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
        fs.writeFileSync(path.join(place, name), bytes);
      }
      execFileSync('zip', ['-q', '-r', `-${level}`, '../out.zip', '.'], { cwd: path.join(place, 'in') });
      return fs.readFileSync(path.join(place, 'out.zip'));
    });
    const names = Object.keys(files)
      .map((name) => name.slice(3))
      .sort();
    const { values, taken } = await run(
      `var z = require('zip-reader'), fs = require('fs');
show([z.isZip('a.zip'), z.isZip('case.js')]);
z.read('a.zip').then(function (one) {
  show(one.files.slice().sort()); show(one.crc('a.txt')); show(one.readLocalHeader('a.txt').nameLength);
  one.extractAll('got').then(function () {
    z.read(fs.readFileSync('a.zip')).then(function (two) { two.extractAllStreams().then(function (all) {
      show(all.map(function (x) { return [x.name, require('crypto').createHash('sha256').update(x.buffer).digest('hex').toLowerCase()]; }).sort()); }); });
  });
});`,
      { engine, files: { 'a.zip': archive }, take: names.map((name) => `got/${name}`) },
    );
    assert.deepEqual(values[0], [true, false]);
    assert.deepEqual(values[1], names);
    const trailer = zlib.gzipSync(files['in/a.txt']);
    assert.equal(values[2], trailer.readUInt32LE(trailer.length - 8));
    assert.equal(values[3], 5);
    const sums = names.map((name) => [
      name,
      crypto.createHash('sha256').update(files[`in/${name}`]).digest('hex'),
    ]);
    assert.deepEqual(values[4], sums);
    for (const name of names) assert.deepEqual(taken[`got/${name}`], files[`in/${name}`]);
  });

const broken = Buffer.from(zipOf('name.txt', 'the content of it'));
function zipOf(name, content) {
  return inHere((place) => {
    fs.writeFileSync(
      path.join(place, 'make.py'),
      'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],"w")\nz.writestr(sys.argv[2],sys.argv[3])\nz.close()\n',
    );
    execFileSync('python3', [path.join(place, 'make.py'), path.join(place, 'x.zip'), name, content]);
    return fs.readFileSync(path.join(place, 'x.zip'));
  });
}
broken[broken.indexOf('content')] ^= 1;
both(
  'archives that are damaged, cut, hostile or absent',
  `var z = require('zip-reader'), fs = require('fs'), log = [];
function no(file, next) { z.read(file).then(function (a) { return a.extractAll('got'); }).then(function () { log.push('fine'); next(); }, function (e) { log.push(String(e.message)); next(); }); }
no('broken.zip', function () { no('../absent.zip', function () { no(fs.readFileSync('up.zip'), function () { no(fs.readFileSync('up.zip').slice(0, 60), function () {
  z.read('broken.zip').then(function (a) { log.push(thrown(function () { a.getStream('other'); })); show(log); show(fs.existsSync('/home/user/evil')); }); }); }); }); });`,
  [
    [
      'CRC Check failed',
      "File not found: ENOENT: no such file or directory, open '../absent.zip'",
      'zip-reader: ../evil would be outside of the directory',
      'zip-reader: Parse Error: no end of central directory',
      'zip-reader: other not found',
    ],
    false,
  ],
  { files: { 'broken.zip': broken, 'up.zip': zipOf('../evil', 'x') } },
);

both(
  'GNU tar takes what tar-encoder writes',
  `var fs = require('fs'), t = require('tar-encoder'); fs.symlinkSync('a.txt', 'in/link');
t.encodeFolder('in', true).pipe(fs.createWriteStream('out.tar')).on('close', function () {
  var log = console.log; console.log = function () {}; var head = t.showHeader('out.tar', 0); console.log = log;
  show([head.name, head.size, head.user, head.type]);
  t.encodeFiles(['in/a.txt', 'in/empty'], 'in').pipe(fs.createWriteStream('two.tar')).on('close', function () { show(fs.statSync('two.tar').size % 512); }); });`,
  ({ values, taken }) => {
    assert.deepEqual(values, [['a.txt', 220_000, 'user', '0'], 0]);
    inHere((place) => {
      for (const name of ['out.tar', 'two.tar']) fs.writeFileSync(path.join(place, name), taken[name]);
      const { stderr, status } = spawnSync('tar', ['xf', 'out.tar', '--no-same-owner'], { cwd: place });
      assert.equal(String(stderr), '');
      assert.equal(status, 0);
      compare(place);
      assert.equal(fs.readlinkSync(path.join(place, 'link')), 'a.txt');
      assert.equal(String(execFileSync('tar', ['tf', 'two.tar'], { cwd: place })), 'a.txt\nempty\n');
    });
  },
  { files, take: ['out.tar', 'two.tar'] },
);

// ---- PAC

const pac = JSON.parse(fs.readFileSync(path.join(dir, 'pac.json'), 'utf8'));
both(
  'PAC as a real engine answers it',
  `var rows = JSON.parse(require('fs').readFileSync('pac.json', 'utf8'));
rows.forEach(function (row) { show(require('PAC').Create(row.text)(row.url)); });`,
  pac.map((row) => row.result),
  { files: { 'pac.json': JSON.stringify(pac) }, engines: ['duktape'] },
);
both(
  'a PAC script has names of this machine, nothing else, and an end',
  `var P = require('PAC'); function ask(body) { try { return P.Create('function FindProxyForURL(url, host) {' + body + '}')('http://localhost/'); } catch (e) { return e.message; } }
show([ask('return dnsResolve("localhost") + dnsResolve("elsewhere.example");'), ask('return typeof require("fs");'), ask('return typeof require("net");'), ask('for (;;);')]);`,
  [
    [
      '127.0.0.1null',
      'PAC: Error: Module: fs (NOT FOUND)',
      'PAC: Error: Module: net (NOT FOUND)',
      'PAC: execution timed out',
    ],
  ],
  { engines: ['duktape'] },
);

// ---- parseXml

both(
  'parseXml: names, namespaces, attributes, text, and what is not well-formed',
  `var x = require('parseXml'), d = x(require('fs').readFileSync('a.xml', 'utf8')), r = d.childNodes[0];
show([r.name, r.localName, r.namespace, r.attributes.get('x').value, r.attributes.get('urn:a', 'y').value, r.attributes.length]);
show([d.getElementsByTagName('b').length, r.getChildElementsByTagName('b').length, d.getElementsByTagNameNS('urn:d', 'b').length, r.getChildElementsByTagNameNS('*', 'c').length]);
show(d.getElementsByTagName('b').map(function (b) { return b.textContent; })); show(x(null));
show(['<a>', '<a></b>', '<a x=1/>', '<a/><b/>', 'text', '<a b="c>'].map(function (bad) { return thrown(function () { x(bad); }); }));
var deep = new Array(9001).join('<d>') + new Array(9001).join('</d>'); show(x(deep).getElementsByTagName('d').length); show(/too deep/.test(thrown(function () { x(deep.replace(/<d>/, new Array(2000).join('<d>'))); })));`,
  [
    ['a:r', 'r', 'urn:a', '1 < 2', 'z', 4],
    [3, 2, 3, 1],
    ['t&A<raw>', '', 'n'],
    null,
    [
      'parseXml: </a> is missing in line 1',
      'parseXml: </b> closes nothing in line 1',
      'parseXml: bad attribute in line 1',
      'parseXml: a second root in line 1',
      'parseXml: text outside of the root in line 1',
      'parseXml: " is missing in line 1',
    ],
    9000,
    true,
  ],
  {
    files: {
      'a.xml':
        '<?xml version="1.0"?>\n<!DOCTYPE a [<!ELEMENT a (b)>]>\n<a:r xmlns:a="urn:a" xmlns="urn:d" x="1 &lt; 2" a:y=\'z\'>' +
        '<!-- c <x> --><b k="v">t&amp;&#65;<![CDATA[<raw>]]></b><b/><c><b>n</b></c></a:r>\n',
    },
  },
);

// ---- HTTP: digests, proxies, wget, decoding

// A server that asks for a digest, judged by formulas of its own (RFC 7616, 3.4.1).
const DIGEST_SERVER = `
const http = require('http'), crypto = require('crypto'), md5 = (t) => crypto.createHash('md5').update(t).digest('hex');
let nonce = 'first', uses = 0;
http.createServer((q, a) => { let body = []; q.on('data', (c) => body.push(c)); q.on('end', () => {
  body = Buffer.concat(body); const h = q.headers.authorization || '', f = {};
  h.replace(/(\\w+)=(?:"([^"]*)"|([^\\s,]+))/g, (all, n, x, y) => { f[n] = x === undefined ? y : x; });
  const qop = q.url.startsWith('/int') ? 'auth-int' : q.url.startsWith('/old') ? null : 'auth,auth-int';
  const second = q.method + ':' + q.url + (f.qop === 'auth-int' ? ':' + md5(body) : '');
  const middle = f.qop ? [f.nonce, f.nc, f.cnonce, f.qop].join(':') : f.nonce;
  const good = f.response === md5(md5('Mufasa:test "realm":Circle of Life') + ':' + middle + ':' + md5(second));
  const stale = good && f.nonce !== nonce;
  if (good && !stale) { if (++uses === 4) nonce = 'second'; a.end(JSON.stringify([q.method, q.url, f.qop || null, f.nc || null, f.opaque, body.toString()])); return; }
  a.writeHead(401, { 'WWW-Authenticate': 'Digest realm="test \\\\"realm\\\\"", nonce="' + nonce + '", opaque="op"' + (qop ? ', qop="' + qop + '"' : '') + (stale ? ', stale=true' : '') }); a.end('no');
}); }).listen(8080, () => console.log('up'));
`;
both(
  'http-digest answers a server, with bodies, old nonces, and without the right password',
  `var cp = require('child_process'), server = cp.spawn('node', ['server.js']), http = require('http');
server.stdout.once('data', function () {
  var d = require('http-digest').create('Mufasa', 'Circle of Life'), log = []; d.http = http;
  function body(response, next) { var s = ''; response.on('data', function (c) { s += c; }); response.on('end', function () { log.push(JSON.parse(s)); next(); }); }
  function post(path, text, next) { var r = d.request({ host: 'localhost', port: 8080, path: path, method: 'POST' }, function (i) { body(i, next); }); r.write(text.slice(0, 2)); r.end(text.slice(2)); }
  d.get('http://localhost:8080/one?x=1', function (i) { body(i, function () { d.get('http://localhost:8080/two', function (i) { body(i, function () {
    post('/int', 'the body', function () { post('/three', 'more', function () { d.get('http://localhost:8080/stale', function (i) { body(i, function () {
      var o = require('http-digest').create({ username: 'Mufasa', password: 'Circle of Life' }); o.get('http://localhost:8080/old', function (i) { body(i, function () {
        var w = require('http-digest').create('Mufasa', 'wrong'), q = w.get('http://localhost:8080/'); q.on('response', function () { log.push('response'); });
        q.on('error', function (e) { log.push(e.message); log.push(thrown(function () { require('http-digest').create('x'); })); log.forEach(show); server.kill(); });
      }); }); }); }); }); }); }); }); }); }); });`,
  [
    ['GET', '/one?x=1', 'auth', '00000001', 'op', ''],
    ['GET', '/two', 'auth', '00000002', 'op', ''],
    ['POST', '/int', 'auth-int', '00000003', 'op', 'the body'],
    ['POST', '/three', 'auth-int', '00000004', 'op', 'more'],
    ['GET', '/stale', 'auth', '00000001', 'op', ''],
    ['GET', '/old', null, null, 'op', ''],
    'Digest failed too many times',
    'http-digest.create(): Invalid Parameters',
  ],
  { files: { 'server.js': DIGEST_SERVER } },
);

const PROXY = `
const http = require('http'), net = require('net'), seen = [];
const proxy = http.createServer((q, a) => { seen.push(q.method + ' ' + q.url + ' ' + (q.headers['proxy-authorization'] || ''));
  const u = new URL(q.url); q.pipe(http.request({ host: u.hostname, port: u.port, path: u.pathname + u.search, method: q.method, headers: q.headers }, (r) => { a.writeHead(r.statusCode, r.headers); r.pipe(a); })); });
proxy.on('connect', (q, s, head) => { seen.push('CONNECT ' + q.url); if (/refuse/.test(q.url)) return s.end('HTTP/1.1 403 No\\r\\n\\r\\n'); const [h, p] = q.url.split(':');
  const t = net.connect(p, h, () => { s.write('HTTP/1.1 200 OK\\r\\n\\r\\n'); t.write(head); t.pipe(s); s.pipe(t); }); t.on('error', () => s.destroy()); s.on('error', () => t.destroy()); });
http.createServer((q, a) => q.url === '/seen' ? a.end(JSON.stringify(seen)) : a.end('plain ' + q.headers.host + ' ' + q.url)).listen(8081, () =>
require('https').createServer({ key: require('fs').readFileSync('server.key'), cert: require('fs').readFileSync('server.crt') }, (q, a) => a.end('secure ' + q.url)).listen(8443, () => proxy.listen(3128, () => console.log('up'))));
`;
both(
  'global-tunnel: plain requests by absolute URLs, TLS through CONNECT, exceptions',
  `var cp = require('child_process'), server = cp.spawn('node', ['server.js']), tunnel = require('global-tunnel'), log = [];
server.stdout.once('data', function () {
  function get(url, options, next) { var q = require(/^https/.test(url) ? 'https' : 'http').get(Object.assign(require('http').parseUri(url), options), function (r) { var s = ''; r.on('data', function (c) { s += c; }); r.on('end', function () { log.push(s); next(); }); }); q.on('error', function (e) { log.push(e.message); next(); }); }
  tunnel.initialize({ host: 'localhost', port: 3128, username: 'me', password: 'pw', noProxy: '127.0.0.2' });
  log.push([tunnel.isProxying, tunnel.proxyConfig.port]);
  get('http://localhost:8081/a?b', {}, function () { get('https://localhost:8443/s', { ca: require('fs').readFileSync('ca.crt') }, function () { get('http://127.0.0.2:8081/direct', {}, function () { get('https://refuse.example/', {}, function () {
    tunnel.end(); log.push(tunnel.isProxying); get('http://localhost:8081/seen', {}, function () { log.forEach(show); server.kill(); }); }); }); }); }); });`,
  [
    [true, 3128],
    'plain localhost:8081 /a?b',
    'secure /s',
    'plain 127.0.0.2:8081 /direct',
    'global-tunnel: the proxy answered 403 to CONNECT refuse.example:443',
    false,
    JSON.stringify([
      `GET http://localhost:8081/a?b Basic ${Buffer.from('me:pw').toString('base64')}`,
      'CONNECT localhost:8443',
      'CONNECT refuse.example:443',
    ]),
  ],
  {
    files: {
      'server.js': PROXY,
      ...Object.fromEntries(
        ['server.key', 'server.crt', 'ca.crt'].map((name) => [
          name,
          fs.readFileSync(path.join(dir, 'pki', name)),
        ]),
      ),
    },
  },
);

const WEB = `
const http = require('http'), zlib = require('zlib'), body = 'squeezed '.repeat(30000);
http.createServer((q, a) => { if (q.url === '/gz') { a.setHeader('Content-Encoding', 'gzip'); return a.end(zlib.gzipSync(body)); }
  if (q.url === '/df') { a.setHeader('Content-Encoding', 'deflate'); return a.end(zlib.deflateSync(body)); }
  if (q.url === '/bad') { a.setHeader('Content-Encoding', 'gzip'); return a.end('no gzip at all'); }
  if (q.url === '/none') { a.statusCode = 404; return a.end(); } a.end(body); }).listen(8082, () => console.log('up'));
`;
const squeezed = 'squeezed '.repeat(30_000);
const DECODE = `var cp = require('child_process'), server = cp.spawn('node', ['server.js']), http = require('http'), log = [];
server.stdout.once('data', function () {
  function get(path, next) { http.get(Object.assign({ host: 'localhost', port: 8082, path: path }, OPTIONS), function (r) { var n = 0; r.on('data', function (c) { n += c.length; }); r.on('end', function () { log.push(n); next(); }); r.on('error', function (e) { log.push(e.message.slice(0, 40)); next(); }); }).on('error', function () {}); }
  get('/gz', function () { get('/df', function () { get('/', function () { get('/bad', function () { show(log); server.kill(); }); }); }); }); });`;
both(
  'responses that are decoded when the request asks',
  DECODE.replace('OPTIONS', '{ decode: true }'),
  [[270_000, 270_000, 270_000, 'http: the response cannot be decoded: in']],
  { files: { 'server.js': WEB } },
);
both(
  'responses that MeshAgent decodes',
  DECODE.replace('OPTIONS', '{}'),
  [[270_000, 270_000, 270_000, 'http: the response cannot be decoded: in']],
  { files: { 'server.js': WEB }, compat: true },
);
both(
  'responses as Node leaves them',
  DECODE.replace('OPTIONS', '{}'),
  [[zlib.gzipSync(squeezed).length, zlib.deflateSync(squeezed).length, 270_000, 14]],
  { files: { 'server.js': WEB } },
);

both(
  'wget',
  `var cp = require('child_process'), server = cp.spawn('node', ['server.js']), wget = require('wget');
server.stdout.once('data', function () { var p = wget('http://localhost:8082/', 'got'), most = 0; p.on('bytes', function (n) { most = n; });
  p.then(function (hash) { show([hash, most, p.progress()]); return wget('http://localhost:8082/none', 'other'); }).then(null, function (e) { show(e.message); server.kill(); }); });`,
  ({ values, taken }) => {
    assert.deepEqual(values, [
      [crypto.createHash('sha384').update(squeezed).digest('hex').toUpperCase(), 270_000, 270_000],
      'Server responded with Status Code: 404',
    ]);
    assert.equal(String(taken.got), squeezed);
  },
  { files: { 'server.js': WEB }, take: ['got'] },
);

// ---- pkcs7

const rsa = Object.fromEntries(['rsa.key', 'rsa.crt'].map((name) => [name, path.join(dir, 'pki', name)]));
test('pkcs7 against openssl', async () => {
  await inHereAsync(async (place) => {
    const at = (name) => path.join(place, name);
    fs.writeFileSync(at('data'), 'what is signed\n');
    const sign = (kind, ...more) =>
      execFileSync('openssl', [
        kind,
        '-sign',
        '-binary',
        '-nodetach',
        '-outform',
        'DER',
        '-in',
        at('data'),
        '-signer',
        rsa['rsa.crt'],
        '-inkey',
        rsa['rsa.key'],
        ...more,
      ]);
    execFileSync('openssl', [
      'pkcs12',
      '-export',
      '-in',
      rsa['rsa.crt'],
      '-inkey',
      rsa['rsa.key'],
      '-passout',
      'pass:secret',
      '-out',
      at('pfx'),
    ]);
    const made = {
      'a.p7': sign('smime', '-md', 'sha256'),
      'b.p7': sign('cms', '-md', 'sha512'),
      'c.p7': sign('smime', '-noattr', '-md', 'sha384'),
      pfx: fs.readFileSync(at('pfx')),
    };
    for (const engine of ENGINES) {
      const { values, taken } = await run(
        `var p = require('pkcs7'), fs = require('fs'), tls = require('tls');
['a', 'b', 'c'].forEach(function (name) { var d = p.getSignedDataBlock(fs.readFileSync(name + '.p7')); show([String(d), d.signingCertificate.toDER().length > 100]); });
var bad = fs.readFileSync('a.p7'); bad[bad.indexOf('signed')] ^= 1; show([thrown(function () { p.getSignedDataBlock(bad); }), thrown(function () { p.getSignedDataBlock('x'); }), thrown(function () { p.signDataBlock('x', {}); })]);
var own = p.signDataBlock(Buffer.from('of this machine'), { cert: tls.loadCertificate({ pfx: fs.readFileSync('pfx'), passphrase: 'secret' }) });
fs.writeFileSync('own.p7', own); show(String(p.getSignedDataBlock(own)));`,
        { engine, files: made, take: ['own.p7'] },
      );
      assert.deepEqual(values, [
        ...Array(3).fill(['what is signed\n', true]),
        [
          'pkcs7.getSignedDataBlock(): Signature Failed',
          'pkcs7.getSignedDataBlock(): this is no signed data',
          'pkcs7.signDataBlock(): cert with a private key must be specified',
        ],
        'of this machine',
      ]);
      fs.writeFileSync(at('own.p7'), taken['own.p7']);
      const verified = spawnSync('openssl', [
        'smime',
        '-verify',
        '-noverify',
        '-binary',
        '-inform',
        'DER',
        '-in',
        at('own.p7'),
      ]);
      assert.equal(String(verified.stdout), 'of this machine', String(verified.stderr));
    }
  });
});
async function inHereAsync(body) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'micro-'));
  try {
    await body(place);
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}

// ---- the process and its machine

both(
  'process.rlimit, which bash sees, too; _execve, coreDumpLocation',
  `var r = process.rlimit, cp = require('child_process');
r.set('RLIMIT_NOFILE', { soft: 60 }); r.set(process.RLIMITS.RLIMIT_FSIZE, { soft: 1024, hard: 4096 });
show([r.get('RLIMIT_NOFILE').soft, r.get('RLIMIT_FSIZE'), r.get('RLIMIT_CPU').soft, String(cp.execFileSync('bash', ['-c', 'ulimit -n; ulimit -f; ulimit -Hf'])).trim().split('\\n')]);
show([thrown(function () { r.set('RLIMIT_FSIZE', { hard: 8192 }); }), thrown(function () { r.set('RLIMIT_FSIZE', { soft: 8192 }); }), thrown(function () { r.get('RLIMIT_X'); })]);
show(process.coreDumpLocation); process.coreDumpLocation = '/tmp/core'; show(process.coreDumpLocation);
try { process._execve('/bin/absent', ['absent']); } catch (e) { show([e.message.slice(0, 50), e.code]); }
console.log('"before"'); process._execve('/bin/bash', ['bash', '-c', 'echo "\\\\"$A $0 $1 $$\\\\""', 'zero', 'one'], { env: { A: String(process.pid) } }); show('never');`,
  ({ values }) => {
    const last = values.pop();
    assert.deepEqual(values, [
      [60, { soft: 1024, hard: 4096 }, null, ['60', '1', '4']],
      ['process.rlimit.set(): EPERM', 'process.rlimit.set(): EINVAL', 'process.rlimit: no resource RLIMIT_X'],
      null,
      '/tmp/core',
      ['process._execve(): Could not exec [/bin/absent]: E', 'ENOENT'],
      'before',
    ]);
    const [before, zero, one, after] = last.split(' ');
    assert.deepEqual([zero, one], ['zero', 'one']);
    assert.equal(before, after);
  },
);

both(
  'DescriptorEvents, ChainViewer, ioctl, modes of a terminal',
  `var D = require('DescriptorEvents'), fs = require('fs'), cp = require('child_process'), log = [];
cp.execSync('mkfifo pipe'); cp.spawn('bash', ['-c', 'exec 3> pipe; sleep 0.05; printf abc >&3; sleep 0.05']);
var fd = fs.openSync('pipe', 'r'), e = D.addDescriptor(fd, { readset: true, metadata: 'the pipe' });
log.push([D.getDescriptorCount(), D.descriptorAdded(fd), D.descriptorAdded(99)], thrown(function () { D.addDescriptor(99); }), thrown(function () { D.addDescriptor(fd); }));
require('ChainViewer').getSnapshot().then(function (text) { log.push(text.indexOf('FD[' + fd + ']') > 0 && text.indexOf('DescriptorEvents the pipe') > 0, /Timers: \\d+/.test(require('ChainViewer').getTimerInfo())); });
e.on('readset', function (which) { var b = Buffer.alloc(10), n = fs.readSync(which, b, 0, 10); log.push(b.toString('utf8', 0, n)); if (!n) { D.removeDescriptor(fd); log.push(D.getDescriptorCount()); log.forEach(show); } });
var ioctl = require('ioctl'); [[0, 1], [99, 1]].forEach(function (a) { try { ioctl(a[0], a[1]); } catch (x) { log.push(x.code); } });
var dev = ioctl.open('/dev/null'); dev.ioctl(5, function (status, errno) { log.push([status, errno]); dev.close(); });
log.push(console.echo, thrown(function () { console.echo = false; }), require('child_process').c_lflags.ECHO);`,
  ({ values }) => {
    assert.deepEqual(values, [
      [1, true, false],
      'DescriptorEvents.addDescriptor(): Invalid Descriptor',
      'DescriptorEvents.addDescriptor(): the descriptor was already added',
      'ENOTTY',
      'EBADF',
      false,
      'console.echo: standard input is no terminal',
      8,
      [-1, -25],
      true,
      true,
      'abc',
      '',
      0,
    ]);
  },
);

both(
  'user-sessions, util-dns, util-pathHelper, default_route',
  `var u = require('user-sessions'), p = require('util-pathHelper');
show([u.isRoot(), u.consoleUid(), u.getUsername(1000), u.getUid('user'), u.getHomeFolder('user'), u.getProcessOwnerName(process.pid), thrown(function () { u.getUsername(4242); })]);
u.Current(function (list) { show(list['1'].Username); });
show([require('util-dns')(), require('default_route')()]); require('fs').mkdirSync('/etc', { recursive: true });
show([p('/opt/agent/run', '.db'), p('/opt/agent/run.exe', '.db'), p('/opt/agent/run', 'other.txt'), p('/opt/agent/run', '.log', true), p('run', 'x')]);`,
  [
    [
      false,
      1000,
      'user',
      1000,
      '/home/user',
      { name: 'user', domain: 'bivalve', tsid: 1 },
      'user-sessions: no user 4242',
    ],
    [[], null],
    ['/opt/agent/run.db', '/opt/agent/run.db', '/opt/agent/other.txt', '/home/user/run.log', 'x'],
    'user',
  ],
);

both(
  'child-container',
  `var c = require('child-container').create({ modules: [{ name: 'adder', script: "exports.go = function (a, b) { var c = require('child-container'); c.on('message', function (m) { c.message(m * 2); }); c.message(a + b); };" }],
  launch: { module: 'adder', method: 'go', args: [20, 1] } }), log = [];
c.on('ready', function () { log.push('ready'); }); c.on('message', function (m) { log.push(m); if (m === 21) c.message(50); else c.exit(3); });
c.on('exit', function (code) { log.push(code); show(log); });
show([thrown(function () { require('child-container').create({}); }), thrown(function () { require('child-container').create({ uid: 5, launch: { module: 'a', method: 'b', args: [] } }); })]);`,
  [
    ['child-container.create(): Invalid Parameters', 'child-container.create(): the machine has one user'],
    ['ready', 21, 100, 3],
  ],
  { engines: ['duktape'] },
);
