// The command `voxel`, with what Goxel recorded (scripts/record-voxel.mjs) as the measure.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { Machine } from 'bivalve';

const recorded = (name) => fs.readFileSync(new URL(`recorded/${name}`, import.meta.url));
const sorted = (text) =>
  `${text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .sort()
    .join('\n')}\n`;

async function boot(t, files) {
  const machine = await Machine.boot();
  t.after(() => machine.dispose());
  for (const [name, data] of Object.entries(files)) await machine.fs.writeFile(`/tmp/${name}`, data);
  return machine;
}

async function run(machine, script, options) {
  const { exitCode, stdoutText, stderrText } = await machine.exec(script, { cwd: '/tmp', ...options });
  return { exitCode, stdout: stdoutText, stderr: stderrText };
}

test('reads what Goxel wrote, through files and pipes', async (t) => {
  const machine = await boot(t, { 'a.vox': recorded('ball.goxel.vox'), 'a.qb': recorded('ball.goxel.qb') });
  for (const ending of ['vox', 'qb']) {
    const want = recorded(`ball.goxel.${ending}.txt`).toString();
    const file = await run(machine, `voxel convert a.${ending} out.txt && cat out.txt`);
    assert.equal(sorted(file.stdout), want, file.stderr);
    const piped = await run(
      machine,
      `cat a.${ending} | voxel convert --to=gox - - | voxel convert --to=txt - -`,
    );
    assert.equal(sorted(piped.stdout), want, piped.stderr);
  }
  const hashes = await run(machine, `for f in out.txt a.qb; do voxel stats --hash $f | grep sha256; done`);
  const [a, b] = hashes.stdout.trim().split('\n');
  assert.match(a, /^sha256 [0-9a-f]{64}$/);
  assert.equal(a, b);
});

const shown = fs.existsSync(new URL('recorded/steps.ours.gox', import.meta.url));

test('writes the bytes that Goxel read', { skip: !shown && 'not recorded yet' }, async (t) => {
  const machine = await boot(t, { 'a.txt': recorded('steps.txt') });
  for (const ending of ['gox', 'vox', 'qb', 'txt']) {
    const { exitCode, stderr } = await run(machine, `voxel convert a.txt out.${ending}`);
    assert.equal(exitCode, 0, stderr);
    const bytes = Buffer.from(await machine.fs.readFile(`/tmp/out.${ending}`));
    assert.ok(bytes.equals(recorded(`steps.ours.${ending}`)), ending);
  }
});

test('says what a file holds', async (t) => {
  const machine = await boot(t, { 'a.txt': '0 0 0 ff0000\n3 1 2 00ff00\n3 1 1 00ff00\n' });
  const info = await run(machine, 'voxel info a.txt');
  assert.match(info.stdout, /voxels {3}3\n {2}bounds {3}0,0,0 to 3,1,2 \(4 x 2 x 3\)\n {2}colours {2}2\n/);
  const stats = await run(machine, 'voxel stats a.txt');
  assert.match(stats.stdout, /colours 2\n#00ff00 2\n#ff0000 1\n$/);
  const cut = await run(machine, 'voxel convert --crop=3,0,0,9,9,1 --move=-3,0,0 a.txt - --to=txt');
  assert.equal(sorted(cut.stdout), '0 1 1 00ff00\n');
  const show = await run(machine, 'voxel show --level=2 a.txt');
  assert.equal(show.stdout.split('\n').slice(1).join('\n'), '...*\n....\n');
});

test('merges by modes', async (t) => {
  const machine = await boot(t, {
    'a.txt': '0 0 0 ff0000\n1 0 0 ff0000\n',
    'b.txt': '1 0 0 0000ff\n2 0 0 0000ff\n',
  });
  const merged = async (mode) =>
    sorted((await run(machine, `voxel merge --mode=${mode} --to=txt a.txt b.txt -`)).stdout);
  assert.equal(await merged('over'), '0 0 0 ff0000\n1 0 0 0000ff\n2 0 0 0000ff\n');
  assert.equal(await merged('sub'), '0 0 0 ff0000\n');
  assert.equal(await merged('intersect'), '1 0 0 ff0000\n');
});

test('meshes have a companion, and come in a chosen form', async (t) => {
  const machine = await boot(t, { 'a.txt': '0 0 0 ff0000\n1 0 0 ff0000\n' });
  const faces = async (kind) =>
    Number((await run(machine, `voxel convert --mesh=${kind} a.txt m.obj; grep -c ^f m.obj`)).stdout);
  assert.equal(await faces('greedy'), 6);
  assert.equal(await faces('faces'), 10);
  assert.equal(await faces('cubes'), 12);
  assert.match((await run(machine, 'head -1 m.obj; grep newmtl m.mtl')).stdout, /newmtl c_ff0000ff/);
  const glb = await run(machine, 'voxel convert a.txt m.glb && head -c 4 m.glb');
  assert.equal(glb.stdout, 'glTF');
});

test('draws', async (t) => {
  const machine = await boot(t, { 'a.vox': recorded('ball.goxel.vox') });
  const drawn = await run(
    machine,
    'voxel render --size=40x30 a.vox a.png && voxel render --size=40x30 a.vox - | cmp - a.png',
  );
  assert.equal(drawn.exitCode, 0, drawn.stderr);
  const png = Buffer.from(await machine.fs.readFile('/tmp/a.png'));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [40, 30]);
  const eye = await run(
    machine,
    'voxel render --eye=60,-60,40 --fov=30 --samples=4 --background=none a.vox b.png',
  );
  assert.equal(eye.exitCode, 0, eye.stderr);
});

test('refuses', async (t) => {
  const machine = await boot(t, {
    'cut.vox': recorded('ball.goxel.vox').subarray(0, 500),
    'a.txt': '0 0 0 ffffff\n',
  });
  const refused = async (script, status, text) => {
    const result = await run(machine, script);
    assert.equal(result.exitCode, status, result.stderr);
    assert.match(result.stderr, text);
  };
  await refused('voxel info cut.vox', 1, /^voxel: cut\.vox: vox: byte \d+: /);
  await refused('voxel info missing.vox', 1, /No such file or directory/);
  await refused('voxel convert a.txt out.xyz', 1, /out\.xyz: the format is not known/);
  await refused('voxel convert a.txt /none/out.gox', 1, /No such file or directory/);
  await refused('voxel convert --limit=0 a.txt out.gox', 1, /Volume limit exceeded/);
  await refused('voxel convert out.glb a.txt', 1, /out\.glb/);
  await refused('voxel', 2, /missing operand/);
  await refused('voxel paint a', 2, /no subcommand is called 'paint'|‘paint’/);
  await refused('voxel info', 2, /missing operand after/);
  await refused('voxel render --size=0x9 a.txt a.png', 2, /invalid argument/);
  await refused('voxel render --fov=40 a.txt a.png', 2, /go with --eye/);
});

test('is stopped by the limits of a call', async (t) => {
  const machine = await boot(t, { 'a.txt': '0 0 0 ffffff\n2000 2000 2000 ffffff\n' });
  await assert.rejects(
    run(machine, 'voxel render --size=4096x4096 --samples=4 a.txt a.png', { limits: { fuel: 2_000_000 } }),
    (error) => error.kind === 'limit',
  );
  const after = await run(machine, 'voxel show --level=9 a.txt | head -1');
  assert.equal(after.exitCode, 0);
});
