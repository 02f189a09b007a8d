// jq's own test suite, as the pinned source has it: each program on its input, results compared as values.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { lockedSources } from '../../scripts/lib/sources.mjs';

const dir = path.join(lockedSources().jq.dir, 'tests');
// Programs that differ on purpose or by their surroundings; each with its reason.
const known = new Map([]);

/** The tests of a file: { line, program, input, expected, fails }. */
function readTests(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const tests = [];
  const blank = (line) => /^\s*(#.*)?$/.test(line);
  for (let i = 0; i < lines.length;) {
    if (blank(lines[i])) {
      ++i;
      continue;
    }
    const fails = lines[i].startsWith('%%FAIL');
    if (fails) ++i;
    const one = { line: i + 1, program: lines[i++], input: 'null', expected: [], fails };
    if (!fails) {
      one.input = lines[i++];
      while (i < lines.length && !blank(lines[i])) one.expected.push(lines[i++]);
    } else {
      while (i < lines.length && !blank(lines[i])) ++i;
    }
    tests.push(one);
  }
  return tests;
}

async function run(machine, files, script) {
  for (const [name, text] of Object.entries(files)) await machine.fs.writeFile(`/tmp/${name}`, text);
  return machine.exec(script);
}

for (const file of ['jq', 'man', 'onig', 'manonig', 'base64', 'optional']) {
  const name = path.join(dir, `${file}.test`);
  if (!fs.existsSync(name)) continue;
  test(`jq's ${file}.test`, async () => {
    const machine = await Machine.boot({ limits: { wallMs: 60_000 } });
    await machine.exec('mkdir -p /tmp/m');
    const copy = async (from, to) => {
      for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
        if (entry.isDirectory()) {
          await machine.exec(`mkdir -p ${to}/${entry.name}`);
          await copy(path.join(from, entry.name), `${to}/${entry.name}`);
        } else
          await machine.fs.writeFile(`${to}/${entry.name}`, fs.readFileSync(path.join(from, entry.name)));
      }
    };
    if (fs.existsSync(path.join(dir, 'modules'))) await copy(path.join(dir, 'modules'), '/tmp/m');
    const wrong = [];
    const tests = readTests(name);
    for (const one of tests) {
      if (known.has(one.program)) continue;
      const files = { p: one.program, i: one.input, e: one.expected.join('\n') };
      const got = await run(machine, files, 'cd /tmp; PAGER=less jq -L /tmp/m -c -f p i');
      if (one.fails) {
        if (got.exitCode !== 3) wrong.push(`${file}.test:${one.line} compiles: ${one.program}`);
        continue;
      }
      // As values: 1.0 is 1, keys have no order.
      const same = await run(
        machine,
        { g: got.stdoutText },
        "cd /tmp; jq -n --slurpfile a g --slurpfile b e '($a|tojson|fromjson) == ($b|tojson|fromjson)'",
      );
      if (same.stdoutText.trim() !== 'true')
        wrong.push(
          `${file}.test:${one.line} ${one.program}\n  got ${got.stdoutText.trim()} ${got.stderrText.trim()}`,
        );
    }
    await machine.dispose();
    const share = 1 - wrong.length / tests.length;
    console.log(`${file}.test: ${tests.length - wrong.length} of ${tests.length}`);
    assert.ok(share >= 0.95, wrong.join('\n'));
  });
}
