// JavaScript in the machine: the engine against quickjs-emscripten (release, synchronous), which is the same engine
// without fuel, limits and a kernel; what surrounds it against Node. Prints only: run it on a quiet machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getQuickJS } from 'quickjs-emscripten';
import { compare, ms, times } from './support.mjs';

const dist = process.env.BIVALVE_DIST ?? new URL('../../dist', import.meta.url).href;
const { Machine } = await import(`${dist}/bundle/index.js`);
const RUNS = 5;
const limits = { turnMs: 60_000, wallMs: Infinity };
const row = (what, ours, theirs, than) =>
  console.log(
    `${what.padEnd(44)} ${ms(ours).padStart(10)} ${ms(theirs).padStart(10)} ${times(ours / theirs).padStart(7)} of ${than}`,
  );

const programs = {
  fib: 'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } return fib(25)',
  'string building': "var s = ''; for (var i = 0; i < 500000; i++) s += i; return s.length",
  'property loops':
    'var o = { a: 1, b: 2, c: 3 }, n = 0; for (var i = 0; i < 1000000; i++) { o.a = o.b + i; n += o.a - o.c } return n',
  sort: 'var a = []; for (var i = 0; i < 100000; i++) a.push((i * 7919) % 100003); return a.sort((x, y) => x - y)[5]',
  'regular expressions':
    "var t = 'the quick brown fox 12345 '.repeat(2000), n = 0; for (var m of t.matchAll(/(\\w+)\\s(\\d+)/g)) n += m[2].length; return n",
  JSON: 'var d = Array.from({ length: 5000 }, (_, i) => ({ id: i, name: `n${i}`, tags: [i, null, true] })), n = 0; for (var i = 0; i < 5; i++) n += JSON.stringify(JSON.parse(JSON.stringify(d))).length; return n',
  'Map and Set':
    'var m = new Map(), s = new Set(); for (var i = 0; i < 200000; i++) { m.set(i, i); s.add(`k${i % 1000}`) } return m.size + s.size',
  closures:
    'var f = []; for (let i = 0; i < 100000; i++) f.push((x) => x + i); return f.reduce((n, g) => g(n), 0)',
};

const machine = await Machine.boot({ limits });
const repl = await machine.repl();
const quickjs = await getQuickJS();
const context = quickjs.newContext();
for (const [what, program] of Object.entries(programs)) {
  const source = `(() => { ${program} })()`;
  const wanted = (0, eval)(source);
  const found = await compare(RUNS, {
    ours: async () => {
      const { value, stderrText } = await repl.eval(source);
      if (value !== wanted) throw new Error(`${what}: ${value} ${stderrText}`);
    },
    theirs: () => {
      const handle = context.unwrapResult(context.evalCode(source));
      if (context.dump(handle) !== wanted) throw new Error(what);
      handle.dispose();
    },
  });
  row(what, found.ours, found.theirs, 'quickjs-emscripten');
}

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' });
for (const [what, script] of [
  ['node -e 1', 'node -e 1'],
  ['microscript -e 1', 'microscript -e 1'],
]) {
  const found = await compare(20, {
    ours: () => machine.exec(script),
    theirs: () => node('-e', '1'),
    fresh: () => quickjs.newContext().dispose(),
  });
  row(`${what} (exec)`, found.ours, found.theirs, `node -e 1`);
  row(`${what} (exec)`, found.ours, found.fresh, `a context of quickjs-emscripten`);
}

// A script that prints how long it took by its own clock, in the machine and in Node on a tmpfs.
const tmp = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bench-'));
async function both(what, source) {
  await machine.fs.writeFile('/tmp/bench.js', source);
  fs.writeFileSync(path.join(tmp, 'bench.js'), source);
  const ours = [];
  const nodes = [];
  for (let i = 0; i < RUNS; i++) {
    const { stdoutText, stderrText } = await machine.exec('cd /tmp; node bench.js');
    if (!Number(stdoutText)) throw new Error(stderrText);
    ours.push(Number(stdoutText));
    nodes.push(Number(spawnSync(process.execPath, ['bench.js'], { cwd: tmp, encoding: 'utf8' }).stdout));
  }
  const middle = (list) => list.sort((a, b) => a - b)[RUNS >> 1];
  row(what, middle(ours), middle(nodes), 'Node');
}
const timed = (body) =>
  `const began = performance.now(); const done = () => console.log(performance.now() - began); ${body}`;
await both(
  '20 × write and read a file of 1 MB',
  timed(
    "const fs = require('fs'), b = Buffer.alloc(1e6, 'x'); for (let i = 0; i < 20; i++) { fs.writeFileSync('f', b); fs.readFileSync('f') } done()",
  ),
);
await both(
  '1,000 requests over a kept-alive connection',
  timed(`const http = require('http');
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const server = http.createServer((q, r) => r.end('ok')).listen(0, () => {
      let left = 1000;
      (function next() {
        if (!left--) { done(); agent.destroy(); return server.close(); }
        http.get({ port: server.address().port, agent }, (r) => r.resume().on('end', next));
      })();
    });`),
);
await both(
  '16 MB: JavaScript to bash to JavaScript',
  timed(`const child = require('child_process').spawn('bash', ['-c', 'cat']);
    let left = 256, got = 0;
    const block = Buffer.alloc(65536, 'x');
    (function write() {
      while (left) { left--; if (!child.stdin.write(block)) return child.stdin.once('drain', write); }
      child.stdin.end();
    })();
    child.stdout.on('data', (b) => (got += b.length));
    child.on('close', () => { if (got !== 16777216) throw new Error(got); done(); });`),
);
fs.rmSync(tmp, { recursive: true });
await machine.dispose();
process.exit();
