// One workload under one shell, in a process of its own: prints { ms, growth } as JSON. Arguments: which shell,
// the row's number, the directory of the files, how often.
import fs from 'node:fs';
import path from 'node:path';
import { rows } from './shell_rows.mjs';
import { median } from './support.mjs';

const [shell, number, dir, runs] = process.argv.slice(2);
const { script, files = [] } = rows[Number(number)];
const home = '/home/user';

const contents = {};
const read = (name) => {
  const full = path.join(dir, name);
  if (fs.statSync(full).isDirectory()) for (const below of fs.readdirSync(full)) read(`${name}/${below}`);
  else contents[`${home}/${name}`] = fs.readFileSync(full);
};
for (const name of files) read(name);

const shells = {
  async bivalve() {
    const { Machine } = await import('../../dist/bundle/index.js');
    const machine = await Machine.boot({ files: contents, limits: { wallMs: 600_000 } });
    return async () => {
      const result = await machine.exec(script);
      return { status: result.exitCode, text: result.stderrText };
    };
  },
  async 'just-bash'() {
    const { Bash } = await import('just-bash');
    const none = ['maxCommandCount', 'maxLoopIterations', 'maxStringLength', 'maxOutputSize', 'maxWorkUnits'];
    const more = [
      'maxArrayElements',
      'maxTraversalEntries',
      'maxTraversalWork',
      'maxGlobOperations',
      'maxLiveBytes',
    ];
    const limits = Object.fromEntries(
      [...none, ...more, 'maxInputBytes', 'maxCallDepth'].map((name) => [name, 2 ** 31 - 1]),
    );
    const bash = new Bash({ files: contents, cwd: home, executionLimits: limits });
    return async () => {
      const result = await bash.exec(script);
      return { status: result.exitCode, text: result.stderr };
    };
  },
  async bashkit() {
    const { Bash } = await import('@everruns/bashkit');
    const most = 2 ** 31 - 1;
    const dirs = new Set(Object.keys(contents).map((name) => path.dirname(name)));
    // One for each run: commands are counted over a shell's whole life, and the limit cannot be lifted.
    const ready = [];
    for (let i = 0; i < Number(runs); ++i) {
      const bash = new Bash({
        maxCommands: most,
        maxLoopIterations: most,
        maxTotalLoopIterations: most,
        timeoutMs: 600_000,
        maxMemory: most,
      });
      await bash.execute(`mkdir -p ${home} ${[...dirs].join(' ')}`);
      for (const [name, content] of Object.entries(contents))
        bash.writeFile(name, content.toString('latin1'));
      ready.push(bash);
    }
    return async () => {
      const result = await ready.pop().execute(`cd ${home}; ${script}`);
      return { status: result.exitCode, text: result.stderr };
    };
  },
};

const run = await shells[shell]();
globalThis.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
const times = [];
// The first run compiles, and does not count where there are more; a peer that takes this long gets no second one.
const PATIENCE_MS = 10_000;
for (let i = 0; i < Number(runs) && !(times.at(-1) > PATIENCE_MS); ++i) {
  const began = performance.now();
  const { status, text } = await run();
  times.push(performance.now() - began);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
  if (status !== 0) throw new Error(`${shell} ended with ${status}: ${text}`);
}
console.log(JSON.stringify({ ms: median(times.length > 1 ? times.slice(1) : times), growth: peak - idle }));
process.exit();
