// Bivalve beside the real programs, in one run: compressing, checksums, JSON.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oracleJq } from '../../scripts/lib/oracle-jq.mjs';
import { compare, ms, publish, times } from './support.mjs';

const entry = new URL('../../dist/bundle/index.js', import.meta.url).href;
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const { Machine } = await import(entry);

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-'));
let json = '';
for (let i = 0; json.length < 10 * 2 ** 20; ++i)
  json += `${JSON.stringify({ id: i, name: `name ${i}`, tags: ['a', `b${i % 7}`], value: i / 3, nested: { on: i % 2 === 0 } })}\n`;
fs.writeFileSync(path.join(dir, 'json'), json);
fs.writeFileSync(path.join(dir, 'bytes'), Buffer.alloc(50 * 2 ** 20, 'some line of text 0123456789\n'));
spawnSync('sh', ['-c', `seq 3000000 | head -c 20971520 > ${dir}/text`]);

const machine = await Machine.boot({
  limits: { wallMs: 600_000 },
  mounts: { '/mnt/host': { type: 'ro', directory: dir } },
});
const jq = path.dirname(oracleJq() ?? '/usr/bin/jq');
const rows = [];
for (const [what, script] of [
  ['`jq -c .` over 10 MiB', 'jq -c . json'],
  ['`jq` select and sum over 10 MiB', "jq -n '[inputs | select(.nested.on) | .value] | add' json"],
  ['`sha256sum` of 50 MiB', 'sha256sum bytes'],
  ['`md5sum` of 50 MiB', 'md5sum bytes'],
  ['`gzip \\| gunzip` of 20 MiB', 'gzip < text | gunzip'],
]) {
  const figures = await compare(3, {
    bivalve: () => machine.exec(`cd /mnt/host; ${script} > /dev/null`),
    real: () => spawnSync('bash', ['-c', `PATH=${jq}:$PATH; cd ${dir}; ${script} > /dev/null`]),
  });
  rows.push([what, ms(figures.bivalve), ms(figures.real), times(figures.bivalve / figures.real)]);
}
await machine.dispose();
fs.rmSync(dir, { recursive: true });
publish(readme, 'data', ['', 'Bivalve', 'the real program', 'times as long'], rows);
