// The pages that show a notebook, and a realm that is made by hand, in a real browser.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/cache.mjs';
import { openBrowser, openPage } from '../browser/support.mjs';
import { append, directory, EMPTY, js, read, Realm, serve, until } from './support.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());
const open = async (t, url) => {
  const opened = await openPage(browser.context, url);
  t.after(() => opened.page.close());
  return opened;
};
const textOf = (page, selector) => page.locator(selector).allInnerTexts();

test('who is here, live', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const server = await serve(t, dir);
  const { page, problems } = await open(t, `${server.url}/-daebug-admin`);
  await until(async () => (await textOf(page, '#status'))[0].includes(dir));
  assert.equal(await page.locator('#realms tr').count(), 0);
  const realm = new Realm(server, 'pg', 'http://page/<b>x</b>');
  const job = realm.job();
  await page.locator('tr[data-realm=pg] [data-state=live]').waitFor();
  append(dir, js('1'));
  const { id } = await job;
  await page.locator('tr[data-realm=pg] [data-state=executing]').waitFor();
  await realm.post({ ok: true, value: 1, jobId: id });
  await page.locator('tr[data-realm=pg] [data-state=live]').waitFor();
  assert.deepEqual(await textOf(page, 'tr[data-realm=pg] .url'), ['http://page/<b>x</b>']);
  await page.locator('#events li', { hasText: 'job.finished pg by agent' }).first().waitFor();
  // Also on a phone.
  await page.setViewportSize({ width: 360, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  assert.deepEqual(problems, []);
});

test('a log as a page', async (t) => {
  const evil = '<img src=x onerror="globalThis.evil = 1"><script>globalThis.evil = 2</script>';
  const dir = directory(t, {
    'daebug/pg.md': `# Notes\n\n${evil}\n\n[link](javascript:globalThis.evil=3)\n\n| x | y |\n|--|--|\n| 1 | 2 |\n| 2 | 4 |\n\n${EMPTY.slice(5)}`,
  });
  const server = await serve(t, dir);
  const realm = new Realm(server, 'pg');
  await realm.poll(1);
  const { page, problems } = await open(t, `${server.url}/-daebug-notebook?name=pg`);
  await page.locator('h1', { hasText: 'Notes' }).waitFor();
  assert.equal(await page.locator('.plot canvas').count(), 1);
  // What is asked for on the page, and how its answer comes.
  await page.fill('#code', '6*7 // `ticks` and ```');
  await page.click('#ask button');
  const { code, id } = await realm.job();
  assert.equal(code, '6*7 // `ticks` and ```');
  await page.locator('#log p', { hasText: /^executing \(\ds\)/ }).waitFor();
  await realm.post({
    type: 'job-progress',
    jobId: id,
    backgroundEvents: [{ type: 'console', message: 'so far' }],
  });
  await page.locator('#log pre', { hasText: 'so far' }).waitFor();
  await realm.post({ ok: true, value: '<b>42</b>', jobId: id });
  await page.locator('#log pre', { hasText: '<b>42</b>' }).waitFor();
  assert.match(read(dir), /### 🗣️notebook to pg at /);
  // Again, by its button.
  await page.locator('.cell', { hasText: '6*7' }).getByRole('button', { name: 'Run' }).click();
  assert.equal((await realm.job()).code, '6*7 // `ticks` and ```');
  assert.equal(await page.evaluate(() => globalThis.evil), undefined);
  await page.setViewportSize({ width: 360, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  assert.deepEqual(problems, []);
});

test('a realm by hand', async (t) => {
  const dir = directory(t, {
    'x.test.js': "import test from 'node:test'; test('by hand', () => {});",
    'daebug/by-hand.md': EMPTY,
  });
  for (const name of ['browser-shim.js', 'browser-shim.htm'])
    fs.copyFileSync(path.join(root, 'examples', name), path.join(dir, name));
  const server = await serve(t, dir);
  const asked = new Set();
  const { page, problems } = await open(t, `${server.url}/browser-shim.htm`);
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/')[1]));
  await page.locator('#state', { hasText: 'write to daebug/by-hand.md' }).waitFor();
  append(dir, js('document.title'), 'daebug/by-hand.md');
  await until(() => read(dir, 'daebug/by-hand.md').includes('```JSON\nA realm by hand\n```'));
  append(dir, js('throw new TypeError("no")'), 'daebug/by-hand.md');
  await until(() => read(dir, 'daebug/by-hand.md').includes('```Error\nTypeError: no\n'));
  await page.click('#tests');
  await until(() => /console\.log\nasked for tests/.test(read(dir, 'daebug/by-hand.md')));
  await until(() => read(dir, 'daebug/by-hand.md').includes('"total": 1'));
  assert.match(read(dir, 'daebug.md'), /\[by-hand\]\(daebug\/by-hand\.md\) \(http:\/\/localhost:\d+\/browser-shim\.htm\)/);
  assert.deepEqual([...asked].filter((first) => !['instances', 'workers', 'tests'].includes(first) && !first.startsWith('-daebug-') && first !== 'x.test.js'), []);
  assert.deepEqual(problems, []);
}); // prettier-ignore
