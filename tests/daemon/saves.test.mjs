// Files that scripts have written: Volume.save, goxel.save, formats that they register.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { finish } from '../finish.mjs';
import { Raw, startDaemon } from './support.mjs';

/** A daemon whose scripts may save below `in`, and a client of it. */
async function open(t) {
  const other = await startDaemon(t);
  const base = other.dir;
  for (const name of ['in', 'out']) fs.mkdirSync(path.join(base, name));
  fs.symlinkSync(path.join(base, 'out'), path.join(base, 'in/away'));
  const daemon = await startDaemon(t, '--allow-write', path.join(base, 'in'));
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  const run = (script, more) => c.result('goxel.execute_script', { script, args: { base }, ...more });
  return { base, daemon, c, run };
}

test('scripts save nothing where nothing is allowed', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  for (const script of [
    'new Volume().save("a.gox")',
    'goxel.save("a.gox")',
    'goxel.registerFormat({ name: "n", exts: ["*.n"], export: () => "x" }); goxel.save("a.n")',
    'import * as std from "std"; std.open("a", "w")',
  ]) {
    const { success, error } = await c.result('goxel.execute_script', { script });
    assert.deepEqual([success, error.name], [false, 'Error'], script);
    assert.match(error.message, /^filesystem access denied/);
  }
  assert.deepEqual(
    fs.readdirSync(daemon.dir).filter((name) => name.startsWith('a')),
    [],
  );
  c.end();
});

test('what is saved is there when the script is answered', async (t) => {
  const { base, c, run } = await open(t);
  const done = await run(`
    goxel.addVoxel(1, 2, 3, [255, 0, 0]);
    const v = new Volume();
    v.setAt([4, 5, 6], [0, 255, 0, 255]);
    v.save(args.base + '/in/volume.txt');
    v.save(args.base + '/in/volume', 'vox');
    goxel.save(args.base + '/in/project.gox');
    goxel.save(args.base + '/in/project.obj');
    goxel.save(args.base + '/in/twice.txt');
    v.save(args.base + '/in/twice.txt');`);
  assert.deepEqual(done, { success: true, code: 0, message: 'Script executed successfully' });
  const read = (name) => fs.readFileSync(path.join(base, 'in', name), 'latin1');
  assert.match(read('volume.txt'), /^4 5 6 00ff00$/m);
  assert.equal(read('twice.txt'), read('volume.txt'));
  assert.equal(read('volume').slice(0, 4), 'VOX ');
  assert.match(read('project.obj'), /^mtllib project\.mtl$/m);
  assert.match(read('project.mtl'), /newmtl/);
  await c.result('goxel.load_project', { path: path.join(base, 'in/project.gox') });
  assert.equal((await c.result('goxel.get_voxel', [1, 2, 3])).exists, true);
});

test('formats that a script registers', async (t) => {
  const { base, run } = await open(t);
  const script = `import * as std from 'std';
    goxel.registerFormat({ name: 'Lines', exts: ['*.lines'], export(image, path) {
      const out = std.open(path, 'w');
      out.puts('# ', 'lines', '\\n');
      image.getLayersVolume().iter((p, c) => out.printf('%d %3d|%-4d|%04d %02x%02X %s %.2f%%\\n', p.x, p.y, p.z, p.x, c.r, c.g, 'end', 1 / 3));
      out.close();
    } });
    goxel.registerFormat({ name: 'Bytes', exts: ['*.b'], export: (image) => Uint8Array.of(0, 255, image.getLayersVolume().count) });
    goxel.registerFormat({ name: 'None', exts: ['*.none'] });
    goxel.addVoxel(10, 2, -3, [10, 171, 0]);
    goxel.save(args.base + '/in/a.lines');
    goxel.save(args.base + '/in/a.b');
    const v = new Volume();
    v.fillBox([0, 0, 0], [1, 1, 1], [1, 1, 1]);
    v.save(args.base + '/in/v.b');
    v.save(args.base + '/in/named', 'Bytes');
    let thrown = '';
    try { goxel.save(args.base + '/in/a.none'); } catch (e) { thrown = e.message; }
    if (thrown !== 'The format None has no export') throw new Error(thrown);`;
  const done = await run(script);
  assert.equal(done.success, true, JSON.stringify(done.error));
  // The line as printf of the C library writes it.
  const line = execFileSync('printf', ['%d %3d|%-4d|%04d %02x%02X %s %.2f%%\n', '10', '2', '-3', '10', '10', '171', 'end', '0.333333333']); // prettier-ignore
  assert.equal(fs.readFileSync(path.join(base, 'in/a.lines'), 'utf8'), `# lines\n${line}`);
  assert.deepEqual([...fs.readFileSync(path.join(base, 'in/a.b'))], [0, 255, 1]);
  for (const name of ['v.b', 'named'])
    assert.deepEqual([...fs.readFileSync(path.join(base, 'in', name))], [0, 255, 8]);
});

test('a script that fails saves nothing, and one whose files are refused changes nothing', async (t) => {
  const { base, c, run } = await open(t);
  const failed = await run(`goxel.save(args.base + '/in/a.gox'); throw new Error('late')`);
  assert.equal(failed.error.message, 'late');
  const late = await c.error('goxel.execute_script', {
    script: `goxel.save('${base}/in/a.gox'); for (;;);`,
    timeout_ms: 50,
  });
  assert.equal(late.message, 'Script execution timeout');
  for (const where of ['out/b.gox', 'in/../out/b.gox', 'in/away/b.gox']) {
    const refused = await run(`goxel.addVoxel(0, 0, 0); goxel.save(args.base + '/${where}')`);
    assert.deepEqual([refused.success, refused.code], [false, -1]);
    assert.match(refused.error.message, /^filesystem access denied/);
  }
  const missing = await run(`goxel.addVoxel(0, 0, 0); goxel.save(args.base + '/in/none/b.gox')`);
  assert.match(missing.error.message, /no such file or directory/);
  assert.equal((await c.result('goxel.get_voxel', [0, 0, 0])).exists, false);
  assert.deepEqual(fs.readdirSync(path.join(base, 'in')), ['away']);
  assert.deepEqual(fs.readdirSync(path.join(base, 'out')), []);
  for (const script of [
    'for (let i = 0; i < 101; i++) new Volume().save(args.base + "/in/" + i + ".txt")',
    'goxel.registerFormat({ name: "n", exts: ["*.n"], export: () => new Uint8Array(33 << 20) }); goxel.save("/a.n"); goxel.save("/b.n")',
  ]) {
    const much = await run(script, { memory_limit: 256 << 20 });
    assert.match(much.error.message, /A script may save at most 100 files of 64 MiB in all/);
  }
  assert.deepEqual(fs.readdirSync(path.join(base, 'in')), ['away']);
});

test('a disk that is full keeps the old file', async (t) => {
  const { base, run } = await open(t);
  const small = path.join(base, 'in/small');
  fs.mkdirSync(small);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', small], { stdio: 'ignore' });
  } catch {
    return t.skip('no file system of a given size can be mounted here');
  }
  finish(t, () => execFileSync('umount', [small]));
  const file = path.join(small, 'kept.txt');
  fs.writeFileSync(file, 'old');
  const full = await run(
    `goxel.fillBox([0, 0, 0], [20, 20, 20], [1, 2, 3]); goxel.save(args.base + '/in/small/kept.txt')`,
  );
  assert.deepEqual([full.success, full.error?.code], [false, 'ENOSPC']);
  assert.equal(fs.readFileSync(file, 'utf8'), 'old');
  assert.deepEqual(fs.readdirSync(small), ['kept.txt']);
});
