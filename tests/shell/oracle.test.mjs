// The recorded expectations are still what the real bash and coreutils do.
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { caseFiles, difference, readCases } from './support/cases.mjs';
import { ensureOracleJq } from '../../scripts/lib/oracle-jq.mjs';
import { noOracle, runReal } from './support/real.mjs';

const dir = path.dirname(fileURLToPath(import.meta.url));
const absent = noOracle();
if (!absent) await ensureOracleJq();
const wanted = process.env.BIVALVE_CASES ?? '';

for (const file of caseFiles(dir)) {
  const name = path.relative(dir, file);
  if (!name.includes(wanted)) continue;
  test(`the real programs agree with ${name}`, { skip: absent ?? false }, () => {
    for (const one of readCases(file)) {
      if (!one.recorded) continue;
      let wrong = difference(one, runReal(one.script));
      // Real processes race: what one of them says first may differ from run to run on a busy machine.
      for (let again = 0; wrong && again < 5; again++) wrong = difference(one, runReal(one.script));
      if (wrong) assert.fail(`${name}:${one.line} ${one.title}\n${wrong}`);
    }
  });
}
