// The commands that go through texts, beside just-bash and the machine's own mawk, sed and their kin.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bash } from 'just-bash';
import { compare, ms, publish, time, times } from './support.mjs';

const entry = new URL('../../dist/bundle/index.js', import.meta.url).href;
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const { Machine } = await import(entry);

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'];
const lines = [];
for (let i = 0; i < 500_000; ++i)
  lines.push(`${(i * 7919) % 10007} ${words[(i * 31) % 8]}${i % 1000} ${i / 8} end`);
const text = `${lines.join('\n')}\n`;
const few = `${lines.slice(0, 20_000).join('\n')}\n`;
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-'));
fs.writeFileSync(path.join(dir, 'data'), text);

// just-bash gets 20,000 lines and its time is multiplied: it would take minutes.
const share = 25;
const rows = [
  [
    "awk '{s+=$1; c[$2]++} END{…}', 500,000 lines",
    "awk '{s+=$1; c[$2]++} END{n=0; for(k in c)n++; print s,n}' data",
    'mawk',
  ],
  ["awk '/a9.*end$/{n++} END{print n}'", "awk '/a9.*end$/{n++} END{print n}' data", 'mawk'],
  [
    'awk \'{gsub(/[aeiou]/,"*"); n+=length($0)} END{print n}\'',
    `awk '{gsub(/[aeiou]/,"*"); n+=length($0)} END{print n}' data`,
    'mawk',
  ],
  ["awk '{print $2, $1}' > /dev/null", "awk '{print $2, $1}' data > /dev/null", 'mawk'],
];

const machine = await Machine.boot({ limits: { wallMs: 600_000 } });
await machine.fs.writeFile('/home/user/data', text);
const table = [];
for (const [what, script, native] of rows) {
  const real = script.replace(/^awk/, native);
  const figures = await compare(3, {
    bivalve: () => machine.exec(script),
    native: () => spawnSync('sh', ['-c', real], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] }),
  });
  const peer = new Bash({ files: { '/data': few }, cwd: '/' });
  const theirs =
    share *
    (await time(async () => {
      // What fails is quick, and no figure.
      const { exitCode, stderr } = await peer.exec(script);
      if (exitCode !== 0) throw new Error(`just-bash: ${script}: ${exitCode} ${stderr}`);
    }));
  table.push([
    `\`${what.replaceAll('|', '\\|')}\``,
    ms(figures.bivalve),
    ms(theirs),
    ms(figures.native),
    times(theirs / figures.bivalve),
    times(figures.bivalve / figures.native),
  ]);
}
await machine.dispose();
fs.rmSync(dir, { recursive: true });
publish(
  readme,
  'text',
  ['', 'Bivalve', 'just-bash 3.4.2', 'native', 'faster than just-bash', 'of native time'],
  table,
);
