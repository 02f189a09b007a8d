// JavaScript in the machine: with bash and the network around it, frozen in the middle, on either engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';

const text = (bytes) => Buffer.from(bytes).toString();

async function run(script, options = {}) {
  const machine = await Machine.boot({ limits: { wallMs: 20_000 }, ...options });
  try {
    const result = await machine.exec(script);
    return { out: text(result.stdout), err: text(result.stderr), status: result.exitCode };
  } finally {
    await machine.dispose();
  }
}

test('a server, and curl and jq as its clients', async () => {
  const { out, err } = await run(`
cat > server.mjs <<'END'
import http from 'node:http';
const server = http.createServer(async (req, res) => {
  let body = '';
  for await (const chunk of req) body += chunk;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ method: req.method, path: req.url, body }));
});
server.listen(8080);
process.on('SIGTERM', () => { server.close(); server.closeAllConnections(); console.log('bye'); });
END
node server.mjs &
until curl -s -o /dev/null localhost:8080/; do sleep 0.01; done
curl -s localhost:8080/x | jq -c .
curl -s -d 'a=1' localhost:8080/form | jq -r '.method + " " + .body'
node -e 'require("http").get("http://localhost:8080/y", (r) => r.pipe(process.stdout))'; echo
kill %1; wait
`);
  assert.equal(
    out,
    '{"method":"GET","path":"/x","body":""}\nPOST a=1\n{"method":"GET","path":"/y","body":""}\nbye\n',
    err,
  );
});

test('programs of three languages pass data on', async () => {
  const { out } = await run(`
cat > double.js <<'END'
const { execFileSync, spawn } = require('child_process');
const sum = execFileSync('bash', ['-c', 'echo $((20 + 1))']).toString().trim();
const child = spawn('awk', ['{ print $1 * 2 }'], { stdio: ['pipe', 'inherit', 'inherit'] });
child.stdin.end(sum + '\\n');
END
node double.js | { read x; echo "got $x"; }
`);
  assert.equal(out, 'got 42\n');
});

test('the program, a line of the source and an option choose the engine', async () => {
  const ask = 'console.log(Object.keys(process.versions).pop())';
  const { out } = await run(`
echo '${ask}' > plain.js
printf '#!/usr/bin/env node\\n// @engine duktape\\n${ask}\\n' > tagged.js
for how in 'node plain.js' 'microscript plain.js' 'duk plain.js' 'node --engine duktape plain.js' \
  'microscript --engine=quickjs plain.js' 'node tagged.js' 'node --engine quickjs tagged.js'; do $how; done
node --engine v8 plain.js 2>&1; echo $?
`);
  assert.equal(
    out,
    'quickjs\nduktape\nduktape\nduktape\nquickjs\nduktape\nquickjs\nnode: --engine: no engine v8 (duktape, quickjs)\n9\n',
  );
});

test('a script frozen in the middle of everything goes on in another machine', async () => {
  const machine = await Machine.boot();
  await machine.fs.writeFile(
    '/home/user/long.js',
    `const map = new Map([[{ k: 1 }, 1n]]);
class Counter { #n = 0; next() { return ++this.#n; } }
const counter = new Counter();
const items = (function* () { for (let i = 0; ; i++) yield i * i; })();
items.next();
const http = require('http');
const server = http.createServer((req, res) => res.end('served'));
server.listen(9000);
(async () => {
  for (let i = 0; i < 6; i++) {
    await new Promise((r) => setTimeout(r, 30));
    require('fs').appendFileSync('log', [counter.next(), items.next().value, map.size, typeof [...map.values()][0]].join() + '\\n');
  }
  http.get('http://localhost:9000/', (res) => res.on('data', (d) => { require('fs').appendFileSync('log', d + '\\n'); server.close(); server.closeAllConnections(); }));
})();
`,
  );
  await machine.exec('node long.js > /dev/null & sleep 0.05');
  const image = await machine.freeze();
  await machine.dispose();
  const other = await Machine.thaw(image);
  try {
    const result = await other.exec('until grep -q served log; do sleep 0.02; done; cat log');
    assert.equal(
      text(result.stdout),
      '1,1,1,bigint\n2,4,1,bigint\n3,9,1,bigint\n4,16,1,bigint\n5,25,1,bigint\n6,36,1,bigint\nserved\n',
    );
  } finally {
    await other.dispose();
  }
});

