// Peer connections between a script of a machine here and Chromium: a page's own, and a script of a machine in the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { openBrowser, openPage } from './support.mjs';

const COUNT = 10_000;
// An echo, which counts; told of an offer, says the answer.
const ECHO = `
var c = require('ILibWebRTC').createConnection(), told = '';
function say(value) { console.log(JSON.stringify(value)); }
c.on('disconnected', function () { say('gone'); });
c.on('dataChannel', function (channel) {
  var count = 0;
  channel.on('data', function (d) { count++; if (!channel.write(d)) { channel.pause(); channel.once('drain', function () { channel.resume(); }); } });
  channel.on('end', function () { say([channel.name, count]); });
});
process.stdin.setEncoding('utf8');
process.stdin.on('data', function (text) {
  told += text;
  if (told.slice(-1) === '\\n') c.setOfferAsync(JSON.parse(told)).then(say);
});`;

let server, browser, machine;
before(async () => {
  server = await serveFiles(fileURLToPath(new URL('../..', import.meta.url)), 0);
  // A page hides its addresses behind names that only a network with multicast resolves.
  browser = await openBrowser([
    '--disable-features=WebRtcHideLocalIpsWithMdns',
    '--allow-loopback-in-peer-connection',
  ]);
  machine = await Machine.boot({
    rtc: {},
    files: { '/home/user/echo.js': ECHO },
    limits: { wallMs: 300_000 },
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
  await machine?.dispose();
});

async function startEcho() {
  const child = await machine.spawn('microscript', ['echo.js']);
  const input = child.stdin.getWriter();
  const reader = child.stdout.getReader();
  let held = '';
  const line = async () => {
    while (!held.includes('\n')) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`it has ended: ${held}`);
      held += new TextDecoder().decode(value);
    }
    const [first] = held.split('\n', 1);
    held = held.slice(first.length + 1);
    return JSON.parse(first);
  };
  const answer = async (offer) => {
    await input.write(new TextEncoder().encode(`${JSON.stringify(offer)}\n`));
    return line();
  };
  return { child, line, answer };
}

// Runs in the page.
const call = async ({ count, wait, answer }) => {
  const peer = new RTCPeerConnection();
  const channel = peer.createDataChannel('many');
  channel.binaryType = 'arraybuffer';
  await peer.setLocalDescription(await peer.createOffer());
  while (peer.iceGatheringState !== 'complete') await new Promise((done) => setTimeout(done, 10));
  await peer.setRemoteDescription({
    type: 'answer',
    sdp: await globalThis[answer](peer.localDescription.sdp),
  });
  await new Promise((done) => (channel.onopen = done));
  let got = 0;
  let wrong = 0;
  const all = new Promise((done) => {
    channel.onmessage = ({ data }) => {
      const n = got++;
      const right =
        n % 2 ? data === `message ${n}` : new Uint32Array(data)[0] === n && data.byteLength === 64;
      if (!right) wrong++;
      if (got === count) done();
    };
  });
  channel.bufferedAmountLowThreshold = 10_000;
  for (let n = 0; n < count; n++) {
    if (channel.bufferedAmount > 100_000) await new Promise((done) => (channel.onbufferedamountlow = done));
    channel.send(n % 2 ? `message ${n}` : new Uint32Array(16).fill(n));
  }
  await all;
  globalThis.peer = peer;
  if (!wait) channel.close();
  return { got, wrong };
};

test('10,000 messages to a page and back', { timeout: 240_000 }, async () => {
  const echo = await startEcho();
  const { page } = await openPage(browser.context, `${server.url}tests/browser/blank.html`);
  await page.exposeFunction('answer', echo.answer);
  assert.deepEqual(await page.evaluate(call, { count: COUNT, wait: false, answer: 'answer' }), {
    got: COUNT,
    wrong: 0,
  });
  assert.deepEqual(await echo.line(), ['many', COUNT]);
  await page.close();
  await echo.child.kill('SIGKILL');
});

test('a page that goes away in the middle', { timeout: 120_000 }, async () => {
  const echo = await startEcho();
  const { page } = await openPage(browser.context, `${server.url}tests/browser/blank.html`);
  await page.exposeFunction('answer', echo.answer);
  await page.evaluate(call, { count: 10, wait: true, answer: 'answer' });
  await page.evaluate(() => globalThis.peer.close());
  await page.close();
  const said = [await echo.line(), await echo.line()];
  assert.deepEqual(said.map(String).sort(), ['gone', 'many,10']);
  // Nothing keeps it but its input.
  await echo.child.stdin.abort?.().catch(() => undefined);
  await echo.child.kill('SIGKILL');
  for (let i = 0; i < 100 && process.getActiveResourcesInfo().includes('UDPWrap'); i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(!process.getActiveResourcesInfo().includes('UDPWrap'));
});

// Runs in the page: a script of a machine there, which sends and counts.
const inside = async ({ worker, count, answer, entry }) => {
  const { Machine: PageMachine, native } = await import(entry);
  const other = await PageMachine.boot({
    worker,
    rtc: {},
    modules: { outside: { answer: native(['string'], 'promise<string>', (sdp) => globalThis[answer](sdp)) } },
    limits: { wallMs: 120_000 },
  });
  const script = `
var c = require('ILibWebRTC').createConnection(), channel = c.createDataChannel('inside'), got = 0, sent = 0;
channel.on('data', function (d) { got += d === 'message ' + got ? 1 : 0; if (got === ${count}) channel.end(); });
channel.on('close', function () { console.log(got); c.close(); });
(function write() {
  while (sent < ${count}) if (!channel.write('message ' + sent++)) return channel.once('drain', write);
})();
c.generateOfferAsync().then(require('outside').answer).then(function (sdp) { return c.setOfferAsync(sdp); });`;
  await other.fs.writeFile('/home/user/caller.js', script);
  const { stdout, stderr } = await other.exec('microscript --engine=quickjs caller.js');
  await other.dispose();
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
};

for (const worker of [false, true])
  test(
    `a script of a machine in ${worker ? "a page's worker" : 'a page'}`,
    { timeout: 120_000 },
    async () => {
      const echo = await startEcho();
      const { page, problems } = await openPage(browser.context, `${server.url}tests/browser/blank.html`);
      await page.exposeFunction('answer', echo.answer);
      const entry = '/dist/bundle/browser.js';
      assert.equal(await page.evaluate(inside, { worker, count: 2000, answer: 'answer', entry }), '2000\n');
      assert.deepEqual(await echo.line(), ['inside', 2000]);
      assert.deepEqual(problems, []);
      await page.close();
      await echo.child.kill('SIGKILL');
    },
  );
