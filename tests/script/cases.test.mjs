// tests/script/*.case.js: each has to print what real Node printed (recorded by record.mjs), on a machine of its own.
// Those that say `//# also: microscript` are ES5 and have to do so under that program too, on Duktape and on QuickJS.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { spoil } from './spoil.mjs';

const dir = path.dirname(fileURLToPath(import.meta.url));
// A part of a case's name, to run only such cases.
const wanted = process.env.BIVALVE_CASES ?? '';

function parse(source) {
  const lines = source.trimEnd().split('\n');
  const body = lines.filter((line) => !/^\/\/(\||# (status|unterminated))/.test(line)).join('\n') + '\n';
  let expected = lines
    .filter((line) => line.startsWith('//|'))
    .map((line) => `${line.slice(4)}\n`)
    .join('');
  if (lines.includes('//# unterminated')) expected = expected.slice(0, -1);
  return {
    body,
    expected,
    status: Number(/^\/\/# status: (\d+)$/m.exec(source)?.[1] ?? Number.NaN),
    files: /^\/\/# files: (.*)$/m.exec(body)?.[1].split(' ') ?? [],
    args: JSON.parse(/^\/\/# args: (.*)$/m.exec(body)?.[1] ?? '[]'),
    programs: /^\/\/# also: microscript$/m.test(body)
      ? ['node', 'microscript', 'microscript --engine=quickjs']
      : ['node'],
    stdin: JSON.parse(/^\/\/# stdin: (.*)$/m.exec(body)?.[1] ?? '""'),
  };
}

// Recorded, and known to differ here: what is left to mend. A case that agrees again leaves the list by hand.
const open = new Set(
  fs
    .readFileSync(path.join(dir, 'open.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

// Lines without blanks at their end, as they are recorded.
const trimmed = (text) => text.replace(/[ \t]+$/gm, '');

const files = fs.readdirSync(dir).filter((name) => name.endsWith('.case.js'));
for (const [place, file] of files.entries()) {
  if (!file.includes(wanted)) continue;
  const one = parse(fs.readFileSync(path.join(dir, file), 'utf8'));
  // Every other case, and every one of MicroScript also, has an engine that another process has had.
  const runs = one.programs.flatMap((program) =>
    program === 'node'
      ? [[program, place % 2 === 1, file]]
      : [
          [program, false, `${file}, ${program}`],
          [program, true, `${file}, ${program}, after another script`],
        ],
  );
  for (const [program, spoilt, name] of runs)
    test(name, { skip: open.has(file) && !wanted }, async () => {
      const machine = await Machine.boot({ limits: { wallMs: 30_000, turnMs: 10_000 } });
      try {
        if (spoilt) await spoil(machine, program);
        await machine.fs.writeFile('/home/user/case.js', one.body);
        for (const file of one.files)
          await machine.fs.writeFile(
            `/home/user/${path.basename(file)}`,
            fs.readFileSync(path.join(dir, file)),
          );
        const quoted = one.args.map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
        const result = await machine.exec(`${program} case.js ${quoted}`, { stdin: one.stdin });
        const said = Buffer.from(result.stderr).toString();
        assert.equal(trimmed(Buffer.from(result.stdout).toString()), one.expected, said);
        assert.equal(result.exitCode, one.status, said);
      } finally {
        await machine.dispose();
      }
    });
}
