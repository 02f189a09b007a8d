#!/usr/bin/env node
// npm run record:voxel: records tests/voxel/recorded from the distribution's Goxel (packages goxel and xvfb), which
// runs without a screen: files that it writes, what it reads in them and in ours, and how it blends layers.
//
//   NAME.txt                 the model, written here
//   NAME.goxel.EXT           Goxel's own export of it
//   NAME.goxel.EXT.txt       what Goxel reads in that
//   NAME.ours.EXT            what `voxel convert` makes of it
//   NAME.ours.EXT.txt        what Goxel reads in that
//                            (.vxl files, which are large and nearly empty, are kept as .vxl.gz)
//   small.kv6[.txt]          a file written here by the format's description, and what Goxel reads in it
//   small.mts                the same for Luanti's schematics, which Goxel 0.11 does not know
//   blend.gox[.txt]          two layers, written here, and what Goxel shows of them (its version 0.11 knows no modes)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { Machine } from 'bivalve';
import { root } from './lib/cache.mjs';
import { main, note, SetupError } from './lib/progress.mjs';
import { which } from './lib/run.mjs';

const dir = path.join(root, 'tests/voxel/recorded');

function hex(r, g, b) {
  return [r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('');
}

// Small, without symmetry, across the borders of blocks, below zero.
const models = {
  steps: () => {
    const lines = [];
    for (let x = -3; x < 20; x++)
      for (let z = 14; z < 14 + ((x + 9) >> 2); z++)
        lines.push([x, (x * 5) % 7, z, hex((x + 3) * 11, 200, z)]);
    return lines;
  },
  ball: () => {
    const lines = [];
    for (let z = -9; z <= 9; z++)
      for (let y = -9; y <= 9; y++)
        for (let x = -9; x <= 9; x++)
          if (x * x + y * y + z * z <= 80 && (x + y + z) % 4 !== 0)
            lines.push([x + 12, y - 30, z + 3, hex(x < 0 ? 255 : 0, y < 0 ? 128 : 10, 64)]);
    return lines;
  },
  colours: () =>
    Array.from({ length: 200 }, (_, i) => [
      i % 15,
      Math.floor(i / 15),
      (i * 7) % 5,
      hex(i, 255 - i, (i * 37) & 255),
    ]),
};

function goxel(from, to) {
  execFileSync('xvfb-run', ['-a', 'goxel', '-e', to, from], { stdio: 'ignore', timeout: 60_000 });
  if (!fs.existsSync(to)) throw new SetupError(`goxel did not write ${to}`);
}

// Goxel's list, sorted: its order is that of a hash table.
function goxelReads(file) {
  const out = path.join(os.tmpdir(), `goxel-${process.pid}.txt`);
  goxel(file, out);
  const lines = fs.readFileSync(out, 'utf8').split('\n');
  fs.rmSync(out);
  return `${lines
    .filter((line) => line && !line.startsWith('#'))
    .sort()
    .join('\n')}\n`;
}

// ---- a .gox of two layers, by the format's description

const chunk = (type, data) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const int32 = (...values) => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeInt32LE(value, 4 * i));
  return bytes;
};
const entry = (key, value) =>
  Buffer.concat([int32(key.length), Buffer.from(key), int32(value.length), value]);

