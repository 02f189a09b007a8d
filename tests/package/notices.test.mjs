import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

const read = (name) => fs.readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('THIRD_PARTY_NOTICES has every library that is bundled', () => {
  const notices = read('THIRD_PARTY_NOTICES');
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const name of ['marked', 'dompurify', 'uplot'])
    assert.ok(
      notices.includes(`${name} ${devDependencies[name]}\n`),
      `${name} ${devDependencies[name]} (npm run notices)`,
    );
});

test('THIRD_PARTY_NOTICES has every source that is compiled into the module, in its pinned version', () => {
  const notices = read('THIRD_PARTY_NOTICES');
  for (const [name, { version, shipped }] of Object.entries(JSON.parse(read('scripts/sources.lock.json'))))
    if (shipped) assert.ok(notices.includes(`${name} ${version}\n`), `${name} ${version} (npm run notices)`);
});
