// _GenericMarshal: C's own results, on the host's libraries and on the library that is there everywhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Machine } from 'bivalve';

const text = (bytes) => Buffer.from(bytes).toString();
const LIBRARY = `
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
struct pair { int first; short second; const char *name; struct pair *next; };
static struct pair last = {7, -8, "last", 0};
static struct pair head = {1, -2, "head", &last};
struct pair *pairs(void) { return &head; }
int sum(struct pair *p) { int all = 0; for (; p; p = p->next) all += p->first + p->second; return all; }
int fails(int code) { errno = code; return -1; }
long long wide(long long a) { return a * 3; }
double halve(double value) { return value / 2; }
float third(float value) { return value / 3; }
void upper(char *text) { for (; *text; text++) if (*text >= 'a' && *text <= 'z') *text -= 32; }
long each(long count, long (*call)(long, void *), void *state) { long all = 0; for (long i = 0; i < count; i++) all += call(i, state); return all; }
long slow(long ms) { usleep(ms * 1000); return ms; }
long slow_each(long count, long (*call)(long)) { long all = 0; for (long i = 0; i < count; i++) { usleep(1000); all += call(i); } return all; }
static long twice(long a) { return a * 2; }
static long less(long a) { return a - 1; }
void *table[2] = {twice, less};
void **functions(void) { return table; }
long many(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) { return a + 2*b + 3*c + 4*d + 5*e + 6*f + 7*g + 8*h + 9*i + 10*j; }
`;

let directory, file;
before(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-marshal-'));
  file = path.join(directory, 'libpairs.so');
  fs.writeFileSync(path.join(directory, 'pairs.c'), LIBRARY);
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', file, path.join(directory, 'pairs.c')]);
});
after(() => fs.rmSync(directory, { recursive: true, force: true }));

const libraries = () => ['libc.so.6', 'libm.so.6', { name: 'pairs', file }];

/** What the script gives to `out`. */
async function run(script, options = {}, program = 'microscript') {
  const machine = await Machine.boot({ limits: { wallMs: 60_000 }, ...options });
  try {
    await machine.fs.writeFile(
      '/home/user/case.js',
      `var M = require('_GenericMarshal'), list = [];
function out() { list.push.apply(list, arguments); }
function bad(f) { try { out(f()); } catch (e) { out(e.message); } }
process.on('exit', function () { console.log(JSON.stringify(list)); });
${script}`,
    );
    const result = await machine.exec(`${program} case.js`);
    assert.equal(result.exitCode, 0, text(result.stderr));
    return JSON.parse(text(result.stdout));
  } finally {
    await machine.dispose();
  }
}

const native = (script, options = {}, program) =>
  run(script, { native: { libraries: libraries() }, ...options }, program);

const MEMORY = `
var v = M.CreateVariable('Grüße'), n = M.CreateInteger(), s = M.CreateShort(), p = M.CreatePointer();
out(v._size, v.String, v.AnsiString, v.HexString2, M.PointerSize);
n.Val = -5; s.Val = 65535; p.Val = v;
out(n.IntVal, s.ShortVal, p.Deref().String, p.Deref()._ptr === v._ptr, p.getPointerPointer().Deref().Deref().String);
out(M.CreateVariable('wide ä', { wide: true }).Wide2UTF8, M.CreatePointer(v.pointerBuffer()).String);
var b = M.CreateVariable(8), part = b.Deref(4, 4), shared = b.toBuffer();
part.Val = 0x01020304; out(shared.toString('hex').toLowerCase(), part._size);
shared[0] = 9; out(b.HexString);
var mine = Buffer.from('abc\\0'), alias = M.CreateVariable(mine); mine[0] = 65; out(alias.String);
bad(function () { return v.Deref(6, 3); });
bad(function () { return b.Val = 1; });
bad(function () { return s.IntVal; });
bad(function () { return M.CreateVariable(Buffer.from('abc')).String; });
bad(function () { return M.CreateVariable(0); });
bad(function () { return M.CreatePointer().Deref().String; });
b.free(); bad(function () { return b.HexString; }); bad(function () { return part.IntVal; }); bad(function () { b.free(); });
`;
const REMEMBERED = [
  8,
  'Grüße',
  'Grüße',
  '47:72:C3:BC:C3:9F:65:00',
  8,
  -5,
  -1,
  'Grüße',
  true,
  'Grüße',
  'wide ä',
  'Grüße',
  '0000000004030201',
  4,
  '0900000004030201',
  'Abc',
  '_GenericMarshal: bytes 6 to 9 of 8',
  'Unsupported VAL size, with integral type',
  '_GenericMarshal: 4 bytes where 2 are',
  '_GenericMarshal: the text has no end',
  '_GenericMarshal.CreateVariable(): a size is needed',
  '_GenericMarshal: no memory at 0x0',
  '_GenericMarshal: the memory has been freed',
  '_GenericMarshal: the memory has been freed',
  '_GenericMarshal: the memory has been freed',
];

