// Bivalve beside just-bash and GNU bash, in one run: starting, running, images, memory.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bash } from 'just-bash';
import { compare, inFreshNode, median, ms, publish, time, timeMedian, times } from './support.mjs';

const entry = new URL('../../dist/bundle/index.js', import.meta.url).href;
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const { Machine } = await import(entry);

const unlimited = Object.fromEntries(
  [
    'maxCommandCount',
    'maxLoopIterations',
    'maxStringLength',
    'maxOutputSize',
    'maxWorkUnits',
    'maxArrayElements',
  ].map((name) => [name, 2 ** 31 - 1]),
);
const peer = () => new Bash({ executionLimits: unlimited });
/** What fails is quick, and no figure. */
const done = async (running) => {
  const { exitCode, stderr } = await running;
  if (exitCode !== 0) throw new Error(`ended with ${exitCode}: ${stderr}`);
};
const bash = (script) => () => spawnSync('bash', ['-c', script], { stdio: ['ignore', 'ignore', 'inherit'] });

// ---- beside others

const rows = [];
const row = (what, figures, against) => {
  const ratio = figures[against] / figures.bivalve;
  rows.push([
    what,
    ms(figures.bivalve),
    figures['just-bash'] === undefined ? '–' : ms(figures['just-bash']),
    figures.bash === undefined ? '–' : ms(figures.bash),
    times(ratio),
  ]);
};

// Without flags: with any, Node does not use what it keeps compiled of its own modules.
const cold = { bivalve: [], 'just-bash': [] };
for (let i = 0; i < 9; ++i) {
  cold.bivalve.push(
    inFreshNode(
      `const began = performance.now();
      const { Machine } = await import('${entry}');
      const machine = await Machine.boot();
      await machine.exec('echo hi');
      console.log(performance.now() - began);
      await machine.dispose();`,
      [],
      [],
    ),
  );
  cold['just-bash'].push(
    inFreshNode(
      `const began = performance.now();
      const { Bash } = await import('just-bash');
      await new Bash().exec('echo hi');
      console.log(performance.now() - began);
      process.exit();`,
      [],
      [],
    ),
  );
}
row(
  'cold start in process: import, boot, `echo hi`',
  { bivalve: median(cold.bivalve), 'just-bash': median(cold['just-bash']) },
  'just-bash',
);

const machine = await Machine.boot({ limits: { wallMs: 600_000 } });
for (const [what, script, runs] of [
  ['`for ((i=0;i<100000;i++)); do ((s+=i)); done`', 'for ((i=0;i<100000;i++)); do ((s+=i)); done', 3],
  ['`seq 1 200000 \\| grep 7 \\| sort -rn \\| head -5`', 'seq 1 200000 | grep 7 | sort -rn | head -5', 3],
]) {
  const figures = await compare(runs, {
    bivalve: () => done(machine.exec(script)),
    'just-bash': () => done(peer().exec(script)),
    bash: bash(script),
  });
  row(what, figures, 'just-bash');
}

const warm = peer();
row(
  "1,000 × `exec('echo hi')`, warm",
  await compare(3, {
    bivalve: async () => {
      for (let i = 0; i < 1000; ++i) await machine.exec('echo hi');
    },
    'just-bash': async () => {
      for (let i = 0; i < 1000; ++i) await warm.exec('echo hi');
    },
  }),
  'just-bash',
);
publish(readme, 'compare', ['', 'Bivalve', 'just-bash 3.4.2', 'GNU bash 5.2', 'faster than just-bash'], rows);

// ---- alone

const own = [];
const further = [];
for (let i = 0; i < 20; ++i) {
  let another;
  further.push(await time(async () => (another = await Machine.boot())));
  await another.dispose();
}
own.push(['boot of a further machine', ms(median(further))]);

const resident = inFreshNode(`const { Machine } = await import('${entry}');
  const first = await Machine.boot(); await first.exec('echo hi');
  gc(); const before = process.memoryUsage().rss;
  const machines = [];
  for (let i = 0; i < 50; ++i) machines.push(await Machine.boot());
  gc(); const after = process.memoryUsage().rss;
  console.log((after - before) / 50);
  process.exit();`);
own.push(['memory of a further machine', `${(resident / 2 ** 20).toFixed(2)} MiB`]);

for (const size of [4, 16]) {
  const full = await Machine.boot();
  await full.exec(`head -c ${Math.max(0, size - 3)}M /dev/urandom > data`);
  const inUse = Math.round((await full.usage()).memoryBytes / 2 ** 20);
  const image = await full.freeze();
  const fork = await timeMedian(15, async () => (await full.fork()).dispose());
  const thaw = await timeMedian(15, async () => (await Machine.thaw(image)).dispose());
  own.push([`fork, ${inUse} MiB in use`, ms(fork)], [`thaw, ${inUse} MiB in use`, ms(thaw)]);
  await full.checkpoint();
  const deltas = [];
  for (let i = 0; i < 15; ++i) {
    await full.exec('echo $RANDOM > small');
    let id;
    deltas.push(await time(async () => (id = await full.checkpoint())));
    full.dropCheckpoint(id);
  }
  own.push([`checkpoint after a small change, ${inUse} MiB in use`, ms(median(deltas))]);
  await full.dispose();
}

const big = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-')), 'big');
fs.writeFileSync(big, Buffer.alloc(200 * 2 ** 20, 'some line of text\n'));
const growth = inFreshNode(
  `const { Machine } = await import('${entry}');
  const machine = await Machine.boot({ mounts: { '/mnt/host': { type: 'ro', directory: process.argv[1] } } });
  // Idle is what has done such work before: while it runs, V8 compiles what runs often, once, which takes some MiB.
  for (let i = 0; i < 3; ++i) await machine.exec('head -c 16M /mnt/host/big | cat | cat | cat | wc -c');
  await new Promise((resolve) => setTimeout(resolve, 200));
  gc(); const idle = process.memoryUsage().rss; let peak = idle;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  const { stdoutText } = await machine.exec('cat /mnt/host/big | cat | cat | wc -c');
  clearInterval(watch);
  if (stdoutText.trim() !== '209715200') throw new Error('cat lost something: ' + stdoutText);
  console.log(peak - idle);
  process.exit();`,
  [path.dirname(big)],
);
own.push([
  'memory over idle while 200 MiB of a host file go through three pipes',
  `${(growth / 2 ** 20).toFixed(1)} MiB`,
]);
fs.rmSync(path.dirname(big), { recursive: true });

await machine.dispose();
publish(readme, 'machine', ['', 'Bivalve'], own);
