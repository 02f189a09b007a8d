// JavaScript: the machine's QuickJS beside quickjs-emscripten's, its Duktape beside the same source built natively and by
// Emscripten as it comes, contexts, and Node's own modules beside Node.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newQuickJSWASMModule, RELEASE_SYNC } from 'quickjs-emscripten';
import { ensurePeerDuktape } from '../../scripts/lib/peer-duktape.mjs';
import { duktapeRows, engineRows, programRows } from './script_rows.mjs';
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
const starts = await compare(100, {
  node: () => run('node -e 1'),
  peer: () => inPeer('1'),
});
engines.push([
  'a process, `node -e 1`, beside a new context',
  ms(starts.node),
  ms(starts.peer),
  slow(starts.node, starts.peer),
]);
publish(readme, 'engines', ['', 'Bivalve', 'quickjs-emscripten 0.32.0', 'times as long'], engines);

// Duktape: each side's own clock, around the program alone.
const duk = await ensurePeerDuktape();
const stock = await (await import(path.join(duk, 'duk.mjs'))).default();
const inStock = (code, what = 'run_program') => stock.ccall(what, 'number', ['string'], [code]);
const inNative = (code, ...options) => {
  const { stdout } = spawnSync(path.join(duk, 'duk'), [...options, code], { encoding: 'utf8' });
  return { spent: Number.parseFloat(stdout), value: stdout.trim().split(' ')[1] };
};
const duktape = [];
for (const { name, code } of duktapeRows) {
  await machine.fs.writeFile(
    '/home/user/row.js',
    `var begun = process.hrtime(), value = ${code}, spent = process.hrtime(begun);
process.stdout.write((spent[0] * 1e3 + spent[1] / 1e6) + ' ' + value);`,
  );
  const figures = { own: [], native: [], stock: [] };
  for (let i = 0; i <= RUNS; ++i) {
    const { exitCode, stdoutText, stderrText } = await machine.exec('microscript row.js');
    if (exitCode !== 0) throw new Error(`${name}: ${stderrText}`);
    const [spent, value] = stdoutText.split(' ');
    const native = inNative(code);
    const inModule = inStock(code);
    const values = [value, native.value, stock.ccall('last_value', 'string', [], [])];
    if (new Set(values).size !== 1) throw new Error(`${name}: ${values.join(', and ')}`);
    if (i === 0) continue;
    figures.own.push(Number(spent));
    figures.native.push(native.spent);
    figures.stock.push(inModule);
  }
  const [own, native, plain] = [median(figures.own), median(figures.native), median(figures.stock)];
  duktape.push([name, ms(own), ms(native), slow(own, native), ms(plain), slow(own, plain)]);
}
const contexts = await compare(100, {
  own: () => run('microscript -e 1'),
  stock: () => inStock('1', 'run_context'),
});
const made = median(Array.from({ length: RUNS }, () => inNative('1', '-c').spent));
duktape.push([
  'a process, `microscript -e 1`, beside a new heap',
  ms(contexts.own),
  ms(made),
  slow(contexts.own, made),
  ms(contexts.stock),
  slow(contexts.own, contexts.stock),
]);
publish(
  readme,
  'duktape',
  ['', 'Bivalve', 'Duktape, native `-O2`', 'times as long', 'Duktape, `emcc -O2`', 'times as long'],
  duktape,
);

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
