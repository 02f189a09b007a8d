// Methods of the project, as the table of the specification has them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

async function open(t, ...args) {
  const daemon = await startDaemon(t, ...args);
  const client = await Raw.connect(daemon.socket);
  t.after(() => client.end());
  return Object.assign(client, { daemon });
}

test('projects', async (t) => {
  const c = await open(t);
  assert.deepEqual(await c.result('goxel.create_project'), {
    success: true,
    name: 'New Project',
    width: 64,
    height: 64,
    depth: 64,
  });
  assert.deepEqual(await c.result('goxel.create_project', ['Test', 16, 32, 48]), {
    success: true,
    name: 'Test',
    width: 16,
    height: 32,
    depth: 48,
  });
  const status = await c.result('goxel.get_status');
  assert.deepEqual(
    [status.layer_count, status.read_only, status.width, status.height, status.depth],
    [1, false, 16, 32, 48],
  );
  assert.deepEqual(await c.error('goxel.create_project', { width: 'x' }), {
    code: -32602,
    message: 'Invalid params: width must be an integer',
  });
});

test('voxels one by one', async (t) => {
  const c = await open(t);
  const added = { success: true, x: 1, y: 2, z: 3, layer_id: 1, color: [255, 0, 0, 255] };
  assert.deepEqual(await c.result('goxel.add_voxel', [1, 2, 3, 255, 0, 0, 255]), added);
  assert.deepEqual(await c.result('goxel.add_voxel', { x: 1, y: 2, z: 3, r: 255, g: 0, b: 0 }), added);
  assert.deepEqual(await c.result('goxel.add_voxel', { position: [1, 2, 3], color: [255, 0, 0] }), added);
  assert.deepEqual(
    await c.result('goxel.add_voxel', { position: { x: 1, y: 2, z: 3 }, color: '#FF0000' }),
    added,
  );
  assert.deepEqual(
    await c.result('goxel.add_voxel', { x: 1, y: 2, z: 3, color: { r: 255, g: 0, b: 0, a: 255 } }),
    added,
  );
  await c.ask(
    '{"jsonrpc":"2.0","method":"goxel.add_voxel","params":{"x":5,"y":0,"z":0,"color":[1.0,0.5,0.0,1.0]},"id":1}',
  );
  assert.deepEqual((await c.result('goxel.get_voxel', [5, 0, 0])).color, [255, 128, 0, 255]);
  await c.ask(
    '{"jsonrpc":"2.0","method":"goxel.add_voxel","params":{"x":5,"y":0,"z":0,"color":[1,1,0,300]},"id":1}',
  );
  assert.deepEqual((await c.result('goxel.get_voxel', [5, 0, 0])).color, [1, 1, 0, 255]);
  assert.deepEqual((await c.result('goxel.add_voxel', { x: 0, y: 0, z: 0 })).color, [255, 255, 255, 255]);
  assert.deepEqual(await c.result('goxel.get_voxel', { x: 1, y: 2, z: 3 }), {
    x: 1,
    y: 2,
    z: 3,
    exists: true,
    color: [255, 0, 0, 255],
  });
  assert.deepEqual(await c.result('goxel.remove_voxel', [1, 2, 3]), {
    success: true,
    x: 1,
    y: 2,
    z: 3,
    layer_id: 1,
  });
  assert.deepEqual(await c.result('goxel.remove_voxel', [1, 2, 3]), {
    success: true,
    x: 1,
    y: 2,
    z: 3,
    layer_id: 1,
  });
  assert.deepEqual(await c.result('goxel.get_voxel', [1, 2, 3]), {
    x: 1,
    y: 2,
    z: 3,
    exists: false,
    color: [0, 0, 0, 0],
  });
  assert.equal((await c.error('goxel.add_voxel', { x: 1, y: 2 })).code, -32602);
  assert.equal((await c.error('goxel.add_voxel', { x: 1.5, y: 2, z: 3 })).code, -32602);
  assert.equal((await c.error('goxel.add_voxel', { x: 40000, y: 2, z: 3 })).code, -32602);
  assert.equal((await c.error('goxel.add_voxel', { x: 1, y: 2, z: 3, color: 'red' })).code, -32602);
  const error = await c.error('goxel.add_voxel', { x: 1, y: 2, z: 3, layer_id: 99 });
  assert.deepEqual([error.code, error.data], [-1004, { kind: 'layer' }]);
});

