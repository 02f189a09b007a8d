// The command line, run as a process; expectations from the host's bash where there is one to compare.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { directory } from './support.mjs';

const bin = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));

function cli(args, { input = '', cwd, env = {} } = {}) {
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [bin, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, BIVALVE_TEST_HOP: '', ...env },
    timeout: 60_000,
  });
  assert.equal(signal, null);
  return { stdout, stderr, status };
}

test('-c: output, status, arguments, streamed input', () => {
  assert.deepEqual(cli(['-c', 'echo hi; exit 3']), { stdout: 'hi\n', stderr: '', status: 3 });
  assert.equal(cli(['-c', 'cat > f; wc -c < f'], { input: 'data\n' }).stdout, '5\n');
  assert.equal(cli(['-c', 'printf "<%s>" "$@"', 'a b', '--help']).stdout, '<a b><--help>');
  assert.equal(cli(['-c', 'kill -TERM $$']).status, 143);
  assert.equal(cli(['-c', 'if']).status, 2);
  assert.equal(cli(['-c', 'nosuch']).status, 127);
});

test('pipelines and jobs as in the README', () => {
  const pipeline = 'seq 1 100000 | grep 7 | sort -rn | head -3';
  const real = spawnSync('bash', ['-c', pipeline], { encoding: 'utf8' });
  assert.deepEqual(cli(['-c', pipeline]).stdout, real.stdout);
  assert.equal(
    cli(['-c', 'yes | head -2; (sleep 0.2; echo late) & echo first; wait']).stdout,
    'y\ny\nfirst\nlate\n',
  );
});

test('scripts from files, from stdin, by their first line; nothing else of the host is there', (t) => {
  const dir = directory(t, {
    's.sh': 'echo "$0 $1"; ls',
    'h.js': 'console.log("js", process.argv.slice(2).join())',
    shebang: '#!/usr/bin/env node\nconsole.log("by its first line")\n',
    secret: 'x',
  });
  const at = { cwd: dir };
  assert.equal(cli(['run', 's.sh', 'arg'], at).stdout, '/home/user/s.sh arg\ns.sh\n');
  assert.equal(cli(['s.sh', 'arg'], at).stdout, '/home/user/s.sh arg\ns.sh\n');
  assert.equal(cli(['run', 'h.js', 'a', 'b'], at).stdout, 'js a,b\n');
  assert.equal(cli([path.join(dir, 'shebang')]).stdout, 'by its first line\n');
  assert.equal(cli(['-', 'x'], { input: 'echo "got $1"' }).stdout, 'got x\n');
  assert.equal(cli([], { input: 'echo piped' }).stdout, 'piped\n');
  assert.equal(cli(['node', '-e', 'console.log(1+1)']).stdout, '2\n');
  const missing = cli(['run', 'missing.sh'], at);
  assert.deepEqual(
    [missing.status, missing.stderr],
    [127, 'bivalve: missing.sh: No such file or directory\n'],
  );
});

test('--here and --mount: the overlay keeps writes, rw does not', (t) => {
  const dir = directory(t, { 'a.txt': 'real\n' });
  const name = path.basename(dir);
  const here = cli(['--here', '-c', 'pwd; cat a.txt; echo new > a.txt; cat a.txt'], { cwd: dir });
  assert.equal(here.stdout, `/home/user/${name}\nreal\nnew\n`);
  assert.equal(fs.readFileSync(path.join(dir, 'a.txt'), 'utf8'), 'real\n');
  const rw = cli(['--mount', `type=rw,src=${dir},dst=/w`, '--cwd', '/w', '-c', 'echo new > a.txt']);
  assert.equal(rw.status, 0);
  assert.equal(fs.readFileSync(path.join(dir, 'a.txt'), 'utf8'), 'new\n');
  const ro = cli(['--mount', `type=ro,src=${dir},dst=/w`, '-c', 'echo x > /w/a.txt']);
  assert.equal(ro.status, 1);
  assert.match(ro.stderr, /Read-only file system/);
});

