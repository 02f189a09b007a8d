#!/usr/bin/env node
// npm run record:shell [-- FILE…]: records the expectations of shell cases from this machine's bash and
// coreutils: of the given files all, otherwise of every file those cases that have none yet.
import path from 'node:path';
import { caseFiles, readCases, writeCases } from '../tests/shell/support/cases.mjs';
import { noOracle, runReal } from '../tests/shell/support/real.mjs';
import { root } from './lib/cache.mjs';
import { ensureOracleJq } from './lib/oracle-jq.mjs';
import { main, note, SetupError } from './lib/progress.mjs';

main(async () => {
  const absent = noOracle();
  if (absent) throw new SetupError(`cannot record: ${absent} (bash 5.2.15 and coreutils 9.1 are the oracle)`);
  await ensureOracleJq();
  const named = process.argv.slice(2);
  const files = named.length ? named : [...caseFiles(path.join(root, 'tests/shell'))];
  for (const file of files) {
    const cases = readCases(file);
    const todo = cases.filter((one) => named.length || !one.recorded);
    if (todo.length === 0) continue;
    const outcomes = cases.map((one) => (todo.includes(one) ? runReal(one.script) : one));
    for (const [i, one] of cases.entries()) {
      if (!todo.includes(one)) continue;
      // What differs between two runs is no expectation.
      const again = runReal(one.script);
      if (JSON.stringify(again) !== JSON.stringify(outcomes[i]))
        throw new SetupError(`${file}:${one.line} ${one.title}: differs from run to run`);
    }
    writeCases(file, cases, outcomes);
    note(`${path.relative(root, path.resolve(file))}: ${todo.length} recorded`);
  }
});