for (const [where, work] of [
  ["the script's own memory", run],
  ["the host's memory", native],
  ["the host's memory, from a worker", (script, options) => native(script, { ...options, worker: true })],
])
  for (const program of ['microscript', 'microscript --engine=quickjs'])
    test(`variables in ${where}: ${program}`, async () =>
      assert.deepEqual(await work(MEMORY, {}, program), REMEMBERED));

const SORT = (open) => `
var c = ${open}, items = [5, -3, 9, 0, 2, 2, -7], v = M.CreateVariable(4 * items.length), b = v.toBuffer();
items.forEach(function (x, i) { b.writeInt32LE(x, 4 * i); });
['qsort', 'strlen', 'memcpy', 'memcmp', 'atoi', 'toupper'].forEach(function (name) { c.CreateMethod(name); });
var cb = M.GetGenericGlobalCallback(2), calls = 0;
cb.on('GlobalCallback', function (x, y) { calls++; return x.Deref(0, 4).IntVal - y.Deref(0, 4).IntVal; });
c.qsort(v, items.length, 4, cb);
out(items.map(function (x, i) { return b.readInt32LE(4 * i); }), calls > 5);
var proxy = M.CreateCallbackProxy(function (x, y) { return y.Deref(0, 4).IntVal - x.Deref(0, 4).IntVal; }, 2);
c.CreateMethod('qsort_r', 'sort');
c.sort(v, items.length, 4, proxy.Callback, proxy.State);
out(items.map(function (x, i) { return b.readInt32LE(4 * i); }));
out(c.strlen(M.CreateVariable('length')).Val, c.atoi(M.CreateVariable(' -42x')).Val, c.getMethod('toupper').call(97).Val);
bad(function () { c.CreateMethod('no_such'); });
var thrower = M.CreateCallbackProxy(function () { throw new Error('thrown'); }, 2);
bad(function () { c.sort(v, items.length, 4, thrower.Callback, thrower.State); });
c.strlen.async(M.CreateVariable('four')).then(function (r) { out(r.Val); });
`;
const SORTED = [
  [-7, -3, 0, 2, 2, 5, 9],
  true,
  [9, 5, 2, 2, 0, -3, -7],
  6,
  -42,
  65,
  'CreateMethod Error: Method Name [no_such] Not Found',
  'thrown',
  4,
];

test('libc: qsort with a callback, strings, async calls', async () => {
  assert.deepEqual(await native(SORT("M.CreateNativeProxy('libc.so.6')")), SORTED);
  assert.deepEqual(await native(SORT("M.CreateNativeProxy('libc.so.6')"), { worker: true }), SORTED);
});

test('the library that is there everywhere does the same', async () => {
  assert.deepEqual(await run(SORT('M.CreateNativeProxy()')), SORTED);
  assert.deepEqual(await native(SORT('M.CreateNativeProxy()')), SORTED);
  assert.deepEqual(
    await run(
      "out(M.CreateNativeProxy().getMethod('cos')(1), M.CreateNativeProxy().getMethod('pow').call(2, 10), M.CreateNativeProxy().getMethod('getpid')().Val === process.pid);",
    ),
    [Math.cos(1), 1024, true],
  );
});

test('libm, and this process', async () => {
  const said = await native(`
var m = M.CreateNativeProxy('libm.so.6'), cos = m.getMethod('cos', { returns: 'double', args: ['double'] });
out([0, 1, -2.5, 1e300].map(function (x) { return cos(x); }), cos.call(0.5));
bad(function () { return cos(1, 2); });
out(M.CreateNativeProxy('libc.so.6').getMethod('getpid').call().Val);`);
  assert.deepEqual(said, [
    [0, 1, -2.5, 1e300].map(Math.cos),
    Math.cos(0.5),
    '_GenericMarshal: cos takes 1 arguments',
    process.pid,
  ]);
});

test('structures, tables of functions, errno, wide integers, many arguments', async () => {
  const said = await native(`
var p = M.CreateNativeProxy('pairs');
['pairs', 'sum', 'fails', 'wide', 'upper', 'each', 'functions', 'many'].forEach(function (name) { p.CreateMethod(name); });
var head = p.pairs(), next = head.Deref(16, 8).Deref(24);
out(head.Deref(0, 4).IntVal, head.Deref(4, 2).ShortVal, head.Deref(8, 8).Deref().String, next.Deref(8, 8).Deref().String, p.sum(head).Val);
head.Deref(0, 4).Val = 100; out(p.sum(head).Val);
var own = M.CreateVariable(24); own.Deref(0, 4).Val = 3; own.Deref(16, 8).Val = head; out(p.sum(own).Val);
var failed = p.fails(17); out(failed.Val, failed._LastError);
out(p.wide(3000000000)._ptr, p.wide(-3)._ptr);
var t = M.CreateVariable('text'); p.upper(t); out(t.String);
var cb = M.CreateCallbackProxy(function (i) { return i.Val * i.Val; }, 1); out(p.each(5, cb.Callback, cb.State).Val);
var f = M.MarshalFunctions(p.functions(), ['twice', 'less']); out(f.twice(21).Val, f.less(0).Val);
out(p.many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).Val);
out(p.getMethod('halve', { returns: 'double', args: ['double'] })(5), Math.abs(p.getMethod('third', { returns: 'float', args: ['float'] })(1) - 1 / 3) < 1e-6);
`);
  assert.deepEqual(said, [
    1,
    -2,
    'head',
    'last',
    -2,
    97,
    100,
    -1,
    17,
    9000000000,
    -9,
    'TEXT',
    30,
    42,
    -1,
    385,
    2.5,
    true,
  ]);
});