test('diff lists, apply writes, --dry-run does neither', (t) => {
  const dir = directory(t, { keep: 'k', change: 'old', gone: 'g' });
  const script = 'echo new > change; rm gone; mkdir d; echo f > d/f';
  const expected = ['A d', 'A d/f', 'D gone', 'M change'].map((line) => line.replace(' ', ` ${dir}/`));
  const changes = ({ stderr }) => stderr.trim().split('\n').sort();
  assert.deepEqual(changes(cli(['diff', '--here', '-c', script], { cwd: dir })), expected);
  assert.deepEqual(changes(cli(['--dry-run', '--here', '-c', script], { cwd: dir })), expected);
  assert.deepEqual(fs.readdirSync(dir).sort(), ['change', 'gone', 'keep']);
  assert.deepEqual(changes(cli(['apply', '--here', '-c', script], { cwd: dir })), expected);
  assert.deepEqual(fs.readdirSync(dir).sort(), ['change', 'd', 'keep']);
  assert.equal(fs.readFileSync(path.join(dir, 'd/f'), 'utf8'), 'f\n');
  assert.equal(fs.readFileSync(path.join(dir, 'change'), 'utf8'), 'new\n');
});

test('limits: status 125 and one line that says what to do', () => {
  const { status, stderr } = cli(['--limit', 'wallMs=50', '-c', 'while :; do :; done']);
  assert.equal(status, 125);
  assert.match(
    stderr,
    /^bivalve: limit wallMs reached: used \d+ of 50; raise it with --limit wallMs=VALUE\n$/,
  );
  assert.equal(cli(['--limit', 'processes=10', '-c', ':(){ :|:& };:; wait']).status, 125);
});

test('mistakes on the command line: status 2 and one line', () => {
  for (const args of [
    ['--nope'],
    ['--limit', 'walMs=1', '-c', ':'],
    ['--limit', 'wallMs=x', '-c', ':'],
    ['--mount', 'src=/tmp', '-c', ':'],
    ['--mount', 'type=odd,src=/,dst=/x', '-c', ':'],
    ['--env', 'novalue', '-c', ':'],
    ['--seed', 'x', '-c', ':'],
    ['run'],
    ['freeze'],
  ]) {
    const { status, stderr, stdout } = cli(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^bivalve: .*\n$/);
  }
});

test('--json, --trace, --env, --seed, --virtual-clock, --version, --help', (t) => {
  const dir = directory(t);
  const json = JSON.parse(cli(['--json', '-c', 'echo out; echo err >&2; exit 4']).stdout);
  assert.deepEqual(json, { exitCode: 4, signal: null, stdout: 'out\n', stderr: 'err\n' });
  const file = path.join(dir, 'trace');
  cli(['--trace', file, '-c', 'cat /etc/hostname']);
  const records = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(records.some(({ category, name }) => category.startsWith('process') && name === 'cat'));
  assert.equal(cli(['--env', 'A=b c', '-c', 'echo "$A"']).stdout, 'b c\n');
  const random = () => cli(['--seed', '5', '--virtual-clock', '-c', 'echo $RANDOM $SRANDOM; date']).stdout;
  assert.equal(random(), random());
  assert.match(cli(['--version']).stdout, /^bivalve \d+\.\d+\.\d+\n$/);
  assert.match(cli(['--help']).stdout, /^usage: bivalve/);
  assert.equal(cli(['doctor']).status, 0);
});

test('freeze and thaw: files and time go on', (t) => {
  const image = path.join(directory(t), 'm.img');
  assert.equal(cli(['freeze', image, '-c', 'echo kept > note; sleep 1000 &']).status, 0);
  assert.equal(cli(['thaw', image, '-c', 'cat note']).stdout, 'kept\n');
  fs.writeFileSync(image, 'garbage, much too short to be an image of anything');
  const bad = cli(['thaw', image, '-c', 'cat note']);
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^bivalve: this image cannot be opened: .*\n$/);
});