test('painting, filling, shapes, many at once', async (t) => {
  const c = await open(t);
  assert.deepEqual(await c.result('goxel.procedural_shape', { shape_type: 'cube', size_x: 5, size_y: 5, size_z: 5, r: 255, g: 0, b: 0 }), {
    success: true, shape_type: 'cube', voxels_created: 125,
  }); // prettier-ignore
  assert.deepEqual(await c.result('goxel.get_bounding_box'), {
    empty: false,
    min: [-2, -2, -2],
    max: [2, 2, 2],
    dimensions: [5, 5, 5],
  });
  assert.deepEqual(await c.result('goxel.paint_voxels', [0, 0, 0, 0, 255, 0]), { success: true, painted: 1 });
  assert.equal((await c.error('goxel.paint_voxels', [9, 9, 9, 0, 255, 0])).code, -1009);
  assert.deepEqual(await c.result('goxel.paint_voxels', { voxels: [[0, 0, 0], [1, 0, 0], [9, 9, 9]], color: [0, 0, 255] }), { success: true, painted: 2 }); // prettier-ignore
  assert.deepEqual(await c.result('goxel.flood_fill', [2, 2, 2, 1, 2, 3]), {
    success: true,
    voxels_filled: 123,
  });
  const histogram = await c.result('goxel.get_color_histogram');
  assert.deepEqual([histogram.total_voxels, histogram.unique_colors, histogram.histogram[0]], [
    125, 2, { color: '#010203FF', rgba: [1, 2, 3, 255], count: 123, percentage: 98.4 },
  ]); // prettier-ignore
  assert.deepEqual(await c.result('goxel.batch_operations', {
    operations: [
      { type: 'add_voxel', x: 20, y: 0, z: 0, r: 9, g: 9, b: 9 },
      { type: 'paint_voxel', x: 20, y: 0, z: 0, color: [8, 8, 8] },
      { type: 'remove_voxel', x: 21, y: 0, z: 0 },
      { type: 'paint_voxel', x: 21, y: 0, z: 0, color: [8, 8, 8] },
      { type: 'dance', x: 0, y: 0, z: 0 },
    ],
  }), { success: true, total_operations: 5, successful_operations: 3 }); // prettier-ignore
  assert.deepEqual(await c.result('add_voxels', { voxels: [{ x: 0, y: 30, z: 0, r: 1, g: 1, b: 1 }, { x: 'a' }] }), { success: true, added: 1, failed: 1 }); // prettier-ignore
  assert.deepEqual(await c.result('goxel.find_voxels_by_color', { color: [8, 8, 8] }), {
    target_color: [8, 8, 8, 255], match_count: 1, truncated: false, locations: [{ x: 20, y: 0, z: 0, layer_id: 1 }],
    metadata: { tolerance: [0, 0, 0, 0], returned: 1 },
  }); // prettier-ignore
  const region = await c.result('goxel.get_voxels_region', { min: [0, 0, 0], max: [0, 0, 1] });
  assert.deepEqual(
    [region.count, region.truncated, region.bbox],
    [2, false, { min: [0, 0, 0], max: [0, 0, 1] }],
  );
  const page = await c.result('goxel.get_layer_voxels', { limit: 10, offset: 5 });
  assert.deepEqual([page.count, page.truncated], [10, true]);
  assert.equal((await c.result('goxel.get_unique_colors')).count, 4);
  for (const [i, shape_type] of ['box', 'sphere', 'cylinder', 'line', 'pyramid', 'torus'].entries())
    assert.ok(
      (await c.result('goxel.procedural_shape', { shape_type, center_x: 100 + 20 * i })).voxels_created > 0,
      shape_type,
    );
  assert.equal((await c.error('goxel.procedural_shape', { shape_type: 'heart' })).code, -32602);
});

