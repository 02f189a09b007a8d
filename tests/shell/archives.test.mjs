// Archives go both ways between the machine's zip, unzip and tar and the real ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Machine } from 'bivalve';

const real = (command, cwd) => {
  const result = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  return { status: result.status, text: result.stdout + result.stderr };
};
const absent = ['zip', 'unzip', 'tar'].find((name) => real(`command -v ${name}`, '/').status !== 0);

// Small and large, text and noise, holes, links, names of all kinds.
const files = `mkdir -p t/sub/deep t/empty && cd t && seq 50000 > text && printf x > 'a b' && : > nothing &&
head -c 300000 /dev/urandom > noise && head -c 20000 /dev/urandom > sub/small && ln -s ../text sub/link &&
truncate -s 300000 sub/deep/hole && printf end >> sub/deep/hole && printf ü > sub/ünï && chmod 750 sub && chmod 600 text && cd ..`;
const sums = `cd t && find . -type f -exec sha256sum {} + | sort -k 2 && find . -type d -o -type l | sort && { readlink sub/link; stat -c '%a %n %Y' sub text; }`;

describe('archives of the real tools and of the machine', { skip: absent && `no ${absent} here` }, () => {
  let machine;
  let dir;
  before(async () => {
    machine = await Machine.boot();
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-archives-'));
  });
  after(async () => {
    await machine.dispose();
    fs.rmSync(dir, { recursive: true });
  });
  const run = async (script) => {
    const result = await machine.exec(script);
    return { status: result.exitCode, text: `${result.stdoutText}${result.stderrText}` };
  };
  const writers = [
    ['zip', 'zip -qry a.zip t', 'unzip -q ../a.zip'],
    // The real one refuses to write symbolic links to a pipe.
    ['zip, as a pipe', 'rm t/sub/link && zip -qry - t | cat > a.zip', 'unzip -q ../a.zip'],
    ['zip, least and most', 'zip -qry1 a.zip t/text && zip -qry9 a.zip t', 'unzip -q ../a.zip'],
    ['tar -S', 'tar -cSf a.tar t', 'tar -xf ../a.tar'],
    ['tar -S, posix', 'tar -cSf a.tar --format=posix t', 'tar -xf ../a.tar'],
  ];
  for (const [name, pack, unpack] of writers) {
    const archive = unpack.slice(unpack.indexOf('../') + 3);
    test(`the machine's ${name} is read by the real one`, async () => {
      const made = await run(`rm -rf ~/* && cd ~ && ${files} && ${pack} && ${sums}`);
      assert.equal(made.status, 0, made.text);
      fs.writeFileSync(path.join(dir, archive), await machine.fs.readFile(`/home/user/${archive}`));
      const read = real(`rm -rf out && mkdir out && cd out && ${unpack} && ${sums}`, dir);
      assert.deepEqual(read, { status: 0, text: made.text });
    });
    test(`the real ${name} is read by the machine`, async () => {
      const made = real(`rm -rf t a.* && ${files} && ${pack} && ${sums}`, dir);
      assert.equal(made.status, 0, made.text);
      await machine.fs.writeFile(`/home/user/${archive}`, fs.readFileSync(path.join(dir, archive)));
      const read = await run(`rm -rf ~/out && mkdir ~/out && cd ~/out && ${unpack} && ${sums}`);
      assert.deepEqual(read, { status: 0, text: made.text });
    });
  }
});
