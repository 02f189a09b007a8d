// The embedder's functions in scripts: modules and globals, here and in a worker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine, native } from 'bivalve';
import { boot } from './support.mjs';

const modules = () => ({
  'my-native': {
    version: '1.2',
    table: { primes: [2, 3, 5], raw: Uint8Array.of(1, 2) },
    add: (a, b) => a + b,
    echo: (...args) => args,
    reverse: (bytes) => Uint8Array.from(bytes).reverse(),
    fails: () => {
      throw Object.assign(new RangeError('too far'), { code: 'EFAR' });
    },
    wait: (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value)),
    mul: native(['number', 'number'], 'number', (a, b) => a * b),
    pad: {
      parameters: ['string', 'integer?', '...string|null'],
      returns: 'string',
      call: (s, n = 0) => s.padEnd(n),
    },
    liar: native([], 'string', () => 7),
    fetch: native(['string'], 'promise<bytes>', async (name) => Buffer.from(name)),
    each: native(['array', 'function'], 'promise', async (list, callback) => {
      const out = [];
      for (const item of list) out.push(await callback(item, out.length));
      return out;
    }),
    symbol: () => Symbol('x'),
  },
});

for (const worker of [false, true]) {
  const where = worker ? ' (worker)' : '';
  const value = async (m, script) => {
    const result = await m.eval(script);
    assert.equal(result.exitCode, 0, `${script}: ${result.stderrText}`);
    return result.value;
  };
  const thrown = (m, call) =>
    value(m, `try { ${call}; 'nothing' } catch (e) { [e.name, e.message, e.code] }`);
  const load = 'var my = require("my-native"); ';

  test(`values, bytes, exceptions${where}`, async (t) => {
    const m = await boot(t, { worker, modules: modules() });
    assert.equal(await value(m, `${load} my.add(1, 2) + my.version`), '31.2');
    assert.deepEqual(await value(m, `${load} my.table`), modules()['my-native'].table);
    assert.equal(await value(m, `${load} my === require('my-native')`), true);
    assert.deepEqual(
      await value(
        m,
        `${load} my.echo(undefined, null, NaN, 'ü', [true], { a: new Date(5) }, Buffer.from('x'))`,
      ),
      [undefined, null, NaN, 'ü', [true], { a: new Date(5) }, Uint8Array.of(120)],
    );
    assert.deepEqual(await value(m, `${load} my.reverse(Buffer.from([1, 2, 3]))`), Uint8Array.of(3, 2, 1));
    assert.equal(await value(m, `${load} my.reverse(Buffer.alloc(300000, 'z')).length`), 300000);
    assert.deepEqual(await thrown(m, `${load} my.fails()`), ['RangeError', 'too far', 'EFAR']);
    assert.equal((await thrown(m, `${load} my.symbol()`))[0], 'TypeError');
    assert.equal((await thrown(m, `${load} var o = {}; o.o = o; my.echo(o)`))[0], 'TypeError');
    assert.deepEqual((await thrown(m, 'require("your-native")'))[2], 'MODULE_NOT_FOUND');
    // From bash too: a script is a script.
    assert.equal((await m.exec(`node -p 'require("my-native").add(20, 22)'`)).stdoutText, '42\n');
  });

  test(`declared signatures are checked${where}`, async (t) => {
    const m = await boot(t, { worker, modules: modules() });
    assert.equal(await value(m, `${load} my.mul(6, 7) + my.pad('a', 3) + my.pad('b')`), '42a  b');
    for (const [call, message] of [
      ['my.mul(6)', 'my-native.mul: argument 2 must be a number, it is missing'],
      ['my.mul(6, "7")', 'my-native.mul: argument 2 must be a number, got a string'],
      ['my.mul(6, 7, 8)', 'my-native.mul takes 2 arguments, got 3'],
      ['my.mul(null, 7)', 'my-native.mul: argument 1 must be a number, got null'],
      ['my.pad("a", 1.5)', 'my-native.pad: argument 2 must be a whole number, got 1.5'],
      ['my.pad("a", 1, null, [])', 'my-native.pad: argument 4 must be a string or null, got an array'],
      ['my.liar()', 'my-native.liar returned 7, but is declared to return a string'],
    ])
      assert.deepEqual(await thrown(m, load + call), ['TypeError', message, undefined], call);
    const rejected = await value(m, `${load} my.fetch(1).then(null, function (e) { return e.message })`);
    assert.equal(rejected, 'my-native.fetch: argument 1 must be a string, got 1');
  });

  test(`promises and callbacks${where}`, async (t) => {
    const m = await boot(t, { worker, modules: modules() });
    assert.deepEqual(await value(m, `${load} my.fetch('abc')`), Uint8Array.from(Buffer.from('abc')));
    assert.equal(await value(m, `${load} my.wait(2, 'x')`), 'x');
    assert.deepEqual(
      await value(m, `${load} Promise.all([my.wait(3, 1), my.wait(1, 2), my.add(1, 2)])`),
      [1, 2, 3],
    );
    assert.deepEqual(
      await value(m, `${load} my.each([5, 6], function (x, i) { return Promise.resolve(x * 10 + i) })`),
      [50, 61],
    );
    assert.deepEqual(
      await value(m, `${load} my.each([1], function () { throw new TypeError('mine') }).then(null, String)`),
      'TypeError: mine',
    );
    // A promise of the host's keeps the script alive, a function given away does not.
    assert.equal(
      (await m.eval(`${load} my.wait(3).then(function () { console.log('end') })`)).stdoutText,
      'end\n',
    );
  });

  test(`globals, and modules before files and built-in ones${where}`, async (t) => {
    const seen = [];
    const m = await boot(t, {
      worker,
      files: { '/home/user/node_modules/both/index.js': 'module.exports = "file"' },
      modules: { both: { from: 'embedder' }, os: { mine: true } },
      globals: {
        log: (...args) => void seen.push(args),
        answer: 42,
        api: { twice: (n) => 2 * n, name: 'api' },
      },
    });
    assert.equal(await value(m, 'log("a", answer); api.twice(answer) + api.name'), '84api');
    assert.deepEqual(seen, [['a', 42]]);
    assert.deepEqual(
      await value(m, '[require("both").from, require("os").mine, !!require("node:os").hostname]'),
      ['embedder', true, true],
    );
    assert.equal(await value(m, 'answer = 1; answer'), 1);
    assert.equal(await value(m, 'require.resolve("both")'), 'both');
  });

  test(`what a fork and an image have is what its opener gives${where}`, async (t) => {
    const m = await boot(t, { worker, modules: { who: { name: () => 'first' } } });
    const fork = await m.fork();
    t.after(() => fork.dispose());
    assert.equal(await value(fork, 'require("who").name()'), 'first');
    const image = await m.freeze();
    const twin = await Machine.thaw(image, { worker, modules: { who: { name: () => 'second' } } });
    t.after(() => twin.dispose());
    assert.equal(await value(twin, 'require("who").name()'), 'second');
    const bare = await Machine.thaw(image, { worker });
    t.after(() => bare.dispose());
    assert.deepEqual((await thrown(bare, 'require("who")'))[2], 'MODULE_NOT_FOUND');
  });
}

