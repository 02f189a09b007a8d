// WebSockets on loopback: messages per second that go to a server and come back, beside the package ws under Node.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { median, publish, times } from './support.mjs';

const { Machine } = await import(new URL('../../dist/bundle/index.js', import.meta.url).href);
const docs = fileURLToPath(new URL('../../docs/network.md', import.meta.url));
const RUNS = 5;
const SECONDS = 1;

const SERVER = `
var server = require('http').createServer();
server.on('upgrade', function (request, socket) {
  var ws = socket.upgradeWebSocket();
  ws.on('data', function (message) { ws.write(message); });
});
server.listen(8080, function () { console.log('ready'); });
`;
const PEER_SERVER = `
const { WebSocketServer } = require(process.argv[1]);
const server = new WebSocketServer({ port: 8080, perMessageDeflate: false }, client);
server.on('connection', (socket) => socket.on('message', (data, binary) => socket.send(data, { binary })));
`;
// Prints messages per second: so many are under way, of so many characters.
const CLIENT = (underWay, size) => `
function client() {
  const socket = new WebSocket('ws://localhost:8080/');
  const message = 'x'.repeat(${size});
  let count = 0, began = 0;
  socket.onopen = () => {
    began = performance.now();
    for (let i = 0; i < ${underWay}; i++) socket.send(message);
  };
  socket.onmessage = () => {
    count++;
    const ms = performance.now() - began;
    if (ms < ${SECONDS * 1000}) return socket.send(message);
    console.log(Math.round(count * 1000 / ms));
    process.exit();
  };
}
`;

const machine = await Machine.boot({ limits: { wallMs: Infinity } });
await machine.fs.writeFile('/home/user/server.js', SERVER);
const server = await machine.spawn('microscript', ['--engine=quickjs', 'server.js']);
await server.stdout.getReader().read();
const ws = createRequire(new URL('../api/real/', import.meta.url)).resolve('ws');

async function inMachine(client) {
  await machine.fs.writeFile('/home/user/client.js', `${client}client();`);
  const { exitCode, stdoutText, stderrText } = await machine.exec('node client.js');
  if (exitCode !== 0) throw new Error(stderrText);
  return Number(stdoutText);
}
function inNode(client) {
  const flags = ['--no-warnings', ...(typeof WebSocket === 'undefined' ? ['--experimental-websocket'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', client + PEER_SERVER, ws], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const rows = [];
for (const [name, underWay, size] of [
  ['small messages, 100 under way', 100, 16],
  ['small messages, one after the other', 1, 16],
  ['messages of 16 KiB, 10 under way', 10, 16 << 10],
]) {
  const [own, real] = [[], []];
  for (let i = 0; i < RUNS; ++i) {
    own.push(await inMachine(CLIENT(underWay, size)));
    real.push(inNode(CLIENT(underWay, size)));
  }
  const show = (value) => `${Math.round(value).toLocaleString('en')}/s`;
  rows.push([name, show(median(own)), show(median(real)), times(median(own) / median(real))]);
}
publish(docs, 'websocket', ['echo over WebSockets', 'Bivalve', 'Node 20 with ws', 'as fast'], rows);
await machine.dispose();
process.exit();
