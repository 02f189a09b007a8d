// What the browser tests share: a Chromium that talks to nobody but us, and a server of files.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../scripts/lib/system.mjs';

/** Opens a browser with a fresh profile; close() removes it. `more`: arguments of the program. */
export async function openBrowser(more = []) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-browser-'));
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: chromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A page that records what goes wrong on it. */
export async function openPage(context, url) {
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url);
  return { page, problems };
}
