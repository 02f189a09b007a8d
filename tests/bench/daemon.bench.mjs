// The script daemon over its socket: latencies, throughput, stops, memory; and what scripts do with voxels.
// `--soak N` sends N scripts afterwards, checks every answer, and tells how the daemon's memory grew. `--publish` puts the
// table into docs/daemon.md.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ms, publish } from './support.mjs';

const program = fileURLToPath(new URL('../../bin/goxel-daemon.mjs', import.meta.url));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'goxel-bench-'));
const socket = path.join(dir, 's');
const daemon = spawn(process.execPath, [
  program,
  '-s',
  socket,
  '-p',
  path.join(dir, 'pid'),
  '-l',
  path.join(dir, 'log'),
]);
await new Promise((resolve) => daemon.stdout.once('data', resolve));

const residentMiB = () =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${daemon.pid}/status`, 'utf8'))[1]) / 1024;

/** A connection on which one call follows another. */
class Line {
  #socket;
  #text = '';
  #done;
  #id = 0;
  ready;
  constructor(where = socket) {
    this.#socket = net.connect(where);
    this.ready = new Promise((resolve) => this.#socket.once('connect', resolve));
    this.#socket.setEncoding('utf8');
    this.#socket.on('data', (text) => {
      this.#text += text;
      if (!this.#text.endsWith('\n')) return;
      const answer = JSON.parse(this.#text);
      this.#text = '';
      if (answer.id !== this.#id) throw new Error(`the answer of ${answer.id} came for ${this.#id}`);
      this.#done(answer);
    });
  }
  call(method, params) {
    this.#socket.write(`${JSON.stringify({ jsonrpc: '2.0', method, params, id: ++this.#id })}\n`);
    return new Promise((resolve) => (this.#done = resolve));
  }
  async script(script, more) {
    const { result, error } = await this.call('goxel.execute_script', { script, ...more });
    if (error) throw new Error(error.message);
    if (!result.success) throw new Error(JSON.stringify(result.error));
    return result;
  }
  close() {
    this.#socket.destroy();
  }
}
const lines = async (n, where) => {
  const all = Array.from({ length: n }, () => new Line(where));
  await Promise.all(all.map((line) => line.ready));
  return all;
};

/** Calls for a second, by as many clients; calls in a second. */
async function rate(n, work, seconds = 2, where = socket) {
  const all = await lines(n, where);
  let count = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    all.map(async (line) => {
      for (; performance.now() < end; ++count) await work(line);
    }),
  );
  const took = performance.now() - began;
  for (const line of all) line.close();
  return (count / took) * 1000;
}

const rows = [];
const show = (what, value, bar) => {
  rows.push([what, value, bar]);
  console.log(`${what.padEnd(58)} ${String(value).padStart(14)}   ${bar}`);
};
const perSecond = (value) => `${Math.round(value).toLocaleString('en')}/s`;
const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))];

show('resident, idle, no worker yet', `${residentMiB().toFixed(0)} MiB`, '≤ 90');
const [one] = await lines(1);
const pings = [];
for (let i = 0; i < 2000; ++i) {
  const began = performance.now();
  await one.call('ping');
  pings.push(performance.now() - began);
}
show('simple call, one client, p50', ms(median(pings.slice(500))), '≤ 0.3 ms');
show('simple calls, 128 clients', perSecond(await rate(128, (line) => line.call('ping'))), '≥ 10,000');

for (let i = 0; i < 50; ++i) await one.script('');
const starts = [];
const trips = [];
let heap = 0;
for (let i = 0; i < 500; ++i) {
  const began = performance.now();
  const { stats } = await one.script('', { stats: true });
  trips.push(performance.now() - began);
  starts.push(stats.queue_ms + stats.start_ms);
  heap = stats.memory_peak;
}
show('empty script, queue and start, p50', ms(median(starts)), '');
show('empty script, there and back, p50 (start is a part)', ms(median(trips)), '≤ 0.5 ms');
show('memory of a context', `${(heap / 1024).toFixed(0)} KiB`, '≤ 100');

const cube = `for (let x = 0; x < 5; x++) for (let y = 0; y < 5; y++) for (let z = 0; z < 5; z++)
  goxel.addVoxel(x, y, z, [255, 0, 0, 255]);`;
await rate(8, (line) => line.script(cube), 1);
const ourCubes = await rate(8, (line) => line.script(cube), 3);
show('5 × 5 × 5 cube, 8 clients', perSecond(ourCubes), '≥ 2,000');

// The same asked of a service without any of our code (plain_service.mjs).
const plainSocket = path.join(dir, 'plain');
const plain = spawn(process.execPath, [
  fileURLToPath(new URL('plain_service.mjs', import.meta.url)),
  plainSocket,
]);
await new Promise((resolve) => plain.stdout.once('data', resolve));
const [other] = await lines(1, plainSocket);
for (let i = 0; i < 50; ++i) await other.script('');
const plainTrips = [];
for (let i = 0; i < 500; ++i) {
  const began = performance.now();
  await other.script('');
  plainTrips.push(performance.now() - began);
}
other.close();
const ping = (line) => line.call('ping');
show('a plain service: simple calls, 128 clients', perSecond(await rate(128, ping, 2, plainSocket)), '');
show('a plain service: empty script, there and back, p50', ms(median(plainTrips)), '');
const cubes = await rate(8, (line) => line.script(cube), 3, plainSocket);
show('a plain service: 5 × 5 × 5 cube, 8 clients', perSecond(cubes), '');
show('cubes, of the plain service', `${(ourCubes / cubes).toFixed(1)} ×`, '≥ 1.3 ×');
plain.kill();

