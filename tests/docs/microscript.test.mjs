// The examples of docs/microscript/: each `js` block prints the `text` block behind it, on both engines unless it
// says `// @engine`; and the table of modules lists what there is.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { root } from '../../scripts/lib/cache.mjs';

const dir = path.join(root, 'docs/microscript');
const pages = fs.readdirSync(dir).filter((name) => name.endsWith('.md'));
const text = (bytes) => Buffer.from(bytes).toString();

async function run(source, engine) {
  const machine = await Machine.boot({ limits: { wallMs: 120_000, turnMs: 60_000 } });
  try {
    await machine.fs.writeFile('/home/user/example.js', source);
    const { exitCode, stdout, stderr } = await machine.exec(`microscript ${engine} example.js`);
    return { exitCode, stdout: text(stdout), stderr: text(stderr) };
  } finally {
    await machine.dispose();
  }
}

for (const page of pages) {
  const content = fs.readFileSync(path.join(dir, page), 'utf8');
  const examples = [...content.matchAll(/^```js\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm)];
  test(`${page} has an example`, () => assert.equal(examples.length, 1));
  for (const [, source, output] of examples) {
    const engines = /^\/\/ @engine/.test(source) ? [''] : ['--engine=duktape', '--engine=quickjs'];
    for (const engine of engines)
      test(`${page} ${engine}`.trim(), async () => {
        const done = await run(source, engine);
        assert.deepEqual([done.stdout, done.stderr, done.exitCode], [output, '', 0]);
      });
  }
}

const index = fs.readFileSync(path.join(root, 'docs/microscript.md'), 'utf8');
const rows = [...index.matchAll(/^\| \[`([^`]+)`\]\(microscript\/([^)]+)\) \|/gm)];

test('the table lists the modules of the library, and each page', async () => {
  const { stdout } = await run('console.log(JSON.stringify(getModules()))', '');
  const listed = rows.map(([, name]) => name);
  for (const name of JSON.parse(stdout)) assert.ok(listed.includes(name), `${name} is not in the table`);
  const linked = new Set(rows.map(([, , page]) => page));
  for (const page of pages) assert.ok(linked.has(page), `${page} is not in the table`);
  for (const page of linked) assert.ok(pages.includes(page), `${page} is not there`);
});

test('the table’s tests are there', () => {
  const names = [...index.matchAll(/^\| \[`[^`]+`\].*\| (\S+) \|$/gm)].map(([, name]) => name);
  assert.equal(names.length, rows.length);
  for (const name of names) {
    const known = fs.readdirSync(path.join(root, 'tests/script'));
    assert.ok(
      known.some((file) => file.startsWith(name)),
      `${name} is no test`,
    );
  }
});
