// How late endless work stops after its wall limit: as the first that a process runs, then here and in a worker, warm.
// Prints only: the figures are those of a moment, and belong into no table.
import { inFreshNode, median, ms } from './support.mjs';

const entry = new URL('../../dist/bundle/index.js', import.meta.url).href;
const { Machine } = await import(entry);
const WALL_MS = 100;
const RUNS = 15;
const scripts = {
  'yes > /dev/null': 'yes > /dev/null',
  'while :; do :; done': 'while :; do :; done',
  'for (;;) {}': "node -e 'for (;;) {}'",
  'for (;;) { try … finally … }': "node -e 'for (;;) { try { for (;;) {} } finally { for (;;) {} } }'",
  'objects without end': "node -e 'for (var a = []; ; ) a.push({ x: [1] })'",
  'sort, join, split without end': "node -e 'for (;;) [3, 2, 1].sort().join().split(1)'",
  'a pattern that never ends': `node -e '/(a+)+$/.test(Array(40).join("a") + "b")'`,
};

const say = (where, what, late) =>
  console.log(
    `${where.padEnd(7)} ${what.padEnd(32)} median ${ms(median(late))}, worst ${ms(Math.max(...late))}`,
  );

for (const what of ['yes > /dev/null', 'while :; do :; done', 'for (;;) {}']) {
  const first = () =>
    inFreshNode(
      `const { Machine } = await import('${entry}');
       const machine = await Machine.boot();
       const began = performance.now();
       await machine.exec(process.argv[1], { limits: { wallMs: ${WALL_MS} } }).catch(() => undefined);
       console.log(performance.now() - began - ${WALL_MS});
       process.exit();`,
      [scripts[what]],
    );
  say('first', what, Array.from({ length: RUNS }, first));
}

for (const worker of [false, true]) {
  const machine = await Machine.boot({ worker });
  await machine.exec('node -e 1');
  for (const [what, script] of Object.entries(scripts)) {
    const late = [];
    for (let i = 0; i < RUNS; ++i) {
      const began = performance.now();
      const error = await machine.exec(script, { limits: { wallMs: WALL_MS } }).catch((reason) => reason);
      if (error.kind !== 'limit') throw new Error(`${script}: ${error}`);
      late.push(performance.now() - began - WALL_MS);
    }
    say(worker ? 'worker' : 'here', what, late);
  }
  await machine.dispose();
}
process.exit();
