// The demo page in a real Chromium: typed at, looked at, reloaded.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { buildDemo } from '../../scripts/lib/demo.mjs';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { openBrowser, openPage } from './support.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server, browser;

before(async () => {
  server = await serveFiles(await buildDemo());
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const screen = (page) => page.locator('.xterm-rows').innerText();

async function started() {
  const { page, problems } = await openPage(browser.context, server.url);
  await page.getByText('The machine started').waitFor();
  return { page, problems };
}

async function typeLine(page, line) {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

const shows = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('.xterm-rows').innerText.includes(wanted), text);

test('a typed pipeline shows its output, and a reload starts afresh', async () => {
  const { page, problems } = await started();
  await typeLine(page, 'seq 1 1000 | grep 7 | sort -rn | head -1; x=kept');
  await shows(page, '997');
  await typeLine(page, 'echo "is $x" > file; cat file');
  await shows(page, 'is kept');
  await page.reload();
  await page.getByText('The machine started').waitFor();
  await typeLine(page, 'cat file');
  await shows(page, 'cat: file: No such file or directory');
  assert.deepEqual(problems, []);
  await page.close();
});

test('an open construct asks for another line', async () => {
  const { page } = await started();
  await typeLine(page, 'for i in a b; do');
  await shows(page, '\n>');
  await typeLine(page, 'echo "<$i>"; done');
  await shows(page, '<b>');
  assert.match(await screen(page), /<a>\s*\n\s*<b>/);
  await page.close();
});

test('Ctrl-C stops a command and the shell lives on', async () => {
  const { page } = await started();
  await typeLine(page, 'echo before; sleep 1000');
  await shows(page, 'before\n');
  await page.keyboard.press('Control+C');
  await typeLine(page, 'echo after');
  await shows(page, 'after\n');
  await page.close();
});

test('the keyboard alone reaches everything', async () => {
  const { page } = await started();
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
  assert.match(await focused(), /xterm/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'reset');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'reader');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shows(page, '999997');
  assert.match(await focused(), /xterm/);
  await page.close();
});

test('axe finds nothing, also in screen reader mode, which speaks the output', async () => {
  const { page } = await started();
  for (const reader of [false, true]) {
    if (reader) await page.getByLabel('Screen reader mode').check();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      [],
    );
  }
  await page.locator('#terminal').click();
  await typeLine(page, 'echo spoken');
  await page.waitForFunction(() =>
    document.querySelector('.xterm-accessibility')?.textContent.includes('spoken'),
  );
  await page.close();
});
