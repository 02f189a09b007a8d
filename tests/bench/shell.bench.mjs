// The shell beside just-bash, bashkit and GNU bash: every workload of shell_rows.mjs, in turn, in one run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFiles, rows } from './shell_rows.mjs';
import { median, ms, publish, times } from './support.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-'));

/** Milliseconds and bytes; undefined where a shell cannot do it. */
function one(shell, row, runs) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(here, 'shell_one.mjs'), shell, String(row), dir, String(runs)],
    { encoding: 'utf8', cwd: here, timeout: 300_000 },
  );
  if (status === 0) return JSON.parse(stdout);
  console.error(`${shell}, ${rows[row].name}: ${stderr.trim().split('\n').at(-1)?.slice(0, 200)}`);
  return undefined;
}

function bash(script, runs) {
  const all = [];
  for (let i = 0; i < runs; ++i) {
    const began = performance.now();
    spawnSync('bash', ['-c', script], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
    all.push(performance.now() - began);
  }
  return { ms: median(all) };
}

const cell = (figure) => (figure ? ms(figure.ms) : '–');
const ratio = (other, own) => (other && own ? times(other.ms / own.ms) : '–');

try {
  makeFiles(dir);
  const table = rows.map(({ name, script }, i) => {
    const own = one('bivalve', i, 6);
    const peer = one('just-bash', i, 4);
    const kit = one('bashkit', i, 3);
    const gnu = bash(script, 5);
    const memory = own && peer ? times(own.growth / Math.max(1, peer.growth)) : '–';
    return [name, cell(own), cell(peer), cell(kit), cell(gnu), ratio(peer, own), ratio(gnu, own), memory];
  });
  publish(
    readme,
    'shell',
    [
      '',
      'Bivalve',
      'just-bash 3.4.2',
      'bashkit 0.18.2',
      'GNU bash 5.2',
      'faster than just-bash',
      'faster than bash',
      'memory, of just-bash',
    ],
    table,
  );
} finally {
  fs.rmSync(dir, { recursive: true });
}