function png(pixels) {
  const part = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 6, 0, 0, 0]);
  const rows = [];
  for (let y = 0; y < 64; y++) rows.push(Buffer.from([0]), pixels.subarray(y * 256, y * 256 + 256));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = zlib.deflateSync(Buffer.concat(rows));
  return Buffer.concat([signature, part('IHDR', header), part('IDAT', data), part('IEND', Buffer.alloc(0))]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

// A .kv6 of five voxels: x, y, z, colour; by columns.
function kv6File() {
  const voxels = [
    [0, 0, 0, 255, 0, 0],
    [0, 2, 5, 9, 8, 7],
    [1, 0, 0, 0, 255, 0],
    [2, 1, 3, 0, 0, 255],
    [2, 1, 4, 1, 2, 3],
  ];
  const size = [3, 4, 6];
  const pivot = Buffer.alloc(12);
  [1.5, 2, 6].forEach((value, i) => pivot.writeFloatLE(value, 4 * i));
  const at = (x, y) => voxels.filter((v) => v[0] === x && (y === undefined || v[1] === y)).length;
  const columns = Array.from({ length: size[0] * size[1] }, (_, i) =>
    at(Math.floor(i / size[1]), i % size[1]),
  );
  return Buffer.concat([
    Buffer.from('Kvxl'),
    int32(...size),
    pivot,
    int32(voxels.length),
    ...voxels.map(([, , z, r, g, b]) => Buffer.from([b, g, r, 128, z, 0, 63, 0])),
    int32(...Array.from({ length: size[0] }, (_, x) => at(x))),
    Buffer.from(new Uint16Array(columns).buffer),
  ]);
}

// A .mts of three by four by two nodes; one of them is never placed.
function mtsFile() {
  const names = ['air', 'default:tree', 'default:leaves', 'mod:strange'];
  const size = [3, 4, 2];
  const u16 = (...values) => Buffer.from(values.flatMap((value) => [value >> 8, value & 255]));
  const nodes = [];
  const likely = [];
  for (let z = 0; z < size[2]; z++)
    for (let y = 0; y < size[1]; y++)
      for (let x = 0; x < size[0]; x++) {
        const never = x === 2 && y === 0 && z === 0;
        const node = (x === 1 && y < 2) || never ? 1 : y === 2 ? 2 : x === 0 && y === 3 && z === 1 ? 3 : 0;
        nodes.push(node);
        likely.push(never ? 0 : [127, 255, 32, 127][node]);
      }
  return Buffer.concat([
    Buffer.from('MTSM'),
    u16(4, ...size),
    Buffer.alloc(size[1], 127),
    u16(names.length),
    ...names.flatMap((name) => [u16(name.length), Buffer.from(name)]),
    zlib.deflateSync(Buffer.concat([u16(...nodes), Buffer.from(likely), Buffer.alloc(nodes.length)])),
  ]);
}

// In x and y every pair of 16 alphas, two colours in z.
function blendFile() {
  const block = (alphaOf, colours) => {
    const pixels = Buffer.alloc(64 * 64 * 4);
    for (let z = 0; z < 2; z++)
      for (let y = 0; y < 16; y++)
        for (let x = 0; x < 16; x++) {
          const alpha = alphaOf(x, y) * 17;
          Buffer.from(alpha ? [...colours[z], alpha] : [0, 0, 0, 0]).copy(pixels, 4 * (x + 16 * y + 256 * z));
        }
    return chunk('BL16', png(pixels));
  };
  const identity = Buffer.alloc(64);
  for (let i = 0; i < 4; i++) identity.writeFloatLE(1, 20 * i);
  const layer = (index, id, name) =>
    chunk(
      'LAYR',
      Buffer.concat([
        int32(1, index, 0, 0, 0, 0),
        entry('name', Buffer.from(name)),
        entry('mat', identity),
        entry('id', int32(id)),
        entry('base_id', int32(0)),
        entry('mode', int32(0)),
        entry('visible', Buffer.from([1])),
      ]),
    );
  const below = block(
    (x) => x,
    [
      [200, 13, 255],
      [1, 128, 77],
    ],
  );
  const above = block(
    (_, y) => y,
    [
      [17, 130, 0],
      [255, 254, 3],
    ],
  );
  return Buffer.concat([
    Buffer.from('GOX '),
    int32(2),
    below,
    above,
    layer(0, 1, 'below'),
    layer(1, 2, 'above'),
  ]);
}

main(async () => {
  if (!which('goxel') || !which('xvfb-run')) throw new SetupError('this needs the packages goxel and xvfb');
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  const write = (name, data) => fs.writeFileSync(path.join(dir, name), data);
  const machine = await Machine.boot();
  for (const [name, make] of Object.entries(models)) {
    const source = `${make()
      .map((line) => line.join(' '))
      .join('\n')}\n`;
    write(`${name}.txt`, source);
    const endings = { steps: ['vox', 'qb', 'obj', 'ply', 'kvx'], ball: ['vox', 'qb'], colours: ['vox'] }[
      name
    ];
    for (const ending of endings)
      goxel(path.join(dir, `${name}.txt`), path.join(dir, `${name}.goxel.${ending}`));
    for (const ending of ['vox', 'qb', 'kvx'])
      if (endings.includes(ending))
        write(`${name}.goxel.${ending}.txt`, goxelReads(path.join(dir, `${name}.goxel.${ending}`)));
    if (name === 'ball') {
      const map = path.join(os.tmpdir(), `goxel-${process.pid}.vxl`);
      goxel(path.join(dir, `${name}.txt`), map);
      write(`${name}.goxel.vxl.gz`, zlib.gzipSync(fs.readFileSync(map), { level: 9 }));
      write(`${name}.goxel.vxl.txt`, goxelReads(map));
      fs.rmSync(map);
    }
    await machine.fs.writeFile('/tmp/model.txt', source);
    for (const ending of ['gox', 'vox', 'qb', 'txt', 'kvx', 'vxl']) {
      const result = await machine.exec(`voxel convert /tmp/model.txt /tmp/model.${ending}`);
      if (result.exitCode !== 0) throw new SetupError(result.stderr);
      const bytes = await machine.fs.readFile(`/tmp/model.${ending}`);
      const shown = path.join(os.tmpdir(), `goxel-ours-${process.pid}.${ending}`);
      fs.writeFileSync(shown, bytes);
      if (ending === 'vxl') write(`${name}.ours.vxl.gz`, zlib.gzipSync(bytes, { level: 9 }));
      else write(`${name}.ours.${ending}`, bytes);
      write(`${name}.ours.${ending}.txt`, goxelReads(shown));
      fs.rmSync(shown);
    }
    note(`${name} recorded`);
  }
  write('small.kv6', kv6File());
  write('small.kv6.txt', goxelReads(path.join(dir, 'small.kv6')));
  write('small.mts', mtsFile());
  write('blend.gox', blendFile());
  write('blend.gox.txt', goxelReads(path.join(dir, 'blend.gox')));
  await machine.dispose();
});