test('a reader that has gone ends what only tells it something, without a word', () => {
  const script = `"${process.execPath}" "${bin}" --json -c 'seq 1000000' | head -c 5; echo " \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  assert.deepEqual({ stdout, stderr }, { stdout: '{"exi 141\n', stderr: '' });
});

test('a reader that goes away ends the program; signals are forwarded', async () => {
  const head = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" -c yes | head -1`], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.deepEqual([head.stdout, head.stderr], ['y\n', '']);
  for (const [signal, script, status] of [
    ['SIGINT', 'echo ready; sleep 1000', 130],
    ['SIGTERM', 'trap "echo trapped; exit 9" TERM; echo ready; while :; do sleep 0.01; done', 9],
  ]) {
    const child = spawn(process.execPath, [bin, '-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let sent = false;
    child.stdout.on('data', () => {
      if (!sent) child.kill(signal);
      sent = true;
    });
    assert.equal(await new Promise((resolve) => child.on('exit', (code) => resolve(code))), status);
  }
});

test('input that the script does not want is left alone', () => {
  const script = `read a; "${process.execPath}" "${bin}" -c 'echo inside'; read b; echo "$a $b"`;
  const { stdout } = spawnSync('bash', ['-c', script], { input: 'one\ntwo\n', encoding: 'utf8' });
  assert.equal(stdout, 'inside\none two\n');
});

test('diff and apply on a kept machine', (t) => {
  const dir = directory(t, { keep: 'k', change: 'old', gone: 'g' });
  const image = path.join(directory(t), 'm.img');
  const script = 'echo new > change; rm gone; echo f > added';
  assert.equal(cli(['freeze', image, '--here', '-c', script], { cwd: dir }).status, 0);
  const lines = ['A added', 'D gone', 'M change'].map((line) => line.replace(' ', ` ${dir}/`));
  const sorted = ({ stdout }) => stdout.trim().split('\n').sort();
  assert.deepEqual(sorted(cli(['diff', '--image', image, '--here'], { cwd: dir })), lines);
  assert.deepEqual(sorted(cli(['--dry-run', 'apply', '--image', image, '--here'], { cwd: dir })), lines);
  assert.deepEqual(fs.readdirSync(dir).sort(), ['change', 'gone', 'keep']);
  const more = cli(['diff', '--image', image, '--here', '-c', 'rm keep; echo out'], { cwd: dir });
  assert.equal(more.stdout, 'out\n');
  assert.deepEqual(more.stderr.trim().split('\n').sort(), [lines[0], lines[1], `D ${dir}/keep`, lines[2]]);
  assert.deepEqual(sorted(cli(['apply', '--here', '--image', image], { cwd: dir })), lines);
  assert.deepEqual(fs.readdirSync(dir).sort(), ['added', 'change', 'keep']);
  for (const [args, message] of [
    [
      ['diff', '--image', image, '--mount', `src=${dir},dst=/x`],
      /the image has an overlay at \/home\/user\//,
    ],
    [['diff', '--image', image], /nothing to compare/],
    [['diff', '--image', path.join(dir, 'nope'), '--here'], /ENOENT/],
    [['--image', image, '-c', ':'], /--image belongs to diff and apply/],
  ]) {
    const { status, stderr } = cli(args, { cwd: dir });
    assert.equal(status, 2, stderr);
    assert.match(stderr, message);
  }
});

test('--dry-run makes overlays of what would be written', (t) => {
  const dir = directory(t, { f: 'old\n' });
  const run = cli(['--dry-run', '--mount', `type=rw,src=${dir},dst=/w`, '-c', 'echo new > /w/f; cat /w/f']);
  assert.deepEqual([run.stdout, run.stderr, run.status], ['new\n', `M ${dir}/f\n`, 0]);
  assert.equal(fs.readFileSync(path.join(dir, 'f'), 'utf8'), 'old\n');
  assert.equal(cli(['--dry-run', '-c', 'echo']).status, 2);
});

test('options before and after a subcommand are joined', (t) => {
  const image = path.join(directory(t), 'm.img');
  const { status } = cli(['--limit', 'wallMs=50', 'freeze', image, '-c', 'while :; do :; done']);
  assert.equal(status, 125);
});
