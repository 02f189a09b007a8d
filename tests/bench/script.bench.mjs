// JavaScript: the machine's QuickJS beside quickjs-emscripten's, contexts, and Node's own modules beside Node.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newQuickJSWASMModule, RELEASE_SYNC } from 'quickjs-emscripten';
import { engineRows, programRows } from './script_rows.mjs';
import { compare, median, ms, publish, times } from './support.mjs';

const { Machine } = await import(new URL('../../dist/bundle/index.js', import.meta.url).href);
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const RUNS = 5;

const machine = await Machine.boot({ limits: { wallMs: 600_000, turnMs: 600_000, jsHeapBytes: 2 ** 28 } });
const peer = await newQuickJSWASMModule(RELEASE_SYNC);

/** In a context of its own, as the machine's processes are. */
function inPeer(code) {
  const context = peer.newContext();
  try {
    const handle = context.unwrapResult(context.evalCode(code));
    const value = context.dump(handle);
    handle.dispose();
    return value;
  } finally {
    context.dispose();
  }
}

async function inMachine(code) {
  const result = await machine.eval(code);
  if (result.exitCode !== 0) throw new Error(result.stderrText);
  return result.value;
}

async function run(script) {
  const { exitCode, stderrText } = await machine.exec(script);
  if (exitCode !== 0) throw new Error(`${script}: ${stderrText}`);
}

const slow = (ours, theirs) => times(ours / theirs);
const engines = [];
for (const { name, code } of engineRows) {
  const [own, other] = [await inMachine(code), inPeer(code)];
  if (own !== other) throw new Error(`${name}: ${own}, and ${other}`);
  const figures = await compare(RUNS, { own: () => inMachine(code), peer: () => inPeer(code) });
  engines.push([name, ms(figures.own), ms(figures.peer), slow(figures.own, figures.peer)]);
}
// A process with its streams, environment and modules is more than a context: what it costs.
const starts = await compare(30, {
  node: () => run('node -e 1'),
  duktape: () => run('microscript -e 1'),
  peer: () => inPeer('1'),
});
engines.push(
  ['`node -e 1` | a new context', ms(starts.node), ms(starts.peer), slow(starts.node, starts.peer)],
  ['`microscript -e 1` | the same', ms(starts.duktape), ms(starts.peer), slow(starts.duktape, starts.peer)],
);
for (const row of engines) row[0] = row[0].replace('|', 'beside');
publish(readme, 'engines', ['', 'Bivalve', 'quickjs-emscripten 0.32.0', 'times as long'], engines);

// Real Node has its files in memory too, where the host has such a place.
const dir = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bivalve-bench-'));
try {
  const programs = [];
  for (const { name, code, rate } of programRows) {
    await machine.fs.writeFile('/home/user/row.js', code);
    fs.writeFileSync(path.join(dir, 'row.js'), code);
    const own = [];
    const real = [];
    for (let i = 0; i < RUNS; ++i) {
      const ended = await machine.exec('node row.js');
      if (ended.exitCode !== 0) throw new Error(`${name}: ${ended.stderrText}`);
      own.push(Number(ended.stdoutText));
      const { status, stdout, stderr } = spawnSync(process.execPath, ['row.js'], {
        cwd: dir,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      real.push(Number(stdout));
    }
    const [ours, theirs] = [median(own), median(real)];
    const show = (value) => (rate ? `${Math.round(value).toLocaleString('en')} ${rate}` : ms(value));
    programs.push([name, show(ours), show(theirs), rate ? times(theirs / ours) : times(ours / theirs)]);
  }
  const start = await compare(10, {
    own: () => run('node -e 1'),
    real: () => spawnSync(process.execPath, ['-e', '1']),
  });
  programs.push(['`node -e 1`, warm', ms(start.own), ms(start.real), times(start.own / start.real)]);
  publish(readme, 'script', ['', 'Bivalve', 'Node 20', 'times as long'], programs);
} finally {
  fs.rmSync(dir, { recursive: true });
  await machine.dispose();
}
process.exit();
