// A program's channel over a page's MessagePort, whose other end a real worker has.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { expected } from '../api/port_far.mjs';
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

const inPage = (name, worker) =>
  page.evaluate(
    async ([called, inWorker]) => {
      const { Machine } = await import('/dist/bundle/browser.js');
      const calls = await import('/tests/api/port_channel.mjs');
      const open = (handler) => {
        const { port1, port2 } = new MessageChannel();
        const far = new Worker('/tests/browser/channel_far.mjs', { type: 'module' });
        const told = new Promise((resolve, reject) => {
          far.onmessage = ({ data }) => resolve(data);
          far.onerror = (event) => reject(new Error(event.message));
        });
        far.postMessage({ handler, port: port2 }, [port2]);
        return { port: port1, told, go: () => far.postMessage({ go: true }) };
      };
      const machine = await Machine.boot({ worker: inWorker });
      const other = called === 'twoPrograms' ? await Machine.boot({ worker: !inWorker }) : undefined;
      try {
        return await calls[called](machine, other ?? open);
      } finally {
        await machine.dispose();
        await other?.dispose();
      }
    },
    [name, worker],
  );

for (const worker of [false, true])
  for (const name of ['echoes', 'farDisconnects', 'waits', 'twoPrograms'])
    test(`${name}, the machine ${worker ? 'in a worker of the page' : 'on the page’s thread'}`, async () => {
      assert.deepEqual(await inPage(name, worker), expected[name]);
      assert.deepEqual(problems, []);
    });
