// The voxel engine, as scripts of the daemon and the command `voxel` use it; and beside it the distribution's Goxel
// (packages goxel and xvfb) for one conversion. Its table stands in docs/voxel.md.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ms, publish, time } from './support.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { Machine } = await import(path.join(root, 'dist/bundle/index.js'));
const { Daemon, DaemonClient } = await import(path.join(root, 'dist/bundle/daemon.js'));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'voxel-bench-'));
const socket = path.join(dir, 's');
const daemon = await Daemon.start({ socket, workers: 1 });
const client = await DaemonClient.connect({ path: socket });
const rows = [];
const perSecond = (value) => `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} M/s`;

/** A landscape of some 850,000 voxels in 250 colours: columns of grown height, caves, single blocks on top. */
const LANDSCAPE = `
const wave = (x, y) => Math.sin(x / 17) * 9 + Math.cos(y / 13) * 8 + Math.sin((x + y) / 5) * 2;
let seed = 1;
const random = (n) => ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) >> 8) % n;
const places = [], colours = [];
for (let x = 0; x < 180; x++)
  for (let y = 0; y < 180; y++) {
    const high = Math.round(27 + wave(x, y)) + (random(40) === 0 ? 3 : 0);
    for (let z = 0; z < high; z++) {
      if ((x >> 3) % 5 === 2 && (y >> 3) % 4 === 1 && z > 4 && z < 9) continue;
      const shade = (z * 4 + random(6)) % 250;
      places.push(x, y, z);
      colours.push(shade, (shade * 3) & 255, 90, 255);
    }
  }
const flat = new Int32Array(places), ink = new Uint8Array(colours);
for (let i = 0; i < flat.length / 3; i += 500000)
  goxel.addVoxels(flat.slice(3 * i, 3 * (i + 500000)), ink.slice(4 * i, 4 * (i + 500000)));
goxel.countVoxels()`;

async function script(source, more) {
  const { success, error, value } = await client.executeScript(source, {
    return: true,
    isolated: true,
    timeout_ms: 120_000,
    memory_limit: 256 << 20,
    ...more,
  });
  if (!success) throw new Error(error.message);
  return value;
}

/** The median of five runs' own times, in milliseconds for each of `times` rounds. */
async function measure(before, work, times = 1) {
  const source = `${before}; const began = Date.now(); for (let round = 0; round < ${times}; round++) { ${work} } Date.now() - began`;
  const runs = [];
  for (let i = 0; i < 5; ++i) runs.push((await script(source)) / times);
  return median(runs);
}
const row = (what, value, bar) => {
  rows.push([what, value, bar]);
  console.log(what.padEnd(70), String(value).padStart(12), '  ', bar);
};

// 10 M places, one call each.
row(
  'set one by one from a script, 10 M voxels',
  perSecond(1e10 / (await measure('const c = [1, 2, 3]', 'for (let z = 0; z < 100; z++) for (let y = 0; y < 250; y++) for (let x = 0; x < 400; x++) goxel.addVoxel(x, y, z, c)'))), // prettier-ignore
  '≥ 1 M/s',
);
row(
  'set by a box, 14 M voxels that lie across the blocks',
  perSecond(
    (239 ** 3 * 1000) /
      (await measure('', 'goxel.fillBox([1, 1, 1], [239, 239, 239], [round & 255, 2, 3])', 50)),
  ),
  '≥ 300 M/s',
);
const porous = 'goxel.fillBox([0, 0, 0], [99, 99, 99], [9, 9, 9]); for (let i = 1; i < 99; i += 3) { goxel.fillBox([i, 1, 1], [i, 98, 97], [i, 7, 7]); }'; // prettier-ignore
row(
  'flood fill of 1 M voxels, solid',
  perSecond(1e9 / (await measure('goxel.fillBox([0, 0, 0], [99, 99, 99], [9, 9, 9])', 'goxel.floodFill(0, 0, 0, [round & 255, 8, 8])', 50))), // prettier-ignore
  '≥ 10 M/s',
);
row(
  'flood fill around walls, 0.7 M of 1 M voxels',
  perSecond(((1e6 - 33 * 98 * 97) * 1000) / (await measure(porous, 'goxel.floodFill(0, 0, 0, [round & 255, 8, 8])', 20))), // prettier-ignore
  '≥ 10 M/s',
);