test('what cannot be given is refused when the machine is made', async () => {
  for (const [options, message] of [
    [{ modules: { 'node:fs': {} } }, /no name of a module/],
    [{ modules: { './x': {} } }, /no name of a module/],
    [{ modules: { x: 5 } }, /no object of functions/],
    [{ modules: { x: { s: Symbol('s') } } }, /x\.s: .*symbol/],
    [{ modules: { x: { f: native(['nmber'], 'any', () => 1) } } }, /x\.f: 'nmber' is no type/],
    [{ modules: { x: { f: native(['...any', 'any'], 'any', () => 1) } } }, /only the last parameter/],
    [{ globals: { x: { a: { f: () => 1 } } } }, /x: a function/],
  ])
    await assert.rejects(Machine.boot(options), { name: 'TypeError', message });
});

test('functions of a script that has ended reject; calls are in the trace', async (t) => {
  let kept;
  const records = [];
  const m = await boot(t, { trace: true, modules: { m: { keep: (f) => void (kept = f) } } });
  m.on('trace', (record) => records.push(record));
  await m.eval('require("m").keep(function () {})');
  await assert.rejects(kept(), { code: 'ESRCH' });
  assert.ok(records.some(({ category, name }) => category === 'module.call' && name === 'm.keep'));
  // While it runs, a function that was given away is called from its loop.
  const result = m.eval(
    'require("m").keep(function (x) { console.log("called", x); clearTimeout(timer); return x + 1 });' +
      'var timer = setTimeout(function () {}, 60000); console.log("ready")',
    { onStdout: (bytes) => Buffer.from(bytes).toString() === 'ready\n' && void (answer = kept(1)) },
  );
  let answer;
  assert.equal((await result).stdoutText, 'ready\ncalled 1\n');
  assert.equal(await answer, 2);
});

test('with a virtual clock time passes although functions were given away', async (t) => {
  const m = await boot(t, { virtualClock: true, modules: { m: { keep: () => undefined } } });
  const script = 'require("m").keep(function () {}); new Promise(function (r) { setTimeout(r, 3600000, 1) })';
  assert.equal((await m.eval(script)).value, 1);
});
