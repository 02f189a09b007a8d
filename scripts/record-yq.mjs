#!/usr/bin/env node
// node scripts/record-yq.mjs DIR: takes the examples of yq's documentation (`pkg/yqlib/doc/operators` and
// `…/usage` of its source) into tests/shell/yq. No registry that the project uses carries the program itself.
// Kept are examples that are there already, or all of a file that is named behind DIR.
import fs from 'node:fs';
import path from 'node:path';
import { readExamples, writeExamples } from '../tests/shell/support/yq_examples.mjs';
import { root } from './lib/cache.mjs';
import { main, note, SetupError } from './lib/progress.mjs';

main(async () => {
  const [from, ...named] = process.argv.slice(2);
  if (!from) throw new SetupError('usage: node scripts/record-yq.mjs DIRECTORY [FILE…]');
  const into = path.join(root, 'tests/shell/yq');
  for (const name of new Set([...fs.readdirSync(into), ...named])) {
    const source = path.join(from, name);
    if (!fs.existsSync(source)) continue;
    const kept = path.join(into, name);
    const titles = fs.existsSync(kept)
      ? readExamples(fs.readFileSync(kept, 'utf8')).map(({ title }) => title)
      : [];
    const examples = readExamples(fs.readFileSync(source, 'utf8')).filter(
      ({ title }) => named.includes(name) || titles.includes(title),
    );
    fs.writeFileSync(kept, writeExamples(examples));
    note(`${name}: ${examples.length} examples`);
  }
});
