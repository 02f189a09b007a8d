// Every case of tests/shell/**/*.test.sh on a machine of its own.
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { Machine } from 'bivalve';
import { caseFiles, difference, readCases } from './support/cases.mjs';

const dir = path.dirname(fileURLToPath(import.meta.url));
const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
// A part of a file's name, to run only such files.
const wanted = process.env.BIVALVE_CASES ?? '';

async function run(script) {
  const machine = await Machine.boot({ limits: { wallMs: 30_000 } });
  try {
    const result = await machine.exec(Buffer.from(script, 'latin1').toString('utf8'));
    return { stdout: latin1(result.stdout), stderr: latin1(result.stderr), status: result.exitCode };
  } finally {
    await machine.dispose();
  }
}

for (const file of caseFiles(dir)) {
  const name = path.relative(dir, file);
  if (!name.includes(wanted)) continue;
  describe(name, () => {
    for (const one of readCases(file))
      test(`${name}:${one.line} ${one.title}`, { skip: !one.recorded && 'not recorded yet' }, async () => {
        const wrong = difference(one, await run(one.script));
        if (wrong) assert.fail(`\n${wrong}`);
      });
  });
}
