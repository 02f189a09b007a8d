// A real page: what is appended to its file runs in it, its console and its tests come back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openPage } from '../browser/support.mjs';
import { append, command, directory, EMPTY, js, read, serve, until, write } from './support.mjs';

const PAGE =
  '<!doctype html><html><head><link rel="icon" href="data:,"><title>under test</title></head><body><main id="m" class="a b">hi</main></body></html>';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

async function openNotebook(t, files = {}) {
  const dir = directory(t, { 'index.html': PAGE, ...files });
  const server = await serve(t, dir);
  const { page, problems } = await openPage(browser.context, `${server.url}/`);
  t.after(() => page.close());
  const name = await until(
    () => page.evaluate(() => sessionStorage.getItem('daebug-name')),
    'the page has a name',
  );
  return { dir, server, page, problems, name, log: `daebug/${name.toLowerCase()}.md` };
}

test('a page runs what is appended to its file', async (t) => {
  const { dir, page, problems, name, log } = await openNotebook(t);
  assert.match(name, /^\d{1,2}-[a-z]+-\d{4}-\d\d$/);
  await until(() => read(dir, 'daebug.md').includes(`* [${name}](${log})`));
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(`${dir}/daebug`);
  writeFileSync(`${dir}/${log}`, EMPTY + js('document.title'));
  await until(() => read(dir, log).includes('```JSON\nunder test\n```'));
  append(dir, js('console.log("seen", {a: 1}), console.warn("[1]"), document.querySelector("main")'), log);
  await until(() => read(dir, log).includes('```Text\n<main#m.a.b> <main id="m" class="a b">hi</main>\n```'));
  assert.match(
    read(dir, log),
    /##### ☑️console\.log\n```Text console\.log\nat [^\n]* \d\d:\d\d:\d\d\nseen \{"a":1\}\n```\n##### 🆘console\.warn\n```JSON console\.warn\n/,
  );
  append(dir, js('await import("/nothing.js")'), log);
  await until(() => /#### 🚫[^]*```Error\nTypeError: /.test(read(dir, log)));
  await page.evaluate(() =>
    setTimeout(() => {
      throw new Error('on its own');
    }, 0),
  );
  await until(() =>
    /### 🗣️[^ ]+ background at \d\d:\d\d:\d\d\n##### 🚫window\.onerror\n```window\.onerror\nError: on its own/.test(
      read(dir, log),
    ),
  );
  assert.equal(
    problems.filter((text) => !/on its own|404|nothing\.js/.test(text)).length,
    0,
    problems.join('\n'),
  );
});

test("a page that puts its own functions in the place of the realm's is one still", async (t) => {
  const { dir, page, log } = await openNotebook(t, { 'daebug/first.md': EMPTY });
  write(dir, log, EMPTY);
  await page.evaluate(() => {
    const stub = () => {
      throw new Error('a stub was used');
    };
    const names = ['fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'];
    for (const name of names) window[name] = stub;
  });
  append(dir, js("console.log('said'), String(fetch).includes('a stub was used')"), log);
  await until(() => read(dir, log).includes('```JSON\ntrue\n```\n##### ☑️console.log\n'));
  append(dir, js('throw 1'), log);
  await until(() => read(dir, log).includes('```Error\n1\n```'));
  // And what is said by itself.
  append(dir, js("queueMicrotask(() => Promise.resolve().then(() => console.warn('later')))"), log);
  await until(() => /\nlater\n/.test(read(dir, log)));
});

test('its worker is a realm, too', async (t) => {
  const { dir, server, name } = await openNotebook(t);
  const worker = `${name}-webworker`;
  await until(() =>
    read(dir, 'daebug.md').includes(`* [${worker}](daebug/${worker}.md) (worker://${worker}) at `),
  );
  const response = await fetch(`${server.url}/instances/${worker}/append`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chunk: js('typeof document + typeof importScripts') }),
  });
  assert.equal(response.status, 202);
  await until(() => read(dir, `daebug/${worker}.md`).includes('```JSON\nundefinedfunction\n```'));
});

const SUITE = `import { test, describe, it } from 'node:test';
import assert from 'node:assert/strict';
test('adds', () => assert.equal(1 + 1, 2));
describe('inner', () => {
  it('compares', () => assert.deepEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }));
  it('waits', async () => { await new Promise((resolve) => setTimeout(resolve, 5)); });
});
test('not today', { skip: true }, () => assert.fail('no'));
`;

test('tests run in the page and report into its file', async (t) => {
  const { dir, server, name, log } = await openNotebook(t, { 'a.test.js': SUITE });
  const run = await command([
    '--root',
    dir,
    '--port',
    String(server.port),
    '--test',
    '--page',
    name.toUpperCase(),
  ]);
  assert.equal(run.stderr, '');
  assert.equal(run.code, 0);
  assert.match(
    run.stdout,
    /^## Test Results: 3 pass, 0 fail, 1 skip \([\d.]+m?s\)\n\n○ not today \d\d:\d\d:\d\d \(0ms\)\n✓ adds [\d:]+ \(\d+ms\)\n✓ inner > compares /m,
  );
  assert.match(read(dir, log), /## Test Results: 3 pass, 0 fail, 1 skip/);
  assert.match(read(dir, log), /"passed": 3,\n {2}"failed": 0,\n {2}"skipped": 1,\n {2}"total": 4/);
});

test('a test that fails makes the command fail', async (t) => {
  const { dir, server } = await openNotebook(t, {
    'b.test.js': "import test from 'node:test'; test('bad', () => { throw new Error('so it is'); });",
    'c.test.js': 'syntax error here',
  });
  const run = await command(['--root', dir, '--port', String(server.port), '--test=**/*.test.js']);
  assert.equal(run.code, 1);
  assert.match(run.stdout, /## Test Results: 0 pass, 2 fail, 0 skip/);
  assert.match(run.stdout, /✗ bad [\d:]+ \(\d+ms\)\n```\nError: so it is\n/);
  assert.match(run.stdout, /✗ Import: c\.test\.js [\d:]+ \(0ms\)\n```\nSyntaxError/);
  const none = await command(['--root', dir, '--port', String(server.port), '--test', 'zzz/*.js']);
  assert.equal(none.code, 1);
  assert.match(none.stderr, /^Error: No test files matching "zzz\/\*\.js" found\./);
});