for (const [what, script] of Object.entries({
  'a tight loop': 'while (true);',
  'split, sort, join': 'for (;;) "x".repeat(2e5).split("").sort().join("")',
  replace: 'const s = "a".repeat(1e6); for (;;) s.replace(/a/g, "bb")',
  JSON: 'const a = Array.from({ length: 2e5 }, (_, i) => ({ i })); for (;;) JSON.parse(JSON.stringify(a))',
  'a regular expression': '/(a+)+b/.test("a".repeat(40))',
  'sort of a million': 'const a = Array.from({ length: 1e6 }, (_, i) => -i); for (;;) [...a].sort()',
  'objects without end': 'for (const a = []; ; ) { try { for (;;) a.push({}) } catch {} }',
  'a list of objects, linked': 'let l = null; for (;;) { try { l = { l }; } catch {} }',
  'flood fills':
    'goxel.fillBox([0, 0, 0], [200, 200, 200], [1, 2, 3]); for (let i = 0; ; i++) goxel.floodFill(0, 0, 0, [i & 255, 9, 0])',
  pictures:
    'goxel.fillSphere([0, 0, 0], 60, [1, 2, 3]); for (;;) goxel.render({ width: 2048, height: 2048 })',
  'box fills': 'for (let i = 0; ; i++) goxel.fillBox([0, 0, 0], [200, 200, 200], [i & 255, 0, 0])',
})) {
  const late = [];
  for (let i = 0; i < 20; ++i) {
    const began = performance.now();
    const { error } = await one.call('goxel.execute_script', { script, timeout_ms: 100 });
    if (error?.message !== 'Script execution timeout') throw new Error(`${what} did not run into its limit`);
    late.push(performance.now() - began - 100);
  }
  show(
    `stop after 100 ms: ${what}, p95 / worst`,
    `${percentile(late, 0.95).toFixed(1)} / ${Math.max(...late).toFixed(1)} ms`,
    '≤ 5 / 50',
  );
}

/** Work in a second, by the script's own time. */
async function speed(what, amount, script, bar) {
  const runs = [];
  for (let i = 0; i < 5; ++i) {
    const { value } = await one.script(`const t0 = Date.now(); ${script}; Date.now() - t0`, {
      return: true,
      isolated: true,
      timeout_ms: 60000,
    });
    runs.push(value);
  }
  show(what, perSecond((amount / Math.max(1, median(runs))) * 1000), bar);
}
await speed(
  'voxels set one by one',
  1e6,
  'const c = [1, 2, 3]; for (let x = 0; x < 100; x++) for (let y = 0; y < 100; y++) for (let z = 0; z < 100; z++) goxel.addVoxel(x, y, z, c)',
  '≥ 1,000,000',
);
await speed(
  'voxels set by box',
  14e6 * 5,
  'for (let i = 0; i < 5; i++) goxel.fillBox([0, 0, 0], [240, 240, 240], [i, 2, 3])',
  '≥ 300,000,000',
);
await speed(
  'voxels reached by flood fill',
  1e6 * 5,
  'goxel.fillBox([0, 0, 0], [99, 99, 99], [9, 9, 9]); for (let i = 0; i < 5; i++) goxel.floodFill(0, 0, 0, [i, 2, 3])',
  '≥ 10,000,000',
);

const soak =
  Number(process.argv[process.argv.indexOf('--soak') + 1] || 0) * Number(process.argv.includes('--soak'));
if (soak) {
  await rate(8, (line) => line.script('goxel.addVoxel(1, 1, 1, [1, 2, 3])'), 5);
  const before = residentMiB();
  const all = await lines(8);
  let left = soak;
  await Promise.all(
    all.map(async (line) => {
      while (left-- > 0) {
        const n = left;
        const { value } = await line.script(`goxel.addVoxel(1, 1, 1, [1, 2, 3]); ${n}`, { return: true });
        if (value !== n) throw new Error(`${value} came for ${n}`);
      }
    }),
  );
  show(
    `resident after ${soak.toLocaleString('en')} scripts`,
    `${(residentMiB() - before).toFixed(1)} MiB more`,
    '≤ 20',
  );
}
if (process.argv.includes('--publish'))
  publish(
    fileURLToPath(new URL('../../docs/daemon.md', import.meta.url)),
    'daemon',
    ['', 'here', 'goal'],
    rows,
  );
daemon.kill('SIGTERM');
await new Promise((resolve) => daemon.once('exit', resolve));
fs.rmSync(dir, { recursive: true, force: true });
process.exit();
