// What a script finds on `goxel`, and upstream's objects.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

let daemon, c;
before(async () => {
  daemon = await startDaemon();
  c = await Raw.connect(daemon.socket);
});
after(() => {
  c.end();
  daemon.child.kill('SIGTERM');
  return daemon.ended;
});

/** The value of a script on an empty project. */
async function value(script) {
  const result = await c.result('goxel.execute_script', {
    script: `goxel.clear();${script}`,
    return: true,
    isolated: true,
  });
  if (!result.success) throw new Error(`${script}: ${JSON.stringify(result.error)}`);
  return result.value;
}
/** The name and message of what it throws. */
const thrown = (script) => value(`try { ${script}; 'nothing' } catch (e) { e.name + ': ' + e.message }`);

test('single voxels', async () => {
  assert.deepEqual(await value('[goxel.addVoxel(0, 0, 0, [255, 0, 0]), goxel.addVoxel(0, 0, 0, [255, 0, 0]), goxel.getVoxel(0, 0, 0), goxel.getVoxel(1, 0, 0)]'), [true, false, [255, 0, 0, 255], null]); // prettier-ignore
  assert.deepEqual(await value('goxel.addVoxel(-5, 3, 2); [goxel.getVoxel(-5, 3, 2), goxel.removeVoxel(-5, 3, 2), goxel.removeVoxel(-5, 3, 2)]'), [[255, 255, 255, 255], true, false]); // prettier-ignore
  assert.deepEqual(await value('goxel.addVoxel(0, 0, 0, "#10203040"); [goxel.getVoxel(0, 0, 0), goxel.addVoxel(0, 0, 0, [1, 2, 3, 0]), goxel.countVoxels()]'), [[16, 32, 48, 64], true, 0]); // prettier-ignore
  assert.deepEqual(await value('goxel.addVoxel(0, 0, 0, { r: 1, g: 2, b: 3 }); goxel.addVoxel(1, 0, 0, new Vec(4, 5, 6, 7)); [goxel.getVoxel(0, 0, 0), goxel.getVoxel(1, 0, 0)]'), [[1, 2, 3, 255], [4, 5, 6, 7]]); // prettier-ignore
  assert.equal(
    await thrown('goxel.addVoxel(0, 0, 0, [256, 0, 0])'),
    'RangeError: Color component out of range (0-255)',
  );
  assert.equal(
    await thrown('goxel.addVoxel(0, 0, 0, [0.5, 0, 0])'),
    'RangeError: Color component out of range (0-255)',
  );
  assert.equal(await thrown('goxel.addVoxel(40000, 0, 0)'), 'RangeError: Coordinate out of range');
  assert.match(await thrown('goxel.addVoxel(0.5, 0, 0)'), /^TypeError/);
  assert.match(await thrown('goxel.addVoxel("0", 0, 0)'), /^TypeError/);
  assert.match(await thrown('goxel.getVoxel()'), /^TypeError/);
});

test('painting and filling', async () => {
  const cube = 'goxel.fillBox([0, 0, 0], [4, 4, 4], [255, 0, 0]);';
  assert.equal(await value(`${cube} goxel.countVoxels()`), 125);
  assert.deepEqual(await value(`${cube} [goxel.paintVoxels([[0, 0, 0], { x: 1, y: 0, z: 0 }, new Vec(2, 0, 0), [0, 0, 0], [9, 9, 9]], [0, 0, 255]), goxel.getVoxel(2, 0, 0), goxel.getVoxel(9, 9, 9)]`), [3, [0, 0, 255, 255], null]); // prettier-ignore
  assert.deepEqual(
    await value(
      'goxel.addVoxel(0, 0, 0, [1, 1, 1, 77]); goxel.paintVoxels(new Int32Array([0, 0, 0]), [2, 2, 2]); goxel.getVoxel(0, 0, 0)',
    ),
    [2, 2, 2, 77],
  );
  assert.deepEqual(
    await value(
      `${cube} [goxel.floodFill(2, 2, 2, [0, 255, 0]), goxel.floodFill(2, 2, 2, [0, 255, 0]), goxel.floodFill(9, 9, 9, [0, 255, 0])]`,
    ),
    [125, 0, 0],
  );
  assert.equal(await value('goxel.floodFill(0, 0, 0, [1, 1, 1], { bounds: [[0, 0, 0], [9, 9, 9]] })'), 1000);
  assert.equal(
    await value(
      'goxel.addVoxel(0, 0, 0, [5, 5, 5]); goxel.addVoxel(1, 1, 0, [5, 5, 5]); goxel.floodFill(0, 0, 0, [1, 1, 1])',
    ),
    1,
  );
  assert.equal(
    await value(
      'goxel.addVoxel(0, 0, 0, [5, 5, 5]); goxel.addVoxel(1, 1, 0, [5, 5, 5]); goxel.floodFill(0, 0, 0, [1, 1, 1], { connectivity: 18 })',
    ),
    2,
  );
});

