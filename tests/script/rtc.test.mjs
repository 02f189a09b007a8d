// ILibWebRTC: peer connections between scripts of two machines, through the host's bridge.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Machine } from 'bivalve';

const text = (bytes) => Buffer.from(bytes).toString();
const machines = [];
after(() => Promise.all(machines.map((machine) => machine.dispose())));

async function boot(options = {}) {
  const machine = await Machine.boot({ rtc: {}, limits: { wallMs: 120_000 }, ...options });
  machines.push(machine);
  return machine;
}

/** A script, and a line of its output at a time. */
async function start(machine, name, script) {
  await machine.fs.writeFile(`/home/user/${name}.js`, script);
  const child = await machine.spawn('microscript', [`${name}.js`]);
  const reader = child.stdout.getReader();
  const input = child.stdin.getWriter();
  let held = '';
  return {
    child,
    async line() {
      while (!held.includes('\n')) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`${name} has ended: ${held}`);
        held += text(value);
      }
      const [line] = held.split('\n', 1);
      held = held.slice(line.length + 1);
      return JSON.parse(line);
    },
    end: () => input.close(),
    tell: (value) => input.write(Buffer.from(`${JSON.stringify(value)}\n`)),
  };
}

// What both sides begin with: say(value), and on(line => …) for what is told.
const TALK = `
function say(value) { console.log(JSON.stringify(value)); }
var told = '', hear = function () {};
process.stdin.setEncoding('utf8');
process.stdin.on('data', function (text) {
  told += text;
  for (var at; (at = told.indexOf('\\n')) >= 0;) { var line = told.slice(0, at); told = told.slice(at + 1); hear(JSON.parse(line)); }
});
var factory = require('ILibWebRTC'), c = factory.createConnection();
c.on('connected', function () { say('connected'); });
`;
const CALLER = `${TALK}
hear = function (sdp) { c.setOfferAsync(sdp).catch(function (e) { say(e.message); }); };
function offer() { c.generateOfferAsync().then(say); }
`;
const ANSWERER = `${TALK}
hear = function (sdp) { c.setOfferAsync(sdp).then(say, function (e) { say(e.message); }); };
`;

async function introduce(caller, answerer) {
  await answerer.tell(await caller.line());
  await caller.tell(await answerer.line());
  assert.equal(await caller.line(), 'connected');
  assert.equal(await answerer.line(), 'connected');
}

