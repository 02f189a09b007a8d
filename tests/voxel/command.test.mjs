// The command `voxel`, with what Goxel recorded (scripts/record-voxel.mjs) as the measure.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import zlib from 'node:zlib';
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
  for (const ending of ['gox', 'vox', 'qb', 'txt', 'kvx']) {
    const { exitCode, stderr } = await run(machine, `voxel convert a.txt out.${ending}`);
    assert.equal(exitCode, 0, stderr);
    const bytes = Buffer.from(await machine.fs.readFile(`/tmp/out.${ending}`));
    assert.ok(bytes.equals(recorded(`steps.ours.${ending}`)), ending);
  }
});

test('reads the other formats as Goxel does', async (t) => {
  const machine = await boot(t, {
    'steps.kvx': recorded('steps.goxel.kvx'),
    'ball.vxl': zlib.gunzipSync(recorded('ball.goxel.vxl.gz')),
    'small.kv6': recorded('small.kv6'),
  });
  for (const [file, want] of [
    ['steps.kvx', 'steps.goxel.kvx.txt'],
    ['ball.vxl', 'ball.goxel.vxl.txt'],
    ['small.kv6', 'small.kv6.txt'],
  ]) {
    const read = await run(machine, `voxel convert --to=txt ${file} -`);
    assert.equal(sorted(read.stdout), recorded(want).toString(), file);
  }
});

test('reads schematics, with colours for names', async (t) => {
  const machine = await boot(t, { 'a.mts': recorded('small.mts') });
  const read = await run(machine, 'voxel convert --to=txt a.mts -');
  const places = { 684828: [], 387828: [], other: [] };
  for (const line of read.stdout.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [x, y, z, colour] = line.split(' ');
    (places[colour] ?? places.other).push(`${x} ${y} ${z}`);
  }
  // A trunk without the node that is never placed, leaves, and something that nobody knows.
  assert.deepEqual(places['684828'].sort(), ['1 0 0', '1 0 1', '1 1 0', '1 1 1']);
  assert.deepEqual(places['387828'].sort(), ['0 0 2', '0 1 2', '1 0 2', '1 1 2', '2 0 2', '2 1 2']);
  assert.deepEqual(places.other, ['0 1 3']);
});

// Colours of six bits, as a kvx file has them. What cannot be seen has the colour above it, which in these models is its own.
const coarse = (text) =>
  text.replace(/[0-9a-f]{6}$/gm, (colour) =>
    [0, 2, 4]
      .map((i) => {
        const six = Math.round((Number.parseInt(colour.slice(i, i + 2), 16) * 63) / 255);
        return Math.round((six * 255) / 63)
          .toString(16)
          .padStart(2, '0');
      })
      .join(''),
  );

test('what it writes is what Goxel reads', async (t) => {
  for (const name of ['steps', 'ball', 'colours']) {
    const source = recorded(`${name}.txt`).toString();
    const machine = await boot(t, { 'a.txt': source });
    for (const ending of ['gox', 'vox', 'qb', 'txt', 'vxl', 'kvx']) {
      const want = sorted(ending === 'kvx' ? coarse(source) : source);
      assert.equal(recorded(`${name}.ours.${ending}.txt`).toString(), want, `${name}.${ending}: Goxel`);
      const back = await run(
        machine,
        `voxel convert a.txt b.${ending} && voxel convert --to=txt b.${ending} -`,
      );
      assert.equal(sorted(back.stdout), want, `${name}.${ending}: ours`);
    }
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

test('adjusts colours', async (t) => {
  const machine = await boot(t, {
    'a.txt': '0 0 0 ff0000\n1 0 0 204060\n2 0 0 808080\n3 0 0 ffffff\n4 0 0 c01090\n',
  });
  const adjusted = async (values) =>
    sorted((await run(machine, `voxel convert --adjust=${values} --to=txt a.txt -`)).stdout)
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[3]);
  // As Python's colorsys turns, scales and cuts them in HLS.
  assert.deepEqual(await adjusted('0,100,100'), ['ff0000', '204060', '808080', 'ffffff', 'c01090']);
  assert.deepEqual(await adjusted('120,100,100'), ['00ff00', '602040', '808080', 'ffffff', '90c010']);
  assert.deepEqual(await adjusted('-90,50,100'), ['7f40bf', '305030', '808080', 'ffffff', '3c5094']);
  assert.deepEqual(await adjusted('0,200,50'), ['800000', '002040', '404040', '808080', '68004c']);
  assert.equal((await run(machine, 'voxel convert --adjust=0,-1,100 --to=txt a.txt -')).exitCode, 2);
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
