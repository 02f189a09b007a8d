// What the module asks of its host is a security boundary: each import is on a committed list.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

const read = (name) => fs.readFileSync(new URL(name, import.meta.url));

test('the module imports exactly what tests/package/wasm-imports.json allows', () => {
  const module = new WebAssembly.Module(read('../../dist/wasm/bivalve.wasm'));
  const allowed = JSON.parse(read('wasm-imports.json').toString());
  const names = WebAssembly.Module.imports(module).map(
    ({ module: from, name, kind }) => `${kind} ${from}.${name}`,
  );
  assert.deepEqual(
    names.filter((name) => !allowed.includes(name)),
    [],
    'imports that are not on the list',
  );
});

test('the glue makes no code at run time and names no Node module', () => {
  const glue = read('../../dist/wasm/bivalve.mjs').toString();
  for (const word of ['new Function', 'newFunc(', /\beval\(/, /require\(/, /import\(["']/, 'node:']) {
    const found = typeof word === 'string' ? glue.includes(word) : word.test(glue);
    assert.equal(found, false, `the glue has ${word}`);
  }
});