/** The sockets of this process: those of connections that were closed go. */
async function socketsGone(before) {
  const count = () => process.getActiveResourcesInfo().filter((name) => name === 'UDPWrap').length;
  for (let i = 0; i < 200 && count() > before; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(count(), before);
}

test('a machine that was not given peer connections has none', async () => {
  const machine = await boot({ rtc: undefined });
  const { stdout } = await machine.exec(
    `microscript -e 'try { require("ILibWebRTC"); } catch (e) { console.log(e.message.split("\\n")[0], getModules().indexOf("ILibWebRTC")); }'`,
  );
  assert.equal(text(stdout), 'Module: ILibWebRTC (NOT FOUND) -1\n');
});

test('texts, buffers and the end, of channels of every kind', async () => {
  const [one, two] = [await boot(), await boot()];
  const answerer = await start(
    two,
    'answerer',
    `${ANSWERER}
c.on('dataChannel', function (channel) {
  channel.on('data', function (d) { channel.write(d); });
  channel.on('end', function () { say([channel.name, 'ended']); if (channel.name === 'last') c.close(); });
});`,
  );
  const caller = await start(
    one,
    'caller',
    `${CALLER}
var kinds = { ordered: {}, unordered: { ordered: false }, lossy: { ordered: false, maxRetransmits: 3 } };
var names = Object.keys(kinds);
function next() {
  var name = names.shift();
  if (!name) return last();
  var ack = false, channel = c.createDataChannel(name, kinds[name], function () { ack = true; }), got = [];
  channel.write('ä€😀');
  channel.write(Buffer.from([0, 255, 1]));
  channel.write('x'.repeat(20000));
  channel.on('data', function (d) {
    got.push(typeof d === 'string' ? d.length : d.toString('hex'));
    if (got.length < 3) return;
    say([name, ack, channel.id >= 0, got.sort()]);
    channel.end();
  });
  channel.on('close', next);
}
function last() {
  var channel = c.createDataChannel('last');
  channel.on('ack', function () { c.closeDataChannels(); });
}
c.on('disconnected', function () { say('gone'); });
next(); offer();`,
  );
  await introduce(caller, answerer);
  for (const name of ['ordered', 'unordered', 'lossy']) {
    assert.deepEqual(await caller.line(), [name, true, true, ['00ff01', 20000, 4].sort()]);
    assert.deepEqual(await answerer.line(), [name, 'ended']);
  }
  assert.deepEqual(await answerer.line(), ['last', 'ended']);
  assert.equal(await caller.line(), 'gone');
  // Nothing but their input kept them.
  for (const { child, end } of [caller, answerer]) {
    await end();
    assert.equal((await child.exit).code, 0);
  }
  await socketsGone(0);
});

test('whoever writes waits for room, and whoever does not read in time loses the channel', async () => {
  const [one, two] = [await boot(), await boot({ rtc: { unreadBytes: 300_000 } })];
  const answerer = await start(
    two,
    'answerer',
    `${ANSWERER}
c.on('dataChannel', function (channel) {
  channel.on('error', function (e) { say(e.message); });
  if (channel.name === 'read') return channel.on('data', function (d) { channel.got = (channel.got || 0) + d.length; })
    .on('end', function () { say(channel.got); });
});`,
  );
  const caller = await start(
    one,
    'caller',
    `${CALLER}
function fill(name, most, done) {
  var channel = c.createDataChannel(name), waits = 0, left = most;
  channel.resume().on('error', function () {});
  (function write() {
    while (left-- > 0) if (!channel.write(Buffer.alloc(4096, left & 255))) { waits++; return channel.once('drain', write); }
    channel.end();
  })();
  channel.on('close', function () { done(waits); });
}
fill('read', 200, function (waits) { say(waits > 3); fill('unread', 1000, function () { say('closed'); }); });
offer();`,
  );
  await introduce(caller, answerer);
  assert.equal(await answerer.line(), 200 * 4096);
  assert.equal(await caller.line(), true);
  assert.equal(await caller.line(), 'closed');
  for (const { child } of [caller, answerer]) await child.kill('SIGKILL');
  await socketsGone(0);
});

test('a script that is killed, a machine that is disposed: nothing is left', async () => {
  const [one, two] = [await boot(), await boot()];
  const answerer = await start(
    two,
    'answerer',
    `${ANSWERER}
c.on('dataChannel', function (channel) { channel.on('data', function () {}); });`,
  );
  const caller = await start(
    one,
    'caller',
    `${CALLER}
var channel = c.createDataChannel('x');
setInterval(function () { channel.write(Buffer.alloc(1000)); }, 1);
offer();`,
  );
  await introduce(caller, answerer);
  await caller.child.kill('SIGKILL');
  assert.equal((await caller.child.exit).signal, 'SIGKILL');
  await two.dispose();
  await socketsGone(0);
});

test('a wait inside the call gives the offer, where there are threads; what is no offer is an error', async () => {
  const machine = await boot({ worker: true });
  const { stdout, stderr } = await machine.exec(`microscript -e '
var c = require("ILibWebRTC").createNewFactory().createNewConnection(), d = require("ILibWebRTC").createConnection();
var sdp = c.generateOffer();
console.log(/^m=application /m.test(sdp), c.generateOffer() === sdp);
var answer = d.setOffer(sdp);
console.log(/^a=setup:active/m.test(answer), c.setOffer(answer) === "");
try { require("ILibWebRTC").createConnection().setOffer("nonsense"); } catch (e) { console.log(e.message.slice(0, 27)); }
d.createDataChannel("x").on("ack", function () { console.log("open"); process.exit(); });
'`);
  assert.equal(text(stdout), 'true true\ntrue true\nWebRTC: Error setting offer\nopen\n', text(stderr));
  await socketsGone(0);
});

test('addresses that are not permitted are not tried', async () => {
  const asked = [];
  const machine = await boot({
    worker: true,
    rtc: {
      permits(address, port) {
        asked.push([typeof port, address]);
        return false;
      },
    },
  });
  const { stdout } = await machine.exec(`microscript -e '
var f = require("ILibWebRTC"), c = f.createConnection(), d = f.createConnection();
d.on("connected", function () { console.log("connected"); });
c.setOffer(d.setOffer(c.generateOffer()));
setTimeout(function () { process.exit(); }, 1500);
'`);
  assert.equal(text(stdout), '');
  assert.ok(asked.some(([type, address]) => type === 'number' && address === '127.0.0.1'));
  await socketsGone(0);
});
