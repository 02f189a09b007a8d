// What only this entry has to see to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bash, getCommandNames } from 'bivalve/just-bash';

test('every command of just-bash is there', async () => {
  const bash = new Bash();
  const { stdout } = await bash.exec('compgen -c | sort -u');
  const known = new Set(stdout.split('\n'));
  for (const name of getCommandNames()) assert.ok(known.has(name), name);
});