test('calls beside each other, and callbacks of them', async () => {
  const said = await native(`
var p = M.CreateNativeProxy('pairs'), order = [];
p.CreateMethod('slow'); p.CreateMethod({ method: 'slow', newName: 'dispatched', threadDispatch: true }); p.CreateMethod('slow_each');
var cb = M.GetGenericGlobalCallback(1), during = 0;
cb.on('GlobalCallback', function (i) { return p.slow(1).Val + i.Val; });
p.slow.async(300).then(function (r) { order.push(r.Val); });
p.dispatched(10).on('done', function (r) { order.push(r.Val); });
p.slow_each.async(20, cb).then(function (r) { out(r.Val, during > 3); });
var timer = setInterval(function () { during++; p.slow(1); if (order.length === 2) { clearInterval(timer); out(order); } }, 5);
`);
  assert.deepEqual(said.slice(0, 2).concat(said.slice(2)), [210, true, [10, 300]]);
});

test('what was not given is not there; wrong calls are errors of the call', async () => {
  const said = await native(`
bad(function () { M.CreateNativeProxy('/etc/passwd'); });
bad(function () { M.CreateNativeProxy('libdl.so.2'); });
var c = M.CreateNativeProxy('libc.so.6'), v = M.CreateVariable(16);
['malloc', 'free', 'strlen', 'realloc'].forEach(function (name) { c.CreateMethod(name); });
bad(function () { c.free(v); });
var m = c.malloc(8); m.Deref(0, 4).Val = 5; out(m.Deref(0, 4).IntVal);
bad(function () { return m.Deref(6, 4).IntVal; });
c.free(m); bad(function () { c.free(m); }); bad(function () { return m.Deref(0, 4).IntVal; });
v.free(); bad(function () { c.strlen(v); });
bad(function () { return M.CreatePointer(Buffer.from([1, 2, 3, 4, 5, 0, 0, 0])).Deref(0, 4).IntVal; });
bad(function () { M.MarshalFunction(M.CreateVariable(8))(); });
bad(function () { c.strlen({}); }); bad(function () { c.strlen.apply(null, new Array(21)); });
bad(function () { M.CreateVariable(1e9); });`);
  assert.deepEqual(said, [
    "_GenericMarshal.CreateNativeProxy(): no library '/etc/passwd' of the host is allowed",
    "_GenericMarshal.CreateNativeProxy(): no library 'libdl.so.2' of the host is allowed",
    '_GenericMarshal: no memory that was allocated there',
    5,
    '_GenericMarshal: 4 bytes where 2 are',
    '_GenericMarshal: the memory has been freed',
    '_GenericMarshal: the memory has been freed',
    '_GenericMarshal: the memory has been freed',
    '_GenericMarshal: no memory at 0x504030201',
    said[9],
    '_GenericMarshal: an argument is a Variable or a number',
    '_GenericMarshal: more than 20 arguments',
    '_GenericMarshal: no memory for this',
  ]);
  assert.match(said[9], /no memory at 0x/);
  assert.deepEqual(await run("bad(function () { M.CreateNativeProxy('libc.so.6'); });"), [
    '_GenericMarshal.CreateNativeProxy(): native libraries need a host that gives them',
  ]);
});

test('a call that takes too long ends, and scripts that end leave no thread', async () => {
  const before = process.getActiveResourcesInfo().length;
  const said = await native(
    `var c = M.CreateNativeProxy('libc.so.6'); c.CreateMethod('usleep');
bad(function () { c.usleep(600000); }); bad(function () { c.usleep(1); });`,
    { native: { libraries: libraries(), callMs: 100 } },
  );
  assert.deepEqual(said, [
    '_GenericMarshal: the native call takes too long',
    '_GenericMarshal: native libraries are gone',
  ]);
  const machine = await Machine.boot({ native: { libraries: libraries() } });
  const child = await machine.spawn('microscript', [
    '-e',
    "var M = require('_GenericMarshal'); M.CreateVariable(100); console.log('ready'); setInterval(function () {}, 1000)",
  ]);
  await child.stdout.getReader().read();
  await child.kill('SIGKILL');
  await child.exit;
  await machine.dispose();
  for (let i = 0; i < 100 && process.getActiveResourcesInfo().length > before; i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(process.getActiveResourcesInfo().length <= before);
});
