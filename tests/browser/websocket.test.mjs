// Chromium's WebSocket as a client of a machine's server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { openBrowser, openPage } from './support.mjs';

const ECHO = `
var server = require('http').createServer();
server.on('upgrade', function (request, socket) {
  var ws = socket.upgradeWebSocket({ protocol: request.headers['sec-websocket-protocol'].split(',')[0] });
  ws.on('data', function (message) { message === 'bye' ? ws.close(4321, 'see you') : ws.write(message); });
});
server.listen(8080, function () { console.log('ready'); });`;

let server, browser, page, machine, port;

before(async () => {
  machine = await Machine.boot({ files: { '/home/user/echo.js': ECHO } });
  const echo = await machine.spawn('microscript', ['echo.js']);
  await echo.stdout.getReader().read();
  ({ port } = await machine.publish(0, { guestPort: 8080 }));
  server = await serveFiles(fileURLToPath(new URL('../..', import.meta.url)), 0, {
    connect: 'ws://127.0.0.1:*',
  });
  browser = await openBrowser();
  ({ page } = await openPage(browser.context, `${server.url}tests/browser/blank.html`));
});
after(async () => {
  await browser?.close();
  await server?.close();
  await machine?.dispose();
});

// Runs in the page.
const talk = async (url, log) => {
  const socket = new WebSocket(url, ['chat', 'other']);
  socket.binaryType = 'arraybuffer';
  const next = (type) => new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }));
  await next('open');
  log('open', socket.protocol, socket.readyState);
  for (const message of ['', 'ä€😀', 'x'.repeat(200_000), new Uint8Array(70_000).fill(7).buffer]) {
    socket.send(message);
    const { data } = await next('message');
    const sizes = [data, message].map((value) => value.length ?? value.byteLength);
    log(typeof data, sizes[0] === sizes[1], typeof data === 'object' || data === message);
  }
  socket.send('bye');
  const { code, reason, wasClean } = await next('close');
  log('close', code, reason, wasClean, socket.readyState);
};
const SAID = [
  'open chat 1',
  'string true true',
  'string true true',
  'string true true',
  'object true true',
  'close 4321 see you true 3',
];

test("a page's WebSocket reaches a server of the machine", async () => {
  const said = await page.evaluate(`(async () => {
    const lines = [];
    await (${talk})('ws://127.0.0.1:${port}/', (...words) => lines.push(words.join(' ')));
    return lines;
  })()`);
  assert.deepEqual(said, SAID);
});