test('layers, undo', async (t) => {
  const c = await open(t);
  const made = await c.result('goxel.create_layer', ['Top', 255, 0, 0, true]);
  assert.deepEqual(made, { success: true, name: 'Top', visible: true, color: [255, 0, 0], id: 2 });
  await c.result('goxel.add_voxel', [0, 0, 0, 1, 2, 3]);
  const { count, layers } = await c.result('goxel.list_layers');
  assert.deepEqual([count, layers.map((l) => [l.id, l.name, l.visible, l.active, l.voxel_count])], [2, [[1, 'Layer 1', true, false, 0], [2, 'Top', true, true, 1]]]); // prettier-ignore
  assert.deepEqual(await c.result('goxel.set_layer_visibility', [2, false]), {
    success: true,
    visible: false,
  });
  assert.equal((await c.result('goxel.get_voxel', { x: 0, y: 0, z: 0, layer_id: 1 })).exists, false);
  assert.equal((await c.result('goxel.get_voxel', { x: 0, y: 0, z: 0, layer_id: -2 })).exists, true);
  assert.deepEqual(await c.result('goxel.merge_layers', [2, 1]), { success: true });
  assert.equal((await c.result('goxel.list_layers')).count, 1);
  assert.equal((await c.result('goxel.get_voxel', { x: 0, y: 0, z: 0, layer_id: 1 })).exists, true);
  assert.equal((await c.result('goxel.undo')).success, true);
  assert.equal((await c.result('goxel.list_layers')).count, 2);
  assert.equal((await c.result('goxel.redo')).success, true);
  assert.equal((await c.result('goxel.list_layers')).count, 1);
  await c.result('goxel.create_layer', { name: 'Gone' });
  assert.deepEqual(await c.result('goxel.delete_layer', { layer_name: 'Gone' }), { success: true });
  assert.equal((await c.error('goxel.delete_layer', { layer_id: 77 })).code, -1012);
  assert.equal((await c.error('goxel.delete_layer')).code, -32602);
  assert.equal((await c.error('goxel.merge_layers', [5, 6])).code, -1013);
  assert.equal((await c.error('goxel.set_layer_visibility', [9])).code, -1014);
});

test('files', async (t) => {
  const c = await open(t);
  const { dir } = c.daemon;
  await c.result('goxel.procedural_shape', { size_x: 3, size_y: 3, size_z: 3, r: 10, g: 20, b: 30 });
  for (const name of ['a.gox', 'a.vox', 'a.txt', 'a.qb', 'a.ply']) {
    const file = path.join(dir, name);
    const answer =
      name === 'a.gox'
        ? await c.result('goxel.save_project', [file])
        : await c.result('goxel.export_model', { path: file });
    assert.deepEqual([answer.success, answer.path], [true, file]);
    assert.ok(fs.statSync(file).size > 0);
  }
  for (const name of ['a.gox', 'a.vox', 'a.txt']) {
    await c.result('goxel.create_project');
    const loaded = await c.result('goxel.load_project', { path: name });
    assert.deepEqual([loaded.success, loaded.path, loaded.voxel_count], [true, name, 27], name);
    assert.deepEqual((await c.result('goxel.get_voxel', [0, 0, 0])).color, [10, 20, 30, 255]);
  }
  const missing = await c.error('goxel.load_project', ['nowhere.gox']);
  assert.deepEqual([missing.code, missing.data], [-1002, { errno: 'ENOENT', kind: 'file_not_found' }]);
  assert.equal((await c.error('goxel.save_project', ['/nowhere/x.gox'])).code, -1003);
  assert.equal((await c.error('goxel.export_model', ['x.unknown'])).code, -1007);
  fs.writeFileSync(path.join(dir, 'broken.vox'), 'VOX nothing');
  assert.equal((await c.error('goxel.load_project', ['broken.vox'])).code, -1002);
  // Calls of one connection wait for the file.
  void c.write(JSON.stringify({ jsonrpc: '2.0', method: 'goxel.load_project', params: ['a.gox'], id: 'a' }));
  void c.write(JSON.stringify({ jsonrpc: '2.0', method: 'goxel.get_voxel', params: [0, 0, 0], id: 'b' }));
  assert.equal((await c.next()).id, 'a');
  assert.equal((await c.next()).result.exists, true);
});

