// The README's examples: every `sh` or `js` block that is followed by a `text` block prints that text.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/cache.mjs';

const run = promisify(execFile);
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```(sh|js)\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm)];

// A module that imports the package by its name has to lie inside it.
async function runModule(source) {
  const file = path.join(root, 'build', `readme-${process.pid}.mjs`);
  fs.writeFileSync(file, source);
  try {
    return await run(process.execPath, [file]);
  } finally {
    fs.rmSync(file);
  }
}

test('the README has its examples', () => {
  assert.ok(examples.filter(([, language]) => language === 'sh').length >= 3);
  assert.ok(examples.some(([, language]) => language === 'js'));
});

for (const [, language, source, output] of examples) {
  test(source.split('\n', 1)[0], async () => {
    const done = language === 'sh' ? await run('sh', ['-c', source], { cwd: root }) : await runModule(source);
    assert.equal(done.stdout, output);
  });
}

test('links of the documents lead somewhere', () => {
  const documents = ['README.md', ...fs.readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)];
  for (const document of documents.filter((name) => name.endsWith('.md'))) {
    const text = fs.readFileSync(path.join(root, document), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
      const file = path.join(root, path.dirname(document), target);
      assert.ok(fs.existsSync(file), `${document} links to ${target}, which is not there`);
    }
  }
});