for (const bomb of [
  '(function f() { f(); })()',
  '(function f() { [1].forEach(f); })()',
  'const f = async () => { await f(); }; f(); f()',
  'class A { get x() { return this.x; } } new A().x',
  "JSON.parse('['.repeat(100000))",
  "JSON.parse('['.repeat(100000) + ']'.repeat(100000))",
  'let a = []; for (let i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)',
  "eval('('.repeat(100000) + '1' + ')'.repeat(100000))",
  "eval('['.repeat(100000) + ']'.repeat(100000))",
  "eval('!'.repeat(100000) + '1')",
  "eval('{'.repeat(100000) + '}'.repeat(100000))",
  "eval('a?b:'.repeat(100000) + 'c')",
  "eval('x=>'.repeat(50000) + '1')",
  "eval('`${'.repeat(50000) + '1' + '}`'.repeat(50000))",
  "eval('async()=>{'.repeat(50000) + '}'.repeat(50000))",
  "eval('1' + '**1'.repeat(100000))",
  "eval('-'.repeat(1) + '- '.repeat(100000) + '1')",
  "eval('f('.repeat(100000) + ')'.repeat(100000))",
  "eval('class A{static{'.repeat(20000) + '}}'.repeat(20000))",
  "eval('if(1)'.repeat(100000) + ';')",
  "eval('[a,'.repeat(50000) + '1' + ']=[1]'.repeat(50000))",
  "new RegExp('('.repeat(100000) + ')'.repeat(100000))",
  "new RegExp('(?='.repeat(50000) + ')'.repeat(50000)).test('a')",
  "new RegExp('(?:'.repeat(5000) + 'a' + ')*'.repeat(5000)).test('a'.repeat(100))",
  "(function f() { 'a'.replace(/a/, f); })()",
  'const p = new Proxy({}, { get(t, k, r) { return r[k]; } }); p.x',
  'const o = { toString() { return `${this}`; } }; `${o}`',
  'let a = []; for (let i = 0; i < 5000; i++) a = [a]; a.flat(Infinity)',
  'let a = []; for (let i = 0; i < 5000; i++) a = [a]; String(a)',
  'let a = []; for (let i = 0; i < 5000; i++) a = [a]; structuredClone(a)',
  'let p = {}; for (let i = 0; i < 100000; i++) p = new Proxy(p, {}); p.x',
  'let p = {}; for (let i = 0; i < 100000; i++) p = new Proxy(p, {}); Object.getPrototypeOf(p)',
  'let p = {}; for (let i = 0; i < 100000; i++) p = new Proxy(p, {}); delete p.x; "x" in p; p.x = 1',
  'let f = function () {}; for (let i = 0; i < 1500; i++) f = f.bind(null); ({}) instanceof f',
  'let f = (x) => x; for (let i = 0; i < 50000; i++) { const g = f; f = (x) => g(x); } f(1)',
  'let p = Promise.resolve(); for (let i = 0; i < 20000; i++) p = p.then(() => {}); let o = null; for (let i = 0; i < 200000; i++) o = { o }; o = null',
  'function* g(n) { if (n) yield* g(n - 1); yield n; } for (const x of g(50000)) break',
])
  test(`recursion ends as an error: ${bomb.slice(0, 60)}`, async () => {
    const code = `try { ${bomb}; console.log('done'); } catch (e) { console.log(e instanceof Error); }`;
    const machine = await Machine.boot({ limits: { wallMs: 20_000, turnMs: 15_000 } });
    try {
      await machine.fs.writeFile('/home/user/bomb.js', code);
      const result = await machine.exec('node bomb.js; node -p 6*7');
      assert.match(text(result.stdout), /^(done|true)\n42\n$/, text(result.stderr).slice(0, 500));
    } finally {
      await machine.dispose();
    }
  });

for (const program of ['node', 'microscript'])
  test(`${program}: the library is compiled once for a machine, and is the same for each process`, async () => {
    const failing = `${program} -e 'require("fs").readFileSync("/none")'`;
    const machine = await Machine.boot({ limits: { wallMs: 20_000 } });
    try {
      // A heap in which it has no room leaves nothing half made.
      const small = { limits: { jsHeapBytes: 700 << 10 } };
      assert.notEqual((await machine.exec(failing, small)).exitCode, 0);
      // The first script leaves the byte code, the second one an engine that has loaded it, too.
      const all = [await machine.exec(failing), await machine.exec(failing)];
      all.push(await machine.exec(failing));
      const image = await machine.freeze();
      const other = await Machine.thaw(image, { limits: { wallMs: 20_000 } });
      all.push(await other.exec(failing));
      await other.dispose();
      const fresh = await Machine.boot({ limits: { wallMs: 20_000 } });
      all.push(await fresh.exec(failing));
      const [, , third, thawed, first] = all.map(({ usage }) => usage.fuel);
      await fresh.dispose();
      for (const { stderr, exitCode } of all)
        assert.deepEqual([text(stderr), exitCode], [text(all[0].stderr), 1]);
      assert.match(text(all[0].stderr), /ENOENT[^]*\n {4}at readFileSync|ENOENT[^]*node:fs:\d+/);
      assert.ok(
        third * 4 < first && thawed * 4 < first,
        `${first}, then ${third}, and ${thawed} after a thaw`,
      );
    } finally {
      await machine.dispose();
    }
  });
