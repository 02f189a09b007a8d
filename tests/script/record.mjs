#!/usr/bin/env node
// record.mjs [--check] [NAME…]: runs the cases under real Node 20 and writes what it printed behind them.
//
// A case is a script NAME.case.js. Lines at its end that start with `//|` are the expected standard
// output, `//# status: N` the exit status; `//# args: …` (JSON list) and `//# stdin: "…"` (JSON text)
// at its beginning say how it is run, `//# files: pki/a.crt …` which files of this directory lie beside it;
// `//# node: …` (JSON list) are options that only real Node needs. The machine runs the same file and has to print
// the same.
// With --check nothing is written; differences are an error.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

if (!process.version.startsWith('v20.'))
  throw new Error(`Node 20 records the cases, this is ${process.version}`);
const here = path.dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes('--check');
const names = process.argv.slice(2).filter((word) => word !== '--check');
const env = {
  HOME: '/home/user',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  TERM: 'dumb',
  USER: 'user',
};
let stale = 0;

for (const file of fs
  .readdirSync(here)
  .filter((name) => name.endsWith('.case.js'))
  .sort()) {
  if (names.length && !names.some((name) => file.startsWith(name))) continue;
  const full = path.join(here, file);
  const source = fs.readFileSync(full, 'utf8');
  const body = source
    .split('\n')
    .filter((line) => !/^\/\/(\||# (status|unterminated))/.test(line))
    .join('\n')
    .trimEnd();
  const args = JSON.parse(/^\/\/# args: (.*)$/m.exec(body)?.[1] ?? '[]');
  const options = JSON.parse(/^\/\/# node: (.*)$/m.exec(body)?.[1] ?? '[]');
  const input = JSON.parse(/^\/\/# stdin: (.*)$/m.exec(body)?.[1] ?? '""');
  const files = /^\/\/# files: (.*)$/m.exec(body)?.[1].split(' ') ?? [];
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
  fs.writeFileSync(path.join(dir, 'case.js'), body + '\n');
  for (const one of files) fs.copyFileSync(path.join(here, one), path.join(dir, path.basename(one)));
  const ran = spawnSync(process.execPath, [...options, 'case.js', ...args], {
    cwd: dir,
    argv0: 'node',
    env,
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });
  fs.rmSync(dir, { recursive: true });
  // The machine runs it at home.
  const lines = ran.stdout.replaceAll(dir, env.HOME).split('\n');
  const terminated = lines[lines.length - 1] === '';
  if (terminated) lines.pop();
  const expected = [
    `//# status: ${ran.status ?? 128 + os.constants.signals[ran.signal]}`,
    ...lines.map((line) => `//| ${line}`.trimEnd()),
  ];
  if (!terminated) expected.push('//# unterminated');
  const text = [body, ...expected, ''].join('\n');
  if (text === source) continue;
  stale++;
  if (check) console.log(`stale: ${file}`);
  else fs.writeFileSync(full, text);
  if (!check)
    console.log(
      `recorded: ${file}${ran.status ? ` (status ${ran.status}) ${ran.stderr.split('\n').slice(0, 5).join(' / ')}` : ''}`,
    );
}
if (check && stale) process.exitCode = 1;
