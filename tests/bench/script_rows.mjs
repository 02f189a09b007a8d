// What script.bench.mjs runs. An engine's row is one expression of ES2020 that every engine gets as it is; its
// value is compared. A program's row is a whole script for `node`, which prints one number: milliseconds, or
// with `rate` something per second.

/** @type {{ name: string, code: string }[]} */
export const engineRows = [
  {
    name: '`fib(27)`, recursive',
    code: `(() => { const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)); return fib(27); })()`,
  },
  {
    name: 'a string of 600,000 pieces',
    code: `(() => {
      let s = '';
      for (let i = 0; i < 600000; i++) s += 'item ' + i + ',';
      return s.length;
    })()`,
  },
  {
    name: 'properties of objects, 3 million times',
    code: `(() => {
      const p = { x: 1, y: 2, z: { w: 3 } };
      for (let i = 0; i < 3000000; i++) { p.x += p.z.w; p.y = p.x & 255; p.z.w = p.y ^ 1; }
      return p.x;
    })()`,
  },
  {
    name: 'elements of arrays, 5 million times',
    code: `(() => {
      const a = new Array(1000).fill(1);
      let sum = 0;
      for (let k = 0; k < 5000; k++) for (let i = 0; i < 1000; i++) { a[i] = (a[i] + i) & 1023; sum += a[i]; }
      return sum;
    })()`,
  },
  {
    name: 'sorting 100,000 numbers with a comparator',
    code: `(() => {
      const a = [];
      for (let i = 0, x = 1; i < 100000; i++) a.push((x = (x * 48271) % 2147483647));
      a.sort((p, q) => p - q);
      return a[50000];
    })()`,
  },
  {
    name: 'regular expressions over 1.3 MB',
    code: `(() => {
      const text = 'user-17@example.org wrote 2024-05-06: "pay 12.50 EUR", and more. '.repeat(20000);
      let n = text.replace(/(\\d{4})-(\\d\\d)-(\\d\\d)/g, '$3.$2.$1').length;
      for (const m of text.matchAll(/([\\w.-]+)@([\\w-]+\\.)+\\w+/g)) n += m[1].length;
      return n + text.split(/[\\s,]+/).length;
    })()`,
  },
  {
    name: '`JSON.parse` and `stringify` of 2 MB',
    code: `(() => {
      const list = [];
      for (let i = 0; i < 25000; i++) list.push({ id: i, name: 'name ' + i, tags: ['a', 'b' + (i % 7)], on: i % 2 === 0, v: i / 3 });
      let n = 0;
      n += JSON.stringify(JSON.parse(JSON.stringify(list))).length;
      return n;
    })()`,
  },
  {
    name: '`Map` and `Set`, 300,000 keys',
    code: `(() => {
      const map = new Map();
      for (let i = 0; i < 300000; i++) map.set('k' + (i % 50000), (map.get('k' + (i % 50000)) || 0) + i);
      const set = new Set();
      for (let i = 0; i < 300000; i++) set.add(i * 7 % 65536);
      let sum = 0;
      for (const [k, v] of map) sum += v + k.length;
      return sum + set.size;
    })()`,
  },
  {
    name: 'closures: 1.5 million made and called',
    code: `(() => {
      const adder = (n) => (m) => n + m;
      let sum = 0;
      for (let i = 0; i < 1500000; i++) sum += adder(i & 7)(1);
      return sum;
    })()`,
  },
  {
    name: '`map filter reduce` over 1 million',
    code: `(() => {
      const a = Array.from({ length: 100000 }, (_, i) => i);
      let sum = 0;
      for (let k = 0; k < 10; k++) sum += a.map((x) => x * 2).filter((x) => x % 3 === 0).reduce((p, x) => p + x, 0);
      return sum;
    })()`,
  },
  {
    name: 'classes, destructuring, generators',
    code: `(() => {
      class Point { #n = 1; constructor(x, y) { this.x = x; this.y = y; } get sum() { return this.x + this.y + this.#n; } }
      function* points(n) { for (let i = 0; i < n; i++) yield new Point(i, i + 1); }
      let sum = 0;
      for (const { x, y, sum: s } of points(200000)) { const [p, q] = [x, y]; sum += p + q + s; }
      return sum;
    })()`,
  },
];