test('flood fill agrees with one that looks at every voxel', async () => {
  const [ours, brute] = await value(`
    const N = 20, at = (x, y, z) => x + N * (y + N * z), grid = new Uint8Array(N * N * N);
    for (let z = 0; z < N; z++) for (let y = 0; y < N; y++) for (let x = 0; x < N; x++)
      if (Math.random() < 0.55) { grid[at(x, y, z)] = 1; goxel.addVoxel(x, y, z, [9, 9, 9]); }
    let seed = grid.indexOf(1); const sx = seed % N, sy = Math.floor(seed / N) % N, sz = Math.floor(seed / N / N);
    const todo = [[sx, sy, sz]]; let brute = 0; grid[seed] = 2;
    while (todo.length) {
      const [x, y, z] = todo.pop(); brute++;
      for (const [dx, dy, dz] of [[1,0,0],[-1,0,0],[0,1,0],[0,-1,0],[0,0,1],[0,0,-1]]) {
        const [a, b, c] = [x + dx, y + dy, z + dz];
        if (Math.min(a, b, c) < 0 || Math.max(a, b, c) >= N || grid[at(a, b, c)] !== 1) continue;
        grid[at(a, b, c)] = 2; todo.push([a, b, c]);
      }
    }
    [goxel.floodFill(sx, sy, sz, [1, 2, 3]), brute]`);
  assert.equal(ours, brute);
});

test('many voxels, shapes, moving', async () => {
  assert.equal(await value('goxel.addVoxels([[0, 0, 0], [1, 0, 0]], [1, 2, 3])'), 2);
  assert.deepEqual(await value('goxel.addVoxels([[0, 0, 0, [9, 8, 7]], { x: 1, y: 0, z: 0, color: "#010203" }]); [goxel.getVoxel(0, 0, 0), goxel.getVoxel(1, 0, 0)]'), [[9, 8, 7, 255], [1, 2, 3, 255]]); // prettier-ignore
  assert.deepEqual(
    await value(
      'goxel.addVoxels(new Int32Array([0, 0, 0, 1, 1, 1]), new Uint8Array([1, 1, 1, 255, 2, 2, 2, 255])); goxel.getVoxel(1, 1, 1)',
    ),
    [2, 2, 2, 255],
  );
  assert.ok((await value('goxel.fillSphere([0, 0, 0], 5, [1, 1, 1])')) > 400);
  assert.ok((await value('goxel.fillCylinder([0, 0, 0], 3, 10, [1, 1, 1])')) > 200);
  assert.equal(await value('goxel.drawLine([0, 0, 0], [9, 0, 0], [1, 1, 1])'), 10);
  assert.ok(
    (await value('goxel.shape({ type: "torus", center: [0, 0, 0], size: [20, 20, 6], color: [1, 1, 1] })')) >
      100,
  );
  assert.equal(await value('goxel.shape({ box: [[0, 0, 0], [1, 1, 1]], color: [1, 1, 1] })'), 8);
  assert.deepEqual(await value('goxel.addVoxel(0, 0, 0); goxel.move(1, 2, 3); goxel.getBounds()'), {
    min: [1, 2, 3],
    max: [1, 2, 3],
  });
  assert.equal(await value('goxel.getBounds()'), null);
  assert.deepEqual(await value('goxel.fillBox([0, 0, 0], [3, 0, 0], [1, 1, 1]); goxel.rotate("z"); const b = goxel.getBounds(); [b.max[0] - b.min[0], b.max[1] - b.min[1]]'), [0, 3]); // prettier-ignore
  assert.deepEqual(
    await value('goxel.addVoxel(0, 0, 0); goxel.mirror("x", 5); goxel.getBounds().min'),
    [9, 0, 0],
  );
  assert.equal(
    await value(
      'goxel.fillBox([0, 0, 0], [1, 1, 1], [1, 1, 1]); const v = goxel.copyBox([0, 0, 0], [1, 1, 1]); goxel.paste(v, [10, 0, 0]); goxel.countVoxels()',
    ),
    16,
  );
  assert.deepEqual(await value('goxel.addVoxel(1, 2, 3, [4, 5, 6]); const l = []; goxel.forEachVoxel((x, y, z, c) => l.push([x, y, z, c])); l'), [[1, 2, 3, [4, 5, 6, 255]]]); // prettier-ignore
  assert.deepEqual(await value('goxel.addVoxel(1, 2, 3); const v = goxel.getVoxels(); [[...v.positions], [...v.colors]]'), [[1, 2, 3], [255, 255, 255, 255]]); // prettier-ignore
});

