// Channels between processes, beside Node's own fork: the same two programs, in one machine, with a child that is a
// real Node, and under Node alone.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, publish, times } from './support.mjs';

const { Machine } = await import(new URL('../../dist/bundle/index.js', import.meta.url).href);
const docs = fileURLToPath(new URL('../../docs/ipc.md', import.meta.url));
const RUNS = 5;

// Sends back what it is asked to, counts what only comes, and sends a burst.
const CHILD = `
let expected = 0, disorder = 0;
process.on('message', (message) => {
  if (message.echo !== undefined) return process.send(message);
  if (message.burst) {
    for (let i = 0; i < message.burst; i++) process.send({ i, text: 'x'.repeat(message.size) });
    return;
  }
  if (message.i !== undefined && message.i !== expected++) disorder++;
  if (!message.last) return;
  process.send({ count: expected, disorder });
  expected = disorder = 0;
});
`;
// argv: what to measure, messages, characters of each; then the child's command. Prints a JSON value.
const PARENT = `
const { spawn } = require('child_process');
const [what, count, size, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: [0, 1, 2, 'ipc'] });
const text = 'x'.repeat(+size);
const answer = () => new Promise((resolve) => child.once('message', resolve));
const now = () => Number(process.hrtime.bigint()) / 1e6;

const works = {
  // The median time of one message there and back, in ms.
  round() {
    const took = [];
    let began;
    return new Promise((resolve) => {
      const next = () => {
        began = process.hrtime();
        child.send({ echo: text });
      };
      child.on('message', function heard() {
        const [s, ns] = process.hrtime();
        took.push((s - began[0]) * 1e3 + (ns - began[1]) / 1e6);
        if (took.length < count) return next();
        child.removeListener('message', heard);
        resolve(took.sort((a, b) => a - b)[count >> 1]);
      });
      next();
    });
  },
  // Messages per second in one direction; whoever sends waits when the channel is full.
  async flow() {
    const began = now();
    for (let i = 0; i < count; i++) {
      const message = { i, text, last: i === count - 1 };
      let sent;
      const written = new Promise((resolve) => (sent = resolve));
      if (!child.send(message, sent)) await written;
    }
    const { count: came, disorder } = await answer();
    if (came !== +count || disorder) throw new Error(came + ' came, ' + disorder + ' out of order');
    return (count * 1000) / (now() - began);
  },
  // All at once, from the child: ms until the last is here.
  burst() {
    return new Promise((resolve) => {
      const began = now();
      let next = 0;
      child.on('message', ({ i }) => {
        if (i !== next++) throw new Error('message ' + i + ' comes where ' + (next - 1) + ' should');
        if (next === +count) resolve(now() - began);
      });
      child.send({ burst: +count, size: +size });
    });
  },
};
child.send({ echo: '' });
child.once('message', async () => {
  // Once for the compilers, except for the burst, which is a first thing everywhere.
  if (what !== 'burst') await works[what]();
  console.log(JSON.stringify(await works[what]()));
  child.disconnect();
});
`;

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-'));
const childFile = path.join(dir, 'child.js');
const parentFile = path.join(dir, 'parent.js');
fs.writeFileSync(childFile, CHILD);
fs.writeFileSync(parentFile, PARENT);

const boot = async () => {
  const machine = await Machine.boot({
    limits: { wallMs: Infinity, turnMs: 600_000 },
    processes: { allow: [{ name: 'real-node', file: process.execPath }] },
  });
  await machine.fs.writeFile('/home/user/child.js', CHILD);
  await machine.fs.writeFile('/home/user/parent.js', PARENT);
  return machine;
};
const machine = await boot();

async function inMachine(child, words) {
  const command = `node parent.js ${words.join(' ')} ${child}`;
  const { exitCode, stdoutText, stderrText } = await machine.exec(command);
  if (exitCode !== 0) throw new Error(`${command}: ${stderrText}`);
  return JSON.parse(stdoutText);
}
function inNode(words) {
  const args = [parentFile, ...words, process.execPath, childFile];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words}: ${stderr}`);
  return JSON.parse(stdout);
}
const ways = {
  own: (words) => inMachine('node child.js', words),
  bridged: (words) => inMachine(`real-node ${childFile}`, words),
  node: inNode,
};

const rows = [];
for (const { name, words, show, rate } of [
  {
    name: 'messages of 100 B, one way',
    words: ['flow', '20000', '70'],
    show: (value) => `${Math.round(value).toLocaleString('en')}/s`,
    rate: true,
  },
  {
    name: '100 B there and back, median',
    words: ['round', '2000', '88'],
    show: (value) => `${Math.round(value * 1000)} µs`,
  },
  {
    name: 'messages of 1 MB, one way',
    words: ['flow', '40', '1048576'],
    show: (value) => `${Math.round(value)}/s`,
    rate: true,
  },
  {
    name: '10,000 messages of 200 B at once, in order',
    words: ['burst', '10000', '180'],
    show: (value) => `${Math.round(value)} ms`,
  },
]) {
  const values = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let i = 0; i < RUNS; ++i)
    for (const [way, measure] of Object.entries(ways)) values[way].push(await measure(words));
  const { own, bridged, node } = Object.fromEntries(
    Object.entries(values).map(([way, all]) => [way, median(all)]),
  );
  const speed = (value) => times(rate ? value / node : node / value);
  rows.push([name, show(own), show(bridged), show(node), speed(own), speed(bridged)]);
}
// What a burst needs beside the two processes themselves.
const quiet = await boot();
const memory = async (count) => {
  await quiet.exec(`node parent.js burst ${count} 180 node child.js`);
  return (await quiet.usage()).memoryBytes;
};
const least = await memory(1);
rows.push([
  'what these take in memory',
  `${(((await memory(10_000)) - least) / 2 ** 20).toFixed(1)} MiB`,
  ...Array(4).fill(''),
]);
await quiet.dispose();
fs.rmSync(dir, { recursive: true });
publish(
  docs,
  'ipc',
  ['', 'in the machine', 'with a Node of the host', 'Node 20', 'speed', 'speed, bridged'],
  rows,
);
await machine.dispose();
process.exit();
