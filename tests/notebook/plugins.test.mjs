// The notebook inside of Vite's and esbuild's development servers, each with the real tool and a real page.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPage } from '../browser/support.mjs';
import { directory, EMPTY, js, read, until, write } from './support.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

const PAGE = `<!doctype html><html><head><link rel="icon" href="data:,"><title>bundled</title></head><body><script type="module" src="/src/main.js"></script></body></html>`;
const FILES = {
  'index.html': PAGE,
  'src/main.js': "import { value } from './value.js'; globalThis.loaded = value; console.info('main ran');",
  'src/value.js': 'export const value = 42;',
  'src/a.test.js':
    "import test from 'node:test'; import assert from 'node:assert/strict'; import { value } from './value.js'; test('the value', () => assert.equal(value, 42));",
};

/** Opens the page, and runs code in it through its log. */
async function tryPage(t, dir, url) {
  const { page, problems } = await openPage(browser.context, url);
  t.after(() => page.close());
  const name = await until(() => page.evaluate(() => sessionStorage.getItem('daebug-name')));
  const log = `daebug/${name}.md`;
  const list = async () => (await (await fetch(`${url}-daebug-api/instances`)).json()).map((one) => one.name);
  await until(async () => (await list()).includes(name));
  write(dir, log, EMPTY + js('document.title + globalThis.loaded'));
  await until(() => read(dir, log).includes('```JSON\nbundled42\n```'));
  assert.match(read(dir, 'daebug.md'), new RegExp(`^\\* \\[${name}\\]`, 'm'));
  assert.equal(fs.existsSync(path.join(dir, 'daebug.md')), true);
  return { page, problems, log };
}

test('Vite', async (t) => {
  const { createServer } = await import('vite');
  const { notebook } = await import('bivalve/vite');
  const dir = directory(t, FILES);
  const server = await createServer({
    root: dir,
    configFile: false,
    logLevel: 'silent',
    plugins: [notebook()],
    server: { host: '127.0.0.1', port: 0 },
    optimizeDeps: { noDiscovery: true },
  });
  t.after(() => server.close());
  await server.listen();
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  const { log, problems } = await tryPage(t, dir, url);
  fs.appendFileSync(path.join(dir, log), js("(await import('/-daebug-node:test.js')).run({ files: 'src/*.test.js' })"));
  await until(() => /## Test Results: 1 pass, 0 fail, 0 skip/.test(read(dir, log)));
  assert.deepEqual(problems, []);
  await server.close();
  await until(() => read(dir, 'daebug.md').includes('SERVER SHUT DOWN'));
}); // prettier-ignore

test('Vite, building, has nothing of it', async (t) => {
  const { build } = await import('vite');
  const { notebook } = await import('bivalve/vite');
  const dir = directory(t, FILES);
  await build({ root: dir, configFile: false, logLevel: 'silent', plugins: [notebook()] });
  assert.doesNotMatch(read(dir, 'dist/index.html'), /daebug/);
  assert.equal(fs.existsSync(path.join(dir, 'daebug.md')), false);
});

test('Vite, with a root that cannot be, warns', async (t) => {
  const { createServer } = await import('vite');
  const { notebook } = await import('bivalve/vite');
  const dir = directory(t, FILES);
  const warnings = [];
  const { createLogger } = await import('vite');
  const customLogger = { ...createLogger('silent'), warn: (text) => warnings.push(text) };
  const server = await createServer({
    root: dir,
    configFile: false,
    customLogger,
    plugins: [notebook({ root: path.join(dir, 'nowhere') })],
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  assert.match(warnings.join('\n'), /\[bivalve-notebook\] not started: /);
  await server.close();
});

test('esbuild', async (t) => {
  const esbuild = await import('esbuild');
  const { notebook, serve } = await import('bivalve/esbuild');
  const dir = directory(t, { ...FILES, 'index.html': PAGE.replace('/src/main.js', '/out/main.js') });
  const context = await esbuild.context({
    absWorkingDir: dir,
    entryPoints: { main: 'src/main.js', 'a.test': 'src/a.test.js' },
    bundle: true,
    format: 'esm',
    outdir: 'out',
    plugins: [notebook()],
  });
  t.after(() => context.dispose());
  const server = await serve(context, { root: dir, serve: { servedir: dir } });
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.port}/`;
  const { log, problems } = await tryPage(t, dir, url);
  // The test's bundle is served by esbuild, and only found where it is written.
  await context.rebuild();
  fs.mkdirSync(path.join(dir, 'out'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'out/a.test.js'), '');
  fs.appendFileSync(path.join(dir, log), js("(await import('node:test')).run({ files: 'out/a.test.js' })"));
  await until(() => /## Test Results: 1 pass, 0 fail, 0 skip/.test(read(dir, log)));
  assert.deepEqual(problems, []);
  assert.equal((await fetch(`${url}nothing`)).status, 404);
  await server.close();
  await until(() => read(dir, 'daebug.md').includes('SERVER SHUT DOWN'));
}); // prettier-ignore

test('the packages are the ones that are published', () => {
  assert.match(fileURLToPath(import.meta.resolve('bivalve/vite')), /dist\/bundle\/vite\.js$/);
});