test('a disk that is full leaves the old file as it was', async (t) => {
  const c = await open(t);
  const file = path.join(c.daemon.dir, 'kept.gox');
  await c.result('goxel.save_project', [file]);
  const before = fs.readFileSync(file);
  const full = await c.error('goxel.save_project', ['/dev/full/x.gox']);
  assert.equal(full.code, -1003);
  assert.deepEqual(fs.readFileSync(file), before);
  assert.deepEqual(
    fs.readdirSync(c.daemon.dir).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('pictures', async (t) => {
  const c = await open(t);
  const { dir } = c.daemon;
  await c.result('goxel.procedural_shape', { shape_type: 'sphere' });
  const file = path.join(dir, 'r.png');
  assert.deepEqual(await c.result('goxel.render_scene', [file, 64, 48]), {
    success: true,
    width: 64,
    height: 48,
    format: 'png',
    output_path: file,
  });
  const png = fs.readFileSync(file);
  assert.deepEqual(
    [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
    ['PNG', 64, 48],
  );
  const { file: kept } = await c.result('goxel.render_scene', {
    width: 32,
    height: 32,
    camera_preset: 'top',
    options: { return_mode: 'file_path' },
  });
  assert.match(path.basename(kept.path), /^render_\d+_\d+_\w+\.png$/);
  const bytes = fs.readFileSync(kept.path);
  assert.equal(kept.checksum, `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  assert.deepEqual(
    [kept.size, kept.format, kept.dimensions],
    [bytes.length, 'png', { width: 32, height: 32 }],
  );
  assert.equal(kept.expires_at - kept.created_at, 3600);
  const { render } = await c.result('goxel.get_render_info', [kept.path]);
  assert.equal(render.session_id, String(c.daemon.child.pid));
  assert.equal((await c.result('goxel.list_renders')).count, 1);
  assert.equal((await c.result('goxel.get_render_stats')).stats.active_renders, 1);
  assert.equal((await c.result('goxel.cleanup_render', [kept.path])).success, true);
  assert.equal((await c.error('goxel.get_render_info', [kept.path])).code, -1020);
  assert.equal((await c.error('goxel.cleanup_render', ['/etc/passwd'])).code, -1021);
  const { image } = await c.result('goxel.render_scene', {
    width: 8,
    height: 8,
    options: { return_mode: 'base64', background_color: [0, 0, 0, 0] },
  });
  assert.equal(Buffer.from(image, 'base64').toString('latin1', 1, 4), 'PNG');
});

test('--compat reads as Goxel does', async (t) => {
  const c = await open(t, '--compat');
  assert.deepEqual((await c.result('goxel.add_voxel', { x: 'one' })).x, 0);
  assert.equal((await c.result('goxel.execute_script', { script: '1', timeout_ms: -5 })).success, true);
  await c.result('goxel.execute_script', { script: 'goxel.addVoxel(7, 7, 7); throw 1' });
  assert.equal((await c.result('goxel.get_voxel', [7, 7, 7])).exists, true);
});

test('colours are counted as going through the voxels one by one does', async (t) => {
  const c = await open(t);
  // Three blocks along each axis, some full of one colour, some with a few, some with one for nearly each voxel.
  const voxels = [];
  for (let x = -16; x < 32; x++)
    for (let y = 0; y < 32; y++)
      for (let z = 0; z < 16; z++) {
        if ((x * 7 + y * 5 + z * 3) % 11 === 0 && x >= 0) continue;
        const many = y >= 16 && x >= 0;
        const [r, g, b] = x < 0 ? [9, 9, 9] : many ? [x * 8, y * 7, z * 15] : [x & 3, 20, 30];
        voxels.push({ x, y, z, r, g, b, a: 255 - (many ? z : 0) });
      }
  await c.result('goxel.add_voxels', { voxels });
  const count = (chosen, bin) => {
    const counts = new Map();
    for (const { r, g, b, a } of chosen) {
      const colour = [r, g, b, a].map((value) => value - (value % bin)).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return counts;
  };
  const regions = [undefined, { min: [-3, 2, 1], max: [20, 27, 14] }, { min: [0, 16, 0], max: [15, 31, 15] }];
  const compare = async () => {
    for (const region of regions)
      for (const bin of [1, 32]) {
        const inside = ({ x, y, z }) =>
          !region || [x, y, z].every((value, i) => value >= region.min[i] && value <= region.max[i]);
        const wanted = count(voxels.filter(inside), bin);
        const got = await c.result('goxel.get_color_histogram', { ...(region && { region }), bin_size: bin });
        assert.deepEqual(new Map(got.histogram.map(({ rgba, count }) => [rgba.join(), count]).sort()), new Map([...wanted].sort())); // prettier-ignore
        assert.deepEqual([got.total_voxels, got.unique_colors], [voxels.filter(inside).length, wanted.size]);
      }
  };
  await compare();
  // What is read from a file is kept in smaller forms.
  const file = path.join(c.daemon.dir, 'counted.gox');
  await c.result('goxel.save_project', { path: file });
  await c.result('goxel.load_project', { path: file });
  await compare();
});
