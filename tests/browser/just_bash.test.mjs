// The drop-in for just-bash in a page: its scenarios end there as they do in Node.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as inNode from 'bivalve/just-bash';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
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

// Without real directories; and a page's redirects cannot be seen.
const left = new Set(['bytes: every export is there', 'sandbox: options']);

for (const room of ['bash', 'bytes', 'commands', 'memory_fs', 'network', 'sandbox']) {
  const { scenarios } = await import(`../just_bash/scenarios/${room}.mjs`);
  for (const [name, run] of Object.entries(scenarios)) {
    if (left.has(`${room}: ${name}`)) continue;
    test(`${room}: ${name}`, async () => {
      const there = await page.evaluate(
        async ([file, called]) => {
          const ours = await import('/dist/bundle/just-bash-browser.js');
          const module = await import(file);
          return JSON.stringify((await module.scenarios[called](ours)) ?? null);
        },
        [`/tests/just_bash/scenarios/${room}.mjs`, name],
      );
      assert.deepEqual(JSON.parse(there), JSON.parse(JSON.stringify((await run(inNode)) ?? null)));
    });
  }
}

test('nothing went wrong on the page', () => assert.deepEqual(problems, []));
