// Cells of the machine's own: logs that it answers, and notebooks that are run again.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  append,
  command,
  directory,
  EMPTY,
  FOOTER,
  js,
  read,
  Realm,
  serve,
  shared,
  until,
  write,
} from './support.mjs';

const bash = (code) => `\`\`\`bash\n${code}\n\`\`\`\n`;
const CLOCK = '\\d\\d:\\d\\d:\\d\\d';
const server = shared({ before, after });
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Appends a request and gives the reply's mark and blocks. */
async function ask(file, request) {
  const log = `daebug/${file}.md`;
  if (!fs.existsSync(path.join(server.dir, log))) write(server.dir, log, EMPTY);
  const before = read(server.dir, log).split(FOOTER)[0].length;
  append(server.dir, request, log);
  const pattern = new RegExp(
    `#### (👍|🚫)${file} to agent at ${CLOCK} \\((?:\\d+ms|\\d+\\.\\ds)\\)\n([^]*?)\n${escape(FOOTER)}$`,
  );
  const match = await until(() => pattern.exec(read(server.dir, log).slice(before)), `a reply to ${request}`);
  return [match[1], match[2]];
}
const files = (text) => `##### 📁files\n\`\`\`Text files\n${text}\n\`\`\`\n`;

test('bash', async () => {
  assert.deepEqual(await ask('bash', bash('x=1; cd /tmp; echo hi')), ['👍', '```Text\nhi\n```\n']);
  assert.deepEqual(await ask('bash', bash('echo $x $PWD; echo two\n')), ['👍', '```Text\n1 /tmp\ntwo\n```\n']);
  assert.deepEqual(await ask('bash', '```\necho untagged\n```\n'), ['👍', '```Text\nuntagged\n```\n']);
  assert.deepEqual(await ask('bash', bash('echo out; echo err >&2')), [
    '👍',
    '```Text\nout\n```\n##### 🆘console.error\n```Error console.error\nerr\n```\n',
  ]);
  assert.deepEqual(await ask('bash', bash('echo out; echo err >&2; exit 3')), [
    '🚫',
    '```Error\nexit status 3\n```\n##### ☑️console.log\n```Text console.log\nout\n```\n##### 🆘console.error\n```Error console.error\nerr\n```\n',
  ]);
  assert.deepEqual(await ask('bash', bash('true')), ['👍', '```Text\n\n```\n']);
  assert.match(
    await until(() => /^\* \[bash\].*$/m.exec(read(server.dir, 'daebug.md'))?.[0]),
    /^\* \[bash\]\(daebug\/bash\.md\) \(wasm:\/\/bash\/bash\) at [^\n]*$/,
  );
  const text = read(server.dir, 'daebug/bash.md');
  assert.match(text, /```bash\nx=1; cd \/tmp; echo hi\n```/);
}); // prettier-ignore

