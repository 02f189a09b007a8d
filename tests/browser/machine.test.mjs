// What must hold of a machine, on a page's main thread and in a worker of the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { deterministicRun } from '../api/determinism.mjs';
import { bad } from '../api/hostile.mjs';
import { openBrowser, openPage } from './support.mjs';

let server, browser, page, problems;

before(async () => {
  server = await serveFiles(fileURLToPath(new URL('../..', import.meta.url)));
  browser = await openBrowser();
  ({ page, problems } = await openPage(browser.context, `${server.url}tests/browser/blank.html`));
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Calls a function of a test module in the page, with a machine made of the options. */
const inPage = (module, name, options) =>
  page.evaluate(
    async ([file, called, boot]) => {
      const { Machine } = await import('/dist/bundle/browser.js');
      const machine = await Machine.boot(boot);
      try {
        return await (await import(file))[called](machine);
      } finally {
        await machine.dispose();
      }
    },
    [`/tests/api/${module}`, name, options],
  );

for (const worker of [false, true]) {
  const where = worker ? 'in a worker of the page' : 'on the main thread of the page';

  test(`hostile scripts, ${where}`, async (t) => {
    const endings = await inPage('hostile.mjs', 'runDeep', { worker, limits: { wallMs: 20_000 } });
    for (const [what, ending] of Object.entries(endings)) t.diagnostic(`${what}: ${ending}`);
    for (const [script, name] of Object.entries(await inPage('hostile.mjs', 'runEndless', { worker })))
      assert.ok(['wallMs', 'callDepth', 'turnMs'].includes(name), `${script}: ${name}`);
    assert.deepEqual(await inPage('hostile.mjs', 'runForkBomb', { worker }), {
      limit: 'processes',
      allowed: 64,
      left: 0,
    });
    const ends = await inPage('hostile.mjs', 'runBad', { worker });
    bad.forEach(([script, place], i) => {
      const [status, stdout, stderr] = ends[i];
      assert.deepEqual([status, stdout], bash(script), script);
      if (place) assert.match(stderr, place);
    });
  });

  for (const sliceMs of [1, 8])
    test(`a deterministic run is Node's, ${where}, slices of ${sliceMs} ms`, async () => {
      const run = await page.evaluate(
        async (options) => {
          const { Machine } = await import('/dist/bundle/browser.js');
          return (await import('/tests/api/determinism.mjs')).deterministicRun(Machine, options);
        },
        { worker, sliceMs },
      );
      assert.deepEqual(run, await deterministicRun(Machine, {}));
    });

  test(`modules, eval and repl, ${where}`, async () => {
    const seen = await page.evaluate(async (inWorker) => {
      const { Machine, native } = await import('/dist/bundle/browser.js');
      const machine = await Machine.boot({
        worker: inWorker,
        modules: {
          m: { version: 2, later: native(['number'], 'promise', async (n) => n + 1), now: (n) => n + 1 },
        },
      });
      const repl = await machine.repl();
      await repl.eval('var m = require("m")');
      const now = await repl.eval('try { m.now(1) } catch (e) { e.code }');
      const result = [(await repl.eval('m.later(m.version)')).value, now.value];
      await machine.dispose();
      return result;
    }, worker);
    // A page's worker without shared memory cannot wait for the page inside of a call.
    assert.deepEqual(seen, [3, worker ? 'ERR_BLOCKING_UNAVAILABLE' : 2]);
  });
}

for (const worker of [false, true])
  test(`fetch, worker: ${worker}`, async () => {
    const source = fs.readFileSync(new URL('../api/fetch_server.mjs', import.meta.url), 'utf8');
    const seen = await page.evaluate(
      async ([server, inWorker]) => {
        const { Machine } = await import('/dist/bundle/browser.js');
        const machine = await Machine.boot({ worker: inWorker, files: { '/srv/server.mjs': server } });
        const child = await machine.spawn('node', ['/srv/server.mjs', '8080']);
        await child.stdout.getReader().read();
        const url = 'http://localhost:8080';
        const posted = await machine.fetch(`${url}/echo?a=1`, { method: 'POST', body: 'caf\u00e9' });
        const request = new Request(`${url}/echo`, { method: 'PUT', body: new Blob(['blob']) });
        const result = {
          posted: [posted.status, posted.headers.get('x-answer'), posted.url, await posted.text()],
          request: (await (await machine.fetch(request)).text()).split('\n').at(-1),
          gzip: (await (await machine.fetch(`${url}/gzip`)).text()).length,
          redirected: (await machine.fetch(`${url}/to/302`)).redirected,
          // What text() rejects with is the browser's own TypeError.
          cut: await machine
            .fetch(`${url}/cut`)
            .then(({ body }) => body.pipeTo(new WritableStream()))
            .catch(({ code }) => code),
          refused: await machine.fetch('http://localhost:9').catch(({ code }) => code),
          late: await machine
            .fetch(`${url}/never`, { signal: AbortSignal.timeout(50) })
            .catch(({ name }) => name),
        };
        await machine.dispose();
        return result;
      },
      [source, worker],
    );
    assert.deepEqual(seen, {
      posted: [
        200,
        'caf\u00e9',
        'http://localhost:8080/echo?a=1',
        'POST /echo?a=1\ncontent-length: 5\ncontent-type: text/plain;charset=UTF-8\n\ncaf\u00e9',
      ],
      request: 'blob',
      gzip: 600,
      redirected: true,
      cut: 'ECONNRESET',
      refused: 'ECONNREFUSED',
      late: 'TimeoutError',
    });
  });

test('a thousand machines leave nothing behind', async () => {
  const session = await browser.context.newCDPSession(page);
  const usage = async (n) => {
    await page.evaluate(async (count) => {
      const { Machine } = await import('/dist/bundle/browser.js');
      await (await import('/tests/api/hostile.mjs')).cycle(Machine, count);
    }, n);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await usage(50);
  const first = await usage(50);
  const grown = (await usage(1000)) - first;
  assert.ok(grown < 5 * 2 ** 20, `${grown} bytes`);
});

test('the page itself had no errors', () => assert.deepEqual(problems, []));

function bash(script) {
  try {
    return [0, execFileSync('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()];
  } catch (error) {
    return [error.status, error.stdout.toString()];
  }
}
