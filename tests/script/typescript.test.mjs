// TypeScript files: types are blanked out by the host (docs/decisions/0010-typescript.md). What is expected here is what
// Node 22.23 printed for the same files, but for the words of the parser.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Machine, TransformError } from 'bivalve';

const cli = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));

async function inMachine(options, body) {
  const machine = await Machine.boot(options);
  try {
    return await body(machine);
  } finally {
    await machine.dispose();
  }
}

const run = (files, script, options = { transform: 'typescript' }) =>
  inMachine(
    {
      ...options,
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/home/user/${name}`, text])),
    },
    async (machine) => {
      const { exitCode, stdoutText, stderrText } = await machine.exec(script);
      return { exitCode, stdout: stdoutText, stderr: stderrText };
    },
  );

const ok = `interface P { x: number }
const p: P = { x: 1 as number };
function f<T>(a: T, b?: string): T { return a }
console.log(f<number>(p.x)!);
class A { private y: string = 'q'; declare z: number; get(): string { return this.y } }
console.log(new A().get(), typeof require);
`;
const modules = {
  'main.mts': 'import { v, type T } from "./m.mts"; const t: T = v; console.log(t, import.meta.filename)\n',
  'm.mts': 'export type T = number; export const v: number = 5;\n',
  'c1.cts': 'const { v }: { v: number } = require("./m.mts"); console.log(v, require("./c.cts"))\n',
  'c.cts': 'module.exports = 5 as number\n',
  'esm.ts': 'import { v } from "./m.mts"; const x: number = v; export {}; console.log(x, typeof require)\n',
};

test('CommonJS in TypeScript', async () => {
  const { stdout, stderr } = await run({ 'ok.ts': ok }, 'node ok.ts');
  assert.equal(stdout, '1\nq function\n', stderr);
});

test('the same in a worker', async () => {
  const { stdout, stderr } = await run({ 'ok.ts': ok }, 'node ok.ts', {
    transform: 'typescript',
    worker: true,
  });
  assert.equal(stdout, '1\nq function\n', stderr);
});

test('modules by extension and by what they are', async () => {
  const { stdout, stderr } = await run(modules, 'node main.mts; node c1.cts; node esm.ts');
  assert.equal(stdout, '5 /home/user/main.mts\n5 5\n5 undefined\n', stderr);
});

test('an extension has to be said', async () => {
  const script = `
    try { require('./ok') } catch (e) { console.log(e.code) }
    console.log(Object.keys(require.extensions));`;
  const { stdout } = await run({ 'ok.ts': ok, 'ext.cjs': script }, 'node ext.cjs');
  assert.equal(stdout, "MODULE_NOT_FOUND\n[ '.js', '.json', '.node' ]\n");
});

test('lines and columns of stacks are those of the file', async () => {
  const thrower = `const x: number = 1; function g(): never { throw new Error("boom") }
  g();
`;
  const blank = thrower.replaceAll(': number', '        ').replaceAll(': never', '       ');
  const { stderr, exitCode } = await run({ 'thr.ts': thrower }, 'node thr.ts');
  assert.equal(exitCode, 1);
  assert.match(stderr, /^\/home\/user\/thr\.ts:1\n/);
  assert.match(stderr, /thr\.ts:2:\d/);
  const plain = await run({ 'thr.js': blank }, 'node thr.js');
  assert.equal(stderr.replaceAll('thr.ts', 'thr.js'), plain.stderr);
});

const refusals = {
  'enum.ts': [
    'const a = 1;\nenum E { A }\nconsole.log(E.A);\n',
    '2\nenum E { A }\n^^^^^^^^^^^^\n',
    'TypeScript enum is not supported in strip-only mode',
  ],
  'property.ts': [
    'class A { constructor(private x: number) {} }\n',
    '1\nclass A { constructor(private x: number) {} }\n                      ^^^^^^^\n',
    'TypeScript parameter property is not supported in strip-only mode',
  ],
  'namespace.ts': [
    'namespace N { export const a = 1 }\n',
    '1\nnamespace N { export const a = 1 }\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    'TypeScript namespace declaration is not supported in strip-only mode',
  ],
  'import.ts': [
    'import fs = require("fs"); console.log(fs)\n',
    '1\nimport fs = require("fs"); console.log(fs)\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    'TypeScript import equals declaration is not supported in strip-only mode',
  ],
  'export.ts': [
    'export = 5\n',
    '1\nexport = 5\n^^^^^^^^^^\n',
    'TypeScript export assignment is not supported in strip-only mode',
  ],
};
for (const [name, [source, place, message]] of Object.entries(refusals))
  test(`refused: ${name}`, async () => {
    const { stderr, exitCode } = await run({ [name]: source }, `node ${name}`);
    assert.equal(exitCode, 1);
    assert.ok(stderr.startsWith(`/home/user/${name}:${place}`), stderr);
    assert.ok(stderr.includes(`\nSyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: ${message}\n`), stderr);
    assert.match(stderr, /code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'/);
  });

test('what is no TypeScript', async () => {
  const { stderr, exitCode } = await run({ 's.ts': 'const a = 1;\nlet y: string = ;\n' }, 'node s.ts');
  assert.equal(exitCode, 1);
  assert.ok(
    stderr.startsWith(
      '/home/user/s.ts:2\nlet y: string = ;\n                ^\n\nSyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: ',
    ),
    stderr,
  );
});

test('not below node_modules', async () => {
  const { stderr } = await run(
    {
      'nm.mts': 'import { v } from "q"; console.log(v)',
      'node_modules/q/index.ts': 'export const v: number = 5;',
      'node_modules/q/package.json': '{"exports":"./index.ts"}',
    },
    'node nm.mts',
  );
  assert.ok(
    stderr.includes(
      'Error [ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING]: Stripping types is currently unsupported for files under ' +
        'node_modules, for "/home/user/node_modules/q/index.ts"',
    ),
    stderr,
  );
});

test('an error of a file can be caught where it is required', async () => {
  const script = `
    try { require('./bad.ts') } catch (e) { console.log(e.name, e.code, e instanceof SyntaxError, Object.keys(e)) }`;
  const { stdout } = await run({ 'bad.ts': 'enum A {}', 'main.cjs': script }, 'node main.cjs');
  assert.equal(stdout, "SyntaxError ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX true [ 'code' ]\n");
});

test('without the capability it is an error that says what to do', async () => {
  const { stderr, exitCode } = await run({ 'ok.ts': ok }, 'node ok.ts', {});
  assert.equal(exitCode, 1);
  assert.match(
    stderr,
    /TypeError \[ERR_UNKNOWN_FILE_EXTENSION\]: Unknown file extension "\.ts" for \/home\/user\/ok\.ts/,
  );
  assert.match(stderr, /boot\(\{ transform: 'typescript' \}\)/);
});

test("a function of the embedder's", async () => {
  const asked = [];
  const transform = (source, file) => {
    asked.push(file);
    return source.replaceAll(': number', ' '.repeat(8));
  };
  const { stdout, stderr } = await run(
    { 'a.ts': 'const x: number = 3; console.log(x)' },
    'node a.ts; node a.ts; cp a.ts b.ts; node b.ts',
    { transform },
  );
  assert.equal(stdout, '3\n3\n3\n', stderr);
  assert.deepEqual(asked, ['/home/user/a.ts']); // by what they contain
});

test('what such a function throws', async () => {
  const throwing = async (error) => {
    const { stderr } = await run({ 'a.ts': 'let a = 1;\nlet b = 2;\n' }, 'node a.ts', {
      transform: () => {
        throw error;
      },
    });
    return stderr;
  };
  assert.match(await throwing(new Error('no such luck')), /Error: no such luck, for '\/home\/user\/a\.ts'/);
  const placed = await throwing(new TransformError('odd', 'ERR_ODD', 2, [5, 5]));
  assert.ok(
    placed.startsWith('/home/user/a.ts:2\nlet b = 2;\n    ^\n\nSyntaxError [ERR_ODD]: odd\n'),
    placed,
  );
});

test('an answer that comes later needs a worker', async () => {
  const transform = async (source) => source;
  const files = { 'a.ts': 'console.log(1)' };
  const here = await run(files, 'node a.ts', { transform });
  assert.match(here.stderr, /ERR_BLOCKING_UNAVAILABLE/);
  const there = await run(files, 'node a.ts', { transform, worker: true });
  assert.equal(there.stdout, '1\n', there.stderr);
});

test('the command line', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'typescript-'));
  try {
    fs.writeFileSync(path.join(dir, 'ok.ts'), ok);
    const found = spawnSync(process.execPath, [cli, 'run', path.join(dir, 'ok.ts')], { encoding: 'utf8' });
    assert.equal(found.stdout, '1\nq function\n', found.stderr);
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
});
