// The notebook in a page without a server: the page itself and machines answer what is written into files in memory.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/cache.mjs';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { openBrowser, openPage } from '../browser/support.mjs';
import { EMPTY, js } from './support.mjs';

let browser;
let server;
before(async () => {
  browser = await openBrowser();
  server = await serveFiles(root, 0, { evaluates: true });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('a notebook without a server', { timeout: 120_000 }, async (t) => {
  const { page, problems } = await openPage(browser.context, `${server.url}examples/notebook-page.html`);
  t.after(() => page.close());
  await page.waitForFunction(() => globalThis.notebook);
  const has = (file, text) =>
    page.waitForFunction(([name, part]) => globalThis.notebook.read(name)?.includes(part), [file, text]);
  const append = (file, text) => page.evaluate(([name, more]) => globalThis.notebook.append(name, more), [file, text]);
  await has('daebug.md', '* [page](daebug/page.md)');
  // The page.
  await append('daebug/page.md', EMPTY + js('console.log("seen"), document.title'));
  await has('daebug/page.md', '```JSON\nA notebook without a server\n```');
  await has('daebug/page.md', 'seen');
  // A machine.
  await append('daebug/bash.md', `${EMPTY}\`\`\`bash\necho $((6 * 7)) > f; cat f\n\`\`\`\n`);
  await has('daebug/bash.md', '```Text\n42\n```');
  await append('daebug/bash.md', '#### ⏪\n');
  await has('daebug/bash.md', 'as before the last cell');
  await append('daebug/bash.md', '```bash\nls f\n```\n');
  await has('daebug/bash.md', 'exit status 2');
  // The routes, and whoever else uses them.
  const list = await page.evaluate(async () => (await globalThis.notebook.fetch('/instances')).json());
  assert.deepEqual(list.map(({ name }) => name).sort(), ['bash', 'page']);
  assert.equal(await page.evaluate(async () => (await globalThis.notebook.fetch('/instances/none')).status), 404);
  // What the demo page shows.
  await page.locator('#log', { hasText: '42' }).waitFor();
  await page.evaluate(() => globalThis.notebook.close());
  await has('daebug.md', 'SERVER SHUT DOWN');
  assert.deepEqual(problems, []);
}); // prettier-ignore

test('its bundle imports nothing of Node', () => {
  const bundle = path.join(root, 'dist/bundle');
  const pending = ['notebook_browser.js'];
  const seen = new Set();
  while (pending.length > 0) {
    const name = pending.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    const source = fs.readFileSync(path.join(bundle, name), 'utf8');
    for (const [, from] of source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      assert.ok(from.startsWith('.'), `${name} imports ${from}`);
      if (from.startsWith('./')) pending.push(from.slice(2));
    }
  }
});
