// eval and repl: JavaScript with its value, here and in a worker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot, rejection } from './support.mjs';

for (const worker of [false, true]) {
  const where = worker ? ' (worker)' : '';

  test(`eval: values of every kind come out as they are${where}`, async (t) => {
    const m = await boot(t, { worker });
    for (const [script, value] of [
      ['1 + 2', 3],
      ['"ü" + "\\ud83d\\ude00"', 'ü😀'],
      ['undefined', undefined],
      ['null', null],
      ['[1, [true, null, undefined], "x"]', [1, [true, null, undefined], 'x']],
      ['({ a: { b: [1] }, "": 0 })', { a: { b: [1] }, '': 0 }],
      ['[NaN, -0, 1 / 0, -1 / 0, 1e300]', [NaN, -0, Infinity, -Infinity, 1e300]],
      ['new Uint8Array([0, 255, 7]).subarray(1)', Uint8Array.of(255, 7)],
      ['[Buffer.from("ab"), Buffer.from("c")]', [Uint8Array.of(97, 98), Uint8Array.of(99)]],
      ['new Date(86400000)', new Date(86400000)],
      ['new Map([[1, new Set(["a"])]])', new Map([[1, new Set(['a'])]])],
      ['({ f: function () {}, n: 1 })', { f: undefined, n: 1 }],
      ['Promise.resolve(7)', 7],
      ['new Promise(function (r) { setTimeout(r, 1, "later") })', 'later'],
      ['var o = {}; o.o = o; o', undefined],
      ['var x = 5; if (x > 3) x * 2', 10],
    ]) {
      const result = await m.eval(script);
      assert.equal(result.exitCode, 0, `${script}: ${result.stderrText}`);
      assert.deepEqual(result.value, value, script);
    }
    const error = (await m.eval('var e = new RangeError("no"); e.code = "E1"; e')).value;
    assert.deepEqual([error.name, error.message, error.code], ['RangeError', 'no', 'E1']);
  });

  test(`eval: a process of its own, with output, input, arguments, status${where}`, async (t) => {
    const m = await boot(t, { worker, env: { A: 'a' } });
    const result = await m.eval(
      `console.log(process.argv.slice(1).join(), process.env.A, process.env.B, process.cwd());
       console.error('err'); setTimeout(function () { console.log('late') }, 2);
       require('fs').readFileSync(0, 'utf8').length`,
      { args: ['x', 'y z'], env: { B: 'b' }, cwd: '/tmp', stdin: 'four' },
    );
    assert.equal(result.stdoutText, 'x,y z a b /tmp\nlate\n');
    assert.equal(result.stderrText, 'err\n');
    assert.deepEqual([result.value, result.shown, result.exitCode], [4, '4', 0]);
    assert.equal((await m.eval('typeof x')).value, 'undefined');
    assert.equal((await m.eval('x = 1; process.exitCode = 4; x')).exitCode, 4);
    assert.equal((await m.eval('process.exit(3); 1')).exitCode, 3);
    assert.equal((await m.eval('typeof x')).value, 'undefined', 'globals start anew');
    assert.equal((await m.eval('new Promise(function () {})')).exitCode, 13);
    const failed = await m.eval('\nnull.x');
    assert.deepEqual([failed.exitCode, failed.value, failed.shown], [1, undefined, '']);
    assert.match(failed.stderrText, /^\[eval\]:2\nnull\.x\n[^]*TypeError/);
    assert.equal((await m.eval('Promise.reject(new Error("no"))')).exitCode, 1);
    assert.match((await m.eval('var 1')).stderrText, /SyntaxError/);
    assert.equal((await m.eval('process.kill(process.pid, "SIGTERM"); 1')).signal, 'SIGTERM');
  });

  test(`repl: state stays, failures do not end it${where}`, async (t) => {
    const m = await boot(t, { worker });
    const repl = await m.repl({ cwd: '/tmp', args: ['one'] });
    assert.equal((await repl.eval('var n = 1; process.argv[1] + process.cwd()')).value, 'one/tmp');
    assert.equal((await repl.eval('n += 1')).value, 2);
    assert.deepEqual((await repl.eval('{ a: n }')).value, { a: 2 });
    assert.equal((await repl.eval('{ n = 7 }')).value, 7);
    const failed = await repl.eval('function f() { throw new TypeError("no") }\nf()');
    assert.deepEqual([failed.exitCode, failed.value], [1, undefined]);
    assert.match(failed.stderrText, /^Uncaught TypeError: no\n {4}at f \(REPL5:1/);
    assert.match((await repl.eval('var 1')).stderrText, /^Uncaught SyntaxError/);
    assert.equal((await repl.eval('Promise.reject(3)')).stderrText, 'Uncaught 3\n');
    // What an earlier script began writes into the one that runs then.
    await repl.eval(
      'var go; var began = new Promise(function (r) { go = r }).then(function () { console.log("tick") }); 0',
    );
    const later = await repl.eval('go(); began.then(function () { return n })');
    assert.deepEqual([later.stdoutText, later.value], ['tick\n', 7]);
    assert.equal(
      (
        await repl.eval(
          'process.stdin.setEncoding("utf8"); new Promise(function (r) {' +
            'var all = ""; process.stdin.on("data", function (d) { all += d }).on("end", function () { r(all) }) })',
          { stdin: 'first' },
        )
      ).value,
      'first',
    );
    assert.equal(
      (await repl.eval('require("fs").readFileSync(0, "utf8")', { stdin: 'second' })).value,
      'second',
    );
    const both = await Promise.all([repl.eval('n = 1'), repl.eval('n + 1')]);
    assert.deepEqual(
      both.map(({ value }) => value),
      [1, 2],
    );
    assert.equal(repl.ended, false);
    assert.equal((await repl.eval('process.exit(9)')).exitCode, 9);
    assert.equal(repl.ended, true);
    assert.equal(await repl.close(), 9);
  });

  test(`repl: an abort leaves the script, a limit ends the process${where}`, async (t) => {
    const m = await boot(t, { worker });
    const repl = await m.repl({ limits: { turnMs: 300 } });
    const started = new AbortController();
    const error = await rejection(
      repl.eval('var n = 5; console.log("go"); new Promise(function () {})', {
        signal: started.signal,
        onStdout: () => started.abort(),
      }),
    );
    assert.deepEqual([error.kind, error.result?.stdoutText], ['abort', 'go\n']);
    assert.equal((await repl.eval('n')).value, 5);
    assert.equal((await rejection(repl.eval('for (;;) {}'))).limit.name, 'turnMs');
    assert.equal(repl.ended, true);
    await repl.close();
    const other = await m.repl();
    assert.equal((await other.eval('typeof n')).value, 'undefined');
    assert.equal(await other.close(), 0);
  });
}

test('in a worker an abort reaches a loop that never ends', async (t) => {
  const m = await boot(t, { worker: true });
  // Nothing but the abort may end them.
  const repl = await m.repl({ limits: { regexSteps: 1e15, turnMs: 60_000 } });
  await repl.eval('var n = 5');
  for (const script of [
    'for (;;) {}',
    'for (;;) { try { for (;;) {} } catch (e) {} finally { for (;;) {} } }',
    '/(a+)+$/.test(Array(40).join("a") + "b")',
  ]) {
    const abort = new AbortController();
    const error = await rejection(
      repl.eval(`console.log('go'); ${script}`, {
        signal: abort.signal,
        ...aborting(abort),
      }),
    );
    assert.equal(error.kind, 'abort', script);
    assert.equal((await repl.eval('n')).value, 5, script);
  }
  const abort = new AbortController();
  const error = await rejection(
    m.exec("node -e 'for (;;) {}'", { signal: abort.signal, ...aborting(abort) }),
  );
  assert.equal(error.kind, 'abort');
  assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n');
});

// The loop keeps the worker's messages back, so nothing can tell that it runs: the abort may come before.
function aborting(abort) {
  setImmediate(() => setImmediate(() => abort.abort()));
  return {};
}

test('an image takes a value and a repl along', async (t) => {
  const { Machine } = await import('bivalve');
  const m = await boot(t);
  const repl = await m.repl();
  await repl.eval('var kept = [1, new Uint8Array([2])]');
  const fork = await m.fork();
  t.after(() => fork.dispose());
  assert.deepEqual((await repl.eval('kept')).value, [1, Uint8Array.of(2)]);
  assert.equal((await fork.jobs()).length, 1);
  const twin = await Machine.thaw(await m.freeze());
  t.after(() => twin.dispose());
  assert.deepEqual((await twin.eval('[require("os").hostname()]')).value, ['bivalve']);
});
