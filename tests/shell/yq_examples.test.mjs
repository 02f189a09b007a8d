// The examples of yq's own documentation (tests/shell/yq, see scripts/record-yq.mjs), each on a machine of its own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { Machine } from 'bivalve';
import { readExamples } from './support/yq_examples.mjs';

const dir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'yq');
const wanted = process.env.BIVALVE_CASES ?? '';

for (const name of fs.readdirSync(dir).sort()) {
  if (!`yq/${name}`.includes(wanted)) continue;
  describe(`yq/${name}`, () => {
    for (const example of readExamples(fs.readFileSync(path.join(dir, name), 'utf8')))
      test(`yq/${name}: ${example.title}`, async () => {
        const machine = await Machine.boot({ limits: { wallMs: 30_000 } });
        try {
          for (const [file, text] of Object.entries(example.files))
            await machine.fs.writeFile(`/home/user/${file}`, text);
          const result = await machine.exec(example.command);
          // How many newlines end an example is lost in the documentation.
          const ends = (text) => text.replace(/\n+$/, '\n');
          assert.equal(ends(result.stdoutText + result.stderrText), ends(example.output));
          assert.equal(result.exitCode, 0);
        } finally {
          await machine.dispose();
        }
      });
  });
}

test('a pattern that could try for hours ends at a limit', async () => {
  const machine = await Machine.boot({ limits: { wallMs: 500 } });
  try {
    const text = 'a'.repeat(400_000);
    await machine.fs.writeFile('/home/user/f.yml', `t: ${text}\np: "*${text.slice(1000)}b"\n`);
    await assert.rejects(machine.exec(`yq '.t == .p' f.yml`), { kind: 'limit' });
    assert.equal((await machine.exec('echo on')).stdoutText, 'on\n');
  } finally {
    await machine.dispose();
  }
});
