// A node:test reporter for scripts/test.mjs: failures in full on stdout, and the counts as JSON in
// the file that BIVALVE_TEST_COUNTS names.
import fs from 'node:fs';
import path from 'node:path';

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.file) files.add(data.file);
    // A suite is the sum of its tests; a whole file is reported as a test only when it has none.
    const isSuite = data.details?.type === 'suite';
    const isFile = data.file && data.name && path.resolve(data.name) === path.resolve(data.file);
    if (type === 'test:pass') {
      if (isSuite || isFile) continue;
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
      else counts.passed++;
      continue;
    }
    const error = data.details?.error;
    // The parent of a failed test fails too: only the test itself counts and is shown.
    if (error?.failureType === 'subtestsFailed') continue;
    counts.failed++;
    const cause = error?.cause ?? error;
    const where = data.file ? `${path.relative('', data.file)}${data.line ? `:${data.line}` : ''}` : '';
    yield `\nFAILED ${data.name} (${where})\n${indent(cause?.stack ?? String(cause?.message ?? cause))}\n`;
  }
  fs.writeFileSync(process.env.BIVALVE_TEST_COUNTS, JSON.stringify(counts));
}

const indent = (text) => text.replace(/^/gm, '    ');