test('what a cell changed, and taking it back', async () => {
  await ask('bash', bash('cd ~; mkdir -p r; cd r; echo 1 > a; echo 2 > b'));
  assert.deepEqual(await ask('bash', bash('y=2; echo 3 >> a; rm b; mkdir d')), [
    '👍',
    `\`\`\`Text\n\n\`\`\`\n${files('~ /home/user/r/a\n- /home/user/r/b\n+ /home/user/r/d/')}`,
  ]);
  assert.deepEqual(await ask('bash', '#### ⏪\n'), ['👍', '```Text\nas before the last cell\n```\n']);
  assert.deepEqual(await ask('bash', bash('ls; cat a; echo "[$y]"')), ['👍', '```Text\na\nb\n1\n[]\n```\n']);
  await ask('bash', bash('rm a'));
  await ask('bash', bash('rm b'));
  assert.deepEqual(await ask('bash', 'Those two were wrong.\n\n#### ⏪ 2\n'), ['👍', '```Text\nas before the last 2 cells\n```\n']);
  assert.deepEqual(await ask('bash', bash('ls')), ['👍', '```Text\na\nb\n```\n']);
  const [mark, text] = await ask('bash', '#### ⏪ 99\n');
  assert.equal(mark, '🚫');
  assert.match(text, /^```Error\nthere are \d+ cells to take back\n```\n$/);
  assert.match(read(server.dir, 'daebug/bash.md'), /### 🗣️agent to bash at [\d:]+\nThose two were wrong\.\n\n#### ⏪ 2\n\n#### 👍/);
}); // prettier-ignore

test('JavaScript', async () => {
  assert.deepEqual(await ask('js', js('const a = 6; a * 7')), ['👍', '```JSON\n42\n```\n']);
  assert.deepEqual(await ask('js', js('({ list: [a, "x"] })')), [
    '👍',
    '```JSON\n{\n  "list": [\n    6,\n    "x"\n  ]\n}\n```\n',
  ]);
  assert.deepEqual(await ask('js', js('let b')), ['👍', '```JSON\nundefined\n```\n']);
  assert.deepEqual(await ask('js', js('console.log("said"); 10n')), [
    '👍',
    '```Text\n10n\n```\n##### ☑️console.log\n```Text console.log\nsaid\n```\n',
  ]);
  assert.deepEqual(await ask('js', js('await Promise.resolve(new Map([[1, 2]]))')), [
    '👍',
    '```Text\nMap(1) { 1 => 2 }\n```\n',
  ]);
  const [mark, text] = await ask('js', js('throw new RangeError("no")'));
  assert.equal(mark, '🚫');
  assert.match(text, /^```Error\nRangeError: no\n {4}at [^\n]*\n```\n$/);
  assert.deepEqual(await ask('js', js('require("fs").writeFileSync("/tmp/z", "1")')), [
    '👍',
    `\`\`\`JSON\nundefined\n\`\`\`\n${files('+ /tmp/z')}`,
  ]);
  assert.deepEqual(await ask('js', js('typeof window')), ['👍', '```JSON\nundefined\n```\n']);
}); // prettier-ignore

test('what never ends is ended', async (t) => {
  const dir = directory(t, { 'daebug/bash.md': EMPTY + bash('echo begun; while :; do :; done') });
  await serve(t, dir, ['--port', '0', '--job-timeout', '1500']);
  await until(() => /#### 🚫bash to agent [^]*job timed out after 1500ms/.test(read(dir, 'daebug/bash.md')));
  append(dir, bash('echo alive'), 'daebug/bash.md');
  await until(() => read(dir, 'daebug/bash.md').includes('```Text\nalive\n```'));
});

test('the machine lives as long as the log', async (t) => {
  const dir = directory(t, { 'daebug/bash.md': EMPTY + bash('x=1') });
  await serve(t, dir);
  const file = path.join(dir, 'daebug/bash.md');
  await until(() => read(dir, 'daebug/bash.md').includes('```Text\n\n```'));
  fs.rmSync(file);
  await until(() => read(dir, 'daebug.md').includes('[bash]'));
  // Until the server has seen that it is gone.
  const was = Date.now();
  await until(() => Date.now() > was + 1200);
  fs.writeFileSync(file, EMPTY + bash('echo "[$x]"'));
  await until(() => read(dir, 'daebug/bash.md').includes('```Text\n[]\n```'));
});

test('whoever has the name already keeps it', async (t) => {
  const dir = directory(t);
  const own = await serve(t, dir);
  const realm = new Realm(own, 'js');
  await realm.poll(1);
  write(dir, 'daebug/js.md', EMPTY + js('mine'));
  assert.equal(await realm.answer('answered elsewhere'), 'mine');
  assert.match(read(dir, 'daebug/js.md'), /answered elsewhere/);
});

test('whoever takes the name later has it from then on', async (t) => {
  const dir = directory(t, { 'daebug/js.md': EMPTY + js('"by the machine"') });
  const own = await serve(t, dir);
  await until(() => read(dir, 'daebug/js.md').includes('```JSON\nby the machine\n'));
  const realm = new Realm(own, 'js');
  const work = realm.answer('by a page');
  await until(async () =>
    (await (await fetch(`${own.url}/instances`)).json()).some(({ url }) => url === 'http://page/'),
  );
  append(dir, js('1'), 'daebug/js.md');
  assert.equal(await work, '1');
  assert.match(read(dir, 'daebug/js.md'), /by a page/);
});

test('no machine without such a log', async (t) => {
  const own = await serve(t, directory(t, { 'daebug/pg.md': EMPTY }));
  assert.deepEqual(await (await fetch(`${own.url}/instances`)).json(), []);
});

// ---- run

const NOTEBOOK = `# Notes

\`\`\`bash
x=5; echo hi $x
\`\`\`

words

\`\`\`js
[1, { a: x => x }]
\`\`\`

\`\`\`text
old
\`\`\`

\`\`\`bash
echo $RANDOM; date; cat nothing
\`\`\`
last line
`;
const RUN = `# Notes

\`\`\`bash
x=5; echo hi $x
\`\`\`

\`\`\`text
hi 5
\`\`\`

words

\`\`\`js
[1, { a: x => x }]
\`\`\`

\`\`\`text
[ 1, { a: [Function: a] } ]
\`\`\`

\`\`\`bash
echo $RANDOM; date; cat nothing
\`\`\`

\`\`\`text
RANDOM
Sat Jan  1 00:00:00 UTC 2000
cat: nothing: No such file or directory
exit status 1
\`\`\`
last line
`;
test('a notebook that is run again', async (t) => {
  const dir = directory(t, { 'n.md': NOTEBOOK });
  const run = (...args) => command(['run', 'n.md', ...args], { cwd: dir });
  const check = await run('--check');
  assert.equal(check.code, 1);
  assert.match(check.stdout, /^n\.md:3: the output has changed\n\+ hi 5\nn\.md:9: the output has changed\n- old\n\+ \[ 1/);
  assert.equal(read(dir, 'n.md'), NOTEBOOK);
  assert.equal((await run()).code, 0);
  const text = read(dir, 'n.md');
  assert.equal(text.replace(/^\d+$/m, 'RANDOM'), RUN);
  const again = await run('--check');
  assert.deepEqual([again.code, again.stdout, again.stderr], [0, 'n.md: 3 cells, 0 changed\n', '']);
  fs.writeFileSync(path.join(dir, 'n.md'), text.replace('hi 5\n```', 'hi 6\n```'));
  const changed = await run('--check');
  assert.equal(changed.code, 1);
  assert.match(changed.stdout, /^n\.md:3: the output has changed\n- hi 6\n\+ hi 5\nn\.md: 3 cells, 1 changed\n$/);
}); // prettier-ignore

test('a log that is run again', async (t) => {
  const log = `${EMPTY}`.replace(FOOTER, '');
  const text = `${log}
### 🗣️agent to bash at 10:11:12
\`\`\`bash
echo a > f; echo "\\\`\\\`\\\`"; echo e >&2
\`\`\`

#### 👍bash to agent at 10:11:13 (3.4s)
\`\`\`\`Text
\`\`\`
\`\`\`\`
##### 🆘console.error
\`\`\`Error console.error
e
\`\`\`
##### 📁files
\`\`\`Text files
+ /home/user/f
\`\`\`

${FOOTER}`;
  const dir = directory(t, { 'log.md': text });
  const same = await command(['run', 'log.md', '--check'], { cwd: dir });
  assert.deepEqual([same.code, same.stdout], [0, 'log.md: 1 cell, 0 changed\n']);
  write(dir, 'log.md', text.replace('\ne\n', '\nother\n').replace('👍bash', '🚫bash'));
  assert.equal((await command(['run', 'log.md', '--check'], { cwd: dir })).code, 1);
  assert.equal((await command(['run', 'log.md'], { cwd: dir })).code, 0);
  assert.equal(read(dir, 'log.md'), text);
});

test('mistakes of run', async (t) => {
  const dir = directory(t);
  for (const args of [[], ['--chekc', 'x.md'], ['nothing.md']])
    assert.equal((await command(['run', ...args], { cwd: dir })).code, 2, args.join(' '));
});