test('layers, projects, calls by RPC names, pictures and files in memory', async () => {
  assert.deepEqual(await value('const id = goxel.createLayer("L"); goxel.setActiveLayer(1); goxel.addVoxel(0, 0, 0); goxel.setLayerVisible(id, false); goxel.getLayers().map((l) => [l.id, l.name, l.visible])'), [[1, 'Layer 1', true], [2, 'L', false]]); // prettier-ignore
  assert.equal(
    await value(
      'const id = goxel.createLayer(); goxel.addVoxel(5, 5, 5); goxel.mergeLayers(id, 1); goxel.getLayers().length',
    ),
    1,
  );
  assert.equal(await value('goxel.add_voxel({ x: 1, y: 1, z: 1, r: 1, g: 2, b: 3 }).success'), true);
  assert.match(await thrown('goxel.add_voxel({ x: "a" })'), /^Error: Invalid params: x must be an integer/);
  assert.deepEqual(await value('goxel.add_voxel({ x: 1, y: 1, z: 1 }); const n = goxel.countVoxels(); goxel.undo(); [n, goxel.countVoxels(), goxel.redo(), goxel.countVoxels()]'), [1, 0, true, 1]); // prettier-ignore
  assert.equal(await value('goxel.getProjectInfo().layer_count'), 1);
  assert.deepEqual(
    await value(
      'goxel.addVoxel(0, 0, 0); [...goxel.render({ width: 16, height: 16, preset: "top" }).slice(1, 4)]',
    ),
    [0x50, 0x4e, 0x47],
  );
  assert.equal(
    await value('goxel.addVoxel(3, 3, 3, [7, 8, 9]); Volume.fromBytes(goxel.export("gox")).count'),
    1,
  );
  assert.equal(await value('goxel.getColorHistogram().total_voxels'), 0);
  assert.equal(
    await value('goxel.addVoxel(0, 0, 0, [1, 2, 3]); goxel.findVoxelsByColor([1, 2, 3]).match_count'),
    1,
  );
  assert.equal(await value('goxel.MODE_INTERSECT'), 5);
});

test("upstream's objects", async () => {
  assert.deepEqual(await value('const v = new Volume(); v.setAt([1, 2, 3], [4, 5, 6, 255]); v.setAt(new Vec(1.9, 2, 3), new Vec(7, 8, 9, 255)); [v.count, v.getAt([1, 2, 3])]'), [1, [7, 8, 9, 255]]); // prettier-ignore
  assert.deepEqual(await value('const v = new Volume(); v.setAt([0, 0, 0], [1, 1, 1, 255]); const w = v.copy(); w.setAt([1, 0, 0], [1, 1, 1, 255]); v.iter((p, c) => v.setAt([p.x + 1, 5, 5], c)); [v.count, w.count, v.equals(w)]'), [2, 2, false]); // prettier-ignore
  assert.equal(
    await thrown(
      'const v = new Volume(); v.setAt([0, 0, 0], [1, 1, 1, 255]); v.iter(() => { throw new Error("mine") })',
    ),
    'Error: mine',
  );
  assert.deepEqual(await value('const l = goxel.image.addLayer(); l.volume.setAt([0, 0, 0], [1, 1, 1, 255]); [goxel.image.activeLayer.id === l.id, goxel.image.getLayersVolume().count, goxel.image.selectionBox.constructor.name]'), [true, 1, 'Box']); // prettier-ignore
  assert.equal(await value('let n = 0; goxel.image.selectionBox.iterVoxels(() => n++); n'), 0);
  assert.deepEqual(await value('goxel.palette.color = [1, 2, 3]; const c = goxel.palette.color; [c.r, c.g, c.b, c.a, c.length, [...c]]'), [1, 2, 3, 255, 4, [1, 2, 3, 255]]); // prettier-ignore
  assert.match(await thrown('new Vec(1, 2).z'), /^RangeError/);
  assert.deepEqual(await value('let ran = []; goxel.registerScript({ name: "A", onExecute() { ran.push("A"); } }); goxel.registerFormat({ name: "F", exts: ["*.x"], export() {} }); goxel.runScript("A"); ran'), ['A']); // prettier-ignore
  const { result } = await c.call('goxel.execute_script', {
    script: 'goxel.registerScript({ name: "B", onExecute: () => { goxel.addVoxel(0, 0, 0); return 5 } })',
    run: 'B',
    return: true,
    isolated: true,
  });
  assert.equal(result.value, 5);
});
