#!/usr/bin/env node
// record.mjs [--check]: types the lines of each NAME.in into real Node 20 and keeps what it says in NAME.out.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { inputs, typeLines } from './typing.mjs';

if (!process.version.startsWith('v20.'))
  throw new Error(`Node 20 records the transcripts, this is ${process.version}`);
const env = { HOME: '/nonexistent', PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'UTC', TERM: 'dumb' };
for (const { name, lines, file } of inputs()) {
  const node = spawn(process.execPath, ['-i'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const text = await typeLines(lines, node.stdout, (line) => node.stdin.write(line));
  node.kill();
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  console.log(`${process.argv.includes('--check') ? 'stale' : 'recorded'}: ${name}`);
  if (process.argv.includes('--check')) process.exitCode = 1;
  else fs.writeFileSync(file, text);
}
