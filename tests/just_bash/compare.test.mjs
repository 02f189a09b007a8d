// The same scenarios with the real just-bash and with ours: equal results, but for differences that are listed, with
// their reasons, in known.mjs. A listed one that agrees again fails, too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as ours from 'bivalve/just-bash';
import { known } from './known.mjs';

// A package of its own has it, so that nobody else pays for it.
const real = createRequire(new URL('real/package.json', import.meta.url))('just-bash');

const directory = new URL('scenarios/', import.meta.url);
// What a caller could tell apart: JSON has no undefined.
const plainly = (value) => JSON.parse(JSON.stringify(value ?? null));

for (const file of fs.readdirSync(directory).sort()) {
  const room = file.replace(/\.mjs$/, '');
  const { scenarios } = await import(new URL(file, directory));
  for (const [name, run] of Object.entries(scenarios)) {
    test(`${room}: ${name}`, async () => {
      const [theirs, mine] = [plainly(await run(real)), plainly(await run(ours))];
      const difference = known[`${room}: ${name}`];
      if (!difference) return assert.deepEqual(mine, theirs);
      const paths = [];
      collect(theirs, mine, '', paths);
      const listed = Object.entries(difference);
      const covers = (path, leaf) => leaf === path || leaf.startsWith(`${path}.`);
      for (const leaf of paths)
        assert.ok(
          listed.some(([path]) => covers(path, leaf)),
          `differs at ${leaf}, too: ${JSON.stringify(at(theirs, leaf))} and ours ${JSON.stringify(at(mine, leaf))}`,
        );
      for (const [path, { ours: expected }] of listed) {
        assert.ok(
          paths.some((leaf) => covers(path, leaf)),
          `${path} agrees: take it from the list`,
        );
        if (expected !== undefined) assert.deepEqual(at(mine, path), expected, path);
      }
    });
  }
}

/** Paths (`0.stdout`) of the leaves that differ. */
function collect(a, b, path, paths) {
  if (a && b && typeof a === 'object' && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      collect(a[key], b[key], path === '' ? key : `${path}.${key}`, paths);
  } else if (JSON.stringify(a) !== JSON.stringify(b)) paths.push(path);
}

function at(value, path) {
  for (const key of path.split('.')) value = value?.[key];
  return value;
}