await client.executeScript(LANDSCAPE, { memory_limit: 256 << 20 });
const count = await script('goxel.countVoxels()');
console.log(`a landscape of ${count.toLocaleString('en')} voxels`);
row(
  'count by colour',
  perSecond((count * 1000) / (await measure('', 'goxel.getColorHistogram({ top_n: 1 })', 20))),
  '≥ 300 M/s',
);
row(
  'snapshot, and the first write into it',
  ms(await measure('const v = goxel.image.activeLayer.volume', 'v.copy().setAt([1, 1, 1], [1, 1, 1])', 1000)),
  '≤ 1 ms',
);
row(
  'picture of 512 × 512',
  ms(await measure('', 'goxel.render({ width: 512, height: 512 })', 3)),
  '≤ 200 ms',
);
row(
  'read .vox',
  ms(await measure('const bytes = goxel.export("vox")', 'Volume.fromBytes(bytes)', 5)),
  '≤ 120 ms',
);
row('write .obj, merged faces', ms(await measure('', 'goxel.export("obj")', 3)), '≤ 500 ms');

// The same file through both programs, from the start of the process to its end.
const model = path.join(dir, 'model.vox');
await client.call('goxel.export_model', { path: model });
client.close();
await daemon.stop();
const has = (name) => spawnSync('which', [name]).status === 0;
if (has('goxel') && has('Xvfb')) {
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '640x480x24'], { stdio: 'ignore' });
  for (let i = 0; i < 50 && !fs.existsSync(`/tmp/.X11-unix/X${display.slice(1)}`); i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const run = (program, args, env) => {
    const { status, stderr } = spawnSync(program, args, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const machine = await Machine.boot();
  await machine.fs.writeFile('/tmp/model.vox', fs.readFileSync(model));
  for (const ending of ['qb', 'ply']) {
    const ours = [];
    const theirs = [];
    const goxel = () => run('goxel', ['-e', path.join(dir, `theirs.${ending}`), model], { DISPLAY: display });
    const voxel = () =>
      run(process.execPath, [
        path.join(root, 'bin/bivalve.mjs'),
        '--mount',
        `type=rw,src=${dir},dst=/m`,
        '-c',
        `voxel convert --mesh=faces /m/model.vox /m/ours.${ending}`,
      ]);
    const warm = [];
    const inside = () => machine.exec(`voxel convert --mesh=faces /tmp/model.vox /tmp/model.${ending}`);
    for (let i = 0; i < 5; i++) {
      theirs.push(await time(goxel));
      ours.push(await time(voxel));
      warm.push(await time(inside));
    }
    row(
      `.vox to .${ending}: \`bivalve -c 'voxel convert'\`, Goxel 0.11 takes ${ms(median(theirs))}`,
      `${ms(median(ours))} (${(median(ours) / median(theirs)).toFixed(2)} ×)`,
      '≤ 0.5 ×',
    );
    row(
      'the same in a machine that runs',
      `${ms(median(warm))} (${(median(warm) / median(theirs)).toFixed(2)} ×)`,
      '≤ 0.5 ×',
    );
  }
  await machine.dispose();
  screen.kill();
} else {
  console.log('the comparison with Goxel is skipped: this needs the packages goxel and xvfb');
}
fs.rmSync(dir, { recursive: true, force: true });
if (process.argv.includes('--publish'))
  publish(path.join(root, 'docs/voxel.md'), 'voxel', ['', 'here', 'goal'], rows);
process.exit();