/** The same in ES5, for Duktape. @type {{ name: string, code: string }[]} */
export const duktapeRows = [
  {
    name: '`fib(25)`, recursive',
    code: `(function () {
      function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
      return fib(25);
    })()`,
  },
  {
    name: 'a string of 100,000 pieces',
    code: `(function () {
      var parts = [];
      for (var i = 0; i < 100000; i++) parts.push('item ' + i + ',');
      return parts.join('').length;
    })()`,
  },
  {
    name: 'properties of objects, 1 million times',
    code: `(function () {
      var p = { x: 1, y: 2, z: { w: 3 } };
      for (var i = 0; i < 1000000; i++) { p.x += p.z.w; p.y = p.x & 255; p.z.w = p.y ^ 1; }
      return p.x;
    })()`,
  },
  {
    name: 'elements of arrays, 2 million times',
    code: `(function () {
      var a = [], sum = 0, i, k;
      for (i = 0; i < 1000; i++) a[i] = 1;
      for (k = 0; k < 2000; k++) for (i = 0; i < 1000; i++) { a[i] = (a[i] + i) & 1023; sum += a[i]; }
      return sum;
    })()`,
  },
  {
    name: 'numbers: a Mandelbrot set of 100 × 100',
    code: `(function () {
      var inside = 0, x, y, n, a, b, c, re, im;
      for (y = 0; y < 100; y++) for (x = 0; x < 100; x++) {
        a = b = n = 0; re = x / 40 - 2; im = y / 50 - 1;
        while (n++ < 100 && a * a + b * b < 4) { c = a * a - b * b + re; b = 2 * a * b + im; a = c; }
        if (n > 100) inside++;
      }
      return inside;
    })()`,
  },
  {
    name: 'sorting 30,000 numbers with a comparator',
    code: `(function () {
      var a = [], i, x = 1;
      for (i = 0; i < 30000; i++) a.push((x = (x * 48271) % 2147483647));
      a.sort(function (p, q) { return p - q; });
      return a[15000];
    })()`,
  },
  {
    name: 'regular expressions over 130 KB',
    code: `(function () {
      var text = '', i, n, found, at = /([\\w.-]+)@([\\w-]+\\.)+\\w+/g;
      for (i = 0; i < 2000; i++) text += 'user-17@example.org wrote 2024-05-06: "pay 12.50 EUR", and more. ';
      n = text.replace(/(\\d{4})-(\\d\\d)-(\\d\\d)/g, '$3.$2.$1').length;
      while ((found = at.exec(text))) n += found[1].length;
      return n + text.split(/[\\s,]+/).length;
    })()`,
  },
  {
    name: '`JSON.parse` and `stringify` of 400 KB',
    code: `(function () {
      var list = [], i;
      for (i = 0; i < 5000; i++) list.push({ id: i, name: 'name ' + i, tags: ['a', 'b' + (i % 7)], on: i % 2 === 0, v: i / 4 });
      return JSON.stringify(JSON.parse(JSON.stringify(list))).length;
    })()`,
  },
  {
    name: 'closures: 200,000 made and called',
    code: `(function () {
      function adder(n) { return function (m) { return n + m; }; }
      var sum = 0;
      for (var i = 0; i < 200000; i++) sum += adder(i & 7)(1);
      return sum;
    })()`,
  },
  {
    name: '`map filter reduce` over 200,000',
    code: `(function () {
      var a = [], sum = 0, i, k;
      for (i = 0; i < 20000; i++) a.push(i);
      for (k = 0; k < 10; k++) {
        sum += a.map(function (x) { return x * 2; }).filter(function (x) { return x % 3 === 0; })
            .reduce(function (p, x) { return p + x; }, 0);
      }
      return sum;
    })()`,
  },
];

const clock = `const begun = process.hrtime.bigint();
const spent = () => Number(process.hrtime.bigint() - begun) / 1e6;`;

/** @type {{ name: string, code: string, rate?: string }[]} */
export const programRows = [
  {
    name: '`fs.writeFileSync` of 1 MiB',
    code: `const fs = require('fs'), bytes = Buffer.alloc(1 << 20, 'x'); fs.writeFileSync('big', bytes);
${clock}
for (let i = 0; i < 200; i++) fs.writeFileSync('big', bytes);
console.log(spent() / 200);`,
  },
  {
    name: '`fs.readFileSync` of 1 MiB',
    code: `const fs = require('fs'); fs.writeFileSync('big', Buffer.alloc(1 << 20, 'x'));
${clock}
let n = 0;
for (let i = 0; i < 200; i++) n += fs.readFileSync('big').length;
console.log(spent() / 200);`,
  },
  {
    name: '`fs.readFileSync` of 1 MiB as text',
    code: `const fs = require('fs'); fs.writeFileSync('big', Buffer.alloc(1 << 20, 'line of text\\n'));
${clock}
let n = 0;
for (let i = 0; i < 50; i++) n += fs.readFileSync('big', 'utf8').length;
console.log(spent() / 50);`,
  },
  {
    name: 'HTTP over loopback, kept alive',
    rate: 'requests/s',
    code: `const http = require('http'), agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const server = http.createServer((request, response) => response.end('ok')).listen(0, () => {
  const { port } = server.address();
  let left = 1200, begun;
  const next = () => {
    if (left === 1000) begun = process.hrtime.bigint();
    if (left-- === 0) {
      console.log(1000 / (Number(process.hrtime.bigint() - begun) / 1e9));
      agent.destroy();
      server.close();
      return;
    }
    http.get({ port, agent }, (response) => response.resume().on('end', next));
  };
  next();
});`,
  },
  {
    name: 'pipe: JavaScript to `bash -c cat` to JavaScript',
    rate: 'MB/s',
    code: `const { spawn } = require('child_process');
const block = Buffer.alloc(1 << 16, 'x'), total = 32 << 20;
const child = spawn('bash', ['-c', 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
let sent = 0, got = 0;
const begun = process.hrtime.bigint();
const push = () => {
  while (sent < total) {
    sent += block.length;
    if (!child.stdin.write(block)) return child.stdin.once('drain', push);
  }
  child.stdin.end();
};
child.stdout.on('data', (bytes) => (got += bytes.length));
child.stdout.on('end', () => {
  if (got !== total) throw new Error('bytes are missing');
  console.log(total / 1e6 / (Number(process.hrtime.bigint() - begun) / 1e9));
});
push();`,
  },
];
