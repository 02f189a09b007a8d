// Our lines find their place in a third-party file, and a changed file is noticed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';

const script = fileURLToPath(new URL('../../scripts/insert-lines.mjs', import.meta.url));
let dir;
before(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-insert-'))));
after(() => fs.rmSync(dir, { recursive: true, force: true }));

function insert(source, patch) {
  fs.writeFileSync(path.join(dir, 'in.c'), source);
  fs.writeFileSync(path.join(dir, 'a.ins'), patch);
  const { status, stderr } = spawnSync(process.execPath, [script, 'in.c', 'out.c', 'a.ins'], {
    cwd: dir,
    encoding: 'utf8',
  });
  return { status, stderr, text: status === 0 ? fs.readFileSync(path.join(dir, 'out.c'), 'utf8') : null };
}

test('before, after and replace', () => {
  const patch = '# why\nat: two\nbefore\n1.5\nend\nat: two\nafter\n2.5\nend\nat: three\nreplace\n3!\n\nend\n';
  assert.equal(insert('one\n  two\nthree\n', patch).text, 'one\n1.5\n  two\n2.5\n3!\n\n');
});

test('`in` limits an anchor that is not unique', () => {
  assert.equal(insert('x\nf() {\nx\n', 'in: f() {\nat: x\nbefore\ny\nend\n').text, 'x\nf() {\ny\nx\n');
});

for (const [what, source, expected] of [
  ['an absent anchor', 'one\n', /found 0 times: two/],
  ['an anchor that is not unique', 'two\ntwo\n', /found 2 times: two/],
])
  test(`${what} is an error`, () => {
    const { status, stderr } = insert(source, 'at: two\nafter\nx\nend\n');
    assert.notEqual(status, 0);
    assert.match(stderr, expected);
  });
