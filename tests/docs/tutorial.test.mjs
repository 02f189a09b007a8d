// Documents that are notebooks print what stands in them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/cache.mjs';
import { command } from '../notebook/support.mjs';

test('the tutorial prints what it says', async () => {
  const { code, stdout, stderr } = await command(['run', 'docs/tutorial.md', '--check'], { cwd: root });
  assert.equal(code, 0, stdout + stderr);
  const [, cells] = /^docs\/tutorial\.md: (\d+) cells, 0 changed$/m.exec(stdout);
  const blocks = fs.readFileSync(path.join(root, 'docs/tutorial.md'), 'utf8').match(/^```(?:bash|js)$/gm);
  assert.equal(Number(cells), blocks.length);
});
